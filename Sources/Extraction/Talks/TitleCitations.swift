import Bibliography
import Documents

/// Takes the citation of a paper out of a talk's title: "On Sorting, Jane Doe, John Roe, ICML 2019", "Doe
/// and Roe, *On Sorting* (own work)".
///
/// Reading groups list papers as references do; a talk's title is that of the paper alone.
enum TitleCitations {
  private static let longest = 600

  /// The talks with what is cited behind or in front of their titles cut off.
  ///
  /// - Complexity: O(*n* *m*) in the tokens of a title and its marks, both bounded.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out = talks.flatMap { parts(of: $0, blocks) }
    var isCut: [Bool] = []
    for index in out.indices {
      isCut.append(false)
      guard let title = out[index].title, title.range.count <= longest else { continue }
      let block = blocks[title.block]
      let text = TokenizedText(block.text, in: title.range)
      if let range = setOff(text, block) {
        out[index].title?.range = range
        isCut[index] = true
      } else if let range = leading(text, isSpoken: out[index].speaker != nil) {
        out[index].title?.range = range
      }
    }
    if isCut.count(where: \.self) >= 2 {
      // Where others have their paper in a type of its own behind its authors, so has this one.
      for index in out.indices where !isCut[index] {
        guard let title = out[index].title, title.range.count <= longest,
          let range = behindAuthors(title.range, blocks[title.block])
        else { continue }
        out[index].title?.range = range
      }
    }
    cutSurnames(&out, blocks)
    return out
  }

  /// The one run of other type in a range that stands behind authors, whatever follows it.
  private static func behindAuthors(_ range: Range<Int>, _ block: Block) -> Range<Int>? {
    let runs = block.emphasis.prefix(256).filter {
      $0.isType && $0.style != .superscript && $0.range.count >= 8
        && $0.range.lowerBound > range.lowerBound && $0.range.upperBound <= range.upperBound
    }
    guard runs.count == 1 else { return nil }
    let text = TokenizedText(block.text, in: range.lowerBound..<runs[0].range.lowerBound)
    guard let citation = PaperCitation(text, text.tokens.indices),
      citation.people + citation.surnames > 0
    else { return nil }
    return block.trimmed(runs[0].range)
  }

  /// Cuts ", Doe 2019" and ", Doe ICML 2019" off the titles of a page that has several such: each in itself
  /// may be a place and a year.
  private static func cutSurnames(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    let fewest = 3
    var cuts: [(talk: Int, end: Int, name: String)] = []
    for (index, talk) in talks.enumerated() {
      guard let title = talk.title, title.range.count <= longest else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      let count = text.tokens.count
      guard let year = text[count - 1], EventScore.isYear(year.key),
        let comma = [count - 3, count - 4].first(where: { text.key($0) == "," }), comma >= 2,
        let name = text[comma + 1], name.isWord, name.shape == .capitalized,
        comma == count - 3 || PaperCitation.isVenue(text, comma + 2..<count)
      else { continue }
      cuts.append((index, text.tokens[comma - 1].range.upperBound, name.key))
    }
    let known = Set(cuts.map(\.name)).filter(NameGazetteer.shared.isSurname)
    guard known.count >= fewest else { return }
    for cut in cuts {
      guard let start = talks[cut.talk].title?.range.lowerBound else { continue }
      talks[cut.talk].title?.range = start..<cut.end
    }
  }

  /// A talk on several papers, each with its venue in brackets, as one for each: "On Sorting (ICML 2014) On
  /// Walls (ICML 2015)".
  private static func parts(of talk: TalkDraft, _ blocks: [Block]) -> [TalkDraft] {
    guard let title = talk.title, title.range.count <= longest else { return [talk] }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    var starts = [0]
    for open in text.tokens.indices where text.tokens[open].isMark("(") {
      guard open >= (starts.last ?? 0) + 2,
        let close = text.tokens[open...].prefix(12).firstIndex(where: { $0.isMark(")") }),
        close + 3 < text.tokens.count, let next = text[close + 1],
        next.isWord && next.shape != .lower,
        let citation = PaperCitation(text, open + 1..<close), citation.hasVenue, citation.hasYear
      else { continue }
      starts.append(close + 1)
    }
    guard (2...4).contains(starts.count), let whole = text.tokens.last else { return [talk] }
    return starts.indices.map { number in
      var part = talk
      let first = text.tokens[starts[number]].range.lowerBound
      let end =
        number + 1 < starts.count
        ? text.tokens[starts[number + 1] - 1].range.upperBound : whole.range.upperBound
      part.title?.range = first..<end
      if let names = talk.readSpeaker?.names, names.count == starts.count {
        part.readSpeaker = ([names[number]], talk.readSpeaker?.affiliation)
      }
      if number > 0 { (part.abstract, part.bio, part.hosts) = ([], [], []) }
      return part
    }
  }

  /// The one run of other type, or in quotes, that stands among authors, venues and remarks.
  private static func setOff(_ text: TokenizedText, _ block: Block) -> Range<Int>? {
    guard let first = text.tokens.first, let last = text.tokens.last else { return nil }
    let whole = first.range.lowerBound..<last.range.upperBound
    let runs = block.emphasis.prefix(256).filter {
      $0.isType && $0.style != .superscript && $0.range.count >= 8
        && $0.range.lowerBound >= whole.lowerBound && $0.range.upperBound <= whole.upperBound
    }
    let link = runs.isEmpty ? onlyLink(block, whole) : nil
    let run = runs.count == 1 ? runs[0].range : quotation(text) ?? link
    guard let run, run.count < whole.count else { return nil }
    let before = text.tokens.prefix { $0.range.upperBound <= run.lowerBound }.count
    let after = text.tokens.firstIndex { $0.range.lowerBound >= run.upperBound }
    let inner = before..<(after ?? text.tokens.count)
    guard text.tokens[inner].count(where: \.isWord) >= 2 else { return nil }
    if before > 0 {
      guard let citation = PaperCitation(text, 0..<before), citation.people + citation.surnames > 0
      else { return nil }
      // "Doe et al. (2018), [On Sorting]": a link alone may be a part of a title.
      if run == link, !citation.hasYear { return nil }
    } else if run == link {
      return nil
    }
    if let after, !isRemark(text, after) {
      guard let citation = PaperCitation(text, after..<text.tokens.count),
        before > 0 || citation.isWhole || citation.hasVenue
      else { return nil }
    } else if before == 0 {
      // "*On Sorting* (own work)"
      guard let after, runs.count == 1, text.tokens[after].isMark("("),
        text[after + 1]?.shape == .lower
      else { return nil }
    }
    return run
  }

  /// The one link in a range; nil where it has several, or a short one.
  private static func onlyLink(_ block: Block, _ whole: Range<Int>) -> Range<Int>? {
    let links = block.emphasis.prefix(256).filter {
      $0.style == .link && $0.range.lowerBound >= whole.lowerBound
        && $0.range.upperBound <= whole.upperBound
    }
    return links.count == 1 && links[0].range.count >= 8 ? links[0].range : nil
  }

  /// Whether brackets hold all of what stands from a token on, or nothing but marks do.
  private static func isRemark(_ text: TokenizedText, _ start: Int) -> Bool {
    let rest = text.tokens[start...]
    return rest.allSatisfy { $0.kind == .mark && !["(", "["].contains($0.key) }
      || rest.first?.isMark("(") == true && rest.last?.isMark(")") == true
        && rest.count(where: { $0.isMark("(") }) == 1
  }

  /// The bytes inside of the one pair of quotes.
  private static func quotation(_ text: TokenizedText) -> Range<Int>? {
    let quotes = text.tokens.indices.filter { text.tokens[$0].isMark("\"") }
    guard quotes.count == 2, quotes[1] - quotes[0] >= 3 else { return nil }
    return text.tokens[quotes[0]].range.upperBound..<text.tokens[quotes[1]].range.lowerBound
  }

  /// The title in front of a citation that fills the rest; nil where none does.
  private static func leading(_ text: TokenizedText, isSpoken: Bool) -> Range<Int>? {
    let end = withoutRemark(text)
    var words = 0
    var tries = 0
    for index in 0..<max(0, end - 1) {
      let token = text.tokens[index]
      if token.isWord { words += 1 }
      guard index >= 1, words >= 1, tries < 24, isCut(text, index) else { continue }
      tries += 1
      guard let citation = PaperCitation(text, index..<end),
        isCitation(citation, text, at: index, isSpoken: isSpoken),
        let first = text.tokens.first
      else { continue }
      return first.range.lowerBound..<text.tokens[index - 1].range.upperBound
    }
    return withoutEdition(text)
  }

  /// Where what stands in front of a remark in brackets at the end has its end: "… (available online)".
  private static func withoutRemark(_ text: TokenizedText) -> Int {
    let end = text.tokens.count
    guard text.key(end - 1) == ")", let open = text.tokens.lastIndex(where: { $0.isMark("(") }),
      open + 3 < end, text.tokens[open + 1..<end - 1].allSatisfy({ $0.isWord }),
      text[open + 1]?.shape == .lower
    else { return end }
    return open
  }

  /// The title in front of a known acronym and its year that no mark sets off: "On Sorting OSDI 2008".
  private static func withoutEdition(_ text: TokenizedText) -> Range<Int>? {
    let last = text.tokens.count - 1
    guard last >= 4, let first = text.tokens.first, EventScore.isYear(text.key(last)),
      let venue = text[last - 1], venue.isWord, venue.shape == .capitals,
      VenueNormalizer.standard.isVenueAcronym(text.string(venue.range)),
      let before = text[last - 2], before.isWord, before.shape != .lower
    else { return nil }
    return first.range.lowerBound..<before.range.upperBound
  }

  /// Whether a title may end in front of a token.
  private static func isCut(_ text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.key == "by", token.isWord { return true }
    guard token.kind == .mark, text.tokens[index - 1].kind != .mark else {
      // "Is it so? (Jane Doe, ICML 2019)", "Is it so? Jane Doe, ICML 2019"
      return token.isMark("(") || token.isMark("[")
        || token.isWord && token.shape != .lower
          && ["?", "!", ")"].contains(text.key(index - 1))
          && text.tokens[index - 1].range.upperBound < token.range.lowerBound
    }
    switch token.key {
    case ",", ";", "(", "[", "|": return true
    case "–", "-":
      return text.tokens[index - 1].range.upperBound < token.range.lowerBound
    case ".":
      guard let next = text[index + 1] else { return false }
      return next.range.lowerBound > token.range.upperBound
    default: return false
    }
  }

  private static func isCitation(
    _ citation: PaperCitation, _ text: TokenizedText, at index: Int, isSpoken: Bool
  ) -> Bool {
    let isBracketed = ["(", "["].contains(text.key(index))
    // "Walls, Towers, and Gates, Jane Doe, 2019": the authors begin with more than one word.
    let leadsWithPerson =
      citation.people > 0 && leads(text, text.tokens[index].isWord ? index : index + 1)
      || isBracketed && (citation.people + citation.surnames > 0)
      || citation.hasOthers && citation.people + citation.surnames <= 1
      || citation.hasKnownSurname && citation.people == 0
    if citation.isWhole, leadsWithPerson { return true }
    if citation.people + citation.surnames > 0 || citation.hasOthers {
      guard leadsWithPerson else { return false }
      return isBracketed && citation.hasYear
        || isSpoken && citation.surnames == 0
          && (citation.people >= 2 || isBracketed
            || text.key(index) == "by" && !tellsOfWork(text, upTo: index))
    }
    if citation.hasVenue { return isBracketed || citation.hasYear }
    return isBracketed && citation.hasLink
  }

  /// Whether a title tells what is done with a work, so that its authors belong to it: "Book presentation of
  /// Town Walls by Jane Doe".
  private static func tellsOfWork(_ text: TokenizedText, upTo end: Int) -> Bool {
    (1..<max(1, end)).contains { index in
      ["of", "on"].contains(text.key(index))
        && ["presentation", "review", "discussion", "summary", "commentary"].contains(
          text.key(index - 1))
    }
  }

  /// Whether a name of two words or more begins at a token.
  private static func leads(_ text: TokenizedText, _ index: Int) -> Bool {
    let start = ["by", "("].contains(text.key(index)) ? index + 1 : index
    guard let first = text[start], first.isWord else { return false }
    return first.shape == .initial || NameGazetteer.shared.isGivenName(first.key)
      || NameScanner.name(in: text, at: start).map { $0.fullWords >= 2 } ?? false
        && !NameGazetteer.shared.isTitleWord(first.key)
  }
}
