import Testing

@testable import Extraction

/// What stands behind a title in its line.
@Suite struct TalkTitleTests {
  /// A label cuts a title off where a place follows; a title may have the same words and a colon.
  @Test(arguments: [
    ("Birch Syrup and its Makers Location: THE OLD SHED", "Birch Syrup and its Makers"),
    ("Birch Syrup and its Makers Location: Room 12", "Birch Syrup and its Makers"),
    ("Birch Syrup and its Makers Location: the old mill", "Birch Syrup and its Makers"),
    ("Birch Syrup and its Makers Venue: Town Hall", "Birch Syrup and its Makers"),
    ("Choosing a Mill Location: Rules of Rivers", "Choosing a Mill Location: Rules of Rivers"),
  ])
  func placesEndTitles(line: String, title: String) {
    #expect(TalkTitle.clean(line) == title)
  }

  /// A quotation that small words follow behind a comma is the title; with others it is a part of it.
  @Test(arguments: [
    ("“LOOM Sim updates”, on behalf of the LOOM group", "LOOM Sim updates"),
    ("\"Rope and its uses\", joint with the mill", "Rope and its uses"),
    ("“Rope”, yarn and thread", "“Rope”, yarn and thread"),
    ("“Rope and Yarn”, Looms and Mills", "“Rope and Yarn”, Looms and Mills"),
  ])
  func remarksFollowQuotations(line: String, title: String) {
    #expect(TalkTitle.clean(line) == title)
  }

  @Test(arguments: [
    ("[Invited talk] On Ropes and Nets", "On Ropes and Nets"),
    ("(Keynote) On Ropes and Nets", "On Ropes and Nets"),
    ("[Poster]: On Ropes and Nets", "On Ropes and Nets"),
    ("(Un)tying knots at night", "(Un)tying knots at night"),
    ("[1, 2]-matrices of looms", "[1, 2]-matrices of looms"),
  ])
  func kindsInBracketsAreNoTitle(line: String, title: String) {
    #expect(TalkTitle.clean(line) == title)
  }
}
