/// Where in its venue a work stands: volume, issue and pages, as printed.
///
/// The names are those of the Citation Style Language, version 1.0.2.
public struct Locator: Sendable, Hashable {
  public var volume: String
  /// The number within the volume.
  public var issue: String
  /// The pages, "113-126", or the number of the article where pages are not counted.
  public var pages: String

  public init(volume: String = "", issue: String = "", pages: String = "") {
    self.volume = volume
    self.issue = issue
    self.pages = pages
  }

  public var isEmpty: Bool { volume.isEmpty && issue.isEmpty && pages.isEmpty }

  /// Whether volume or issue stand in both and differ.
  package func differsInVolume(from other: Locator) -> Bool {
    Self.differ(volume, other.volume) || Self.differ(issue, other.issue)
  }

  /// Whether the first pages stand in both and differ.
  package func differsInPages(from other: Locator) -> Bool { Self.differ(pages, other.pages) }

  private static func differ(_ a: String, _ b: String) -> Bool {
    let (x, y) = (first(a), first(b))
    return !x.isEmpty && !y.isEmpty && x != y
  }

  /// The letters and digits in front of the first other sign, without zeros before a number.
  ///
  /// "113" of "p. 113--126", "17" of "17(2)".
  private static func first(_ text: String) -> [UInt8] {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let digit = bytes.firstIndex(where: { (0x31...0x39).contains($0) }) else {
      return bytes.filter { $0 > 0x20 }
    }
    // A letter that belongs to the number: "e104", "s12".
    var start = digit
    if start > bytes.startIndex {
      let before = bytes.index(before: start)
      let isAlone =
        before == bytes.startIndex || !(0x61...0x7A).contains(bytes[bytes.index(before: before)])
      if isAlone, (0x61...0x7A).contains(bytes[before]) { start = before }
    }
    return Array(
      bytes[start...].prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
  }
}

extension Locator {
  /// A range of pages with one hyphen: "113--126", "113 – 126" → "113-126".
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func pageRange(_ printed: String) -> String {
    if printed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return printed }
    if printed.utf8.allSatisfy({ $0 < 0x80 }) { return asciiRange(printed) }
    var out = ""
    var isOpen = false
    for scalar in printed.unicodeScalars {
      switch scalar {
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
        while out.hasSuffix(" ") { out.removeLast() }
        if !out.isEmpty, !isOpen { out.append("-") }
        isOpen = true
      case " ", "\u{A0}": if !isOpen, !out.isEmpty { out.append(" ") }
      default:
        out.unicodeScalars.append(scalar)
        isOpen = false
      }
    }
    while out.hasSuffix("-") || out.hasSuffix(" ") { out.removeLast() }
    return out
  }

  /// The same for a text in ASCII, as nearly all are.
  private static func asciiRange(_ printed: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(printed.utf8.count)
    var isOpen = false
    for byte in printed.utf8 {
      switch byte {
      case 0x2D:
        while out.last == 0x20 { out.removeLast() }
        if !out.isEmpty, !isOpen { out.append(byte) }
        isOpen = true
      case 0x20: if !isOpen, !out.isEmpty { out.append(byte) }
      default:
        out.append(byte)
        isOpen = false
      }
    }
    while out.last == 0x2D || out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Takes the first or the last page of a format that keeps them apart, the first one first.
  package mutating func add(page: String, isLast: Bool) {
    if page.isEmpty || isLast && page == pages { return }
    // RIS files often have the whole range as the first page.
    if !isLast {
      pages = Self.pageRange(page) + (pages.isEmpty ? "" : "-" + pages)
    } else if !pages.contains("-") {
      pages = pages.isEmpty ? page : pages + "-" + page
    }
  }
}
