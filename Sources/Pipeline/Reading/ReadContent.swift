package import Bibliography
package import Documents
import Extraction

/// What reading a file gave: text to extract from, or what bibliographic records say outright.
package enum ReadContent: Sendable {
  case document(Document)
  case records(ExtractedDocument)

  /// The path relative to the folder that was read.
  package var id: String {
    switch self {
    case .document(let document): document.id
    case .records(let extracted): extracted.id
    }
  }

  /// Everything that is said in it.
  package func extracted() -> ExtractedDocument {
    switch self {
    case .document(let document): Extractor.extract(document)
    case .records(let extracted): extracted
    }
  }
}
