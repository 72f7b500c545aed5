import Bibliography
import Documents
import Testing

@testable import Extraction

/// Pages of talks that look like something else: lists of works, of slides, of headings.
@Suite struct CitedTalkTests {
  @Test(arguments: [
    // A page of talks, each printed like a reference with who gave it first.
    (
      """
      ---
      title: "Conferences"
      ---

      ### 2025

      - Marsh, M. M., Pike, A., Quill, M., & Bay, J. (2025). *Looms and violence: A rope-based approach*. Northport Society of Weaving Annual Meeting.
      - Quill, M. (2025). *A radiography of the mills: Ten years of threads*. Paper presented at the panel *Loom Legitimacy* (Panel V-668), Congress of Rope Studies.

      ### 2022

      - Quill, M. (2022). *Ageing of wool in the northern mills*. XXXII Congress of Weaving – Lindholm.
      - Jara, R. & Quill, M. (2022). *Pedro the weaver: An approach to his thought*. XXXII Congress of Weaving – Lindholm.
      - Quill, M. (2022). *Ropes to the south: The new foundation of weaving*. Congress of Mills – Lindholm.
      """,
      [
        "Looms and violence: A rope-based approach | Marsh, M. M.",
        "A radiography of the mills: Ten years of threads | Quill, M.",
        "Ageing of wool in the northern mills | Quill, M.",
        "Pedro the weaver: An approach to his thought | Jara, R.",
        "Ropes to the south: The new foundation of weaving | Quill, M.",
      ]
    ),
    // Their own line for each title, and the owner in bold.
    (
      """
      # Presentations
      ***
      ## *Oral presentations*
      1. **Hanna Quill**, Tomas Marsh, & Anna Pike (2021).
      Friction of ropes on wet wool toward understanding the slip of nets.
      *Loom Union Annual Meeting*, Online.

      1. Trent Reed, Goran Bay, & **Hanna Quill** (2021).
      Recent falls within the old mill, an assessment of ongoing work.
      *Loom Union Annual Meeting*, Online.

      1. **Hanna Quill** (2019).
      First study on the knots of sailors.
      *Results of Young Weavers*, Ghent, Belgium.

      1. **Hanna Quill**, Ida Kay, & Henry Sedge (2018).
      Contribution of threads to the weakening of felt.
      *Loom Union Annual Meeting*, Leiden.

      1. **Hanna Quill**, & Henry Sedge (2017).
      Frictional characters of twine on the real area of contact.
      *Loom Union Joint Meeting*, Leiden. **Outstanding Student Award**
      """,
      [
        "Friction of ropes on wet wool toward understanding the slip of nets | Hanna Quill",
        "Recent falls within the old mill, an assessment of ongoing work | Hanna Quill",
        "First study on the knots of sailors | Hanna Quill",
        "Contribution of threads to the weakening of felt | Hanna Quill",
        "Frictional characters of twine on the real area of contact | Hanna Quill",
      ]
    ),
    // Family names of two words with the initials behind them.
    (
      """
      # Presentations

      + Marsh Arreguy, L.D. 2025. Bold indicates wool? _loom::conf(2025)_. Atlanta, Georgia, USA.

      + Marsh Arreguy, L.D. 2025. Bringing the fun of knots to your mill. _useLooms! 2025_. Durham, North Carolina, USA.

      + Marsh Arreguy, L.D. 2024. Incorporating 'gray' thread data into comparative studies. _100th Annual Meeting of the Society of Weavers_. Virtual.
      """,
      [
        "Bold indicates wool? | Marsh Arreguy, L.D.",
        "Bringing the fun of knots to your mill | Marsh Arreguy, L.D.",
        "Incorporating 'gray' thread data into comparative studies | Marsh Arreguy, L.D.",
      ]
    ),
    // Headings for titles, and who gave them on the line below.
    (
      """
      # Contributed talks

      ##### 3. What constrains the web of a loom? A model of its structure

      **Banner, F.**, Gravel, D., & Pike, T. (2022, August 14-19)\\
      2022 Annual Meeting of the Loom Society, Montreal, Qc, Canada\\
      [Slides](a.pdf)

      ##### 2. Webs of maximum wool: A story of ropes and chance

      **Banner, F.**, Gravel, D., & Pike, T. (2022, March 25)\\
      32e Symposium of the Old Mill, Montreal, Qc, Canada\\
      [Slides](b.pdf)

      ##### 1. How to estimate a net without knots

      **Banner, F.**, Marsh, A., Gravel, D., & Pike, T. (2019, December 18-20)\\
      10th Annual Rope Symposium, Montreal, Qc, Canada
      """,
      [
        "What constrains the web of a loom? A model of its structure | Banner, F.",
        "Webs of maximum wool: A story of ropes and chance | Banner, F.",
        "How to estimate a net without knots | Banner, F.",
      ]
    ),
    // Nothing but titles with their slides, some of them wrapped.
    (
      """
      Selected slides and posters. In cases where similar material was presented in
      several places, only one version is given here.

      1. Rejection sampling for weighted ropes by majorization.
         [[slides](a.pdf)]
         [[poster](b.pdf)]
      1. Direct sampling in regression models of looms with additive noise from old
         mills and other sources.
         [[slides](c.pdf)]
      1. A statistical comparison of knots due to mailing strategy.
         [[slides](d.pdf)]
      1. Informing the maintenance of threads and the address file of all weavers with
         statistical decision theory.
         [[slides](e.pdf)].
      1. Maximum likelihood estimation of mixtures of wool and of felt by means of high
         performance weaving.
         [[slides](f.pdf)]
      """,
      [
        "Rejection sampling for weighted ropes by majorization | -",
        "Direct sampling in regression models of looms with additive noise from old mills and other sources"
          + " | -",
        "A statistical comparison of knots due to mailing strategy | -",
        "Informing the maintenance of threads and the address file of all weavers with statistical"
          + " decision theory | -",
        "Maximum likelihood estimation of mixtures of wool and of felt by means of high performance"
          + " weaving | -",
      ]
    ),
    // An event that passes for a name among items without speakers.
    (
      """
      ---
      title: "Talks"
      ---

      ### 2018

      * _Designing looms to democratize the education of weavers_ (Design@Large - San Diego, CA) - [slides](a)
      * _Improving the value of public threads with knots_ (JSM - Vancouver, BC) -  [slides](b)
      * _Improving the value of public threads with knots_ (Dept. of Mills - Seattle, WA) - [slides](c)

      ### 2017

      * _Improving the value of public threads with knots_ (Rope and Wool Symposium - Baltimore, MD) - [slides](d)
      * _In silico weaving to improve the usefulness of wool_ (Graybill Converence - Ft. Collins, CO) - [slides](e)
      * _In silico weaving to improve the usefulness of wool_ (BIRS - Banff, Alberta) - [pdf](f)
      * _Increasing the value of public wool with looms_ (Challenges in Rope Data Analysis - Boston, MA) [slides](g)
      """,
      [
        "Designing looms to democratize the education of weavers | -",
        "Improving the value of public threads with knots | -",
        "Improving the value of public threads with knots | -",
        "Improving the value of public threads with knots | -",
        "In silico weaving to improve the usefulness of wool | -",
        "In silico weaving to improve the usefulness of wool | -",
        "Increasing the value of public wool with looms | -",
      ]
    ),
    // Who organizes a talk is not who gives it, whatever the column of titles holds besides.
    (
      """
      # Spring 2024 Seminar

      | Date (Eastern Time) | Organizer | Long-Form Speaker | Title/URL of paper/topic |
      |---|---|---|---|
      | March 25 | Yasmin Asher | Jane Lee (Northport) | Learning looms from incomplete wool |
      | April 8 | Yasmin Asher | Ebbe Farr (Northport) | From rope instruments to old mills |
      | April 22 | Yasmin Asher | Jeroen Auden (Lindholm) | From thread to insight: automating knots |
      """,
      [
        "Learning looms from incomplete wool | Jane Lee",
        "From rope instruments to old mills | Ebbe Farr",
        "From thread to insight: automating knots | Jeroen Auden",
      ]
    ),
    // A question in an abstract is no title; who is still to be found is nobody.
    (
      """
      Spring 2010 Seminar Series

      Prof. Jane Roe (University of Ghent) March 10, 2:30pm, 1S-219
      Title: On the width of looms
      Abstract: When is the cross section of a loom perfectly circular? We discuss it in some length and detail.

      Prof. Mary Miller (University of Rome II) April 7, 2:30pm, 1S-219
      Title: Knots and rivers in the plane
      Abstract: We discuss a class of rivers which arise from the study of knots.

      Speaker: Por confirmar · University of Ghent. April 14, 2:30pm
      Title: Why towns have walls
      Abstract: We present some existence results for walls.
      """,
      [
        "On the width of looms | Jane Roe",
        "Knots and rivers in the plane | Mary Miller",
        "Why towns have walls | -",
      ]
    ),
  ])
  func readsTalks(page: String, talks: [String]) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.md")
    let document = Extractor.extract(TextReader.read(source, id: "page.md"))
    #expect(document.kind == .talks)
    let rows = document.talks.map { talk in
      "\(talk.title) | \(talk.speaker.map { document.mentions[$0].text } ?? "-")"
    }
    #expect(rows == talks)
  }

  @Test(arguments: [
    // A heading stands over what belongs to it, though lines of the page's own stand around them all.
    (
      """
      <html><body><header><h1>Invited Talks</h1>
      <p>Lindholm International Workshop: <br>Challenges in Loom Science 2022.</p></header>
      <article><h2>Naomi Marsh (Buffalo)</h2>
      <p>Long-tailed distributions of knots as mixtures of ropes.</p></article>
      <article><h2>Bram Kahn (LOOMTECH)</h2>
      <p>Mitigation of failures and hybrid transitions of wool.</p></article>
      <article><h2>Ben Kim (Northport)</h2>
      <p>Defense strategies against the failure of nets.</p></article>
      <article><h2>Marian Bogart (Barcelona)</h2>
      <p>Phase transitions in the geometric model of threads.</p></article>
      <footer id="footer"><ul><li>&copy; Lindholm</li><li>Design by <a href="#">Jin Young Kim</a></li></ul></footer>
      </body></html>
      """,
      [
        "Long-tailed distributions of knots as mixtures of ropes | Naomi Marsh | -",
        "Mitigation of failures and hybrid transitions of wool | Bram Kahn | -",
        "Defense strategies against the failure of nets | Ben Kim | -",
        "Phase transitions in the geometric model of threads | Marian Bogart | -",
      ]
    ),
    // A hyphen joins the word for talks to the owner's name.
    (
      """
      <html><head><title>Adam Marsh-Talks</title></head><body><h1>Talks:</h1><ul>
      <li><b>Cloaking ropes by means of an elastic carpet</b>, Loom Conference, Boston, November 2015</li>
      <li><b>Cloaking in deep and shallow wool</b>, Bay Area Mill Fest, Stanford, December 2014</li>
      <li><b>Scientific weaving with looms</b>, 5th Rope Conference, January 2013, Lindholm</li>
      </ul></body></html>
      """,
      [
        "Cloaking ropes by means of an elastic carpet | Adam Marsh | 2015-11",
        "Cloaking in deep and shallow wool | Adam Marsh | 2014-12",
        "Scientific weaving with looms | Adam Marsh | 2013-01",
      ]
    ),
  ])
  func readsHeadings(page: String, talks: [String]) throws {
    #expect(try webTalkRows(page) == talks)
  }
}
