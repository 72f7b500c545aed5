// In progress: replaced whole by the catalogue's normaliser, which has this interface.

/// What a printed venue was recognised as.
package struct VenueMatch: Sendable {
  package var venue: Venue
  package var year: Int?
  package var confidence: Double
}

/// Recognises venues in printed words.
package struct VenueNormalizer: Sendable {
  package static let standard = VenueNormalizer()

  package func normalize(_ text: String) -> VenueMatch? { nil }

  package func findVenues(in text: String) -> [VenueMatch] { [] }
}
