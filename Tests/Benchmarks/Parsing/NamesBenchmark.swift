import Bibliography
import TestSupport

/// Names and author lists, made from a seed in the shapes that references print.
enum NamesBenchmark {
  static func run() {
    for count in [1_000, 10_000, 100_000] {
      var random = SplitMix64(seed: 7)
      let names = (0..<count).map { _ in Array(name(&random).utf8) }
      Benchmark(name: "names", items: count) {
        names.reduce(0) { $0 &+ NameParser.parse($1, range: 0..<$1.count).family.utf8.count }
      }.run()
    }
    var random = SplitMix64(seed: 8)
    let lists = (0..<10_000).map { _ in
      Array((0..<5).map { _ in name(&random) }.joined(separator: ", ").utf8)
    }
    Benchmark(name: "author lists of 5", items: lists.count) {
      lists.reduce(0) { $0 &+ AuthorListParser.parse($1, range: 0..<$1.count).entries.count }
    }.run()
    let keys = (0..<2_000).map { _ in NameKey(PersonName(parsing: name(&random))) }
    Benchmark(name: "name comparisons", items: keys.count * keys.count) {
      var sum = 0
      for left in keys { for right in keys { sum &+= left.compared(to: right).level.rawValue } }
      return sum
    }.run()
  }

  private static let given = ["Siyuan", "Todd", "María", "J.", "Wen-Mei", "M. W.", "Jürgen", "Б."]
  private static let family = [
    "Chen", "van der Velt", "Mowry", "Garcia-Molina", "O'Brien", "Müller", "Hwu", "Иванов",
  ]

  private static func name(_ random: inout SplitMix64) -> String {
    let first = given.randomElement(using: &random) ?? ""
    let last = family.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(last), \(first)"
    case 1: return "\(last) MW"
    default: return "\(first) \(last)"
    }
  }
}
