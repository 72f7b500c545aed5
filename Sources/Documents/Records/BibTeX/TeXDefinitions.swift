import Bibliography

/// The commands that the preamble of a BibTeX file defines: `\newcommand{\Dash}{---}`.
///
/// Only those that stand for text are taken: without arguments, and of letters, accents and
/// formatting that we know. What draws its signs with boxes and lengths is left alone.
enum TeXDefinitions {
  private static let largest = 500
  private static let most = 1000

  /// Adds to the commands that are known what is defined in a range, as clean text.
  ///
  /// - Complexity: O(*n*).
  static func add(
    _ view: ByteView, _ range: Range<Int>, to decoding: inout TextDecoding
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      at = view.find(0x5C, from: at, to: range.upperBound)
      guard let word = word(view, at, range.upperBound) else {
        at += 2
        continue
      }
      at = word.end
      let isPlain = ["def", "gdef"].contains(word.name)
      if !isPlain, !definers.contains(word.name) { continue }
      guard let (name, text) = definition(view, at, range.upperBound, isPlain: isPlain) else {
        continue
      }
      at = text.upperBound
      guard text.count <= largest, decoding.commands.count < most,
        isText(view, text, decoding.commands)
      else { continue }
      decoding.commands[name] = Array(TeXText.string(view, text, &decoding).utf8)
    }
  }

  private static let definers: Set<String> = [
    "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand",
  ]

  /// The command of letters at a place.
  private static func word(
    _ view: ByteView, _ start: Int, _ end: Int
  ) -> (name: String, end: Int)? {
    guard start < end, view[start] == 0x5C else { return nil }
    var at = start + 1
    while at < end, BibTeXScanner.isLetter(view[at]) { at += 1 }
    if at == start + 1 { return nil }
    return (String(decoding: view.array(start + 1..<at), as: UTF8.self), at)
  }

  /// What is defined behind a command that defines, and the place of its text.
  private static func definition(
    _ view: ByteView, _ start: Int, _ end: Int, isPlain: Bool
  ) -> (name: String, text: Range<Int>)? {
    var at = view.skipSpace(start)
    if !isPlain, at < end, view[at] == 0x2A { at = view.skipSpace(at + 1) }
    let isGrouped = !isPlain && at < end && view[at] == 0x7B
    if isGrouped { at = view.skipSpace(at + 1) }
    guard let word = word(view, at, end) else { return nil }
    at = view.skipSpace(word.end)
    if isGrouped {
      guard at < end, view[at] == 0x7D else { return nil }
      at = view.skipSpace(at + 1)
    }
    // What takes arguments has `#1` or `[1]` here.
    guard at < end, view[at] == 0x7B else { return nil }
    var depth = 0
    for place in at..<end {
      if view[place] == 0x7B { depth += 1 }
      if view[place] == 0x7D { depth -= 1 }
      if depth == 0 { return (word.name, at + 1..<place) }
    }
    return nil
  }

  private static func isText(
    _ view: ByteView, _ range: Range<Int>, _ defined: [String: [UInt8]]
  ) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if view[at] == 0x23 { return false }
      if view[at] == 0x5C {
        if let word = word(view, at, range.upperBound) {
          let isKnown =
            TeXSymbols.letters[word.name] != nil || TeXSymbols.accents[word.name] != nil
            || TeXSymbols.formatting.contains(word.name) || defined[word.name] != nil
          if !isKnown { return false }
          at = word.end
          continue
        }
        at += 1
      }
      at += 1
    }
    return true
  }
}
