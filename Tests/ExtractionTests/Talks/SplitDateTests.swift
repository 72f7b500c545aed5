import Documents
import Testing

@testable import Extraction

/// Dates whose parts stand in cells of their own are no date of the first cell, and no trap.
@Suite struct SplitDateTests {
  @Test(arguments: ["May\t1", "1\tMay", "May\t1\t2024", "Mon\t3\tMay", "May \t 1 –"])
  func datesInTwoCells(cells: String) throws {
    let rows = (0..<4).map {
      "| \(cells.replacing("\t", with: " | ")) | Ada Quill | Title \($0) of it |"
    }
    let page = "# Seminar\n\n| Month | Day | Speaker | Title |\n|---|---|---|---|\n"
    _ = try talkDraft(page + rows.joined(separator: "\n"))
  }
}
