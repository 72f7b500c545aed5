import Testing

@testable import Extraction

@Suite struct ReferenceTokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ReferenceParser.standard.tokens(of: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("Huang G., 2023", ["Huang", "G", ".", ",", "2023"]),
      ("O'Brien-Smith’s", ["O'Brien-Smith’s"]),
      ("pp. 12--19", ["pp", ".", "12", "--", "19"]),
      ("HPCA29", ["HPCA", "29"]),
      ("(see https://x.org/a(b).)", ["(", "see", "https://x.org/a(b)", ".", ")"]),
      ("``Title''", ["``", "Title", "''"]),
      ("«Été» 東京", ["«", "Été", "»", "東京"]),
      // A nickname is a word of its name; titles and single letters are none.
      ("Meilin ‘May’ Tan", ["Meilin", "May", "Tan"]),
      ("Meilin \"May\" Tan", ["Meilin", "May", "Tan"]),
      ("Quill \"Rows\" of", ["Quill", "\"", "Rows", "\"", "of"]),
      ("Quill \"Two Rows\" In", ["Quill", "\"", "Two", "Rows", "\"", "In"]),
    ] as [(String, [String])])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func foldsCaseAndAccents() {
    func hash(_ text: String) -> UInt32 {
      ReferenceParser.standard.tokens(of: Array(text.utf8))[0].folded
    }
    #expect(hash("Ünïted") == hash("united"))
    #expect(hash("УНИВЕРСИТЕТ") == hash("университет"))
    #expect(hash("united") != hash("untied"))
  }

  @Test func marksYearsInitialsAndSpaces() {
    let tokens = ReferenceParser.standard.tokens(of: Array("Yu. A 1999 19990".utf8))
    #expect(tokens[0].flags.contains(.initial))
    #expect(!tokens[1].flags.contains(.spaceBefore))
    #expect(tokens[2].flags.contains([.initial, .spaceBefore]))
    #expect(tokens[3].flags.contains(.year))
    #expect(!tokens[4].flags.contains(.year))
    let joint = ReferenceParser.standard.tokens(of: Array("AB. Quill AB, IT. it".utf8))
    #expect(joint.map { $0.flags.contains(.initial) }.firstIndex(of: true) == 0)
    #expect(!joint[3].flags.contains(.initial))
    #expect(!joint[5].flags.contains(.initial))
  }
}
