/// A run of letters in one font, as `pdftohtml -xml` prints it.
struct FontRun: Sendable, Hashable {
  /// The letters without spaces.
  var text: String
  var box: PageBox
  var style: PageStyle
  /// The parts that are set in another cut of the font, one behind the other; empty where all is alike.
  ///
  /// The description of a page puts words in bold and italics beside upright ones into one run where
  /// the fonts are of one family, and gives no places for them.
  var cuts: [Cut] = []

  /// How many letters go on in one cut of the font.
  struct Cut: Sendable, Hashable {
    var letters: Int
    var isBold: Bool
    var isItalic: Bool
  }
}

/// Reads what `pdftohtml -xml` prints: pages of runs of letters with their fonts.
enum FontRunReader {
  private struct Font {
    var size: Double
    var isBold: Bool
    var isItalic: Bool
    var isSmallCapitals = false
  }

  /// The runs of each page.
  ///
  /// - Parameters:
  ///   - bytes: the page description.
  ///   - widths: the widths of the pages in points, which tell the scale of the places.
  /// - Returns: for each page its runs.
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ bytes: [UInt8], widths: [Double]) -> [[FontRun]] {
    let hasItalics = hasItalics(bytes)
    var scanner = MarkupScanner(bytes)
    var pages: [[FontRun]] = []
    var fonts: [String: Font] = [:]
    var scale = 1.0
    var box: PageBox?
    var font = Font(size: 10, isBold: false, isItalic: false)
    var letters: [UInt8] = []
    var bold = false
    var italic = false
    var cuts: [FontRun.Cut] = []

    while let token = scanner.next() {
      switch token {
      case .tag("page", false):
        if let width = scanner.number("width"), let points = widths[safe: pages.count], width > 1,
          points > 1
        {
          scale = width / points
        }
        pages.append([])
      case .tag("fontspec", _):
        guard let id = scanner.attribute("id"), fonts.count < 10_000 else { continue }
        let family = String(decoding: scanner.attribute("family") ?? [], as: UTF8.self)
        fonts[String(decoding: id, as: UTF8.self)] = Font(
          size: (scanner.number("size") ?? 10) / scale, isBold: FontNames.isBold(family),
          isItalic: FontNames.isItalic(family) && !(hasItalics && FontNames.isSlanted(family)),
          isSmallCapitals: FontNames.isSmallCapitals(family))
      case .tag("text", false):
        box = Self.box(scanner, scale)
        letters = []
        cuts = []
        bold = false
        italic = false
        let id = String(decoding: scanner.attribute("font") ?? [], as: UTF8.self)
        font = fonts[id] ?? Font(size: 10, isBold: false, isItalic: false)
      case .tag("b", let ends): bold = !ends
      case .tag("i", let ends): italic = !ends
      case .text(let text):
        guard box != nil else { continue }
        letters += text
        let count = text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
        guard count > 0 else { continue }
        let cut = FontRun.Cut(letters: count, isBold: bold, isItalic: italic)
        if let last = cuts.last, last.isBold == cut.isBold, last.isItalic == cut.isItalic {
          cuts[cuts.count - 1].letters += count
        } else {
          cuts.append(cut)
        }
      case .tag("text", true):
        defer { box = nil }
        guard let place = box, !pages.isEmpty, pages[pages.count - 1].count < 20_000 else {
          continue
        }
        let text = String(decoding: letters.filter { $0 > 0x20 }, as: UTF8.self)
        // The font is that of the first letters: where marks part them, it says nothing of others.
        let marksBold = cuts.count > 1 && cuts.contains(where: \.isBold)
        let marksItalic = cuts.count > 1 && cuts.contains(where: \.isItalic)
        for index in cuts.indices {
          if font.isBold, !marksBold { cuts[index].isBold = true }
          if font.isItalic, !marksItalic { cuts[index].isItalic = true }
        }
        let main = cuts.max { $0.letters < $1.letters }
        pages[pages.count - 1].append(
          FontRun(
            text: GlyphMending.mend(text), box: place,
            style: PageStyle(
              size: font.size, isBold: main?.isBold ?? font.isBold,
              isItalic: main?.isItalic ?? font.isItalic,
              isSmallCapitals: font.isSmallCapitals),
            cuts: cuts.count > 1 ? cuts : []))
      default:
        break
      }
    }
    return pages
  }

  /// Whether no font of letters has a name in a description of pages: all are called what a program
  /// falls back on.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func areNameless(_ bytes: [UInt8]) -> Bool {
    var scanner = MarkupScanner(bytes)
    var count = 0
    while let token = scanner.next() {
      guard case .tag("fontspec", _) = token, let family = scanner.attribute("family") else {
        continue
      }
      if family.elementsEqual("Times".utf8) {
        count += 1
      } else if !FontNames.isSymbols(String(decoding: family, as: UTF8.self)) {
        return false
      }
    }
    return count > 0
  }

  /// Whether a font of true italics is among those of a description of pages.
  private static func hasItalics(_ bytes: [UInt8]) -> Bool {
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() {
      guard case .tag("fontspec", _) = token, let name = scanner.attribute("family") else {
        continue
      }
      let family = String(decoding: name, as: UTF8.self)
      if FontNames.isItalic(family), !FontNames.isSlanted(family) { return true }
    }
    return false
  }

  private static func box(_ scanner: MarkupScanner, _ scale: Double) -> PageBox? {
    guard let left = scanner.number("left"), let top = scanner.number("top"),
      let width = scanner.number("width"), let height = scanner.number("height"), width >= 0,
      height >= 0
    else { return nil }
    return PageBox(
      left: left / scale, top: top / scale, right: (left + width) / scale,
      bottom: (top + height) / scale)
  }
}

/// What the name of a font tells of its letters.
enum FontNames {
  /// Whether the letters are bold: "Arial-BoldMT", "NimbusRomNo9L-Medi", TeX's "CMBX10".
  static func isBold(_ family: String) -> Bool {
    let name = face(family)
    if ["bold", "black", "heavy", "demi", "smbd"].contains(where: name.contains) { return true }
    if name.contains("medi"), !name.contains("medium") { return true }
    if let cut = libertineCut(name) { return cut.contains("b") || cut.contains("z") }
    if name.hasSuffix("-bol") || name.hasSuffix("-bolita") { return true }
    return ["cmbx", "cmb1", "cmssbx", "cmssdc", "sfbx", "sfbi", "sfsx", "sfbl", "ecbx", "lmbx"]
      .contains { name.hasPrefix($0) }
  }

  /// Whether the letters are italic or slanted.
  static func isItalic(_ family: String) -> Bool {
    let name = face(family)
    if ["ital", "obli", "slant"].contains(where: name.contains) { return true }
    if let cut = libertineCut(name) { return cut.contains("i") }
    if [
      "-it", "boldit", "regularit", "lightit", "mediumit", "-ti", "-ita", "regita", "ligita",
      "bolita",
    ]
    .contains(where: name.hasSuffix) {
      return true
    }
    return [
      "cmti", "cmsl", "cmssi", "cmbxti", "cmu1", "sfti", "sfsl", "sfbi", "sfsi", "ecti", "ecsl",
    ]
    .contains { name.hasPrefix($0) }
  }

  /// Whether the letters are those of an upright serif font that lean: TeX's "CMSL10".
  ///
  /// Beside italics they are there to be told from these: titles in the one, venues in the other.
  static func isSlanted(_ family: String) -> Bool {
    let name = face(family)
    return name.contains("slant") || ["cmsl", "sfsl", "ecsl"].contains { name.hasPrefix($0) }
  }

  /// Whether the font holds signs, not the letters of a text: TeX's "CMSY8", which comes with a name
  /// where the letters come without.
  static func isSymbols(_ family: String) -> Bool {
    let name = face(family)
    return [
      "cmsy", "cmmi", "cmex", "msam", "msbm", "stmary", "symbol", "wasy", "marvo", "fontawesome",
    ]
    .contains { name.hasPrefix($0) }
  }

  /// The letters that tell the cut of Linux Libertine and Biolinum: "tb" of "LinLibertineTB".
  private static func libertineCut(_ name: String) -> Substring? {
    for family in ["linlibertine", "linbiolinum"] where name.hasPrefix(family) {
      return name.dropFirst(family.count)
    }
    return nil
  }

  /// Whether the small letters are small capitals: TeX's "CMCSC10", "Junicode-SmallCaps", "LibertineSC".
  static func isSmallCapitals(_ family: String) -> Bool {
    let name = face(family)
    if ["smallcap", "-sc", "caps10", "lmcsc"].contains(where: name.contains) { return true }
    if ["cmcsc", "ecsc", "eccc", "sfcc", "sfcsc", "cccsc"].contains(where: name.hasPrefix) {
      return true
    }
    return (family.split(separator: "+").last ?? "").hasSuffix("SC")
  }

  /// The name in lower case, without the six letters that mark a part of a font.
  private static func face(_ family: String) -> String {
    let name = family.split(separator: "+").last ?? ""
    return name.lowercased()
  }
}
