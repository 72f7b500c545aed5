import Bibliography
import Drawing
import GraphAnalysis
import Linking
import Rendering
import TestSupport
import Testing

struct RendererTests {
  @Test func anEmptyPictureIsDrawn() throws {
    let picture = Picture(title: "Nobody", summary: "Nothing.")
    let files = try Renderer().render(picture, formats: [.svg, .pdf, .png])
    #expect(DrawnLabels(files[0]).error == nil)
    #expect(files[1].starts(with: "%PDF".utf8))
    #expect(files[2].starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test(arguments: [
    (1, 4, 120, 40), (2, 1, 40, 12), (3, 12, 300, 90), (4, 30, 900, 300), (5, 2, 60, 90),
  ])
  func labelsDoNotOverlap(seed: UInt64, applicants: Int, people: Int, works: Int) throws {
    let corpus = randomCorpus(seed: seed, applicants: applicants, people: people, works: works)
    let picture = CollaborationView(CollaborationGraph(corpus)).picture()
    #expect(picture.nodes.count <= 120)
    let drawn = DrawnLabels(try Renderer().render(picture, formats: [.svg])[0])
    #expect(drawn.error == nil)
    #expect(drawn.overlaps.isEmpty, "\(drawn.overlaps)")
    for node in picture.nodes where node.kind == .applicant {
      let label = node.label
      #expect(drawn.labels.contains { $0.text == label && $0.classes.contains("applicant") })
    }
    #expect(drawn.titles.first == picture.title)
  }

  @Test(arguments: 7..<12)
  func theSamePictureGivesTheSameBytes(seed: UInt64) throws {
    let corpus = randomCorpus(seed: seed, applicants: 5, people: 150, works: 60)
    let picture = CollaborationView(CollaborationGraph(corpus)).picture()
    let first = try Renderer().render(picture, formats: [.svg, .pdf])
    let second = try Renderer().render(picture, formats: [.svg, .pdf])
    #expect(first == second)
  }

  @Test(arguments: 0..<4)
  func hostileLabelsBreakNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var picture = Picture(title: "<t>&\"\\N", summary: "]]>\u{0}")
    picture.nodes.append(Picture.Node(id: "hub", label: "hub", kind: .applicant))
    for index in 1...250 {
      let text = HostileText.next(&random)
      picture.nodes.append(
        Picture.Node(
          id: "n\(index)", label: text, kind: .coauthor, tooltip: text, link: text))
      picture.edges.append(
        Picture.Edge(from: 0, to: index, kind: .coauthor, tooltip: text))
    }
    let svg = try Renderer().render(picture, formats: [.svg])[0]
    let drawn = DrawnLabels(svg)
    #expect(drawn.error == nil)
    let written = String(decoding: svg, as: UTF8.self)
    #expect(!written.contains("href=\"javascript:"))
    // Each label reads as it was meant, apart from what no file can hold.
    let shown = Dictionary(
      drawn.labels.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    for node in picture.nodes {
      let wanted = PictureText.clean(node.label, limit: 120)
      #expect(
        Self.squashed(shown[node.id] ?? "") == Self.squashed(wanted),
        "\(node.label.debugDescription)")
    }
  }

  private static func squashed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined()
  }
}

/// Strings that tend to break writers.
enum HostileText {
  private static let parts = [
    "\"", "\\", "\\\"", "<b>", "</svg>", "&amp;", "&", "&#0;", "\\N", "\\G", "\\l", "\n", "\r\n",
    "\u{0}", "\u{1}", "\u{C}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "אבג", "عربي", "漢字",
    "é", "e\u{301}", "😀", "👩‍👩‍👧", "|", "{", "}", "[", "]", "--", "->", ";", "//", "/*", "#",
    "<!--", "-->", "]]>", "<![CDATA[", "javascript:alert(1)", "${x}", "%s%n", "'", "`", "\t",
    "\u{FEFF}", "\u{FFFD}", "ﬁ", "A", "Bc", " ", "=1+1", "a:b", "port:n", "\u{10FFFD}",
  ]

  static func next(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &random)]
    }.joined()
  }
}
