/// Folding of text to keys that ignore case, accents and punctuation.
///
/// Works on Unicode scalars without Foundation: ASCII bytes take a fast path, Latin letters go
/// through a table of their base letters, combining marks are dropped, and letters of other scripts
/// keep their lower-case form.
package enum TextFolding {
  /// Base letters, each with the letters that fold to it (Unicode Latin-1 to Latin Extended
  /// Additional, and the f ligatures).
  private static let groups: [(base: String, letters: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("ae", "ÆæǢǣǼǽ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
    ("dz", "ǄǅǆǱǲǳ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƏǝȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("ff", "ﬀ"),
    ("ffi", "ﬃ"),
    ("ffl", "ﬄ"),
    ("fi", "ﬁ"),
    ("fl", "ﬂ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("ij", "Ĳĳ"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķĸǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("lj", "Ǉǈǉ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋ"),
    ("ng", "Ŋŋ"),
    ("nj", "Ǌǋǌ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("oe", "Œœ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
    ("ss", "ßẞ"),
    ("st", "ﬅﬆ"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]

  private static let latin: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for (base, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar.value] = Array(base.utf8) }
    }
    return table
  }()

  /// The letters and digits of `text`, folded, with nothing between them.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  package static func key(_ text: some StringProtocol) -> String {
    String(decoding: folded(text, separator: nil), as: UTF8.self)
  }

  /// The letters and digits of some bytes of UTF-8, folded, with nothing between them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func key(utf8 text: ArraySlice<UInt8>) -> String {
    guard text.allSatisfy({ $0 < 0x80 }) else { return key(String(decoding: text, as: UTF8.self)) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for byte in text { append(ascii: byte, to: &out, separator: nil) }
    return String(decoding: out, as: UTF8.self)
  }

  /// The words of `text`, folded: runs of letters and digits.
  ///
  /// Apostrophes inside a word are dropped ("O'Brien" is one word), other punctuation separates.
  package static func words(_ text: some StringProtocol) -> [String] {
    folded(text, separator: 0x20).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of `text`, folded, joined by single spaces.
  package static func spaced(_ text: some StringProtocol) -> String {
    var out = folded(text, separator: 0x20)
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The folded form of a text; one that separates ends in a separator where the text does.
  private static func folded(_ text: some StringProtocol, separator: UInt8?) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else {
        out.removeAll(keepingCapacity: true)
        for scalar in text.unicodeScalars { append(scalar, to: &out, separator: separator) }
        return out
      }
      append(ascii: byte, to: &out, separator: separator)
    }
    return out
  }

  @inline(__always)
  private static func append(ascii byte: UInt8, to out: inout [UInt8], separator: UInt8?) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: out.append(byte)
    case 0x41...0x5A: out.append(byte | 0x20)
    case 0x27: break
    default:
      if let separator, let last = out.last, last != separator { out.append(separator) }
    }
  }

  /// Appends the folded form of `scalar`; for a scalar that separates words, `separator`, but never
  /// at the beginning nor twice.
  package static func append(
    _ scalar: Unicode.Scalar, to out: inout [UInt8], separator: UInt8?
  ) {
    let value = scalar.value
    if value < 0x80 {
      append(ascii: UInt8(truncatingIfNeeded: value), to: &out, separator: separator)
      return
    }
    if value == 0x2019 || value == 0x02BC || value == 0x2018 { return }
    if (0x0300...0x036F).contains(value) || value == 0x00AD { return }
    if let base = latin[value] {
      out.append(contentsOf: base)
      return
    }
    if (0xFF01...0xFF5E).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
      append(ascii, to: &out, separator: separator)
      return
    }
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      out.append(contentsOf: properties.lowercaseMapping.utf8)
    } else if properties.generalCategory == .nonspacingMark {
      return
    } else if let separator, let last = out.last, last != separator {
      out.append(separator)
    }
  }
}
