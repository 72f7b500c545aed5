import Bibliography

/// Cleans a talk's title.
enum TalkTitle {
  /// The bytes of a line that is as long as lines get before they are broken.
  static let fullLine = 56

  /// The title without quotes, brackets around all of it, and marks at its ends.
  static func clean(_ text: String) -> String {
    var title = withoutLinks(text.split { $0.isWhitespace }.joined(separator: " "))[...]
    // "“Myths of Debt” (with the Year of Greece)", "« Les moulins » [The Mills].": what stands in
    // brackets behind the quotation.
    if let open = title.first, let close = closing[open],
      let end = title.dropFirst().firstIndex(of: close),
      let last = title.last(where: { $0 != "." }), last == ")" || last == "]",
      title[title.index(after: end)...].drop(while: { $0 == " " }).first
        == (last == ")" ? "(" : "[")
    {
      title = title[...end]
    }
    // "“On Looms”, on behalf of the rope group": what goes on in small letters behind the comma.
    if let open = title.first, let close = closing[open],
      let end = title.dropFirst().firstIndex(of: close),
      title.distance(from: title.startIndex, to: end) >= 8,
      case let rest = title[title.index(after: end)...], rest.first == ",",
      rest.dropFirst().drop(while: { $0 == " " }).first?.isLowercase == true,
      !rest.contains(close)
    {
      title = title[...end]
    }
    let edges: Set<Character> = [
      "\"", "“", "”", "„", "«", "»", "*", "_", ",", ";", "|", "–", "—", "‘",
    ]
    while let first = title.first, edges.contains(first) || first == " " || first == ":",
      !opensInner(title)
    {
      title = title.dropFirst()
    }
    func trimEnd() {
      while let last = title.last,
        edges.contains(last) || last == " " || last == "." || last == ":",
        !closesInner(title)
      {
        title = title.dropLast()
      }
    }
    trimEnd()
    title = withoutSeries(withoutPlace(title))
    trimEnd()
    if let year = trailingYear(title) {
      title = title.dropLast(year.utf8.count + 2)
      trimEnd()
    }
    if let key = trailingKey(title) {
      title = title.dropLast(key)
      trimEnd()
    }
    // "On sorting. Abstract": the words of a link.
    if let stop = title.lastIndex(where: { $0 == "." || $0 == "?" || $0 == "!" || $0 == "(" }),
      title.distance(from: title.startIndex, to: stop) >= 8,
      links.contains(TextFolding.spaced(title[title.index(after: stop)...]))
    {
      title = title[stop] == "?" || title[stop] == "!" ? title[...stop] : title[..<stop]
      trimEnd()
    }
    return String(withoutKind(title))
  }

  /// The number of characters of a key that cites the paper behind its title: "On Sorting [quill2019sorting]".
  private static func trailingKey(_ title: Substring) -> Int? {
    guard title.last == "]", let open = title.lastIndex(of: "["), open > title.startIndex else {
      return nil
    }
    let key = title[title.index(after: open)...].dropLast()
    let letters = key.prefix { $0.isASCII && ($0.isLowercase || "_:".contains($0)) }
    let digits = key.dropFirst(letters.count).prefix { $0.isASCII && $0.isNumber }
    let rest = key.dropFirst(letters.count + digits.count)
    guard letters.count >= 2, digits.count == 4, !rest.isEmpty, key.count <= 48,
      rest.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) })
    else { return nil }
    return key.count + 2
  }

  /// Whether the quote that ends a title closes one that opens inside of it: On the Rise of "Rope".
  private static func closesInner(_ title: Substring) -> Bool {
    guard let last = title.last, let open = closing.first(where: { $0.value == last })?.key else {
      return false
    }
    let rest = title.dropLast()
    return last == open
      ? rest.count { $0 == last } % 2 == 1 : rest.count { $0 == open } > rest.count { $0 == last }
  }

  /// Whether the quote that begins a title is closed inside of it: "Rope" and its Rise.
  private static func opensInner(_ title: Substring) -> Bool {
    guard let first = title.first, let close = closing[first] else { return false }
    let rest = title.dropFirst()
    guard let end = rest.firstIndex(of: close) else { return false }
    // What is quoted, and another word behind it.
    return rest.distance(from: rest.startIndex, to: end) >= 2
      && rest[end...].contains(where: \.isLetter)
      && (first == close
        ? rest.count { $0 == close } % 2 == 1
        : rest.count { $0 == close } > rest.count { $0 == first })
  }

  private static let closing: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "»": "«",
  ]

  /// The title without where it is given: "… (Room 131)", "… Location: the old mill".
  private static func withoutPlace(_ title: Substring) -> Substring {
    let least = 8
    if title.last == ")", let open = title.lastIndex(of: "("),
      title.distance(from: title.startIndex, to: open) >= least,
      let first = TextFolding.words(title[open...].prefix(24)).first,
      RoomVocabulary.leading.contains(first) || first == "lecture"
        || ["to be held", "held in", "joint with"].contains(where: {
          TextFolding.spaced(title[open...].prefix(24)).hasPrefix($0)
        })
    {
      return title[..<open]
    }
    guard title.contains(":") else { return title }
    let labels = [
      " Location:", " Venue:", " Ort:", " Lieu:", " Registration:", " Zoom:", " Abstract:",
    ]
    for label in labels {
      guard let place = title.firstRange(of: label) else { continue }
      // "Choosing a Mill Location: Old Rules" goes on behind the colon.
      if label == " Location:", !namesPlace(title[place.upperBound...]) { continue }
      if title.distance(from: title.startIndex, to: place.lowerBound) >= least {
        return title[..<place.lowerBound]
      }
    }
    return title
  }

  /// Whether words are those of a room or a building: by a word for one, a number, an article in front,
  /// or capitals throughout.
  private static func namesPlace(_ text: Substring) -> Bool {
    let words = TextFolding.words(text)
    guard (1...12).contains(words.count) else { return false }
    return !text.contains(where: \.isLowercase) || text.contains(where: \.isNumber)
      || ["the", "in", "at", "online", "zoom", "hall", "tba", "tbd"].contains(words[0])
      || words.contains {
        RoomVocabulary.leading.contains($0) || RoomVocabulary.ending.contains($0) || $0 == "hall"
          || $0 == "center"
      }
  }

  /// The title without the series behind it, in brackets or behind a full stop.
  private static func withoutSeries(_ title: Substring) -> Substring {
    let least = 8
    func namesSeries(_ text: Substring) -> Bool {
      let words = TextFolding.words(text)
      return (1...5).contains(words.count)
        && words.contains(where: EventScore.isSeries)
    }
    let mark: Character = title.last == ")" ? "(" : "."
    guard let cut = title.lastIndex(of: mark), namesSeries(title[cut...]),
      title.distance(from: title.startIndex, to: cut) >= least
    else { return title }
    return title[..<cut]
  }

  /// The year in brackets that ends a title; nil where none does.
  static func trailingYear(_ title: Substring) -> Substring? {
    guard title.utf8.count >= 16, title.last == ")", title.dropLast(5).last == "(" else {
      return nil
    }
    let year = title.dropLast().suffix(4)
    return EventScore.isYear(String(year)) ? year : nil
  }

  private static let links: Set<String> = [
    "abstract", "slides", "video", "pdf", "slides video", "recording", "link", "paper", "poster",
    "abstract slides", "slides pdf", "handout", "notes",
  ]

  /// Whether a full stop and the word of a link end a text: "On spaces … Abstract" behind its stop.
  static func endsInLink(_ text: String) -> Bool {
    guard let stop = text.lastIndex(of: ".") else { return false }
    return links.contains(TextFolding.spaced(text[text.index(after: stop)...]))
  }

  /// The title without "[video] [slides]" behind it.
  private static func withoutLinks(_ text: String) -> String {
    var text = text[...]
    text = withoutDoubt(withoutAddress(text))
    // "On sorting. [Notes]. It has two parts.": what stands behind a link is said besides.
    if let stop = text.firstRange(of: ". [") ?? text.firstRange(of: "? ["),
      text.distance(from: text.startIndex, to: stop.lowerBound) >= 8,
      let close = text[stop.upperBound...].firstIndex(of: "]"),
      TalkSegmenter.isLabel(TokenizedText(String(text[stop.upperBound..<close])))
    {
      text = text[...stop.lowerBound]
    }
    // "On sorting (Paper, Slides)": the words of links.
    if text.last == ")", let open = text.lastIndex(of: "("),
      text.distance(from: text.startIndex, to: open) >= 8
    {
      let words = TextFolding.words(text[open...])
      if !words.isEmpty, words.allSatisfy(links.contains) { text = text[..<open] }
      while text.last == " " { text = text.dropLast() }
    }
    while text.last == "]", let open = text.lastIndex(of: "[") {
      let inner = TokenizedText(String(text[text.index(after: open)...].dropLast()))
      guard TalkSegmenter.isLabel(inner) || namesLink(inner) else { break }
      text = text[..<open]
      while text.last == " " || text.last == "," { text = text.dropLast() }
    }
    // "Title (in collaboration with Jane Doe, Old Mill)"
    if text.last == ")", let open = text.lastIndex(of: "("),
      text.distance(from: text.startIndex, to: open) >= 8,
      WithPhrase.opensPlainly(Array(text[text.index(after: open)...].drop { $0 == " " }.utf8)[...])
    {
      text = text[..<open]
      while text.last == " " { text = text.dropLast() }
    }
    // "Title (with Jane Doe)", "Title – joint with Jane Doe": a joint paper.
    if let phrase = WithPhrase.find(in: Array(text.utf8)),
      phrase.whole.upperBound == text.utf8.count, phrase.whole.lowerBound >= 8
    {
      text =
        String(decoding: Array(text.utf8)[..<phrase.whole.lowerBound], as: UTF8.self)
        .trimmed()[...]
    }
    return String(text)
  }

  /// Whether a few words in brackets say what a link leads to: "Video on YouTube", "Mill Society blog".
  private static func namesLink(_ text: TokenizedText) -> Bool {
    let words = text.tokens.filter(\.isWord).map(\.key)
    return (1...4).contains(words.count) && words.contains(where: linked.contains)
  }

  private static let linked: Set<String> = [
    "video", "videos", "slides", "blog", "youtube", "recording", "pdf", "website", "webpage",
    "poster", "vimeo", "github", "arxiv", "preprint",
  ]

  /// The title without the remark in brackets that it may change: "(tentative) On Sorting".
  private static func withoutDoubt(_ text: Substring) -> Substring {
    func isDoubt(_ remark: Substring) -> Bool {
      let words = TextFolding.words(remark)
      return (1...3).contains(words.count) && words.contains(where: doubts.contains)
    }
    if text.first == "(", let close = text.firstIndex(of: ")"), isDoubt(text[..<close]) {
      return text[text.index(after: close)...].drop { $0 == " " || $0 == ":" }
    }
    if text.last == ")", let open = text.lastIndex(of: "("), isDoubt(text[open...]),
      text.distance(from: text.startIndex, to: open) >= 8
    {
      return text[..<open]
    }
    return text
  }

  private static let doubts: Set<String> = [
    "tentative", "provisional", "provisoire", "provisorio", "provisoria", "vorlaufig",
    "vorlaufiger",
    "preliminary",
  ]

  /// The title without the identifier of its paper behind its links: "[PDF] [Slides] doi:10.1/x".
  private static func withoutAddress(_ text: Substring) -> Substring {
    guard let space = text.lastIndex(of: " "), text[..<space].last == "]" else { return text }
    let last = text[text.index(after: space)...].lowercased()
    return last.hasPrefix("doi:") || last.hasPrefix("arxiv:") ? text[..<space] : text
  }

  private static let kinds: Set<String> = [
    "keynote", "keynote talk", "invited talk", "practice talk", "job talk", "plenary", "tutorial",
    "keynote address", "opening keynote", "closing keynote", "invited", "plenary talk",
    "guest talk", "guest lecture", "phd defense",
    "thesis defense", "invited lecture", "talk", "titre", "title", "titel", "student talk",
    "colloquium talk", "colloquium", "seminar talk", "special seminar", "special colloquium",
    "joint seminar", "contributed talk", "short talk", "lightning talk", "paper", "lecture series",
    "wip presentation", "wip talk", "work in progress", "vortrag", "gastvortrag", "hauptvortrag",
    "eingeladener vortrag", "plenarvortrag", "expose",
    "conference invitee", "oral communication", "comunicacion oral", "communication orale",
    "comunicacao oral", "palestra", "comunicazione", "charla", "ponencia", "conferencia",
    "relazione", "intervento",
    "poster", "poster presentation", "oral presentation", "contributed", "invited presentation",
    "invited seminar", "seminar", "lecture", "presentation",
    "intensive lecture series", "minicourse", "mini course", "short course",
  ]

  /// Whether words say what sort of talk it is: "Invited talk".
  ///
  /// Such words may be counted: "Talk 3".
  static func namesKind(_ words: String) -> Bool {
    let words = TextFolding.words(words)
    let counted = words.count >= 2 && words[words.count - 1].allSatisfy(\.isNumber)
    return kinds.contains((counted ? words.dropLast() : words[...]).joined(separator: " "))
  }

  /// The title without "Keynote:", "Practice talk:" or "[Invited talk]" in front.
  private static func withoutKind(_ title: Substring) -> Substring {
    if let open = title.first, open == "[" || open == "(",
      let close = title.prefix(32).firstIndex(of: open == "[" ? "]" : ")"),
      namesKind(String(title[..<close].dropFirst()))
    {
      let rest = title[title.index(after: close)...].drop { " :-–\"“".contains($0) }
      return rest.isEmpty ? title : rest
    }
    guard let colon = title.firstIndex(of: ":"),
      namesKind(String(title[..<colon]))
    else { return title }
    let rest = title[title.index(after: colon)...].drop { $0 == " " || $0 == "\"" || $0 == "“" }
    return rest.isEmpty ? title : rest
  }
}
