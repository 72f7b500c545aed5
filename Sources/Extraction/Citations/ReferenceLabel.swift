/// What a stretch of a reference string is.
///
/// The raw values are part of the model's file format: append, never renumber.
package enum ReferenceLabel: UInt8, Sendable, Hashable, CaseIterable {
  /// Punctuation and words that join the fields ("In", "vol.", "pp.").
  case other = 0
  /// The number of the entry in its list.
  case number
  case author
  case title
  /// A periodical.
  case journal
  /// Proceedings, or the book of which the work is a part.
  case container
  case editor
  case publisher
  case location
  case date
  case volume
  case issue
  case pages
  case note
  case url
  case doi
  /// Any other identifier: arXiv, report number, ISBN, PubMed.
  case identifier
  case edition
  /// The kind of work in words ("PhD thesis", "Technical Report").
  case genre
  /// The book series of which the container is a volume.
  case series
  case translator
  /// A body that published or awarded (universities, agencies).
  case organization
  /// Text that is no reference.
  case prose

  /// The name in the JSON that `coterie parse references` writes.
  package var name: String {
    switch self {
    case .other: "other"
    case .number: "number"
    case .author: "author"
    case .title: "title"
    case .journal: "journal"
    case .container: "container"
    case .editor: "editor"
    case .publisher: "publisher"
    case .location: "location"
    case .date: "date"
    case .volume: "volume"
    case .issue: "issue"
    case .pages: "pages"
    case .note: "note"
    case .url: "url"
    case .doi: "doi"
    case .identifier: "identifier"
    case .edition: "edition"
    case .genre: "genre"
    case .series: "series"
    case .translator: "translator"
    case .organization: "organization"
    case .prose: "prose"
    }
  }
}

/// A label with its place in the field: the states of the citation model.
///
/// The long fields have a state of their own for their first token, so that two fields of one kind
/// can stand beside each other and the words that open a field are learned apart.
package struct ReferenceState: Sendable, Hashable {
  /// The number of states; a model's score rows have ``rowWidth`` places.
  package static let count = 31
  package static let rowWidth = 32

  /// The labels whose first token has its own state, in the order of those states.
  private static let split: [ReferenceLabel] = [
    .author, .title, .journal, .container, .editor, .publisher, .location, .prose,
  ]
  private static let openings: [Int] = {
    var table = [Int](repeating: -1, count: ReferenceLabel.allCases.count)
    for (index, label) in split.enumerated() {
      table[Int(label.rawValue)] = ReferenceLabel.allCases.count + index
    }
    return table
  }()
  private static let labels: [ReferenceLabel] = ReferenceLabel.allCases + split

  package var index: Int

  package init(index: Int) {
    self.index = index
  }

  /// The state of a token of `label` that opens its field, or stands inside it.
  package init(_ label: ReferenceLabel, isFirst: Bool) {
    let opening = Self.openings[Int(label.rawValue)]
    index = isFirst && opening >= 0 ? opening : Int(label.rawValue)
  }

  package var label: ReferenceLabel { Self.labels[index] }
  package var opensField: Bool { index >= ReferenceLabel.allCases.count }
}

/// A set of labels, as bits.
struct ReferenceLabels: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ label: ReferenceLabel) { rawValue = 1 << UInt32(label.rawValue) }

  init(_ labels: [ReferenceLabel]) {
    rawValue = labels.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  static let ofWhoOrWhat = ReferenceLabels([.author, .title, .editor, .organization])
  static let ofPeople = ReferenceLabels([.author, .editor, .organization])
  /// What tells the place in a periodical.
  static let ofPeriodicals = ReferenceLabels([.volume, .issue, .identifier])
  static let ofWhereOrWhen = ReferenceLabels([
    .date, .journal, .container, .publisher, .location, .url, .doi, .identifier, .genre, .volume,
  ])
}
