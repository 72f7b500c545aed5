import Bibliography
import Documents
import Testing

@testable import Extraction

/// Pages of talks that the rules alone misread, and the model reads.
@Suite struct LabelledTalksTests {
  @Test func believesTheModelWhereBothAgreeOnFew() throws {
    let page = """
      # Scientific Talks

      Note: to save on file size, these talks have no pictures.

      ## Recent Invited Talks and Colloquiums
      - 2022-11-20: LOOM 3D Student Retreat, Lindholm, Australia (**Invited Talk/Workshop**)
          - *"How not to make your net your entire life?"*
          - [Slides](/documents/2022-11-20.pdf)
      - 2021-07-30: Westmark University, Sydney, Australia (**Invited Colloquium**)
          - *"The Medium between Looms through the Lens of Fast Threads"*
          - [Slides](/documents/2021-07-30.pdf)
      - 2021-06-30: [University of Northport](https://loom.example/), Northport, Australia (**Invited Colloquium**)
          - *"Probing the Medium between Looms with Simulations"*
      - 2020-02-11: Mill Institute, Oulu, Finland (**Seminar**)
          - *"Ropes in the Early Mill"*
          - [Slides](/documents/2020-02-11.pdf)
      """
    #expect(
      try talkRows(page) == [
        "How not to make your net your entire life? | - | - | 2022-11-20",
        "The Medium between Looms through the Lens of Fast Threads | - | - | 2021-07-30",
        "Probing the Medium between Looms with Simulations | - | - | 2021-06-30",
        "Ropes in the Early Mill | - | - | 2020-02-11",
      ])
  }

  @Test func takesSpeakersFromTheModelWhereTheRulesNameNobody() throws {
    let page = """
      # LOOM SEMINARS

      The seminar series is a place in which members present their ideas.

      ## 2023

      -   Salvadora Pike Marín "Optimal switching of looms - proposed improvement on the approach presented in [article](https://loom.example/1)". Ada Marsh Research Centre, 2nd of March, 2023.
      -   Hussein Cole (Postdoctoral researcher in the [KNOT](https://knot.example/) group, University of Lindholm) "Automatic selection of threads by their weight". Ada Marsh Research Centre, 6th of February, 2023.

      ## 2022

      -   Alfredo Fenn (University of Murcia) "Soft-margin Nets: Ordered average and some criticism.",  Ada Marsh Research Centre, 3rd of October, 2022.
      -   Akylas Stratis (Center MILL, PSL University) "Towards prescriptive weaving." Ada Marsh Research Centre, 21st of September, 2022. ([slides](https://loom.example/2))
      -   Concha Dominguez "Finding valid knots: techniques and examples" Ada Marsh Research Centre, 24th of February, 2022. ([slides](https://loom.example/3))
      """
    let mill = "Postdoctoral researcher in the KNOT group, University of Lindholm"
    #expect(
      try talkRows(page) == [
        "Optimal switching of looms - proposed improvement on the approach presented in article"
          + " | Salvadora Pike Marín | - | 2023-03-02",
        "Automatic selection of threads by their weight | Hussein Cole | \(mill) | 2023-02-06",
        "Soft-margin Nets: Ordered average and some criticism | Alfredo Fenn"
          + " | University of Murcia | 2022-10-03",
        "Towards prescriptive weaving | Akylas Stratis | Center MILL, PSL University | 2022-09-21",
        "Finding valid knots: techniques and examples | Concha Dominguez | - | 2022-02-24",
      ])
  }

  @Test func findsTalksOnPagesThatDoNotSaySo() throws {
    let page = """
      We usually meet on Wednesday in 508 Mill at 7:00 PM and pizza is served in 507.
      May 8 *Wednesday*
      Summer Initial Meeting.
      	    We are still looking for things to weave. Please write if you have any suggestion (either for a knot, or a "host" who will be responsible for planning meetings on it over the summer).
      	1) Comparing Ropes of Hemp and of Wool. (Host: Yifei Marsh)
      	2) Looms and the Old Mill. (Host: Joseph Eddy)
      May 1 *Wednesday*
      Jonathan Hansel (Lindholm Grad Student)
      Topic and abstract: to come!
      April 24 *Wednesday*
      Corrin Clark (Lindholm Grad Student): Strange Properties of the Rope Complex.
      The rope complex is a space that encodes how ropes meet on a net. It is easy to define, but what comes of it is highly odd. We will discuss the ends of it, and see some of its uses in weaving.
      April 17 *Wednesday*
      Tristan Cole (Lindholm Grad Student): The Loom Polygon in Weaving and Geometry.
      Let a loom be given. In 1676 an old weaver saw that, by tying to it a certain convex knot called the loom polygon, he could find all of its ropes one by one.
      April 10 *Wednesday*
      Karsten Gim (Lindholm Grad Student): The Knot Conjecture
      It says that every knot without ends is a circle. It was shown some years ago, and weavers have rested since.
      """
    let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
    let document = Extractor.extract(TextReader.read(source, id: "page.txt"))
    #expect(document.kind == .talks)
    let speakers = document.talks.map { talk in
      "\(talk.title) | \(talk.speaker.map { document.mentions[$0].text } ?? "-")"
    }
    #expect(
      Set(speakers).isSuperset(of: [
        "Strange Properties of the Rope Complex | Corrin Clark",
        "The Loom Polygon in Weaving and Geometry | Tristan Cole",
        "The Knot Conjecture | Karsten Gim",
      ]))
  }

  @Test func dropsThePlacesOfWorkThatTheRulesTakeForTitles() throws {
    let page = """
      Dynamics of Looms Workshop
      Mill Institute, 3-7 July 1995

      PROGRAMME

      Monday July 3
      0900 - 1000   Registration
      1000 - 1100   Anton BLOCK, Lindholm
                    Discrete looms and smooth nets
      1100 - 1130   Coffee
      1130 - 1230   Abbas EDALE, Northport
                    Ropes, measures and fractals by old knots
      1230 - 1330   Lunch
      1430 - 1530   Prakash PANGARD, Westmark
                    Formal drawings of nets and their mending
      1530 - 1600   Pawel SIWEK, Oulu
                    Automata of wool and their threads

      Tuesday July 4
      0900 - 1000   Jeremy GUNNAR, Ghent
                    Mills and nonexpansive maps
      1000 - 1100   Paul FIFER, Utah
                    The peculiar dynamics of the weaving equation
      1100 - 1130   Coffee
      1130 - 1230   Steve SMALL, Hong Kong
                    Weaving numbers by hand and by machine
      """
    #expect(
      try talkRows(page).map { $0.split(separator: " | ").prefix(2).joined(separator: " | ") } == [
        "Discrete looms and smooth nets | Anton BLOCK",
        "Ropes, measures and fractals by old knots | Abbas EDALE",
        "Formal drawings of nets and their mending | Prakash PANGARD",
        "Automata of wool and their threads | Pawel SIWEK",
        "Mills and nonexpansive maps | Jeremy GUNNAR",
        "The peculiar dynamics of the weaving equation | Paul FIFER",
        "Weaving numbers by hand and by machine | Steve SMALL",
      ])
  }
}
