/// Words that help to tell people's names from other capitalised words.
enum ProseVocabulary {
  /// Titles in front of a name, folded.
  static let titles = set(
    "prof professor profs professors dr drs doctor rndr mudr judr phdr mr mrs ms mx sir dame herr "
      + "frau mme mlle madame monsieur dott dottssa profa profssa dra hoogleraar dring univprof docent lord ir "
      + "professorin professeur professeure profesor profesora professoressa")

  /// Titles that are only such with their full stop, as those of docents and magisters.
  static let abbreviatedTitles = set(
    "doc mgr ing habil lic paeddr mag dipl univ priv apl em hab inz pr pd assoc asst")

  /// Faculties behind a doctor's title, in small letters.
  static let faculties = set("med rer nat phil jur oec pol theol agr vet sc")

  /// Words that stand in front of "Professor".
  static let ranks = set(
    "associate assistant full adjunct emeritus distinguished visiting senior junior honorary "
      + "clinical research chair university the late")

  /// Particles of family names, in lower case in the text.
  static let particles = set(
    "van von der den de del della delle di da das do dos du la le lo el al bin ibn ben ter ten te "
      + "zu zur zum af av vander vanden vom dal degli d l bint abu abd ould")

  static let suffixes = set("jr sr ii iii iv")

  /// Words that no name holds: capitalised words of titles, places and organisations.
  static func isExcluded(_ key: String) -> Bool {
    general.contains(key) || organization.contains(key) || places.contains(key)
  }

  /// Every excluded word, for the test that compares them with known names.
  static var allExcluded: Set<String> { general.union(organization).union(places) }

  static func isPlace(_ key: String) -> Bool { places.contains(key) }

  /// Words that make an organisation of the capitalised words in front of them.
  static let organization = set(
    "university universities univ universitat universiteit universite universidad universidade "
      + "universita universitet uniwersytet univerzita politecnico polytechnic polytechnique "
      + "ecole hochschule fachhochschule institut institute institutes institution instituto "
      + "istituto instituut college school schools lab labs laboratory laboratories laboratoire "
      + "laboratorio research group groups team teams department departments dept depart division "
      + "center centers centre centres zentrum inc corp corporation ltd llc gmbh company companies "
      + "foundation hospital clinic academy academia faculty national international technologies "
      + "technology technische technical systems software networks program programme project "
      + "projects committee association society press conference symposium workshop seminar "
      + "workshops award awards fellowship scholarship prize council agency ministry bureau "
      + "seminars colloquium colloquia symposia conferences oberseminar kolloquium seminaire "
      + "consortium library libraries museum partners capital ventures solutions studio studios "
      + "analytics robotics semiconductor semiconductors bank holdings partnership unit campus "
      + "journal transactions proceedings letters review magazine hackathon competition")

  /// Words that institutions are named with.
  static let institutionHeads = set(
    "university universities univ universitat universiteit universite universidad universidade "
      + "universita universitet uniwersytet politecnico polytechnic polytechnique ecole hochschule "
      + "institut institute institutes instituto istituto college school lab labs laboratory "
      + "laboratories laboratoire research academy inc corp corporation ltd llc gmbh hospital center "
      + "centre department dept faculty google microsoft facebook meta amazon aws nvidia intel ibm "
      + "amd apple huawei alibaba tencent bytedance baidu samsung qualcomm oracle adobe deepmind "
      + "openai company technologies berkeley kolleg")

  private static let general = set(
    // Function words as headings capitalise them.
    "the and at by in on of with for from via as under about into between during while where who "
      + "whose which that this these those our my your their its it is are was were be been has have "
      + "second third fourth fifth "
      + "without within beyond across against among through before after until upon toward "
      + "had not no or but if then than when what how why and/or und et avec mit bei von der am  "
      + "i we they his her me us new also both each all any some other others etc al "
      // Roles and degrees.
      + "phd msc bsc mphil dphil student students undergraduate graduate postdoc postdoctoral "
      + "postgraduate master masters bachelor bachelors doctoral doctorate intern interns internship "
      + "engineer engineers scientist scientists researcher researchers director manager chair  "
      + "head fellow fellows candidate advisor advisors adviser supervisor supervisors mentor "
      + "mentors coadvisor coadvisors cosupervisor host hosts member members assistant associate "
      + "lecturer faculty staff collaborator collaborators referee referees reference references "
      + "committee organizer organizers speaker speakers author authors editor editors reviewer "
      + "professor prof dr thesis dissertation degree major minor honors gpa advised supervised "
      + "mentored founder cofounder ceo cto lead leader president vice principal senior junior "
      + "visiting incoming architect developer consultant analyst teaching independent individual "
      + "cooperated remote onsite "
      // Fields of study and words of titles.
      + "machine learning deep neural computer computers computing computational science sciences "
      + "engineering artificial intelligence language languages vision data graph graphs information "
      + "electrical electronic electronics mathematics mathematical math physics chemistry biology "
      + "statistics statistical economics linguistics philosophy psychology medicine security "
      + "privacy network networking theory theoretical applied advanced algorithm algorithms "
      + "architecture architectures design distributed parallel performance high large scale model "
      + "models optimization programming processing efficient automated automatic cloud mobile edge "
      + "hardware compiler compilers database databases storage memory energy quantum cyber human "
      + "interaction natural speech image video audio knowledge reinforcement generative training "
      + "inference framework analysis methods method approach approaches towards toward using "
      + "understanding introduction survey study studies topics special course courses summer "
      + "spring autumn fall semester quarter term year academic work experience education skills "
      + "publication publications paper papers talk talks keynote tutorial lecture abstract bio "
      + "biography title date time location room venue recording slides link zoom online hybrid "
      + "present current currently ongoing today email mail phone tel website homepage github "
      + "linkedin scholar google microsoft facebook meta amazon aws nvidia intel ibm amd apple "
      + "huawei alibaba tencent bytedance baidu samsung qualcomm oracle adobe deepmind openai "
      + "twitter netflix uber anthropic cisco siemens bosch sony nokia ericsson salesforce "
      + "databricks snowflake anyscale cerebras sambanova graphcore pytorch tensorflow tvm llvm cuda "
      + "python java javascript rust linux windows android docker kubernetes hadoop numpy apache hugging "
      + "january february july september october november december feb apr jul aug sep "
      + "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
      + "thu thur thurs fri tba tbd tbc n/a")

  private static let places = set(
    "usa uk china germany france spain italy netherlands switzerland austria belgium denmark sweden "
      + "norway finland poland russia japan korea taiwan singapore india canada mexico brazil "
      + "argentina chile australia zealand scotland wales ireland europe asia africa america "
      + "american european chinese german california massachusetts pennsylvania michigan illinois "
      + "texas maryland wisconsin minnesota oregon arizona colorado utah ohio iowa indiana "
      + "connecticut delaware florida stanford princeton cornell harvard yale oxford caltech mit cmu "
      + "tsinghua peking beijing shanghai zhejiang fudan nanjing wuhan shenzhen guangzhou hangzhou "
      + "tokyo kyoto osaka seoul delhi mumbai bangalore bengaluru hyderabad london edinburgh munich "
      + "berlin zurich lausanne amsterdam delft eindhoven leuven copenhagen stockholm helsinki "
      + "vienna barcelona madrid lisbon rome toronto vancouver montreal waterloo seattle "
      + "boston chicago pittsburgh philadelphia urbana champaign redmond sunnyvale york nyc eth "
      + "uc suny cuny berkeley epfl kaust kaist ucla ucsb ucsd uiuc eecs")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
