import Bibliography

/// Decides whether a bibliography is one person's list of publications.
///
/// It is, where one person (by family name and first initial) is an author of at least four works in
/// five and of four works at least, and nobody else is in as many; half of the works are enough where
/// the file is named for that family name. Everything else is a list of references.
enum ListOwner {
  private static let fewestWorks = 4

  /// The mention that gives the owner's name most fully; nil where the list is nobody's.
  ///
  /// - Complexity: O(*n*) in the number of author mentions.
  static func find(in document: ExtractedDocument) -> Int? {
    var works: [String: Int] = [:]
    var best: [String: Int] = [:]
    var total = 0
    for work in document.works where !work.authors.isEmpty {
      total += 1
      var seen = Set<String>()
      for author in work.authors {
        let name = document.mentions[author].name
        guard let key = key(of: name), seen.insert(key).inserted else { continue }
        works[key, default: 0] += 1
        let known = best[key].map { length(document.mentions[$0].name) } ?? -1
        if length(name) > known { best[key] = author }
      }
    }
    let ranked = works.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= fewestWorks,
      ranked.dropFirst().first.map({ $0.value < first.value }) ?? true
    else { return nil }
    let family = first.key.split(separator: " ").dropLast().joined()
    let words = Set(TextFolding.words(document.id.split(separator: "/").last ?? ""))
    let isNamed = family.utf8.count > 2 && words.contains(family)
    guard first.value * 5 >= total * 4 || isNamed && first.value * 2 >= total else { return nil }
    return best[first.key]
  }

  private static func key(of name: PersonName) -> String? {
    let family = TextFolding.key(name.family)
    guard !family.isEmpty, let initial = TextFolding.key(name.given).first else { return nil }
    return "\(family) \(initial)"
  }

  private static func length(_ name: PersonName) -> Int {
    name.given.utf8.count + name.middle.utf8.count
  }
}
