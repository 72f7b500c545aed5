import Bibliography

/// Whether a few words look like one person's name and nothing else.
package enum NameShape {
  /// How much `text` looks like a full name, 0.5 to 1.2, or nil where it can't be one.
  ///
  /// Two to five words, capitalised or all capitals, of letters; no word of headings, institutions,
  /// places or job titles. Words that are known as given or family names speak for it.
  package static func plausibility(of text: some StringProtocol) -> Double? {
    var words = String(text).split { $0.isWhitespace }.map(String.init)
    if let nickname = words.indices.dropFirst().first(where: { isNickname(words[$0]) }),
      nickname < words.count - 1 || words.count > 2
    {
      words.remove(at: nickname)
    }
    while let last = words.last, suffixes.contains(TextFolding.key(last)) { words.removeLast() }
    while let first = words.first, titles.contains(TextFolding.key(first)) { words.removeFirst() }
    guard (2...5).contains(words.count) else { return nil }
    // "St Andrews", "Saint Louis": places.
    if words.count == 2, saints.contains(TextFolding.key(words[0])) { return nil }
    var known = 0
    var initials = 0
    for (index, word) in words.enumerated() {
      let key = TextFolding.key(word)
      guard !key.isEmpty, !stopWords.contains(key) || isFamilyUnd(index, of: words),
        !ProseVocabulary.organization.contains(key), isNameWord(word)
      else { return nil }
      if key.utf8.count == 1 || word.hasSuffix(".") {
        initials += 1
        continue
      }
      let isParticle = particles.contains(key)
      guard word.first?.isUppercase == true || isParticle && index > 0 || isCaseless(word) else {
        return nil
      }
      if NameGazetteer.shared.isGivenName(key) || NameGazetteer.shared.isSurname(key) { known += 1 }
    }
    guard initials < words.count, !words.contains(where: { isAcronym($0, among: words) }) else {
      return nil
    }
    if SectionVocabulary.kind(of: words.joined(separator: " ")) != nil { return nil }
    let full = words.count - initials
    return 0.6 + 0.6 * Double(known) / Double(max(full, 1))
  }

  /// Whether "Und" ends a name behind a given name or an initial; inside of a heading it joins words.
  private static func isFamilyUnd(_ index: Int, of words: [String]) -> Bool {
    guard index == words.count - 1, index > 0, words[index] == "Und" else { return false }
    return words[..<index].allSatisfy { word in
      let key = TextFolding.key(word)
      return key.utf8.count == 1 || NameGazetteer.shared.isGivenName(key)
    }
  }

  /// Whether the first word is a particle ("El Hajj"): a name that lost its beginning.
  static func startsWithParticle(_ text: some StringProtocol) -> Bool {
    guard let first = String(text).split(separator: " ").first else { return false }
    return particles.contains(TextFolding.key(first))
  }

  /// Whether three capitals or more stand among other words that are no name: "ABC Beyond Rows".
  private static func isAcronym(_ word: String, among words: [String]) -> Bool {
    guard word.utf8.count >= 3, word.allSatisfy({ $0.isASCII && $0.isUppercase }),
      words.contains(where: { $0.contains(where: \.isLowercase) && !particles.contains($0) })
    else { return false }
    // "Ada QUILLTON": a family name in capitals behind names that are known.
    if word.utf8.count >= 4, word == words.last,
      words.dropLast().allSatisfy({ NameGazetteer.shared.isGivenName(TextFolding.key($0)) })
    {
      return false
    }
    // "Yvon LE QUILL": the particle in capitals says that they are those of the family name.
    if word == words.last, words.count >= 3, let before = words.dropLast().last,
      before.count >= 2, before.allSatisfy(\.isUppercase),
      particles.contains(TextFolding.key(before))
    {
      return false
    }
    let key = TextFolding.key(word)
    return !NameGazetteer.shared.isSurname(key) && !NameGazetteer.shared.isGivenName(key)
  }

  /// "(Seun)", "\"Bill\"", "‘Bo’": one word in brackets or quotes.
  private static func isNickname(_ word: String) -> Bool {
    guard word.count > 3, let first = word.first, let last = word.last else { return false }
    switch first {
    case "(": return last == ")"
    case "\"", "'": return last == first
    case "“": return last == "”"
    case "‘", "’": return last == "’"
    case "`": return last == "'" || last == "’"
    default: return false
    }
  }

  private static func isNameWord(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "-" || scalar == "'" || scalar == "."
        || scalar.value == 0x2019 || scalar.value == 0x2010 || scalar.value == 0x2011
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  /// Whether the script knows no capitals: Han, Hangul, Arabic.
  private static func isCaseless(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { !$0.properties.isUppercase && !$0.properties.isLowercase }
  }

  private static let saints: Set<String> = ["st", "saint", "sankt", "sainte"]
  private static let suffixes: Set<String> = [
    "phd", "jr", "sr", "md", "msc", "bsc", "ii", "iii", "iv", "mba", "dr", "ms", "ma", "pe",
  ]
  private static let titles: Set<String> = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "doctor", "drs", "ir", "pr",
  ]
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "el", "al",
    "dos", "das", "ter", "ten", "zu", "af", "bin", "ben", "ibn", "y", "e", "st",
  ]

  /// Words of letterheads, addresses and headings that no name contains.
  private static let stopWords: Set<String> = words(
    """
    university college institute school department dept lab laboratory center centre
    academy faculty engineering science sciences computer computing technology electrical
    research curriculum vitae resume cv lebenslauf statement purpose personal application
    phd student candidate professor assistant associate postdoctoral postdoc fellow
    researcher scientist engineer intern teaching education publications experience skills
    awards contact email phone tel telephone fax mobile address website homepage linkedin
    github google scholar street st road rd avenue ave drive lane room suite building bldg
    floor box states united kingdom china usa uk germany france india canada california
    new york fall spring summer winter program programme admission graduate undergraduate
    master bachelor doctoral degree applicant committee dear sincerely regards thank you
    machine learning artificial intelligence systems system software data the of and for
    in at on with to from page updated last date birth nationality citizen citizenship
    gender references interests upcoming past talks seminar group lunch city state country
    inc corp ltd gmbh company north south east west main january february march april may
    june july august september october november december present current profile summary
    objective about dir codir und sowie
    """
  ).subtracting(["may", "june", "april", "st", "ms", "lane", "page", "main"])

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
