import Bibliography

/// What a link says beside its words.
enum HTMLLink {
  /// The address or identifier that a link leads to and its words don't show: "a@b.example",
  /// "doi:10.1000/1", "arXiv:2101.00001", an ORCID.
  static func identifier(_ href: String, shownAs words: String) -> String? {
    let text = href.trimmed()
    let lower = text.lowercased()
    guard lower.utf8.count < 400 else { return nil }
    if lower.hasPrefix("mailto:") {
      let address = decoded(text.dropFirst(7).prefix { $0 != "?" && $0 != "&" })
      let isAddress = address.utf8.count < 100 && address.contains("@") && !address.contains(" ")
      return isAddress && !words.contains("@") ? address : nil
    }
    if let path = tail(lower, of: ["doi.org/", "dl.acm.org/doi/abs/", "dl.acm.org/doi/"]) {
      let doi = decoded(text.suffix(path.count).prefix { $0 != "?" && $0 != "#" })
      return doi.hasPrefix("10.") && !words.contains(doi.lowercased()) ? "doi:" + doi : nil
    }
    if let path = tail(lower, of: ["arxiv.org/abs/", "arxiv.org/pdf/"]) {
      var number = String(path.prefix { $0 != "?" && $0 != "#" })
      if number.hasSuffix(".pdf") { number.removeLast(4) }
      let isNumber = number.utf8.contains { (0x30...0x39).contains($0) }
      return isNumber && !words.contains(number) ? "arXiv:" + number : nil
    }
    if let path = tail(lower, of: ["orcid.org/"]) {
      let number = path.prefix(19).uppercased()
      // Behind a coauthor's name it would be taken for the owner's.
      let isBare = words.isEmpty || words.contains("orcid")
      return number.utf8.count == 19 && isBare && !words.contains(number.lowercased())
        ? (words.isEmpty ? "ORCID: " : "") + number : nil
    }
    return nil
  }

  /// What stands behind one of some addresses.
  private static func tail(_ href: String, of addresses: [String]) -> Substring? {
    for address in addresses {
      if let range = range(of: address, in: href) { return href[range.upperBound...] }
    }
    return nil
  }

  private static func range(of needle: String, in text: String) -> Range<String.Index>? {
    text.firstRange(of: needle)
  }

  /// A text with its `%40` decoded.
  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value < 0x20 ? 0x20 : value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether words say how far a work has come that has no year yet.
  static func isStage(_ text: [UInt8]) -> Bool {
    let words = String(decoding: text, as: UTF8.self).lowercased().trimmed()
    return [
      "in press", "forthcoming", "under review", "submitted", "accepted", "in preparation",
      "to appear", "in progress",
    ].contains(String(words))
  }

  /// Whether words end in a year, "2019", or in years, "2019–21".
  static func endsInYear(_ text: [UInt8]) -> Bool {
    var digits = text.reversed().prefix { (0x30...0x39).contains($0) }.count
    if digits == 2, text.count >= 9 {
      // "2019–21": of the two, the first has four digits.
      let before = text.dropLast(2)
      let dash =
        before.suffix(3).elementsEqual([0xE2, 0x80, 0x93]) ? 3 : before.last == 0x2D ? 1 : 0
      guard dash > 0 else { return false }
      return endsInYear(Array(before.dropLast(dash).suffix(5)))
    }
    guard digits == 4, let first = text.dropLast(3).last, let next = text.dropLast(2).last else {
      return false
    }
    digits = Int(first - 0x30) * 10 + Int(next - 0x30)
    let before = text.dropLast(4).last
    return (digits == 19 || digits == 20) && before.map { $0 < 0x41 || $0 >= 0x80 } ?? true
  }

  /// Whether blocks are nothing but links, most of which name parts of a site.
  static func isNavigation(_ blocks: ArraySlice<HTMLBlock>) -> Bool {
    let links = blocks.flatMap(\.links)
    guard links.count >= 3, blocks.allSatisfy(\.isLinks) else { return false }
    guard links.allSatisfy({ $0.utf8.count <= 40 }) else { return false }
    let known = links.count { link in
      let words = link.split { !$0.isLetter }
      return !words.isEmpty && words.count <= 4 && words.allSatisfy { places.contains(String($0)) }
    }
    return known * 3 >= links.count * 2
  }

  /// The blocks without those that lead through the site: a line of links, or headings that are each
  /// one of its links.
  static func withoutNavigation(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    var out: [HTMLBlock] = []
    var index = 0
    while index < blocks.count {
      let level = blocks[index].draft.kind
      var end = index + 1
      if case .heading = level, blocks[index].isLinks {
        while end < blocks.count, blocks[end].draft.kind == level, blocks[end].isLinks { end += 1 }
      }
      if !isNavigation(blocks[index..<end]) { out += blocks[index..<end] }
      index = end
    }
    return out
  }

  /// Whether a block only offers things to fetch: "PDF", "code", "slides".
  static func isResources(_ block: HTMLBlock) -> Bool {
    guard block.isLinks else { return false }
    return block.links.allSatisfy { link in
      let words = link.split { !$0.isLetter }
      return words.count <= 3 && words.allSatisfy { resources.contains(String($0)) }
    }
  }

  /// The block without the lines that only offer things to fetch: "[pdf] [code]".
  static func withoutResources(_ block: HTMLBlock) -> DraftBlock {
    let lines = block.draft.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 1, block.linkBytes > 0 else { return block.draft }
    let idle = lines.map { line in
      let words = String(decoding: line.prefix(120), as: UTF8.self).lowercased().split {
        !$0.isLetter
      }
      return line.count <= 100 && !words.isEmpty
        && words.allSatisfy { resources.contains(String($0)) }
    }
    guard idle.contains(true), idle.contains(false) else { return block.draft }
    return block.draft.part { !idle[$0] }
  }

  private static let resources: Set<String> = Set(
    ("pdf ps bib bibtex code slides slide video poster doi arxiv link links abstract abs website "
      + "site web data dataset html preprint paper demo supp supplement supplementary material "
      + "cite citation source github blog post full text artifact recording zip project page acm "
      + "ieee dl xplore dblp").split(separator: " ").map(String.init))

  private static let places: Set<String> = Set(
    ("home homepage about me us bio biography cv resume vita vitae curriculum contact people group "
      + "lab members team news blog posts publications publication papers research projects project "
      + "software code teaching talks talk presentations service students awards honors experience "
      + "education links misc miscellaneous personal photos press media archive tags categories "
      + "search login sitemap top back to next previous prev page page department university events "
      + "calendar seminars courses books book lectures lecture articles writing essays "
      + "reviewer reviewing supervision supervisor dissertation thesis theses invited conference "
      + "conferences workshop workshops schedule speakers organizers committee committees venue "
      + "registration participants sponsors accommodation program programme directory faculty "
      + "overview "
      + "outreach portfolio gallery work pdf full list selected recent interests twitter github "
      + "linkedin scholar google email dblp orcid rss feed mastodon facebook youtube bluesky "
      + "and the my of startseite lehre forschung publikationen kontakt impressum accueil recherche "
      + "enseignement inicio docencia investigacion").split(separator: " ").map(String.init))
}
