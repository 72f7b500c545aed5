/// The body of a part of an OpenDocument file.
struct OpenDocumentBody {
  let styles: OpenDocumentStyles
  private(set) var text = OfficeText()
  private(set) var notes = OfficeText()
  private(set) var header = OfficeText()
  private(set) var footer = OfficeText()
  private(set) var isDamaged = false

  /// Where text goes.
  private enum Target { case text, notes, header, footer, nowhere }

  private struct List {
    var style: String
    var count = 0
  }

  private var target = Target.nowhere
  private var outer: [Target] = []
  private var lists: [List] = []
  /// Whether the next paragraph is the first of its item.
  private var startsItem = false
  /// The styles of the open spans.
  private var spans: [DraftBlock.Styles] = []

  /// The deepest nesting of spans and lists that is followed.
  private static let deepest = 200

  init(styles: OpenDocumentStyles) {
    self.styles = styles
  }

  mutating func read(_ content: [UInt8]) {
    guard !content.isEmpty else { return }
    guard var events = XMLEvents(content) else {
      isDamaged = true
      return
    }
    var skipped = 0
    while let event = events.next() {
      switch event {
      case .start(let name, let isEmpty):
        if skipped > 0 || Self.leftOut.contains(name) {
          if !isEmpty { skipped += 1 }
          continue
        }
        start(name, events)
        if isEmpty { end(name) }
      case .end(let name):
        if skipped > 0 {
          skipped -= 1
        } else {
          end(name)
        }
      case .text(let letters):
        guard skipped == 0 else { continue }
        let style = spans.last ?? []
        edit { $0.append(letters, styles: style) }
      }
    }
    isDamaged = events.isDamaged
    for _ in 0..<64 { edit { $0.endParagraph() } }
  }

  private static let leftOut: Set<String> = [
    "tracked-changes", "note-citation", "annotation", "annotation-end", "automatic-styles",
    "font-face-decls", "scripts", "forms", "sequence-decls", "page-number", "page-count",
    "event-listeners", "desc", "title", "table-of-content",
  ]

  private mutating func edit(_ change: (inout OfficeText) -> Void) {
    switch target {
    case .text: change(&text)
    case .notes: change(&notes)
    case .header: change(&header)
    case .footer: change(&footer)
    case .nowhere: break
    }
  }

  private mutating func enter(_ next: Target) {
    outer.append(target)
    target = next
  }

  private mutating func leave() { target = outer.popLast() ?? .nowhere }

  private mutating func start(_ name: String, _ events: borrowing XMLEvents) {
    switch name {
    case "body": enter(.text)
    case "header", "header-first", "header-left": enter(.header)
    case "footer", "footer-first", "footer-left": enter(.footer)
    case "note-body": enter(.notes)
    case "p", "h": beginParagraph(name, events)
    case "span", "a":
      guard spans.count < Self.deepest else { return }
      spans.append(merged(spans.last ?? [], events.attribute("style-name")))
    case "tab": edit { $0.tab() }
    case "line-break": edit { $0.lineBreak() }
    case "s": edit { $0.append(" ", styles: []) }
    case "list":
      guard lists.count < Self.deepest else { return }
      let style = events.attribute("style-name") ?? lists.last?.style ?? ""
      lists.append(List(style: style))
    case "list-item":
      if !lists.isEmpty { lists[lists.count - 1].count += 1 }
      startsItem = true
    case "table": edit { $0.beginTable() }
    case "table-row": edit { $0.beginRow() }
    case "table-cell": edit { $0.beginCell() }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "body", "header", "header-first", "header-left", "footer", "footer-first", "footer-left",
      "note-body":
      leave()
    case "p", "h":
      edit { $0.endParagraph() }
      spans.removeLast(min(spans.count, 1))
    case "span", "a": spans.removeLast(min(spans.count, 1))
    case "list": lists.removeLast(min(lists.count, 1))
    case "table-cell": edit { $0.endCell() }
    case "table-row": edit { $0.endRow() }
    case "table": edit { $0.endTable() }
    default: break
    }
  }

  private mutating func beginParagraph(_ name: String, _ events: borrowing XMLEvents) {
    let style = events.attribute("style-name")
    var kind = Block.Kind.paragraph
    let outline = name == "h" ? events.attribute("outline-level").flatMap { Int($0) } ?? 1 : nil
    if let level = outline ?? styles.level(style) {
      kind = .heading(level: min(max(level, 1), 6))
    } else if let list = lists.last, startsItem {
      kind = .listItem(marker: marker(list))
    }
    startsItem = false
    let depth = max(lists.count - 1, 0)
    edit { $0.beginParagraph(kind, depth: depth) }
    spans.append(merged([], style))
  }

  private func marker(_ list: List) -> String {
    // Lists inside lists are numbered by the style of the outermost.
    let style = lists.first { !$0.style.isEmpty }?.style ?? ""
    guard lists.count == 1, let around = styles.numbers(style) else { return "•" }
    return "\(around.prefix)\(list.count)\(around.suffix)"
  }

  private func merged(_ base: DraftBlock.Styles, _ name: String?) -> DraftBlock.Styles {
    var result = base
    let letters = styles.letters(name)
    func set(_ value: Bool?, _ style: DraftBlock.Styles) {
      guard let value else { return }
      if value { result.insert(style) } else { result.remove(style) }
    }
    set(letters.bold, .bold)
    set(letters.italic, .italic)
    set(letters.raised, .superscript)
    return result
  }
}
