import Bibliography

/// Tells how a file is encoded that says nothing about it.
enum EncodingDetector {
  /// The widths of the UTF-8 sequences of a text.
  struct Tally {
    /// Well-formed sequences of two and more bytes.
    var sequences = 0
    /// Bytes from 0x80 on that belong to none.
    var strays = 0
  }

  /// - Complexity: O(*n*) in the number of bytes.
  static func tally(_ bytes: ArraySlice<UInt8>) -> Tally {
    var tally = Tally()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      if let width = width(bytes, index) {
        tally.sequences += 1
        index += width
      } else {
        tally.strays += 1
        index += 1
      }
    }
    return tally
  }

  /// The width of the well-formed UTF-8 sequence at an offset, or nil (Unicode Standard, table 3-7).
  static func width(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.endIndex ? bytes[index + offset] : 0
    }
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      range.contains(byte(offset))
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isTail(1) ? 2 : nil
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : nil
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : nil
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : nil
    default: return nil
    }
  }

  /// UTF-16 without a byte-order mark: every second byte of Latin text is zero.
  static func utf16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = bytes.prefix(4_096)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 > half * 6, zeros[0] * 20 < half { return .utf16LittleEndian }
    if zeros[0] * 10 > half * 6, zeros[1] * 20 < half { return .utf16BigEndian }
    return nil
  }

  /// What the bytes of records mean that are no UTF-8: what the file says, or the likeliest.
  ///
  /// - Parameter head: the beginning of the file.
  /// - Returns: an encoding of one byte a letter.
  /// - Complexity: O(*n*).
  static func fallback(of head: [UInt8]) -> TextEncoding {
    if let declared = TextEncoding.declared(inRecords: head), declared.table != nil {
      return declared
    }
    if head.withView({ $0.isASCII(0..<$0.count) }) { return .windows1252 }
    // In a file of mixed encodings, what is UTF-8 says nothing of the rest.
    var sample: [UInt8] = []
    let isCut = head.count >= RecordFormat.judged
    let lines = head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    // The last line may end within a letter.
    for line in isCut && lines.count > 1 ? lines.dropLast() : lines[...] {
      let line = Array(line)
      let isSound = line.withView { $0.utf8(0..<$0.count) != nil }
      if !isSound { sample += line + [0x0A] }
    }
    return sample.isEmpty ? .windows1252 : singleByte(sample[...])
  }

  /// The likeliest encoding of one byte for each character.
  ///
  /// Each byte from 0x80 on is judged by its neighbours: letters stand among letters, quotes and
  /// dashes at the ends of words, and some letters are far more usual than others.
  ///
  /// - Complexity: O(*n*) in the number of bytes, of which at most a megabyte is looked at.
  static func singleByte(_ bytes: ArraySlice<UInt8>) -> TextEncoding {
    let sample = bytes.prefix(1 << 20)
    // In the order of their frequency: at equal points the first one stands.
    let candidates: [TextEncoding] = [
      .windows1252, .latin2, .windows1250, .macRoman, .windows1251, .koi8r,
    ]
    var best = (encoding: TextEncoding.windows1252, points: -Double.infinity)
    for candidate in candidates {
      guard let table = candidate.table else { continue }
      let points = points(sample, table)
      // Another than the usual one has to be clearly better.
      let handicap = best.points == -.infinity ? 0 : 1 + abs(best.points) * 0.05
      if points > best.points + handicap { best = (candidate, points) }
    }
    return best.encoding
  }

  private static func points(_ bytes: ArraySlice<UInt8>, _ table: [UInt16]) -> Double {
    var points = 0.0
    func scalar(_ index: Int) -> UInt16 {
      guard bytes.indices.contains(index) else { return 0x20 }
      let byte = bytes[index]
      return byte < 0x80 ? UInt16(byte) : table[Int(byte) - 0x80]
    }
    for index in bytes.indices where bytes[index] >= 0x80 {
      let value = scalar(index)
      let before = Letters.form(scalar(index - 1))
      let after = Letters.form(scalar(index + 1))
      switch Letters.form(value) {
      case .lower:
        points += before == .other && after == .other ? -0.5 : 1
        if before == .upper, after == .upper { points -= 2 }
        points += Letters.isUsual(value) ? 1 : -0.5
        // Scripts are not mixed within a word.
        if before != .other, Letters.isCyrillic(value) != Letters.isCyrillic(scalar(index - 1)) {
          points -= 3
        }
      case .upper:
        points += before == .lower ? -2 : 0.5
        if Letters.isUsual(value) { points += 0.5 }
        if after != .other, Letters.isCyrillic(value) != Letters.isCyrillic(scalar(index + 1)) {
          points -= 3
        }
      case .other:
        let isInWord = before != .other && after != .other
        switch value {
        case 0xFFFD: points -= 5
        case 0x2019: points += 1
        case 0x201C, 0x201D, 0x2018, 0x2013, 0x2014, 0xA0, 0x2026, 0x2022, 0xB7, 0xA9, 0xAB, 0xBB:
          points += isInWord ? -1 : 1
        default: points -= isInWord ? 3 : 0.5
        }
      }
    }
    return points
  }

  private enum Letters {
    enum Form { case lower, upper, other }

    static func form(_ value: UInt16) -> Form {
      guard let scalar = Unicode.Scalar(value) else { return .other }
      if scalar.properties.isLowercase { return value == 0xAA || value == 0xBA ? .other : .lower }
      return scalar.properties.isUppercase ? .upper : .other
    }

    static func isCyrillic(_ value: UInt16) -> Bool { (0x400...0x4FF).contains(value) }

    /// Letters that stand in running text of the languages of Europe.
    static func isUsual(_ value: UInt16) -> Bool {
      if (0x430...0x44F).contains(value) || (0x410...0x42F).contains(value) { return true }
      return usual.contains(value)
    }

    private static let usual: Set<UInt16> = Set(
      "éüöäñçáíóßèàøåêôâîïëúãõæœÉÖÜÄÅØÁčćšžřěůýńłąęśżźőűăşţŠŽČŁĆŚ".unicodeScalars.map {
        UInt16($0.value)
      })
  }
}
