/// What docutils' rules for inline markup say of letters.
enum ReSTLetters {
  /// Roles whose text is no text: icons, markup of other kinds, keys of works.
  static let silentRoles: Set<String> = [
    "raw", "raw-html", "raw-latex", "html", "cite", "citep", "citet", "footcite", "fa", "fas",
    "fab",
    "far", "fa-solid", "fa-brands", "fa-regular", "octicon", "material-regular",
    "material-outlined",
    "material-round", "icon", "iconify", "index", "eq", "numref", "footnote",
  ]

  /// The elements that roles are set in.
  static let elements = [
    "strong": "strong", "emphasis": "em", "title-reference": "cite", "title": "cite", "t": "cite",
    "sub": "sub", "subscript": "sub", "sup": "sup", "superscript": "sup", "code": "code",
    "literal": "code", "math": "span", "kbd": "code", "samp": "code", "file": "code",
    "command": "strong", "program": "strong", "dfn": "em",
  ]

  /// Whether a mark may begin markup: `index` is its place, `next` that of what it marks.
  static func mayStart(_ bytes: [UInt8], _ index: Int, _ next: Int) -> Bool {
    guard next < bytes.count, bytes[next] > 0x20 else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    // A mark in quotes or brackets of its own is meant as such.
    let closing: [UInt8: UInt8] = [
      0x27: 0x27, 0x22: 0x22, 0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0x3C: 0x3E,
    ]
    if let close = closing[before] { return bytes[next] != close }
    if before <= 0x20 || [0x2D, 0x2F, 0x3A].contains(before) { return true }
    // "\ " and "\*" part what they stand between.
    return before >= 0x80 && isMark(endingAt: index, bytes)
  }

  /// Whether markup may end in front of a place.
  static func mayEnd(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let next = bytes[place]
    if next <= 0x20 { return true }
    if next >= 0x80 { return isMark(beginningAt: place, bytes) }
    return [
      0x27, 0x22, 0x29, 0x5D, 0x7D, 0x3E, 0x2D, 0x2F, 0x3A, 0x2E, 0x2C, 0x3B, 0x21, 0x3F, 0x5C,
    ].contains(next)
  }

  /// Whether a letter beyond ASCII is a mark or a blank: general punctuation, that of Latin-1, and that
  /// of Chinese and Japanese.
  private static func isMark(beginningAt place: Int, _ bytes: [UInt8]) -> Bool {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case 0xC2: return true
    case 0xE2: return next == 0x80 || next == 0x81
    case 0xE3: return next == 0x80
    case 0xEF: return next == 0xBC || next == 0xBD
    default: return false
    }
  }

  private static func isMark(endingAt end: Int, _ bytes: [UInt8]) -> Bool {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isMark(beginningAt: start, bytes)
  }

  /// The text without its backslashes: "\ " is nothing, and any other letter itself.
  static func unescaped(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        if byte > 0x20 || byte == 0x0A { out.append(byte) }
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// "text <address>": both; without one all of it is text.
  static func parted(
    _ content: ArraySlice<UInt8>
  ) -> (text: ArraySlice<UInt8>, target: ArraySlice<UInt8>?) {
    guard content.last == 0x3E, content.dropLast().last != 0x5C,
      let open = content.lastIndex(of: 0x3C), open + 2 < content.endIndex,
      open == content.startIndex || content[open - 1] <= 0x20
    else { return (content, nil) }
    var text = content[..<open]
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return (text, content[(open + 1)..<(content.endIndex - 1)])
  }

  /// The text with dashes for the two or three hyphens that stand for one.
  static func dashed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x2D) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] == 0x2D { end += 1 }
      guard end > index else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = end < bytes.count ? bytes[end] : 0x20
      // "--help" is an option.
      let isDash = (before > 0x20) == (after > 0x20) || after <= 0x20
      switch end - index {
      case 2 where isDash: out += "–".utf8
      case 3 where isDash: out += "—".utf8
      default: out += bytes[index..<end]
      }
      index = end
    }
    return out
  }
}
