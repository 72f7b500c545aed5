/// A stretch of an author list between two separators.
struct AuthorChunk {
  /// What stands in front of a chunk.
  enum Separator: UInt8 {
    case start, comma, conjunction, hard
  }

  /// What the words of a chunk look like.
  enum Form: UInt8 {
    /// "J. P.", "JP", "M-H".
    case initials
    /// One full word, with its particles: "Huang", "van der Berg".
    case single
    /// "Huang G.", "Russell MW", "Jackson W.".
    case familyInitials
    /// "J. P. Collman".
    case initialsFamily
    /// "Ada Quill", "Rosa C. Berg".
    case fullName
    /// "Jr.", "III".
    case suffix
    case organisation
  }

  /// The items of the chunk, signs included.
  var items: Range<Int>
  var separator: Separator
  var form: Form = .single
  /// Full words that are no particles.
  var fullWords = 0
  /// The roles of the first and last full word.
  var firstRole: NameRole = []
  var lastRole: NameRole = []
  /// Whether a word is one of titles and prose rather than of names.
  var hasTitleWords = false
  /// Whether it starts with a capitalised particle that could be a given name ("Ben Olsen").
  var startsAsGiven = false
  /// Whether an initial carries its full stop.
  var hasStops = false

  init(items: Range<Int>, separator: Separator) {
    self.items = items
    self.separator = separator
  }
}

extension AuthorChunk {
  /// Looks at the words of the chunk and sets its form.
  ///
  /// `mixed` tells whether the list has words in small letters, so that a run of capitals stands
  /// for initials; `capitalFamilies`, that it sets family names in capitals.
  mutating func classify(_ all: [NameWord], mixed: Bool, capitalFamilies: Bool = false) {
    var depth = 0
    var firstIsInitial = false
    var lastIsInitial = false
    var firstIsCapitals = false
    var hasBracketedGiven = false
    var seen = 0
    var initials = 0
    var suffixes = 0
    var words = 0
    var organisation = false
    var prose = 0
    for item in all[items] {
      if item.kind == .open { depth += 1 }
      if item.kind == .close { depth = max(0, depth - 1) }
      guard item.kind == .word else { continue }
      if depth > 0 {
        // "ARNAUD (A.-F.)": the initials in brackets are the given name.
        if seen == 1 && fullWords == 1 && item.isInitial && item.upper > 0 {
          initials += 1
          lastIsInitial = true
        } else if seen > 0, seen == fullWords, firstIsCapitals, item.lower > 0, item.upper > 0 {
          // "QUILL (Ada)": so is the full name.
          hasBracketedGiven = true
        }
        continue
      }
      words += 1
      if item.role.contains(.prose), !item.isInitial,
        item.role.isDisjoint(with: [.knownFamily, .knownGiven, .asianFamily, .particle])
      {
        hasTitleWords = true
      }
      let isInitials =
        item.role.contains(.generation) && seen == 1
        && NameSuffixes.isVancouver(item, in: all[items].prefix(1))
      if item.role.contains(.generation) && !isInitials
        && !(NameSuffixes.isGivenJun(item) && seen < 2)
        || item.role.contains(.suffix) && !item.role.contains(.degree) && seen > 0
      {
        suffixes += 1
        continue
      }
      if item.role.contains(.organisation) && item.letters > 3 { organisation = true }
      if item.role.contains(.prose) && item.isLowerCase { prose += 1 }
      if item.role.contains(.title), seen == 0, item.shape.contains(.dotted) || item.lower > 0,
        !item.role.contains(.knownFamily)
      {
        if !item.role.contains(.abbreviatedGiven) { continue }
      }
      if (item.role.contains(.particle) || item.role.contains(.familyPrefix))
        && !item.isInitial && item.letters > 1 && (item.isLowerCase || seen == 0)
      {
        if words == 1 && !item.isLowerCase && !item.role.contains(.strictParticle) {
          startsAsGiven = true
        }
        continue
      }
      let initial =
        item.isInitial && !item.isLowerCase
        || item.isCapitalRun
          && (mixed
            ? item.letters <= 3 || item.shape.isDisjoint(with: .vowel)
            : item.letters <= 2 && item.shape.isDisjoint(with: .vowel))
          && !(seen == 0 && item.role.contains(.asianFamily) && !item.shape.contains(.dotted))
          && !(capitalFamilies && seen > 0 && item.shape.contains(.vowel))
      if seen == 0 {
        firstIsInitial = initial
        firstIsCapitals = item.isUpperCase
      }
      lastIsInitial = initial
      seen += 1
      if initial {
        initials += 1
        if item.shape.contains(.dotted) { hasStops = true }
      } else {
        if fullWords == 0 { firstRole = item.role }
        lastRole = item.role
        fullWords += 1
        if !item.shape.isDisjoint(with: [.han, .hangul]), item.letters > 1, item.letters < 5 {
          fullWords += 1
        }
      }
    }
    form = Self.form(
      words: words, seen: seen, initials: initials, suffixes: suffixes, full: fullWords,
      firstIsInitial: firstIsInitial, lastIsInitial: lastIsInitial)
    if form == .single, hasBracketedGiven { form = .fullName }
    if organisation && words >= 2 && fullWords >= 1 || prose > 0 && fullWords >= 3 {
      form = .organisation
    }
  }

  private static func form(
    words: Int, seen: Int, initials: Int, suffixes: Int, full: Int, firstIsInitial: Bool,
    lastIsInitial: Bool
  ) -> Form {
    if seen == 0 { return suffixes > 0 && suffixes == words ? .suffix : .single }
    if full == 0 { return .initials }
    if initials == 0 { return full == 1 ? .single : .fullName }
    if lastIsInitial && !firstIsInitial { return .familyInitials }
    if firstIsInitial { return lastIsInitial ? .familyInitials : .initialsFamily }
    return .fullName
  }
}
