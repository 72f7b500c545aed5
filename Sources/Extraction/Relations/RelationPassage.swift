import Bibliography
import Documents

/// A passage that may state relations, and whom it is about.
struct RelationPassage {
  /// The index of its block.
  var block: Int
  /// The part of the block's text; nil for the whole.
  var range: Range<Int>?
  /// The mention of the person whom it is about.
  var topic: Int?
  var context: RelationFinder.Context
  /// Whether it stands under a heading such as "Doctoral students".
  var isStudentList = false
  /// Whether its heading speaks of mentoring and of no supervision: "Research mentoring".
  var isOfMentees = false
  /// Whether it lists students whose committees the topic sat on.
  var namesCommittees = false

  /// The passages of a document, in reading order.
  static func passages(of draft: ExtractionDraft) -> [RelationPassage] {
    if !draft.talkListing.items.isEmpty, draft.extracted.owner == nil {
      return listingPassages(of: draft)
    }
    let topic = draft.extracted.owner
    let words = nameWords(topic, draft)
    let isFirstPerson = firstPerson(draft)
    var out: [RelationPassage] = []
    var others: (section: Int?, isOpen: Bool) = (nil, false)
    var isStaff = false
    for (index, block) in draft.blocks.enumerated() {
      if block.isHeading { isStaff = namesStaff(block.string) }
      let kind = draft.section(ofBlock: index)?.kind ?? .other
      if kind == .publications || (kind == .references && !isReferee(block)) { continue }
      var context = RelationFinder.Context()
      context.topicWords = words
      context.isFirstPerson = isFirstPerson
      context.isItemized = draft.extracted.kind == .cv
      context.namesPeople = draft.extracted.kind == .statement
      context.isEducation = kind == .education || isDissertation(draft.section(ofBlock: index))
      context.isReferees = kind == .references
      context.isGrant = kind == .awards || kind == .service || isStaff
      context.listsOwnRoles = kind == .teaching || kind == .service
      // "Committee member:" over a list: what follows are no students, up to the next such line.
      let section = draft.section(ofBlock: index)?.blocks.lowerBound
      if section != others.section { others = (section, false) }
      if let isOther = StudentList.isOtherLabel(block) { others.isOpen = isOther }
      out.append(
        RelationPassage(
          block: index, topic: topic, context: context,
          isStudentList: topic != nil && !block.isHeading
            && (kind == .students && !others.isOpen
              || kind != .talks && StudentList.opensWithLabel(block)),
          isOfMentees: draft.section(ofBlock: index).map { namesMentoring($0.title) } ?? false,
          namesCommittees: kind == .students && StudentList.namesCommittees(block)))
    }
    return out
  }

  private static func listingPassages(of draft: ExtractionDraft) -> [RelationPassage] {
    var out: [RelationPassage] = []
    for item in draft.talkListing.items {
      guard item.talk < draft.extracted.talks.count else { continue }
      let speaker = draft.extracted.talks[item.talk].speaker
      for (passages, isAbstract) in [(item.hosts, false), (item.abstract, true), (item.bio, false)]
      {
        for passage in passages {
          var context = RelationFinder.Context()
          context.topicWords = nameWords(speaker, draft)
          context.isAbstract = isAbstract
          out.append(
            RelationPassage(
              block: passage.block, range: passage.range, topic: speaker, context: context))
        }
      }
    }
    return out
  }

  /// Whether a heading speaks of mentoring and of nothing that a supervisor does.
  private static func namesMentoring(_ heading: String) -> Bool {
    let words = TextFolding.words(heading)
    return words.contains { $0.hasPrefix("mentor") || $0.hasPrefix("mentee") }
      && !words.contains { word in
        ["advis", "supervis", "thes", "dissertation", "doctoral", "phd", "master"].contains {
          word.hasPrefix($0)
        }
      }
  }

  /// Whether a heading is of work in a lab as none of its students: its "PI" led the lab, and no more.
  private static func namesStaff(_ heading: String) -> Bool {
    let words = TextFolding.words(heading)
    if words.contains(where: {
      ["volunteer", "volunteering", "technician", "technologist"].contains($0)
    }) {
      return true
    }
    // "Graduate rotation research", "Lab rotations, 2003", but no "Research on the rotation of mills".
    let plain = words.filter { $0.first?.isNumber != true }
    return plain.indices.contains { index in
      guard ["rotation", "rotations"].contains(plain[index]) else { return false }
      if index > 0, ["lab", "laboratory"].contains(plain[index - 1]) {
        return !plain[..<index].contains { ["and", "or"].contains($0) }
      }
      if index + 1 < plain.count {
        return ["student", "students", "project", "projects", "research"]
          .contains(plain[index + 1])
      }
      return plain.count <= 3
    }
  }

  private static func nameWords(_ mention: Int?, _ draft: ExtractionDraft) -> Set<String> {
    guard let mention, draft.extracted.mentions.indices.contains(mention) else { return [] }
    let item = draft.extracted.mentions[mention]
    return Set(TextFolding.words(item.text) + TextFolding.words(item.name.display))
  }

  /// Whether a heading says that a section tells of the owner's thesis alone.
  private static func isDissertation(_ section: Section?) -> Bool {
    let words = TextFolding.words(section?.title ?? "")
    return words.count <= 3 && (words.last == "dissertation" || words.last == "thesis")
  }

  /// Whether the document speaks of its owner as "I".
  private static func firstPerson(_ draft: ExtractionDraft) -> Bool {
    var mine = 0
    var others = 0
    for block in draft.blocks {
      for word in TextFolding.words(block.string) {
        switch word {
        case "i", "my", "me": mine += 1
        case "he", "she", "his", "her", "him": others += 1
        default: break
        }
      }
    }
    return mine > others
  }

  /// Whether a block under "References" names a referee rather than a work.
  private static func isReferee(_ block: Block) -> Bool {
    if block.text.count >= 300 { return false }
    let text = TokenizedText(block.text)
    return NameScanner.isTitle(text, 0)
      || NameScanner.name(in: text, at: 0) != nil
        && text.tokens.contains { RolePhrases.advisingNouns[$0.key] != nil }
  }
}
