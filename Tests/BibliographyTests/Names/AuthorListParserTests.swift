import Testing

@testable import Bibliography

/// A printed author list with the texts of its authors.
struct AuthorListCase: Sendable, CustomTestStringConvertible {
  var text: String
  var authors: [String]
  var source: String
  var style: AuthorListStyle?

  init(_ text: String, _ authors: [String], _ source: String, _ style: AuthorListStyle? = nil) {
    self.text = text
    self.authors = authors
    self.source = source
    self.style = style
  }

  var testDescription: String { "\(text) (\(source))" }
}

@Suite struct AuthorListParserTests {
  static let cases: [AuthorListCase] = [
    .init(
      "Ada Quill, Jade Chi Kit Sheung, Bo Moss, Dana Lin",
      ["Ada Quill", "Jade Chi Kit Sheung", "Bo Moss", "Dana Lin"], "CV, four words of one name"),
    .init(
      "Ada Quill, Marta Olsen Karl Weber, Bo Moss",
      ["Ada Quill", "Marta Olsen", "Karl Weber", "Bo Moss"], "CV, a comma lost"),
    .init(
      "Cheng Li, Yun Liang Siyuan Chen, Wen-Mei Hwu",
      ["Cheng Li", "Yun Liang", "Siyuan Chen", "Wen-Mei Hwu"], "CV, a comma lost"),
    .init(
      "Quill, A.T., P.B. Moss, E. Reed, & 36 co-authors", ["Quill, A.T.", "P.B. Moss", "E. Reed"],
      "ecology, cut short", .invertedFirst),
    .init(
      "Size Zheng\\*, Siyuan Chen\\*, Pedi Song", ["Size Zheng", "Siyuan Chen", "Pedi Song"],
      "CV, escaped marks", .givenFirst),
    .init(
      "Cheng Li\\* Abdul Dakkak\\* linium Xiong Wen-Mei Hwu",
      ["Cheng Li", "Abdul Dakkak", "linium Xiong", "Wen-Mei Hwu"], "CV, commas lost", .givenFirst),
    .init(
      "Wang Y., Feng B., **Huang G.**, Ding Y.", ["Wang Y.", "Feng B.", "Huang G.", "Ding Y."],
      "CV, family name first", .familyInitial),
    .init(
      "Huang, G., Dai, G., Yu, W., Huazhong, Y.",
      ["Huang, G.", "Dai, G.", "Yu, W.", "Huazhong, Y."], "CV", .familyComma),
    .init(
      "Romero, C., Paunesku, D., & Dweck, C. S.", ["Romero, C.", "Paunesku, D.", "Dweck, C. S."],
      "APA", .familyComma),
    .init(
      "YIM, Wen-wai ; FU, Meliha ; QUILL, Ada", ["YIM, Wen-wai", "FU, Meliha", "QUILL, Ada"],
      "DIN 1505, families as short as initials", .familyComma),
    .init(
      "Foley, Patrick; Garcia Perera, Ada Paola; Moss, Kenton",
      ["Foley, Patrick", "Garcia Perera, Ada Paola", "Moss, Kenton"],
      "two family and two given names between semicolons", .familyComma),
    .init(
      "Patrick Foley, Ada Wiesner; Cleo Garcia, Kenton Moss",
      ["Patrick Foley", "Ada Wiesner", "Cleo Garcia", "Kenton Moss"],
      "semicolons between groups of names"),
    .init(
      "QUILL (Ada), MOSS (Bo), REED (Cleo)", ["QUILL (Ada)", "MOSS (Bo)", "REED (Cleo)"],
      "bibliography, French"),
    .init("Quill, A. Moss B.C.", ["Quill, A.", "Moss B.C."], "CV, a comma lost"),
    .init("Quill, D.L. S.L. Moss", ["Quill, D.L.", "S.L. Moss"], "CV, a comma lost"),
    .init("L. dos A. Quill, B. Moss", ["L. dos A. Quill", "B. Moss"], "particle inside"),
    .init(
      "Voyer, Daniel and Janie P. Vu.", ["Voyer, Daniel", "Janie P. Vu"], "Chicago",
      .invertedFirst),
    .init(
      "Riley, S. J., W. F. Siemer, D. J. Decker, and L. T. Berchielli.",
      ["Riley, S. J.", "W. F. Siemer", "D. J. Decker", "L. T. Berchielli"], "ecology",
      .invertedFirst),
    .init(
      "Clow GD, McKay CP, Simmons Jr. GM, and Wharton RA, Jr.",
      ["Clow GD", "McKay CP", "Simmons Jr. GM", "Wharton RA, Jr."], "Vancouver", .familyInitial),
    .init(
      "Pérez-Higueras JJ, Arias A, de la Macorra JC, Peters OA.",
      ["Pérez-Higueras JJ", "Arias A", "de la Macorra JC", "Peters OA."], "Vancouver",
      .familyInitial),
    .init(
      "G. ANTHOINE, J. NASIELSKI et B. WILMET-DEVOS",
      ["G. ANTHOINE", "J. NASIELSKI", "B. WILMET-DEVOS"], "chemistry, French", .givenFirst),
    .init(
      "Boekelheide, N.; Salomón-Ferrer, R.; Miller, T. F.",
      ["Boekelheide, N.", "Salomón-Ferrer, R.", "Miller, T. F."], "ACS", .familyComma),
    .init("Franke, Peter/Geiger, Helmut", ["Franke, Peter", "Geiger, Helmut"], "German", nil),
    .init("Häussler, R. und Gerhardt, U.", ["Häussler, R.", "Gerhardt, U."], "German", nil),
    .init("Karol, Paul J. et al.", ["Karol, Paul J."], "cut short", nil),
    .init(
      "Quill A.B., et al., incl. Reed C.", ["Quill A.B.", "Reed C."], "cut short in the middle", nil
    ),
    .init("A. Smith, B. Jones and others", ["A. Smith", "B. Jones"], "cut short", nil),
    .init(
      "James Laudon, Daniel Lenoski.", ["James Laudon", "Daniel Lenoski"], "computer science",
      .givenFirst),
    .init("LAI,J. AND VERGO, J.", ["LAI,J.", "VERGO, J."], "ACM, capitals", .familyComma),
    .init(
      "ALY (M.I.), NAGEB (R.), HERBIN (F.)", ["ALY (M.I.)", "NAGEB (R.)", "HERBIN (F.)"],
      "French history", nil),
    .init("Bergk V Haefeli WE", ["Bergk V", "Haefeli WE"], "Vancouver, commas lost", nil),
    .init("A. Cau R. Kuiper", ["A. Cau", "R. Kuiper"], "commas lost", nil),
    .init(
      "Chung, YS. Kang, DH. Shin, NY.", ["Chung, YS.", "Kang, DH.", "Shin, NY."],
      "full stops between names", nil),
    .init("马达, 郑甲苏", ["马达", "郑甲苏"], "Chinese", nil),
    .init("주영주・김정현", ["주영주", "김정현"], "Korean", nil),
    .init("郭春華. 劉小冬. 餘盤滿", ["郭春華", "劉小冬", "餘盤滿"], "Chinese", nil),
    .init("Иванов И. И., Петров П. П.", ["Иванов И. И.", "Петров П. П."], "Russian", nil),
    .init(
      "International Council on Monuments and Sites",
      ["International Council on Monuments and Sites"], "organisation", nil),
    .init("The TVM Team and Tianqi Chen", ["The TVM Team", "Tianqi Chen"], "team and person", nil),
    .init("Chandler J and Ames JA", ["Chandler J", "Ames JA"], "initials that are a word", nil),
    .init("Owuor ED, Kong AN", ["Owuor ED", "Kong AN"], "initials that mean editor", nil),
    .init("Ben Titzer, Heather Miller", ["Ben Titzer", "Heather Miller"], "CV", .givenFirst),
    .init(
      "Velasquez y Garcia, J. y Lopez, M.", ["Velasquez y Garcia, J.", "Lopez, M."], "Spanish", nil),
    .init("Jun Zhao, T. Mansour", ["Jun Zhao", "T. Mansour"], "Jun is no junior", .givenFirst),
    .init(
      "Jun Zhao, T. Mansour, and K. Lee", ["Jun Zhao", "T. Mansour", "K. Lee"],
      "Jun is no junior", .givenFirst),
    .init("Oh ES, Wu CCJ", ["Oh ES", "Wu CCJ"], "short family names", .familyInitial),
    .init(
      "P. Olsen, L. Rivera, andM. Tanaka", ["P. Olsen", "L. Rivera", "M. Tanaka"],
      "space lost behind and", .givenFirst),
    .init(
      "P. C. OLSENetL. M. RIVERA", ["P. C. OLSEN", "L. M. RIVERA"], "spaces lost around et",
      .givenFirst),
    .init("", [], "empty", nil),
    .init("et al.", [], "nothing but et al.", nil),
    .init(", , ; and &", [], "separators only", nil),
  ]

  @Test(arguments: cases)
  func parses(_ item: AuthorListCase) {
    let list = AuthorListParser.parse(item.text)
    #expect(list.entries.map(\.text) == item.authors)
    if let style = item.style { #expect(list.style == style) }
    let bytes = Array(item.text.utf8)
    for entry in list.entries {
      #expect(entry.range.upperBound <= bytes.count)
      let printed = String(decoding: bytes[entry.range], as: UTF8.self)
      #expect(printed.replacing("\\", with: "") == entry.text)
    }
  }

  @Test func marksAndEmphasisAreKept() {
    let list = AuthorListParser.parse("Cheng Li\\*, **Abdul Dakkak**†, Wei Wei")
    #expect(list.entries.map(\.equalContribution) == [true, false, false])
    #expect(list.entries.map(\.isEmphasized) == [false, true, false])
    #expect(list.entries.map(\.marks) == ["*", "†", ""])
  }

  @Test(arguments: [
    "Baldwin, M., et al. (Eds.)", "J. Beck (ed.)", "Eds. Jeannette Mageo and Alan Howard.",
  ])
  func editorsAreTold(text: String) {
    #expect(AuthorListParser.parse(text).areEditors)
    #expect(!AuthorListParser.parse("Baldwin, M., Ed Smith").areEditors)
  }

  @Test func cutListsAreTold() {
    #expect(AuthorListParser.parse("Tianqi Chen, … and Luis Ceze").etAl)
    #expect(AuthorListParser.parse("Tianqi Chen et al.").etAl)
    #expect(AuthorListParser.parse("Tianqi Chen, and others").etAl)
    #expect(!AuthorListParser.parse("Tianqi Chen and Luis Ceze").etAl)
  }

  @Test func aDocumentLendsItsStyle() {
    let lists = ["Huang G., Wang Z., Tsai P.", "Wang Y., Feng B.", "Li Q."]
    #expect(AuthorListStyle.infer(from: lists) == .familyInitial)
    #expect(AuthorListStyle.infer(from: ["Siyuan Chen, Yun Liang", "Size Zheng"]) == .givenFirst)
    #expect(AuthorListStyle.infer(from: ["", "?"]) == nil)
    let families = [
      "Weaver, Espinoza, Rackham, Lewis, Osip", "Rackham, Weaver, Espinoza, Osip, Moss",
      "Moss, Lewis, Weaver, Rackham",
    ]
    #expect(AuthorListStyle.infer(from: families) == .familiesOnly)
    let pairs = ["Li, Wei, Wang, Jun, Chen, Yu", "Novak, Jan, Berg, Anna", "Wang, Jun, Li, Wei"]
    #expect(AuthorListStyle.infer(from: pairs) == .familyComma)
    let alone = AuthorListParser.parse(families[2], style: .familiesOnly)
    #expect(alone.entries.map(\.name.family) == ["Moss", "Lewis", "Weaver", "Rackham"])
    #expect(AuthorListParser.parse(families[2]).style != .familiesOnly)
    let list = AuthorListParser.parse("Chen Li, Yang Yu", style: .familyInitial)
    #expect(list.style == .givenFirst || list.style == .familyInitial)
  }

  @Test func hundredThousandCommas() {
    let names = String(repeating: "Chen, S., ", count: 10_000)
    #expect(AuthorListParser.parse(names).entries.count == 10_000)
    #expect(AuthorListParser.parse(String(repeating: ",", count: 100_000)).entries.isEmpty)
  }
}
