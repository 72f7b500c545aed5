/// Folded words for the rooms and buildings in which talks are given.
enum RoomVocabulary {
  /// Words in front of a room's number or name: "Room 7", "Salle Blanche".
  static let leading: Set<String> = [
    "room", "raum", "amphi", "amphitheatre", "amphitheater", "salle", "aula", "sala", "horsaal",
    "hs", "auditorium",
  ]

  /// Whether a folded word is one in front of a room's number, by itself or at its end: "Spiegelsaal 7".
  static func isLeading(_ key: String) -> Bool {
    leading.contains(key) || key.hasSuffix("saal") || key.hasSuffix("raum")
  }

  /// Words at the end of the name of a room or a building: "Golden Mill Library".
  static let ending: Set<String> = [
    "auditorium", "library", "ballroom", "theatre", "theater", "building", "rotunda", "lounge",
    "chapel", "amphitheatre", "horsaal", "campus", "classroom",
  ]
}
