/// Short and familiar forms of given names: Bill for William.
package struct NicknameCatalogue: Sendable {
  /// The numbers of the formal names that a folded name is, or is a form of.
  private var formal: [[UInt8]: [Int32]] = [:]

  package static let standard = NicknameCatalogue()

  private init() {
    let table = Catalogue.nicknames.table
    for row in table.rows.indices {
      for name in table.values(0, of: row) + table.values(1, of: row) {
        let key = Array(TextFolding.key(String(decoding: name, as: UTF8.self)).utf8)
        if !key.isEmpty { formal[key, default: []].append(Int32(row)) }
      }
    }
  }

  /// Whether a folded given name is in the catalogue.
  package func knows(_ name: [UInt8]) -> Bool { formal[name] != nil }

  /// Whether two folded given names may be forms of one name.
  package func areForms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard let left = formal[a], let right = formal[b] else { return false }
    return left.contains { right.contains($0) }
  }
}
