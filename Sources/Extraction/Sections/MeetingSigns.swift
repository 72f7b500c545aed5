import Bibliography
import Documents

/// Tells pages of a conference or workshop by the headings and menus that all of these have.
enum MeetingSigns {
  /// How many different ones make such a page; CVs have one or two, below service.
  private static let fewest = 3
  private static let longest = 48

  /// Whether lines of their own, or cells, name three or more parts of such a page: "Call for Papers",
  /// "Important Dates", "Program Committee".
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func areNamed(_ blocks: [Block]) -> Bool {
    var found: Set<String> = []
    for block in blocks where block.text.count <= 4_000 {
      for line in block.text.split(whereSeparator: { $0 == 0x0A || $0 == 0x09 || $0 == 0x7C })
      where line.count <= longest {
        let words = TextFolding.spaced(String(decoding: line, as: UTF8.self))
        guard let part = parts[words] else { continue }
        found.insert(part)
        if found.count >= fewest { return true }
      }
    }
    return false
  }

  /// What each line names; different lines may name the same part.
  private static let parts: [String: String] = [
    "call for papers": "call", "call for participation": "call", "call for abstracts": "call",
    "call": "call", "cfp": "call", "call for papers models": "call",
    "appel a communications": "call",
    "important dates": "dates", "key dates": "dates", "dates": "dates", "deadlines": "dates",
    "submission": "submission", "submissions": "submission", "paper submission": "submission",
    "submission guidelines": "submission", "submission instructions": "submission",
    "registration": "registration", "register": "registration", "inscription": "registration",
    "accommodation": "stay", "accommodations": "stay", "hotels": "stay", "venue": "stay",
    "travel": "stay", "travel information": "stay", "transportation": "stay",
    "committees": "committee", "committee": "committee", "program committee": "committee",
    "programme committee": "committee", "organizing committee": "committee",
    "organising committee": "committee", "scientific committee": "committee",
    "steering committee": "committee", "organizers": "committee", "organisers": "committee",
    "invited speakers": "speakers", "keynote speakers": "speakers", "keynotes": "speakers",
    "keynote": "speakers", "accepted papers": "papers", "sponsors": "sponsors",
  ]
}
