import Bibliography

/// Reads BibTeX and BibLaTeX files.
struct BibTeXReader: RecordParser {
  private var scanner = BibTeXScanner()
  private var macros = BibTeXMacros()
  private var parents: BibTeXParents
  /// Hashes of the keys that were seen, to find repeated ones.
  private var keys = Set<UInt64>()
  private var reportedWait = false
  /// Whether the view begins in the middle of a line.
  private var startsInLine = false

  init(options: RecordOptions) {
    parents = BibTeXParents(limit: options.parentSize)
  }

  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int {
    let done = items(view, isLast, &sink)
    if done > 0 { startsInLine = view[done - 1] != 0x0A }
    return done
  }

  private mutating func items(_ view: ByteView, _ isLast: Bool, _ sink: inout RecordSink) -> Int {
    var at = 0
    var done = 0
    while true {
      let sign = view.find(0x40, from: at)
      guard sign < view.count else {
        // The beginning of the line is kept: a `%` there makes a comment of what follows.
        return isLast ? sign : max(done, lineStart(view, sign) ?? sign)
      }
      at = sign + 1
      if isCommentedOut(view, sign, after: done) { continue }
      let nameStart = view.skipSpace(at)
      var open = nameStart
      while open < view.count, Self.isTypeLetter(view[open]) { open += 1 }
      let name = nameStart..<open
      open = view.skipSpace(open)
      guard open < view.count else { return isLast ? view.count : sign }
      guard !name.isEmpty, view[open] == 0x7B || view[open] == 0x28 else { continue }
      guard let next = item(view, sign, name, open, isLast, &sink) else { return sign }
      at = next
      done = next
    }
  }

  /// The beginning of the next line that begins an entry.
  mutating func passOver(_ view: ByteView) -> (count: Int, isDone: Bool) {
    startsInLine = false
    var at = 1
    while at < view.count {
      let sign = view.find(0x40, from: at)
      guard sign < view.count else { break }
      var back = sign
      while back > 0, view[back - 1] == 0x20 || view[back - 1] == 0x09 { back -= 1 }
      let head = BibTeXScanner.head(view, sign, end: view.count, isLast: false)
      if back > 0, view[back - 1] == 0x0A, head != .none {
        return head == .entry ? (sign, true) : (sign - 1, false)
      }
      at = sign + 1
    }
    // What stands before the `@` matters: a line break and white space are kept.
    var kept = view.count
    while kept > 0, view.count - kept < 100, view[kept - 1] <= 0x20 { kept -= 1 }
    return (max(kept, min(view.count, 1)), false)
  }

  mutating func finish(into sink: inout RecordSink) {
    for (entry, missing) in parents.flush() {
      sink.report(
        .warning, "crossref-missing", line: entry.line,
        "The entry “\(entry.key)” refers to “\(missing)”, which is not in the file.",
        "Add the missing entry, or correct the reference.")
      sink.add(BibTeXRecord.make(entry, into: &sink))
    }
  }

  /// Whether a `%` at the beginning of the line comments the entry out.
  ///
  /// Where an entry ended in the line, its beginning was a part of that entry.
  private func isCommentedOut(_ view: ByteView, _ sign: Int, after done: Int) -> Bool {
    guard let start = lineStart(view, sign), start >= done else { return false }
    let at = view.skipSpace(start)
    return at < sign && view[at] == 0x25
  }

  /// The beginning of the line of a place, where it is near.
  private func lineStart(_ view: ByteView, _ place: Int) -> Int? {
    var at = place
    while at > 0, view[at - 1] != 0x0A {
      at -= 1
      if place - at > 200 { return nil }
    }
    return at > 0 || !startsInLine ? at : nil
  }

  private static func isTypeLetter(_ byte: UInt8) -> Bool {
    BibTeXScanner.isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }

  /// Reads one `@…{…}`; gives the place behind it, nil where the view ends first.
  private mutating func item(
    _ view: ByteView, _ sign: Int, _ name: Range<Int>, _ open: Int, _ isLast: Bool,
    _ sink: inout RecordSink
  ) -> Int? {
    let type = BibTeXScanner.lowered(view, name)
    switch type {
    case "comment", "preamble":
      if let end = Self.balancedEnd(view, open) {
        if type == "preamble" { TeXDefinitions.add(view, open + 1..<end - 1, to: &sink.decoding) }
        return end
      }
      // Never closed: only the command itself is passed over.
      return isLast || view.count - open > 1 << 20 ? open + 1 : nil
    case "string": return entry(view, sign, type, open, isLast, hasKey: false, &sink)
    default: return entry(view, sign, type, open, isLast, hasKey: true, &sink)
    }
  }

  private static func balancedEnd(_ view: ByteView, _ open: Int) -> Int? {
    let opening = view[open]
    let closing: UInt8 = opening == 0x28 ? 0x29 : 0x7D
    var depth = 0
    for at in open..<min(view.count, open + 1 << 20) {
      if view[at] == opening { depth += 1 }
      if view[at] == closing { depth -= 1 }
      if depth == 0 { return at + 1 }
    }
    return nil
  }

  private mutating func entry(
    _ view: ByteView, _ sign: Int, _ type: String, _ open: Int, _ isLast: Bool, hasKey: Bool,
    _ sink: inout RecordSink
  ) -> Int? {
    var end = view.count
    var isBroken = false
    switch scanner.scan(view, open: open, end: end, hasKey: hasKey, isLast: isLast) {
    case .closed(let place): end = place
    case .incomplete:
      if !isLast { return nil }
      isBroken = true
    case .broken(let place):
      end = place
      isBroken = true
    }
    let line = sink.line(at: sign, in: view)
    if isBroken {
      // Once more, knowing that a delimiter is missing, for the fields that can be told.
      _ = scanner.scan(view, open: open, end: end, hasKey: hasKey, isLast: true, isMending: true)
    }
    let key = sink.decoding.string(view, scanner.key)
    if isBroken {
      sink.report(
        .error, "unclosed-entry", line: line,
        "The entry “\(key)” is not closed: a brace or quotation mark is missing.",
        "Close it; \(scanner.fields.count) of its fields were read, and the entries behind it.")
    } else {
      report(faults: scanner.faults, key, view, &sink)
    }
    if hasKey {
      var entry = BibTeXEntry(
        type: type, key: key, line: line, capacity: scanner.fields.count,
        size: min(end - open, 2048))
      addFields(to: &entry, view, &sink)
      add(entry, &sink)
    } else {
      for field in scanner.fields {
        let name = BibTeXScanner.lowered(view, field.name)
        var value: [UInt8] = []
        _ = append(field, of: view, to: &value, &sink)
        if !macros.define(name, value) {
          sink.report(
            .error, "too-many-macros", line: line, "The macro “\(name)” was left out: too many.",
            "Check whether the file is damaged here.")
        }
      }
    }
    return end
  }

  private mutating func add(_ entry: BibTeXEntry, _ sink: inout RecordSink) {
    // FNV-1a: a chance in a billion of a false alarm in a large file.
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in entry.key.utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      value = (value ^ UInt64(lowered)) &* 0x100_0000_01B3
    }
    if !entry.key.isEmpty, keys.count < 1 << 18, !keys.insert(value).inserted {
      sink.report(
        .warning, "repeated-key", line: entry.line,
        "The key “\(entry.key)” was there before; both entries were read.",
        "Give each entry a key of its own, or remove one.")
    }
    parents.add(entry) { ready in
      if ready.type == "xdata" || ready.type == "set" { return }
      sink.add(BibTeXRecord.make(ready, into: &sink))
    }
    if parents.isOverfull {
      if !reportedWait {
        sink.report(
          .warning, "crossref-too-far", line: entry.line,
          "Too many entries wait for the one that they refer to; they were read without it.",
          "Put the volumes in front of the papers in them.")
      }
      reportedWait = true
      for (entry, _) in parents.flush() { sink.add(BibTeXRecord.make(entry, into: &sink)) }
    }
  }

  private func addFields(
    to entry: inout BibTeXEntry, _ view: ByteView, _ sink: inout RecordSink
  ) {
    for field in scanner.fields {
      let name: BibTeXField
      switch BibTeXField.spelling(view, field.name) {
      case .field(let known): name = known
      case .redundant: continue
      case .unknown:
        let spelling = BibTeXScanner.lowered(view, field.name)
        if !spelling.isEmpty { sink.drop(field: spelling) }
        continue
      }
      let start = field.pieces.first.map { scanner.pieces[$0].range.lowerBound }
      let line = sink.line(at: start ?? field.name.lowerBound, in: view)
      if entry.has(name) {
        sink.report(
          .warning, "repeated-field", line: line,
          "The field “\(name.name)” stands twice in one entry; the first was taken.",
          "Remove one.")
        continue
      }
      entry.add(name, line: line) { append(field, of: view, to: &$0, &sink) }
    }
  }

  /// Appends the value of a field with its macros put in; gives whether it is printed in one piece.
  private func append(
    _ field: BibTeXScanner.Field, of view: ByteView, to out: inout [UInt8],
    _ sink: inout RecordSink
  ) -> Bool {
    let start = out.count
    var isPrinted = field.pieces.count == 1
    for index in field.pieces {
      let piece = scanner.pieces[index]
      switch piece.kind {
      case .text, .number: view.append(piece.range, to: &out)
      case .macro:
        isPrinted = false
        let name = BibTeXScanner.lowered(view, piece.range)
        if let value = macros[name] {
          out += value
        } else {
          sink.report(
            .warning, "unknown-macro", line: sink.line(at: piece.range.lowerBound, in: view),
            "The macro “\(name)” is not defined; its name was taken for the text.",
            "Define it with @string, or put the text in braces.")
          view.append(piece.range, to: &out)
        }
      }
      if out.count - start > sink.options.fieldSize {
        sink.report(
          .warning, "field-too-long", line: sink.line(at: piece.range.lowerBound, in: view),
          "A field is longer than \(sink.options.fieldSize >> 10) kB and was cut.",
          "Check whether a brace is missing.")
        out.removeSubrange((start + sink.options.fieldSize)...)
        break
      }
    }
    // Before anything of TeX's becomes a letter beside letters in another encoding.
    sink.decoding.makeUTF8(&out, from: start)
    return isPrinted
  }

  private func report(
    faults: [(fault: BibTeXScanner.Fault, place: Int)], _ key: String, _ view: ByteView,
    _ sink: inout RecordSink
  ) {
    for (fault, place) in faults {
      let line = sink.line(at: place, in: view)
      switch fault {
      case .noKey:
        sink.report(
          .warning, "no-key", line: line, "An entry has no key.", "Put a key and a comma in front.")
      case .missingComma:
        sink.report(
          .warning, "missing-comma", line: line, "A comma is missing in the entry “\(key)”.",
          "Put one between fields.")
      case .unclosedValue:
        sink.report(
          .warning, "unclosed-value", line: line,
          "A value in the entry “\(key)” is not closed; it was ended here.",
          "Close it with the quotation mark or brace that it was opened with.")
      case .junk:
        sink.report(
          .warning, "not-a-field", line: line,
          "Something in the entry “\(key)” is no field and was left out.",
          "Write fields as name = {value}.")
      case .strayQuote:
        sink.report(
          .note, "stray-quote", line: line,
          "A value in the entry “\(key)” has quotation marks inside, or none around it.",
          "Put the value in braces.")
      }
    }
  }
}
