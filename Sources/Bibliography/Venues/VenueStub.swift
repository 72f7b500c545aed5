package struct VenueMatch: Sendable { package var venue: Venue; package var year: Int?; package var confidence: Double }
package struct VenueNormalizer: Sendable {
  package static let standard = VenueNormalizer()
  package func normalize(_ text: String) -> VenueMatch? { nil }
  package func findVenues(in text: String) -> [VenueMatch] { [] }
}
