import Testing

@testable import Extraction

/// What is printed, and the period as "from/to", with ">" for one that goes on.
struct DateCase: CustomTestStringConvertible {
  var text: String
  var expected: String

  var testDescription: String { text }

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  static let all: [DateCase] = [
    .init("09/2016 - 07/2020", "2016-09/2020-07"),
    .init("09/2023-present", "2023-09/>"),
    .init("09/2020 – Present", "2020-09/>"),
    .init("11/2023~ present", "2023-11/>"),
    .init("May - August 2019", "2019-05/2019-08"),
    .init("Sept. 2020 – Present", "2020-09/>"),
    .init("Aug. 2018 - June 2020", "2018-08/2020-06"),
    .init("Oct. 2020 - present.", "2020-10/>"),
    .init("2018–", "2018/>"),
    .init("2014 - 2019", "2014/2019"),
    .init("2019-20", "2019/2020"),
    .init("Expected August 2020", "-/2020-08"),
    .init("expected: May 2025", "-/2025-05"),
    .init("Fall 2021", "2021/2021"),
    .init("Fall 2021 - Spring 2023", "2021/2023"),
    .init("seit 2019", "2019/>"),
    .init("since March 2020", "2020-03/>"),
    .init("depuis 2018", "2018/>"),
    .init("until June 2021", "-/2021-06"),
    .init("March 22, 2017", "2017-03-22/2017-03-22"),
    .init("22 March 2017", "2017-03-22/2017-03-22"),
    .init("22. März 2017", "2017-03-22/2017-03-22"),
    .init("18.11.2022", "2022-11-18/2022-11-18"),
    .init("2024年3月15日", "2024-03-15/2024-03-15"),
    .init("2024年3月15日星期五 16:00", "2024-03-15/2024-03-15"),
    .init("2024 年 3 月 15 日", "2024-03-15/2024-03-15"),
    .init("2024년 3월 15일", "2024-03-15/2024-03-15"),
    .init("2024年3月", "2024-03/2024-03"),
    .init("2024年", "2024/2024"),
    .init("15 марта 2024", "2024-03-15/2024-03-15"),
    .init("15 березня 2024", "2024-03-15/2024-03-15"),
    .init("15 września 2024", "2024-09-15/2024-09-15"),
    .init("15. října 2024", "2024-10-15/2024-10-15"),
    .init("15. maaliskuuta 2024", "2024-03-15/2024-03-15"),
    .init("November, the 28th, 2024", "2024-11-28/2024-11-28"),
    .init("June, 14th - 16th, 2023", "2023-06-14/2023-06-14"),
    .init("Nov. 18--19, 2025", "2025-11-18/2025-11-18"),
    .init("28-Dec-2020", "2020-12-28/2020-12-28"),
    .init("13 октомври 2024", "2024-10-13/2024-10-13"),
    .init("15 Ekim 2024", "2024-10-15/2024-10-15"),
    .init("2024. október 15", "2024-10-15/2024-10-15"),
    .init("15. október 2024", "2024-10-15/2024-10-15"),
    .init("15 octombrie 2024", "2024-10-15/2024-10-15"),
    .init("15 Οκτωβρίου 2024", "2024-10-15/2024-10-15"),
    .init("Kasım and Nisan, two looms", "none"),
    .init("čtvrtek 3. 10. 2024", "2024-10-03/2024-10-03"),
    .init("3 mar. 2024", "2024-03-03/2024-03-03"),
    .init("2023-04-05", "2023-04-05/2023-04-05"),
    .init("11/18/2019", "2019-11-18/2019-11-18"),
    .init("18/11/2019", "2019-11-18/2019-11-18"),
    .init("Friday, 3 Feb 2023", "2023-02-03/2023-02-03"),
    .init("June 22nd, 2019", "2019-06-22/2019-06-22"),
    .init("June, 22nd 2019", "2019-06-22/2019-06-22"),
    .init("May 3–5, 2019", "2019-05-03/2019-05-03"),
    .init("11 to 13 June 2012", "2012-06-11/2012-06-11"),
    .init("June 11 to 13, 2012", "2012-06-11/2012-06-11"),
    .init("11. bis 13. Juni 2012", "2012-06-11/2012-06-11"),
    .init("1 a 3 de junho de 2012", "2012-06-01/2012-06-01"),
    .init("1 June to 31 August 2012", "2012-06-01/2012-08-31"),
    .init("5.-7.7.2018", "2018-07-05/2018-07-05"),
    .init("29.9.–2.10.2005", "2005-09-29/2005-09-29"),
    .init("30.12.–2.1.2006", "2005-12-30/2005-12-30"),
    .init("3.–5. Juni 2004", "2004-06-03/2004-06-03"),
    .init("12/27-12/30/2002", "2002-12-27/2002-12-27"),
    .init("26/10 - 28/10/2010", "2010-10-26/2010-10-26"),
    .init("7.-5.7.2018", "2018-07-05/2018-07-05"),
    .init("1/2-3", "none"),
    .init("3 de mayo de 2021", "2021-05-03/2021-05-03"),
    .init("from 2019 to 2021", "2019/2021"),
    .init("January 2023 to June 2023", "2023-01/2023-06"),
    .init("Jan'21 – Dec'22", "2021-01/2022-12"),
    .init("2013", "2013/2013"),
    .init("2013b. On mills", "2013/2013"),
    .init("room 2013x", "none"),
    .init("08/2021 to present", "2021-08/>"),
    .init("July 2015 — now", "2015-07/>"),
    .init("2019.09 - 2023.06", "2019-09/2023-06"),
    .init("room 2117", "none"),
    .init("3.5x speedup", "none"),
    .init("may help", "none"),
    .init("version 1.2", "none"),
  ]
}

@Suite struct DateScannerTests {
  @Test(arguments: DateCase.all)
  func readsPeriod(_ item: DateCase) {
    let text = TokenizedText(item.text)
    let span = DateScanner.spans(in: text, 0..<text.tokens.count).first
    let read = span.map {
      "\($0.from?.iso ?? "-")/\($0.isOngoing ? ">" : $0.to?.iso ?? "-")"
    }
    #expect(read ?? "none" == item.expected)
  }

  /// The first day of a range over two months, and all of its tokens.
  @Test(arguments: [
    ("28 May to 2 June 2012", "2012-05-28"), ("28 mai au 2 juin 2012", "2012-05-28"),
    ("May 28 to June 2, 2012", "2012-05-28"), ("30 December to 2 January 2006", "2005-12-30"),
  ])
  func readsTheFirstDay(range: String, day: String) {
    let text = TokenizedText(range)
    let found = DateScanner.date(in: text, at: 0)
    #expect(found?.date.iso == day)
    #expect(found?.end == text.tokens.count)
  }

  /// What goes on behind a day in words of its own is no range: a title may begin with a number.
  @Test(arguments: [
    ("May 3 A 10 minute tour of mills", 2), ("May 3 and 4 colours of looms", 2),
    ("May 3 and 4: looms", 4), ("May 3 to 5", 4), ("May 3 – 5 looms", 4),
  ])
  func endsBehindTheDay(text: String, end: Int) {
    let found = DateScanner.date(in: TokenizedText(text), at: 0)
    #expect(found?.date.day == 3)
    #expect(found?.end == end)
  }

  /// A month that is the given name of somebody is none, unless a day stands in front of it.
  @Test(
    arguments: [
      ("Jan van der Moss", 0, nil), ("June Huh", 0, nil), ("April K. Quill", 0, nil),
      ("May Chu", 0, nil), ("10:30 Jan Moss", 3, nil), ("2022   Jan Moss", 1, nil),
      ("May Quillery", 0, 5), ("June Meeting", 0, 6), ("4 May Ada", 1, 5), ("May Ada Quill", 0, 5),
      ("Jan: Ada Quill", 0, 1), ("June", 0, 6), ("Jan Feb Mar", 0, 1), ("June 2020", 0, 6),
    ] as [(String, Int, Int?)])
  func monthsAreNames(text: String, index: Int, month: Int?) {
    #expect(DateScanner.date(in: TokenizedText(text), at: index)?.date.month == month)
  }
}
