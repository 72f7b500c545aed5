/// Well-known research software, by name and other spellings.
package struct SystemCatalogue: Sendable {
  private var index = KeyIndex()
  private var names: [String] = []

  /// The compiled-in catalogue; read on first use.
  package static let standard = SystemCatalogue(Catalogue.systems.table)

  /// No system at all, for measuring what the general mechanism finds by itself.
  package static let empty = SystemCatalogue(CatalogueTable(parsing: []))

  init(_ table: CatalogueTable) {
    for row in table.rows.indices {
      let number = Int32(names.count)
      names.append(table.text(0, of: row))
      index.insert(table.field(0, of: row), number)
      for alias in table.values(1, of: row) { index.insert(alias, number) }
    }
  }

  /// The usual name of the system that is spelt so, letter for letter; nil if there is none.
  package func name(of spelling: ArraySlice<UInt8>) -> String? {
    index.value(of: spelling).map { names[Int($0)] }
  }
}
