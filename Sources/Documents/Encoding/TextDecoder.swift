/// Turns the bytes of other encodings into UTF-8.
enum TextDecoder {
  /// Decodes UTF-16.
  ///
  /// - Returns: the text, and whether so many units are broken or control characters that this is
  ///   no text.
  static func utf16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool
  ) -> (text: [UInt8], isBroken: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var bad = 0
    var previous: UInt16 = 0
    for unit in units {
      let isHigh = (0xD800...0xDBFF).contains(previous)
      let isLow = (0xDC00...0xDFFF).contains(unit)
      if isHigh != isLow || (unit < 0x20 && !(0x09...0x0D).contains(unit)) || unit >= 0xFFFE {
        bad += 1
      }
      previous = unit
    }
    return (Array(String(decoding: units, as: UTF16.self).utf8), bad * 50 > units.count)
  }

  /// Decodes an encoding of one byte for each character.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - encoding: what the bytes from 0x80 on mean.
  ///   - keepsUTF8: whether well-formed UTF-8 sequences stand for themselves.
  /// - Returns: the text as UTF-8, and the lines on which bytes were decoded.
  static func singleByte(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, keepsUTF8: Bool
  ) -> (text: [UInt8], lines: [Int]) {
    let table = encoding.table ?? SingleByteTables.windows1252
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var lines: [Int] = []
    var line = 1
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        out.append(byte)
        if byte == 0x0A
          || (byte == 0x0D && (index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A))
        {
          line += 1
        }
        index += 1
        continue
      }
      if keepsUTF8, let width = EncodingDetector.width(bytes, index) {
        out.append(contentsOf: bytes[index..<index + width])
        index += width
        continue
      }
      let scalar = Unicode.Scalar(table[Int(byte) - 0x80]) ?? "\u{FFFD}"
      out.append(contentsOf: String(Character(scalar)).utf8)
      if lines.last != line { lines.append(line) }
      index += 1
    }
    return (out, lines)
  }
}
