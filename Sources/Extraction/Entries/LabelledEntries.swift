import Bibliography
import Documents

/// Reads lists in which labels say what each line is: "Title: Rows ↵ Authors: Quill ↵ Journal-ref: …".
///
/// The labels end with a colon, or stand in a cell of their own as the terms of a definition list do.
struct LabelledEntries {
  private enum Label {
    case title, authors, editors, source, date, identifier, other
    /// What grants, theses and talks are labelled with, and publications are not.
    case foreign
  }

  private static let fewest = 2
  /// The longest label, and the longest line over an entry that only numbers it, in bytes.
  private static let longest = 24
  private static let longestHead = 100

  private typealias Piece = (block: Int, range: Range<Int>)

  private var entries: [Entry] = []
  private var blocks: Set<Int> = []
  private var heading = ""
  /// The pieces of the entry that is being read, by what they are.
  private var fields: [Label: [Piece]] = [:]
  private var taken: Set<Int> = []
  private var last: Label?
  private var authorsOpen = false
  private let draft: ExtractionDraft

  private init(_ draft: ExtractionDraft) { self.draft = draft }

  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    var titles = 0
    for index in range {
      let block = draft.blocks[index]
      titles += block.lines.count {
        (label(of: block, $0) ?? labelBehindHead(of: block, $0))?.label == .title
      }
    }
    guard titles >= fewest else { return ([], []) }
    var list = Self(draft)
    for index in range { list.read(index) }
    list.close()
    return list.entries.count >= fewest ? (list.entries, list.blocks) : ([], [])
  }

  private mutating func read(_ index: Int) {
    let block = draft.blocks[index]
    guard !block.isHeading else {
      close()
      heading = block.string
      return
    }
    let lines = block.lines
    let labels = lines.map {
      Self.label(of: block, $0) ?? Self.labelBehindHead(of: block, $0)
    }
    let goesOn = last.map { fields[$0]?.isEmpty ?? true } ?? false
    guard goesOn || labels.contains(where: { $0 != nil }) else {
      // A number or a date over the next entry; anything longer is no part of the list.
      close()
      if block.text.count <= Self.longestHead { taken = [index] }
      return
    }
    if !goesOn, let first = lines.first, labels.first.map({ $0 == nil }) ?? false {
      close()
      // "J. Quill, B. Moss. Rows of mills. Pond Letters, 2020 ↵ Title: Mühlenreihen"
      if Self.isWhole(block.text[first]) { return }
    }
    for (line, found) in zip(lines, labels) {
      if let found {
        open(found.label)
        let value = Self.withoutAddresses(block, block.trimmed(found.rest..<line.upperBound))
        if !value.isEmpty { fields[found.label, default: []].append((index, value)) }
      } else if let last, Self.goesOn(block.text[line]) {
        fields[last, default: []].append((index, line))
      } else {
        last = nil
      }
      taken.insert(index)
    }
  }

  /// Begins a field, and an entry where it is one that the entry before has already.
  private mutating func open(_ label: Label) {
    switch label {
    case .title where fields[.title] != nil: close()
    case .authors where fields[.authors] != nil && authorsOpen: close()
    default: break
    }
    if label == .authors, fields[.title] == nil, entries.isEmpty { authorsOpen = true }
    last = label
  }

  /// Whether a line without a label goes on with the field before: not what numbers the next entry.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first != 0x2D, first != 0x5B else { return false }
    return line.contains(0x20)
  }

  /// Ends the entry that is being read, and keeps it where it is a work.
  private mutating func close() {
    defer {
      fields = [:]
      taken = []
      last = nil
    }
    guard let titles = fields[.title], fields[.foreign] == nil else { return }
    let names = fields[.authors] ?? fields[.editors] ?? []
    guard !names.isEmpty || fields[.source] != nil else { return }
    var joiner = BlockJoiner()
    let title = join(titles, &joiner, mark: 0x2E)
    let authors = join(names, &joiner, mark: 0x2E)
    let venue = join((fields[.source] ?? []) + (fields[.date] ?? []), &joiner, mark: 0x2E)
    _ = join(fields[.identifier] ?? [], &joiner, mark: 0x2E)
    guard let title, title.count >= 8 else { return }
    entries.append(
      Entry(
        block: joiner.finish(), parts: .init(title: title, authors: authors, venue: venue),
        marker: nil, yearContext: nil, heading: heading))
    blocks.formUnion(taken)
  }

  private func join(_ pieces: [Piece], _ joiner: inout BlockJoiner, mark: UInt8) -> Range<Int>? {
    var whole: Range<Int>?
    for piece in pieces {
      let range = joiner.append(draft.blocks[piece.block], piece.range)
      whole = (whole?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    if whole != nil { joiner.close(with: mark) }
    return whole
  }

  /// What a line is labelled as, and where it goes on behind the label.
  private static func label(
    of block: Block, _ line: Range<Int>
  ) -> (label: Label, rest: Int)? {
    if case .listItem(let marker) = block.kind, line.lowerBound == 0,
      let label = labels[TextFolding.spaced(marker)]
    {
      return (label, line.lowerBound)
    }
    let text = block.text[line]
    guard let end = text.prefix(longest).firstIndex(where: { $0 == 0x3A || $0 == 0x09 }),
      let label = labels[
        TextFolding.spaced(String(decoding: text[..<end], as: UTF8.self))]
    else { return nil }
    return (label, end + 1)
  }

  /// The label behind the first cell of a block, which numbers the entry: "hep-th/1 ⇥ Title: Rows".
  private static func labelBehindHead(
    of block: Block, _ line: Range<Int>
  ) -> (label: Label, rest: Int)? {
    guard line.lowerBound == 0,
      let tab = block.text[line].prefix(longestHead).firstIndex(of: 0x09)
    else { return nil }
    let rest = block.trimmed(tab..<line.upperBound)
    guard block.text[rest].prefix(longest).contains(0x3A) else { return nil }
    return label(of: block, rest)
  }

  /// A value without the addresses behind it, those that its links led to.
  private static func withoutAddresses(_ block: Block, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let space = block.text[range].lastIndex(of: 0x20),
      block.text[space..<range.upperBound].contains(0x40)
    {
      range = block.trimmed(range.lowerBound..<space)
    }
    return range
  }

  /// Whether a line without a label is an entry by itself: authors, and behind them a year.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 40 else { return false }
    let list = AuthorListParser.prefix(of: line)
    return list.confidence >= 0.6 && list.names >= 1
      && YearScanner.last(in: line.dropFirst(list.end)) != nil
  }

  /// Whether a block has a title and authors, both labelled.
  static func isEntry(_ block: Block) -> Bool {
    var hasTitle = false
    var hasAuthors = false
    for line in block.lines {
      switch (label(of: block, line) ?? labelBehindHead(of: block, line))?.label {
      case .title: hasTitle = true
      case .authors, .editors: hasAuthors = true
      case .foreign: return false
      default: break
      }
    }
    return hasTitle && hasAuthors
  }

  private static let labels: [String: Label] = {
    var labels: [String: Label] = [:]
    for (label, words) in [
      (Label.title, "title,paper title,titel,titre,titulo,titolo"),
      (.authors, "authors,author,author s,autoren,auteurs,autores,autori"),
      (.editors, "editors,editor,editor s,herausgeber,editeurs,editores"),
      (
        .source,
        "journal ref,journal,journal reference,book ref,book,book title,conference,venue,"
          + "published in,publication,publisher,reference,source,in,proceedings,appeared in,"
          + "zeitschrift,revue,revista,rivista,volume,issue,number,pages,status"
      ),
      (
        .date,
        "year,date,published,publication date,publication year,jahr,annee,ano,anno"
      ),
      (.identifier, "doi,arxiv,arxiv id,eprint"),
      (
        .other,
        "comments,comment,report no,report number,subj class,subject,subjects,subject class,"
          + "msc class,acm class,abstract,keywords,key words,url,link,links,download,pdf,cite as,"
          + "note,notes,issn,isbn,type,language,citations,impact factor,summary"
      ),
      (
        .foreign,
        "amount,award,sponsor,funder,agency,funding agency,funding,role,investigators,pi,"
          + "principal investigator,speaker,advisor,adviser,supervisor,supervisors,committee,"
          + "degree,grade,course,semester,position,employer,duration,client"
      ),
    ] {
      for word in words.split(separator: ",") { labels[String(word)] = label }
    }
    return labels
  }()
}
