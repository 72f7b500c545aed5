/// Names of months and seasons, and the words around dates.
enum DateVocabulary {
  /// Months by their folded names and abbreviations, in the languages that documents come in.
  static let months: [String: Int] = {
    var table: [String: Int] = [:]
    let rows = [
      "january jan januar janvier janv enero ene gennaio gen januari janeiro jaenner janner",
      "february feb februar fevrier fev febrero febbraio februari fevereiro",
      "march mar marz maerz mars marzo maart mrz marco",
      "april apr avril avr abril abr aprile",
      "may mai mayo maggio mei maio mag",
      "june jun juni juin junio giugno junho giu",
      "july jul juli juillet juil julio luglio julho lug",
      "august aug aout agosto ago augustus",
      "september sep sept septembre septiembre settembre setembro set",
      "october oct oktober okt octobre octubre ottobre outubro ott",
      "november nov novembre noviembre novembro",
      "december dec dezember dez decembre diciembre dicembre dezembro dic desember",
    ]
    // Slavic languages and Finnish, in the case that dates have.
    let inflected = [
      "января січня stycznia ledna tammikuuta",
      "февраля лютого lutego unora helmikuuta",
      "марта березня marca brezna maaliskuuta",
      "апреля квітня kwietnia dubna huhtikuuta",
      "мая травня kvetna toukokuuta",
      "июня червня czerwca cervna kesakuuta",
      "июля липня lipca cervence heinakuuta",
      "августа серпня sierpnia srpna elokuuta",
      "сентября вересня wrzesnia zari syyskuuta",
      "октября жовтня pazdziernika rijna lokakuuta",
      "ноября листопада listopada listopadu marraskuuta",
      "декабря грудня grudnia prosince joulukuuta",
    ]
    for rows in [rows, inflected] {
      for (index, row) in rows.enumerated() {
        for word in row.split(separator: " ") { table[String(word)] = index + 1 }
      }
    }
    return table
  }()

  /// Months in more languages, whose names are words or people elsewhere: a number must stand beside.
  static let monthsBesideNumbers: [String: Int] = {
    var table: [String: Int] = [:]
    let rows = [
      "ianuarie januara januarja jaanuar sijecnja ocak gener styczen leden январь січень януари "
        + "јануар јануара јануари ιανουαρίου",
      "februarie februara februarja veebruar veljace subat febrer luty unor febr февраль лютий "
        + "февруари фебруар фебруара φεβρουαρίου",
      "martie marts mart marcius marc marca marzec brezen ozujka март марта μαρτίου mrt",
      "aprilie aprilis aprila aprill travnja nisan kwiecien duben апрель квітень април априла "
        + "απριλίου",
      "majus maja maj mayis maig svibnja kveten май мај маја травень μαΐου",
      "iunie junius juna junija juuni lipnja haziran juny czerwiec cerven июнь червень юни јун "
        + "јуна јуни ιουνίου",
      "iulie julius jula julija juuli srpnja temmuz juliol lipiec cervenec июль липень юли јул "
        + "јула јули ιουλίου",
      "augusztus augusti augusta avgusta agust agost kolovoza agustos sierpien srpen август серпень "
        + "αυγούστου",
      "septembrie septembra szeptember szept setembre rujna eylul wrzesien zari сентябрь вересень "
        + "септември септембар септембра σεπτεμβρίου",
      "octombrie oktobra oktoober ekim pazdziernik rijen октябрь жовтень октомври октобар октобра "
        + "οκτωβρίου",
      "noiembrie novembra studenoga studenog studeni kasim listopad ноябрь листопад ноември "
        + "новембар новембра νοεμβρίου",
      "decembrie decembra detsember prosinca aralik grudzien prosinec декабрь грудень декември "
        + "децембар децембра δεκεμβρίου",
    ]
    for (index, row) in rows.enumerated() {
      for word in row.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()

  static let seasons: Set<String> = [
    "spring", "summer", "fall", "autumn", "winter", "fruhjahr", "fruhling", "sommer", "herbst",
    "wintersemester", "sommersemester", "ws", "ss", "ete", "hiver", "printemps", "automne",
    "verano", "otono", "invierno", "primavera",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miercoles", "jueves", "viernes",
    "sabado", "domingo", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato",
    "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "tisdag", "onsdag", "torsdag", "fredag", "tirsdag", "mandag", "maanantai", "tiistai",
    "keskiviikko", "torstai", "perjantai", "pondeli", "utery", "streda", "ctvrtek", "patek",
    "poniedzialek", "wtorek", "sroda", "czwartek", "piatek", "hetfo", "kedd", "szerda", "csutortok",
    "pentek", "pazartesi", "sali", "carsamba", "persembe", "cuma", "dilluns", "dimarts", "dimecres",
    "dijous", "divendres", "понедельник", "вторник", "среда", "четверг", "пятница",
  ]

  /// Words for an end that has not come.
  static let present: Set<String> = [
    "present", "now", "today", "current", "currently", "ongoing", "date", "heute", "jetzt",
    "aujourdhui", "present", "actualidad", "actual", "presente", "oggi", "heden", "nu", "nutid",
    "act", "laufend", "cours",
  ]

  static let since: Set<String> = [
    "since", "seit", "depuis", "desde", "dal", "sinds", "from", "ab",
  ]
  static let until: Set<String> = ["until", "till", "bis", "jusqu", "hasta", "fino", "tot", "by"]
  static let expected: Set<String> = [
    "expected", "anticipated", "estimated", "exp", "expecting", "prospective", "voraussichtlich",
    "prevu", "prevista",
  ]
  static let between: Set<String> = [
    "to", "through", "thru", "bis", "until", "till", "a", "au", "al", "hasta", "tot", "and",
  ]
  /// What stands between the first and the last day of a range that share their month.
  static let betweenDays: Set<String> = between.union(["&", "und", "et", "e", "y"])
  /// What stands in front of a day or of a range of days: "on 3 May", "du 3 au 5 mai".
  static let beforeDays: Set<String> = [
    "on", "from", "am", "vom", "le", "du", "el", "del", "il", "dal",
  ]
  static let links: Set<String> = ["of", "de", "del", "di"]

  static func present(_ key: String) -> Bool { present.contains(key) }
}
