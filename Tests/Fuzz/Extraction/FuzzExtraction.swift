import Bibliography
import Documents
import Extraction
import FuzzSupport

private let catalogues = Catalogues()

/// Called by libFuzzer with an input of its making; the first byte tells how the rest is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtraction(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let readers: [(SourceText.Form, (SourceText, String) -> Document)] = [
    (.markup, { HTMLReader.read($0, id: $1) }), (.markup, { LaTeXReader.read($0, id: $1) }),
    (.text, { TextReader.read($0, id: $1) }), (.markup, { OrgReader.read($0, id: $1) }),
    (.markup, { ReSTReader.read($0, id: $1) }),
  ]
  let (form, read) = readers[Int(kind) % readers.count]
  guard let source = try? SourceText(decoding: bytes, id: "x", form: form) else { return 0 }
  let document = read(source, "x")
  check(Extractor.extract(document, catalogues: catalogues), of: document)
  return 0
}

/// Stops where what was extracted speaks of something that is not there.
private func check(_ found: ExtractedDocument, of document: Document) {
  let mentions = found.mentions.indices
  precondition(found.owner.map(mentions.contains) ?? true, "The owner is no mention.")
  for mention in found.mentions {
    precondition(
      mention.work.map(found.works.indices.contains) ?? true, "A mention is in no work.")
  }
  for work in found.works {
    precondition(work.authors.allSatisfy(mentions.contains), "An author is no mention.")
  }
  for talk in found.talks {
    precondition(talk.speaker.map(mentions.contains) ?? true, "A speaker is no mention.")
  }
  for relation in found.relations {
    precondition(mentions.contains(relation.from), "A relation begins at no mention.")
    precondition(mentions.contains(relation.to), "A relation ends at no mention.")
  }
  let evidence =
    found.mentions.map(\.evidence) + found.works.map(\.evidence) + found.talks.map(\.evidence)
    + found.relations.map(\.evidence)
  for span in evidence.compactMap(\.span) {
    precondition(span.upperBound <= document.source.count, "Evidence stands behind the text.")
  }
}
