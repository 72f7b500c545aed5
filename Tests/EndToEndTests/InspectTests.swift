import Foundation
import TestSupport
import Testing

/// The report of what was read, from the tool run as a process.
@Suite struct InspectTests {
  struct Report: Decodable {
    struct File: Decodable {
      struct Problem: Decodable { var code: String }
      struct Missed: Decodable {
        var reason: String
        var line: Int
      }
      var id: String
      var format: String?
      var outcome: String
      var owner: String?
      var kind: String?
      var found: [String: Int]?
      var missed: [Missed]?
      var diagnostics: [Problem]
    }
    var schema: String
    var files: [File]
  }

  /// File, owner, works, relations, talks.
  static let expected: [(file: String, owner: String?, works: Int, relations: Int, talks: Int)] = [
    ("html/cv-papers.html", "Desmond Okoro-Hale", 2, 1, 0),
    ("html/cv-breaks.html", "Hanneke Sørbø", 2, 2, 0),
    ("html/talks-lists.html", nil, 0, 0, 4),
    ("latex/cv-subheadings.tex", "Tamsin Ijeoma Rautenbach", 3, 2, 0),
    ("html/cv-cards.html", "Ife Adebayo-Lund", 3, 3, 0),
    ("html/cv-jekyll.html", "Marisol Quenneville", 3, 2, 1),
    ("html/cv-tables.html", "Rüdiger Pfaffenbichler", 3, 2, 1),
    ("html/talks-table.html", nil, 0, 0, 3),
    ("latex/cv-article-macros.tex", "Kọláwọlé Oyelaran", 3, 3, 1),
    // Two of her own, and one in the list that LaTeX heads with "References".
    ("latex/cv-awesome.tex", "Ngozi Featherstonehaugh", 3, 1, 0),
    // The thesis that is named with her degree is one of them.
    ("latex/cv-moderncv.tex", "Théodora Vassilikós-Brandt", 4, 2, 0),
    ("latex/cv-res.tex", nil, 3, 1, 0),
  ]

  @Test func pagesAndLaTeXAreRead() throws {
    let run = try CoterieProcess([
      "inspect", "--json", Fixture.file("formats/html").path, Fixture.file("formats/latex").path,
    ])
    #expect(run.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.schema == "coterie-inspect/1")
    for item in Self.expected {
      let name = String(item.file.split(separator: "/")[1])
      let file = try #require(report.files.first { $0.id == name })
      #expect(file.format == String(item.file.split(separator: "/")[0]), "\(name)")
      if let owner = item.owner { #expect(file.owner == owner) }
      #expect(file.found?["works"] == item.works, "\(name)")
      #expect((file.found?["relations"] ?? 0) >= item.relations, "\(name)")
      #expect((file.found?["talks"] ?? 0) >= item.talks, "\(name)")
      #expect(file.missed?.contains { $0.reason == "entry-without-work" } == false, "\(name)")
    }
    let awesome = try #require(report.files.first { $0.id == "cv-awesome.tex" })
    #expect(awesome.outcome == "partly")
    #expect(awesome.diagnostics.map(\.code).contains("input-not-read"))
  }

  @Test func badPagesAndSourcesAreReported() throws {
    let folder = try TemporaryFolder()
    let files: [(String, Data, code: String?)] = [
      (
        "deep.html", Data(("<p>x</p>" + String(repeating: "<div>", count: 100_000)).utf8),
        "nested-too-deep"
      ),
      (
        "loop.tex",
        Data(
          "\\documentclass{article}\\begin{document}x\n\n\\def\\a{\\a\\a}\\a\\end{document}".utf8),
        "read-in-part"
      ),
      (
        "mixed.txt", Data("Zoë\nM".utf8) + Data([0xFC]) + Data("ller wrote it\n".utf8),
        "mixed-encodings"
      ),
      (
        "noise.html", Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 3) }),
        "not-text"
      ),
      ("good.txt", Data("Ann Leeway\n\nEducation\n\nPhD, Stanford University, 2020\n".utf8), nil),
    ]
    for (name, data, _) in files { try data.write(to: folder.url.appending(path: name)) }
    let run = try CoterieProcess(["inspect", "--json", folder.url.path])
    #expect(run.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    for (name, _, code) in files {
      let file = try #require(report.files.first { $0.id == name })
      #expect(file.diagnostics.first?.code == code, "\(name)")
    }
  }

  /// Faults of bibliographic files are reported like those of documents.
  @Test func faultsOfRecordsAreReported() throws {
    let run = try CoterieProcess(["inspect", "--json", Fixture.file("records").path])
    #expect(run.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    let expected = [
      "nasty.bib": ["unclosed-entry", "missing-comma", "repeated-field", "repeated-key"],
      "dblp.xml": ["entities-not-expanded", "unclosed-record"], "crossref.jsonl": ["not-json"],
      "openalex.jsonl": ["not-a-record"],
    ]
    #expect(report.files.count == 17)
    for file in report.files {
      let codes = file.diagnostics.map(\.code)
      for code in expected[file.id] ?? [] { #expect(codes.contains(code), "\(file.id)") }
      #expect(file.outcome == (expected[file.id] == nil ? "read" : "partly"), "\(file.id)")
      #expect(file.kind == "bibliography", "\(file.id)")
      #expect((file.found?["works"] ?? 0) > 0, "\(file.id)")
    }
  }

  /// Years and venues are marked where they are printed, not where the same letters stand.
  @Test func theFieldsOfWorksAreMarkedInPlace() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "cv.md")
    let text = """
      # Ada Quill

      ## Publications

      - Quill, Ada & Marsh, Bo (2024): How small teams borrow their tools from neighbours. Moot
        Letters, 3, 1–19. https://doi.org/10.1000/13511.2024.2380
      - Quill, Ada & Lodge, Cyd (2024): “Teamwork in workshops and what it costs a town.” Work, 2.
        https://doi.org/10.1000/moot-2024-0025
      """
    try Data(text.utf8).write(to: file)
    let page = folder.url.appending(path: "page.html")
    let run = try CoterieProcess(["inspect", "--annotate", file.path, "-o", page.path])
    #expect(run.status == 0)
    let html = try String(contentsOf: page, encoding: .utf8)
    #expect(html.matches(of: /<mark class="year[^>]*>2024<\/mark>/).count == 2)
    #expect(html.matches(of: /\(<mark class="year[^>]*>2024<\/mark>\)/).count == 2)
    #expect(html.matches(of: /<mark class="title/).count >= 2)
    #expect(html.contains(/<mark class="venue[^>]*>Work<\/mark>, 2/))
  }

  @Test(arguments: ["html/cv-cards.html", "latex/cv-moderncv.tex", "html/talks-table.html"])
  func theMarkedPageStandsAlone(_ file: String) throws {
    let folder = try TemporaryFolder()
    let page = folder.url.appending(path: "page.html")
    let run = try CoterieProcess([
      "inspect", "--annotate", Fixture.file("formats/" + file).path, "-o", page.path,
    ])
    #expect(run.status == 0)
    let html = try String(contentsOf: page, encoding: .utf8)
    for word in ["<script", "<link", "src=", "url(", "@import"] { #expect(!html.contains(word)) }
    #expect(html.contains("<mark class=\"title") || html.contains("<mark class=\"talk"))
    #expect(html.contains("<mark class=\"author") || html.contains("<mark class=\"speaker"))
    // Every row of the table leads to a block of the text.
    for link in html.matches(of: /href="#([^"]*)"/) {
      #expect(html.contains("id=\"\(link.1)\""))
    }
  }

  /// The author of a thesis that is named with a degree stands nowhere in the entry.
  @Test func aThesisIsMarkedAsATitle() throws {
    let folder = try TemporaryFolder()
    let page = folder.url.appending(path: "page.html")
    let run = try CoterieProcess([
      "inspect", "--annotate", Fixture.file("formats/latex/cv-parts.tex").path, "-o", page.path,
    ])
    #expect(run.status == 0)
    let html = try String(contentsOf: page, encoding: .utf8)
    #expect(html.contains(/<mark class="title[^>]*>Stochastic models/))
    #expect(!html.contains(/<mark class="author[^>]*>Stochastic models/))
  }

  @Test(arguments: [
    (["inspect"], Int32(64)), (["inspect", "--annotate", "/nowhere/x.txt"], Int32(1)),
    (["inspect", "--annotate", "x.txt", "--json"], Int32(64)),
  ])
  func wrongUseIsTold(_ test: (arguments: [String], status: Int32)) throws {
    #expect(try CoterieProcess(test.arguments).status == test.status)
  }
}
