/// A run of blocks under one heading.
package struct Section: Sendable, Hashable {
  /// What a section is about, as its heading says.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What stands in front of the first heading.
    case header
    case education, experience, research, projects, interests, publications, references, talks
    case awards, service, teaching, students, skills, contact, abstract, other
  }

  /// The kind; a heading that the vocabulary doesn't know inherits it from the section around it.
  package var kind: Kind
  /// The heading's text; empty where the section has none.
  package var title: String
  /// The index of the heading's block.
  package var heading: Int?
  /// The blocks of the section, its heading included.
  package var blocks: Range<Int>
  /// Whether the heading is one of the document's own words ("MootFlow: …") inside a section.
  package var isSubsection: Bool

  /// The blocks behind the heading.
  package var body: Range<Int> {
    heading == nil ? blocks : min(blocks.lowerBound + 1, blocks.upperBound)..<blocks.upperBound
  }
}
