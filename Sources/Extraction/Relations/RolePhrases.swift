import Bibliography

/// The phrases that state who advised, hosted or worked with whom.
///
/// English first, then German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages.
enum RolePhrases {
  /// A phrase with the person named behind it.
  struct Phrase: Sendable {
    var pattern: TokenPattern
    var kind: StatedRelation.Kind
    /// Whether the person must have a title ("under Professor X"), since the words alone say little.
    var needsTitle = false
    /// Whether what stands in front must tell of work or studies ("interned under Jane Doe").
    var needsWork = false
  }

  /// Phrases that end where the name begins.
  static let phrases: [Phrase] = [
    advisor(.supervisor, "supervised|cosupervised|superviced <4> by"),
    advisor(.advisor, "advised|coadvised|adviced <4> by"),
    advisor(.mentor, "mentored|comentored <4> by"),
    advisor(.host, "hosted|cohosted <4> by"),
    advisor(.advisor, "guided|directed|coached|codirected|trained <2> by", needsTitle: true),
    advisor(.advisor, "thesis|dissertation <1> guided|directed|codirected by"),
    advisor(
      .supervisor,
      "under the|his|her|their|joint|direct|close? <3> supervision and|&? <2> of|by|from"),
    advisor(
      .advisor,
      "under the|his|her|their|joint|direct|close? <3> "
        + "guidance|direction|advisement|advising|advisorship|tutelage|instruction|advice "
        + "and|&? <2> of|by|from"),
    advisor(
      .mentor, "under the|joint|direct|close? <3> mentorship|mentoring and|&? <2> of|by|from"),
    advisor(.supervisor, "supervision by|from"),
    advisor(
      .advisor, "with the? guidance|supervision|mentorship|advising and|&? <2> of|from|by",
      needsTitle: true),
    advisor(.supervisor, "under", needsTitle: true),
    Phrase(pattern: TokenPattern("under"), kind: .advisor(.advisor), needsWork: true),
    Phrase(
      pattern: TokenPattern("i|and reported directly? to"), kind: .advisor(.supervisor),
      needsWork: true),
    advisor(.advisor, "studied|trained|apprenticed|supervised|advised|mentored under"),
    // German, French, Spanish, Portuguese, Italian, Dutch.
    advisor(.supervisor, "betreut|mitbetreut <3> von|durch"),
    advisor(.supervisor, "unter der? <2> betreuung|anleitung|leitung <1> von|durch"),
    advisor(.supervisor, "encadre|encadree|coencadre|supervise|supervisee <2> par"),
    advisor(.advisor, "dirige|dirigee|codirigee <2> par"),
    advisor(
      .advisor,
      "sous la|l? <1> direction|supervision|encadrement|lencadrement|tutelle <1> de|du|des"),
    advisor(.advisor, "sous la dir .? de|du|des"),
    advisor(
      .advisor, "dirigida|dirigido|codirigida|orientado|orientada|tutorizado <2> por|pelo|pela"),
    advisor(.supervisor, "supervisado|supervisada|supervisionado|supervisionada <2> por|pelo|pela"),
    advisor(
      .advisor,
      "bajo|sob la|a? <1> direccion|supervision|tutela|orientacion|orientacao|supervisao "
        + "de|del|do|da"),
    advisor(.supervisor, "supervisionato|supervisionata|seguito|seguita <2> da|dal|dalla"),
    advisor(.supervisor, "sotto la <1> supervisione|guida|direzione di|del|della|dei"),
    advisor(.supervisor, "begeleid <2> door"),
    advisor(.supervisor, "onder <2> begeleiding|leiding|supervisie van"),
    // People who work together.
    Phrase(
      pattern: TokenPattern("in <3> collaboration|cooperation|partnership with"),
      kind: .collaborator),
    Phrase(
      pattern: TokenPattern("joint|collaborative work|project|paper|research with"),
      kind: .collaborator),
    Phrase(
      pattern: TokenPattern("collaboration|collaborations|cooperation <3> with"),
      kind: .collaborator),
    Phrase(pattern: TokenPattern("jointly|together|alongside with?"), kind: .collaborator),
    Phrase(
      pattern: TokenPattern("teamed|teaming|partnered|partnering up? with"),
      kind: .collaborator),
    Phrase(pattern: TokenPattern("led|headed|lead|run by"), kind: .collaborator),
    Phrase(pattern: TokenPattern("in zusammenarbeit|kooperation mit"), kind: .collaborator),
    Phrase(pattern: TokenPattern("en collaboration avec"), kind: .collaborator),
    Phrase(pattern: TokenPattern("en colaboracion con"), kind: .collaborator),
    Phrase(pattern: TokenPattern("in collaborazione con"), kind: .collaborator),
    Phrase(pattern: TokenPattern("in samenwerking met"), kind: .collaborator),
    Phrase(
      pattern: TokenPattern("organized|organised|chaired|moderated <1> by"),
      kind: .mention(.organizer)),
  ]

  private static func advisor(
    _ label: Relation.Label, _ notation: String, needsTitle: Bool = false
  ) -> Phrase {
    Phrase(
      pattern: TokenPattern(notation), kind: .advisor(label), needsTitle: needsTitle)
  }

  /// The phrases that can begin with a word.
  static let byOpening: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      for word in phrase.pattern.openings { table[word, default: []].append(index) }
    }
    return table
  }()

  /// Nouns for the people who advise.
  static let advisingNouns: [String: Relation.Label] = {
    var table: [String: Relation.Label] = [:]
    func add(_ label: Relation.Label, _ words: String) {
      for word in words.split(separator: " ") { table[String(word)] = label }
    }
    add(
      .advisor,
      "advisor advisors adviser advisers coadvisor coadvisors coadviser coadvisers "
        + "promoter promoters copromoter promotor promotors promotores copromotor doktorvater doktormutter doktorvaeter "
        + "relatore relatrice relatori correlatore correlatrice orientador orientadora "
        + "coorientador asesor asesora asesores")
    add(
      .supervisor,
      "supervisor supervisors cosupervisor cosupervisors superviser betreuer betreuerin "
        + "erstbetreuer erstbetreuerin zweitbetreuer hauptbetreuer betreuung encadrant encadrante "
        + "encadrants coencadrant coencadrante coencadrants responsable tutor tutora tuteur tutrice encadrement supervisore supervisori superviseur superviseure "
        + "begeleider begeleiders begeleidster handledare veileder vejleder ohjaaja pi")
    add(.mentor, "mentor mentors comentor comentors mentore mentora")
    add(.host, "host hosts gastgeber cohost")
    return table
  }()

  /// "Thesis director", "directeur de thèse": nouns that need their complement.
  static let directorPatterns: [TokenPattern] = [
    TokenPattern(
      "thesis|dissertation|phd|doctoral|committee director|directors|codirector|chair|chairs"),
    TokenPattern("sponsoring|faculty scientist|sponsor|sponsors"),
    TokenPattern("major professor|professors"),
    TokenPattern("project|thesis|research|internal|external guide|guides"),
    TokenPattern(
      "directeur|directrice|directeurs|codirecteur|codirectrice|directora|director|directores"
        + "|codirector|diretor de|d la? these|recherche|stage|memoire|tesis|investigacion|tese"),
    TokenPattern("principal investigator|investigators"),
  ]

  /// Words for a degree or its thesis, behind which "dir." names who advised.
  static let degrees: Set<String> = set(
    "these theses doctorat doctoral memoire master maitrise dea hdr habilitation phd thesis stage "
      + "tesis tese doctorado doutorado mestrado licence diplome postdoctorat")

  /// Nouns for the people who are advised.
  static let advisedNouns: Set<String> = set(
    "student students advisee advisees mentee mentees supervisee supervisees postdoc postdocs "
      + "doktorand doktoranden doctorand doctorant doctorants doctorando doctorandos intern interns"
  )

  /// Nouns for people beside whom one works: "together with her student Jane Doe".
  static let peers: Set<String> = set(
    "student students postdoc postdocs fellow colleague colleagues labmate labmates classmate "
      + "classmates coauthor coauthors collaborator collaborators friend friends")

  /// Words that may stand between a determiner and a role ("my former PhD thesis advisor").
  static let qualifiers: Set<String> = set(
    "phd doctoral doctorate thesis dissertation master masters msc ms ma bachelor bachelors bsc bs ba "
      + "undergraduate undergrad graduate grad postdoctoral postdoc research academic faculty "
      + "former current past primary main co joint principal first second internship intern summer "
      + "industry industrial official formal external internal local honors senior project and "
      + "capstone great amazing wonderful long-time longtime previous "
      + "diploma habilitation technical program faculty mphil phds 's s junior visiting "
      + "final year degree career close dear esteemed ph d")

  /// Words in front of a role that say it is not so (yet).
  static let unreal: Set<String> = set(
    "prospective potential desired proposed intended preferred possible future hoped wanted "
      + "tentative suggested not never no without")

  /// Words in front of a verb that say it is a wish, not a fact.
  static let wishes: Set<String> = set(
    "interested interest hope hoping hopes wish wishes love want wants wanting look looking excited "
      + "eager plan plans planning would could possibility aspire aspiring keen prospect potential "
      + "envision thrilled if ideally apply applying seek seeking desire aim passionate ambition "
      + "enthusiastic motivated dream can may might should prefer expect opportunities "
      + "drawn attracted not never cannot without unable consider considering intend intending")

  /// Verbs that, in front of "with Professor X", say that two people did something together.
  static let jointVerbs: Set<String> = set(
    "work works worked working collaborate collaborates collaborated collaborating continue "
      + "continued continuing continues research researched researching interned project projects "
      + "internship conducted conduct conducting study studied studying coauthored cowrote "
      + "published publish publishing built building develop developed developing designed explored "
      + "exploring investigated investigating did started begun began joined journey pursued "
      + "pursuing pursue carried wrote writing internships rotation rotated postdoc visit visited "
      + "visiting")

  static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
