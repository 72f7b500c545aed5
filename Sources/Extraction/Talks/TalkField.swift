import Bibliography

/// The labels that talk pages put in front of their parts.
enum TalkField: Sendable, Hashable {
  case speaker, title, abstract, bio, date, time, place, host, affiliation, event, other
  /// What a talk is about, in a table that has its title in another column.
  case topic

  /// The field that a label names ("Speaker bio", "Talk title", "Wo"), or nil.
  static func named(_ label: some StringProtocol) -> TalkField? {
    let words = TextFolding.words(label)
    guard !words.isEmpty, words.count <= 5 else { return nil }
    if let field = table[words.joined(separator: " ")] { return field }
    // "Speakers 1", "Talk 2 title": numbers say nothing.
    let letters = words.filter { Int($0) == nil && $0 != "the" && $0 != "s" }
    guard let last = letters.last else { return nil }
    if let field = table[letters.joined(separator: " ")] { return field }
    // "Lecture 2: …"
    if letters == ["lecture"], words.count == 2 { return .title }
    // "Venue (onsite)"
    if letters.count == 2, ["onsite", "online", "hybrid"].contains(last) {
      let field = table[letters[0]]
      if field == .place || field == .time { return field }
    }
    // "Seminar title", "First speaker", "Colloquium abstract": the last word says it.
    guard (2...3).contains(letters.count) else { return nil }
    return letters.dropLast().allSatisfy(kinds.contains) ? heads[last] : nil
  }

  /// The field of a column that a table's head names: one of its words is enough there.
  static func column(_ head: some StringProtocol) -> TalkField? {
    if let field = named(head) ?? named(head.prefix { $0 != "(" }) { return field }
    // "Title (click for the abstract)"
    let words = TextFolding.words(head.prefix { $0 != "(" })
    // "Title/URL of paper/topic"
    let isTitle = words.first.map { heads[$0] == .title } ?? false
    guard words.count <= (isTitle ? 8 : 4), !words.contains(where: { Int($0) != nil }) else {
      return nil
    }
    if isTitle { return .title }
    let known: [(TalkField, Set<String>)] = [
      (.speaker, ["speaker", "speakers", "presenter", "presenters", "lecturer", "vortragende"]),
      (
        .title,
        [
          "title", "titles", "talk", "topic", "paper", "reading", "titel", "titre", "lecture",
          "charla", "ponencia", "palestra", "expose", "vortragstitel", "foredrag", "intervento",
        ]
      ),
      (.date, ["date", "datum", "day"]),
      (.affiliation, ["affiliation", "institution", "from", "university"]),
    ]
    return known.first { !$0.1.isDisjoint(with: words) }?.0
  }

  /// Words that say by themselves what a label names.
  private static let heads: [String: TalkField] = [
    "title": .title, "titel": .title, "titre": .title, "speaker": .speaker, "speakers": .speaker,
    "presenter": .speaker, "abstract": .abstract, "bio": .bio, "date": .date, "host": .host,
    "location": .place, "venue": .place, "room": .place,
  ]

  /// Words that only say what sort of talk a label belongs to.
  private static let kinds: Set<String> = [
    "seminar", "colloquium", "lecture", "talk", "presentation", "session", "meeting", "keynote",
    "plenary", "invited", "guest", "first", "second", "third", "next", "today", "tutorial",
    "workshop", "event", "main", "paper", "full", "tentative", "short",
  ]

  private static let table: [String: TalkField] = {
    let rows: [(TalkField, String)] = [
      (
        .speaker,
        "speaker,speakers,presenter,presenters,presented by,given by,invited speaker,guest speaker,"
          + "guest,lecturer,who,by,talk by,presenting,keynote speaker,keynote,featured speaker,"
          + "speaker name,lead student,lead,leader,led by,leading,led,discussion leader,discussion lead,lead presenter,"
          + "referent,referentin,vortragender,vortragende,sprecher,orateur,oratrice,"
          + "intervenant,intervenante,conferencier,conferenciere,ponente,conferenciante,relatore,"
          + "relatrice,spreker,autor,autorin,autoren,auteur,autore,autori,autores,wer,qui,quien,orador,oradora,oradores,ponentes,palestrante,"
          + "palestrantes,ministrante,expositor,expositora,prelegent,foredragsholder,talare,forelasare,"
          + "taler,puhuja,konusmaci,prednasejici,eloado,relatori,orateurs,intervenants,referenten,panelists,докладчик,докладчики,лектор,"
          + "доповідач,报告人,主讲人,讲者,演讲者,主講人,講者,講演者,"
          + "発表者,講師,報告者,登壇者,演讲人,发表者,講演人,발표자,연사,강연자"
      ),
      (
        .title,
        "title,talk title,public lecture,public talk,public colloquium,department colloquium,departmental colloquium,"
          + "title of talk,title talk,topic,subject,talk,seminar,lecture title,titel,"
          + "titre,titulo,titolo,thema,vortrag,titel des vortrags,presentation title,presentation,"
          + "titulo da palestra,tittel,tytul,nazev,otsikko,"
          + "what,was,sujet,tema,тема,название,название доклада,题目,标题,报告题目,題目,"
          + "発表論文,論題,演題,タイトル,講演題目,論文題目,発表題目,演讲题目,讲座题目,제목,발표 제목,강연 제목"
      ),
      (
        .abstract,
        "abstract,summary,description,talk abstract,about the talk,about talk,zusammenfassung,resume,"
          + "resumen,sommario,sunto,riassunto,samenvatting,overview,synopsis,details,resumo,"
          + "kurzfassung,sammanfattning,sammendrag,streszczenie,abstrakt,ozet,аннотация,"
          + "摘要,报告摘要,概要,要旨,講演要旨,アブストラクト,초록,요약"
      ),
      (
        .bio,
        "bio,biography,speaker bio,speaker biography,about speaker,about the speaker,short bio,"
          + "bio sketch,biographical sketch,biosketch,speaker bios,bios,biographie,biografie,"
          + "biografia,zur person,about speakers,speaker profile,speaker information,short biography,"
          + "kurzbiographie,brief bio,about presenter,note biografiche,biografia breve"
      ),
      (
        .date,
        "date,dates,when,datum,fecha,data,date and time,date time,day,wann,quand,cuando,dato,termin,"
          + "time and date,time date,time date place,time date location,when and where,date location,date and location,date and place,quando,"
          + "wanneer,scheduled,дата,когда,日期,时间,報告時間,日時,"
          + "開催日,開催日時,日程,报告时间,演讲时间,일시,날짜"
      ),
      (.time, "time,uhrzeit,heure,hora,horario,ora,orario,tijd,zeit,start time,start,duration"),
      (
        .place,
        "location,where,venue,room,place,ort,raum,lieu,salle,lugar,sala,luogo,locatie,wo,building,"
          + "local,localizacao,luogo e ora,lokal,sted,plats,miejsce,misto,"
          + "time and place,time and location,donde,dove,waar,zeit und ort,"
          + "место,где,аудитория,地点,地點,場所,会場,開催場所,报告地点,장소"
      ),
      (
        .host,
        "host,hosts,hosted by,faculty host,gastgeber,invited by,seminar host,talk host,local host,"
          + "host faculty,hote,anfitrion"
      ),
      (
        .affiliation,
        "affiliation,affiliations,institution,speaker affiliation,organization,organisation,company,"
          + "from,university,institute,employer,einrichtung,universitat"
      ),
      (.event, "event,series,conference,meeting,veranstaltung,workshop"),
      (
        .other,
        "recording,recordings,slides,slide,video,videos,zoom,link,links,note,notes,paper,papers,"
          + "materials,material,registration,register,add to calendar,rsvp,tags,keywords,code,website,"
          + "language,zoom link,meeting id,passcode,password,youtube,pdf,status,calendar,food,lunch,"
          + "session,contact,organizer,organizers,organisers,url,homepage,webpage,streaming,"
          + "livestream,live stream,reading,readings,related paper,related papers,tags keywords,arxiv,poster,"
          + "remote,join,webinar,chair,moderator,ical,discussion,discussant,discussants,attendance,refreshments,"
          + "category,level,audience,sponsor,sponsors,sponsored by,access,email,speaker website,"
          + "speaker homepage,format,updated,last updated,area,track,type,call in,meeting link,"
          + "acesso,acesso online,observacao,observacoes,idioma,gravacao,inscricoes,inscripcion,"
          + "detalles,detalhes,enlace,enlaces,diapositivas,lien,liens,"
          + "download,bibtex,doi,sprache,folien,aufzeichnung,parking,directions,prerequisites"
      ),
    ]
    var table: [String: TalkField] = [:]
    for (field, labels) in rows {
      for label in labels.split(separator: ",") { table[String(label)] = field }
    }
    return table
  }()

  /// Labels that also stand in front of a full stop.
  static let beforeStop: [String: TalkField] = [
    "title": .title, "titel": .title, "titre": .title, "titulo": .title, "titolo": .title,
    "abstract": .abstract, "resume": .abstract, "resumen": .abstract, "riassunto": .abstract,
    "zusammenfassung": .abstract, "samenvatting": .abstract,
  ]

  /// Labels that also stand without a colon, in front of long text or alone on their line.
  static let bareLabels: [(words: [String], field: TalkField)] = [
    (["speaker", "biography"], .bio), (["speaker", "bio"], .bio),
    (["about", "the", "speaker"], .bio), (["short", "bio"], .bio), (["biography"], .bio),
    (["bio"], .bio), (["abstract"], .abstract), (["about", "the", "talk"], .abstract),
    (["add", "to", "calendar"], .other),
  ]
}
