import Testing

@testable import Extraction

/// Lists whose authors stand in paragraphs of their own above the works, or below their titles.
@Suite struct AuthorsAboveTests {
  static let cases = [
    ListCase(
      layout: "authors above title and source",
      file: "list.html",
      text: ListCase.page(
        """
        <p>Quill, A., Moss, B.K. and Reed, L.</p><p>Moving mills in shallow water, Journal of Ropes 53(2), 353-375, 2021.</p>
        <p>Moss, B.K. and Quill, A.</p><p>A method for wet ropes, Loom Letters, Vol. 38, pp. 29-63, 2016.</p>
        <p>Quill, A.</p><p>The rows of old looms, Rope Review 56, pp. 261-273, 2014.</p>
        """),
      works: """
        Quill, A.; Moss, B.K.; Reed, L. | Moving mills in shallow water | 2021
        Moss, B.K.; Quill, A. | A method for wet ropes | 2016
        Quill, A. | The rows of old looms | 2014
        """),
    ListCase(
      layout: "paragraphs that are not ended, some of which breaks part",
      file: "list.html",
      text: ListCase.page(
        """
        <p>Quill, A., Moss, B.K. and Reed, L.<p>
        Moving mills in shallow water, Journal of Ropes 53(2), 353-375, 2021. <br> <br>
        Moss, B.K. and Quill, A.<p>
        A method for wet ropes, Loom Letters, Vol. 38, pp. 29-63, 2016. <br> <br>
        Quill, A.<p>
        The rows of old looms, Rope Review 56, pp. 261-273, 2014. <br> <br>
        """),
      works: """
        Quill, A.; Moss, B.K.; Reed, L. | Moving mills in shallow water | 2021
        Moss, B.K.; Quill, A. | A method for wet ropes | 2016
        Quill, A. | The rows of old looms | 2014
        """),
    ListCase(
      layout: "titles and years above the authors",
      file: "list.html",
      text: ListCase.page(
        """
        <p>Moving mills in shallow water (2021)</p><p>A. Quill, B. Moss and L. Reed</p>
        <p>A method for wet ropes (2016)</p><p>B. Moss and A. Quill</p>
        <p>The rows of old looms (2014)</p><p>A. Quill and C. Vogt</p>
        """),
      works: """
        A. Quill; B. Moss; L. Reed | Moving mills in shallow water | 2021
        B. Moss; A. Quill | A method for wet ropes | 2016
        A. Quill; C. Vogt | The rows of old looms | 2014
        """),
  ]

  @Test(arguments: cases) func lists(_ test: ListCase) throws { try test.check() }
}
