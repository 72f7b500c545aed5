import Documents
import Testing

@testable import Extraction

@Suite struct SetOffOwnerTests {
  private static let talks = [
    "*A spectrum of old nets*, Loom Journal Club, Westmark, 2021",
    "*A new count of threads*, **Anna C. Marsh (UW)**, Maria Lopez, Looms II, 2018",
    "*Flow of wool in mills*, **Anna Marsh**, Peter Fenn, Emil Stark, WAS Meeting, 2016",
    "*Ways of a thread in water*, **Anna Marsh**, Rosa Navarro, Convention of Weavers, 2014",
  ]

  private func owner(_ lines: [String]) throws -> String? {
    let page = "# Talks\n\n" + lines.map { "- \($0)\n" }.joined()
    let blocks = try talkDraft(page).blocks
    return SetOffOwner.find(in: blocks).map { blocks[$0.block].string(in: $0.range) }
  }

  @Test func findsTheOneNameInBold() throws {
    #expect(try owner(Self.talks) == "Anna C. Marsh")
  }

  /// The speakers of a series are several, and one of few entries is anybody.
  @Test func findsNobodyElse() throws {
    #expect(
      try owner(Self.talks + ["*Nets again*, **Peter Fenn**, Anna Marsh, Oldtown, 2013"]) == nil)
    #expect(try owner(Array(Self.talks.dropLast())) == nil)
    let others = (0..<8).map { "*A row of carpets number \($0)*, Rope Days, Oldtown, 2012" }
    #expect(try owner(Self.talks + others) == nil)
    // Named in the entry, and a subject: no author among others.
    #expect(
      try owner(
        (1...4).map { "Keynote by **Anna Marsh**, On mills of kind \($0), Rope Days, Ghent" })
        == nil)
    #expect(
      try owner((1...4).map { "**Lloyd Quill** and his mills \($0), Rope Days, Ghent, 2019" })
        == nil)
  }
}
