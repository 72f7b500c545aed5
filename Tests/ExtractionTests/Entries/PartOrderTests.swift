import Testing

@testable import Extraction

/// Lists that set authors, titles and sources in every order, on lines, in paragraphs and in cells.
@Suite struct PartOrderTests {
  /// What most of the lists hold.
  private static let works = """
    A. Quill; B. K. Moss; L. Reed | Moving mills in shallow water of the upper valley | 2021
    B. K. Moss; A. Quill | A method for wet ropes and dry looms | 2016
    A. Quill; C. Vogt | The rows of old looms at the harbour | 2014
    """

  private static func list(_ layout: String, _ entry: (String, String, String) -> String)
    -> ListCase
  {
    let entries = [
      (
        "A. Quill, B. K. Moss, and L. Reed", "Moving mills in shallow water of the upper valley",
        "Journal of Ropes 53 (2021), 353–375"
      ),
      (
        "B. K. Moss and A. Quill", "A method for wet ropes and dry looms",
        "Loom Letters, vol. 38, pp. 29-63, 2016"
      ),
      (
        "A. Quill and C. Vogt", "The rows of old looms at the harbour",
        "Rope Review, 56(2):261-273, 2014"
      ),
    ]
    return ListCase(
      layout: layout, file: "list.html",
      text: ListCase.page(entries.map(entry).joined(separator: "\n")),
      works: works)
  }

  static let cases = [
    list("authors on a line above title and source") {
      "<p>\($0)<br>\n<i>\($1)</i>, \($2)</p>"
    },
    list("authors on a line above a title in no type of its own") {
      "<p>\($0)<br>\n\($1), \($2)</p>"
    },
    list("authors in a paragraph below title and source") {
      "<p><b>\($1)</b>. \($2).</p><p>\($0)</p>"
    },
    list("the source between the title and the authors") {
      "<p><b>\($1)</b><br>\n\($2)<br>\n\($0)</p>"
    },
    list("a paragraph for each part, authors first") {
      "<p>\($0)</p><p>\($1)</p><p>\($2)</p>"
    },
    list("a paragraph for each part, titles first") {
      "<p>\($1)</p><p>\($0)</p><p>\($2)</p>"
    },
    ListCase(
      layout: "cells without heads, whose sources have more words than the titles",
      file: "list.html",
      text: ListCase.page(
        """
        <table><tr><td>2021</td><td>Quill, A.; Moss, B. K.</td><td>Moving mills in shallow water</td>
        <td>Proceedings of the 14th Conference on Rope Systems, vol. 65, pp. 138-149, 2021</td></tr>
        <tr><td>2016</td><td>Moss, B. K.; Quill, A.</td><td>A method for wet ropes</td>
        <td>Bulletin of the Loom Society of Exampleton, vol. 84, pp. 288-299, 2016</td></tr></table>
        """),
      works: """
        Quill, A.; Moss, B. K. | Moving mills in shallow water | 2021
        Moss, B. K.; Quill, A. | A method for wet ropes | 2016
        """),
    ListCase(
      layout: "numbers that count the lines of one paragraph",
      file: "list.html",
      text: ListCase.page(
        """
        <p>1. A. Quill, B. K. Moss, and L. Reed, <i>Moving mills in shallow water of the upper valley</i>, Journal of
        Ropes 53 (2021), 353–375.<br>
        2. B. K. Moss and A. Quill, <i>A method for wet ropes and dry looms</i>, Loom Letters, 38, 29-63, 2016.<br>
        3. A. Quill and C. Vogt, <i>The rows of old looms at the harbour</i>, Rope Review, 56(2):261-273, 2014.</p>
        """),
      works: works),
  ]

  @Test(arguments: cases) func lists(_ test: ListCase) throws { try test.check() }
}
