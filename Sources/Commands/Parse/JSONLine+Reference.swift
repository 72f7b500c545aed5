import Bibliography
import Extraction

extension JSONLine {
  /// Appends a parsed reference as an object; fields that the text does not have are left out.
  mutating func append(_ reference: ParsedReference, of text: [UInt8]) {
    append(raw: "{\"authors\":")
    append(reference.authorList.entries)
    append(raw: ",\"title\":")
    append(reference.title)
    append(raw: ",\"venue\":")
    append(reference.venue)
    append(raw: ",\"year\":")
    if let year = reference.year { append(number: year) } else { append(raw: "null") }
    if reference.authorList.etAl { append(raw: ",\"etAl\":true") }
    append(key: ",\"date\":", reference.date ?? "")
    if reference.kind != .other { append(key: ",\"type\":", reference.kind.rawValue) }
    if !reference.editorList.entries.isEmpty {
      append(raw: ",\"editors\":")
      append(reference.editorList.entries)
    }
    append(key: ",\"volume\":", reference.volume)
    append(key: ",\"issue\":", reference.issue)
    append(key: ",\"pages\":", reference.pages)
    append(key: ",\"edition\":", reference.edition)
    append(key: ",\"series\":", reference.series)
    append(key: ",\"publisher\":", reference.publisher)
    append(key: ",\"location\":", reference.location)
    append(key: ",\"genre\":", reference.genre)
    append(key: ",\"doi\":", reference.doi ?? "")
    append(key: ",\"arxiv\":", reference.arxiv ?? "")
    append(key: ",\"url\":", reference.url ?? "")
    append(key: ",\"note\":", reference.note)
    appendFields(reference, of: text)
    append(raw: ",\"confidence\":")
    append(thousandths: reference.confidence)
    append(raw: "}")
  }

  /// Appends the fields as [label, printed text] pairs in the order of the text.
  private mutating func appendFields(_ reference: ParsedReference, of text: [UInt8]) {
    append(raw: ",\"fields\":[")
    for (index, field) in reference.fields.enumerated() {
      append(raw: index == 0 ? "[" : ",[")
      append(field.label.name)
      append(raw: ",")
      append(String(decoding: text[field.range], as: UTF8.self))
      append(raw: "]")
    }
    append(raw: "]")
  }

  private mutating func append(key: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    append(raw: key)
    append(value)
  }

  private mutating func append(number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Appends a value between 0 and 1 with three decimals.
  private mutating func append(thousandths value: Double) {
    let scaled = Int((max(0, min(1, value)) * 1000).rounded())
    let digits = String(scaled % 1000)
    bytes.append(scaled >= 1000 ? 0x31 : 0x30)
    bytes.append(0x2E)
    bytes.append(contentsOf: repeatElement(0x30, count: 3 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
