/// Makes the entries of an author list from its chunks.
struct AuthorListBuilder {
  let bytes: [UInt8]
  let items: [NameWord]
  let chunks: [AuthorChunk]
  let style: AuthorListStyle
  let prevailing: AuthorListStyle?
  /// Whether the list sets family names in capitals.
  let capitalFamilies: Bool

  /// The entries, given the number of chunks of each name.
  func entries(_ lengths: [Int]) -> [AuthorList.Entry] {
    var entries: [AuthorList.Entry] = []
    entries.reserveCapacity(lengths.count)
    let order = commonOrder()
    let pairs = namesOfTwoWords(lengths)
    var index = 0
    for length in lengths {
      let group = chunks[index..<(index + length)]
      index += length
      guard let first = group.first, let last = group.last else { continue }
      let range = first.items.lowerBound..<last.items.upperBound
      let isOrganisation = length == 1 && first.form == .organisation
      if length == 1, first.form == .fullName, let cuts = runTogether(first, pairs: pairs) {
        for part in cuts {
          append(part, order: .givenFirst, isOrganisation: false, to: &entries)
        }
        continue
      }
      append(
        range, order: self.order(of: first, length: length, common: order),
        isOrganisation: isOrganisation, to: &entries)
    }
    return entries
  }

  // MARK: Order

  /// The order of full names, where the list's own words speak for one.
  private func commonOrder() -> NameOrder {
    var given = 0
    var family = 0
    for chunk in chunks where chunk.form == .fullName && chunk.fullWords == 2 {
      let first = chunk.firstRole
      let last = chunk.lastRole
      if first.contains(.knownGiven) && !first.contains(.knownFamily) { given += 1 }
      if last.contains(.knownFamily) && !last.contains(.knownGiven) { given += 1 }
      if first.contains(.knownFamily) && !first.contains(.knownGiven) { family += 1 }
      if last.contains(.knownGiven) && !last.contains(.knownFamily) { family += 1 }
    }
    let initialsFirst = chunks.contains { $0.form == .initialsFamily }
    if initialsFirst || given > family { return .givenFirst }
    return family >= 2 && given == 0 ? .familyFirst : .automatic
  }

  private func order(of chunk: AuthorChunk, length: Int, common: NameOrder) -> NameOrder {
    guard length == 1 else { return .automatic }
    switch (chunk.form, style) {
    case (.single, _) where chunk.items.count == 1: return .familyFirst
    case (.familyInitials, .familyInitial), (.familyInitials, .familyComma): return .familyFirst
    case (.fullName, .givenFirst), (.fullName, .invertedFirst):
      return common == .automatic && chunks.count > 2 ? .givenFirst : common
    case (.fullName, .familyInitial) where common == .familyFirst: return .familyFirst
    default: return .automatic
    }
  }

  // MARK: Names without a separator

  /// Whether the other full names of the list all have two words.
  private func namesOfTwoWords(_ lengths: [Int]) -> Bool {
    guard style == .givenFirst || style == .invertedFirst else { return false }
    var two = 0
    var more = 0
    for chunk in chunks where chunk.form == .fullName {
      let words = self.words(of: chunk).count
      if words == 2 { two += 1 } else if words != 4 { more += 1 }
    }
    return two >= 2 && two > 2 * more
  }

  private func words(of chunk: AuthorChunk) -> [Int] {
    chunk.items.filter { items[$0].kind == .word }
  }

  /// Cuts a chunk that holds two names or more: four full words among names of two, or two
  /// middle initials with two full words between them.
  private func runTogether(_ chunk: AuthorChunk, pairs: Bool) -> [Range<Int>]? {
    let words = self.words(of: chunk)
    guard words.count >= 4, words.count <= 40,
      !items[chunk.items].contains(where: { $0.kind == .open || $0.kind == .quote })
    else { return nil }
    let barred: NameRole = [.particle, .familyPrefix, .iberianFamily, .generation, .suffix, .title]
    let clean = words.allSatisfy {
      items[$0].role.isDisjoint(with: barred) || items[$0].isInitial
        || items[$0].role.contains(.asianFamily)
    }
    guard clean else { return nil }
    let initials = words.indices.filter { items[words[$0]].isInitial }
    if initials.isEmpty {
      guard pairs, words.count % 2 == 0, words.count > 4 || opensAnew(at: words[2]) else {
        return nil
      }
      return ranges(words, starts: Array(stride(from: 0, to: words.count, by: 2)), chunk)
    }
    guard initials.count >= 2, initials[0] == 1, words.count == 3 * initials.count,
      initials.enumerated().allSatisfy({ $1 == 3 * $0 + 1 })
    else { return nil }
    return ranges(words, starts: Array(stride(from: 0, to: words.count, by: 3)), chunk)
  }

  /// Whether a word begins another name rather than goes on with the one in front of it.
  ///
  /// Of four words that no mark divides many are one name, "Jade Chi Wai Sheung": a given name behind
  /// a family name tells of two, and so does a long word that is no family name.
  private func opensAnew(at index: Int) -> Bool {
    let before = items[index - 1].role
    let role = items[index].role
    let isFamily = !role.isDisjoint(with: [.asianFamily, .knownFamily])
    if items[index].letters >= 6, !isFamily { return true }
    return role.contains(.knownGiven) && role.isDisjoint(with: [.asianFamily])
      && (before.contains(.knownFamily) || !before.contains(.knownGiven))
      && !before.contains(.asianFamily)
  }

  private func ranges(_ words: [Int], starts: [Int], _ chunk: AuthorChunk) -> [Range<Int>] {
    starts.indices.map { index in
      let low = words[starts[index]]
      let high = index + 1 < starts.count ? words[starts[index + 1]] : chunk.items.upperBound
      return low..<high
    }
  }

  // MARK: Entries

  private func append(
    _ range: Range<Int>, order: NameOrder, isOrganisation: Bool,
    to entries: inout [AuthorList.Entry]
  ) {
    let remark = remark(in: range)
    let slice = items[range.lowerBound..<(remark?.lowerBound ?? range.upperBound)]
    guard let first = slice.firstIndex(where: { $0.kind == .word || $0.kind == .quote }),
      let last = slice.lastIndex(where: {
        $0.kind == .word || $0.kind == .close || $0.kind == .quote
      })
    else { return }
    let start = Int(items[first].start)
    var end = Int(items[last].end)
    let lastWord = items[last]
    if lastWord.kind == .word, lastWord.shape.contains(.dotted), !lastWord.isInitial,
      lastWord.letters > 2 || lastWord.lower > 0, !lastWord.isCapitalRun,
      !lastWord.role.contains(.suffix)
    {
      end -= 1
    }
    guard start < end else { return }
    let text = printed(start..<end)
    let name =
      isOrganisation
      ? PersonName(family: text)
      : NameParser.parse(
        slice, in: bytes, order: order, capitalFamilies: capitalFamilies)
    var marks: [UInt8] = []
    for item in slice where item.kind == .footnote {
      marks.append(contentsOf: bytes[item.range])
    }
    entries.append(
      AuthorList.Entry(
        text: text, range: start..<end, name: name,
        marks: String(decoding: marks, as: UTF8.self),
        equalContribution: isMarkedEqual(slice) || remark.map(saysEqual) ?? false,
        isEmphasized: slice.contains { $0.shape.contains(.emphasized) },
        isOrganisation: isOrganisation))
  }

  /// Words in brackets behind a name that tell of the author: "Jane Doe (equal contribution)".
  ///
  /// All of them are small, as those of nicknames are not.
  private func remark(in range: Range<Int>) -> Range<Int>? {
    guard let close = items[range].last, close.kind == .close,
      let open = items[range].lastIndex(where: { $0.kind == .open }), open > range.lowerBound
    else { return nil }
    let words = items[open..<range.upperBound].filter { $0.kind == .word }
    guard !words.isEmpty, words.allSatisfy({ $0.isLowerCase && $0.letters > 1 }),
      !words.allSatisfy({ $0.role.contains(.editor) })
    else { return nil }
    return open..<range.upperBound
  }

  private func saysEqual(_ remark: Range<Int>) -> Bool {
    items[remark].contains { $0.hash == Self.equal || $0.hash == Self.equally }
  }

  private static let equal = NameVocabulary.hash(of: "equal")
  private static let equally = NameVocabulary.hash(of: "equally")

  /// An asterisk, as ASCII, operator or full-width sign.
  private func isMarkedEqual(_ slice: ArraySlice<NameWord>) -> Bool {
    slice.contains { item in
      guard item.kind == .footnote else { return false }
      let (value, _) = LetterTable.scalar(in: bytes, at: Int(item.start), before: bytes.count)
      return value == 0x2A || value == 0x2217 || value == 0xFF0A
    }
  }

  /// The printed words without Markdown marks, escapes and line breaks.
  private func printed(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    for byte in bytes[range] {
      switch byte {
      case 0x2A, 0x5C, 0x5F: continue
      case 0x09, 0x0A, 0x0D, 0x20: if out.last != 0x20 { out.append(0x20) }
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
