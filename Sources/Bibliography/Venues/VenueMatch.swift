/// What a printed text says about a venue.
package struct VenueMatch: Sendable, Hashable {
  package var venue: Venue
  package var year: Int?
  /// The number of the edition ("60" in "DAC-60"), where it is printed.
  package var edition: Int?
  /// The bytes of the text that name the venue, its year and edition.
  package var range: Range<Int>
  /// From 0 to 1: how sure the series is; below 0.5 for one made of the printed words.
  package var confidence: Double
}
