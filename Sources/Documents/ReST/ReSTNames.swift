/// What names in a file stand for: the addresses of references and the words of substitutions.
struct ReSTNames {
  /// Addresses by the name of their reference; empty where it leads to a place in the file.
  private(set) var targets: [String: String] = [:]
  /// The addresses of references without a name, in their order.
  private var anonymous: [String] = []
  private var nextAnonymous = 0
  /// The words of substitutions by their name; none where they stand for a picture.
  private(set) var substitutions: [String: [UInt8]] = [:]
  /// Roles whose text is markup of another kind.
  private(set) var rawRoles: Set<String> = []

  private static let longestAddress = 2_000
  private static let longestWords = 2_000

  /// Gathers them from the lines of a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ source: [UInt8], _ lines: [ReSTLine]) {
    for (index, line) in lines.enumerated() where line.end - line.start > 3 {
      if source[line.start] == 0x5F, source[line.start + 1] == 0x5F, source[line.start + 2] == 0x20
      {
        anonymous.append(
          Self.address(source, line.start + 3..<line.end, lines[(index + 1)...], line))
      }
      guard let content = ReSTLine.explicitContent(source, line), content.count > 2 else {
        continue
      }
      switch source[content.lowerBound] {
      case 0x5F: addTarget(source, content, lines[(index + 1)...], line)
      case 0x7C: addSubstitution(source, content, lines[(index + 1)...], line)
      case 0x72:
        guard let directive = ReSTDirective(source, content), directive.name == "role" else {
          break
        }
        let words = String(decoding: source[directive.argument].prefix(80), as: UTF8.self)
        if words.hasSuffix("(raw)") { rawRoles.insert(words.dropLast(5).lowercased()) }
      default: break
      }
    }
  }

  /// "_name: address", "_`name of words`: address", "__: address".
  private mutating func addTarget(
    _ source: [UInt8], _ content: Range<Int>, _ below: ArraySlice<ReSTLine>, _ line: ReSTLine
  ) {
    var start = content.lowerBound + 1
    let isQuoted = source[start] == 0x60
    if isQuoted { start += 1 }
    var end = start
    while end < content.upperBound, end - start < 300 {
      if source[end] == 0x5C {
        end += 2
        continue
      }
      let next = end + 1 < content.upperBound ? source[end + 1] : 0x20
      if isQuoted ? source[end] == 0x60 && next == 0x3A : source[end] == 0x3A && next <= 0x20 {
        break
      }
      end += 1
    }
    guard end < content.upperBound, end - start < 300 else { return }
    let name = source[start..<end]
    let behind = end + (isQuoted ? 2 : 1)
    let address = Self.address(
      source, min(behind, content.upperBound)..<content.upperBound, below, line)
    if name.elementsEqual(CollectionOfOne(0x5F)) {
      anonymous.append(address)
    } else {
      targets[Self.key(name)] = address
    }
  }

  /// An address, which may go on in deeper lines.
  private static func address(
    _ source: [UInt8], _ range: Range<Int>, _ below: ArraySlice<ReSTLine>, _ line: ReSTLine
  ) -> String {
    var address = source[range].filter { $0 > 0x20 }
    for next in below.prefix(4) {
      guard !next.isBlank, next.indent > line.indent, address.count < longestAddress else { break }
      address += source[next.range].filter { $0 > 0x20 }
    }
    return String(decoding: address.prefix(longestAddress).filter { $0 != 0x5C }, as: UTF8.self)
  }

  /// "|name| replace:: words".
  private mutating func addSubstitution(
    _ source: [UInt8], _ content: Range<Int>, _ below: ArraySlice<ReSTLine>, _ line: ReSTLine
  ) {
    let start = content.lowerBound + 1
    guard let end = source[start..<content.upperBound].prefix(200).firstIndex(of: 0x7C), end > start
    else { return }
    var rest = end + 1
    while rest < content.upperBound, source[rest] <= 0x20 { rest += 1 }
    guard let directive = ReSTDirective(source, rest..<content.upperBound) else { return }
    var words = Array(source[directive.argument].prefix(Self.longestWords))
    switch directive.name {
    case "replace":
      for next in below.prefix(20) {
        guard !next.isBlank, next.indent > line.indent, words.count < Self.longestWords else {
          break
        }
        if !words.isEmpty { words.append(0x20) }
        words += source[next.range].prefix(Self.longestWords)
      }
    case "unicode": words = Self.letters(words)
    default: words = []
    }
    substitutions[Self.key(source[start..<end])] = words
  }

  /// The letters that numbers stand for, and the words between them: "0xA9 Quill".
  private static func letters(_ words: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for word in words.split(separator: 0x20) {
      let text = String(decoding: word, as: UTF8.self)
      if text == ".." { break }
      let prefix = ["0x", "U+", "u+", "\\x", "\\u", "x"].first { text.hasPrefix($0) }
      let value = prefix.map { UInt32(text.dropFirst($0.count), radix: 16) } ?? UInt32(text)
      if let value, value >= 0x20, let scalar = Unicode.Scalar(value) {
        out += Array(String(Character(scalar)).utf8)
      } else {
        if !out.isEmpty { out.append(0x20) }
        out += word
      }
    }
    return out
  }

  /// The address of the next reference without a name.
  mutating func takeAnonymous() -> String? {
    guard nextAnonymous < anonymous.count else { return nil }
    nextAnonymous += 1
    return anonymous[nextAnonymous - 1]
  }

  /// The address that a name leads to, over the name of another one, too.
  func target(_ name: some Sequence<UInt8>) -> String? {
    let address = targets[Self.key(name)]
    guard let address, address.utf8.last == 0x5F else { return address }
    return targets[Self.key(address.utf8.dropLast().filter { $0 != 0x60 })] ?? address
  }

  /// The words that a name stands for.
  func words(_ name: some Sequence<UInt8>) -> [UInt8]? { substitutions[Self.key(name)] }

  /// A name in lower case with single blanks.
  private static func key(_ name: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in name where byte != 0x5C {
      if byte > 0x20 {
        out.append(byte)
      } else if out.last.map({ $0 != 0x20 }) ?? false {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self).lowercased()
  }
}
