import Bibliography
import Documents
import Testing

@testable import Extraction

/// A list of works in the source format of a real CV, and what is read of it.
struct ListCase: CustomTestStringConvertible {
  let layout: String
  let file: String
  let text: String
  /// "authors | title | year", a work a line.
  let works: String
  var testDescription: String { layout }

  /// Fails where the works that are read are not those of the case.
  func check() throws {
    let document = try Self.extract(text, file)
    #expect(Self.lines(of: document).joined(separator: "\n") == works)
  }

  /// The works of a document as cases write them.
  static func lines(of document: ExtractedDocument) -> [String] {
    document.works.map { work in
      let authors = work.authors.map { document.mentions[$0].text } + (work.etAl ? ["et al."] : [])
      let year = work.year.map(String.init) ?? "–"
      return "\(authors.joined(separator: "; ")) | \(work.title) | \(year)"
    }
  }

  /// A web page of Ada Quill's publications.
  static func page(_ entries: String) -> String {
    """
    <html><body><h1>Ada Quill</h1>
    <h2>Publications</h2>
    \(entries)
    </body></html>
    """
  }

  static func extract(_ text: String, _ file: String) throws -> ExtractedDocument {
    let isMarkup = !file.hasSuffix(".md")
    let source = try SourceText(
      decoding: Array(text.utf8), id: file, form: isMarkup ? .markup : .text)
    let document =
      switch file.split(separator: ".").last {
      case "html": HTMLReader.read(source, id: file)
      case "tex": LaTeXReader.read(source, id: file)
      case "org": OrgReader.read(source, id: file)
      default: TextReader.read(source, id: file)
      }
    return Extractor.extract(document)
  }
}
