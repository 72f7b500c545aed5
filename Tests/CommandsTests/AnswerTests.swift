import Bibliography
import Foundation
import GraphAnalysis
import Linking
import Testing

@testable import Commands

@Suite struct AnswerTests {
  private static let answer = Answer(
    question: "test", title: "A | title", notes: ["A *note*."],
    tables: [
      Answer.Table(
        "First", key: "first",
        columns: ["who": "Who", "count": "Count", "share": "Share", "evidence": "Sources"],
        rows: [
          [
            .reference(.init(id: "p1", label: "O'Neil, \"D\" | x")), .integer(3), .decimal(0.5),
            .evidence([
              Evidence(document: "a_b.txt", line: 2, quote: "one"),
              Evidence(document: "a_b.txt", line: 9, page: 4, quote: "two"),
            ]),
          ],
          [.text("=cmd()"), .integer(-1), .decimal(-1.25), .evidence([])],
        ]),
      Answer.Table("Second", key: "second", columns: ["a": "A"], rows: [], ifEmpty: "Nothing."),
    ])

  @Test func markdownNumbersItsSources() {
    #expect(
      Self.answer.markdown() == """
        # A \\| title

        A \\*note\\*.

        ## First

        | Who | Count | Share | Sources |
        | --- | --- | --- | --- |
        | O'Neil, "D" \\| x | 3 | 0.5 | [1] [2] |
        | =cmd() | -1 | −1.25 | – |

        ## Second

        Nothing.

        ## Sources

        1. a\\_b.txt, line 2: “one”
        2. a\\_b.txt, page 4, line 9: “two”

        """)
  }

  @Test func csvIsSafeInASpreadsheet() {
    #expect(
      Self.answer.csv()
        == "who,who_id,count,share,evidence\r\n"
        + "\"O'Neil, \"\"D\"\" | x\",p1,3,0.5,a_b.txt:2; a_b.txt:9\r\n'=cmd(),,-1,-1.25,\r\n")
  }

  @Test func jsonIsValidAndHasEveryTable() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(Self.answer.json().utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "coterie-answer/1")
    let rows = try #require(object["first"] as? [[String: Any]])
    #expect(rows.count == 2)
    #expect((rows[0]["who"] as? [String: String])?["id"] == "p1")
    #expect((object["second"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.5, "0.5"), (2.0 / 3, "0.67"), (10.04, "10.04"), (-0.001, "0"),
    (1.999, "2"),
  ])
  func numbers(value: Double, text: String) {
    #expect(Answer.shown(value) == text)
  }

  @Test func unknownAndAmbiguousNamesSayWhatToDo() {
    let people = ["Ada Berg", "Ada Carr", "Bo Dahl"].enumerated().map { number, name in
      let words = name.split(separator: " ").map(String.init)
      return Person(id: "p\(number + 1)", name: PersonName(given: words[0], family: words[1]))
    }
    let graph = CollaborationGraph(LinkedCorpus(people: people))
    let unknown = #expect(throws: QuestionError.self) { try graph.people(named: ["Bo Dall"]) }
    #expect(unknown?.description.contains("p3  Bo Dahl") == true)
    let ambiguous = #expect(throws: QuestionError.self) { try graph.people(named: ["Ada"]) }
    #expect(ambiguous?.description.contains("p1  Ada Berg") == true)
    #expect(ambiguous?.description.contains("p2  Ada Carr") == true)
  }
}
