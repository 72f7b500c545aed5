/// A program that is run as a child process.
package enum ExternalProgram: String, Sendable, Hashable, CaseIterable {
  /// Text with the place of every word on its page.
  case pdftotext
  /// Text with its fonts.
  case pdftohtml
  /// Pages as pictures.
  case pdftoppm
  /// Optical character recognition.
  case tesseract

  /// What to do where the program is missing.
  package var remedy: String {
    switch self {
    case .pdftotext, .pdftohtml, .pdftoppm:
      "Install poppler-utils (Debian) or poppler (Homebrew)."
    case .tesseract:
      "Install tesseract-ocr (Debian) or tesseract (Homebrew), or save the text of the document."
    }
  }
}
