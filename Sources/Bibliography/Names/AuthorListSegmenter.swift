/// Groups the chunks of a list into names, for each style, by the least cost.
///
/// A name is one chunk, or two or three with commas between them ("Huang, G.", "King, Jr., M. L.").
/// For each style a pass of dynamic programming over the chunks finds the cheapest grouping;
/// the costs say how unusual a form is in that style. O(*n*) in the number of chunks.
struct AuthorListSegmenter {
  private let chunks: [AuthorChunk]

  init(_ chunks: [AuthorChunk]) { self.chunks = chunks }

  /// The least cost in a style, and the number of chunks of each name.
  func segment(_ style: AuthorListStyle) -> (cost: Double, lengths: [Int]) {
    let count = chunks.count
    var best = [Double](repeating: .infinity, count: count + 1)
    var length = [Int8](repeating: 1, count: count + 1)
    best[0] = 0
    for start in 0..<count where best[start] < .infinity {
      let reading = self.reading(of: style, at: start)
      for size in 1...3 where start + size <= count {
        if size > 1 && chunks[start + size - 1].separator != .comma { break }
        let cost = best[start] + self.cost(start, size, reading)
        if cost < best[start + size] {
          best[start + size] = cost
          length[start + size] = Int8(size)
        }
      }
    }
    var lengths: [Int] = []
    var end = count
    while end > 0 {
      lengths.append(Int(length[end]))
      end -= Int(length[end])
    }
    var total = best[count]
    if style == .invertedFirst { total += count > 1 ? 0.3 : 1 }
    // Too few names to tell.
    if style == .familiesOnly { total += count >= 4 ? 0.3 : 0.9 }
    return (total, lengths.reversed())
  }

  /// The style in which the name at `start` is read: only the first is turned round in
  /// `invertedFirst`.
  private func reading(of style: AuthorListStyle, at start: Int) -> AuthorListStyle {
    guard style == .invertedFirst else { return style }
    return start == 0 ? .familyComma : .givenFirst
  }

  private func cost(_ start: Int, _ size: Int, _ style: AuthorListStyle) -> Double {
    let first = chunks[start]
    switch size {
    case 1: return single(first, style)
    case 2:
      let second = chunks[start + 1]
      if second.form == .suffix { return single(first, style) }
      // "YIM, Wen-wai; REED, Bo": capitals in front of the only comma between semicolons are a
      // family name, however short.
      if first.form == .initials, !first.hasStops, stands(start, alone: size),
        [.single, .fullName].contains(second.form)
      {
        return strangeness(style) + 0.5
      }
      // "Moss; Garcia Perera, Leibny Paola; Reed": both of several words, but no list of two people.
      if style == .familyComma, first.form == .fullName,
        second.form == .fullName || second.form == .initialsFamily, first.fullWords <= 3,
        stands(start, alone: size)
      {
        return 1.3
      }
      return pair(first, second, style)
    default:
      let second = chunks[start + 1]
      let third = chunks[start + 2]
      if second.form == .suffix && third.form != .suffix { return pair(first, third, style) }
      if third.form == .suffix { return pair(first, second, style) }
      return 100
    }
  }

  /// Whether semicolons or the ends of the list stand around some chunks, and one semicolon at least.
  private func stands(_ start: Int, alone size: Int) -> Bool {
    let end = start + size
    let opens = chunks[start].separator == .start || chunks[start].separator == .hard
    let closes = end == chunks.count || chunks[end].separator == .hard
    return opens && closes && size < chunks.count
  }

  private func single(_ chunk: AuthorChunk, _ style: AuthorListStyle) -> Double {
    switch (chunk.form, style) {
    case (.suffix, _): return 6
    case (.initials, _): return 3
    case (.organisation, _): return 0.5
    case (.single, .familiesOnly): return familyDoubt(chunk.firstRole)
    case (.fullName, .familiesOnly):
      // "Garcia Sala", "van der Reed": two families or more, and no given name in front.
      return chunk.fullWords == 2 && !chunk.firstRole.contains(.knownGiven) ? 0.7 : 3
    case (.familyInitials, .familiesOnly),
      (.initialsFamily, .familiesOnly):
      return 4
    case (.single, .givenFirst) where chunk.startsAsGiven: return 0.3
    case (.single, .familyComma): return 1.5
    case (.single, _): return 1.2
    case (.familyInitials, .familyInitial): return 0
    case (.familyInitials, .givenFirst): return 2
    case (.familyInitials, _): return 1.5
    case (.initialsFamily, .givenFirst): return 0
    case (.initialsFamily, .familyInitial): return 2
    case (.initialsFamily, _): return 1.5
    case (.fullName, .givenFirst): return 0
    case (.fullName, .familyInitial): return 1
    case (.fullName, _): return 1.5
    }
  }

  /// The cost of reading two chunks as "family, given".
  private func pair(
    _ family: AuthorChunk, _ given: AuthorChunk, _ style: AuthorListStyle
  ) -> Double {
    let strange = strangeness(style)
    switch (family.form, given.form) {
    case (.single, .initials): return strange
    case (.single, .single): return strange + 0.2 + givenDoubt(given.firstRole)
    case (.single, .familyInitials): return strange + 0.3 + givenDoubt(given.firstRole)
    case (.single, .fullName):
      return strange + (given.fullWords > 3 ? 2 : 0.3) + givenDoubt(given.firstRole)
    case (.single, .initialsFamily):
      return strange + (given.lastRole.contains(.knownGiven) ? 0.3 : 1)
    case (.fullName, .initials): return strange + (family.fullWords > 3 ? 3 : 0.5)
    case (.fullName, .single), (.fullName, .familyInitials):
      guard family.fullWords == 2 else { return 20 }
      return strange + 1.1 + givenDoubt(given.firstRole)
        + (family.firstRole.contains(.knownGiven) ? 1.5 : 0)
    default: return 20
    }
  }

  /// How unusual "family, given" is in a style.
  private func strangeness(_ style: AuthorListStyle) -> Double {
    switch style {
    case .familyComma, .invertedFirst: 0
    case .familyInitial: 0.8
    case .givenFirst: 2.8
    case .familiesOnly: 20
    }
  }

  /// How little a word looks like a family name that stands alone.
  ///
  /// Given names as short as families ("Li, Wei, Wang, Jun") stand behind them far more often.
  private func familyDoubt(_ role: NameRole) -> Double {
    if role.contains(.asianFamily) { return 1 }
    if role.contains(.knownGiven) { return role.contains(.knownFamily) ? 0.3 : 1 }
    return role.contains(.knownFamily) ? 0.15 : 0.28
  }

  /// How little a word looks like a given name, where the catalogue says something.
  private func givenDoubt(_ role: NameRole) -> Double {
    if role.contains(.knownGiven) { return role.contains(.knownFamily) ? 0.1 : 0 }
    return role.contains(.knownFamily) || role.contains(.asianFamily) ? 0.8 : 0.2
  }
}
