/// A venue series: all the editions of one conference, journal or workshop.
public struct Venue: Sendable, Hashable {
  /// The abbreviation, or the full name where there is none; unique among series.
  public var series: String
  /// The full name, without edition and year.
  public var name: String
  public var kind: Work.Kind
  /// Whether the series comes from the catalogue; else it was made from the printed words.
  public var isKnown: Bool

  package init(series: String, name: String, kind: Work.Kind, isKnown: Bool) {
    self.series = series
    self.name = name
    self.kind = kind
    self.isKnown = isKnown
  }
}
