import Bibliography

/// The distinct names of a corpus, compiled once for fast comparison.
///
/// Every given name is a number; two names of one block are compared by their numbers only.
struct CompiledNames: Sendable {
  /// The block of each name: the folded family name with the first initial; after
  /// ``unite(_:)`` that of all variants of the family name.
  private(set) var block: [Int32] = []
  /// The folded family name of each name.
  private(set) var family: [Int32] = []
  private(set) var families = ByteInterner(capacity: 1 << 12)
  /// The words of family names that have several.
  private(set) var familyWords: [Int32: [[UInt8]]] = [:]
  /// How two family names of one block are related, by the smaller and the larger number.
  private var relations: [UInt64: FamilyRelation] = [:]
  /// The family name and initial of each block.
  private(set) var familyOfBlock: [Int32] = []
  private(set) var initialOfBlock: [UInt8] = []
  /// The number of the first given name in full, -1 where there is an initial or nothing.
  private(set) var fullGiven: [Int32] = []
  /// The given names of each name: the first in ``tokens``, and the end.
  private(set) var firstToken: [Int32] = [0]
  private(set) var tokens: [Token] = []
  /// Blocks, in the order of first sight: "family|i".
  private(set) var blocks = ByteInterner(capacity: 1 << 12)
  private(set) var givens = ByteInterner(capacity: 1 << 12)
  /// The share of people who bear each family name (by block) and given name (by number).
  private(set) var familyShare: [Double] = []
  private(set) var initialShare: [Double] = []
  private(set) var givenShare: [Double] = []
  /// Which languages and regions they are at home in.
  private(set) var familyPart: [NameGroups.Part] = []
  private(set) var givenPart: [NameGroups.Part] = []
  /// For each given name: the letters that a second Chinese syllable may begin with, whether it is
  /// made of such syllables, and whether it has familiar forms.
  private(set) var secondInitials: [[UInt8]] = []
  private(set) var isPinyin: [Bool] = []
  private(set) var hasForms: [Bool] = []
  /// Whether the family name of each name is one Chinese syllable.
  private(set) var isChinese: [Bool] = []
  /// All given names joined, to see that "Xiao Yu" and "Xiaoyu" are one; -1 with initials.
  private(set) var joinedGiven: [Int32] = []

  struct Token: Sendable {
    var text: Int32
    var letter: UInt8
    var isInitial: Bool
    var isTied: Bool
  }

  /// Compiles names; `forms` are theirs if they are known already.
  init(_ names: ByteInterner, forms: [NameForm] = []) {
    let frequencies = NameFrequencies.shared
    for name in 0..<Int32(names.count) {
      var form = forms.isEmpty ? Self.form(of: names[name]) : forms[Int(name)]
      let family = families.intern(form.family)
      self.family.append(family)
      if !form.familyWords.isEmpty { familyWords[family] = form.familyWords }
      let key = form.family + [0x7C, form.initial]
      let known = blocks.count
      let block = blocks.intern(key)
      if blocks.count > known {
        familyOfBlock.append(family)
        initialOfBlock.append(form.initial)
        familyShare.append(frequencies.family(form.family))
        let part = frequencies.familyPart(form.family)
        familyPart.append(part)
        initialShare.append(frequencies.initial(form.initial, of: part))
      }
      self.block.append(block)
      let syllables = PinyinSyllables.standard
      isChinese.append(syllables.contains(form.family))
      var full = form.fullGiven
      if isChinese[Int(name)], form.given.count == 2, form.given.allSatisfy({ !$0.isInitial }),
        form.given.allSatisfy({ syllables.contains($0.text) })
      {
        full = form.given[0].text + form.given[1].text
        form.given[1].isTied = true
      }
      fullGiven.append(full.count > 1 ? number(of: full) : -1)
      let isSpelledOut = form.given.allSatisfy { !$0.isInitial } && !form.given.isEmpty
      joinedGiven.append(isSpelledOut ? number(of: form.given.flatMap(\.text)) : -1)
      for token in form.given.prefix(8) {
        tokens.append(
          Token(
            text: number(of: token.text), letter: token.text.first ?? 0,
            isInitial: token.isInitial, isTied: token.isTied))
      }
      firstToken.append(Int32(tokens.count))
    }
  }

  /// The spellings of names, found by several tasks.
  ///
  /// - Complexity: O(*n*) in the bytes of the names.
  static func forms(of names: ByteInterner, tasks: Int) async -> [NameForm] {
    let share = (names.count + max(1, tasks) - 1) / max(1, tasks)
    return await withTaskGroup(of: (Int, [NameForm]).self) { group in
      for start in stride(from: 0, to: names.count, by: max(1, share)) {
        group.addTask {
          let end = min(names.count, start + share)
          return (start, (start..<end).map { form(of: names[Int32($0)]) })
        }
      }
      var parts: [(start: Int, forms: [NameForm])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.start < $1.start }.flatMap(\.forms)
    }
  }

  /// The spelling of a name that is given as family name, 0x1F and given names.
  private static func form(of bytes: ArraySlice<UInt8>) -> NameForm {
    let separator = bytes.firstIndex(of: 0x1F) ?? bytes.endIndex
    return NameForm(
      family: String(decoding: bytes[..<separator], as: UTF8.self),
      given: String(decoding: bytes[separator...].dropFirst(), as: UTF8.self))
  }

  private mutating func number(of given: [UInt8]) -> Int32 {
    let known = givens.count
    let number = givens.intern(given)
    if givens.count > known {
      givenShare.append(NameFrequencies.shared.given(given))
      givenPart.append(NameFrequencies.shared.givenPart(given))
      let seconds = PinyinSyllables.standard.secondInitials(of: given)
      secondInitials.append(seconds)
      isPinyin.append(!seconds.isEmpty || PinyinSyllables.standard.contains(given))
      hasForms.append(NicknameCatalogue.standard.knows(given))
    }
    return number
  }

  func tokens(of name: Int32) -> ArraySlice<Token> {
    tokens[Int(firstToken[Int(name)])..<Int(firstToken[Int(name) + 1])]
  }

  /// Puts names whose family names are variants into one block.
  mutating func unite(_ variants: FamilyVariants) {
    for name in block.indices { block[name] = variants.block[Int(block[name])] }
    relations = variants.relations
  }

  /// A number that tells the contents of a name apart, the same in any corpus.
  func digest(of name: Int32) -> UInt64 {
    var mixer = FingerprintMixer()
    for byte in families[family[Int(name)]] { mixer.mix(UInt64(byte)) }
    for token in tokens(of: name) {
      mixer.mix(UInt64(token.isInitial ? 257 : 256) + (token.isTied ? 2 : 0))
      for byte in givens[token.text] { mixer.mix(UInt64(byte)) }
    }
    return mixer.fingerprint.low
  }

  /// How the family names of two names of one block are related; nil if they are not.
  func familyRelation(_ a: Int32, _ b: Int32) -> FamilyRelation? {
    let x = family[Int(a)]
    let y = family[Int(b)]
    if x == y { return .same }
    return relations[FamilyVariants.key(x, y)]
  }
}
