import Bibliography

/// The words that go with works, apart from their fields.
enum WorkWords {
  private static let stages = [
    "forthcoming", "in press", "to appear", "under review", "submitted", "revise and resubmit",
    "revise resubmit", "r r", "work in progress", "in preparation", "in progress",
    "draft available",
    "under contract", "conditionally accepted", "accepted for publication", "im druck",
    "im erscheinen", "erscheint", "eingereicht", "a paraitre", "sous presse", "en prensa",
    "in corso di stampa", "working paper", "job market paper", "accepted at", "accepted to",
    "accepted in", "accepted by",
  ]

  /// Whether a text says at which stage a work is that has no year yet.
  static func namesStage(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 2_000 else { return false }
    let folded = " \(TextFolding.spaced(String(decoding: text, as: UTF8.self))) "
    return stages.contains { folded.contains(" \($0) ") }
  }
}
