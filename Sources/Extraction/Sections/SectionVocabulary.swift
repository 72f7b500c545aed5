import Bibliography

/// The words that headings of research documents are made of.
///
/// A heading is known where every word is a keyword, a modifier or a connector; the keyword of the
/// highest rank says the kind. English, German, French, Spanish, Italian and Dutch.
enum SectionVocabulary {
  /// The kind of section that a heading names, or nil where its words are not all known.
  static func kind(of heading: some StringProtocol) -> Section.Kind? {
    let words = TextFolding.words(heading)
    guard !words.isEmpty, words.count <= 9 else { return nil }
    // "Work under review" is no work experience.
    if words.count <= 5, let last = words.last, unpublished.contains(last) { return .publications }
    if let kind = kind(ofWords: words) { return kind }
    // "E D U C A T I O N", "P UBLICATIONS": letters set apart.
    guard words.contains(where: { $0.utf8.count == 1 }) else { return nil }
    return kind(ofWords: [words.joined()])
  }

  private static func kind(ofWords words: [String]) -> Section.Kind? {
    var best: (rank: Int, kind: Section.Kind)?
    for word in words {
      if let rank = keywords[word] {
        if best.map({ rank.rank < $0.rank }) ?? true { best = rank }
      } else if !modifiers.contains(word), word.utf8.contains(where: { $0 > 0x39 }) {
        return nil
      }
    }
    if best?.kind == .research, words.contains("interests") || words.contains("interest") {
      return .interests
    }
    return best?.kind
  }

  private static let unpublished: Set<String> = [
    "review", "submission", "submitted", "preparation",
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
      "talk talks presentation presentations lecture lectures seminar seminars colloquium "
        + "colloquia posters speaker speakers vortrage vortrag exposes presentaciones ponencias "
        + "presentazioni lezingen keynotes keynote"
    ),
    (
      .publications,
      "publication publications paper papers article articles manuscript manuscripts preprint "
        + "preprints publikationen veroffentlichungen schriftenverzeichnis publicaciones "
        + "pubblicazioni publicaties proceedings books chapters"
    ),
    (
      .awards,
      "award awards honors honours honor prizes prize scholarship scholarships fellowship "
        + "fellowships grants grant distinctions recognition recognitions auszeichnungen preise "
        + "stipendien bourses premios becas premi prijzen achievements funding"
    ),
    (
      .teaching,
      "teaching courses course lehre lehrtatigkeit enseignement docencia didattica "
        + "onderwijs instruction"
    ),
    (
      .students,
      "students studierende doktoranden etudiants estudiantes advising mentoring supervision advisees mentees betreuung encadrement "
        + "mentorship doctorandos"
    ),
    (
      .service,
      "service services reviewing reviewer memberships membership activities committees "
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
      "education ausbildung studium formation educacion formacion formazione opleiding "
        + "degrees qualifications bildungsweg academics bildung istruzione etudes"
    ),
    (
      .experience,
      "experience experiences employment positions position appointments appointment "
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
  ]

  private static let modifiers: Set<String> = Set(
    ("selected recent past current previous upcoming future other further additional refereed "
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
      + "equal contribution contributions denotes indicates first authors author community university departmental industry training history background curriculum vitae "
      + "teaching areas area statement field fields honors computing digital").split(
        separator: " "
      ).map(String.init))
}
