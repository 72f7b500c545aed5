import Bibliography
import Documents

/// What was read at a place of a document.
struct AnnotationMark {
  enum Kind: String, CaseIterable {
    case owner, title, author, venue, year, talk, speaker, advisor, person, relation, affiliation,
      topic, system

    /// What the legend calls it.
    var label: String {
      switch self {
      case .owner: "Owner"
      case .title: "Title of a work"
      case .author: "Author"
      case .venue: "Venue"
      case .year: "Year"
      case .talk: "Title of a talk"
      case .speaker: "Speaker"
      case .advisor: "Advisor or advisee"
      case .person: "Other person"
      case .relation: "Stated relation"
      case .affiliation: "Affiliation"
      case .topic: "Topic"
      case .system: "System"
      }
    }
  }

  var kind: Kind
  var span: Range<Int>
  /// What the tooltip says.
  var note: String

  /// Every place of a document that something was read from.
  ///
  /// - Complexity: O(*n*) in what was found, and in the lengths of the works' entries.
  static func marks(_ document: Document, _ extracted: ExtractedDocument) -> [AnnotationMark] {
    var marks: [AnnotationMark] = []
    func add(_ kind: Kind, _ evidence: Evidence, _ note: String) {
      if let span = evidence.span {
        marks.append(AnnotationMark(kind: kind, span: span, note: note))
      }
    }
    for (index, mention) in extracted.mentions.enumerated() {
      let name = mention.name.display
      if index == extracted.owner { add(.owner, mention.evidence, "Owner: \(name)") }
      switch mention.role {
      case .owner: if index != extracted.owner { add(.owner, mention.evidence, "Owner: \(name)") }
      case .author:
        let place = mention.position.map { "Author \($0)" } ?? "Author"
        let title = mention.work.map { " of “\(extracted.works[$0].title)”" } ?? ""
        add(.author, mention.evidence, "\(place)\(title): \(name)")
      case .advisor: add(.advisor, mention.evidence, "Advisor: \(name)")
      case .advisee: add(.advisor, mention.evidence, "Advisee: \(name)")
      case .speaker: add(.speaker, mention.evidence, "Speaker: \(name)")
      case .organizer: add(.person, mention.evidence, "Organizer: \(name)")
      case .collaborator: add(.person, mention.evidence, "Collaborator: \(name)")
      case .mentioned: add(.person, mention.evidence, "Person: \(name)")
      }
    }
    for work in extracted.works { marks += fields(of: work, document) }
    for talk in extracted.talks { add(.talk, talk.evidence, "Talk: \(talk.title)") }
    for relation in extracted.relations {
      let from = extracted.mentions[relation.from].name.display
      let to = extracted.mentions[relation.to].name.display
      let label = relation.label?.rawValue ?? relation.kind.rawValue
      add(.relation, relation.evidence, "Relation: \(to) is \(label) of \(from)")
    }
    for stay in extracted.affiliations {
      let years = [stay.from, stay.to].compactMap(\.self).joined(separator: " to ")
      let role = stay.role.map { ", \($0)" } ?? ""
      add(
        .affiliation, stay.evidence,
        "Affiliation: \(stay.institution.name)\(role)\(years.isEmpty ? "" : ", \(years)")")
    }
    for topic in extracted.topics {
      for evidence in topic.evidence { add(.topic, evidence, "Topic: \(topic.topic.label)") }
    }
    for system in extracted.systems {
      for evidence in system.evidence {
        // The words that speak of it may be a whole title: the name in them is marked.
        var evidence = evidence
        if let span = evidence.span,
          let name = LetterSearch.find(Array(system.name.utf8), in: document.source, span)
        {
          evidence.span = name
        }
        add(.system, evidence, "System: \(system.name)")
      }
    }
    return marks.sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }

  /// Title, venue and year of a work, looked up around the words that it was read from.
  private static func fields(of work: Work, _ document: Document) -> [AnnotationMark] {
    guard let span = work.evidence.span else { return [] }
    var marks: [AnnotationMark] = []
    let around = max(0, span.lowerBound - 400)..<min(document.source.count, span.upperBound + 500)
    func find(_ text: String, _ range: Range<Int>) -> Range<Int>? {
      LetterSearch.find(Array(text.utf8), in: document.source, range)
    }
    if let title = find(work.title, span) ?? find(work.title, around) {
      marks.append(
        AnnotationMark(
          kind: .title, span: title, note: "Title of a work (\(work.listing.rawValue))"))
    }
    let behind = span.lowerBound..<around.upperBound
    let venue =
      work.venueText.isEmpty ? nil : find(work.venueText, behind) ?? find(work.venueText, around)
    if let venue {
      let series = work.venue.map { "Venue: \($0.series)" } ?? "Venue"
      marks.append(
        AnnotationMark(kind: .venue, span: venue, note: "\(series), \(work.kind.rawValue)"))
    }
    if let year = work.year {
      let start = venue?.lowerBound ?? span.lowerBound
      let digits = String(year)
      if let place = find(digits, start..<around.upperBound) ?? find(digits, around) {
        marks.append(AnnotationMark(kind: .year, span: place, note: "Year \(year)"))
      }
    }
    return marks
  }
}

/// Finds a text by its letters and digits; marks and white space may differ.
enum LetterSearch {
  /// - Complexity: O(*n* · *m*) at worst; the range is short.
  static func find(_ needle: [UInt8], in source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let wanted = needle.compactMap(letter)
    guard let first = wanted.first, wanted.count <= 1_000 else { return nil }
    var start = range.lowerBound
    while start < range.upperBound {
      if letter(source[start]) == first {
        var place = start
        var matched = 0
        while place < range.upperBound, matched < wanted.count {
          if let byte = letter(source[place]) {
            guard byte == wanted[matched] else { break }
            matched += 1
          }
          place += 1
        }
        if matched == wanted.count { return start..<place }
      }
      start += 1
    }
    return nil
  }

  /// A letter or digit in lower case; nil for anything else.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }
}
