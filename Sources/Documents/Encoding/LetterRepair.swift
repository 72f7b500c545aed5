/// Mends letters that copying and converting broke.
///
/// Accents become part of their letters, whether they are combining marks or stand beside them as
/// signs of their own ("M¨uller", "Garc ´ıa"); UTF-8 that was once read as Windows-1252 ("Ã©") becomes
/// what it was; ligatures become letters; soft hyphens and characters without width go.
struct LetterRepair {
  /// How many places were mended that a reader would have stumbled over.
  private(set) var accents = 0
  private(set) var misread = 0
  /// The lines of the first of them.
  private(set) var firstAccent: Int?
  private(set) var firstMisread: Int?

  /// Whether a line has anything to mend, told from its bytes.
  static func isNeeded(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var beforeThat: UInt8 = 0
    for byte in line {
      defer {
        beforeThat = previous
        previous = byte
      }
      guard byte >= 0x80 else { continue }
      switch (previous, byte) {
      case (0xCC, _), (0xCD, 0x80...0x85), (0xC2, 0xA8), (0xC2, 0xAD), (0xC2, 0xB4), (0xC2, 0xB8),
        (0xCB, 0x86...0x87), (0xCB, 0x98...0x9D), (0xC3, 0x82...0x85), (0xC3, 0xA2),
        (0xEF, 0xAC):
        return true
      default: break
      }
      switch (beforeThat, previous, byte) {
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return true
      default: break
      }
    }
    return false
  }

  /// The mended line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func mend(_ line: ArraySlice<UInt8>, number: Int) -> [UInt8] {
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    let read = unmisread(scalars, number)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: joined(read, number))
    return Array(String(view).utf8)
  }

  // MARK: UTF-8 read as Windows-1252

  private mutating func unmisread(_ scalars: [Unicode.Scalar], _ number: Int) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      if let (scalar, width) = Self.misread(scalars, index) {
        result.append(scalar)
        index += width
        misread += 1
        firstMisread = firstMisread ?? number
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  /// The letter or mark that the characters from an offset on are the bytes of.
  ///
  /// Only leads that stand for Latin letters and for quotes and dashes count: these hardly ever stand
  /// in front of the signs that the other bytes look like.
  private static func misread(
    _ scalars: [Unicode.Scalar], _ index: Int
  ) -> (scalar: Unicode.Scalar, width: Int)? {
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < scalars.count, let byte = byte(of: scalars[index + offset]),
        (0x80...0xBF).contains(byte)
      else { return nil }
      return UInt32(byte) & 0x3F
    }
    switch scalars[index].value {
    case 0xC2...0xC5:
      guard let low = tail(1) else { return nil }
      let value = (scalars[index].value & 0x1F) << 6 | low
      guard value >= 0xA0, value < 0x180, let scalar = Unicode.Scalar(value) else { return nil }
      return (scalar, 2)
    case 0xE2:
      guard let middle = tail(1), let low = tail(2) else { return nil }
      let value = 0x2000 | middle << 6 | low
      guard (0x2010...0x2026).contains(value) || value == 0x20AC || value == 0x2122,
        let scalar = Unicode.Scalar(value)
      else { return nil }
      return (scalar, 3)
    default: return nil
    }
  }

  /// The byte that Windows-1252 writes a character as; undefined bytes stand for themselves.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return bytes[scalar.value]
  }

  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for (index, value) in SingleByteTables.windows1252.enumerated() where value != 0xFFFD {
      bytes[UInt32(value)] = UInt8(0x80 + index)
    }
    return bytes
  }()

  // MARK: Accents

  private mutating func joined(_ scalars: [Unicode.Scalar], _ number: Int) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if Composition.isMark(scalar.value), let last = result.last,
        let composed = Composition.compose(last, scalar)
      {
        result[result.count - 1] = composed
        continue
      }
      switch scalar.value {
      case 0xAD:
        // At the end of a line it is the hyphen that is seen.
        if index == scalars.count { result.append("-") }
      case 0x200B...0x200F, 0x2060, 0xFEFF:
        break
      case 0xFB00...0xFB06:
        result.append(contentsOf: Self.ligatures[Int(scalar.value) - 0xFB00].unicodeScalars)
      default:
        if let mark = Composition.mark(ofSpacing: scalar.value),
          place(mark, isAcute: scalar.value == 0xB4, scalars, &index, &result)
        {
          accents += 1
          firstAccent = firstAccent ?? number
        } else {
          result.append(scalar)
        }
      }
    }
    return result
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// Puts an accent that stands as a sign of its own on the letter that it belongs to.
  ///
  /// - Returns: false where there is no such letter.
  private func place(
    _ mark: Unicode.Scalar, isAcute: Bool, _ scalars: [Unicode.Scalar], _ index: inout Int,
    _ result: inout [Unicode.Scalar]
  ) -> Bool {
    if isAcute, isApostrophe(scalars, index, result) { return false }
    return onNext(mark, scalars, &index, &result) || onPrevious(mark, scalars, &index, &result)
  }

  /// Whether an acute accent stands for an apostrophe: "d´Orsay", "l´analyse", "it´s", "don´t".
  private func isApostrophe(
    _ scalars: [Unicode.Scalar], _ index: Int, _ result: [Unicode.Scalar]
  ) -> Bool {
    guard let last = result.last, last.properties.isAlphabetic else { return false }
    let isWholeWord = result.count < 2 || !result[result.count - 2].properties.isAlphabetic
    if isWholeWord, "dDlLnNsScCjJmMtTO".unicodeScalars.contains(last) { return true }
    guard index < scalars.count, "stSTdm".unicodeScalars.contains(scalars[index]) else {
      return false
    }
    return index + 1 == scalars.count || !scalars[index + 1].properties.isAlphabetic
  }

  /// Whether a mark may be put on a letter: cedillas stand under few.
  private func fits(_ mark: Unicode.Scalar, _ base: Unicode.Scalar) -> Bool {
    mark.value != 0x327 || "cCsStT".unicodeScalars.contains(base)
  }

  private func onNext(
    _ mark: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: inout Int,
    _ result: inout [Unicode.Scalar]
  ) -> Bool {
    var next = index
    let isAfterLetter = result.last?.properties.isAlphabetic == true
    if isAfterLetter, next + 1 < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count else { return false }
    let isDotless = scalars[next].value == 0x131
    let base: Unicode.Scalar = isDotless ? "i" : scalars[next]
    // A gap is only closed in front of a small letter.
    if next > index, !base.properties.isLowercase { return false }
    guard fits(mark, base), let composed = Composition.compose(base, mark) else { return false }
    // "Garc ´ıa": the dotless letter shows that the word goes on.
    if isDotless, result.last == " ", result.count > 1,
      result[result.count - 2].properties.isLowercase
    {
      result.removeLast()
    }
    result.append(composed)
    index = next + 1
    return true
  }

  private func onPrevious(
    _ mark: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: inout Int,
    _ result: inout [Unicode.Scalar]
  ) -> Bool {
    guard let last = result.last, fits(mark, last),
      let composed = Composition.compose(last, mark)
    else { return false }
    result[result.count - 1] = composed
    // "C¸ elik": the gap that the accent left.
    let isStart = result.count < 2 || !result[result.count - 2].properties.isAlphabetic
    if isStart, composed.properties.isUppercase, index + 1 < scalars.count, scalars[index] == " ",
      scalars[index + 1].properties.isLowercase
    {
      index += 1
    }
    return true
  }
}
