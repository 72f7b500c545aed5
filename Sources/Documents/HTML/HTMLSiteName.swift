import Bibliography

/// The name that a site shows in its navigation, which is left out otherwise.
///
/// A personal site mostly shows its owner there and nowhere else: `<a class="navbar-brand"
/// href="/">Ada Quill</a>` above "Talks", or a heading on top of the menu.
struct HTMLSiteName {
  /// The most bytes that the name of a person has.
  private static let longest = 60

  private var draft = DraftBlock(kind: .paragraph)
  /// How many elements around the words that are read are left out; nil outside of a name.
  private var depth: Int?
  private var isDone = false

  /// Meets the start of an element that is left out, `depth` deep in what is.
  mutating func open(_ name: String, _ attributes: HTMLAttributes, depth: Int) {
    guard !isDone, self.depth == nil else { return }
    let isHome =
      name == "a" && attributes.href.map(Self.leadsHome) == true || ["h1", "h2"].contains(name)
    if isHome || Self.names(attributes) { self.depth = depth }
  }

  mutating func text(_ bytes: [UInt8], line: Int) {
    guard depth != nil, draft.text.count <= Self.longest else { return }
    for byte in bytes.prefix(2 * Self.longest) {
      if byte <= 0x20 {
        draft.space(line: line)
      } else {
        draft.append(CollectionOfOne(byte), line: line)
      }
    }
  }

  /// Meets the end of an element that is left out.
  mutating func close(depth: Int, line: Int) {
    guard let start = self.depth else { return }
    guard start == depth else {
      draft.space(line: line)
      return
    }
    self.depth = nil
    // "Home" or a picture: the name may be the next link's.
    isDone = person != nil
    if !isDone { draft = DraftBlock(kind: .paragraph) }
  }

  /// The name, where it is that of a person.
  var person: DraftBlock? {
    let words = TextFolding.words(String(decoding: draft.text, as: UTF8.self))
    let names = NameGazetteer.shared
    guard draft.text.count <= Self.longest, (2...4).contains(words.count),
      names.isGivenName(words[0]) || names.isSurname(words[words.count - 1]),
      words.allSatisfy({ !names.isTitleWord($0) || names.isSurname($0) })
    else { return nil }
    return draft
  }

  private static func names(_ attributes: HTMLAttributes) -> Bool {
    ["brand", "site-title", "site-name", "sitename"].contains {
      attributes.classes.contains($0) || attributes.identity.contains($0)
    }
      || (attributes.classes + " " + attributes.identity).split {
        $0 == " " || $0 == "-" || $0 == "_"
      }
      // "sitelogo", but "catalogo"
      .contains { $0.hasSuffix("logo") && !$0.hasSuffix("alogo") }
  }

  /// Whether a link leads to a site's first page: "/", "../index.html".
  private static func leadsHome(_ href: String) -> Bool {
    let page = href.split(separator: "/").last { $0 != "." && $0 != ".." }
    return href == "/" || href == "#"
      || page.map { ["index.html", "index.htm", "index.php", "home.html"].contains($0) } ?? true
  }
}
