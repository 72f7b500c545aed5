/// Words for what people are at an institution.
enum RoleWords {
  /// Nouns of positions and degrees, folded.
  static let roles: Set<String> = set(
    "phd promotion msc bsc ms bs ba ma be me btech mtech beng meng mphil dphil bachelor bachelors master "
      + "masters doctor doctoral doctorate postdoc postdoctoral student students intern internship "
      + "engineer developer researcher scientist professor lecturer fellow assistant associate "
      + "candidate undergraduate graduate visitor visiting resident manager architect consultant "
      + "analyst director instructor tutor scholar trainee apprentice cofounder founder ceo cto lead "
      + "head chair dean president member diploma diplom licence magister laurea degree minor major "
      + "advisor faculty staff reader docent programmer administrator specialist contractor mentor "
      + "teacher faculty freshman junior senior sophomore exchange postgraduate sc "
      + "doktorand doktorandin wissenschaftlicher mitarbeiter mitarbeiterin hilfskraft werkstudent "
      + "praktikant praktikum doctorant doctorante stagiaire ingenieur maitre becario investigador "
      + "profesor estudiante dottorando dottoranda ricercatore tirocinante promovendus onderzoeker "
      + "hoogleraar doctorando visit stay grado licenciatura ingenieria bsce msce mba abitur assistantship"
  )

  /// Words of degrees: a single date is their end.
  static let degrees: Set<String> = set(
    "phd promotion msc bsc sc ms bs ba ma be me btech mtech beng meng mphil dphil bachelor bachelors master "
      + "masters doctor doctorate diploma diplom degree licence magister laurea undergraduate "
      + "mba abitur doctoral student grado licenciatura bsce msce")

  /// Verbs of staying somewhere.
  static let stays: Set<String> = set(
    "interned interning worked working joined visited visiting studied studying graduated spent "
      + "employed works research internship internships interns served serving rejoined transferred moved"
  )

  /// Verbs of getting a degree.
  static let obtains: Set<String> = set(
    "received obtained earned got completed holds finished did pursued pursuing receiving has "
      + "defended awarded hold obtaining completing")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
