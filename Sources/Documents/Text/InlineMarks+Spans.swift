extension InlineMarks {
  /// The clean words of a simple TeX formula between dollar signs, as OCR writes them.
  ///
  /// - Returns: the offset behind the closing sign, or nil where this is no formula.
  static func math(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ clean: inout Clean
  ) -> Int? {
    var end = index + 1
    while end < line.upperBound, source[end] != 0x24, end - index < 200 { end += 1 }
    guard end < line.upperBound, source[end] == 0x24, end > index + 1 else { return nil }
    let inner = source[index + 1..<end]
    // "$5 to $10" is money, not a formula.
    guard inner.contains(0x5C) || inner.contains(0x7B) || inner.contains(0x5E) || inner.count <= 12
    else { return nil }
    var position = index + 1
    func append(_ text: String, at offset: Int) {
      for byte in text.utf8 {
        clean.text.append(byte)
        clean.offsets.append(offset)
      }
    }
    while position < end {
      let byte = source[position]
      switch byte {
      case 0x5C:
        var stop = position + 1
        while stop < end, isLetter(source[stop]) { stop += 1 }
        if stop == position + 1 {
          stop = min(stop + 1, end)
          append(String(decoding: source[position + 1..<stop], as: UTF8.self), at: position)
        } else {
          let command = String(decoding: source[position + 1..<stop], as: UTF8.self)
          append(texCommands[command] ?? "", at: position)
        }
        position = stop
      case 0x7B, 0x7D, 0x5E, 0x5F:
        position += 1
      default:
        clean.text.append(byte)
        clean.offsets.append(position)
        position += 1
      }
    }
    return end + 1
  }

  /// The most bytes of a quotation in TeX's marks.
  private static let longestQuotation = 300

  /// Whether "``" at an offset has its "''" on the same line.
  static func opensQuotation(_ source: [UInt8], _ line: Range<Int>, _ index: Int) -> Bool {
    guard isPair(source, line, index, 0x60), index + 2 < line.upperBound,
      source[index + 2] != 0x60
    else { return false }
    for end in index + 2..<min(line.upperBound, index + longestQuotation) {
      if isPair(source, line, end, 0x27) { return true }
      if source[end] == 0x60 { return false }
    }
    return false
  }

  /// Whether "''" at an offset closes a quotation that "``" opened on the same line.
  static func closesQuotation(_ source: [UInt8], _ line: Range<Int>, _ index: Int) -> Bool {
    guard isPair(source, line, index, 0x27) else { return false }
    var start = index - 1
    while start > line.lowerBound, index - start < longestQuotation {
      if source[start] == 0x60 { return source[start - 1] == 0x60 }
      if isPair(source, line, start, 0x27) { return false }
      start -= 1
    }
    return false
  }

  private static func isPair(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ mark: UInt8
  ) -> Bool {
    index + 1 < line.upperBound && source[index] == mark && source[index + 1] == mark
  }

  /// A letter with an accent, or a letter of its own, as TeX writes them: `\"o`, `\'{e}`, `\ss{}`.
  ///
  /// Titles and names are copied into Markdown from BibTeX. `\"` is an accent only where a letter
  /// follows that may bear it, and where it is not the quotation mark that begins a word.
  static func texLetter(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int
  ) -> (text: String, end: Int)? {
    let start = index + 1
    guard start < line.upperBound else { return nil }
    var end = start + 1
    if isLetter(source[start]) {
      while end < line.upperBound, end - start < 24, isLetter(source[end]) { end += 1 }
    }
    let name = String(decoding: source[start..<end], as: UTF8.self)
    guard let mark = TeXSymbols.accents[name] else {
      guard let text = TeXSymbols.letters[name], isLetter(source[start]) else { return nil }
      if end + 1 < line.upperBound, source[end] == 0x7B, source[end + 1] == 0x7D {
        end += 2
      } else if end < line.upperBound, source[end] == 0x20 {
        end += 1
      }
      return (text, end)
    }
    let hasBraces = end < line.upperBound && source[end] == 0x7B
    if isLetter(source[start]), !hasBraces {
      guard end < line.upperBound, source[end] == 0x20 else { return nil }
      end += 1
    }
    if hasBraces { end += 1 }
    // A dotless i under its accent.
    if end < line.upperBound, source[end] == 0x5C { end += 1 }
    guard end < line.upperBound, isLetter(source[end]) else { return nil }
    let isInWord =
      index > line.lowerBound && (isLetter(source[index - 1]) || source[index - 1] == 0x7B)
    if !hasBraces, !isLetter(source[start]) {
      let bearers: StaticString = name == "\"" ? "aeiouyAEIOUY" : "aeiouyncszrlgtAEIOUYNCSZ"
      guard isInWord || name != "\"", "\(bearers)".utf8.contains(source[end]) else { return nil }
    }
    let letter = String(decoding: source[end..<end + 1], as: UTF8.self)
    end += 1
    if hasBraces {
      guard end < line.upperBound, source[end] == 0x7D else { return nil }
      end += 1
    }
    return (TeXSymbols.compose(letter, mark), end)
  }

  /// What stands in a brace that is no text of its own, and where it ends.
  ///
  /// Braces shield letters, as BibTeX has them: "{TESS} and {ESPRESSO}"; or they hold what sites put
  /// in or set: "{{ site.url }}", "{: .note}", "{#papers}", which is nothing.
  static func shield(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int
  ) -> (inner: Range<Int>, end: Int)? {
    let first = index + 1
    guard first < line.upperBound else { return nil }
    var depth = 0
    for position in index..<min(line.upperBound, index + 200) {
      if source[position] == 0x7B { depth += 1 }
      guard source[position] == 0x7D else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      let isVariable = source[first] == 0x7B && source[first + 1] == 0x20
      let isSetting = [0x3A, 0x23, 0x25, 0x2E].contains(source[first])
      if isVariable || isSetting { return (first..<first, position + 1) }
      return source[first] > 0x20 ? (first..<position, position + 1) : nil
    }
    return nil
  }

  private static let texCommands = [
    "times": "×", "sim": "~", "approx": "≈", "pm": "±", "cdot": "·", "mu": "µ", "alpha": "α",
    "beta": "β", "lambda": "λ", "ast": "*", "dagger": "†", "ddagger": "‡", "star": "*",
    "leq": "≤", "geq": "≥", "rightarrow": "→", "circ": "°", "bullet": "•", "S": "§",
  ]

  /// The text of `[text](target)` or `[text][id]`, and the offset behind the link.
  static func linkText(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int
  ) -> (text: Range<Int>, end: Int)? {
    guard let close = partner(source, line, index, 0x5B, 0x5D), close + 1 < line.upperBound else {
      return nil
    }
    if let end = reference(source, line, behind: close),
      source[index..<close].contains(where: { $0 <= 0x20 })
    {
      return (index + 1..<close, end)
    }
    guard source[close + 1] == 0x28, let end = partner(source, line, close + 1, 0x28, 0x29) else {
      return nil
    }
    return (index + 1..<close, end + 1)
  }

  private static let longestLink = 600

  /// A link whose words go on in the next lines of its block; nil where none begins at an offset.
  static func brokenLink(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ end: Int
  ) -> (text: Range<Int>, end: Int)? {
    guard source[index] == 0x5B, line.upperBound < end,
      let link = linkText(source, index..<min(end, index + longestLink), index),
      link.text.upperBound > line.upperBound
    else { return nil }
    return link
  }

  /// The end of "[jane]" behind "[Jane Doe]", which names an address given elsewhere; a space may stand
  /// between the two.
  private static func reference(_ source: [UInt8], _ line: Range<Int>, behind close: Int) -> Int? {
    var open = close + 1
    if source[open] == 0x20 { open += 1 }
    guard open + 2 < line.upperBound, source[open] == 0x5B,
      let end = (open + 1..<min(line.upperBound, open + 40)).first(where: { source[$0] == 0x5D }),
      end > open + 1,
      source[open + 1..<end].allSatisfy({
        isLetter($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
      })
    else { return nil }
    return end + 1
  }

  /// Where the bracket at an offset is closed: others may stand in it, as in `[[pdf]](a_(b).pdf)`.
  private static func partner(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ opening: UInt8, _ closing: UInt8
  ) -> Int? {
    var depth = 0
    for position in index..<min(line.upperBound, index + 2_000) {
      if source[position] == opening { depth += 1 }
      if source[position] == closing {
        depth -= 1
        if depth == 0 { return position }
      }
      guard depth <= 4 else { return nil }
    }
    return nil
  }

  /// The offset behind a tag that begins in a line and ends in one of the next; nil where none does.
  static func brokenTag(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ end: Int
  ) -> Int? {
    guard source[index] == 0x3C, line.upperBound < end, tag(source, line, index) == nil else {
      return nil
    }
    let limit = min(end, index + 400)
    guard let next = source[index + 1..<limit].firstIndex(where: { $0 == 0x3C || $0 == 0x3E }),
      source[next] == 0x3E, next > line.upperBound
    else { return nil }
    return tag(source, index..<limit, index)
  }

  private static let longestComment = 1_000

  /// The offset behind a comment inside of a line; nil where none begins, or none ends soon.
  static func comment(_ source: [UInt8], _ line: Range<Int>, _ index: Int) -> Int? {
    let limit = min(line.upperBound, index + longestComment)
    guard index + 6 < limit, source[index..<index + 4].elementsEqual("<!--".utf8) else {
      return nil
    }
    return (index + 4..<limit - 2).first {
      source[$0] == 0x2D && source[$0 + 1] == 0x2D && source[$0 + 2] == 0x3E
    }.map { $0 + 3 }
  }

  /// The end of an inline HTML tag, which is dropped.
  static func tag(_ source: [UInt8], _ line: Range<Int>, _ index: Int) -> Int? {
    var position = index + 1
    if position < line.upperBound, source[position] == 0x2F { position += 1 }
    let start = position
    while position < line.upperBound, isLetter(source[position]) { position += 1 }
    // The digit of a heading.
    if position - start == 1, position < line.upperBound, (0x31...0x36).contains(source[position]) {
      position += 1
    }
    guard position > start, position - start <= 10 else { return nil }
    let name = String(decoding: source[start..<position], as: UTF8.self).lowercased()
    guard htmlTags.contains(name) else { return nil }
    while position < line.upperBound, source[position] != 0x3E, position - index < 400 {
      position += 1
    }
    guard position < line.upperBound, source[position] == 0x3E else { return nil }
    return position + 1
  }

  private static let htmlTags: Set<String> = [
    "a", "b", "br", "em", "i", "p", "small", "span", "strong", "sub", "sup", "u", "font", "div",
    "li", "ul", "ol", "img", "tt", "code", "center", "h1", "h2", "h3", "h4", "h5", "h6", "details",
    "summary", "section", "article", "header", "footer", "main", "aside", "figure", "figcaption",
    "iframe", "hr", "time", "mark", "del", "ins", "kbd", "s", "abbr", "cite", "q", "blockquote",
    "button", "nav", "table", "tbody", "thead", "tr", "td", "th", "dl", "dt", "dd", "address",
  ]

  /// A named or numeric character reference, and the offset behind it.
  static func entity(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int
  ) -> (text: String, end: Int)? {
    var end = index + 1
    while end < line.upperBound, source[end] != 0x3B, end - index < 10 { end += 1 }
    guard end < line.upperBound, source[end] == 0x3B else { return nil }
    let name = String(decoding: source[index + 1..<end], as: UTF8.self)
    if let text = letter(named: name) { return (text, end + 1) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (String(Character(scalar)), end + 1)
  }

  /// What a name stands for: "eacute", "ndash".
  static func letter(named name: String) -> String? { entities[name] }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "infin": "∞", "times": "×", "middot": "·", "bull": "•", "szlig": "ß", "aring": "å",
    "Aring": "Å", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "ccedil": "ç",
    "Ccedil": "Ç", "eth": "ð", "thorn": "þ", "deg": "°", "laquo": "«", "raquo": "»", "omega": "ω",
    "alpha": "α", "beta": "β", "gamma": "γ", "lambda": "λ", "pi": "π", "sigma": "σ", "minus": "−",
  ].merging(accented) { $1 }

  /// "&eacute;", "&Ouml;": a letter with an accent.
  private static let accented: [String: String] = {
    var table: [String: String] = [:]
    let rows: [(String, String, String)] = [
      ("grave", "aeiou", "àèìòù"), ("acute", "aeiouy", "áéíóúý"), ("circ", "aeiou", "âêîôû"),
      ("tilde", "ano", "ãñõ"), ("uml", "aeiouy", "äëïöüÿ"), ("caron", "csz", "čšž"),
    ]
    for (name, plain, letters) in rows {
      for (base, letter) in zip(plain, letters) {
        table[String(base) + name] = String(letter)
        table[base.uppercased() + name] = letter.uppercased()
      }
    }
    return table
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
