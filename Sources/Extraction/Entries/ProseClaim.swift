import Bibliography
import Documents

/// Tells from the sentence around a title whether the writer says to have written that work.
///
/// What stands right in front of the title and right behind it counts: "my paper, “…”", "In “…”, I
/// show", "“…” (with Bo Reed) studies", "the first, “…,” asks". A work that the sentence only speaks
/// of is somebody else's, and what a talk, a course, a prize or a question is called is no work.
struct ProseClaim {
  let text: TokenizedText
  let title: ProseTitles.Title
  /// The tokens of the sentence in front of the title, without marks of quotation and line breaks.
  let before: [Int]
  /// The tokens of the sentence behind the title, likewise.
  let behind: [Int]
  /// The tokens of the sentences in front, of the same paragraph.
  let earlier: Range<Int>
  /// Whether a title stands in front in the same sentence, the writer's own.
  let followsOwn: Bool
  /// Whether the section tells of works of the writer.
  let isAmongOwn: Bool
  /// Whether a known venue or a number of arXiv stands behind the title.
  let isPlaced: Bool

  /// Whether the writer wrote the work of this title.
  var isOwn: Bool {
    guard !before.suffix(9).contains(where: { Self.others.contains(key($0)) }), !isPossessed,
      !isOfTitled, !namesPrize, TextFolding.words(text.string(title.range)).count >= 3 || isMine
    else { return false }
    if title.mark == .other { return isMine || tells(Self.showing) || hasCoauthors }
    return isLabelled || isPublished || tells(Self.telling) || hasCoauthors || isOrdinal
      || isNext || opensAmongOwn
  }

  private func key(_ index: Int) -> String { text.key(index) }

  /// What stands in front of the title: the last word or mark that is no comma, colon or bracket.
  private var lead: String {
    before.last { ![",", ":", "(", "–", "-", "'"].contains(key($0)) }.map(key) ?? ""
  }

  // MARK: what is no work of the writer

  /// Whether somebody's name with an apostrophe stands in front of the title: "Marsh's paper".
  private var isPossessed: Bool {
    before.suffix(6).contains { index in
      let word = text.string(text.tokens[index].range)
      return word.hasSuffix("'s") || word.hasSuffix("’s")
        || key(index) == "s" && key(index - 1) == "'"
    }
  }

  /// Whether a title is that of somebody with a title: "the paper of Professor Marsh".
  private var isOfTitled: Bool {
    before.suffix(9).contains { key($0) == "of" && NameScanner.isTitle(text, $0 + 1) }
  }

  /// Whether something that is no paper is called so: a thesis, a talk, a course; a thesis may have
  /// chapters that are papers.
  var isNoPaper: Bool {
    let near = before.suffix(9).map(key)
    let after = behind.prefix(2).map(key)
    return near.suffix(7).contains { word in
      Self.noPapers.contains(word)
        || Self.theses.contains(word) && !near.contains(where: Self.parts.contains)
    } || near.suffix(2).contains(where: Self.speech.contains)
      || after.contains(where: Self.named.contains)
      || (before + behind).contains { Self.readings.contains(key($0)) }
      // "published in “Letters on Mills”": what stands behind "in" is where.
      || ["in", "by", "at", "to"].contains(lead)
        && before.suffix(6).dropLast().contains { Self.publishing.contains(key($0)) }
  }

  /// Whether the words of the title are those of a prize.
  private var namesPrize: Bool {
    TextFolding.words(text.string(title.range)).contains(where: Self.prizes.contains)
  }

  // MARK: what the writer says

  /// Whether a word for a paper right in front of the title calls it the writer's: "my first paper".
  private var isMine: Bool {
    guard let noun = label else { return false }
    return before[..<noun].suffix(6).contains { ["my", "our"].contains(key($0)) }
  }

  /// The place in ``before`` of the word for a paper that the title is in apposition to.
  private var label: Int? {
    let nouns = before.indices.reversed().filter { Self.papers.contains(key(before[$0])) }
    let isBook = { Self.bookWords.contains(key(before[$0])) }
    let sorted = nouns.prefix(6).filter { !isBook($0) } + nouns.prefix(6).filter(isBook)
    return sorted.first { noun in
      if Self.titling.contains(lead) { return true }
      let between = before[(noun + 1)...]
      return between.count <= 24
        && between.allSatisfy { index in
          guard let token = text[index] else { return false }
          return token.kind != .word || token.shape != .lower || Self.linking.contains(token.key)
        }
    }
  }

  /// Whether the title is in apposition to a word for a paper that is the writer's, or that the
  /// writer may have written.
  private var isLabelled: Bool {
    guard let noun = label else { return false }
    if isMine { return true }
    let phrase = before[..<noun].suffix(5).map(key)
    guard !hasSubject, !Self.bookWords.contains(key(before[noun])) else { return false }
    let isWritten = before.contains { Self.writing.contains(key($0)) }
    return isWritten || phrase.contains(where: Self.determining.contains)
  }

  /// Whether the sentence says behind the title that it was published, and nobody else is its subject.
  private var isPublished: Bool {
    guard !hasSubject, !Self.blocking.contains(lead) else { return false }
    let near = afterBrackets.prefix(8).map(key)
    let says =
      near.contains(where: Self.published.contains)
      || bracket.contains { Self.published.contains(key($0)) }
    // "submitted as “Longer Rows”".
    let isCalledSo = lead == "as" && before.suffix(4).contains { Self.publishing.contains(key($0)) }
    let isWritten = Self.writing.contains(lead) && before.contains { Self.mine.contains(key($0)) }
    guard says || isPlaced || isCalledSo || isWritten else { return false }
    // "“Rows of Mills”, Nature, 2013." alone may be anybody's.
    if !says, before.isEmpty {
      guard
        afterBrackets.contains(where: {
          Self.predicates.contains(key($0)) || Self.mine.contains(key($0))
        })
      else { return false }
    }
    // "In “Rows” (PLDI 2024), Marsh argues".
    guard lead == "in", key(before.last ?? -1) == "in" else { return true }
    return subjectBehind.map { !Self.seeing.contains(key($0)) } ?? false
  }

  /// Whether the writer does something in the work: "In “…”, joint with Bo Reed, I show that".
  private func tells(_ verbs: Set<String>) -> Bool {
    guard lead == "in", let verb = subjectBehind else { return false }
    let teaches = (before + behind).contains { Self.teaching.contains(key($0)) }
    return verbs.contains(key(verb)) && !teaches
  }

  /// The verb behind "I" or "we" that follows the title, brackets and coauthors between them.
  private var subjectBehind: Int? {
    let rest = afterBrackets
    var index = rest.startIndex
    while index < rest.endIndex, key(rest[index]) == "," { index += 1 }
    if index < rest.endIndex, Self.joining.contains(key(rest[index])) {
      guard
        let end = rest[index...].prefix(40).firstIndex(where: { Self.subjects.contains(key($0)) })
      else { return nil }
      index = end
    } else if index < rest.endIndex, !Self.subjects.contains(key(rest[index])) {
      // "In “…”, Bo Reed and I show".
      guard let end = rest[index...].prefix(16).firstIndex(where: { key($0) == "i" }),
        end > index, key(rest[end - 1]) == "and",
        rest[index..<end].allSatisfy({
          text[$0].map { $0.shape != .lower || ["and", "my"].contains($0.key) } ?? false
        })
      else { return nil }
      index = end
    }
    guard index < rest.endIndex, Self.subjects.contains(key(rest[index])) else { return nil }
    return rest[(index + 1)...].first {
      !Self.adverbs.contains(key($0)) && !key($0).hasSuffix("ly")
    }
  }

  /// Whether coauthors stand in the bracket behind the title: "“…” (with Bo Reed, 2020) studies".
  private var hasCoauthors: Bool {
    guard !hasSubject, ["", "in", "and"].contains(lead) || label != nil,
      let first = bracket.first, Self.joining.contains(key(first)),
      let with = bracket.prefix(5).first(where: { key($0) == "with" }),
      let name = NameScanner.name(in: text, at: with + 1)
    else { return false }
    let next = key(name.tokens.upperBound)
    return [")", "]", ",", ";", "and", "&", "."].contains(next)
  }

  /// Whether the sentence counts the works that the one in front speaks of: "The second, “…,” asks".
  private var isOrdinal: Bool {
    let words = before.map(key).filter { ![",", ":"].contains($0) }
    guard (1...4).contains(words.count), words.contains(where: Self.ordinals.contains),
      words.allSatisfy({
        Self.ordinals.contains($0) || Self.papers.contains($0) || Self.articles.contains($0)
      })
    else { return false }
    let told = earlier.suffix(120).map(key)
    return told.contains(where: Self.mine.contains)
      && told.contains { Self.papers.contains($0) || Self.parts.contains($0) || $0 == "projects" }
      && !told.contains { Self.readings.contains($0) || Self.noPapers.contains($0) }
      && !told.contains { $0 == "books" }
  }

  /// Whether the title is the next of several of the writer's.
  private var isNext: Bool {
    guard followsOwn, before.count <= 30 else { return false }
    let isListed = lead == "and" || title.mark == .quotes && (lead == "" || lead == ")")
    return isListed
      && before.allSatisfy {
        text[$0].map { $0.shape != .lower || Self.linking.contains($0.key) } ?? false
      }
  }

  /// Whether the title opens a paragraph and is the subject of its sentence, where others of the
  /// section are the writer's.
  private var opensAmongOwn: Bool {
    guard isAmongOwn, before.isEmpty, earlier.isEmpty, title.mark != .other,
      let verb = afterBrackets.first.map(key)
    else { return false }
    return Self.predicates.contains(verb)
      && !behind.contains { key($0) == "by" && NameScanner.name(in: text, at: $0 + 1) != nil }
  }

  /// Whether a person is named in front of the title who is not named beside the writer.
  private var hasSubject: Bool {
    if before.contains(where: { Self.mine.contains(key($0)) }) { return false }
    guard let first = before.first, let last = before.last else { return false }
    return NameScanner.names(in: text, first..<last + 1).contains { name in
      (name.isTitled || name.fullWords >= 2)
        && !["with", "and", "&", ","].contains(key(name.tokens.lowerBound - 1))
    }
  }

  // MARK: places behind the title

  /// The tokens in the brackets right behind the title.
  private var bracket: ArraySlice<Int> {
    let rest = behind.drop { key($0) == "," }
    guard let open = rest.first, key(open) == "(" || key(open) == "[" else { return [] }
    return rest.dropFirst().prefix { key($0) != ")" && key($0) != "]" }
  }

  /// The tokens behind the title and the brackets that follow it.
  private var afterBrackets: ArraySlice<Int> {
    var rest = behind[...]
    while let first = rest.first, key(first) == "(" || key(first) == "[" {
      guard let close = rest.firstIndex(where: { key($0) == ")" || key($0) == "]" }) else { break }
      rest = rest[(close + 1)...]
    }
    return rest
  }
}
