import Bibliography

/// Reads the parts of a DOCX file (Office Open XML, ECMA-376): headings, lists, tables, bold and
/// italic letters, text boxes, notes, and the running heads with names and addresses.
package enum WordReader {
  /// Reads the parts.
  ///
  /// - Parameters:
  ///   - parts: the XML files of the folder `word`, by their names in the archive.
  ///   - id: the document's id.
  /// - Returns: the document; its source is the text, block after block.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(_ parts: [DocumentFormat.Part], id: String) -> Document {
    func part(_ prefix: String) -> [[UInt8]] {
      parts.filter { $0.name.hasPrefix("word/" + prefix) }.sorted { $0.name < $1.name }.map(\.bytes)
    }
    let styles = part("styles").first.map { WordStyles($0) } ?? WordStyles()
    var numbering = part("numbering").first.map { WordNumbering($0) } ?? WordNumbering()
    var isDamaged = false
    func blocks(_ content: [UInt8]) -> OfficeText {
      var reader = WordBody(styles: styles, numbering: numbering)
      reader.read(content)
      numbering = reader.numbering
      isDamaged = isDamaged || reader.isDamaged
      return reader.text
    }
    var text = part("document").first.map(blocks) ?? OfficeText()
    text.prepend(OfficeText.furniture(part("header").map { blocks($0).blocks }))
    for notes in part("footnotes") + part("endnotes") { text.append(blocks(notes).blocks) }
    text.append(OfficeText.furniture(part("footer").map { blocks($0).blocks }))
    var document = text.document(id: id, format: "docx")
    if isDamaged { document.diagnostics.append(OfficeText.damage(id)) }
    return document
  }
}

extension OfficeText {
  static func damage(_ id: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "damaged-xml", document: id,
      summary: "The text of the document is damaged, or nested too deep; it was read up to there.",
      remedy: "Open it in a word processor and save it anew.")
  }
}

/// The body of a part of a DOCX file.
private struct WordBody {
  let styles: WordStyles
  var numbering: WordNumbering
  var text = OfficeText()
  private(set) var isDamaged = false

  /// What is known of the open paragraph.
  private struct Paragraph {
    var style: String?
    var level: Int?
    var list: String?
    var depth = 0
  }

  private var paragraph = Paragraph()
  private var run: (bold: Bool?, italic: Bool?, raised: Bool, hidden: Bool) = (
    nil, nil, false, false
  )

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  mutating func read(_ content: [UInt8]) {
    guard var events = XMLEvents(content) else {
      isDamaged = !content.isEmpty
      return
    }
    // Elements whose content is left out: deletions, field codes, the second copy of drawings.
    var skipped = 0
    var inProperties = false
    var inText = false
    while let event = events.next() {
      switch event {
      case .start(let name, let isEmpty):
        if skipped > 0 || Self.leftOut.contains(name) {
          if !isEmpty { skipped += 1 }
          continue
        }
        inText = name == "t" && !isEmpty
        if name == "pPr" || name == "rPr" { inProperties = !isEmpty }
        start(name, isEmpty: isEmpty, events, inProperties)
      case .end(let name):
        if skipped > 0 {
          skipped -= 1
          continue
        }
        inText = false
        if name == "pPr" || name == "rPr" { inProperties = false }
        end(name)
      case .text(let letters):
        if inText, skipped == 0, !run.hidden { text.append(letters, styles: style) }
      }
    }
    isDamaged = isDamaged || events.isDamaged
    // What was open when the file broke off is text all the same.
    for _ in 0..<64 { text.endParagraph() }
  }

  private static let leftOut: Set<String> = [
    "del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange", "sectPrChange",
    "tblPrChange", "annotation",
  ]

  private var style: DraftBlock.Styles {
    let base = styles.resolved(paragraph.style)
    var style: DraftBlock.Styles = []
    if run.bold ?? base.isBold ?? false { style.insert(.bold) }
    if run.italic ?? base.isItalic ?? false { style.insert(.italic) }
    if run.raised { style.insert(.superscript) }
    return style
  }

  private mutating func start(
    _ name: String, isEmpty: Bool, _ events: borrowing XMLEvents, _ inProperties: Bool
  ) {
    switch name {
    case "p":
      paragraph = Paragraph()
      run = (nil, nil, false, false)
      text.beginParagraph(.paragraph)
      if isEmpty { text.endParagraph() }
    case "pStyle":
      paragraph.style = events.attribute("val")
    case "outlineLvl" where inProperties:
      paragraph.level = events.attribute("val").flatMap { Int($0) }.flatMap {
        $0 < 6 ? $0 + 1 : nil
      }
    case "ilvl": paragraph.depth = events.attribute("val").flatMap { Int($0) } ?? 0
    case "numId": paragraph.list = events.attribute("val")
    case "r": run = (nil, nil, false, false)
    case "b" where inProperties: run.bold = WordStyles.isOn(events.attribute("val"))
    case "i" where inProperties: run.italic = WordStyles.isOn(events.attribute("val"))
    case "vanish": run.hidden = WordStyles.isOn(events.attribute("val"))
    case "vertAlign": run.raised = events.attribute("val") == "superscript"
    case "rStyle":
      let base = styles.resolved(events.attribute("val"))
      run.bold = run.bold ?? base.isBold
      run.italic = run.italic ?? base.isItalic
    case "tab" where !inProperties: text.tab()
    case "br", "cr": text.lineBreak()
    case "noBreakHyphen": text.append("-", styles: style)
    case "sym": text.append(" ", styles: style)
    case "tbl": text.beginTable()
    case "tr": text.beginRow()
    case "tc": text.beginCell()
    default: break
    }
    if isEmpty, name == "pPr" { setKind() }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "pPr":
      // Type that is set for the mark at the end of the paragraph is not that of its letters.
      run = (nil, nil, false, false)
      setKind()
    case "p": text.endParagraph()
    case "tc": text.endCell()
    case "tr": text.endRow()
    case "tbl": text.endTable()
    default: break
    }
  }

  private mutating func setKind() {
    let base = styles.resolved(paragraph.style)
    if let level = paragraph.level ?? base.headingLevel {
      text.setKind(.heading(level: level), depth: 0)
      return
    }
    let list =
      paragraph.list.map { ($0, paragraph.depth) } ?? base.list.map { ($0.number, $0.level) }
    if let (number, level) = list, let marker = numbering.marker(list: number, level: level) {
      text.setKind(.listItem(marker: marker), depth: level)
    }
  }
}
