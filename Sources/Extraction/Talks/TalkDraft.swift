import Bibliography
import Documents

/// A talk while its parts are gathered.
struct TalkDraft: Sendable {
  var title: TalkListing.Passage?
  /// Whether a label names the title, or the page has it in a place where nothing else stands.
  var isTitleLabelled = false
  /// Whether the form of the page says that titles stand there: in a column of a table that its head
  /// names, or in italics behind people as references have them.
  var isInPlace = false
  /// Whether the title stands in quotes.
  var isTitleQuoted = false
  /// Whether the title stands in quotes behind the name of a series: "Logic Seminar: "On Sorting"".
  var isQuotedInSeries = false
  /// Whether "by" leads to the speaker on the line below the title.
  var isByline = false
  var speaker: TalkListing.Passage?
  var isSpeakerLabelled = false
  var affiliation: TalkListing.Passage?
  var abstract: [TalkListing.Passage] = []
  var bio: [TalkListing.Passage] = []
  var hosts: [TalkListing.Passage] = []
  var date: PartialDate?
  var place: String?
  var event: String?
  /// The names, as byte offsets in the speaker's block, and the affiliation, where these were read
  /// with the entry.
  var readSpeaker: (names: [NamePhrase], affiliation: String?)?

  /// Whether the model of talks is sure of the title.
  var isTitleSure = false

  /// Whether it has no speaker, and a title that nothing sets off from one.
  var mayNameSpeaker: Bool {
    speaker == nil && title != nil && !isTitleLabelled && !isTitleQuoted && !isTitleSure
  }
}

/// What marks a talk as not (yet) one: "TBA", breaks and holidays.
enum TalkPlaceholder {
  private static let words: Set<String> = [
    "tba", "tbd", "tbc", "break", "lunch", "coffee", "holiday", "holidays", "recess", "cancelled",
    "canceled", "postponed", "none", "thanksgiving", "christmas", "easter", "reception", "dinner",
    "registration", "welcome", "closing", "opening", "ferien", "feiertag", "entfallt", "pause",
    "breakfast", "adjourn", "tk", "dark", "banquet", "excursion", "departure", "arrival", "wrap",
    "open",
    "available", "vacation", "pausa", "party", "agm", "quiz", "picnic", "barbecue", "bbq", "social",
    "gala", "orientation", "ouverture", "cloture", "accueil", "eroffnung", "begrussung", "apertura",
    "chiusura", "bienvenida", "clausura", "mittagessen", "kaffeepause", "dejeuner",
  ]
  private static let fillers: Set<String> = [
    "no", "abstract", "colloquium", "class", "meetings", "conference", "service", "talk", "talks",
    "seminar",
    "meeting", "to", "be", "announced", "determined", "confirmed",
    "the", "day", "spring", "fall", "winter", "summer", "week", "university", "national", "slot",
    "remarks", "session", "coffee", "group", "discussion", "happy", "hour", "social", "new",
    "graduate", "student", "students",
    "years", "public", "exam", "exams", "and", "for", "title", "speaker", "class", "this", "s",
    "labor", "memorial", "independence", "bank", "networking", "keine", "veranstaltung", "kein",
    "vortrag", "pas", "de", "seminaire", "kolloquium", "snow", "reading", "relache", "committee",
    "workshop", "conference", "restaurant", "boat", "trip", "bus", "tea", "ceremony", "up",
    "discussions",
    "of", "hotel", "short", "organizational", "organisational", "planning", "evening", "chat",
    "drink",
    "with", "thanks", "feedback", "conclusion", "awards", "outing", "hike", "free", "afternoon",
    "excursion", "poster", "photo", "event", "members", "annual", "holiday", "season", "end", "pub",
  ]

  private static let notices = [
    "if you", "please", "to join", "for more", "for further", "subscribe", "click", "join us",
    "everyone is", "page designed", "page maintained", "last modified", "last updated",
    "maintained",
    "copyright", "all rights reserved", "design html5", "design by", "designed by", "powered by",
    "template by", "theme by",
    "url http", "the seminar", "talks are", "talks will", "we meet",
    "this semester s", "this semesters", "this weeks", "this months",
    "all talks", "all catering", "all sessions", "all lectures", "this seminar", "this page",
    "the talks", "you can", "see also", "back to",
    "sign up", "add to", "sponsored by", "co sponsored by", "supported by", "save the date",
    "register for", "link to", "link zum", "www", "http", "https", "les conferences", "les exposes",
    "les seances",
    "les seminaires", "le seminaire", "die vortrage", "das seminar", "die veranstaltungen",
    "gli incontri", "i seminari", "las charlas", "los seminarios",
  ]

  /// Whether a text is a notice of the page, and no title: "Please write to …", an address.
  static func isNotice(_ text: String) -> Bool {
    // "(SGM)", "(10h–12h)": a remark beside a date.
    if text.utf8.first == 0x28, text.utf8.last == 0x29, text.utf8.count <= 24 { return true }
    if text.holds("://") || text.holds("@") && text.holds(".") && !text.holds(" @ ") {
      return true
    }
    if namesColumns(text) { return true }
    let words = TextFolding.words(text.prefix(60)).joined(separator: " ")
    return notices.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  /// Whether a text is a sentence in which the page speaks to its readers.
  static func isRemark(_ text: String) -> Bool {
    guard text.hasSuffix("."), let space = text.firstIndex(of: " ") else { return false }
    return ["we", "you", "please", "everybody", "everyone", "wir", "nous"].contains(
      TextFolding.spaced(text[..<space]))
  }

  /// Whether a text is the head of a table: "Date Speaker Affiliation Title".
  static func namesColumns(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    let fields = TextFolding.words(text).map { TalkField.named($0) }
    return fields.count >= 3 && fields.count { $0 != nil } * 3 >= fields.count * 2
      && fields.contains(.speaker) && Set(fields.compactMap { $0 }).count >= 3
  }

  /// Whether a text names a file: "flyer.pdf", "poster.png (266 KB)".
  static func namesFile(_ text: String) -> Bool {
    guard text.holds(".") else { return false }
    let text = text.lowercased()
    return [".pdf", ".jpg", ".png", ".ppt", ".doc", ".docx", ".mp4"].contains {
      text.hasSuffix($0) || text.contains($0 + " ")
    }
  }

  /// Whether a title only says that several give talks: "Postgraduate talks", "Practice talks (internal)".
  static func namesSeveral(_ text: String) -> Bool {
    let words = TextFolding.words(text.prefix { $0 != "(" })
    guard (2...5).contains(words.count), let last = words.last else { return false }
    return ["talks", "presentations", "vortrage", "exposes", "posters", "defenses"].contains(last)
  }

  /// Whether a title is only that of a person: "Professor", "Associate Professor".
  static func namesRank(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    let others: Set<String> = ["assistant", "full", "emeritus", "adjunct", "visiting", "dr"]
    return (1...3).contains(words.count) && words.last.map(SpeakerLine.positions.contains) ?? false
      && words.allSatisfy { SpeakerLine.positions.contains($0) || others.contains($0) }
  }

  /// Whether a heading names the page or the series, and no talk: "Logic Seminars", "Past Talks".
  static func namesSeries(_ heading: String) -> Bool {
    let words = TextFolding.words(heading)
    guard let last = words.last, words.count <= 4 else { return false }
    return seriesHeads.contains(last) || words.allSatisfy(sorts.contains)
      || words.count == 2 && words.allSatisfy(meetings.contains)
  }

  /// Whether words only say where something takes place: "at the Loom Meeting".
  static func saysWhere(_ text: String) -> Bool {
    guard text.first?.isLowercase == true else { return false }
    let words = TextFolding.words(text.prefix(160))
    return ["at", "au", "aux", "auf", "beim"].contains(words.first)
      && words.contains(where: EventScore.isEventNoun)
  }

  /// Whether a few words only say what sort of things a page lists: "Talks and posters".
  static func namesSorts(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return (2...5).contains(words.count) && words.allSatisfy(sorts.contains)
  }

  private static let sorts: Set<String> = [
    "talks", "posters", "poster", "presentations", "lectures", "invited", "contributed", "selected",
    "recent", "and", "my", "conference", "other", "seminars", "tutorials", "keynotes", "panels",
    "conversations", "slides", "videos",
  ]

  /// Words that say only which meetings a heading stands above: "Past meetings".
  private static let meetings: Set<String> = [
    "past", "upcoming", "previous", "next", "future", "meetings", "events", "sessions",
  ]

  static let seriesHeads: Set<String> = [
    "seminar", "seminars", "colloquium", "colloquia", "talks", "schedule", "series", "programme",
    "program", "programm", "programma", "programa", "kolloquium", "oberseminar", "archive",
    "speakers", "organizers", "abstracts", "events",
  ]

  /// Whether a text only names a term of a series: "Schedule -- Spring 2023".
  static func namesTerm(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    let terms: Set<String> = [
      "spring", "summer", "fall", "autumn", "winter", "semester", "term", "schedule", "seminar",
      "colloquium", "talks", "series", "quarter", "wintersemester", "sommersemester",
    ]
    return (2...5).contains(words.count) && words.contains { EventScore.isYear($0) }
      && words.allSatisfy { terms.contains($0) || Int($0) != nil }
  }

  /// Whether a text names a break or a word of welcome, and nothing that is still to come.
  static func namesBreak(_ text: String) -> Bool {
    let found = TextFolding.words(text)
    // A talk that was put off is one all the same.
    let others: Set<String> = ["postponed", "cancelled", "canceled", "none", "available", "open"]
    return found.count <= 5 && found.contains { words.contains($0) && !others.contains($0) }
      && !isOpenTitle(text) && isPlaceholder(text)
  }

  /// Whether a text says that a title is to come: "TBA", "Title to be announced".
  static func isOpenTitle(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    let open: Set<String> = [
      "tba", "tbd", "tbc", "announced", "confirmed", "determined", "decided",
    ]
    let others: Set<String> = [
      "speaker", "room", "location", "venue", "time", "date", "place", "abstract",
    ]
    return words.count <= 6 && words.contains(where: open.contains)
      && !words.contains(where: others.contains) && isPlaceholder(text)
  }

  /// What may still be to come, and the words for it.
  private static let open: Set<String> = [
    "tba", "tbd", "time", "room", "date", "place", "location", "venue", "title", "speaker", "topic",
  ]

  private static let numbered: Set<String> = [
    "talk", "seminar", "series", "lecture", "session", "colloquium", "meeting", "presentation",
    "speaker", "workshop", "invited", "keynote", "contributed", "oral", "spotlight",
  ]

  /// Whether a text is a placeholder, or one that a place of work stands behind: "TBA · University of
  /// Ghent".
  static func leads(_ text: String) -> Bool {
    let lead = text.prefix { !"·,(|".contains($0) }
    return isPlaceholder(text) || !lead.isEmpty && isPlaceholder(lead)
  }

  /// Whether a title or speaker only holds a place.
  static func isPlaceholder(_ text: some StringProtocol) -> Bool {
    let all = TextFolding.words(text)
    guard !all.isEmpty else { return true }
    // "time TBA (room TBA)"
    if all.count <= 6, all.contains("tba") || all.contains("tbd"),
      all.allSatisfy({ open.contains($0) })
    {
      return true
    }
    let joined = all.joined(separator: " ")
    if [
      "to be announced", "to be determined", "to be confirmed", "no talk", "no seminar",
      "no meeting", "no title yet", "t b a", "t b d", "group discussion", "n a", "na", "tbd a",
      "n n", "nn",
      "snow day", "coming soon", "abstracts", "abstract", "a preciser", "a venir", "a annoncer",
      "por confirmar", "por definir", "por anunciar", "por determinar", "a confirmar", "a definir",
      "a anunciar", "da definire", "da confermare", "da annunciare", "a confirmer",
      "wird noch bekannt gegeben", "relache",
      "kein seminar", "kein vortrag", "keine veranstaltung", "title tba", "speaker tba",
      "por definir",
      "por confirmar", "poster session", "panel discussion", "discussion", "open discussion",
      "questions", "q a", "title to be confirmed", "title to be announced", "title tbc",
      "title tbd",
      "title to be determined", "topic tba", "topic tbd", "to be decided", "tba tba", "group photo",
      "organizational meeting", "organisational meeting", "organizational", "organisational",
      "planning meeting", "poster session and lunch", "poster", "posters", "poster presentation",
      "oral presentation",
      "curriculum vitae", "da definire", "da annunciare", "nog te bepalen", "not held", "none",
      "edited", "organized", "organised", "maintained", "moderated", "chaired", "hosted",
      "sponsored",
      "designed", "annual general meeting", "members night", "members evening", "business meeting",
    ].contains(joined) {
      return true
    }
    if all.count <= 8, let no = all.firstIndex(where: { ["no", "kein", "pas"].contains($0) }),
      no == 0, no + 1 < all.count,
      [
        "talk", "talks", "seminar", "meeting", "class", "colloquium", "session", "lunch", "vortrag",
        "kolloquium", "de", "workshop", "lecture", "reading", "event", "events",
      ].contains(
        all[no + 1])
    {
      return true
    }
    // "Talk 3", "Seminar Series #4": numbered, and not yet named.
    if (2...4).contains(all.count), Int(all[all.count - 1]) != nil,
      all.dropLast().allSatisfy({ numbered.contains($0) })
    {
      return true
    }
    // "Canceled, everybody at the fair"
    if (2...10).contains(all.count), ["cancelled", "canceled"].contains(all[0]) { return true }
    // "First meeting is cancelled because of snow"
    if all.count <= 12, all.contains(where: { ["cancelled", "canceled"].contains($0) }),
      all.contains(where: { ["meeting", "seminar", "talk", "session", "class"].contains($0) })
    {
      return true
    }
    if all.count <= 8, all.suffix(2) == ["to", "come"] || all.suffix(2) == ["a", "confirmar"] {
      return true
    }
    // "Abstract to be announced"
    if all.count <= 6, all.suffix(3).prefix(2) == ["to", "be"],
      ["announced", "confirmed", "determined", "decided"].contains(all[all.count - 1])
    {
      return true
    }
    // "Jane Doe, Ghent, title to be announced"
    if all.count <= 12, all.suffix(4).first == "title", all.suffix(3).first == "to",
      ["announced", "confirmed", "determined"].contains(all[all.count - 1])
    {
      return true
    }
    // "No meeting: everybody is at the fair", "Jane Doe, subject tba"
    if all.count >= 2, all[0] == "no",
      ["meeting", "seminar", "colloquium", "talk"].contains(all[1])
    {
      return true
    }
    if (2...6).contains(all.count), ["tba", "tbc", "tbd"].contains(all[all.count - 1]),
      ["subject", "title", "topic"].contains(all[all.count - 2])
    {
      return true
    }
    // "First day of classes (Tuesday)"
    if all.count <= 6, ["first", "last"].contains(all[0]),
      ["day", "week"].contains(all[1 % all.count]), all.contains("class") || all.contains("classes")
    {
      return true
    }
    if all.count <= 8, all[0] == "welcome",
      all.count == 1
        || ["from", "to", "by", "address", "speech", "words"].contains(all[1])
    {
      return true
    }
    // "Spring break, no meeting": the end says it.
    if all.count >= 3, all.count <= 12, all[all.count - 2] == "no",
      ["meeting", "seminar", "talk", "class", "colloquium", "lecture", "session", "meetings"]
        .contains(all[all.count - 1])
    {
      return true
    }
    guard all.count <= 5 else { return false }
    // "Reading week", "Exam week"
    if (2...3).contains(all.count), all.last == "week",
      all.dropLast().allSatisfy({ fillers.contains($0) })
    {
      return true
    }
    if all[0] == "no", all.count <= 4, all.dropFirst().allSatisfy({ fillers.contains($0) }) {
      return true
    }
    return all.contains(where: words.contains)
      && all.allSatisfy {
        words.contains($0) || fillers.contains($0) || Int($0) != nil
          || DateVocabulary.months[$0] != nil
      }
  }
}
