/// The lists of given and family names as words, for readers that keep tables of their own.
package enum NameWordList {
  case givenNames
  case surnames

  /// Every name of the list, folded to lower case without accents.
  ///
  /// - Complexity: O(*n*) in the size of the list; nothing is kept.
  package var words: [[UInt8]] {
    let table =
      switch self {
      case .givenNames: Catalogue.givenNames.table
      case .surnames: Catalogue.surnames.table
      }
    return table.rows.indices.map { Array(TextFolding.key(table.text(0, of: $0)).utf8) }
  }
}
