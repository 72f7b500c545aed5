import Bibliography

/// Gives stated relations the time in which they held.
///
/// A period in the quoted words counts ("2019 – 2023, advised by …"); without one, for an advisor of
/// the document's owner, the stay of the owner in whose entry the statement stands.
enum RelationDating {
  /// The most lines from the head of an entry to a statement that belongs to it.
  private static let reach = 6

  /// Dates the relations of `draft`, whose affiliations must have been read.
  ///
  /// - Complexity: O(*relations* · log *stays* + length of the quotes).
  static func run(_ draft: inout ExtractionDraft) {
    let owner = draft.extracted.owner
    let stays = draft.extracted.affiliations.filter { $0.person == owner }
      .sorted { $0.evidence.line < $1.evidence.line }
    for index in draft.extracted.relations.indices {
      var relation = draft.extracted.relations[index]
      if let span = span(in: relation.evidence.quote) {
        relation.begin = span.isSingle ? nil : span.from?.iso
        relation.end = span.isOngoing ? nil : (span.to ?? span.from)?.iso
      } else if relation.kind == .advisor, relation.from == owner,
        let stay = entry(of: relation.evidence, among: stays)
      {
        relation.begin = stay.from
        relation.end = stay.to
      }
      draft.extracted.relations[index] = relation
    }
  }

  /// The first period of a quote.
  private static func span(in quote: String) -> DateSpan? {
    guard quote.utf8.count < 2000 else { return nil }
    let text = TokenizedText(quote)
    let spans = DateScanner.spans(in: text, 0..<text.tokens.count)
    // Several dates tell of several things: which of them is meant is not said.
    return spans.count == 1 ? spans[0] : nil
  }

  /// The stay whose entry a statement stands in: the last that begins above it, close by.
  private static func entry(of evidence: Evidence, among stays: [Affiliation]) -> Affiliation? {
    let above = stays.last { $0.evidence.line <= evidence.line }
    guard let above, evidence.line - above.evidence.line <= reach,
      above.from != nil || above.to != nil
    else { return nil }
    return above
  }
}
