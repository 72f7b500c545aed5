import Export
import Foundation
import TestSupport
import Testing

struct JSONWriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func nestedValuesGetTheirCommas() {
    var json = JSONWriter()
    json.object(lines: true) { json in
      json.key("a")
      json.array { json in
        json.integer(1)
        json.null()
        json.boolean(true)
      }
      json.key("b")
      json.array(lines: true) { json in
        json.object { json in
          json.key("c")
          json.string("d")
        }
        json.array { _ in }
      }
      json.key("e")
      json.object(lines: true) { _ in }
    }
    #expect(
      text(json.finish())
        == "{\n  \"a\": [1, null, true],\n  \"b\": [\n    {\"c\": \"d\"},\n    []\n  ],\n  \"e\": {}\n}\n"
    )
  }

  @Test(arguments: [
    (2.0, "2.0"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333"), (-0.0, "0.0"), (.nan, "null"),
    (.infinity, "null"), (1e300, "1e+300"),
  ])
  func numbersHaveOneSpelling(value: Double, expected: String) {
    var json = JSONWriter()
    json.number(value)
    #expect(text(json.finish()) == expected + "\n")
  }

  @Test(arguments: 0..<100)
  func anyStringComesBack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x11FF, using: &random))
    }
    let value = String(String.UnicodeScalarView(scalars)) + "\u{1F600}<&>\"\\"
    for escapesMarkup in [false, true] {
      var json = JSONWriter(escapesMarkup: escapesMarkup)
      json.array { json in json.string(value) }
      let bytes = json.finish()
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String]
      #expect(read?.first?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
      #expect(!escapesMarkup || !text(bytes).contains("<"))
    }
  }
}
