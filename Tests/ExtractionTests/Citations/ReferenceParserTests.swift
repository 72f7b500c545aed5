import Bibliography
import Extraction
import TestSupport
import Testing

@Suite struct ReferenceParserTests {
  private let parser = ReferenceParser.standard

  @Test(arguments: ReferenceCase.all + ReferenceCase.borders)
  func readsReference(_ sample: ReferenceCase) {
    let reference = parser.parse(Array(sample.text.utf8))
    #expect(reference.authorList.entries.map(\.name.family) == sample.families)
    #expect(reference.title == sample.title)
    #expect(reference.venue == sample.venue)
    #expect(reference.year == sample.year)
    #expect(reference.confidence > 0.6)
  }

  @Test func readsOtherFields() {
    let text =
      "Olsen, P. R., & Rivera, L. (2009). Trust and memory in small towns. Journal of Social "
      + "History, 42(3), 611–634. https://doi.org/10.5555/JSH.2009.17"
    let reference = parser.parse(Array(text.utf8))
    #expect(reference.volume == "42")
    #expect(reference.issue == "3")
    #expect(reference.pages == "611-634")
    #expect(reference.doi == "10.5555/jsh.2009.17")
    #expect(reference.kind == .journal)
    #expect(reference.date == "2009")
  }

  /// What every parse gives, whatever the text: fields in order, apart, inside the text, and values
  /// that are made of the words of their ranges.
  private func expectSound(_ reference: ParsedReference, of text: [UInt8]) {
    var end = 0
    for field in reference.fields {
      #expect(field.range.lowerBound >= end)
      #expect(field.range.upperBound <= text.count)
      #expect(!field.range.isEmpty)
      #expect((0...1).contains(field.confidence))
      end = field.range.upperBound
    }
    #expect((0...1).contains(reference.confidence))
    if let range = reference.titleRange {
      let printed = TextFolding.key(String(decoding: text[range], as: UTF8.self))
      #expect(printed.contains(TextFolding.key(reference.title)))
    }
    if let range = reference.venueRange {
      let printed = TextFolding.key(String(decoding: text[range], as: UTF8.self))
      #expect(printed == TextFolding.key(reference.venue))
    }
    for entry in reference.authorList.entries {
      #expect(entry.range.upperBound <= text.count)
    }
  }

  @Test(arguments: ReferenceCase.all + ReferenceCase.borders)
  func fieldsAreSubstrings(_ sample: ReferenceCase) {
    let text = Array(sample.text.utf8)
    expectSound(parser.parse(text), of: text)
  }

  /// Where lines are broken makes no difference.
  @Test(arguments: ReferenceCase.all)
  func lineBreaksDoNotMatter(_ sample: ReferenceCase) {
    let plain = parser.parse(Array(sample.text.utf8))
    var generator = SplitMix64(seed: UInt64(sample.text.utf8.count))
    let wrapped = sample.text.map { character in
      character == " " && generator.next() % 3 == 0 ? "\n" : String(character)
    }.joined()
    let other = parser.parse(Array(wrapped.utf8))
    #expect(other.title == plain.title)
    #expect(other.venue == plain.venue)
    #expect(other.year == plain.year)
    #expect(other.fields.map(\.label) == plain.fields.map(\.label))
    #expect(
      other.authorList.entries.map(\.name.family) == plain.authorList.entries.map(\.name.family))
  }

  @Test(arguments: 0..<200)
  func takesAnyBytes(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces: [[UInt8]] = [
      Array("Olsen, P. (".utf8), Array("\u{201C}Über ﬁsh\u{201D}".utf8), Array("10.1000/x(".utf8),
      Array("arXiv:2101.0".utf8), Array("http://".utf8), Array("東京".utf8), Array("’s".utf8),
      [0xE2, 0x80], [0xFF, 0xC3], [0x00], Array("pp. 1--".utf8), Array("1999".utf8),
      Array("((((".utf8), Array("and & et al.".utf8), Array("\u{645}\u{62D}".utf8),
    ]
    var text: [UInt8] = []
    for _ in 0..<(generator.next() % 60) {
      if generator.next() % 3 == 0 {
        text.append(UInt8(truncatingIfNeeded: generator.next()))
      } else {
        text += pieces[Int(generator.next() % UInt64(pieces.count))]
      }
    }
    let reference = parser.parse(text)
    var end = 0
    for field in reference.fields {
      #expect(field.range.lowerBound >= end && field.range.upperBound <= text.count)
      end = field.range.upperBound
    }
    #expect((0...1).contains(reference.confidence))
  }

  /// Pieces of references in any order: whatever the rules make of them, fields stay in order.
  @Test(arguments: 0..<300)
  func keepsFieldsInOrder(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "Quill, A.", "Ada Quill", "B. Reed", "U.S.", "and", "&", "et al.", "(ed.),", ", eds.", "Dir.",
      "Guild of Lamps,", "(2016)", "1998", "1984b", "27 May 2002", "750-900", "In", "In:",
      "The Rise of Lamps", "lamp oil:", "an overview", "\"", "“", "”", ".", ",", ":", "(", ")", "[",
      "]",
      "London", "Paris:", "Lamp Press", "Journal of Oil", "Transactions on", "Proc. Lamps '04",
      "Special Issue", "White paper", "PhD thesis", "4th ed.", "vol. 3", "no. 2", "pp. 10-20",
      "33(2)",
      "STACS", "Retrieved from", "https://lamps.example/a", "Lecture Notes", "Wall Journal",
    ]
    let count = 3 + Int(generator.next() % 16)
    let text = (0..<count).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
      .joined(separator: " ")
    expectSound(parser.parse(Array(text.utf8)), of: Array(text.utf8))
  }

  /// References with letters and words lost, moved, and put in from others.
  @Test(arguments: 0..<300)
  func keepsFieldsOfDamagedReferencesInOrder(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    func number(below limit: Int) -> Int { Int(generator.next() % UInt64(max(limit, 1))) }
    let cases = ReferenceCase.all + ReferenceCase.borders
    var text = Array(cases[number(below: cases.count)].text)
    let marks = [
      ".", ",", ":", "(", ")", "[", "\"", " ed. ", " PhD thesis ", " In ", " 4th. ", " U.S. ",
    ]
    for _ in 0...number(below: 12) {
      let place = number(below: text.count + 1)
      switch number(below: 4) {
      case 0: text.insert(contentsOf: marks[number(below: marks.count)], at: place)
      case 1: text.removeSubrange(place..<min(text.count, place + 1 + number(below: 8)))
      case 2:
        let other = Array(cases[number(below: cases.count)].text)
        text.insert(contentsOf: other[number(below: other.count)...].prefix(40), at: place)
      default: text = Array(text[place...] + text[..<place])
      }
    }
    let bytes = Array(String(text).utf8)
    expectSound(parser.parse(bytes), of: bytes)
  }

  /// Words that belong to no field stood between the authors and the title.
  @Test func leavesWordsBetweenAuthorsAndTitle() {
    let text =
      "Quillard, Émil[.e. Lampes: des classes ouvrières et d PhD thesis e:l'ind 4th. ustrie e96n "
      + "Lampe de 1789 à 18 In 70, Vol. 2."
    expectSound(parser.parse(Array(text.utf8)), of: Array(text.utf8))
  }

  @Test func takesLongAndEmptyTexts() {
    #expect(parser.parse([]).fields.isEmpty)
    #expect(parser.parse([]).confidence == 0)
    #expect(parser.parse(Array("  \n\t ".utf8)).fields.isEmpty)
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(parser.parse(long).confidence < 0.9)
    let dots = [UInt8](repeating: 0x2E, count: 1 << 20)
    #expect(parser.parse(dots).authorList.entries.isEmpty)
  }

  @Test(arguments: [
    (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ ($0 >> 3) &* 31) },
    [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00, 0x31, 0x00, 0x39, 0x00],
    Array(String(repeating: "A.", count: 1 << 19).utf8),
    Array(String(repeating: "Olsen, P. ", count: 1 << 17).utf8),
  ])
  func doubtsWhatIsNoText(_ bytes: [UInt8]) {
    let reference = parser.parse(bytes)
    #expect(reference.confidence < 0.3)
    #expect(reference.year == nil)
  }

  /// Found by fuzzing: the author list ended inside a token, so that two fields overlapped.
  @Test func keepsFieldsApartInsideTokens() {
    let bytes: [UInt8] =
      Array("Brad Cilder and".utf8) + [0xE0, 0xBB, 0x96, 0x8D, 0x94, 0xDF, 0x9B, 0xDF]
      + Array("Annual Interr Archit".utf8) + [0xD7]
      + Array("cture, pages. 474-296. ACM, Jun. 1995.".utf8)
    expectSound(parser.parse(bytes), of: bytes)
  }

  /// Found by fuzzing: a quotation mark in front of a title of more than sixty tokens.
  @Test func readsQuotedTitlesOfAnyLength() {
    for count in [10, 58, 59, 60, 61, 90, 300] {
      let title = String(repeating: "knots and braids ", count: count / 3 + 1)
      let text = "A. Quill, \"\(title)in J. Topol. 14 (2021), pp. 1-20."
      expectSound(parser.parse(Array(text.utf8)), of: Array(text.utf8))
      let closed = "A. Quill, \"\(title)\" in J. Topol. 14 (2021), pp. 1-20."
      expectSound(parser.parse(Array(closed.utf8)), of: Array(closed.utf8))
    }
    // The input itself.
    let found: [UInt8] =
      [0x0A, 0x60, 0x72] + Array("]]]]]]]]]]]][[[[[[]][]j*[[[[[[]]]]]]]]][[_[[f".utf8)
      + [0, 0, 0, 0, 0, 0, 0]
      + Array("*[[[[[[[0[[[[[]][]j*[[[[[[]]]]]]]]][[_[[[[[]][]j*[[[[[[r[[&[[[&[[[".utf8)
      + [0x9D] + Array("05*\\R\\\\Ij".utf8) + [0x7F, 0xB8, 0x73]
    expectSound(parser.parse(found), of: found)
  }

  @Test func readsTextInAnotherEncoding() {
    let text = "Müller, J. (2004). Über die Häfen. Zeitschrift für Soziologie 33: 101-119."
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(parser.parse(latin).year == 2004)
  }

  @Test func givesOneResultForEachEntry() {
    let entries = ReferenceCase.all.map { Array($0.text.utf8) } + [[], Array("x".utf8)]
    let references = parser.parse(entries)
    #expect(references.count == entries.count)
    #expect(references[1].title == ReferenceCase.all[1].title)
  }

  @Test(arguments: [
    "Teaching assistant for the course on operating systems in the autumn term.",
    "We thank all readers of an early draft for their helpful comments and their patience.",
    "I became interested in the subject when I was a student and have never lost that interest.",
  ])
  func doubtsProse(_ text: String) {
    let reference = parser.parse(Array(text.utf8))
    #expect(reference.confidence < 0.5)
    #expect(reference.year == nil)
    #expect(reference.doi == nil)
  }
}
