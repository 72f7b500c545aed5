package import Bibliography

/// A reference string, cut into its fields.
///
/// Every field is a range of bytes of the text that was parsed; the values beside are read out of
/// those ranges. A value that the text does not have is nil or empty: nothing is invented.
package struct ParsedReference: Sendable {
  /// A stretch of the text with its label.
  package struct Field: Sendable, Hashable {
    package var label: ReferenceLabel
    /// Byte offsets in the text, without the punctuation around the field.
    package var range: Range<Int>
    /// The probability of the label, of its least certain token.
    package var confidence: Float

    package init(label: ReferenceLabel, range: Range<Int>, confidence: Float) {
      self.label = label
      self.range = range
      self.confidence = confidence
    }
  }

  /// In the order of the text; two fields never overlap.
  package var fields: [Field]
  /// Where the author list stands.
  package var authors: Range<Int>?
  /// The author list, taken apart; its ranges are offsets in the text that was parsed.
  package var authorList: AuthorList
  /// Clean: one space between words, quotes and the final full stop removed.
  package var title: String
  package var titleRange: Range<Int>?
  /// The periodical, proceedings or book as printed, without "In".
  package var venue: String
  package var venueRange: Range<Int>?
  package var year: Int?
  /// The date as far as it is given, in ISO 8601 form ("2023-07-01", "2023-07", "2023").
  package var date: String?
  package var volume: String
  package var issue: String
  /// As printed, with "-" between first and last.
  package var pages: String
  /// In lower case, without "doi:" and resolver.
  package var doi: String?
  /// Without "arXiv:" ("1706.03762").
  package var arxiv: String?
  package var url: String?
  package var editors: Range<Int>?
  package var editorList: AuthorList
  package var publisher: String
  package var location: String
  package var edition: String
  /// The kind of work in words, as printed.
  package var genre: String
  package var series: String
  package var note: String
  /// What the fields say about the type of the work.
  package var kind: Work.Kind
  /// How sure the parser is that the text is a reference and that these are its fields, 0…1.
  package var confidence: Double

  package init(fields: [Field] = [], confidence: Double = 0) {
    self.fields = fields
    self.confidence = confidence
    authorList = AuthorList()
    editorList = AuthorList()
    title = ""
    venue = ""
    volume = ""
    issue = ""
    pages = ""
    publisher = ""
    location = ""
    edition = ""
    genre = ""
    series = ""
    note = ""
    kind = .other
  }
}
