import Testing

@testable import Bibliography

@Suite struct LocatorTests {
  static let ranges: [(printed: String, range: String)] = [
    ("113--126", "113-126"), ("113–126", "113-126"), ("113 - 126", "113-126"), ("113", "113"),
    ("113-", "113"), ("e104", "e104"), ("7, 41--73", "7, 41-73"), ("S12---S19", "S12-S19"),
    ("7:1--7:23", "7:1-7:23"), ("–", ""), ("", ""), ("xi\u{A0}–\u{A0}xx", "xi-xx"),
  ]

  @Test(arguments: ranges) func rangesHaveOneHyphen(_ printed: String, _ range: String) {
    #expect(Locator.pageRange(printed) == range)
    #expect(Locator.pageRange(range) == range)
  }

  static let pages: [(first: String, last: String, pages: String)] = [
    ("12", "19", "12-19"), ("12", "", "12"), ("", "19", "19"), ("12-19", "19", "12-19"),
    ("12", "12", "12"), ("", "", ""),
  ]

  @Test(arguments: pages) func pagesArePutTogether(_ first: String, _ last: String, _ pages: String)
  {
    var locator = Locator()
    locator.add(page: first, isLast: false)
    locator.add(page: last, isLast: true)
    #expect(locator.pages == pages)
  }

  static let pairs: [(a: Locator, b: Locator, volume: Bool, pages: Bool)] = [
    (Locator(volume: "3", issue: "1"), Locator(volume: "3", issue: "2"), true, false),
    (Locator(volume: "3"), Locator(volume: "Vol. 3"), false, false),
    (Locator(volume: "3"), Locator(issue: "2"), false, false),
    (Locator(pages: "12-19"), Locator(pages: "pp. 12"), false, false),
    (Locator(pages: "e12"), Locator(pages: "12"), false, true),
    (Locator(pages: "012"), Locator(pages: "12-19"), false, false),
    (Locator(pages: "xi"), Locator(pages: "XI"), false, false),
    (Locator(volume: "A"), Locator(volume: "B"), true, false),
    (Locator(), Locator(volume: "1", issue: "2", pages: "3"), false, false),
  ]

  @Test(arguments: pairs)
  func placesDiffer(_ a: Locator, _ b: Locator, _ volume: Bool, _ pages: Bool) {
    #expect(a.differsInVolume(from: b) == volume)
    #expect(b.differsInVolume(from: a) == volume)
    #expect(a.differsInPages(from: b) == pages)
    #expect(b.differsInPages(from: a) == pages)
  }
}
