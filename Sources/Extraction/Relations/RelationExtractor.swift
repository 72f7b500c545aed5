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
    for passage in RelationPassage.passages(of: draft) {
      var relations = RelationFinder.relations(in: passage.text, context: passage.context)
      if passage.isStudentList { relations += StudentList.relations(in: passage.text) }
      for relation in relations { add(relation, of: passage, to: &draft) }
    }
  }

  private static func add(
    _ relation: StatedRelation, of passage: RelationPassage, to draft: inout ExtractionDraft
  ) {
    let block = draft.blocks[passage.block]
    let evidence = draft.document.evidence(for: relation.range, of: block)
    if case .mention(let role) = relation.kind {
      draft.add(mention(of: relation.object, role, passage.text, block, draft.document))
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
      near = draft.add(mention(of: name, role, passage.text, block, draft.document))
    }
    switch relation.kind {
    case .advisor(let label):
      let far = draft.add(
        mention(of: relation.object, .advisor, passage.text, block, draft.document))
      draft.extracted.relations.append(
        Relation(kind: .advisor, from: near, to: far, label: label, evidence: evidence))
    case .advisee(let label):
      let far = draft.add(
        mention(of: relation.object, .advisee, passage.text, block, draft.document))
      draft.extracted.relations.append(
        Relation(kind: .advisor, from: far, to: near, label: label, evidence: evidence))
    case .collaborator:
      let far = draft.add(
        mention(of: relation.object, .collaborator, passage.text, block, draft.document))
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
