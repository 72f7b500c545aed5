import Bibliography
import Drawing
import Export
import GraphAnalysis
import Linking
import TestSupport
import Testing

struct LaTeXReportTests {
  private func report(_ corpus: LinkedCorpus) -> String {
    let files = ReportFiles(CollaborationGraph(corpus)).texts()
    return String(decoding: files.first { $0.name == "report.tex" }?.content ?? [], as: UTF8.self)
  }

  @Test func reportOfTheSmallCorpus() {
    expectGolden(report(SmallCorpus.corpus), "small.tex")
  }

  @Test func everyReferenceHasItsPlace() {
    let text = report(SmallCorpus.corpus)
    func names(_ command: String) -> Set<String> {
      Set(text.split(separator: command + "{").dropFirst().map { String($0.prefix { $0 != "}" }) })
    }
    #expect(names("\\hyperlink").count > 5)
    #expect(names("\\hyperlink").isSubset(of: names("\\hypertarget")))
  }

  @Test func anEmptyCorpusHasAReport() {
    let text = report(LinkedCorpus())
    #expect(text.hasPrefix("\\documentclass") && text.hasSuffix("\\end{document}\n"))
  }

  /// Whatever stands in a name, braces stay balanced, and the only commands are the writer's own.
  @Test(arguments: 0..<40)
  func namesAreNoCommands(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var corpus = SmallCorpus.corpus
    for index in corpus.people.indices {
      corpus.people[index].name = PersonName(
        given: Self.hostile(&random), family: Self.hostile(&random))
    }
    for index in corpus.works.indices {
      corpus.works[index].title = Self.hostile(&random)
      corpus.works[index].evidence = [
        Evidence(document: Self.hostile(&random), line: 1, quote: Self.hostile(&random))
      ]
    }
    let text = report(corpus)
    let body = String(text.pieces(of: "\\begin{document}").last ?? "")
    var depth = 0
    var isEscaped = false
    for character in body.unicodeScalars {
      switch character {
      case "{" where !isEscaped: depth += 1
      case "}" where !isEscaped: depth -= 1
      case "$" where !isEscaped, "#" where !isEscaped, "_" where !isEscaped, "^" where !isEscaped,
        "~" where !isEscaped, "%" where !isEscaped:
        Issue.record("\(character) stands for itself")
      default: break
      }
      isEscaped = character == "\\" && !isEscaped
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(body.pieces(of: "\\end{document}").count == 2)
    #expect(!body.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    for command in ["\\input", "\\write", "\\def", "\\csname"] { #expect(!body.contains(command)) }
  }

  private static let parts = [
    "\\", "{", "}", "$", "&", "#", "_", "%", "~", "^", "\\input{x}", "\\end{document}", "\\def\\x{",
    "^^41", "--", "``", "''", "\"", "'", "<", ">", "|", "[", "]", "*", "\u{0}", "\u{1}", "\n", "\r",
    "\u{A0}", "\u{202E}", "אב", "漢", "😀", "é", "e\u{301}", "a", "B c", ",,", "?`", "!`", "\\\\",
  ]

  private static func hostile(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &random)]
    }.joined()
  }
}

extension String {
  /// The parts between the occurrences of a text.
  fileprivate func pieces(of part: String) -> [Substring] {
    split(separator: part, omittingEmptySubsequences: false)
  }
}
