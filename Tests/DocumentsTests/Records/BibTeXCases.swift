/// Small BibTeX files with what they say; people and works are invented.
enum BibTeXCases {
  static let all: [BibTeXReaderTests.Case] = [
    .init(
      name: "a plain entry",
      file: """
        Words outside are comments, mail@example.org too.
        @article{quill2020,
          author  = {Quill, Ada and Bo Reed},
          title   = "The {UNIX} Way of {\\"O}l",
          journal = {Journal of Oil},
          year    = 2020, month = mar,
          volume  = 3,
          doi     = {https://doi.org/10.1234/OIL.5},
          pages   = {1--2}, lccn = {QA1}
        }
        """,
      dump: """
        2: article quill2020
          title: The UNIX Way of Öl
          author: Ada||Quill|
          author: Bo||Reed|
          venue: Journal of Oil
          volume: 3
          pages: 1-2
          kind: journal
          year: 2020
          date: 2020-03
          doi: 10.1234/oil.5
        """,
      codes: ["0: fields-left-out"]),
    .init(
      name: "macros, concatenation, parentheses, comments",
      file: """
        @comment{ @article{no, title={Not this}} }
        @preamble{ "\\newcommand{\\x}{y}" }
        @string(conf = "Symposium on " # {Oil})
        @STRING{ proc = "Proc. " # conf }
        % @article{no2, title={Nor this}}
        @InProceedings(reed:2019+x,
          Author = "Reed, Bo",
          TITLE = {Wells},
          booktitle = proc # { 2019},
          year = "20" # 19,
          month = "12~" # dec,
        )
        """,
      dump: """
        6: inproceedings reed:2019+x
          title: Wells
          author: Bo||Reed|
          venue: Proc. Symposium on Oil 2019
          kind: conference
          year: 2019
          date: 2019-12
        """,
      codes: []),
    .init(
      name: "commands that a preamble defines",
      file: """
        @preamble{ "\\newcommand{\\Dash}{---} \\providecommand*\\Quill{Qu{\\'i}ll}" #
          "\\def\\Pair{\\Quill\\ and {\\sc Reed}} \\def\\two#1{#1#1} \\newcommand{\\three}[1]{#1}"
          # "\\gdef\\drawn{\\lower.6ex\\hbox to 0pt{x}}" }
        @misc{a, title = {Oil\\Dash{} a \\two{b} \\three{c} \\drawn d}, author = {Ada \\Quill}, year = 2020}
        @misc{b, title = {Of \\Pair: \\dash}, year = 2021}
        """,
      dump: """
        4: misc a
          title: Oil— a b c d
          author: Ada||Quíll|
          kind: other
          year: 2020
          date: 2020
        5: misc b
          title: Of Quíll and Reed:
          kind: other
          year: 2021
          date: 2021
        """,
      codes: []),
    .init(
      name: "an entry behind one whose last line begins with a percent sign",
      file: """
        @misc{a, title={The Half of
        %}} @misc{b, title={Second}}
        """,
      dump: """
        1: misc a
          title: The Half of %
          kind: other
        2: misc b
          title: Second
          kind: other
        """,
      codes: []),
    .init(
      name: "crossref to a later volume, and to an earlier one",
      file: """
        @inproceedings{a, title={First}, author={Quill, Ada}, crossref={Vol}, doi={10.1234/a.1}}
        @proceedings{vol, title={Proceedings of Oil}, editor={Reed, Bo}, year=2001, doi={10.1234/v},
          publisher={Drop Press}}
        @inproceedings{b, title={Second}, author={Quill, Ada}, crossref={vol}}
        """,
      dump: """
        1: inproceedings a
          title: First
          author: Ada||Quill|
          editor: Bo||Reed|
          venue: Proceedings of Oil
          publisher: Drop Press
          kind: conference
          year: 2001
          date: 2001
          doi: 10.1234/a.1
        2: proceedings vol
          title: Proceedings of Oil
          editor: Bo||Reed|
          publisher: Drop Press
          kind: other
          year: 2001
          date: 2001
          doi: 10.1234/v
        4: inproceedings b
          title: Second
          author: Ada||Quill|
          editor: Bo||Reed|
          venue: Proceedings of Oil
          publisher: Drop Press
          kind: conference
          year: 2001
          date: 2001
        """.inOrder([1, 0, 2]),
      codes: []),
    .init(
      name: "a date of its own, in other fields than that of the volume",
      file: """
        @mvcollection{v, title={All of Oil}, date={1988-03}, editor={Reed, Bo}}
        @inbook{a, title={Later}, author={Quill, Ada}, year=1992, crossref={v}}
        @inbook{b, title={As the Volume}, author={Quill, Ada}, crossref={v}}
        """,
      dump: """
        1: mvcollection v
          title: All of Oil
          editor: Bo||Reed|
          kind: other
          year: 1988
          date: 1988-03
        2: inbook a
          title: Later
          author: Ada||Quill|
          editor: Bo||Reed|
          venue: All of Oil
          kind: other
          year: 1992
          date: 1992
        3: inbook b
          title: As the Volume
          author: Ada||Quill|
          editor: Bo||Reed|
          venue: All of Oil
          kind: other
          year: 1988
          date: 1988-03
        """,
      codes: []),
    .init(
      name: "xdata, a circle, and a missing parent",
      file: """
        @xdata{x, publisher={Drop Press}, date={2011-04-05}}
        @book{a, title={Oil}, author={Quill, Ada}, xdata={x}}
        @inbook{b, title={Part}, author={Reed, Bo}, crossref={c}}
        @book{c, title={Whole}, crossref={b}}
        @inproceedings{d, title={Lost}, author={Reed, Bo}, crossref={nowhere}}
        """,
      dump: """
        2: book a
          title: Oil
          author: Ada||Quill|
          publisher: Drop Press
          kind: other
          year: 2011
          date: 2011-04-05
        4: book c
          title: Whole
          author: Bo||Reed|
          venue: Part
          kind: other
        3: inbook b
          title: Part
          author: Bo||Reed|
          venue: Whole
          kind: other
        5: inproceedings d
          title: Lost
          author: Bo||Reed|
          kind: conference
        """,
      codes: ["5: crossref-missing"]),
    .init(
      name: "an unclosed brace in the middle",
      file: """
        @misc{a, title={One}}
        @article{b,
          title = {Two,
          author = {Quill, Ada},
          year = 1999,
        }

        @misc{c, title={Three}}
        """,
      dump: """
        1: misc a
          title: One
          kind: other
        2: article b
          title: Two
          author: Ada||Quill|
          kind: journal
          year: 1999
          date: 1999
        8: misc c
          title: Three
          kind: other
        """,
      codes: ["2: unclosed-entry"]),
    .init(
      name: "an entry without its closing brace, and one cut off by the end",
      file: """
        @misc{a, title={One}, year=1999
        @misc{b, title={Two}}
        @misc{c, title={Three}, author={Quill, A
        """,
      dump: """
        1: misc a
          title: One
          kind: other
          year: 1999
          date: 1999
        2: misc b
          title: Two
          kind: other
        3: misc c
          title: Three
          author: A||Quill|
          kind: other
        """,
      codes: ["1: unclosed-entry", "3: unclosed-entry"]),
    .init(
      name: "unbalanced and inner quotation marks",
      file: """
        @misc{a, title = "One "two" three", year = 2000}
        @misc{b, title = "Open,
          year = 2001}
        @misc{c, author = "Kurt G\\"odel", title = {It's "so"}}
        """,
      dump: """
        1: misc a
          title: One "two" three
          kind: other
          year: 2000
          date: 2000
        2: misc b
          title: Open
          kind: other
          year: 2001
          date: 2001
        4: misc c
          title: It's "so"
          author: Kurt||Gödel|
          kind: other
        """,
      codes: ["1: stray-quote", "1: stray-quote", "2: unclosed-value"]),
    .init(
      name: "missing commas and keys, repeated fields and keys, junk",
      file: """
        @misc{a title={One} year=2000}
        @misc{title={Two}, title={Zwei}}
        @misc{a, title={Three}, what, note=unknownmacro}
        """,
      dump: """
        1: misc a
          title: One
          kind: other
          year: 2000
          date: 2000
        2: misc\u{20}
          title: Two
          kind: other
        3: misc a
          title: Three
          kind: other
        """,
      codes: [
        "1: missing-comma", "1: missing-comma", "2: no-key", "2: repeated-field", "3: not-a-field",
        "3: unknown-macro", "3: repeated-key",
      ]),
    .init(
      name: "BibLaTeX",
      file: """
        @thesis{a, type={phdthesis}, title={Deep Oil}, subtitle={A Study}, author={Quill, Ada},
          institution={Oil University}, date={2015-06}, supervisor={Reed, Bo}}
        @online{b, title={Preprint}, author={family=Heide, given=Lotte, prefix=van der},
          eprint={2101.00001v2}, eprinttype={arXiv}, date={2021-01-02/2021-02-03}}
        @article{c, title={Why?}, subtitle={Because}, author={Quill, Ada and others},
          journaltitle={arXiv preprint arXiv:2102.00002}, year={2021}}
        """,
      dump: """
        1: thesis a
          title: Deep Oil: A Study
          author: Ada||Quill|
          advisor: Bo||Reed|
          venue: Oil University
          kind: thesis
          year: 2015
          date: 2015-06
        3: online b
          title: Preprint
          author: Lotte|van der|Heide|
          kind: preprint
          year: 2021
          date: 2021-01-02
          arxiv: 2101.00001
        5: article c
          title: Why? Because
          author: Ada||Quill|
          and: others
          venue: arXiv preprint arXiv:2102.00002
          kind: preprint
          year: 2021
          date: 2021
          arxiv: 2102.00002
        """,
      codes: []),
  ]
}

extension String {
  /// The records of a dump in another order: a child comes when its parent is there.
  fileprivate func inOrder(_ order: [Int]) -> String {
    var records: [String] = []
    for line in split(separator: "\n") {
      if line.hasPrefix(" ") {
        records[records.count - 1] += "\n" + line
      } else {
        records.append(String(line))
      }
    }
    return order.map { records[$0] }.joined(separator: "\n")
  }
}
