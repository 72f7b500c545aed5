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
        // Nobody is named in an entry that is all there is to show of its author.
        if let span = mention.evidence.span,
          mention.work.map({ extracted.works[$0].evidence.span == span }) ?? false
        {
          continue
        }
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
    marks += WorkMarks(extracted.works, document).all
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
}
