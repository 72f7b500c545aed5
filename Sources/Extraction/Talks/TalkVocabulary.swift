/// The words for talks and for series of them, folded, in the languages of most pages.
enum TalkVocabulary {
  /// Whether a folded word says "talks", as the heading of what one person gave does.
  static func namesTalks(_ word: String) -> Bool { own.contains(word) || endsInTalks(word) }

  /// Whether a folded word says "seminar", "colloquium" or the like.
  static func namesSeries(_ word: String) -> Bool {
    series.contains(word) || word.utf8.count > 9 && compounds.contains(where: word.hasSuffix)
      || isEastAsian(word) && eastAsianSeries.contains(where: word.contains)
  }

  /// The same without the words that head calendars and courses as well.
  static func namesSeminars(_ word: String) -> Bool { namesSeries(word) && !others.contains(word) }

  private static let others: Set<String> = words(
    """
    workshop lunch lectures lecture reading programme program schedule luncheon luncheons symposium
    conference events agenda termcard timetable meetup vorlesungen conferences colloque jornadas
    conferencias conferenze convegno programacao minicursos konferencia konferans
    """)

  private static func endsInTalks(_ word: String) -> Bool {
    isEastAsian(word) && eastAsianTalks.contains(where: word.contains)
  }

  /// Whether a word is written without spaces between words.
  private static func isEastAsian(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
  }

  private static let own: Set<String> = words(
    """
    talk talks presentation presentations lectures speaking
    vortrag vortrage vortragen vortragstatigkeit vortragsliste
    expose exposes communications interventions seminaires
    charlas ponencias conferencias presentaciones ponencia
    interventi relazioni presentazioni
    palestras apresentacoes comunicacoes seminarios
    lezingen voordrachten presentaties
    foredrag foredragene foredragen presentasjoner presentationer
    esitelmat esitelmia puheet
    referaty wystapienia odczyty prelekcje
    prednasky vystoupeni prispevky
    eloadasok eloadasaim eloadas
    konusmalar konusmalarim konusma sunumlar sunumlarim
    prelegeri prezentari comunicari
    predavanja izlaganja
    xerrades ponencies
    erindi fyrirlestrar
    доклады доклад выступления лекции доповіді виступи доклади
    ομιλιες ομιλίες הרצאות محاضرات
    conferences seminars
    """)

  private static let series: Set<String> = words(
    """
    talks seminar seminars colloquium colloquia workshop lunch lectures lecture speaker speakers
    reading programme program schedule luncheon luncheons symposium conference events agenda termcard
    timetable webinar webinars meetup
    kolloquium oberseminar ringvorlesung vortragsreihe vortrage vortragsprogramm vorlesungen kolloquien
    seminare
    seminaire seminaires colloque exposes conferences
    seminario seminarios coloquio charlas jornadas conferencias
    conferenze seminari convegno
    palestras palestra programacao minicursos coloquios
    colloquiumreeks lezingenreeks studiedag lezingen
    seminarium seminarier seminariet seminarer seminarserie kollokvium kollokvier foredrag
    seminaari seminaarit kollokvio
    seminaria konwersatorium referaty
    seminare seminar kolokvium kolokvia prednasky
    szeminarium szeminariumok konferencia eloadasok kollokvium
    seminer seminerler seminerleri konferans calistay konusmalar
    seminarul seminarii colocviu
    seminari predavanja kolokvij
    malstofa malstofur
    семинар семинары семинара семінар доклады конференция колоквиум коллоквиум
    σεμιναριο σεμινάριο סמינר ندوة
    """)

  /// The ends of longer words for the same: "Montagsvorträge", "Forschungsseminar".
  private static let compounds = ["vortrage", "seminar", "kolloquium", "vorlesung", "seminarium"]

  private static let eastAsianTalks = ["講演", "発表", "发表演讲", "学术报告", "演讲", "강연", "발표", "演講"]
  private static let eastAsianSeries = [
    "セミナー", "研究会", "講演会", "談話会", "ゼミ", "輪講", "讲座", "学术报告", "讨论班", "研讨会", "報告", "講座",
    "세미나", "콜로퀴움", "강연",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
