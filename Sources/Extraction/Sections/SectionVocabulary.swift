import Bibliography

/// The words that headings of research documents are made of.
///
/// A heading is known where every word is a keyword, a modifier or a connector; the keyword of the
/// highest rank says the kind. English, German, French, Spanish, Italian and Dutch.
enum SectionVocabulary {
  /// The kind of section that a heading names, or nil where its words are not all known.
  static func kind(of heading: some StringProtocol) -> Section.Kind? {
    var words = TextFolding.words(withoutBrackets(heading))
    guard !words.isEmpty, words.count <= 9, !namesDiscussed(words) else { return nil }
    // "2021;37(3):245-258. (Review)" is the rest of an entry.
    let numbers = words.count { Int($0) != nil }
    if numbers >= 3, numbers * 2 > words.count { return nil }
    // "2021 (4 publications)": the bracket says of what.
    if words.count == 1, words[0].utf8.count == 4, Int(words[0]) != nil {
      words = TextFolding.words(heading)
      guard (2...4).contains(words.count) else { return nil }
    }
    // "2021 [forthcoming]" heads talks as well as works.
    if words.count == 2, words[1] == "forthcoming", Int(words[0]) != nil { return nil }
    // "Peer reviews for", "Manuscript reviews": of the works of others.
    if words.count <= 3, words.count >= 2, judged.contains(words[0]),
      words[1] == "reviews" || words[1] == "review" && words[0] != "peer",
      words.dropFirst(2).allSatisfy({ $0 == "for" })
    {
      return .service
    }
    // "Work under review" is no work experience.
    if (2...5).contains(words.count), let last = words.last, unpublished.contains(last),
      !(last == "review" && words[words.count - 2] == "peer")
    {
      return .publications
    }
    if let kind = kind(ofWords: words) { return kind }
    // "E D U C A T I O N", "P UBLICATIONS": letters set apart.
    guard words.contains(where: { $0.utf8.count == 1 }) else { return nil }
    return kind(ofWords: [words.joined()])
  }

  /// The kind that a line names which the document itself marks as a heading.
  ///
  /// There the head of the phrase is enough: "Ph.D. theses advised at Bergen", "Refereeing for …".
  static func kind(ofMarked heading: some StringProtocol) -> Section.Kind? {
    if let kind = kind(of: heading) { return kind }
    if let kind = kind(besideName: heading) ?? kind(ofSupervised: heading) { return kind }
    if stages.contains(TextFolding.spaced(heading)) { return .publications }
    if let kind = kind(besideProfiles: heading) { return kind }
    // Whatever else they are called: "Peer-reviewed doctoral consortium".
    if saysReviewed(heading) { return .publications }
    var text = withoutBrackets(heading)
    if text.last == ":" { text.removeLast() }
    guard !text.contains(where: { ":?\"“”".contains($0) }) else { return nil }
    let words = TextFolding.words(text)
    guard (2...6).contains(words.count), !words.contains(where: { Int($0) != nil }),
      !namesDiscussed(words)
    else { return nil }
    let end = words.firstIndex(where: prepositions.contains) ?? words.count
    guard end > 0 else { return nil }
    // "Teaching and expository publications, reviews": works, and no courses.
    if end + 2 < words.count, words[end] == "and", keywords[words[end - 1]]?.kind == .teaching,
      words[(end + 1)...].prefix(while: { !prepositions.contains($0) }).contains(where: {
        keywords[$0]?.kind == .publications && !weakHeads.contains($0) && $0 != "reviews"
      }), words.last.map({ keywords[$0]?.kind == .publications || $0 == "etc" }) == true
    {
      return .publications
    }
    guard let entry = keywords[words[end - 1]], strongHeads.contains(entry.kind),
      !weakHeads.contains(words[end - 1])
    else { return nil }
    return entry.kind
  }

  /// The kind of a heading that links to the owner's profiles: "Publications Google Scholar ID".
  private static func kind(besideProfiles heading: some StringProtocol) -> Section.Kind? {
    let words = TextFolding.words(withoutBrackets(heading))
    guard words.count <= 8 else { return nil }
    let own = words.prefix { !profiles.contains($0) }
    guard !own.isEmpty, own.count < words.count,
      words[own.count...].allSatisfy({ profiles.contains($0) || besideProfiles.contains($0) })
    else { return nil }
    return kind(ofWords: Array(own))
  }

  private static let profiles: Set<String> = [
    "google", "scholar", "dblp", "orcid", "arxiv", "researchgate", "scopus", "semantic",
    "mathscinet", "inspire", "zbmath", "bibtex",
  ]
  private static let besideProfiles: Set<String> = ["id", "profile", "page", "and", "pdf", "list"]

  /// What people review for journals and funders.
  private static let judged: Set<String> = ["peer", "manuscript", "grant", "proposal", "abstract"]

  /// Whether a heading is of what a group reads together, or of what somebody refereed: "Paper reviews".
  private static func namesDiscussed(_ words: [String]) -> Bool {
    words.count == 2 && ["paper", "papers", "article"].contains(words[0])
      && ["review", "reviews", "discussion", "discussions"].contains(words[1])
  }

  /// The kind of a heading that also says whose: "Publications of Ada Quill", "Ada Quill – Papers".
  static func kind(besideName heading: some StringProtocol) -> Section.Kind? {
    guard heading.utf8.count <= 90 else { return nil }
    let text = String(heading)
    for mark in [" : ", ": ", " – ", " — ", " - ", " | ", " · ", ", "] {
      let parts = parts(of: text, between: mark)
      guard parts.count == 2 else { continue }
      for (one, other) in [(parts[0], parts[1]), (parts[1], parts[0])] {
        if let kind = kind(of: one), NameShape.plausibility(of: other) != nil { return kind }
      }
    }
    for word in [" of ", " by ", " von ", " de ", " di ", " du ", " for "] {
      let parts = parts(of: text, between: word)
      guard parts.count >= 2, let kind = kind(of: parts[0]) else { continue }
      let name = parts.dropFirst().joined(separator: word)
      if NameShape.plausibility(of: name) != nil { return kind }
    }
    return nil
  }

  private static func parts(of text: String, between mark: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    let bytes = Array(text.utf8)
    let needle = Array(mark.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: needle) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += needle.count
      } else {
        part.append(bytes[index])
        index += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
  }

  /// "Theses directed", "Postdoctoral fellows sponsored": people, and what was done for them.
  private static func kind(ofSupervised heading: some StringProtocol) -> Section.Kind? {
    let words = TextFolding.words(withoutBrackets(heading)).prefix(7)
    let deeds: Set<String> = [
      "directed", "supervised", "advised", "sponsored", "mentored", "hosted", "graduated",
      "trained",
      "supervisor", "cosupervisor", "promoter", "promotor", "copromotor", "advisor", "directing",
      "supervising", "betreut", "betreute", "dirigees", "diriges", "encadrees", "encadres",
      "dirigidas", "dirigidos", "orientadas", "orientados", "seguite",
    ]
    let people: Set<String> = [
      "theses", "thesis", "dissertations", "arbeiten", "masterarbeiten", "diplomarbeiten",
      "memoires", "travaux", "stages", "tesis", "teses", "trabajos", "tesi", "students", "fellows",
      "postdocs", "phds", "student",
      "candidates", "researchers", "doktorarbeiten", "dissertationen", "abschlussarbeiten",
      "scholars",
      "postdoctoral", "doctoral", "undergraduates", "interns",
    ]
    guard words.contains(where: deeds.contains), words.contains(where: people.contains) else {
      return nil
    }
    return .students
  }

  /// The kind of a line that stands alone and says where: "Peer-reviewed publications in print".
  ///
  /// The words in front of the preposition must all be known, and name a section plainly.
  static func kind(ofLine line: some StringProtocol) -> Section.Kind? {
    if let kind = kind(of: line) { return kind }
    let words = TextFolding.words(withoutBrackets(line))
    guard (4...9).contains(words.count), !words.contains(where: { Int($0) != nil }),
      let end = words.firstIndex(where: placing.contains), end >= 1,
      line.first?.isUppercase == true, !line.contains(where: { ",.;:?!".contains($0) }),
      let kind = kind(ofWords: Array(words[..<end])), strongHeads.contains(kind),
      !weakHeads.contains(words[end - 1])
    else { return nil }
    return kind
  }

  private static let placing: Set<String> = ["in", "at", "for", "presented", "given"]

  /// Whether a heading says that what stands below it was reviewed: "Peer-reviewed …", "Refereed …".
  static func saysReviewed(_ heading: some StringProtocol) -> Bool {
    let words = TextFolding.words(withoutBrackets(heading))
    guard (2...9).contains(words.count) else { return false }
    return words[0] == "refereed" || words[0] == "peerreviewed"
      || words[0] == "peer" && ["reviewed", "refereed"].contains(words[1])
  }

  /// Whether a heading only says how its entries were chosen, be they works or talks: "Submitted".
  static func namesChoice(_ heading: some StringProtocol) -> Bool {
    ["submitted", "accepted", "refereed", "peer reviewed", "peerreviewed", "contributed"].contains(
      TextFolding.spaced(heading))
  }

  /// Whether a line is nothing but the label of an abstract.
  static func labelsAbstract(_ line: some StringProtocol) -> Bool {
    ["abstract", "zusammenfassung", "kurzfassung"].contains(TextFolding.spaced(line))
  }

  /// Whether a word of a heading names works: "Publications and talks".
  static func namesWorks(_ heading: some StringProtocol) -> Bool {
    TextFolding.words(heading).contains { (keywords[$0] ?? compound($0))?.kind == .publications }
  }

  /// Whether a heading speaks of posters, demonstrations or workshops and of no talk.
  static func namesPosters(_ heading: some StringProtocol) -> Bool {
    let words = TextFolding.words(heading)
    return words.contains { ["poster", "posters"].contains($0) }
      && !words.contains { $0.hasPrefix("talk") || $0.hasPrefix("presentation") }
  }

  /// Whether a line only tells of which kind the works below it are: "Conferences", "Peer-reviewed
  /// journals".
  static func dividesWorks(_ line: some StringProtocol) -> Bool {
    isMade(of: divisions, beside: modifiers, line, atMost: 6)
  }

  /// Whether a heading has one of some words, and no others but those that stand beside them.
  private static func isMade(
    of words: Set<String>, beside: Set<String>, _ heading: some StringProtocol, atMost most: Int
  ) -> Bool {
    let all = TextFolding.words(withoutBrackets(heading))
    return (1...most).contains(all.count) && all.contains(where: words.contains)
      && all.allSatisfy { words.contains($0) || beside.contains($0) }
  }

  /// Whether a heading names a thesis and nothing else: "Thèse de doctorat".
  static func namesThesis(_ heading: some StringProtocol) -> Bool {
    isMade(of: theses, beside: modifiers, heading, atMost: 4)
  }

  private static let theses: Set<String> = [
    "these", "thesis", "theses", "tesis", "tese", "tesi", "dissertation",
  ]

  /// Whether a heading speaks of programs and of nothing else: "Software", "Open-source packages".
  static func namesSoftware(_ heading: some StringProtocol) -> Bool {
    isMade(of: programs, beside: besidePrograms, heading, atMost: 5)
  }

  private static let programs: Set<String> = [
    "software", "packages", "package", "code", "codes", "logiciels", "logiciel",
  ]

  private static let besidePrograms: Set<String> = [
    "open", "source", "opensource", "scientific", "research", "and", "published", "r", "python",
    "julia", "matlab", "stata", "tools", "other", "selected", "releases", "contributions",
    "development", "developed", "libraries", "computer", "statistical",
  ]

  private static let divisions: Set<String> = [
    "conference", "conferences", "journal", "journals", "workshop", "workshops", "volumes",
    "refereed", "reviewed", "unrefereed",
    "book", "books", "monograph", "monographs", "monographies", "issues", "chapter", "chapters",
    "article",
    "tutorials", "demos", "software", "theses", "zeitschriften", "konferenzen", "tagungen",
    "revues", "colloques", "revistas", "congresos", "congressos", "riviste", "convegni",
    "comptes", "rendus", "recensions", "chapitre", "livre", "livres",
  ]

  /// A heading without its bracketed remarks: "Advising (year and placement)".
  private static func withoutBrackets(_ heading: some StringProtocol) -> String {
    guard let open = heading.firstIndex(of: "("), open > heading.startIndex else {
      return String(heading)
    }
    guard let close = heading[open...].firstIndex(of: ")") else { return String(heading[..<open]) }
    return String(heading[..<open]) + " " + String(heading[heading.index(after: close)...])
  }

  private static let prepositions: Set<String> = [
    "in", "at", "of", "for", "with", "to", "by", "on", "and", "von", "an", "im", "fur", "a", "de",
    "en", "pour", "supervised", "advised", "mentored",
  ]
  private static let strongHeads: Set<Section.Kind> = [
    .publications, .talks, .students, .teaching, .awards, .service, .education, .experience,
  ]
  private static let weakHeads: Set<String> = [
    "work", "works", "book", "books", "course", "position", "studium", "committee", "organization",
    "activity", "paper", "article", "lecture", "talk", "group", "team", "lab", "report",
    "career",
  ]

  /// Headings that only as a whole say what they are: "Group", "People".
  private static let whole: [String: Section.Kind] = [
    "group": .students, "my group": .students, "team": .students, "my team": .students,
    "the team": .students, "group members": .students, "lab members": .students,
    "lab": .students, "people": .students, "research group": .students, "members": .students,
    "ongoing work": .publications, "ongoing works": .publications, "current work": .publications,
    "recent work": .publications,
    "published work": .publications, "published works": .publications, "other work": .publications,
    "selected work": .publications, "selected works": .publications, "works": .publications,
    "edited volumes": .publications, "edited volume": .publications, "volumes": .publications,
    "other writing": .publications, "writing": .publications, "scholarly work": .publications,
    "policy writing": .publications, "public writing": .publications,
    "popular writing": .publications, "future work": .research,
    "scientific work": .publications, "scientific works": .publications,
    "scientific contributions": .publications, "scholarly contributions": .publications,
    "research contributions": .publications,
    "reference letters": .references, "letters of reference": .references,
    "recommendation letters": .references, "letters of recommendation": .references,
    "current members": .students, "former members": .students, "team members": .students,
    "current group": .students, "current group members": .students, "our group": .students,
  ]

  /// Which of the works of a kind a heading means, in front of what it calls them.
  private static let choosing: Set<String> = [
    "other", "selected", "additional", "further", "recent", "my", "all", "general", "main",
  ]

  private static func kind(ofWords words: [String]) -> Section.Kind? {
    // "Other scholarly contributions" is said as a whole, too.
    let said = words.count > 2 && choosing.contains(words[0]) ? words.dropFirst() : words[...]
    if let kind = whole[said.joined(separator: " ")] { return kind }
    // "Research and Creative Scholarship": the works, and no stipend.
    if words.contains("scholarship"), words.contains("research") || words.contains("creative"),
      words.allSatisfy({ scholarship.contains($0) })
    {
      return .publications
    }
    var words = words
    // "Revues avec comité de lecture": a reading committee, no lecture.
    if let index = words.firstIndex(of: "lecture"), index >= 2, words[index - 2] == "comite" {
      words.removeSubrange(index - 2...index)
    }
    var best: (rank: Int, kind: Section.Kind)?
    var kinds: Set<Section.Kind> = []
    for word in words {
      if let rank = keywords[word] ?? compound(word) {
        if best.map({ rank.rank < $0.rank }) ?? true { best = rank }
        kinds.insert(rank.kind)
      } else if !modifiers.contains(word), word.utf8.contains(where: { $0 > 0x39 }) {
        return nil
      }
    }
    if best?.kind == .research, words.contains("interests") || words.contains("interest") {
      return .interests
    }
    // "About Publications Books Lectures": the parts of a site, which no word joins.
    if kinds.count >= 3, words.count <= kinds.count + 1, !words.contains(where: joining.contains) {
      return nil
    }
    // "Programming Languages Seminar" is a series of talks.
    if best?.kind == .skills, words.contains(where: series.contains) { return nil }
    return best?.kind
  }

  private static let series: Set<String> = [
    "seminar", "seminars", "colloquium", "lunch", "group", "club", "workshop", "reading", "talks",
  ]

  private static let scholarship: Set<String> = [
    "scholarship", "research", "creative", "and", "scholarly", "work", "works", "activity",
    "activities", "other", "selected",
  ]

  private static let joining: Set<String> = ["and", "or", "und", "et", "y", "e", "en", "in", "of"]

  /// What a compound of German, Dutch or Scandinavian languages names by its last part:
  /// "Herausgeberschriften", "Unterrichtserfahrung".
  private static func compound(_ word: String) -> (rank: Int, kind: Section.Kind)? {
    guard word.utf8.count >= 11 else { return nil }
    return heads.first { word.hasSuffix($0) }.flatMap { keywords[$0] ?? ends[$0] }
  }

  private static let heads = [
    "publikationen", "veroffentlichungen", "beitrage", "artikel", "aufsatze", "kapitel", "bucher",
    "schriften", "herausgaben", "herausgeberschaften", "rezensionen", "vortrage", "erfahrung",
    "ausbildung", "kenntnisse", "mitgliedschaften", "publicaties", "publikationer", "artiklar",
    "artikler", "artikelen", "ervaring", "projekte", "projecten", "preise", "stipendien",
  ]
  /// Parts that name a section only at the end of a compound.
  private static let ends: [String: (rank: Int, kind: Section.Kind)] = [
    "schriften": (2, .publications), "erfahrung": (10, .experience),
    "artikelen": (2, .publications), "projecten": (11, .projects),
  ]

  /// How far works are, which divides lists of them: "Published", "Forthcoming".
  private static let stages: Set<String> = [
    "published", "forthcoming", "accepted", "submitted", "unpublished", "in prep", "to appear",
    "published or accepted", "published and forthcoming", "published and accepted",
  ]

  private static let unpublished: Set<String> = [
    "review", "submission", "submitted", "preparation", "press", "progress", "forthcoming",
    "revision", "resubmit",
  ]

  private static let keywords: [String: (rank: Int, kind: Section.Kind)] = {
    var table: [String: (rank: Int, kind: Section.Kind)] = [:]
    for (rank, entry) in ranked.enumerated() {
      for word in entry.words.split(separator: " ") { table[String(word)] = (rank, entry.kind) }
    }
    return table
  }()

  /// Keywords, the telling ones first: "teaching experience" is teaching, "research interests"
  /// interests.
  private static let ranked: [(kind: Section.Kind, words: String)] = [
    (.interests, "interest interests forschungsinteressen interets intereses interessi"),
    (
      .talks,
      "addresses seminaires conferencias charlas palestras vortrage keynotes sprekers voordrachten seminars talk talks presentation presentations lecture lectures seminar seminars colloquium "
        + "colloquia speaker speakers vortrage vortrag exposes presentaciones ponencias "
        + "presentazioni lezingen keynotes keynote apresentacoes foredrag referaty wystapienia "
        + "prednasky eloadasok konusmalar sunumlar predavanja xerrades ponencies esitelmat "
        + "доклады выступления 講演 招待講演 学术报告 邀请报告 초청강연"
    ),
    (
      .publications,
      "monographs monograph monographies monographien monographie bucher sammelbande sammelbanden beitrage aufsatze artikel buchkapitel rezensionen herausgeberschaften herausgaben konferenzbeitrage tagungsbeitrage arbeitspapiere revues ouvrages chapitres articulos capitulos libros articoli capitoli libri boeken hoofdstukken patents patent patente brevets outputs output production productions produccion produzione reports reviews scholarship writings letters preprints publication publications paper papers article articles manuscript manuscripts preprint "
        + "preprints publikationen veroffentlichungen schriftenverzeichnis publicaciones "
        + "pubblicazioni publicaties proceedings books chapters publicacoes producao artigos capitulos "
        + "livros trabalhos publikationer artiklar artikler boger publikasjoner julkaisut publikacje "
        + "artykuly publikace clanky publikacie articole publicatii publicacions llibres articles "
        + "论文 发表论文 出版物 著作 学术论文 論文 著書 研究業績 業績 논문 출판물"
    ),
    (.talks, "posters poster"),
    (
      .awards,
      "proposals drittmittel forderung financements financement contracts award awards honors honours honor prizes prize scholarship scholarships fellowship "
        + "fellowships grants grant distinctions recognition recognitions auszeichnungen preise "
        + "stipendien bourses premios becas premi prijzen achievements funding bolsas premios priser "
        + "nagrody oceneni 奖项 荣誉 获奖 受賞 수상"
    ),
    (
      .teaching,
      "ensino undervisning dydaktyka vyuka 教学 教育活動 teaching courses course lehre lehrtatigkeit enseignement docencia didattica "
        + "onderwijs instruction"
    ),
    (
      .students,
      "trainees trainee advisee supervisees supervised doctorants encadrements abschlussarbeiten dissertationen promotionen placements placement alumni students studierende doktoranden etudiants estudiantes advising mentoring supervision advisees mentees betreuung encadrement "
        + "mentorship doctorandos orientacoes orientandos orientacao vejledning handledning 指导学生 学生"
    ),
    (
      .service,
      "refereeing referee review reviewers committees boards board editor mitgliedschaften mitgliedschaft gutachten gutachtertatigkeit responsabilites gremien engagement memberships associations affiliations organisation service services reviewing reviewer memberships membership activities committees "
        + "committee activity outreach volunteering leadership editorial organization extracurricular"
    ),
    (
      .skills,
      "skills skill languages language programming software tools competencies "
        + "proficiencies kenntnisse sprachen sprachkenntnisse competences competencias competenze "
        + "technologies certifications coursework"
    ),
    (
      .education,
      "formacao educacao utbildning uddannelse utdanning koulutus wyksztalcenie vzdelani 教育经历 教育背景 学历 学歴 학력 background cursus education ausbildung studium formation educacion formacion formazione opleiding "
        + "degrees qualifications bildungsweg academics bildung istruzione etudes"
    ),
    (
      .experience,
      "atuacao experiencias arbetslivserfarenhet erfaring zatrudnienie zamestnani 工作经历 研究经历 職歴 경력 parcours experience experiences employment positions position appointments appointment "
        + "internships internship career berufserfahrung beruf werdegang emplois experiencia "
        + "esperienza ervaring employments work"
    ),
    (.projects, "project projects projekte projets proyectos progetti"),
    (
      .references,
      "reference references bibliography referees referenzen literatur "
        + "literaturverzeichnis bibliographie bibliografia referencias riferimenti literature cited"
    ),
    (.research, "research forschung recherche investigacion ricerca onderzoek"),
    (
      .abstract,
      "abstract summary zusammenfassung resume profile about biography bio objective "
        + "overview synopsis biographie kurzprofil"
    ),
    (.contact, "contact kontakt contacto contatti address personal"),
    (.other, "news media press coverage hobbies citizenship visa nationality links"),
  ]

  private static let modifiers: Set<String> = Set(
    ("em na no nas nos para com academica academico profissional cientifica cientificos cientificas completos periodicos anais eventos doutorado mestrado revistas indexadas congresos congressos tesis coordinados colectivos coletivos "
      + "invites invitees invitados invitadas invitati taught advised external internal as pi observing job market investigations scholarship local trainees formally report original print auswahl "
      + "akademischer akademische beruflicher professionnel professionnelle zeitschriften "
      + "mit ohne comite lecture internationales nationales internationale nationale revue avec "
      + "conferences colloques theses dissertations doctorates masters phds msc ma ms bsc tesis "
      + "current former completed ongoing year years first placements programme ph d m sc "
      + "manuscripts working refereed visiting seminar selecionadas choisies publiees sans peer "
      + "professionally professional ad hoc editorial invited sonstige weitere eingeladene eigene "
      + "selected recent past current previous upcoming future other further additional refereed "
      + "reviewed peer non journal journals conference conferences international national "
      + "workshop workshops invited professional academic industry industrial technical relevant "
      + "related full list complete key major main scientific working submitted accepted published "
      + "forthcoming progress under review preparation thesis theses dissertation patents and or of "
      + "in the with for my to at a und et y e ed en de du des der die wissenschaftliche ausgewahlte "
      + "selection event events program schedule computer general teachings undergraduate graduate "
      + "doctoral postdoctoral phd student all public archive group lunch weekly reading volunteer "
      + "writing statement plan plans section information details data interest highlighted "
      + "independent betreute relevante ausgewahlter scholarly creative refereed original short long "
      + "demo demos tutorial tutorials extended abstracts book edited volumes software open source "
      + "second lead coauthor coauthored co authored contributing equal contribution contributions denotes indicates first authors author community university departmental industry training history background curriculum vitae "
      + "scientifico scientifica scientifici scientifiche scientifique scientifiques selezionate "
      + "recenti principali recientes seleccionadas principales principais selectionnees "
      + "recentes wetenschappelijke vetenskapliga videnskabelige vitenskapelige naukowe vedecke "
      + "teaching areas area note statement field fields honors computing digital policy popular "
      + "doctorat ouvrage douvrage douvrages dactes darticles collectif collectifs").split(
        separator: " "
      ).map(String.init))
}
