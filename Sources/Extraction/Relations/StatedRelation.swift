import Bibliography

/// What a passage says about two people, before they are mentions.
struct StatedRelation: Sendable, Hashable {
  /// Who stands on the near side of the relation.
  enum Subject: Sendable, Hashable {
    /// The person whom the passage is about: a CV's owner, a bio's speaker.
    case topic
    /// A person whom the sentence names.
    case named(NamePhrase)
  }

  enum Kind: Sendable, Hashable {
    /// The subject is the advisee of the object.
    case advisor(Relation.Label)
    /// The object is the advisee of the subject.
    case advisee(Relation.Label)
    case collaborator
    /// The person is only named, in this role.
    case mention(Mention.Role)
  }

  var kind: Kind
  var subject: Subject
  var object: NamePhrase
  /// Byte offsets of the words that say so.
  var range: Range<Int>

  /// Whether it names an advisor of the person whom the passage is about.
  var namesOwnAdvisor: Bool {
    if case .advisor = kind { subject == .topic } else { false }
  }
}
