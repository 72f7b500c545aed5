/// What a reader of records takes at most, and what it is told of the file.
package struct RecordOptions: Sendable {
  /// The most bytes of one record; a longer one is passed over and reported.
  package var recordSize = 16 << 20
  /// The most bytes of one field; a longer one is cut and reported.
  package var fieldSize = 1 << 20
  /// The most authors of one record that are read.
  package var authors = 20_000
  /// The most problems that are reported one by one; the others are counted.
  package var diagnostics = 200
  /// The bytes that BibTeX entries take while they may be referred to by others, or wait for the
  /// entry that they refer to.
  package var parentSize = 16 << 20

  /// For tables: the headings of columns by the field that they hold ("title": "Titel"); the others
  /// are recognised by their usual names.
  package var columns: [String: String] = [:]

  /// The fields that ``columns`` may name.
  package static let columnFields = TableColumns.Field.allCases.map(\.rawValue)

  package init() {}
}
