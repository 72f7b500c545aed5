/// Letters with their accents as one character each (Unicode normalisation form C, UAX #15).
enum Composition {
  /// The composed letter for a letter and a combining mark, or nil where Unicode has none.
  ///
  /// - Complexity: O(1).
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var view = String.UnicodeScalarView()
    view.append(base)
    view.append(mark)
    // A mark behind a control character is a character of its own.
    let text = String(view)
    guard let character = text.first, text.count == 1 else { return nil }
    // Canonically equivalent characters are equal, so that the composed one is found.
    return composed[character]
  }

  /// Whether a scalar is a mark that is put on the letter in front of it.
  static func isMark(_ value: UInt32) -> Bool { (0x300...0x345).contains(value) }

  /// Every composed letter of the Latin, Greek and Cyrillic scripts.
  private static let composed: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for range in [0xC0...0x24F, 0x370...0x45F, 0x4C1...0x4F9, 0x1E00...0x1FFF]
      as [ClosedRange<UInt32>]
    {
      for value in range {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
        // Where two are equivalent (Greek with tonos and with oxia), the first is the composed form.
        if table[Character(scalar)] == nil { table[Character(scalar)] = scalar }
      }
    }
    return table
  }()

  /// The combining mark of an accent that stands as a character of its own ("´", "¨", "ˇ").
  static func mark(ofSpacing value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0xB4: "\u{301}"
    case 0xA8: "\u{308}"
    case 0xB8: "\u{327}"
    case 0x2C6: "\u{302}"
    case 0x2C7: "\u{30C}"
    case 0x2D8: "\u{306}"
    case 0x2D9: "\u{307}"
    case 0x2DA: "\u{30A}"
    case 0x2DB: "\u{328}"
    case 0x2DC: "\u{303}"
    case 0x2DD: "\u{30B}"
    default: nil
    }
  }
}
