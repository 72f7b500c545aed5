import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists that leave their owner out, as economists, mathematicians and historians write them.
@Suite struct ImpliedOwnerTests {
  private static let head = """
    # Ada Quill
    ada.quill@example.edu

    ## Education
    Ph.D., Example University, 2010

    ## Publications


    """

  private func works(_ list: String) throws -> [String] {
    let source = try SourceText(decoding: Array((Self.head + list).utf8), id: "quill.md")
    let document = Extractor.extract(TextReader.read(source, id: "quill.md"))
    return document.works.map { work in
      let authors = work.authors.map { document.mentions[$0].text }.joined(separator: "; ")
      return "\(authors) | \(work.title) | \(work.year.map(String.init) ?? "–")"
    }
  }

  @Test(
    arguments: [
      // Quoted titles.
      (
        """
        "Tides and Tariffs" (with Rosa Lindqvist and Omar Haddad), Journal of Public Economics, 2019, 12(3): 45–67.
        "The Price of Salt," Economics Letters, 2015.
        "Harbours without Ships" (joint with Omar Haddad), work in progress.
        """,
        [
          "Ada Quill; Rosa Lindqvist; Omar Haddad | Tides and Tariffs | 2019",
          "Ada Quill | The Price of Salt | 2015",
          "Ada Quill; Omar Haddad | Harbours without Ships | –",
        ]
      ),
      // The brackets with the other authors stand between the title and where it appeared.
      (
        """
        Tides of abelian harbours. (With R. Lindqvist) Math. Harbours. 320 (2001) 2, 367-380.
        On salt over rings of maximal dimension. (Joint with O. Haddad) To appear in Man. Salt.
        The price of salt. Economics Letters, 2015.
        """,
        [
          "Ada Quill; R. Lindqvist | Tides of abelian harbours | 2001",
          "Ada Quill; O. Haddad | On salt over rings of maximal dimension | –",
          "Ada Quill | The price of salt | 2015",
        ]
      ),
      // Nothing but the type ends the title.
      (
        """
        - **Rows of salted harbours** with R. Lindqvist and O. Haddad; Math. Harbours 320 (2001)
        - **A family of quiet tides** with O. Haddad (Submitted)
        - [**Unstable salt in cold water**](https://doi.org/10.5555/salt.2) with R. Lindqvist and O. Haddad
        - **The Price of Salt**; Economics Letters, 2015.
        """,
        [
          "Ada Quill; R. Lindqvist; O. Haddad | Rows of salted harbours | 2001",
          "Ada Quill; O. Haddad | A family of quiet tides | –",
          "Ada Quill; R. Lindqvist; O. Haddad | Unstable salt in cold water | –",
          "Ada Quill | The Price of Salt | 2015",
        ]
      ),
      // A source of one word, or of words cut short, right behind the names.
      (
        """
        - Tides of quiet northern harbours, with R. Lindqvist, Axioms, 2, No. 3, 2013, 371-389.
        - On salt over rings of tides, with R. Lindqvist and O. Haddad, J. App. and Comp. Salt Anal., 3(1996), 229-238.
        - Moments of salt, with O. Haddad, J. Comp. App. Math., 53, 1994, 225-241.
        - The price of salt, Economics Letters, 2015.
        """,
        [
          "Ada Quill; R. Lindqvist | Tides of quiet northern harbours | 2013",
          "Ada Quill; R. Lindqvist; O. Haddad | On salt over rings of tides | 1996",
          "Ada Quill; O. Haddad | Moments of salt | 1994",
          "Ada Quill | The price of salt | 2015",
        ]
      ),
      // Behind a full stop, the title follows those who wrote it, too.
      (
        """
        - "Tides and Tariffs of the North." Journal of Public Economics, 2019.
        - With Omar Haddad. "The Price of Salt and Silver." Economics Letters, 2015.
        """,
        [
          "Ada Quill | Tides and Tariffs of the North | 2019",
          "Ada Quill; Omar Haddad | The Price of Salt and Silver | 2015",
        ]
      ),
      // A coauthor with the owner's family name is not the owner.
      (
        """
        "Tides and Tariffs of the North" (with Adam Quill). Journal of Public Economics, 2019.
        "The Price of Salt" (with Omar Haddad). Economics Letters, 2015.
        """,
        [
          "Ada Quill; Adam Quill | Tides and Tariffs of the North | 2019",
          "Ada Quill; Omar Haddad | The Price of Salt | 2015",
        ]
      ),
    ])
  func ownerIsAnAuthorWhereTheOthersFollow(_ list: String, _ expected: [String]) throws {
    #expect(try works(list) == expected)
  }

  /// The owner among the editors who are named behind the title.
  @Test func editorsBehindTheTitleAreItsPeople() throws {
    let works = try works(
      """
      - *The Economics of Salt and Silver* (2009), Volume 25 of the series Example Studies, ISBN: 9780000000002, Edited by: Rosa Lindqvist, Ada Quill.
      - *A Handbook of Harbours* (2014), ISBN 9780000000019, Edited By Ada Quill, Omar Haddad, and Bo Reed.
      """)
    #expect(
      works == [
        "Rosa Lindqvist; Ada Quill | The Economics of Salt and Silver | 2009",
        "Ada Quill; Omar Haddad; Bo Reed | A Handbook of Harbours | 2014",
      ])
  }

  @Test func ownerIsAnAuthorWhereTheOthersLead() throws {
    let works = try works(
      """
      3. (with R. Lindqvist) Knots in thin tubes. J. Topol. 14 (2021), 1170-1201.

      2. (with R. Lindqvist and O. Haddad) Rigid braids of low genus. Math. Ann. 365 (2016), 1393-1419.

      1. Random walks on a harbour wall. Duke Math. J. 160 (2011), 3021-3077.
      """)
    #expect(
      works == [
        "Ada Quill; R. Lindqvist | Knots in thin tubes | 2021",
        "Ada Quill; R. Lindqvist; O. Haddad | Rigid braids of low genus | 2016",
        "Ada Quill | Random walks on a harbour wall | 2011",
      ])
  }

  /// Where nobody says whose list it is, the people behind "with" are all that is known.
  @Test func listsWithoutAnOwnerKeepTheOthers() throws {
    let text = """
      # Publikationen

      - Zusammen mit Rosa Lindqvist: „Salz und Silber im Norden“, in: Zeitschrift für Meere, 12, 2019.
      - Zusammen mit Omar Haddad et al.: „Häfen ohne Schiffe“, in: Zeitschrift für Meere, 11(1), 2018.
      - „Der Preis des Salzes“, in: Bo Reed und Carl Ames (Hrsg.), *Salz*. Berlin: Beispielverlag, 27-43.
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "list.md")
    let document = Extractor.extract(TextReader.read(source, id: "list.md"))
    #expect(
      document.works.map { work in
        "\(work.authors.map { document.mentions[$0].text }) \(work.title)"
      } == [
        "[\"Rosa Lindqvist\"] Salz und Silber im Norden", "[\"Omar Haddad\"] Häfen ohne Schiffe",
        "[] Der Preis des Salzes",
      ])
    #expect(document.kind == .cv)
  }

  /// Lines of one paragraph, as printed lists come without their bullets.
  @Test func phrasesBeginEntriesOfPrintedLists() throws {
    let text = """
      # Publikationen

      Zusammen mit Rosa Lindqvist: „Salz und Silber im Norden“, in: Zeitschrift für
      Meere, 12. [Peer Reviewed]
      Zusammen mit Omar Haddad: „Häfen ohne Schiffe“, in: Zeitschrift für Meere, 11(1).
      „Der Preis des Salzes“, in: Bo Reed (Hrsg.), Salz. Berlin: Beispielverlag, 27-43.
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "list.md")
    let document = Extractor.extract(TextReader.read(source, id: "list.md"))
    #expect(
      document.works.map(\.title) == [
        "Salz und Silber im Norden", "Häfen ohne Schiffe", "Der Preis des Salzes",
      ])
  }

  /// Titles in bold with what they are about below them, as job market candidates have them.
  @Test func titlesOverTheirAbstractsAreWorksEach() throws {
    let works = try works(
      """
      **Tides, tariffs and the price of salt**

      I follow all harbours of a coast over a century and ask what a tariff does to them.

      **Harbours without Ships: Evidence from a Canal**, with Rosa Lindqvist and Omar Haddad

      Our paper measures what a canal takes from the harbours that it passes by.
      """)
    #expect(
      works == [
        "Ada Quill | Tides, tariffs and the price of salt | –",
        "Ada Quill; Rosa Lindqvist; Omar Haddad | Harbours without Ships: Evidence from a Canal | –",
      ])
  }

  /// A list that names its owner is left as it stands.
  @Test func namedOwnersStay() throws {
    let works = try works(
      """
      - A. Quill and R. Lindqvist. Knots in thin tubes. Journal of Topology 14, 2021.
      - R. Lindqvist, A. Quill. Rigid braids of low genus. Mathematische Annalen 365, 2016.
      """)
    #expect(
      works == [
        "A. Quill; R. Lindqvist | Knots in thin tubes | 2021",
        "R. Lindqvist; A. Quill | Rigid braids of low genus | 2016",
      ])
  }

  /// Authors behind a label are seen, also where the name at the head is not the owner's.
  @Test(arguments: ["[J1]", "(1)", "1."])
  func labelsDoNotHideAuthors(_ label: String) throws {
    let works = try works(
      """
      \(label) R. Lindqvist, O. Haddad, and M. Berg, "Knots in thin tubes," Journal of Topology, vol. 14, 2021.

      \(label) O. Haddad and R. Lindqvist, "Rigid braids of low genus," Mathematische Annalen, vol. 365, 2016.
      """)
    #expect(
      works == [
        "R. Lindqvist; O. Haddad; M. Berg | Knots in thin tubes | 2021",
        "O. Haddad; R. Lindqvist | Rigid braids of low genus | 2016",
      ])
  }

  @Test(
    arguments: [
      ("\"Salt\" (with Rosa Lindqvist), 2019", "Rosa Lindqvist"),
      ("(mit Rosa Lindqvist und Omar Haddad) Salz. 2019", "Rosa Lindqvist und Omar Haddad"),
      ("\"Salt and Silver,\" with R. Lindqvist and O. Haddad. 2019", "R. Lindqvist and O. Haddad"),
      ("Learning with Kernels and Trees. 2019", nil),
      ("Working (with great care) on salt. 2019", nil),
    ] as [(String, String?)])
  func phrases(text: String, names: String?) {
    let bytes = Array(text.utf8)
    let phrase = WithPhrase.find(in: bytes)
    #expect(phrase.map { String(decoding: bytes[$0.names], as: UTF8.self) } == names)
  }

  /// The first letter of a source whose italics begin behind it is none of a name.
  @Test func italicsBeginWithTheirWord() {
    let entry = "Tides and salt, with R. Lindqvist and O. Haddad, J. Salt Tides, 11, 1998"
    let text = Array(entry.utf8)
    var block = Block(kind: .paragraph, text: text, offsets: Array(text.indices))
    block.emphasis = [.init(style: .italic, range: 50..<63)]
    let names = WithPhrase.find(in: block).map { String(decoding: text[$0.names], as: UTF8.self) }
    #expect(names == "R. Lindqvist and O. Haddad,")
  }

  /// Coauthors on a line of their own between title and journal.
  @Test func coauthorsOnALineOfTheirOwn() throws {
    let works = try works(
      """
      *Measuring Tides by Ear: Evidence from a Northern Port*
      with Rosa Lindqvist and Omar Haddad
      Economics Letters (forthcoming)

      *The Variable Price of Salt*
      with Omar Haddad
      Journal of Public Economics (2018)
      Paper available here.

      *Harbours without Ships: Who Pays?*
      with Bo Reed, Omar Haddad, and Rosa Lindqvist
      Economics Letters, 2017
      """)
    #expect(
      works == [
        "Ada Quill; Rosa Lindqvist; Omar Haddad | Measuring Tides by Ear: Evidence from a Northern Port | –",
        "Ada Quill; Omar Haddad | The Variable Price of Salt | 2018",
        "Ada Quill; Bo Reed; Omar Haddad; Rosa Lindqvist | Harbours without Ships: Who Pays? | 2017",
      ])
  }

  /// A journal that is known behind a title makes the line no venue of the entry before it.
  @Test func titlesInFrontOfKnownJournalsBeginEntries() throws {
    let works = try works(
      """
      Tides and tariffs, European Economic Review, Vol. 18, January 2023, pp. 421–461

      Too salty to be sold: Why honest traders fail, Journal of Economic Theory, Vol. 181, May 2019, pp. 333–360

      Harbour games with an active pilot (with Omar Haddad), Games and Economic Behavior, Vol. 129, September 2018, pp. 96–113
      """)
    #expect(
      works == [
        "Ada Quill | Tides and tariffs | 2023",
        "Ada Quill | Too salty to be sold: Why honest traders fail | 2019",
        "Ada Quill; Omar Haddad | Harbour games with an active pilot | 2018",
      ])
  }

  /// Titles without a year or journal, each a paragraph: what names its coauthors is a work of its own.
  @Test func unfinishedWorksAreApart() throws {
    let works = try works(
      """
      Why pilots lie (with Rosa Lindqvist)

      The best provision of lighthouses

      Salted or sweet? A simple model of taste (with Omar Haddad)
      """)
    #expect(
      works == [
        "Ada Quill; Rosa Lindqvist | Why pilots lie | –",
        "Ada Quill | The best provision of lighthouses | –",
        "Ada Quill; Omar Haddad | Salted or sweet? A simple model of taste | –",
      ])
  }

  /// Titles on lines of one paragraph, some with their coauthors in brackets: each is a work.
  @Test func linesOfTitlesAreApart() throws {
    let works = try works(
      """
      Why pilots of the north lie (with Rosa Lindqvist)
      The best provision of lighthouses in towns
      Salted or sweet? A simple model of taste (with Omar Haddad)
      The many effects of salt
      """)
    #expect(
      works == [
        "Ada Quill; Rosa Lindqvist | Why pilots of the north lie | –",
        "Ada Quill | The best provision of lighthouses in towns | –",
        "Ada Quill; Omar Haddad | Salted or sweet? A simple model of taste | –",
        "Ada Quill | The many effects of salt | –",
      ])
  }

  /// Coauthors in a paragraph below the title, and where it appeared behind them.
  @Test func coauthorsBelowTheTitle() throws {
    let works = try works(
      """
      Presenting flat harbours by quiet tides

      Together with Rosa Lindqvist and Omar Haddad. In Proc. MILLS 2019, LIPIcs 211, 2019.

      Splitting the tides, constructively (a harbour pearl)

      Together with Bo Reed. In Proc. MILLS 2018, LIPIcs 190, 2018.

      The price of salt in cold water

      Joint work with Bo Reed. Economics Letters, 2015.
      """)
    #expect(
      works == [
        "Ada Quill; Rosa Lindqvist; Omar Haddad | Presenting flat harbours by quiet tides | 2019",
        "Ada Quill; Bo Reed | Splitting the tides, constructively (a harbour pearl) | 2018",
        "Ada Quill; Bo Reed | The price of salt in cold water | 2015",
      ])
  }

  /// Publishers, journals cut short and journals of one word behind the coauthors are no people.
  @Test func sourcesBehindTitlesAreNoPeople() throws {
    let works = try works(
      """
      - Salt Theory: An Elementary Approach, with Omar Haddad, John J Marsh & Sons, Inc., Hoboken, NJ, November 2009.
      - Nonnegative Tides on the Interval, with R. Lindqvist, *Salinae*, **2**, No. 3, 2013, 371-389.
      - Multitides and Integer Harbours, *J. Comp. Anal. and Appl.*, **5**, No. 1, January 2003, 161-178.
      - Recursion Formulas for the Moments of Salt, in: *Proceedings of Advances in Harbours*, S.K. Duarte and J. Reed, eds., Example University, 1996, 143-149.
      """)
    #expect(
      works == [
        "Ada Quill; Omar Haddad | Salt Theory: An Elementary Approach | 2009",
        "Ada Quill; R. Lindqvist | Nonnegative Tides on the Interval | 2013",
        "Ada Quill | Multitides and Integer Harbours | 2003",
        "Ada Quill | Recursion Formulas for the Moments of Salt | 1996",
      ])
  }

  /// What stands at the right edge and only says what kind of work an entry is, is no part of it.
  @Test func kindsAtTheRightEdgeAreNoPartOfTitles() throws {
    let works = try works(
      """
      - Harbour views of moving ships\tBook chapter
        Quill, A.; Reed, B.; Haddad, O.
        In: Advances in Ships, Example Press, 2019.
      - Morphology of small harbours\tJournal
        Haddad, O.; Quill, A.; Lindqvist, R.
        Economics Letters, 2012.
      """)
    #expect(
      works.map { $0.split(separator: "|")[1] } == [
        " Harbour views of moving ships ", " Morphology of small harbours ",
      ])
  }

  /// "Book chapter in …" behind a title is where it appeared.
  @Test func bookChaptersEndTitles() throws {
    let works = try works(
      """
      - Omar Haddad, Ada Quill, Rosa Lindqvist and Bo Reed. (2015) Salt markets: evidence from ledgers, tides and other sources. Book chapter in Integrating Harbour Data: Methods and Applications. Edited by Bo Reed, Rosa Lindqvist. Example University Press. Page 39-67.
      - Ada Quill, Omar Haddad. (2016) Tides without tariffs in the north. Economics Letters, 10(8):15-20.
      """)
    #expect(
      works.first?.contains("| Salt markets: evidence from ledgers, tides and other sources |")
        == true)
  }

  /// Chapters end in front of the editors of their book; paragraphs begin with quotation marks, of
  /// which one is never closed, or with the kind of work.
  @Test func editorsBehindInEndTitles() throws {
    let works = try works(
      """
      “Salt, Human Tides, and the Good Harbour,” In S. Marsh (Ed.), Harbour's Big Questions: Comparing Eastern and Western Approaches, (July, 2021) Bergen: Mill Press

      "Harbours: The Person & The Salt," (Online Book, May 2020), Mill River, Bergen

      Book Review: “Review of Neo-Classical Salt” in online supplement to Education About Harbours, Volume 17: 2, (Fall 2012)

      "Northern and Southern Contributions to Salt Science, in Enrahonor: Quaderns de Sal, Num. 47, 2011

      Finding the Half-Way with Tides and Old Haddad, In A. Marsh (Ed.), Salt and Wisdom: Lessons from the Sea. Bergen: Mill Press (August 2010)

      Plato and Haddad on the Form of Salt, In A. Marsh (Ed.), Salt and Wisdom: Lessons from the Sea. Bergen: The Mill Press

      "The Price of Salt and the Silver of the Sea," in Mill Economics, Volume 9, Number 1, Fall 2009
      """)
    #expect(
      works == [
        "Ada Quill | Salt, Human Tides, and the Good Harbour | 2021",
        "Ada Quill | Harbours: The Person & The Salt | 2020",
        "Ada Quill | Review of Neo-Classical Salt | 2012",
        "Ada Quill | Northern and Southern Contributions to Salt Science | 2011",
        "Ada Quill | Finding the Half-Way with Tides and Old Haddad | 2010",
        "Ada Quill | Plato and Haddad on the Form of Salt | –",
        "Ada Quill | The Price of Salt and the Silver of the Sea | 2009",
      ])
  }

  /// Where entries are in bold as a whole, the type doesn't tell their titles.
  @Test func boldEntriesHaveNoBoldTitles() throws {
    let works = try works(
      """
      - **Finding the Half-Way with Tides and Old Haddad, In A. Marsh (Ed.), Salt and Wisdom: Lessons from the Sea. Bergen: Mill Press (August 2010)**
      - **"The Price of Salt and the Silver of the Sea," in Mill Economics, Volume 9, Number 1, Fall 2009**
      """)
    #expect(
      works == [
        "Ada Quill | Finding the Half-Way with Tides and Old Haddad | 2010",
        "Ada Quill | The Price of Salt and the Silver of the Sea | 2009",
      ])
  }

  /// Lines of one paragraph: a title in quotation marks, and one behind its coauthors.
  @Test func coauthorsInFrontOfATitleBeginAnEntry() throws {
    let works = try works(
      """
      "Tides and Tariffs of the Northern Harbours"
      With Omar Haddad. "The Decline of Salt and the Role of Place"
      """)
    #expect(
      works == [
        "Ada Quill | Tides and Tariffs of the Northern Harbours | –",
        "Ada Quill; Omar Haddad | The Decline of Salt and the Role of Place | –",
      ])
  }

  /// A chapter whose title reads like a name, in front of the editors of its book.
  @Test func chaptersAreNoAuthors() throws {
    let works = try works(
      """
      - Ada Quill, [Salt Analysis](a.pdf), In: Haddad O., Reed B. (Ed.) *Encyclopedia of Northern Harbours*, Mill Press, 1-3, 2014.
      - Rosa Lindqvist and **Ada Quill**, [Suppression of tides that was revealed by salt](b.pdf), Economics Letters, 2013.
      """)
    #expect(
      works == [
        "Ada Quill | Salt Analysis | 2014",
        "Rosa Lindqvist; Ada Quill | Suppression of tides that was revealed by salt | 2013",
      ])
  }

  /// The year and the stage of a work behind its coauthors are no part of the title.
  @Test func yearsAndStagesAreNoPartOfTitles() throws {
    let works = try works(
      """
      - Best tolls in a smugglers' economy (with Omar Haddad), 2022, forthcoming in *Economics Letters*
      - The importance of tides (with R. Lindqvist), *Economic Modelling*, Volume 101, August 2021, 105527
      """)
    #expect(
      works == [
        "Ada Quill; Omar Haddad | Best tolls in a smugglers' economy | 2022",
        "Ada Quill; R. Lindqvist | The importance of tides | 2021",
      ])
  }

  /// Coauthors end where a source in bold begins; who edits with the owner does so as an author.
  @Test func coauthorsEndAtSourcesInBold() throws {
    let works = try works(
      """
      - *Policies for Northern Harbours*, with Rosa B. Lindqvist, **Tide Options**, 18, 6, 1997, 35-39.
      - *The Role of Mills in the Price of Salt*, with Rosa Lindqvist and Omar Haddad, **Review of Tides** 39, 81-106, 2013.
      - *A Game of Tides*, with Omar A. Haddad, Jr., **Review of Salt and Statistics**, LXXXI, 1999, 704-19.
      - *Methods of Millers: In Honour of a Baker*, Mill Press, Boston, 1993 (edited with R. B. Lindqvist and O. Haddad).
      """)
    #expect(
      works == [
        "Ada Quill; Rosa B. Lindqvist | Policies for Northern Harbours | 1997",
        "Ada Quill; Rosa Lindqvist; Omar Haddad | The Role of Mills in the Price of Salt | 2013",
        "Ada Quill; Omar A. Haddad, Jr. | A Game of Tides | 1999",
        "Ada Quill; R. B. Lindqvist; O. Haddad | Methods of Millers: In Honour of a Baker | 1993",
      ])
  }

  /// A line of coauthors below the title, also of one whom no list of names knows, and what the line
  /// below it says of the work.
  @Test func coauthorsHaveALineBelowTheTitle() throws {
    let works = try works(
      """
      - Labels, misreporting, and old mills of the valley [pdf] [code]
        with Xinyo Lurk. Mill Economics, 2025, 53(6): 1200–1222.
      - Specialised millers and their wheels
        with Rosa Lindqvist and Omar Haddad. Journal of Millers, forthcoming.
      - The price of wheels [[pdf]](wheels.pdf)
        (with Omar Haddad)
        Mill Letters 5(1), 2014
      """)
    #expect(
      works == [
        "Ada Quill; Xinyo Lurk | Labels, misreporting, and old mills of the valley | 2025",
        "Ada Quill; Rosa Lindqvist; Omar Haddad | Specialised millers and their wheels | –",
        "Ada Quill; Omar Haddad | The price of wheels | 2014",
      ])
  }

  /// The month of a date behind coauthors is none of them; May and June may be.
  @Test func coauthorsEndBeforeAMonth() throws {
    let works = try works(
      """
      - "Rules for Northern Harbours", with Rosa Lindqvist, September 2007, revise and resubmit at Mill Letters
      - "The Role of Mills", with Rosa Lindqvist and Omar Haddad, June 2004
      - "A Game of Tides", with Elaine May, Mill Letters 3, 2003
      """)
    #expect(
      works == [
        "Ada Quill; Rosa Lindqvist | Rules for Northern Harbours | 2007",
        "Ada Quill; Rosa Lindqvist; Omar Haddad | The Role of Mills | 2004",
        "Ada Quill; Elaine May | A Game of Tides | 2003",
      ])
  }

  @Test func coauthorsEndWithTheirLine() throws {
    let works = try works(
      """
      **The Housing of Wheels: Evidence from Mills**, with Dana Kessler, Omar Haddad, and Rosa Vestin
      Our paper tells what a wheel house is worth by the day on which it burned.

      **Many Effects of Flour on Bonds and Bakers**, with Adam Baybrook
      Since the burning, flour has become a tool of policy. We ask what it does to bonds.
      """)
    #expect(
      works == [
        "Ada Quill; Dana Kessler; Omar Haddad; Rosa Vestin | The Housing of Wheels: Evidence from Mills | –",
        "Ada Quill; Adam Baybrook | Many Effects of Flour on Bonds and Bakers | –",
      ])
  }

  /// Links behind a title, also those that say in words what they lead to.
  @Test(arguments: [
    ("Rows of mills [pdf] [code]", "Rows of mills"),
    ("Rows of mills [pdf] [MILL slides] [talk video] [code]", "Rows of mills"),
    ("Rows of mills [a study of video]", "Rows of mills [a study of video]"),
    ("[Old mills] and their code", "[Old mills] and their code"),
  ])
  func linksAreNoPartOfATitle(text: String, title: String) {
    #expect(TitleCleaner.clean(text.utf8) == title)
  }

  /// A quotation that nothing closes may be shorter than a title, and its source may be missing.
  @Test(arguments: [
    ("“", nil), ("“Ab", nil), ("“Rows of mills", nil), ("“Rows of mills, in 2019", nil),
    ("“Rows of mills, in Mill Studies", 16),
  ])
  func endsUnclosedTitles(text: String, end: Int?) {
    #expect(EntryFields.unclosedEnd(Array(text.utf8), behind: 0)?.title == end)
  }
}
