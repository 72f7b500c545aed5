import Bibliography

/// Cleans decoded text line by line: line ends, control characters, broken letters, endless lines.
struct LineCleaner {
  private(set) var out: [UInt8] = []
  private var longLines: [Int] = []
  private var repair = LetterRepair()
  private let hasLimit: Bool
  private let longestText: Int
  /// The first line that was not read, where the text is too long.
  private var firstUnread: Int?

  init(form: SourceText.Form, longestText: Int = SourceText.longestText) {
    hasLimit = form == .text
    self.longestText = longestText
  }

  /// - Complexity: O(*n*) in the number of bytes.
  mutating func clean(_ input: ArraySlice<UInt8>) {
    out.reserveCapacity(min(input.count, longestText))
    var start = input.startIndex
    var line = 1
    while start < input.endIndex {
      guard out.count < longestText else {
        firstUnread = line
        break
      }
      var end = start
      var isPlain = true
      while end < input.endIndex, input[end] != 0x0A, input[end] != 0x0D {
        if input[end] < 0x20 || input[end] >= 0x7F { isPlain = false }
        end += 1
      }
      if hasLimit, end - start > SourceText.longestLine {
        longLines.append(line)
      } else if end - start > longestText - out.count {
        firstUnread = line
        // Markup may be all in one line: what fits of it, up to where a letter ends.
        if !hasLimit {
          end = start + longestText - out.count
          while end > start, input[end] & 0xC0 == 0x80 { end -= 1 }
          append(input[start..<end], line)
        }
        break
      } else if isPlain {
        out.append(contentsOf: input[start..<end])
      } else {
        append(input[start..<end], line)
      }
      guard end < input.endIndex else { break }
      out.append(0x0A)
      line += 1
      let isPair = input[end] == 0x0D && end + 1 < input.endIndex && input[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    let start = out.count
    for byte in bytes {
      switch byte {
      case 0x00...0x08, 0x0B...0x1F, 0x7F: out.append(0x20)
      default: out.append(byte)
      }
    }
    guard LetterRepair.isNeeded(bytes) else { return }
    let mended = repair.mend(out[start...], number: line)
    out.removeSubrange(start...)
    out.append(contentsOf: mended)
  }

  /// What was left out and what was mended.
  func diagnostics(_ id: String) -> [Diagnostic] {
    var notes = longLines.prefix(20).map { line in
      Diagnostic(
        severity: .warning, code: "line-too-long", document: id, line: line,
        summary: "The line is longer than \(SourceText.longestLine / 1024) kB and was left out.",
        remedy: "Break it into lines; the rest of the document was read.")
    }
    if longLines.count > 20 {
      notes.append(
        Diagnostic(
          severity: .warning, code: "line-too-long", document: id,
          summary: "\(longLines.count - 20) more lines are too long and were left out.",
          remedy: "Break them into lines."))
    }
    if let firstUnread {
      notes.append(
        Diagnostic(
          severity: .warning, code: "text-too-long", document: id, line: firstUnread,
          summary: "The file has more than \(longestText >> 20) MB of text; what follows was not "
            + "read.",
          remedy: "Split it into documents of people or lists that belong together."))
    }
    if repair.misread > 0 {
      notes.append(
        Diagnostic(
          severity: .note, code: "misread-letters", document: id, line: repair.firstMisread,
          summary: "The text was once saved in the wrong encoding; letters such as “Ã©” were "
            + "mended (\(repair.misread)).",
          remedy: "Check the letters with accents."))
    }
    if repair.accents > 0 {
      notes.append(
        Diagnostic(
          severity: .note, code: "mended-accents", document: id, line: repair.firstAccent,
          summary: "Accents that stood beside their letters were put on them (\(repair.accents)).",
          remedy: "Check the names there."))
    }
    return notes
  }
}
