/// What a word can be in a name, apart from a given or family name; one word may have several.
package struct NameRole: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// "van", "de", "bin": may stand in front of a family name.
  package static let particle = NameRole(rawValue: 1 << 0)
  /// A particle that is never a given name when it starts a name ("von").
  package static let strictParticle = NameRole(rawValue: 1 << 1)
  /// "Mac", "St.", "O": the first half of a family name that is written apart.
  package static let familyPrefix = NameRole(rawValue: 1 << 2)
  package static let title = NameRole(rawValue: 1 << 3)
  /// A title that is followed by a given name when one name follows ("Sir").
  package static let givenTitle = NameRole(rawValue: 1 << 4)
  /// "Jr.", "III", "PhD": a suffix wherever it stands last.
  package static let suffix = NameRole(rawValue: 1 << 5)
  /// A degree that could as well be initials or a short name ("MA", "DO").
  package static let degree = NameRole(rawValue: 1 << 6)
  /// "I", "V", "X": a suffix only after a long name.
  package static let roman = NameRole(rawValue: 1 << 7)
  /// "and", "und", "et": stands between two names.
  package static let conjunction = NameRole(rawValue: 1 << 8)
  /// "y", "e", "i": stands between two names or between the halves of one.
  package static let weakConjunction = NameRole(rawValue: 1 << 9)
  /// "Th.", "Yu.", "Wm.": an abbreviated given name that works as an initial.
  package static let abbreviatedGiven = NameRole(rawValue: 1 << 10)
  /// A family name of the Iberian tradition, of which a person has two.
  package static let iberianFamily = NameRole(rawValue: 1 << 11)
  /// A Chinese, Korean or Vietnamese family name.
  package static let asianFamily = NameRole(rawValue: 1 << 12)
  /// "ed.", "eds.", "Hrsg.": says that the people are editors.
  package static let editor = NameRole(rawValue: 1 << 13)
  /// "al", "others": the rest of a list that was cut short.
  package static let others = NameRole(rawValue: 1 << 14)
  /// "Consortium", "Group", "Ministry": says that the author is an organisation.
  package static let organisation = NameRole(rawValue: 1 << 15)
  /// Articles, prepositions and title words that no name contains.
  package static let prose = NameRole(rawValue: 1 << 16)
  /// A given name of the catalogue.
  package static let knownGiven = NameRole(rawValue: 1 << 17)
  /// A family name of the catalogue.
  package static let knownFamily = NameRole(rawValue: 1 << 18)
  /// A name formed from the father's: "Иванович".
  package static let patronymic = NameRole(rawValue: 1 << 20)
  /// A suffix of the generation: "Jr.", "Sr.", "II".
  package static let generation = NameRole(rawValue: 1 << 19)
}
