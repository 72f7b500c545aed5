import Bibliography

/// Writes running text of Org mode as LaTeX: emphasis, links, macros, dates, export snippets.
///
/// Commands and formulas of LaTeX are copied. A line end stays one, so that lines keep their place.
struct OrgInline {
  /// The bodies of macros, by name: the bytes behind "#+MACRO: name".
  private var macros: [String: [UInt8]] = [:]
  private var depth = 0
  /// What macros may still write.
  private var budget = 4 << 20
  /// For each mark or closing letter, up to where no end of it was found.
  private var searched: [UInt8: Int] = [:]

  private static let deepest = 6
  private static let longestSpan = 1_500

  /// Takes the definition of a macro: "name body".
  mutating func define(_ definition: ArraySlice<UInt8>) {
    let name = definition.prefix { $0 > 0x20 }
    let body = definition[name.endIndex...].drop { $0 <= 0x20 }
    guard !name.isEmpty, macros.count < 500 else { return }
    macros[String(decoding: name, as: UTF8.self).lowercased()] = Array(body)
  }

  /// Writes a range of a source.
  ///
  /// - Complexity: O(*n*) in its bytes and in what its macros write, which is limited.
  mutating func translate(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    searched = [:]
    span(source, range, into: &out)
  }

  private mutating func span(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    guard depth < Self.deepest else {
      literal(source, range, into: &out)
      return
    }
    depth += 1
    var index = range.lowerBound
    while index < range.upperBound {
      index = step(source, range, index, into: &out)
    }
    depth -= 1
  }

  /// Writes what stands at an index and gives the index behind it.
  private mutating func step(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int {
    let byte = source[index]
    switch byte {
    case 0x68 where index == range.lowerBound || !LaTeXLexer.isLetter(source[index - 1]):
      if let end = address(source, range, index) {
        literal(source, index..<end, into: &out)
        return end
      }
    case 0x5C: return command(source, range, index, into: &out)
    case 0x5B:
      if let end = bracket(source, range, index, into: &out) { return end }
    case 0x3C:
      if let end = angle(source, range, index, into: &out) { return end }
    case 0x7B:
      if let end = macro(source, range, index, into: &out) { return end }
    case 0x40:
      if let end = snippet(source, range, index, into: &out) { return end }
    case 0x24:
      if let end = formula(source, range, index) {
        out += source[index..<end]
        return end
      }
    case 0x5E, 0x5F:
      if index + 1 < range.upperBound, source[index + 1] == 0x7B, index > range.lowerBound,
        source[index - 1] > 0x20
      {
        out += byte == 0x5E ? "\\textsuperscript".utf8 : "\\textsubscript".utf8
        return index + 1
      }
      if byte == 0x5F, let end = emphasis(source, range, index, into: &out) { return end }
    case 0x2A, 0x2F, 0x2B, 0x3D, 0x7E:
      if let end = emphasis(source, range, index, into: &out) { return end }
    default: break
    }
    literal(source, index..<index + 1, into: &out)
    return index + 1
  }

  /// The end of an address of the web, in which no mark means anything.
  private func address(_ source: [UInt8], _ range: Range<Int>, _ index: Int) -> Int? {
    let rest = source[index..<range.upperBound]
    guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else {
      return nil
    }
    let word = rest.prefix(2_000).prefix { $0 > 0x20 && ![0x5D, 0x3E, 0x22, 0x7D].contains($0) }
    var end = word.endIndex
    while end > index, [0x2E, 0x2C, 0x3B, 0x29].contains(source[end - 1]) { end -= 1 }
    return end
  }

  /// Letters that LaTeX would take for marks of its own.
  private func literal(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    for byte in source[range] {
      switch byte {
      case 0x23, 0x24, 0x25, 0x26: out += [0x5C, byte]
      case 0x22: out += "{\"}".utf8
      case 0x7E: out += "\\textasciitilde{}".utf8
      case 0x09: out.append(0x20)
      default: out.append(byte)
      }
    }
  }

  private func verbatim(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    for index in range {
      switch source[index] {
      case 0x5C: out += "\\textbackslash{}".utf8
      case 0x7B, 0x7D: out += [0x5C, source[index]]
      default: literal(source, index..<index + 1, into: &out)
      }
    }
  }

  // MARK: emphasis

  /// `*bold*`, `/italic/`, `_underlined_`, `+struck+`, `=as it stands=`, `~code~`.
  private mutating func emphasis(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int? {
    let mark = source[index]
    let before = index > range.lowerBound ? source[index - 1] : 0x20
    guard
      before <= 0x20 || [0x2D, 0x28, 0x7B, 0x27, 0x22, 0x2A, 0x2F, 0x5F].contains(before)
        || before >= 0x80,
      index + 1 < range.upperBound, source[index + 1] > 0x20,
      let close = close(of: mark, source, index + 1..<range.upperBound)
    else { return nil }
    var inner = index + 1..<close
    var end = close + 1
    if source[index + 1] == mark, end < range.upperBound, source[end] == mark {
      // "//Title//": both marks end it.
      end += 1
      inner = index + 2..<close
    }
    while inner.count > 2, source[inner.lowerBound] == mark, source[inner.upperBound - 1] == mark {
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    switch mark {
    case 0x3D, 0x7E:
      verbatim(source, inner, into: &out)
    case 0x2B:
      span(source, inner, into: &out)
    default:
      out += mark == 0x2A ? "\\textbf{".utf8 : mark == 0x2F ? "\\textit{".utf8 : "\\underline{".utf8
      span(source, inner, into: &out)
      out.append(0x7D)
    }
    return end
  }

  /// Where emphasis ends: at a mark behind a letter, with no letter behind it, within two lines.
  private mutating func close(of mark: UInt8, _ source: [UInt8], _ range: Range<Int>) -> Int? {
    var index = max(range.lowerBound, searched[mark] ?? 0)
    let end = min(range.upperBound, range.lowerBound + Self.longestSpan)
    var lines = 0
    while index < end {
      let byte = source[index]
      if byte == 0x0A {
        lines += 1
        if lines > 2 { break }
      }
      if byte == 0x68, let end = address(source, range, index), source[index - 1] != mark {
        index = end
        continue
      }
      if byte == mark, index > range.lowerBound, source[index - 1] > 0x20 {
        let after = index + 1 < range.upperBound ? source[index + 1] : 0x20
        let isEnd =
          after <= 0x20 || after >= 0x80
          || [
            0x2D, 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x22, 0x29, 0x7D, 0x5B, 0x5D, 0x5C,
            0x2A, 0x2F, 0x5F,
          ].contains(after)
        if isEnd { return index }
      }
      index += 1
    }
    searched[mark] = index
    return nil
  }

  // MARK: LaTeX

  /// A command, a line break or an entity of Org.
  private func command(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int {
    guard index + 1 < range.upperBound else {
      out += "\\textbackslash{}".utf8
      return index + 1
    }
    let next = source[index + 1]
    if next == 0x5C {
      // What follows is no option of the break.
      out += "\\\\{}".utf8
      return index + 2
    }
    guard LaTeXLexer.isLetter(next) else {
      out += [0x5C, next]
      return index + 2
    }
    var end = index + 1
    while end < range.upperBound, LaTeXLexer.isLetter(source[end]) { end += 1 }
    let name = String(decoding: source[index + 1..<end], as: UTF8.self)
    if let letter = Self.entities[name] ?? InlineMarks.letter(named: name) {
      out += letter.utf8
      let hasBraces = source[end..<range.upperBound].prefix(2).elementsEqual("{}".utf8)
      return hasBraces ? end + 2 : end
    }
    out += source[index..<end]
    return end
  }

  private static let entities = ["nbsp": " ", "thinsp": " ", "ensp": " ", "vert": "|"]

  /// The end of "$…$", where a formula and no sum of money stands there.
  private func formula(_ source: [UInt8], _ range: Range<Int>, _ index: Int) -> Int? {
    let start = index + 1
    guard start < range.upperBound, source[start] > 0x20, source[start] != 0x24,
      let end = source[start..<min(range.upperBound, start + 300)].firstIndex(of: 0x24),
      end > start, source[end - 1] > 0x20
    else { return nil }
    let after = end + 1 < range.upperBound ? source[end + 1] : 0x20
    return (0x30...0x39).contains(after) || LaTeXLexer.isLetter(after) ? nil : end + 1
  }

  // MARK: brackets

  /// Links, footnotes, citations and inactive dates.
  private mutating func bracket(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int? {
    let rest = source[index..<min(range.upperBound, index + 2_000)]
    if rest.starts(with: "[[".utf8) {
      guard let close = end(of: 0x5D, count: 2, rest) else { return nil }
      let inner = index + 2..<close
      guard let middle = source[inner].firstRange(of: Array("][".utf8)) else {
        link(source, inner, shown: nil, into: &out)
        return close + 2
      }
      link(
        source, inner.lowerBound..<middle.lowerBound, shown: middle.upperBound..<close, into: &out)
      return close + 2
    }
    if rest.starts(with: "[fn:".utf8) || rest.starts(with: "[cite".utf8) {
      guard let close = rest.firstIndex(of: 0x5D) else { return nil }
      lineEnds(source, index..<close, into: &out)
      if let note = source[index + 4..<close].firstIndex(of: 0x3A), source[index + 1] == 0x66 {
        out += "\\footnote{".utf8
        literal(source, note + 1..<close, into: &out)
        out.append(0x7D)
      }
      return close + 1
    }
    return date(source, range, index, closing: 0x5D, into: &out)
  }

  private mutating func link(
    _ source: [UInt8], _ target: Range<Int>, shown: Range<Int>?, into out: inout [UInt8]
  ) {
    let address = source[target]
    if let shown {
      out += "\\href{".utf8
      literal(source, target, into: &out)
      out += "}{".utf8
      span(source, shown, into: &out)
      out.append(0x7D)
      return
    }
    lineEnds(source, target, into: &out)
    let pictures = [".png", ".jpg", ".jpeg", ".svg", ".gif"]
    let text = String(decoding: address.suffix(8), as: UTF8.self).lowercased()
    guard !pictures.contains(where: text.hasSuffix), !address.contains(0x0A) else { return }
    out += "\\url{".utf8
    literal(source, target, into: &out)
    out.append(0x7D)
  }

  /// Addresses, targets and active dates.
  private mutating func angle(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int? {
    if source[index..<range.upperBound].starts(with: "<<".utf8),
      let close = end(of: 0x3E, count: 2, source[index..<min(range.upperBound, index + 200)])
    {
      var close = close + 2
      if close < range.upperBound, source[close] == 0x3E { close += 1 }
      return close
    }
    if let end = date(source, range, index, closing: 0x3E, into: &out) { return end }
    let word = source[index + 1..<min(range.upperBound, index + 400)].prefix {
      $0 > 0x20 && $0 != 0x3E
    }
    guard word.endIndex < range.upperBound, source[word.endIndex] == 0x3E,
      word.contains(0x3A) || word.contains(0x40)
    else { return nil }
    literal(source, word.startIndex..<word.endIndex, into: &out)
    return word.endIndex + 1
  }

  /// "<2021-03-01 Mon>", "[2021-03-01]": the day without the marks.
  private func date(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, closing: UInt8, into out: inout [UInt8]
  ) -> Int? {
    let rest = source[index..<min(range.upperBound, index + 40)]
    guard rest.count >= 12, source[index + 5] == 0x2D, source[index + 8] == 0x2D,
      source[index + 1..<index + 5].allSatisfy({ (0x30...0x39).contains($0) }),
      let close = rest.firstIndex(of: closing)
    else { return nil }
    out += source[index + 1..<min(index + 11, close)]
    return close + 1
  }

  // MARK: macros and snippets

  /// "{{{name(argument, argument)}}}".
  private mutating func macro(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int? {
    let rest = source[index..<min(range.upperBound, index + 2_000)]
    guard rest.starts(with: "{{{".utf8), let close = end(of: 0x7D, count: 3, rest) else {
      return nil
    }
    let call = source[index + 3..<close]
    let name = String(decoding: call.prefix { $0 != 0x28 }, as: UTF8.self).lowercased().trimmed()
    var arguments: [[UInt8]] = []
    if let open = call.firstIndex(of: 0x28), let last = call.lastIndex(of: 0x29), open < last {
      arguments = Self.arguments(call[open + 1..<last])
    }
    lineEnds(source, index..<close, into: &out)
    var words: [UInt8] = []
    if let body = macros[String(name)] {
      words = Self.fill(body, arguments)
    } else if !["title", "author", "date", "time", "email", "n", "results", "property", "keyword"]
      .contains(String(name)), let last = arguments.last
    {
      // A macro of a file that is not at hand: what it sets comes last.
      words = last
    }
    budget -= words.count
    guard budget > 0 else { return close + 3 }
    let saved = searched
    searched = [:]
    span(words, words.indices, into: &out)
    searched = saved
    return close + 3
  }

  private static func arguments(_ list: ArraySlice<UInt8>) -> [[UInt8]] {
    var arguments: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in list {
      if byte == 0x2C, !isEscaped, arguments.count < 9 {
        arguments.append([])
      } else if byte == 0x0A {
        arguments[arguments.count - 1].append(0x20)
      } else {
        if byte == 0x2C, isEscaped { arguments[arguments.count - 1].removeLast() }
        arguments[arguments.count - 1].append(byte)
      }
      isEscaped = byte == 0x5C
    }
    return arguments.map { argument in
      Array(argument.drop { $0 <= 0x20 })
    }
  }

  private static func fill(_ body: [UInt8], _ arguments: [[UInt8]]) -> [UInt8] {
    var filled: [UInt8] = []
    var index = 0
    while index < body.count, filled.count < 100_000 {
      if body[index] == 0x24, index + 1 < body.count, (0x31...0x39).contains(body[index + 1]) {
        let number = Int(body[index + 1] - 0x31)
        if number < arguments.count { filled += arguments[number] }
        index += 2
      } else {
        filled.append(body[index])
        index += 1
      }
    }
    return filled
  }

  /// "@@latex:…@@" is copied; snippets for other formats are left out.
  private mutating func snippet(
    _ source: [UInt8], _ range: Range<Int>, _ index: Int, into out: inout [UInt8]
  ) -> Int? {
    let rest = source[index..<min(range.upperBound, index + 2_000)]
    guard rest.starts(with: "@@".utf8), let colon = rest.prefix(20).firstIndex(of: 0x3A),
      source[index + 2..<colon].allSatisfy(LaTeXLexer.isLetter),
      let close = end(of: 0x40, count: 2, source[colon..<rest.endIndex])
    else { return nil }
    if source[index + 2..<colon].elementsEqual("latex".utf8) {
      out += source[colon + 1..<close]
    } else {
      lineEnds(source, index..<close, into: &out)
    }
    return close + 2
  }

  private func lineEnds(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    for byte in source[range] where byte == 0x0A { out.append(0x0A) }
  }

  /// Where closing letters, all the same, stand first, within three lines.
  private mutating func end(of letter: UInt8, count: Int, _ text: ArraySlice<UInt8>) -> Int? {
    var index = max(text.startIndex, searched[letter] ?? 0)
    var run = 0
    while index < text.endIndex {
      run = text[index] == letter ? run + 1 : 0
      index += 1
      guard run == count else { continue }
      let place = index - count
      return text[..<place].count(where: { $0 == 0x0A }) <= 3 ? place : nil
    }
    searched[letter] = max(text.startIndex, index - run)
    return nil
  }

  // MARK: HTML

  /// The words of a line of HTML; what begins a block begins a paragraph.
  func html(_ source: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index] == 0x3C,
        let close = source[index..<min(range.upperBound, index + 2_000)].firstIndex(of: 0x3E)
      {
        let start = source[index + 1] == 0x2F ? index + 2 : index + 1
        switch MarkupRegion.name(source, start) {
        case "br": out += "\\\\{}".utf8
        case "a", "b", "i", "em", "strong", "span", "small", "sup", "sub", "code", "u", "font":
          break
        default: out += "\\par{}".utf8
        }
        index = close + 1
      } else if source[index] == 0x26, let (text, end) = InlineMarks.entity(source, range, index) {
        let letters = Array(text.utf8)
        verbatim(letters, letters.indices, into: &out)
        index = end
      } else {
        verbatim(source, index..<index + 1, into: &out)
        index += 1
      }
    }
  }
}
