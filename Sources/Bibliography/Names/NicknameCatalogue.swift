/// Short and familiar forms of given names: Bill for William.
///
/// The relation is that of ``NameGazetteer/nicknames(of:)``: symmetric, and not transitive. Two
/// familiar forms of one name are hardly ever one person's: where such a pair stands before one
/// family name in the ACL Anthology, it is one person's in 1 of 60 cases, but for other spellings of
/// one form; a familiar form and its formal name are in 82 of 510.
package struct NicknameCatalogue: Sendable {
  /// The rows of the catalogue that a folded name is in: twice the number, and one more where the
  /// name is the formal one.
  private var rows: [[UInt8]: [Int32]] = [:]

  package static let standard = NicknameCatalogue()

  private init() {
    let table = Catalogue.nicknames.table
    for row in table.rows.indices {
      for (column, mark) in [(0, Int32(1)), (1, 0)] {
        for name in table.values(column, of: row) {
          let key = Array(TextFolding.key(String(decoding: name, as: UTF8.self)).utf8)
          if !key.isEmpty { rows[key, default: []].append(2 * Int32(row) + mark) }
        }
      }
    }
  }

  /// Whether a folded given name is in the catalogue.
  package func knows(_ name: [UInt8]) -> Bool { rows[name] != nil }

  /// Whether one of two folded given names is a form of the other, or both spell one form.
  package func areForms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard let left = rows[a], let right = rows[b] else { return false }
    let isFormal = left.contains { row in
      right.contains { $0 >> 1 == row >> 1 && ($0 & 1 == 1 || row & 1 == 1) }
    }
    return isFormal || (Self.sound(a) == Self.sound(b) && areOfOneName(a, b))
  }

  /// Whether two folded given names are, or are forms of, one formal name: "Jim" and "Jimmy".
  package func areOfOneName(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard let left = rows[a], let right = rows[b] else { return false }
    return left.contains { row in right.contains { $0 >> 1 == row >> 1 } }
  }

  /// A name without what romanisations differ in: "Kostas" and "Costas", "Evgeny" and "Evgenii",
  /// "Joerg" and "Jörg".
  private static func sound(_ name: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for letter in name {
      let plain: UInt8
      switch letter {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): plain = UInt8(ascii: "i")
      case UInt8(ascii: "c"): plain = UInt8(ascii: "k")
      case UInt8(ascii: "h"): continue
      case UInt8(ascii: "e") where out.last.map(Array("aou".utf8).contains) ?? false: continue
      default: plain = letter
      }
      if out.last != plain { out.append(plain) }
    }
    return out
  }
}
