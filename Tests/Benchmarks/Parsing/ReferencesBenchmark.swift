import Bibliography
import Extraction
import TestSupport

/// References, made from a seed in the shapes that lists print; about 130 bytes each.
enum ReferencesBenchmark {
  static func run() {
    let parser = ReferenceParser.standard
    var workspace = parser.workspace()
    for count in [200, 2_000, 20_000] {
      var random = SplitMix64(seed: 9)
      let references = (0..<count).map { _ in Array(reference(&random).utf8) }
      Benchmark(name: "references", items: count) {
        references.reduce(0) { $0 &+ parser.parse($1, in: &workspace).fields.count }
      }.run()
    }
  }

  private static let authors = [
    "Tanaka M., Olsen P. and Rivera L.", "M. Tanaka, P. Olsen, and L. Rivera",
    "Olsen, P. R., & Rivera, L.", "Olsen PR, Rivera L, Tanaka M",
  ]
  private static let titles = [
    "Scheduling of irregular loops on many cores", "Trust and memory in small towns",
    "Salt intake and sleep in older adults", "Harbor: elastic memory for inference servers",
  ]
  private static let sources = [
    "IEEE Transactions on Computers", "Journal of Social History", "J Sleep Res",
    "In Proceedings of the 51st International Symposium on Computer Architecture (ISCA)",
  ]

  private static func reference(_ random: inout SplitMix64) -> String {
    let people = authors.randomElement(using: &random) ?? ""
    let title = titles.randomElement(using: &random) ?? ""
    let source = sources.randomElement(using: &random) ?? ""
    let year = Int.random(in: 1950...2024, using: &random)
    let page = Int.random(in: 1...900, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return "\(people) (\(year)). \(title). \(source), \(page % 40)(2), \(page)–\(page + 9)."
    case 1:
      return "[\(page)] \(people), \"\(title),\" \(source), pp. \(page)-\(page + 12), \(year)."
    default: return "\(people). \(title). \(source), \(year)."
    }
  }
}
