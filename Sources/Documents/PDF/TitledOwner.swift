import Bibliography

/// Whose list a PDF is, where only the title in its properties tells: "Ada Quill – Publications".
///
/// Browsers print the name of a page into it. Other programs leave what a template says there, so it
/// counts only where the page itself begins with what kind of list it is and names nobody.
enum TitledOwner {
  /// How many bytes of the page description are looked at, and how long a title may be.
  private static let longestHead = 8_192
  private static let longest = 80
  /// How many blocks at the top may name the owner.
  private static let top = 4

  /// The words of the name, or nil where the document names its owner, or its title nobody.
  ///
  /// - Complexity: O(*n*) in the words of the first blocks.
  static func find(_ words: [UInt8], above groups: [BlockShape.Group]) -> String? {
    guard let first = groups.first, PageLabel.isLabel(Array(text(first).utf8)),
      let name = name(in: title(words))
    else { return nil }
    let parts = Set(TextFolding.words(name))
    let isNamed = groups.prefix(top).contains { group in
      parts.isSubset(of: TextFolding.words(text(group)))
    }
    return isNamed || groups.prefix(top).contains { isPerson(text($0)) } ? nil : name
  }

  /// Whether a line is two to four capitalised words, one of which is known as a name.
  private static func isPerson(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else {
      return false
    }
    let folded = words.flatMap { TextFolding.words($0) }
    return !folded.contains(where: PageLabel.isWord)
      && (folded.first.map { NameGazetteer.shared.isGivenName($0) } == true
        || folded.last.map { NameGazetteer.shared.isSurname($0) } == true)
  }

  private static func text(_ group: BlockShape.Group) -> String {
    group.rows.prefix(top).map(\.row.text).joined(separator: " ")
  }

  /// The title that stands in front of the pages.
  private static func title(_ bytes: [UInt8]) -> String {
    var scanner = MarkupScanner(Array(bytes.prefix(longestHead)))
    var isOpen = false
    while let token = scanner.next() {
      switch token {
      case .tag("title", let isClosing): isOpen = !isClosing
      case .tag("page", _): return ""
      case .text(let text) where isOpen: return String(decoding: text, as: UTF8.self)
      default: break
      }
    }
    return ""
  }

  /// The person's name in a title that says what kind of page it is in front of it or behind it.
  private static func name(in title: String) -> String? {
    guard title.utf8.count <= longest else { return nil }
    let words = title.split { $0.isWhitespace || ":|,–—".contains($0) }.map(String.init)
    let isLabel = words.map { word in
      let folded = TextFolding.words(word)
      return folded.allSatisfy(PageLabel.isWord)
    }
    guard let start = isLabel.firstIndex(of: false), let end = isLabel.lastIndex(of: false),
      (2...4).contains(end - start + 1), words.count > end - start + 1,
      !isLabel[start...end].contains(true)
    else { return nil }
    let name = words[start...end]
    let folded = name.flatMap { TextFolding.words($0) }
    let names = NameGazetteer.shared
    guard let given = folded.first, let family = folded.last,
      name.allSatisfy({ $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }),
      names.isGivenName(given) || names.isSurname(family),
      folded.allSatisfy({ !names.isTitleWord($0) || names.isSurname($0) })
    else { return nil }
    return name.joined(separator: " ")
  }
}
