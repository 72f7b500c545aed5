/// Why a form could not be filled in; nothing is written then.
package enum FormError: Error, Sendable, Equatable {
  /// The file is no .xlsx workbook; the reason.
  case notAWorkbook(String)
  /// The workbook is larger than a form ever is.
  case tooLarge
  /// No row of the sheet has the headings of a table: its number and what is looked for.
  case headingsChanged(table: Int, expected: [String])
  /// The headings of a table stand there twice.
  case headingsRepeated(table: Int)
  /// Rows must be added, and the sheet computes with rows that would move.
  case hasFormulas(table: Int)
  /// The workbook could not be put together; the library's reason.
  case cannotWrite(String)
}

extension FormError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAWorkbook(let reason):
      "it is no .xlsx workbook (\(reason)); take the funder's template and save it as .xlsx."
    case .tooLarge:
      "it is larger than a form ever is; take a fresh copy of the funder's template."
    case .headingsChanged(let table, let expected):
      "the headings of table \(table) are not those of the form: no row has "
        + expected.map { "\"\($0)\"" }.joined(separator: ", ")
        + "; take a fresh copy of the funder's template. Nothing was written."
    case .headingsRepeated(let table):
      "the headings of table \(table) stand there more than once; take a fresh copy of the "
        + "funder's template. Nothing was written."
    case .hasFormulas(let table):
      "table \(table) needs more rows, and the sheet has formulas that would then be wrong; add "
        + "the rows in a spreadsheet program first. Nothing was written."
    case .cannotWrite(let reason):
      "the workbook could not be put together (\(reason)); nothing was written."
    }
  }
}
