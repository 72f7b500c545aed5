/// Topics with their labels, synonyms and parents.
///
/// The compiled-in vocabulary is of computer science; a user can bring another in the same form.
package struct TopicVocabulary: Sendable {
  package private(set) var topics: [Topic] = []
  /// For each topic, its synonyms, the label first.
  package private(set) var synonyms: [[String]] = []
  /// For each topic, the indices of the topics above it.
  package private(set) var parents: [[Int]] = []

  /// The compiled-in vocabulary; read on first use.
  package static let standard = TopicVocabulary(Catalogue.topics.table)

  /// Reads a vocabulary: lines of label, key, synonyms and the parents' keys, separated by tabs;
  /// several synonyms and parents by `|`; `#` begins a comment line.
  ///
  /// A line without a label is left out; one without a key takes its label's words as its key.
  /// Parents that don't occur are left out.
  ///
  /// - Complexity: O(*n*).
  package init(parsing bytes: [UInt8]) {
    self.init(CatalogueTable(parsing: bytes))
  }

  init(_ table: CatalogueTable) {
    var keys: [String: Int] = [:]
    var parentKeys: [[String]] = []
    for row in table.rows.indices {
      let label = String(table.text(0, of: row).trimmed())
      guard !label.isEmpty else { continue }
      let given = table.text(1, of: row)
      let key = given.isEmpty ? TextFolding.words(label).joined(separator: "-") : given
      guard keys[key] == nil else { continue }
      keys[key] = topics.count
      topics.append(Topic(key: key, label: label))
      synonyms.append(
        [label] + table.values(2, of: row).map { String(decoding: $0, as: UTF8.self) })
      parentKeys.append(table.values(3, of: row).map { String(decoding: $0, as: UTF8.self) })
    }
    parents = parentKeys.map { $0.compactMap { keys[$0] } }
  }
}
