import Bibliography
import Documents
import Testing

@testable import Extraction

/// A CV's section of talks, and what must come out: "title | event | place | date".
struct OwnTalkCase: CustomTestStringConvertible {
  var layout: String
  var section: String
  var talks: [String]

  var testDescription: String { layout }

  static let all: [OwnTalkCase] = [
    OwnTalkCase(
      layout: "run together on one line",
      section: """
        Mega Computing 2019 Denver, CO Tracing Kernels across the Stack November 18, 2019 **Tutorial at ISPD 2019** Orlando, FL November 3, 2019 Pitfalls of End-to-End Tests FastChips 2019 Palo Alto, CA TraceScope: Watch Models at Work August 18, 2019 **ACME Technology Conference 2019** San Jose, CA March 22, 2019 SPIN, TRACE and HOP Dallas, TX Mega Computing 2018 November 11, 2018 TraceScope ACME AI Research Week 2018 Boston, MA TraceScope October 11, 2018
        """,
      talks: [
        "Tracing Kernels across the Stack | Mega Computing 2019 | Denver, CO | 2019-11-18",
        "Pitfalls of End-to-End Tests | Tutorial at ISPD 2019 | Orlando, FL | 2019-11-03",
        "TraceScope: Watch Models at Work | FastChips 2019 | Palo Alto, CA | 2019-08-18",
        "SPIN, TRACE and HOP | ACME Technology Conference 2019 | San Jose, CA | 2019-03-22",
        "TraceScope | Mega Computing 2018 | Dallas, TX | 2018-11-11",
        "TraceScope | ACME AI Research Week 2018 | Boston, MA | 2018-10-11",
      ]),
    OwnTalkCase(
      layout: "title. event, place, date",
      section: """
        * Expiry as a Virtue. NetMeet 86, Rotterdam, May 2023
        * Sorting in the Dark. Workshop on Hard Problems, Lisbon, Portugal, June 3, 2022
        """,
      talks: [
        "Expiry as a Virtue | NetMeet 86, Rotterdam | - | 2023-05",
        "Sorting in the Dark | Workshop on Hard Problems | Lisbon, Portugal | 2022-06-03",
      ]),
    OwnTalkCase(
      layout: "ranges of days in words, with a preposition in front",
      section: """
        * Rows of Mills. Workshop on Ponds, Lyon, du 11 au 13 juin 2012
        * Sorting in the Dark. Loom Fair, Bonn, vom 3. bis 5. Mai 2011
        * Expiry as a Virtue. Workshop on Nets, Bergen, from 28 May to 2 June 2010
        * A Theory of Ropes. Workshop on Knots, Bergen, June 7 to 9, 2009
        """,
      talks: [
        "Rows of Mills | Workshop on Ponds, Lyon | - | 2012-06-11",
        "Sorting in the Dark | Loom Fair, Bonn | - | 2011-05-03",
        "Expiry as a Virtue | Workshop on Nets, Bergen | - | 2010-05-28",
        "A Theory of Ropes | Workshop on Knots, Bergen | - | 2009-06-07",
      ]),
    OwnTalkCase(
      layout: "short titles before workshops with a topic, remarks of the document",
      section: """
        - June 2022	Small coresets. Workshop on approximate inference, New Orleans

        \\* denotes equal contribution

        Last updated: May 3, 2023
        """,
      talks: [
        "Small coresets | Workshop on approximate inference, New Orleans | - | 2022-06"
      ]),
    OwnTalkCase(
      layout: "quoted titles",
      section: """
        - "Loops and Folds", Invited talk, Stanford University, March 2020
        - "Folds and Loops," Dagstuhl Seminar, Wadern, Germany, 2019-09-02
        """,
      talks: [
        "Loops and Folds | Stanford University | - | 2020-03",
        "Folds and Loops | Dagstuhl Seminar | Wadern, Germany | 2019-09-02",
      ]),
    OwnTalkCase(
      layout: "event and date, title below",
      section: """
        Symposium on Fast Things 2021\tJune 2021
        How to Wait Less

        Workshop on Slow Things 2020\tMay 2020
        How to Wait More
        """,
      talks: [
        "How to Wait Less | Symposium on Fast Things 2021 | - | 2021-06",
        "How to Wait More | Workshop on Slow Things 2020 | - | 2020-05",
      ]),
    OwnTalkCase(
      layout: "italic titles",
      section: """
        - *Rewriting at Scale*, CompilerConf 2022, Online
        - *Types for Tables*, Guest lecture at Lund University, Oct. 2021
        """,
      talks: [
        "Rewriting at Scale | CompilerConf 2022 | Online | 2022",
        "Types for Tables | Guest lecture at Lund University | - | 2021-10",
      ]),
    OwnTalkCase(
      layout: "commas behind titles in small letters, stops inside of brackets",
      section: """
        * 2019 - Weaving ropes by hand: strengths, outstanding knots and potential, 12th Open day of the Loom Hall
        * 2018 - Hearing everyday ropes: threads and nets, Old Loom Lab (Prof. C. Marsh), Northport University
        * 2008 - Finding looms in the dark by sound, Ropes08
        """,
      talks: [
        "Weaving ropes by hand: strengths, outstanding knots and potential | 12th Open day of the Loom Hall | - | 2019",
        "Hearing everyday ropes: threads and nets | Old Loom Lab (Prof. C. Marsh), Northport University | - | 2018",
        "Finding looms in the dark by sound | Ropes08 | - | 2008",
      ]),
    OwnTalkCase(
      layout: "titles that links set off, remarks below",
      section: """
        * 2018.07.09, **LOOM, Fairs 2018**, Oxford: [Every knot is meaningful in the loom](a.pdf).
        * [New Views on Nets.](b.pdf) April 2023, Northport University Loom Fair.
        * 2016.12.01, Meeting on Ropes, Eastmere: [Some uses of ropes as sequences](c.pdf).

          [Article version](d.pdf).
        * 2016.11.29, Rope Meeting, Paris: [Coils of rope are sound](e.pdf)
        """,
      talks: [
        "Every knot is meaningful in the loom | LOOM, Fairs 2018 | - | 2018-07-09",
        "New Views on Nets | Northport University Loom Fair | - | 2023-04",
        "Some uses of ropes as sequences | Meeting on Ropes, Eastmere | - | 2016-12-01",
        "Coils of rope are sound | Rope Meeting, Paris | - | 2016-11-29",
      ]),
    OwnTalkCase(
      layout: "no title",
      section: """
        - Invited talk, Google, March 2020
        """,
      talks: []),
  ]
}

@Suite struct OwnTalkTests {
  @Test(arguments: OwnTalkCase.all)
  func readsSection(_ item: OwnTalkCase) throws {
    let source = try SourceText(
      decoding: Array("## Talks\n\n\(item.section)".utf8), id: "cv.txt")
    var draft = ExtractionDraft(TextReader.read(source, id: "cv.txt"))
    draft.extracted.kind = .cv
    draft.extracted.owner = draft.add(
      Mention(
        text: "Deniz Kaya", name: PersonName(parsing: "Deniz Kaya"), role: .owner,
        evidence: Evidence(document: "cv.txt", line: 1, quote: "Deniz Kaya")))
    TalkExtractor.run(&draft)
    let rows = draft.extracted.talks.map {
      "\($0.title) | \($0.event ?? "-") | \($0.place ?? "-") | \($0.date ?? "-")"
    }
    #expect(rows == item.talks)
    #expect(draft.extracted.talks.allSatisfy { $0.speaker == 0 })
  }
}
