import Testing

@testable import Bibliography

@Suite struct NameParserTests {
  static let cases: [NameCase] = [
    // Reading order
    NameCase("Siyuan Chen", "Siyuan|||Chen", "author list of a CV"),
    NameCase("Phillip B. Gibbons", "Phillip|B.||Gibbons", "author list of a CV"),
    NameCase("Jae W Lee", "Jae|W.||Lee", "author list of a CV"),
    NameCase("I-Hsin Chung", "I-Hsin|||Chung", "author list of a CV"),
    NameCase("E.T. Smith", "E.|T.||Smith", "general"),
    NameCase("W. Bruce Croft", "W.|Bruce||Croft", "reference, computer science"),
    NameCase("S.L. Peyton Jones", "S.|L.||Peyton Jones", "reference, computer science"),
    NameCase("John A. Kenneth Doe", "John|A. Kenneth||Doe", "general"),
    NameCase("T.Yamazaki", "T.|||Yamazaki", "reference without spaces"),
    NameCase("J. P. COLLMAN", "J.|P.||COLLMAN", "reference, chemistry"),
    NameCase("Th. Mann", "Th.|||Mann", "reference, German"),
    NameCase("JP Collman", "J.|P.||Collman", "reference without stops"),
    NameCase("J.-P. Serre", "J.-P.|||Serre", "reference, French"),
    NameCase("M-H Kim", "M-H|||Kim", "reference, medicine"),
    NameCase(
      "Prof. Dr. jur. Rudolf Quill", "Rudolf|||Quill|||Prof. Dr. jur.", "page of a German faculty"),
    NameCase("Dr. med. vet. Ada Quill", "Ada|||Quill|||Dr. med. vet.", "page of a German faculty"),
    NameCase(
      "Prof. Dr. rer. nat. habil. Bo Moss", "Bo|||Moss|||Prof. Dr. rer. nat. habil.",
      "page of a German faculty"),
    NameCase(
      "Prof. Dr. Dr. h. c. mult. Bo Moss", "Bo|||Moss|||Prof. Dr. Dr. h. c. mult.",
      "page of a German faculty"),
    NameCase("Dr.-Ing. Dana Lin", "Dana|||Lin|||Dr.-Ing.", "page of a German faculty"),
    NameCase("PD Dr. Ada Quill", "Ada|||Quill|||PD Dr.", "page of a German faculty"),
    NameCase("Dott.ssa Ada Quill", "Ada|||Quill|||Dott. ssa", "page of an Italian faculty"),
    NameCase("Hong DAI", "Hong|||DAI", "reference, family names in capitals"),
    NameCase("Quill, A. B. (Ada Birgit)", "Ada|Birgit||Quill", "catalogue of a library"),
    NameCase("A. B. (Ada) Quill", "Ada|B.||Quill", "catalogue of a library"),
    NameCase("R. (Bob) Quill", "R.|||Quill||Bob", "general"),
    NameCase("A. \"Ada\" Quill", "A.|||Quill||Ada", "general"),
    NameCase("e j smith", "e|j||smith", "general"),
    // Turned round
    NameCase("Chen, Siyuan", "Siyuan|||Chen", "bibliography"),
    NameCase("Hu, J.", "J.|||Hu", "reference, APA"),
    NameCase("Smith, J.R.", "J.|R.||Smith", "reference, APA"),
    NameCase("Gauthier, S.J.", "S.|J.||Gauthier", "initials that are a religious order too"),
    NameCase("Lee, JA", "J.|A.||Lee", "reference, medicine"),
    NameCase("Doe, Dr. John A., Jr.", "John|A.||Doe|Jr.||Dr.", "general"),
    NameCase("Müller, Jörg von", "Jörg||von|Müller", "library catalogue"),
    NameCase("ARNAUD (A.-F.)", "A.-F.|||ARNAUD", "reference, French"),
    // Family name first
    NameCase("Huang G.", "G.|||Huang", "author list of a CV"),
    NameCase("Russell MW", "M.|W.||Russell", "reference, Vancouver"),
    NameCase("Riordan JR", "J.|R.||Riordan", "reference, Vancouver"),
    NameCase("Kamm MA", "M.|A.||Kamm", "reference, initials that are a Chinese name too"),
    NameCase("Jack MA", "Jack|||MA", "family name in capitals"),
    NameCase("Tobias R", "R.|||Tobias", "reference, family name that is a given name too"),
    NameCase("Kevin G.", "Kevin|||G.", "family name cut short"),
    NameCase("Mayr E", "E.|||Mayr", "reference, Vancouver"),
    NameCase("Frail D. A", "D.|A.||Frail", "reference, half of the stops"),
    NameCase("Frail D . A .", "D.|A.||Frail", "reference, stops apart"),
    NameCase("De Smet T", "T.||De|Smet", "reference, Vancouver"),
    NameCase("Vermaseren JAM", "J.|A. M.||Vermaseren", "reference, Vancouver"),
    NameCase("Simmons Jr. GM", "G.|M.||Simmons|Jr.", "reference, Vancouver"),
    NameCase("Wharton RA, Jr.", "R.|A.||Wharton|Jr.", "reference, Vancouver"),
    NameCase("PeskinME", "M.|E.||Peskin", "reference without spaces"),
    NameCase("MARRO André", "André|||MARRO", "reference, French"),
    NameCase("ADIGARD DES GAUTRIES Jean", "Jean|||ADIGARD DES GAUTRIES", "reference, French"),
    NameCase("DUAN Yi-Shi", "Yi-Shi|||DUAN", "reference, Chinese author"),
    NameCase("Wang Xiao-Ming", "Xiao-Ming|||Wang", "Chinese order"),
    NameCase("Chen Siyuan", "Siyuan|||Chen", "order known", .familyFirst),
    NameCase("Macaluso David P", "David|P.||Macaluso", "register of persons"),
    // Particles and compounds
    NameCase("Mike van der Velt", "Mike||van der|Velt", "general"),
    NameCase("Juan de la Vega III", "Juan||de la|Vega|III", "general"),
    NameCase("Juan Q. Xavier de la Vega", "Juan|Q. Xavier|de la|Vega", "general"),
    NameCase("von Bernuth G", "G.||von|Bernuth", "reference, Vancouver"),
    NameCase("van Beethoven", "||van|Beethoven", "general"),
    NameCase("Van Johnson", "Van|||Johnson", "general"),
    NameCase("Ahmed El Ghaoui", "Ahmed||El|Ghaoui", "general"),
    NameCase("G. 't Hooft", "G.||'t|Hooft", "reference, physics"),
    NameCase("Juan Velasquez y Garcia", "Juan|||Velasquez y Garcia", "general"),
    NameCase("Gabriel García Márquez", "Gabriel|||García Márquez", "general"),
    NameCase("Jill St. John", "Jill|||St. John", "general"),
    NameCase("Jane Mac Beth", "Jane|||Mac Beth", "general"),
    NameCase("Hector Garcia-Molina", "Hector|||Garcia-Molina", "reference, computer science"),
    NameCase("Brian Andrew O'Connor", "Brian|Andrew||O'Connor", "general"),
    NameCase("Naomi Wambui Ng’ang’a", "Naomi|Wambui||Ng’ang’a", "general"),
    // Suffixes, titles, nicknames
    NameCase("Prof. Eric Liang", "Eric|||Liang|||Prof.", "CV"),
    NameCase("Dr King Jr", "|||King|Jr||Dr", "general"),
    NameCase("Sir Gerald", "Gerald||||||Sir", "general"),
    NameCase("Kenneth Clarke Q.C., M.P.", "Kenneth|||Clarke|Q. C. M. P.", "general"),
    NameCase("John Smith, Ph. D.", "John|||Smith|Ph. D.", "general"),
    NameCase("Larry James Johnson I", "Larry|James||Johnson|I", "general"),
    NameCase("Cherry Lowe, MD", "Cherry|||Lowe|MD", "register of persons"),
    NameCase("Bill Senior", "Bill|||Senior", "reference, mathematics"),
    NameCase("Yi-Hsiang (Sean) Lai", "Yi-Hsiang|||Lai||Sean", "talk page"),
    NameCase("Benjamin \"Big Ben\" Franklin", "Benjamin|||Franklin||Big Ben", "general"),
    NameCase("Benjamin 'Ben' Franklin", "Benjamin|||Franklin||Ben", "general"),
    NameCase("Doe, John, PhD, Paul", "John|Paul||Doe|PhD", "fuzzer: suffix between given names"),
    // Marks
    NameCase("Cheng Li\\*", "Cheng|||Li", "author list of a CV"),
    NameCase("**Huang G.**", "G.|||Huang", "author list of a CV"),
    NameCase("Vinicius Petrucci1", "Vinicius|||Petrucci", "author list of a CV"),
    NameCase("Jinjun Xiong†‡", "Jinjun|||Xiong", "header of a paper"),
    NameCase("Maria Rossi1,2", "Maria|||Rossi", "header of a paper"),
    NameCase("S. K. Go↵redi", "S.|K.||Go↵redi", "broken ligature"),
    // Scripts
    NameCase("马达", "达|||马", "reference, Chinese"),
    NameCase("欧阳修", "修|||欧阳", "Chinese, family name of two signs"),
    NameCase("高倉洋章", "洋章|||高倉", "reference, Japanese"),
    NameCase("박언영", "언영|||박", "reference, Korean"),
    NameCase("田中 太郎", "太郎|||田中", "Japanese with a space"),
    NameCase("Иванов И. И.", "И.|И.||Иванов", "reference, Russian"),
    NameCase("И. И. Иванов", "И.|И.||Иванов", "reference, Russian"),
    NameCase("Иван Иванович Иванов", "Иван|Иванович||Иванов", "Russian"),
    NameCase("Иванов Иван Иванович", "Иван|Иванович||Иванов", "Russian, patronymic last"),
    NameCase("Γιώργος Παπαδόπουλος", "Γιώργος|||Παπαδόπουλος", "Greek"),
    NameCase("محمد الحسيني", "محمد|||الحسيني", "Arabic"),
    NameCase("Nguyễn Văn Hiệu", "Văn|Hiệu||Nguyễn", "order known", .familyFirst),
    NameCase("Oh ES", "E.|S.||Oh", "Vancouver, family name of two letters"),
    NameCase("Wu CCJ", "C.|C. J.||Wu", "Vancouver, family name of two letters"),
    NameCase("Torvald ORKE", "Torvald|||ORKE", "family name of four letters in capitals"),
    NameCase("Jun Zhao", "Jun|||Zhao", "given name that is short for junior"),
    NameCase("Zhao, Jun", "Jun|||Zhao", "given name that is short for junior"),
    NameCase("Samuel Davis Jun.", "Samuel|||Davis|Jun.", "junior"),
    NameCase("Plato", "|||Plato", "mononym"),
    NameCase("Andrew", "Andrew", "known given name alone"),
    NameCase("Dr. Andrew", "|||Andrew|||Dr.", "known given name behind a title"),
    NameCase("Andrew", "|||Andrew", "order known", .familyFirst),
    NameCase("", "", "empty"),
    NameCase("*†1,2", "", "marks only"),
  ]

  @Test(arguments: cases)
  func parses(_ item: NameCase) {
    let name = PersonName(parsing: item.text, order: item.order)
    #expect(NameCase.describe(name) == item.parts)
  }

  @Test(arguments: cases)
  func parsesItsOwnSortableForm(_ item: NameCase) {
    let name = PersonName(parsing: item.text, order: item.order)
    var plain = name
    (plain.nickname, plain.title) = ("", "")
    guard !name.given.isEmpty, !name.family.isEmpty, name.suffix.isEmpty else { return }
    #expect(PersonName(parsing: plain.sortable) == plain)
  }

  @Test(arguments: cases)
  func ignoresWhiteSpace(_ item: NameCase) {
    let name = PersonName(parsing: item.text, order: item.order)
    let spaced = "  " + item.text.replacing(" ", with: " \u{A0} ") + "\t"
    #expect(PersonName(parsing: spaced, order: item.order) == name)
  }

  @Test(arguments: [
    ("王小明", "王小明"), ("김철수", "김철수"), ("Wang Xiaoming", "Wang Xiaoming"),
    ("Quill, Ada B.", "Ada B. Quill"), ("van Beethoven, Ludwig", "Ludwig van Beethoven"),
  ])
  func displaysInReadingOrder(text: String, display: String) {
    #expect(PersonName(parsing: text).display == display)
  }

  @Test func onlyWholeNamesInOneScriptAreTurned() {
    #expect(PersonName(given: "小明", family: "王").display == "王小明")
    #expect(PersonName(given: "Ada", family: "王").display == "Ada 王")
    #expect(PersonName(given: "小明", family: "Quill").display == "小明 Quill")
    #expect(PersonName(family: "王").display == "王")
  }
}
