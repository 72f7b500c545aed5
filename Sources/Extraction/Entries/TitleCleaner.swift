import Bibliography

/// Cleans the title of a work of what belongs to its layout.
enum TitleCleaner {
  /// The title without braces, quotes around it, lone punctuation and the final full stop.
  ///
  /// - Parameters:
  ///   - bytes: the title as printed.
  ///   - isQuoted: whether quotation marks stand around it that are no part of `bytes`.
  /// - Returns: the title.
  /// - Complexity: O(*n*).
  static func clean(_ bytes: some Collection<UInt8>, isQuoted: Bool = false) -> String {
    var words: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    for word in text.split(whereSeparator: \.isWhitespace) {
      let bare = word.filter { $0 != "{" && $0 != "}" && $0 != "\\" }
      guard !bare.isEmpty else { continue }
      // "Title arXiv (2022/8/15)": the word of a link, and when what it leads to was changed.
      if words.count >= 2, let last = words.last, links.contains(last.lowercased()),
        word.first == "(", word.dropFirst().first?.isNumber == true
      {
        words.removeLast()
        break
      }
      // OCR leaves full stops and commas standing alone.
      if bare == "." || bare == "," || bare == ";" { continue }
      words.append(String(bare))
    }
    // "Title arXiv:2101.00001": the address of the link that the title is.
    while words.count > 2, let last = words.last?.lowercased(),
      last.hasPrefix("arxiv:") || last.hasPrefix("doi:10.")
    {
      words.removeLast()
    }
    // "Title [pdf] [code]": links, whose last bracket may be cut, "Title [talk video]" in words.
    while words.count > 1, let last = words.last, tags.contains(bare(last)) {
      if let open = last.first, "[(".contains(open) {
        words.removeLast()
      } else if last.hasSuffix("]"), words.count > 3, words[words.count - 2].first == "[" {
        words.removeLast(2)
      } else {
        break
      }
    }
    var title = withoutRemark(words.joined(separator: " ")[...])
    if let mark = typeMark(in: title) { title = title[..<mark] }
    title = withoutStage(title)
    var changed = true
    while changed {
      changed = false
      while let last = title.last, ".,;:*†‡".contains(last) || last == " " {
        if title.hasSuffix("..."), last == "." { break }
        title.removeLast()
        changed = true
      }
      for (opening, closing) in quotes where title.hasPrefix(opening) && title.hasSuffix(closing) {
        guard title.count > 2 else { continue }
        title = title.dropFirst(opening.count).dropLast(closing.count)
        changed = true
      }
      while let first = title.first, ".,;:•▪◦‣●■".contains(first) || first.isWhitespace {
        title.removeFirst()
        changed = true
      }
    }
    if title.first == "\"" || title.first == "“",
      title.dropFirst().allSatisfy({ $0 != "\"" && $0 != "”" })
    {
      title.removeFirst()
    }
    // 'Poster: "Title", A. Quill': what stands in front took the opening mark along.
    if let last = title.last, last == "\"" || last == "”",
      title.dropLast().allSatisfy({ $0 != "\"" && $0 != "“" && $0 != "”" })
    {
      title.removeLast()
      while let last = title.last, ".,;:".contains(last) { title.removeLast() }
    }
    if let edition = edition(in: title) {
      title = title[..<edition]
      while title.last == " " { title.removeLast() }
    }
    if let revision = revision(in: title) { title = title[..<revision] }
    for _ in 0..<2 {
      guard let remark = TitleRemark.start(in: title, isQuoted: isQuoted) else { break }
      title = title[..<remark]
      while let last = title.last, " ,.;:–—-".contains(last) { title.removeLast() }
    }
    for stage in stages where title.hasSuffix(stage) && title.utf8.count > stage.utf8.count + 8 {
      title = title.dropLast(stage.count)
      while let last = title.last, " ,.;:(–-".contains(last) { title.removeLast() }
      // "Title, 2022, forthcoming"
      if let comma = title.lastIndex(of: ","), title[..<comma].utf8.count >= 12,
        case let year = title[comma...].dropFirst().trimmed(), year.utf8.count == 4,
        let number = Int(year), (1900...2100).contains(number)
      {
        title = title[..<comma]
      }
      break
    }
    return String(title.trimmed())
  }

  /// A word in small letters without the marks around it.
  private static func bare(_ word: String) -> String {
    word.lowercased().filter { !"[]().,;:".contains($0) }
  }

  /// A title without the stage or month in front of it.
  private static func withoutStage(_ title: Substring) -> Substring {
    if title.first == "(", let close = title.utf8.prefix(28).firstIndex(of: 0x29),
      EntryFields.isStage(Array(title[..<close].utf8.dropFirst())[...])
    {
      let rest = title[title.utf8.index(after: close)...]
      return rest.utf8.count >= 8 ? rest : title
    }
    // "To appear. Title"
    let head = Array(title.utf8.prefix(48))
    if let start = EntryFields.behindStage(head[...]) {
      return title[title.utf8.index(title.startIndex, offsetBy: start)...]
    }
    guard let stop = title.utf8.prefix(11).firstIndex(of: 0x2E),
      DateVocabulary.months[TextFolding.key(String(title[..<stop]))] != nil
    else { return title }
    let rest = title[title.utf8.index(after: stop)...]
    return rest.first == " " && rest.utf8.count >= 12 ? rest : title
  }

  private static let tags: Set<String> = [
    "pdf", "ps", "dvi", "doi", "arxiv", "link", "links", "code", "slides", "video", "bib", "bibtex",
    "html", "poster", "ssrn", "hal", "github", "preprint", "paper", "website", "data",
  ]
  private static let links: Set<String> = ["arxiv", "pdf", "ps", "dvi", "preprint", "link"]

  /// Where the mark of a type begins that GB/T 7714 sets behind a title: "Rows of mills[J]",
  /// "Rows of mills [C]//Proceedings of …".
  private static func typeMark(in title: Substring) -> Substring.Index? {
    let bytes = Array(title.utf8)
    guard let mark = TypeMark.first(in: bytes, 1..<max(1, bytes.count)) else { return nil }
    let rest = bytes[mark.range.upperBound...]
    guard rest.allSatisfy({ $0 == 0x2E || $0 == 0x20 }) || rest.starts(with: "//".utf8) else {
      return nil
    }
    return title.utf8.index(title.startIndex, offsetBy: mark.range.lowerBound)
  }

  /// A title without a remark on the authors in front, such as "(*equal contribution)".
  ///
  /// The cut may have taken its opening bracket.
  private static func withoutRemark(_ title: Substring) -> Substring {
    guard let close = title.utf8.prefix(60).firstIndex(of: 0x29),
      remarks.contains(TextFolding.words(title[..<close]).joined(separator: " "))
    else { return title }
    let rest = title[title.utf8.index(after: close)...]
    return rest.utf8.count >= 8 ? rest : title
  }

  private static let remarks: Set<String> = [
    "equal contribution", "equal contributions", "equally contributed", "contributed equally",
    "equal first authors", "joint first authors", "co first authors", "shared first authorship",
    "alphabetical order", "in alphabetical order", "authors in alphabetical order",
    "alphabetical authorship", "corresponding author",
  ]

  /// Where "(3rd edition)" begins behind the title of a book.
  private static func edition(in title: Substring) -> Substring.Index? {
    guard title.last == ")", let open = title.lastIndex(of: "("), open > title.startIndex else {
      return nil
    }
    let words = TextFolding.words(title[open...])
    guard (2...3).contains(words.count), let last = words.last else { return nil }
    return ["edition", "ed", "auflage", "edicion", "edizione"].contains(last) ? open : nil
  }

  /// Where ", minor revision at a journal" begins behind a title.
  private static func revision(in title: Substring) -> Substring.Index? {
    var start = title.startIndex
    while let comma = title[start...].firstIndex(of: ",") {
      start = title.index(after: comma)
      let words = title[start...].split(separator: " ", maxSplits: 2).prefix(2)
      if words.count == 2, rounds.contains(words[0].lowercased()),
        ["revision", "revisions", "revision,"].contains(words[1].lowercased()),
        title[..<comma].utf8.count >= 12
      {
        return comma
      }
    }
    return nil
  }

  private static let rounds: Set<String> = [
    "minor", "major", "1st", "2nd", "3rd", "first", "second", "third", "under", "in",
  ]

  /// What says how far a work has come, printed right behind its title.
  private static let stages = [
    " Under Review", " Under review", "(under review)", "(in review)", "(submitted)", " Submitted",
    " In preparation", " In Preparation", "(in preparation)", " Preprint", "(preprint)",
    " Forthcoming", "(forthcoming)", " In press", "(in press)", " To appear", "(Job Market Paper)",
    "(job market paper)", ", forthcoming", ", submitted", ", in press", ", to appear",
    ", under review", ", accepted",
  ]

  private static let quotes = [
    ("\"", "\""), ("“", "”"), ("“", "\""), ("''", "''"), ("``", "''"), ("‘", "’"), ("«", "»"),
    ("„", "“"), ("„", "”"), ("'", "'"),
  ]
}
