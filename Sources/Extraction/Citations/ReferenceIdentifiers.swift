/// Finds DOIs and arXiv ids in a reference by their form.
enum ReferenceIdentifiers {
  static func read(_ reference: inout ParsedReference, text: [UInt8]) {
    reference.doi = doi(text)
    reference.arxiv = arxiv(text)
  }

  /// The first DOI: "10.", four to nine digits, "/", and a suffix up to white space.
  ///
  /// ISO 26324; the suffix may hold any printing character, so only closing punctuation is cut off.
  static func doi(_ text: [UInt8]) -> String? {
    var index = 0
    while index + 8 < text.count {
      guard text[index] == 0x31, text[index + 1] == 0x30, text[index + 2] == 0x2E,
        index == 0 || !(text[index - 1] &- 0x30 < 10)
      else {
        index += 1
        continue
      }
      var end = index + 3
      while end < text.count, text[end] &- 0x30 < 10 || text[end] == 0x2E { end += 1 }
      guard end - index >= 7, end < text.count, text[end] == 0x2F else {
        index += 1
        continue
      }
      var open = 0
      while end < text.count, text[end] > 0x20, text[end] < 0x7F {
        let byte = text[end]
        if byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x7B || byte == 0x7D { break }
        if byte == 0x28 { open += 1 }
        if byte == 0x29 {
          if open == 0 { break }
          open -= 1
        }
        end += 1
      }
      while end > index, [0x2E, 0x2C, 0x3B, 0x3A, 0x5D].contains(text[end - 1]) { end -= 1 }
      return String(decoding: text[index..<end], as: UTF8.self).lowercased()
    }
    return nil
  }

  /// The first arXiv id: "arXiv:" or "arxiv.org/abs/" before "1706.03762" or "hep-th/9901001".
  static func arxiv(_ text: [UInt8]) -> String? {
    let word: [UInt8] = Array("arxiv".utf8)
    var index = 0
    while index + 12 <= text.count {
      defer { index += 1 }
      guard text[index] | 0x20 == 0x61, matches(text, word, at: index) else { continue }
      var start = index + 5
      let limit = min(text.count, start + 24)
      while start < limit, !isIdStart(text, start) { start += 1 }
      guard start < limit, let end = idEnd(text, start) else { continue }
      return String(decoding: text[start..<end], as: UTF8.self)
    }
    return nil
  }

  private static func matches(_ text: [UInt8], _ word: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= text.count else { return false }
    for offset in word.indices where text[index + offset] | 0x20 != word[offset] { return false }
    return true
  }

  private static func isIdStart(_ text: [UInt8], _ index: Int) -> Bool {
    idEnd(text, index) != nil
  }

  private static func idEnd(_ text: [UInt8], _ start: Int) -> Int? {
    func digits(_ from: Int) -> Int {
      var end = from
      while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
      return end - from
    }
    if digits(start) == 4, start + 4 < text.count, text[start + 4] == 0x2E {
      let tail = digits(start + 5)
      return tail == 4 || tail == 5 ? start + 5 + tail : nil
    }
    var slash = start
    while slash < text.count, slash - start < 12,
      (text[slash] | 0x20) &- 0x61 < 26 || text[slash] == 0x2D || text[slash] == 0x2E
    {
      slash += 1
    }
    guard slash > start, slash < text.count, text[slash] == 0x2F, digits(slash + 1) == 7 else {
      return nil
    }
    return slash + 8
  }
}
