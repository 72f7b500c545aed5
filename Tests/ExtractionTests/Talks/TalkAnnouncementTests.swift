import Bibliography
import Documents
import Testing

@testable import Extraction

/// Pages that announce one talk or few: labels, and words on what the page is, must tell their kind.
@Suite struct TalkAnnouncementTests {
  @Test(arguments: [
    // Labels without white space behind them, and a life in the text that is no year of the page's.
    (
      """
      Title:The Price of Lamp Oil

      Speaker:Lena Hoffmann (Ghent University)

      Time:4:00pm, Wednesday, June 17

      Venue:Lecture hall, level 4

      Abstract:Lamp oil was dear. We ask why.

      Biography: Lena Hoffmann is a reader in the history of light at Ghent University. From January 1994 until \
      June 2001 she was keeper of lamps in Northport. She studied in Accra and in Lisbon, and spent three years \
      at the museum of lighthouses.
      """, ["The Price of Lamp Oil | Lena Hoffmann | -"]
    ),
    // All of a page on one line: the label that began the first talk begins the second.
    (
      """
      3pm Tuesday 8th September Mill 157 Speaker: Lena Hoffmann Title: The price of lamp oil Abstract: Lamp oil was \
      dear. We ask why. Speaker: Kofi Mensah Title: Looms without locks Abstract: We remove them all.
      """, ["The price of lamp oil | Lena Hoffmann | -", "Looms without locks | Kofi Mensah | -"]
    ),
    (
      """
      Saison 2019-2020
      -
      Mercredi 11 décembre, Camille Moulin (Laboratoire des Moulins de Gand, camille.moulin@moulins.example)
      Titre. Explique-moi... Les moulins à vent
      Résumé. Un moulin se dresse dans la plaine et tourne avec le vent.
      -
      Mercredi 15 janvier, Juliette Laine (Centre du Fil, juliette@fil.example)
      Titre. Explique-moi... La laine
      Résumé. La laine se file.
      """,
      [
        "Explique-moi... Les moulins à vent | Camille Moulin | 2019-12-11",
        "Explique-moi... La laine | Juliette Laine | 2020-01-15",
      ]
    ),
    (
      """
      Northport Reading Group

      Each session we discuss a book.

      29th October 2025: Looms from human hands

      When: Wednesday 29th October 2025, 6 pm – 8 pm.

      Where: The Old Mill, 36 Harbour Street, Northport.

      We discuss how looms were run by hand, and by whom.

      26th November 2025: If anyone weaves it, everyone wears it

      When: Wednesday 26th November 2025, 6 pm – 8 pm.

      Where: The Old Mill, 36 Harbour Street, Northport.

      Please read the book and bring a copy with you to the discussion.
      """,
      [
        "Looms from human hands | - | 2025-10-29",
        "If anyone weaves it, everyone wears it | - | 2025-11-26",
      ]
    ),
    (
      """
      Weaving Lecture Abstracts

        • Some flat nets (Tam Nguyen Pham) | Lecture 1

          The main theme of this lecture is to show how to tie nets between two poles via the method of the double \
          knot. No other knowledge of knots is assumed than that of sailors.

          Barrels (Lucas Faber) | Lecture 2

          We study the making of barrels with smooth staves, with a bias towards finding those that hold water for \
          more than a winter.

          Coarse ropes and anchors (Federica Vigola) | Lecture 3

          We introduce coarse ropes and explain why they do not hold anchors in deep water. No prior knowledge is \
          needed at all.
      """,
      [
        "Some flat nets | Tam Nguyen Pham | -", "Barrels | Lucas Faber | -",
        "Coarse ropes and anchors | Federica Vigola | -",
      ]
    ),
    // A thesis of somebody's own names its title and its abstract as well.
    (
      """
      Title: The Price of Lamp Oil

      Abstract: Lamp oil was dear. We ask why.
      """, []
    ),
  ])
  func announces(page: String, talks: [String]) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
    let document = Extractor.extract(TextReader.read(source, id: "page.txt"))
    let rows = document.talks.map { talk in
      let speaker = talk.speaker.map { document.mentions[$0].text } ?? "-"
      return "\(talk.title) | \(speaker) | \(talk.date ?? "-")"
    }
    #expect(rows == talks)
    #expect(document.kind == (talks.isEmpty ? .unknown : .talks))
  }
}
