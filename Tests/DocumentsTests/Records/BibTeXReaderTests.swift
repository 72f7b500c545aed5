import Bibliography
import Testing

@testable import Documents

@Suite struct BibTeXReaderTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let file: String
    let dump: String
    let codes: [String]
    var testDescription: String { name }
  }

  @Test(arguments: BibTeXCases.all) func recordsAreRead(_ example: Case) {
    let (records, diagnostics) = read(example.file, as: .bibTeX)
    #expect(records.map(\.dump).joined(separator: "\n") == example.dump)
    #expect(diagnostics.map { "\($0.line ?? 0): \($0.code)" } == example.codes)
  }

  /// The bytes come in pieces of any size; the records are the same.
  @Test(arguments: BibTeXCases.all) func piecesMakeNoDifference(_ example: Case) {
    for chunk in [1, 2, 7, 64] {
      let (records, diagnostics) = read(Array(example.file.utf8), as: .bibTeX, chunk: chunk)
      #expect(records.map(\.dump).joined(separator: "\n") == example.dump)
      #expect(diagnostics.map { "\($0.line ?? 0): \($0.code)" } == example.codes)
    }
  }

  @Test func aRecordWithoutEndIsPassedOver() {
    var options = RecordOptions()
    options.recordSize = 10_000
    let long = "@misc{a, title = {" + String(repeating: "x", count: 100_000) + "\n"
    let file = "@misc{b, title={One}}\n" + long + "@misc{c, title={Two}}\n"
    let (records, diagnostics) = read(Array(file.utf8), as: .bibTeX, chunk: 512, options: options)
    #expect(records.map(\.title) == ["One", "Two"])
    #expect(diagnostics.map(\.code) == ["record-too-large"])
    #expect(diagnostics.first?.line == 2)
  }

  @Test func latinLettersAreRead() {
    let file =
      Array("@misc{a, title={Gr".utf8) + [0xF6, 0xDF] + Array("e}, author={M".utf8)
      + [0xFC] + Array("ller, Ada}}\n@misc{b, title={Größe}}".utf8)
    let (records, diagnostics) = read(file, as: .bibTeX)
    #expect(records.map(\.title) == ["Größe", "Größe"])
    #expect(records.first?.authors.map(\.family) == ["Müller"])
    #expect(diagnostics.map(\.code) == ["latin-1"])
  }

  /// A letter of TeX's and one in Latin-1 in one field: both are right.
  @Test func latinLettersStandBesideCommands() {
    let file =
      Array("@misc{a, title={Vollm\\\"achtig Gr".utf8) + [0xF6, 0xDF]
      + Array("e}, author={G{\\'e}l, M".utf8) + [0xFC] + Array("s}}".utf8)
    let (records, diagnostics) = read(file, as: .bibTeX)
    #expect(records.map(\.title) == ["Vollmächtig Größe"])
    #expect(records.first?.authors.map(\.raw) == ["Gél, Müs"])
    #expect(diagnostics.map(\.code) == ["latin-1"])
  }

  struct Encoded: CustomTestStringConvertible {
    var head = ""
    let encoding: TextEncoding
    let names: [String]
    var testDescription: String { encoding.rawValue + " " + head }
  }

  static let encoded = [
    Encoded(head: "% Encoding: Cp1250\n", encoding: .windows1250, names: ["Žluťák, Řehoř"]),
    Encoded(head: "% Encoding: ISO8859_2\n", encoding: .latin2, names: ["Wąż, Żółcisław"]),
    Encoded(
      head: "%% Saved with string encoding Western (Mac OS Roman)\n\n", encoding: .macRoman,
      names: ["Müß, José"]),
    // Nothing is said.
    Encoded(encoding: .windows1251, names: ["Перова, Анна", "Рогов, Борис"]),
    Encoded(encoding: .macRoman, names: ["Müß, José", "Çelik, Günür"]),
    Encoded(encoding: .windows1252, names: ["Müß, José", "Çelik, Günür"]),
  ]

  @Test(arguments: encoded) func otherEncodingsAreRead(_ example: Encoded) throws {
    let table = try #require(example.encoding.table)
    let text =
      example.head + "@misc{a, title={One}, author={\(example.names.joined(separator: " and "))}}\n"
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(0x80 + UInt8(try #require(table.firstIndex(of: UInt16(scalar.value)))))
      }
    }
    bytes += Array("@misc{b, title={Two}, author={Świt, Ñu}}\n".utf8)
    let (records, diagnostics) = read(bytes, as: .bibTeX)
    #expect(records.map { $0.authors.map(\.raw) } == [example.names, ["Świt, Ñu"]])
    #expect(diagnostics.map(\.code) == ["latin-1"])
    #expect(diagnostics.first?.summary.contains(example.encoding.rawValue) == true)
  }

  /// Lines that end with carriage returns alone, and one that begins with a comment.
  @Test(arguments: [1 << 18, 16]) func oldLineEndsAreRead(chunk: Int) {
    let lines = [
      "% a file", "@string{j = {Journal of Quills}}", "% a line", "@article{a,", "title={One},",
      "author={Quill, Ada and", "Reed, Bo}, journal=j}", "",
    ]
    let file = Array(lines.joined(separator: "\r").utf8)
    let (records, diagnostics) = read(file, as: .bibTeX, chunk: chunk)
    #expect(records.map(\.venue) == ["Journal of Quills"])
    #expect(records.first?.line == 4)
    #expect(records.first?.authors.map(\.line) == [6, 7])
    #expect(diagnostics.isEmpty)
  }

  @Test func utf16IsRead() {
    let text = "@misc{a, title={Größe 𝒳}, author={Quill, Ada}}"
    for isBig in [true, false] {
      var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in text.utf16 {
        let high = UInt8(unit >> 8)
        let low = UInt8(unit & 0xFF)
        bytes += isBig ? [high, low] : [low, high]
      }
      #expect(RecordFormat.detect(head: bytes, name: "x.txt")?.name == "bibtex")
      #expect(read(bytes, as: .bibTeX, chunk: 3).records.map(\.title) == ["Größe 𝒳"])
    }
  }

  /// What waits for its volume is bounded: it comes without the volume's fields then.
  @Test func waitingEntriesAreBounded() {
    var options = RecordOptions()
    options.parentSize = 20_000
    var file = ""
    for number in 0..<500 {
      file += "@inproceedings{p\(number), title={Paper \(number)}, crossref={v}}\n"
    }
    file += "@proceedings{v, title={The Volume}, year=2001}\n"
    let (records, diagnostics) = read(Array(file.utf8), as: .bibTeX, options: options)
    #expect(Set(records.map(\.key)).count == 501)
    #expect(records.contains { $0.key == "p499" && $0.venue == "The Volume" })
    #expect(diagnostics.map(\.code) == ["crossref-too-far"])
  }
}
