/// A personal name in its parts.
///
/// `family` never includes the particle ("van der") nor the suffix ("Jr."). Any part may be empty;
/// a mononym has only a `family`.
public struct PersonName: Sendable, Hashable {
  /// The first given name, or its initial with a full stop ("Siyuan", "S.", "Jean-Pierre").
  public var given: String
  /// The remaining given names and initials, separated by spaces ("M.", "Michael A.").
  public var middle: String
  /// The particle in front of the family name ("van der", "de la", "El").
  public var particle: String
  public var family: String
  /// Generational and professional suffixes ("Jr.", "III").
  public var suffix: String
  /// A nickname that was given in quotes or brackets.
  public var nickname: String
  /// Titles and degrees ("Prof.", "Dr.").
  public var title: String

  package init(
    given: String = "", middle: String = "", particle: String = "", family: String = "",
    suffix: String = "", nickname: String = "", title: String = ""
  ) {
    self.given = given
    self.middle = middle
    self.particle = particle
    self.family = family
    self.suffix = suffix
    self.nickname = nickname
    self.title = title
  }

  /// The name in reading order, without title and nickname: "Ludwig van Beethoven", "Chen S."; in
  /// Chinese, Japanese and Korean script the family name comes first, without a space.
  public var display: String {
    if isEastAsian { return family + given + middle }
    return [given, middle, particle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The name for a sorted list: "van Beethoven, Ludwig".
  public var sortable: String {
    let surname = [particle, family].filter { !$0.isEmpty }.joined(separator: " ")
    let rest = [given, middle, suffix].filter { !$0.isEmpty }.joined(separator: " ")
    return rest.isEmpty ? surname : "\(surname), \(rest)"
  }

  /// Whether it is written in Chinese, Japanese or Korean script throughout.
  private var isEastAsian: Bool {
    guard let first = family.utf8.first, first >= 0xE3, !given.isEmpty, particle.isEmpty,
      suffix.isEmpty
    else { return false }
    return [family, given, middle].allSatisfy { part in
      part.unicodeScalars.allSatisfy { LetterTable.isEastAsian($0.value) }
    }
  }
}
