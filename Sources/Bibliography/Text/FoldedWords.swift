/// The words of a text, folded, each with its place in the text.
///
/// A word is a run of letters and digits; apostrophes and combining marks inside it are dropped.
package struct FoldedWords: Sendable {
  /// The folded words, one after the other.
  package private(set) var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var sources: [Range<Int32>] = []

  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ text: some RandomAccessCollection<UInt8>) {
    self.init(utf8: Array(text))
  }

  private init(utf8 text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var wordStart = -1
    var wordEnd = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        var folded = byte
        if (0x41...0x5A).contains(byte) { folded |= 0x20 }
        if (0x61...0x7A).contains(folded) || (0x30...0x39).contains(folded) {
          if wordStart < 0 { wordStart = index }
          bytes.append(folded)
          wordEnd = index + 1
        } else if byte != 0x27 {
          close(&wordStart, wordEnd)
        }
        index += 1
        continue
      }
      let (scalar, length) = Self.decode(text, at: index)
      let before = bytes.count
      TextFolding.append(scalar, to: &bytes, separator: 0x20)
      if bytes.count > before {
        if bytes.last == 0x20 {
          bytes.removeLast()
          close(&wordStart, wordEnd)
        } else {
          if wordStart < 0 { wordStart = index }
          wordEnd = index + length
        }
      }
      index += length
    }
    close(&wordStart, wordEnd)
  }

  package init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  package var count: Int { sources.count }

  /// The folded bytes of a word.
  package subscript(word: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// The place of a word in the text, in bytes.
  package func range(of word: Int) -> Range<Int> {
    Int(sources[word].lowerBound)..<Int(sources[word].upperBound)
  }

  /// The place of a run of words in the text, in bytes; empty for an empty run.
  package func range(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return Int(sources[first].lowerBound)..<Int(sources[last].upperBound)
  }

  private mutating func close(_ start: inout Int, _ end: Int) {
    guard start >= 0 else { return }
    starts.append(Int32(bytes.count))
    sources.append(Int32(start)..<Int32(end))
    start = -1
  }

  /// Decodes one scalar; a byte that begins none becomes U+FFFD of length 1.
  private static func decode(_ text: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let lead = text[index]
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return ("\u{FFFD}", 1)
    }
    guard index + length <= text.count else { return ("\u{FFFD}", 1) }
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
