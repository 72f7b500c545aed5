/// Running text: emphasis, references, roles, substitutions.
///
/// A mark counts where docutils counts it: behind a blank or an opening mark with a letter behind it, and
/// at its end the other way round. Marks don't nest.
extension ReSTParser {
  /// Letters that wait to be written, and what was searched in vain.
  private struct Run {
    let bytes: [UInt8]
    var index = 0
    var line: Int
    var plain: [UInt8] = []
    var plainLine: Int
    /// Marks without an end in the text.
    var unended: Set<String> = []
    let depth: Int

    init(_ bytes: [UInt8], _ line: Int, _ depth: Int) {
      self.bytes = bytes
      self.line = line
      self.depth = depth
      plainLine = line
    }

    mutating func append(_ byte: UInt8) {
      if plain.isEmpty { plainLine = line }
      plain.append(byte)
      if byte == 0x0A { line += 1 }
    }

    /// Moves behind some bytes that are not written as they stand.
    mutating func skip(to end: Int) {
      line += bytes[index..<end].count { $0 == 0x0A }
      index = end
    }
  }

  private static let deepestSubstitution = 4
  private static let longestName = 100

  /// Writes running text whose first byte stands on a line.
  ///
  /// - Complexity: O(*n*) in the bytes and in what its substitutions write, which is limited.
  mutating func inline(_ bytes: [UInt8], line: Int, depth: Int = 0) {
    var run = Run(bytes, line, depth)
    while run.index < bytes.count {
      if markup(&run) { continue }
      run.append(bytes[run.index])
      run.index += 1
    }
    flush(&run)
  }

  private mutating func flush(_ run: inout Run) {
    guard !run.plain.isEmpty else { return }
    builder.text(ReSTLetters.dashed(run.plain), line: run.plainLine)
    run.plain = []
  }

  /// Reads the markup that stands at the place, if there is any.
  private mutating func markup(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let index = run.index
    switch bytes[index] {
    case 0x5C:
      // "\ " is nothing, and any other letter itself.
      guard index + 1 < bytes.count else {
        run.index += 1
        return true
      }
      if bytes[index + 1] > 0x20 {
        run.index += 1
        run.append(bytes[run.index])
        run.index += 1
      } else {
        if bytes[index + 1] == 0x0A { flush(&run) }
        run.skip(to: index + 2)
      }
      return true
    case 0x2A:
      let isStrong = index + 1 < bytes.count && bytes[index + 1] == 0x2A
      return styled(&run, isStrong ? "**" : "*", isStrong ? "strong" : "em")
    case 0x60:
      if index + 1 < bytes.count, bytes[index + 1] == 0x60 { return styled(&run, "``", "code") }
      return interpreted(&run, role: nil, from: index)
    case 0x3A: return role(&run)
    case 0x5F: return underscore(&run)
    case 0x7C: return substitution(&run)
    case 0x5B: return noteReference(&run)
    case 0x68, 0x66, 0x6D: return address(&run)
    default: return false
    }
  }

  // MARK: emphasis

  private mutating func styled(_ run: inout Run, _ mark: String, _ element: String) -> Bool {
    let start = run.index + mark.utf8.count
    guard ReSTLetters.mayStart(run.bytes, run.index, start),
      let end = end(of: mark, &run, from: start)
    else {
      // Its second letter is no mark of its own.
      if mark.utf8.count == 2 {
        run.append(run.bytes[run.index])
        run.append(run.bytes[run.index + 1])
        run.index += 2
        return true
      }
      return false
    }
    let content = run.bytes[start..<end]
    write(&run, element, mark == "``" ? Array(content) : ReSTLetters.unescaped(content))
    run.skip(to: end + mark.utf8.count)
    return true
  }

  /// Where the end of a mark stands.
  private func end(of mark: String, _ run: inout Run, from start: Int) -> Int? {
    guard !run.unended.contains(mark) else { return nil }
    let letters = Array(mark.utf8)
    let bytes = run.bytes
    var index = start
    while index + letters.count <= bytes.count {
      if bytes[index] == 0x5C, mark != "``" {
        index += 2
        continue
      }
      if index > start, bytes[index] == letters[0], bytes[index - 1] > 0x20,
        bytes[index..<index + letters.count].elementsEqual(letters),
        ReSTLetters.mayEnd(bytes, index + letters.count)
      {
        return index
      }
      index += 1
    }
    run.unended.insert(mark)
    return nil
  }

  private mutating func write(_ run: inout Run, _ element: String, _ text: [UInt8]) {
    flush(&run)
    open(element, run.line)
    builder.text(text, line: run.line)
    close(element, run.line)
  }

  private mutating func link(_ run: inout Run, _ address: String?, _ text: [UInt8]) {
    flush(&run)
    var attributes = HTMLAttributes()
    attributes.href = address
    open("a", run.line, attributes)
    builder.text(ReSTLetters.dashed(text), line: run.line)
    close("a", run.line)
  }

  // MARK: roles and references

  /// ":role:`text`".
  private mutating func role(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let start = run.index + 1
    let end = ReSTLine.nameEnd(bytes, start..<min(bytes.count, start + Self.longestName))
    guard end > start, end + 1 < bytes.count, bytes[end] == 0x3A, bytes[end + 1] == 0x60,
      ReSTLetters.mayStart(bytes, run.index, start)
    else { return false }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    return interpreted(&run, role: name, from: end + 1)
  }

  /// "`text`", "`text`:role:", "`text <address>`_".
  private mutating func interpreted(_ run: inout Run, role: String?, from mark: Int) -> Bool {
    let bytes = run.bytes
    // What ends the two is not the same.
    let key = role == nil ? "`_" : ":`"
    guard role != nil || ReSTLetters.mayStart(bytes, run.index, mark + 1),
      mark + 1 < bytes.count, bytes[mark + 1] > 0x20, !run.unended.contains(key)
    else { return false }
    var index = mark + 2
    while index < bytes.count {
      if bytes[index] == 0x5C {
        index += 2
        continue
      }
      if bytes[index] == 0x60, bytes[index - 1] > 0x20,
        let suffix = suffix(bytes, index + 1, hasRole: role != nil)
      {
        let content = bytes[mark + 1..<index]
        switch suffix.kind {
        case .reference: reference(&run, content, isAnonymous: suffix.end - index > 2)
        case .role(let name): self.role(&run, role ?? name, content)
        }
        run.skip(to: suffix.end)
        return true
      }
      index += 1
    }
    run.unended.insert(key)
    return false
  }

  private enum Suffix {
    case reference
    case role(String?)
  }

  /// What follows on the end of interpreted text, and where that ends.
  private func suffix(
    _ bytes: [UInt8], _ start: Int, hasRole: Bool
  ) -> (kind: Suffix, end: Int)? {
    var end = start
    if !hasRole {
      while end < bytes.count, bytes[end] == 0x5F, end - start < 2 { end += 1 }
      if end > start { return ReSTLetters.mayEnd(bytes, end) ? (.reference, end) : nil }
      if start < bytes.count, bytes[start] == 0x3A {
        let name = ReSTLine.nameEnd(
          bytes, start + 1..<min(bytes.count, start + 1 + Self.longestName))
        if name > start + 1, name < bytes.count, bytes[name] == 0x3A,
          ReSTLetters.mayEnd(bytes, name + 1)
        {
          return (
            .role(String(decoding: bytes[start + 1..<name], as: UTF8.self).lowercased()), name + 1
          )
        }
      }
    }
    return ReSTLetters.mayEnd(bytes, start) ? (.role(nil), start) : nil
  }

  private mutating func reference(
    _ run: inout Run, _ content: ArraySlice<UInt8>, isAnonymous: Bool
  ) {
    let (text, target) = ReSTLetters.parted(content)
    guard let target else {
      let address = isAnonymous ? names.takeAnonymous() : names.target(content)
      link(&run, address ?? "", ReSTLetters.unescaped(text))
      return
    }
    var address = String(
      decoding: ReSTLetters.unescaped(target).filter { $0 > 0x20 }, as: UTF8.self)
    // "<name_>" is the address of another reference.
    if address.utf8.last == 0x5F, let other = names.target(target.dropLast()) { address = other }
    link(&run, address, ReSTLetters.unescaped(text.isEmpty ? target : text))
  }

  private mutating func role(_ run: inout Run, _ name: String?, _ content: ArraySlice<UInt8>) {
    let name = name.map { $0.split(separator: ":").last.map(String.init) ?? $0 }
    let text = ReSTLetters.unescaped(content)
    guard let name else {
      write(&run, "cite", text)
      return
    }
    if names.rawRoles.contains(name) || ReSTLetters.silentRoles.contains(name) { return }
    if let element = ReSTLetters.elements[name] {
      write(&run, element, text)
      return
    }
    let (shown, target) = ReSTLetters.parted(content)
    let words = ReSTLetters.unescaped(shown.isEmpty ? target ?? shown : shown)
    let place = String(
      decoding: ReSTLetters.unescaped(target ?? content).filter { $0 > 0x20 }, as: UTF8.self)
    switch name {
    case "doi":
      link(&run, "https://doi.org/" + place, target == nil ? Array("doi:".utf8) + words : words)
    case "arxiv":
      link(
        &run, "https://arxiv.org/abs/" + place, target == nil ? Array("arXiv:".utf8) + words : words
      )
    case "pep", "rfc":
      link(&run, "", target == nil ? Array((name.uppercased() + " ").utf8) + words : words)
    case "abbr", "abbreviation", "acronym":
      // "CV (curriculum vitae)": only the short form stands on the page.
      let short = text.last == 0x29 ? text.prefix { $0 != 0x28 } : text[...]
      write(&run, "span", Array(short.last == 0x20 ? short.dropLast() : short))
    default:
      guard target == nil else {
        link(&run, place, words)
        return
      }
      var words = words[...]
      while let first = words.first, first == 0x7E || first == 0x21 { words = words.dropFirst() }
      write(&run, "span", Array(words))
    }
  }

  /// "_`place`" and "word_".
  private mutating func underscore(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let index = run.index
    if index + 2 < bytes.count, bytes[index + 1] == 0x60,
      ReSTLetters.mayStart(bytes, index, index + 2), let end = end(of: "`", &run, from: index + 2)
    {
      write(&run, "span", ReSTLetters.unescaped(bytes[index + 2..<end]))
      run.skip(to: end + 1)
      return true
    }
    var end = index + 1
    if end < bytes.count, bytes[end] == 0x5F { end += 1 }
    guard ReSTLetters.mayEnd(bytes, end) else { return false }
    var start = index
    while start > 0, index - start < Self.longestName,
      ReSTLine.isAlphanumeric(bytes[start - 1]) || bytes[start - 1] >= 0x80
        || [0x2D, 0x2E, 0x2B, 0x5F].contains(bytes[start - 1])
    {
      start -= 1
    }
    // A name begins and ends with a letter.
    guard start < index, ReSTLetters.mayStart(bytes, start, start),
      ReSTLine.nameEnd(bytes, start..<index) == index, run.plain.count >= index - start,
      run.plain.suffix(index - start).elementsEqual(bytes[start..<index])
    else { return false }
    let word = Array(bytes[start..<index])
    run.plain.removeLast(word.count)
    let address = end - index > 1 ? names.takeAnonymous() : names.target(word)
    link(&run, address ?? "", word)
    run.skip(to: end)
    return true
  }

  /// "[1]_": notes are left out, works cited keep their label.
  private mutating func noteReference(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let start = run.index + 1
    guard let close = bytes[start...].prefix(60).firstIndex(of: 0x5D), close > start,
      close + 1 < bytes.count, bytes[close + 1] == 0x5F, ReSTLetters.mayEnd(bytes, close + 2),
      ReSTLetters.mayStart(bytes, run.index, start)
    else { return false }
    let label = bytes[start..<close]
    if label.allSatisfy({ (0x30...0x39).contains($0) }) || [0x23, 0x2A].contains(label.first) {
      while run.plain.last == 0x20 { run.plain.removeLast() }
    } else {
      link(&run, "", Array(bytes[run.index...close]))
    }
    run.skip(to: close + 2)
    return true
  }

  private mutating func substitution(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let start = run.index + 1
    guard run.depth < Self.deepestSubstitution, ReSTLetters.mayStart(bytes, run.index, start),
      let close = bytes[start...].prefix(Self.longestName).firstIndex(of: 0x7C), close > start,
      bytes[close - 1] > 0x20, let words = names.words(bytes[start..<close])
    else { return false }
    var end = close + 1
    while end < bytes.count, bytes[end] == 0x5F, end - close < 3 { end += 1 }
    flush(&run)
    budget -= words.count
    if budget > 0 { inline(words, line: run.line, depth: run.depth + 1) }
    run.skip(to: end)
    return true
  }

  /// An address of the web, in which no mark means anything.
  private mutating func address(_ run: inout Run) -> Bool {
    let bytes = run.bytes
    let index = run.index
    guard index == 0 || !ReSTLine.isAlphanumeric(bytes[index - 1]) else { return false }
    let rest = bytes[index...]
    let schemes = ["https://", "http://", "ftp://", "mailto:"]
    guard let scheme = schemes.first(where: { rest.starts(with: $0.utf8) }) else { return false }
    var end = rest.prefix(2_000).prefix {
      $0 > 0x20 && ![0x3C, 0x3E, 0x22, 0x60, 0x5C].contains($0)
    }
    .endIndex
    while end > index,
      [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x29, 0x5D, 0x2A].contains(bytes[end - 1])
    {
      end -= 1
    }
    guard end - index > scheme.utf8.count else { return false }
    let address = Array(bytes[index..<end])
    link(&run, String(decoding: address, as: UTF8.self), address)
    run.skip(to: end)
    return true
  }
}
