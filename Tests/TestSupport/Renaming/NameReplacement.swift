/// Replaces names in a text where they stand alone, the longest first.
struct NameReplacement {
  private struct Pattern {
    let old: [Character]
    let new: [Substring]
  }

  /// The patterns by their first letter, the longest first.
  private let patterns: [Character: [Pattern]]

  /// The names with what takes their place.
  init(_ names: [String: String]) {
    var patterns: [Character: [Pattern]] = [:]
    for (old, new) in names.sorted(by: { ($0.key.count, $0.key) > ($1.key.count, $1.key) }) {
      guard let first = old.first else { continue }
      patterns[first, default: []].append(
        Pattern(old: Array(old), new: new.split(separator: " ", omittingEmptySubsequences: false)))
    }
    self.patterns = patterns
  }

  /// The text with the new names; whitespace within a name, a line break too, stays.
  func applied(to text: String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      if isStart(index, characters),
        let (end, replacement) = match(at: index, characters)
      {
        result += replacement
        index = end
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  private func match(at start: Int, _ text: [Character]) -> (end: Int, replacement: String)? {
    for pattern in patterns[text[start]] ?? [] {
      guard let (end, gaps) = Self.end(of: pattern.old, at: start, text), isEnd(end, text) else {
        continue
      }
      var replacement = String(pattern.new.first ?? "")
      for (position, word) in pattern.new.dropFirst().enumerated() {
        replacement += (position < gaps.count ? gaps[position] : " ") + word
      }
      return (end, replacement)
    }
    return nil
  }

  /// Where a pattern that begins at `start` ends, with the whitespace in it, if it is there.
  private static func end(
    of pattern: [Character], at start: Int, _ text: [Character]
  ) -> (end: Int, gaps: [String])? {
    var index = start
    var gaps: [String] = []
    for character in pattern {
      if character == " " {
        let gap = text[index...].prefix(while: \.isWhitespace)
        guard !gap.isEmpty, gap.count(where: \.isNewline) <= 1 else { return nil }
        gaps.append(String(gap))
        index += gap.count
      } else {
        guard index < text.count, text[index] == character else { return nil }
        index += 1
      }
    }
    return (index, gaps)
  }

  private func isStart(_ index: Int, _ text: [Character]) -> Bool {
    guard index > 0 else { return true }
    let before = text[index - 1]
    return !(before.isLetter || before.isNumber || before == "-")
  }

  private func isEnd(_ index: Int, _ text: [Character]) -> Bool {
    guard index < text.count else { return true }
    let last = text[index - 1]
    guard last.isLetter || last.isNumber else { return true }
    let next = text[index]
    if next == "-" { return index + 1 >= text.count || !text[index + 1].isLetter }
    return !(next.isLetter || next.isNumber)
  }
}
