import Bibliography

/// Makes blocks of the elements and words that a parser meets in a page.
///
/// Lists, tables and definition lists gather their blocks until they end, as only then is known
/// whether a table holds data or layout, and whether a list of links is navigation.
struct HTMLBlockBuilder {
  /// An element that is open.
  struct Element {
    var tag: HTMLTag
    var name: String
    var styles: DraftBlock.Styles
    /// Whether this element opened a frame, and a place to gather blocks.
    var opensFrame = false
    /// How many rows and columns a cell covers.
    var span = (rows: 1, columns: 1)
    /// Whether its children are cells that only their style parts.
    var isGrid = false
    var ancestor: HTMLAncestor

    var holdsBlocks: Bool {
      switch tag {
      case .block, .quoted, .cell, .definition: true
      default: false
      }
    }
  }

  /// What the next words belong to.
  enum Frame {
    case body
    case item(marker: String, isUsed: Bool)
    case heading(level: Int)
    /// A cell, a term or its definition: blocks are gathered.
    case part
  }

  struct List {
    var isOrdered: Bool
    var next: Int
    var step: Int
    var type: String
    /// The blocks that were there when the list began.
    var start: Int
  }

  /// The most bytes of words that are taken from one page.
  static let longestText = 64 << 20

  private(set) var title: DraftBlock?
  private(set) var siteName = HTMLSiteName()
  private(set) var recordsLeftOut = 0
  private(set) var isCutShort = false
  var elements: [Element] = []
  var frames: [Frame] = [.body]
  var lists: [List] = []
  var tables: [HTMLTable] = []
  var definitions: [HTMLDefinitions] = []
  /// Where finished blocks go: the page's, and those of open cells and definitions above.
  var gathered: [[HTMLBlock]] = [[]]
  var current: HTMLBlock?
  var quoteDepth = 0
  private var skipped = 0
  /// How many bytes of words stand in elements that a class folds away.
  private(set) var foldedCount = 0
  private var isFolded = false
  /// How deep the element stands, among those that are left out, that holds no words: a script's.
  private var left = 0
  private var inTitle = false
  private var preformatted = 0
  private var raw = DraftBlock(kind: .paragraph)
  private var link: (href: String, start: Int, line: Int)?
  private var identifiers: [DraftBlock.Identifier] = []
  /// Those that the words of links show, which may be left out with their line.
  private var shown: [DraftBlock.Identifier] = []
  /// Whether the next words are an affiliation that only its style parts from the name in front.
  private var partsFromName = false
  /// The field of a reference that was met last in the block.
  private var lastField: String?
  /// How long the block was where the last span ended.
  private var spanEnd: Int?
  /// What a word processor wrote in front of a paragraph to list it, while it is read and behind it.
  private var writtenMarker: (text: [UInt8], isOpen: Bool)?
  /// Whether nothing was read since a rule across the page.
  private var isBehindRule = false
  private var elementCount = 0
  private var paths: [HTMLPath: Int] = [:]
  private(set) var wordCount = 0
  /// The line of the file that the last tag or text stood on.
  private var lastLine = 1
  /// Whether elements that look like navigation are read all the same.
  private let keepsNavigation: Bool
  /// Whether a `<p>` stands between paragraphs, and is no element that holds some.
  private let areParagraphsOpen: Bool
  /// Whether elements are read that a class folds away.
  private let unfolds: Bool

  init(
    keepsNavigation: Bool = false, unfolds: Bool = false, areParagraphsOpen: Bool = false
  ) {
    self.areParagraphsOpen = areParagraphsOpen
    self.keepsNavigation = keepsNavigation
    self.unfolds = unfolds
  }

  var styles: DraftBlock.Styles { elements.last?.styles ?? [] }

  mutating func open(_ name: String, _ attributes: HTMLAttributes, line: Int) {
    lastLine = max(lastLine, line)
    var tag = HTMLTag(name: name)
    if name == "button", attributes.unfoldsText { tag = .block }
    if name == "span", elements.last?.isGrid == true { tag = .block }
    if name == "span", attributes.isListMarker { tag = .marker }
    if skipped > 0 || isLeftOut(tag, name, attributes) {
      if skipped == 0 { isFolded = attributes.isFolded && !attributes.isNavigation }
      skipped += 1
      if tag == .left, left == 0 { left = skipped }
      siteName.open(name, attributes, depth: skipped)
      return
    }
    if case .meta = tag { return }
    var element = Element(
      tag: tag, name: name, styles: styles.union(attributes.styles),
      ancestor: ancestor(name, attributes))
    if case .styled(let styles) = tag { element.styles.formUnion(styles) }
    element.isGrid = attributes.isGrid
    start(tag, attributes, &element, line)
    elements.append(element)
  }

  private func isLeftOut(_ tag: HTMLTag, _ name: String, _ attributes: HTMLAttributes) -> Bool {
    if name == "body" || name == "html" || name == "main" { return false }
    if tag == .left { return !(keepsNavigation && name == "nav") }
    return attributes.isInvisible && !(unfolds && attributes.isFolded)
      || (!keepsNavigation && attributes.isNavigation)
  }

  private mutating func start(
    _ tag: HTMLTag, _ attributes: HTMLAttributes, _ element: inout Element, _ line: Int
  ) {
    switch tag {
    case .block:
      boundary(line)
    case .quoted:
      boundary(line)
      quoteDepth += 1
    case .heading(let level):
      startHeading(level, &element, line)
    case .list(let isOrdered):
      finishBlock()
      lists.append(
        List(
          isOrdered: isOrdered, next: attributes.start ?? 1, step: attributes.isReversed ? -1 : 1,
          type: attributes.type, start: gathered[gathered.count - 1].count))
    case .item:
      finishBlock()
      frames.append(.item(marker: marker(attributes), isUsed: false))
      element.opensFrame = true
    case .definitions:
      finishBlock()
      definitions.append(HTMLDefinitions())
    case .term, .definition:
      finishBlock()
      endOpenDefinition(line)
      openPart(&element)
    case .table:
      finishBlock()
      tables.append(HTMLTable())
    case .row:
      finishBlock()
      // Cells between two rows are a row whose tag is missing.
      if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case .cell(let isHead):
      finishBlock()
      if isHead { element.styles.insert(.bold) }
      element.span = (attributes.rowSpan, attributes.columnSpan)
      openPart(&element)
    case .preformatted:
      finishBlock()
      preformatted += 1
    case .lineBreak:
      lineBreak(line)
    case .rule:
      finishBlock()
      isBehindRule = true
    case .link:
      link = (attributes.href ?? "", current?.draft.text.count ?? 0, line)
      if attributes.href != nil { element.styles.insert(.link) }
    case .quotation:
      add(Array("“".utf8), line)
    case .title:
      inTitle = true
    case .marker:
      writtenMarker = ([], true)
    case .styled, .inline:
      if element.name == "span", let text = current?.draft.text, spanEnd == text.count {
        parts(fromSpan: text, line)
      }
      // Set apart by its style alone: a line of its own keeps it from the name in front.
      if attributes.isAffiliation {
        partsFromName = current?.draft.isBlank == false
      } else if let field = attributes.field {
        parts(from: field)
      }
    case .meta, .left:
      break
    }
  }

  /// Begins a field of a reference: no mark stands in front of it, only its style parts it.
  private mutating func parts(from field: String) {
    defer { lastField = field }
    let last = current?.draft.text.last { $0 > 0x20 }
    partsFromName = lastField != nil && lastField != field && last.map(Self.isOfWord) == true
  }

  /// Parts a span from the one in front of it, where that is a year or a stage and only the style
  /// makes columns of them: "<span>2019</span><span>Rows".
  private mutating func parts(fromSpan text: [UInt8], _ line: Int) {
    let lead = text.count <= 20 && !text.contains(0x0A)
    guard lead && HTMLLink.isStage(text) || HTMLLink.endsInYear(text) else { return }
    if lead, HTMLLink.isStage(text) || text.count <= 9 {
      current?.draft.append([0x09], line: line, styles: [])
    } else {
      addSpace(line)
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case 0x29, 0x2A, 0x3F, 0x21: true
    default: false
    }
  }

  /// Ends the term or definition before, where its end is left out; the parser nests them.
  private mutating func endOpenDefinition(_ line: Int) {
    let start = elements.lastIndex { $0.tag == .definitions } ?? elements.count
    guard
      let open = elements[min(start, elements.count)...].firstIndex(where: {
        $0.tag == .term || $0.tag == .definition
      })
    else { return }
    while elements.count > open, let last = elements.last { close(last.name, line: line) }
  }

  private mutating func openPart(_ element: inout Element) {
    frames.append(.part)
    gathered.append([])
    element.opensFrame = true
  }

  mutating func close(_ name: String, line: Int) {
    if skipped > 0 {
      siteName.close(depth: skipped, line: line)
      if left == skipped { left = 0 }
      skipped -= 1
      return
    }
    guard let element = elements.last, element.name == name else { return }
    elements.removeLast()
    switch element.tag {
    case .block: boundary(line)
    case .quoted:
      boundary(line)
      quoteDepth -= 1
    case .heading:
      if element.opensFrame {
        finishBlock()
        frames.removeLast()
      } else {
        boundary(line)
      }
    case .list:
      finishBlock()
      if let list = lists.popLast() { dropNavigation(since: list.start) }
    case .item:
      finishBlock()
      frames.removeLast()
    case .definitions:
      finishBlock()
      if var list = definitions.popLast() { emit(list.finish()) }
    case .term, .definition:
      let blocks = closePart()
      if definitions.isEmpty {
        emit(blocks)
      } else if element.tag == .term {
        emit(definitions[definitions.count - 1].add(term: blocks))
      } else {
        definitions[definitions.count - 1].add(definition: blocks)
      }
    case .table:
      finishBlock()
      if let table = tables.popLast() { emit(table.finish()) }
    case .row:
      finishBlock()
      if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case .cell:
      let blocks = closePart()
      if tables.isEmpty {
        emit(blocks)
      } else {
        tables[tables.count - 1].add(
          cell: blocks, rows: element.span.rows, columns: element.span.columns)
      }
    case .preformatted:
      preformatted -= 1
      if preformatted == 0 { finishPreformatted() }
    case .link: closeLink()
    case .quotation: add(Array("”".utf8), line)
    case .title: inTitle = false
    case .styled, .inline: spanEnd = element.name == "span" ? current?.draft.text.count : nil
    case .marker: writtenMarker?.isOpen = false
    case .lineBreak, .rule, .meta, .left: break
    }
  }

  private mutating func closePart() -> [HTMLBlock] {
    finishBlock()
    frames.removeLast()
    return gathered.count > 1 ? gathered.removeLast() : []
  }

  private mutating func emit(_ blocks: [HTMLBlock]) {
    gathered[gathered.count - 1] += blocks
  }

  /// The blocks of the page, once the parser is done; elements left open are closed.
  mutating func finish() -> [HTMLBlock] {
    while let element = elements.last { close(element.name, line: lastLine) }
    finishBlock()
    return gathered.joined().map(\.self)
  }

  // MARK: words

  /// Takes the words between two tags; `line` is that of their first byte.
  mutating func text(_ bytes: [UInt8], line: Int) {
    lastLine = max(lastLine, line)
    guard skipped == 0 else {
      if isFolded, left == 0 { foldedCount += bytes.count { $0 > 0x20 } }
      siteName.text(bytes, line: line)
      return
    }
    wordCount += bytes.count
    guard wordCount <= Self.longestText else {
      isCutShort = true
      return
    }
    if writtenMarker?.isOpen == true {
      writtenMarker?.text += bytes
      return
    }
    var line = line
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 {
        if preformatted > 0 { addRaw(byte, line) } else { addSpace(line) }
        if byte == 0x0A { line += 1 }
        index += 1
        continue
      }
      // The longest run of plain letters at once.
      var end = index
      while end < bytes.count, bytes[end] > 0x20, !Blanks.mayBegin(bytes[end]) { end += 1 }
      if end > index {
        add(bytes[index..<end], line)
        index = end
        continue
      }
      let blank = Blanks.read(bytes, index)
      switch blank.kind {
      case .letter: add(bytes[index..<min(index + blank.width, bytes.count)], line)
      case .space: if preformatted > 0 { addRaw(0x20, line) } else { addSpace(line) }
      case .nothing: break
      }
      index += blank.width
    }
  }

  private mutating func addRaw(_ byte: UInt8, _ line: Int) {
    guard byte == 0x0A || byte == 0x09 || byte == 0x20 else { return }
    raw.append(CollectionOfOne(byte), line: line)
  }

  private mutating func addSpace(_ line: Int) {
    if inTitle {
      title?.space(line: line)
    } else {
      // A blank stands no higher than others.
      let styles = self.styles.subtracting(.superscript)
      current?.draft.space(line: line, styles: styles)
    }
  }

  private mutating func add(_ bytes: some Sequence<UInt8>, _ line: Int) {
    if inTitle {
      if title == nil { title = DraftBlock(kind: .heading(level: 1)) }
      title?.append(bytes, line: line)
    } else if preformatted > 0 {
      raw.append(bytes, line: line)
    } else {
      if current == nil { current = newBlock() }
      isBehindRule = false
      var bytes = Array(bytes)
      if partsFromName {
        partsFromName = false
        if let first = bytes.first, !InlineMarks.isPunctuation(first) {
          current?.draft.lineBreak(line: line)
        }
      }
      let styles = self.styles
      if styles.contains(.superscript) {
        bytes = Superscripts.raised(bytes, behind: current?.draft.text)
      }
      if link != nil { current?.linkBytes += bytes.count }
      current?.draft.append(bytes, line: line, styles: styles)
    }
  }

  private mutating func newBlock() -> HTMLBlock {
    let depth = max(0, lists.count - 1) + quoteDepth
    var kind = Block.Kind.paragraph
    var extra = 0
    switch frames[frames.count - 1] {
    case .body, .part:
      extra = lists.isEmpty ? 0 : 1
      if let marker = writtenMarker?.text { kind = .listItem(marker: ListNumber.written(marker)) }
    case .heading(let level): kind = .heading(level: level)
    case .item(let marker, let isUsed):
      if isUsed {
        extra = 1
      } else {
        kind = .listItem(marker: marker)
        frames[frames.count - 1] = .item(marker: marker, isUsed: true)
      }
    }
    writtenMarker = nil
    if link != nil { link?.start = 0 }
    var block = HTMLBlock(DraftBlock(kind: kind, depth: depth + extra))
    block.ancestors = elements.reversed().lazy.filter(\.holdsBlocks)
      .prefix(8).map(\.ancestor)
    return block
  }

  /// A new line inside an item, cell or heading; elsewhere the end of the block.
  private mutating func boundary(_ line: Int) {
    switch frames[frames.count - 1] {
    case .body, .part: finishBlock()
    case .item, .heading: current?.draft.lineBreak(line: max(1, line))
    }
  }

  /// A `<br>`: the second in a row ends the block.
  private mutating func lineBreak(_ line: Int) {
    if preformatted > 0 {
      raw.append(CollectionOfOne(0x0A), line: line)
    } else if let current, current.draft.text.last == 0x0A {
      boundary(line)
    } else {
      current?.draft.lineBreak(line: line)
    }
  }

  private mutating func startHeading(_ level: Int, _ element: inout Element, _ line: Int) {
    // Below a rule across the page it is no title in a list item: the end of the list is missing.
    if case .item = frames[frames.count - 1], level > 2, !isBehindRule {
      // A title in a list item: a line of its own, set off.
      element.styles.insert(.bold)
      boundary(line)
    } else {
      finishBlock()
      frames.append(.heading(level: level))
      element.opensFrame = true
    }
  }

  mutating func finishBlock() {
    if current == nil, !identifiers.isEmpty { current = newBlock() }
    writtenMarker = nil
    guard var block = current else { return }
    current = nil
    partsFromName = false
    lastField = nil
    // A link around a heading ends behind it.
    if case .heading = block.draft.kind, let link, link.start < block.draft.text.count {
      let words = String(decoding: block.draft.text[link.start...], as: UTF8.self).lowercased()
      block.links.append(String(words.trimmed()))
    }
    // "[pdf] [code]": nothing to read but the identifiers that the links lead to.
    block.draft =
      HTMLLink.isResources(block) ? block.draft.emptied : HTMLLink.withoutResources(block)
    for identifier in identifiers { block.draft.add(identifier) }
    identifiers = []
    // "[arXiv:2101.00001] [pdf]": what was left out told the number.
    let text = block.draft.text
    for identifier in shown
    where text.firstRange(of: identifier.text.utf8.drop { $0 != 0x3A }.dropFirst()) == nil {
      block.draft.add(identifier)
    }
    shown = []
    block.draft.trimEnd()
    guard !block.draft.isBlank else { return }
    emit([block])
  }

  private mutating func finishPreformatted() {
    let text = raw
    raw = DraftBlock(kind: .paragraph)
    guard !text.isBlank else { return }
    if Preformatted.isRecord(text.text) {
      recordsLeftOut += 1
      return
    }
    emit(Preformatted.blocks(text))
  }

  private mutating func closeLink() {
    guard let link else { return }
    self.link = nil
    guard let text = current?.draft.text, link.start <= text.count else {
      // A link without words, such as one around an icon.
      addIdentifier(link.href, shownAs: "", link.line)
      return
    }
    let words = String(decoding: text[link.start...], as: UTF8.self).lowercased()
    current?.links.append(String(words.trimmed()))
    addIdentifier(link.href, shownAs: words, link.line)
  }

  private mutating func addIdentifier(_ href: String, shownAs words: String, _ line: Int) {
    guard let text = HTMLLink.identifier(href, shownAs: words) else {
      if !words.isEmpty, let text = HTMLLink.identifier(href, shownAs: ""),
        text.hasPrefix("arXiv:") || text.hasPrefix("doi:")
      {
        shown.append(DraftBlock.Identifier(text: text, line: line))
      }
      return
    }
    identifiers.append(DraftBlock.Identifier(text: text, line: line))
  }

  /// Takes a list back that leads through the site.
  private mutating func dropNavigation(since start: Int) {
    guard !keepsNavigation else { return }
    let last = gathered.count - 1
    guard start < gathered[last].count else { return }
    let items = gathered[last][start...]
    if HTMLLink.isNavigation(items) { gathered[last].removeSubrange(start...) }
  }

  private mutating func marker(_ attributes: HTMLAttributes) -> String {
    guard !lists.isEmpty else { return "-" }
    let last = lists.count - 1
    guard lists[last].isOrdered else { return "-" }
    let number = attributes.value ?? lists[last].next
    lists[last].next = number &+ lists[last].step
    return ListNumber.text(number, type: lists[last].type) + "."
  }

  private mutating func ancestor(_ name: String, _ attributes: HTMLAttributes) -> HTMLAncestor {
    elementCount += 1
    let parent = elements.last?.ancestor.path ?? 0
    let key = HTMLPath(parent: parent, signature: name + "." + attributes.classes)
    let path = paths[key] ?? paths.count + 1
    paths[key] = path
    let isSection =
      ["section", "main", "body", "html", "header"].contains(name)
      || attributes.classes.contains("section") || areParagraphsOpen && name == "p"
    return HTMLAncestor(element: elementCount, path: path, isSection: isSection)
  }
}

/// A step on the way from the root to an element.
private struct HTMLPath: Hashable {
  var parent: Int
  var signature: String
}
