import Bibliography
import Documents

/// Finds the advisors, supervisors, mentors, hosts and collaborators that a document states.
package enum RelationExtractor {
  /// Adds the relations of `draft` and the mentions that they need.
  ///
  /// In a CV or statement the passages are about its owner; in a talk listing each bio is about its
  /// speaker. Lists of works are left out: their people are authors.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    var label: (block: Int, label: Relation.Label)?
    for passage in RelationPassage.passages(of: draft) {
      // One passage at a time: the tokens of a long document take many times its size.
      let text = TokenizedText(draft.blocks[passage.block].text, in: passage.range)
      var relations = RelationFinder.relations(in: text, context: passage.context)
      if relations.isEmpty, let last = label, last.block + 1 == passage.block {
        relations = continued(text, last.label)
      }
      label = nil
      for case .advisor(let found) in relations.map(\.kind) { label = (passage.block, found) }
      if passage.isStudentList {
        let students = StudentList.relations(in: text)
        // "Supervisors: …" beside a student or on a line below: they are the student's, not the
        // owner's; a "co-supervisor" in such a list always is.
        let first = text.tokens.first { $0.kind == .lineBreak }?.range.lowerBound ?? .max
        relations.removeAll { relation in
          relation.namesOwnAdvisor
            && (!students.isEmpty || relation.range.lowerBound > first
              || TextFolding.key(text.string(relation.range)).hasPrefix("co"))
        }
        relations += passage.isOfMentees ? students.map(mentored) : students
      } else if passage.topic != nil, passage.context.isItemized, !passage.context.isEducation {
        // Below a degree "Thesis supervision: …" names who supervised the owner.
        relations += SupervisionLabels.relations(in: text)
      }
      if passage.namesCommittees { relations = relations.map { chaired($0, text) } }
      for relation in relations { add(relation, of: passage, text, to: &draft) }
    }
  }

  /// A student below "Research mentoring": the owner is a mentor, and need be no advisor.
  private static func mentored(_ relation: StatedRelation) -> StatedRelation {
    guard case .advisee(.advisor) = relation.kind, relation.subject == .topic else {
      return relation
    }
    return StatedRelation(
      kind: .advisee(.mentor), subject: .topic, object: relation.object, range: relation.range)
  }

  /// A student whose committee the owner chairs: "Dissertation committees ⇥ Jane Doe (chair)".
  private static func chaired(_ relation: StatedRelation, _ text: TokenizedText) -> StatedRelation {
    guard case .advisor(let label) = relation.kind, relation.subject == .topic,
      !relation.object.isTitled,
      case let bracket = relation.object.tokens.upperBound,
      (bracket + 1...bracket + 3).contains(where: {
        ["chair", "cochair", "chairperson"].contains(text.key($0))
      })
    else { return relation }
    return StatedRelation(
      kind: .advisee(label), subject: .topic, object: relation.object, range: relation.range)
  }

  /// "2nd: Professor Doe" in a block of its own, below "Supervisors: 1st: Professor Roe".
  private static func continued(
    _ text: TokenizedText, _ label: Relation.Label
  ) -> [StatedRelation] {
    let start = NameList.ordinal(text, 0, text.tokens.count)
    guard start > 0,
      let name = NameScanner.name(in: text, at: start), name.isTitled || name.fullWords >= 2
    else { return [] }
    return [
      StatedRelation(
        kind: .advisor(label), subject: .topic, object: name,
        range: (text[0]?.range.lowerBound ?? 0)..<name.range.upperBound)
    ]
  }

  private static func add(
    _ relation: StatedRelation, of passage: RelationPassage, _ text: TokenizedText,
    to draft: inout ExtractionDraft
  ) {
    let block = draft.blocks[passage.block]
    let evidence = draft.document.evidence(for: relation.range, of: block)
    if case .mention(let role) = relation.kind {
      draft.add(mention(of: relation.object, role, text, block, draft.document))
      return
    }
    let near: Int
    switch relation.subject {
    case .topic:
      guard let topic = passage.topic else { return }
      near = topic
    case .named(let name):
      let role: Mention.Role
      switch relation.kind {
      case .advisor: role = .advisee
      case .advisee: role = .advisor
      case .collaborator, .mention: role = .collaborator
      }
      near = draft.add(mention(of: name, role, text, block, draft.document))
    }
    switch relation.kind {
    case .advisor(let label):
      let far = draft.add(
        mention(of: relation.object, .advisor, text, block, draft.document))
      draft.extracted.relations.append(
        Relation(kind: .advisor, from: near, to: far, label: label, evidence: evidence))
    case .advisee(let label):
      let far = draft.add(
        mention(of: relation.object, .advisee, text, block, draft.document))
      draft.extracted.relations.append(
        Relation(kind: .advisor, from: far, to: near, label: label, evidence: evidence))
    case .collaborator:
      let far = draft.add(
        mention(of: relation.object, .collaborator, text, block, draft.document))
      draft.extracted.relations.append(
        Relation(kind: .collaborator, from: near, to: far, evidence: evidence))
    case .mention: break
    }
  }

  /// A mention of a person where a phrase names one.
  static func mention(
    of name: NamePhrase, _ role: Mention.Role, _ text: TokenizedText, _ block: Block,
    _ document: Document
  ) -> Mention {
    func flat(_ range: Range<Int>) -> String {
      text.string(range).split { $0.isWhitespace }.joined(separator: " ")
    }
    return Mention(
      text: flat(name.nameRange), name: PersonName(parsing: flat(name.range)), role: role,
      isEmphasized: block.emphasis.prefix(64).contains {
        $0.style == .bold && $0.range.overlaps(name.nameRange)
      },
      evidence: document.evidence(for: name.range, of: block))
  }
}
