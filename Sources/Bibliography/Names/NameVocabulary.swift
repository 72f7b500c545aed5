/// The small words of names, by the hash of their folded letters.
///
/// An open-addressing table over 64-bit FNV-1a hashes: one look-up costs a few nanoseconds and
/// needs no string.
package enum NameVocabulary {
  private static let groups: [(NameRole, String)] = [
    (
      .particle,
      """
      af al ap av bin binte bint ben da dal dalla dalle dei del dela della dello delle den der di \
      do dos das du de des el ibn la las le les li lo los op ter ten te ther thor van vande vander \
      vanden von vom von und zu zum zur ver vd y bat abu ould degli d ’t t vant auf uit aus ait ouled
      """
    ),
    (
      .strictParticle, "von vom zur zum af av des der den della dello degli dalla ibn vander vanden"
    ),
    (.familyPrefix, "mac mc st ste saint sainte san santa sao o fitz abu abd nic ni"),
    (
      .title,
      """
      dr pr prof profs professor professors professeur profesor mr mrs ms miss mister madam madame monsieur mme mlle \
      herr frau sir dame lord lady rev reverend fr hon honorable judge justice senator sen \
      representative congressman congresswoman president governor gov ltgov mayor by lt gen general col colonel maj \
      major capt captain sgt sergeant cmdr adm admiral king queen princess duchess \
      pope cardinal bishop archbishop rabbi imam sheikh sheik doz dozent ing dring dipl univ priv pd emeritus \
      associate assistant assoc asst doctor doktor docent rndr mudr judr phdr paeddr ass rt dott dottssa dra sra sr srta \
      magistrate magistratejudge magjudge secretary state district us excellency majesty highness his her the \
      drs ir mag mx mssr messrs msgr brother sister father mother
      """
    ),
    (.givenTitle, "sir dame king queen princess pope brother sister lady"),
    (
      [.suffix, .generation],
      "jr sr junior senior jnr snr jun ii iii iv vi vii viii"
    ),
    (
      .suffix,
      """
      phd dphil drphil dsc scd edd jd llm llb esq esquire md dds dvm rn cpa cfa cfp clu lutc qc kc mp mba mph \
      msc bsc msced frs frse obe cbe mbe kbe frcp facp facs faan dmd dnp np bsn lncc mbbs pharmd psyd gri \
      realtor ret aia dpt ocs ecs atc usn usaf usmc hons phil meng beng msw cissp pmp ieee peng
      """
    ),
    (.degree, "md ma ms ba bs do dc rn mp np jd qc kc pe pa re od dds ed phil mph mba cpa ret"),
    (.roman, "i v x"),
    (.conjunction, "and und et och og en ja und with avec mit ve и та і と 和 및 und"),
    (.weakConjunction, "y e i u a"),
    (
      .abbreviatedGiven,
      """
      th ch chr ph yu ya ye yo wm jo fr cl kh sh zh ju ja je ts tz sz gy cs zs dz ia iu io ge \
      geo jos jas chas ed al fred wilh joh hch rob ant aug alb ad gg br vl dm al gh mc ma m'
      """
    ),
    (
      .iberianFamily,
      """
      garcia lopez martinez rodriguez gonzalez gonzales fernandez perez sanchez ramirez torres \
      flores rivera gomez diaz reyes morales ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez \
      vazquez castillo jimenez moreno romero herrera medina aguilar vargas castro guzman munoz \
      mendez salazar soto delgado pena rios alvarado ortega nunez navarro dominguez suarez molina \
      blanco serrano marin iglesias hernandez velasquez velazquez aznar cabrera campos vega fuentes \
      carrasco cruz silva santos ferreira pereira oliveira costa rodrigues martins sousa souza fernandes \
      goncalves gomes lopes marques almeida alves ribeiro pinto carvalho teixeira moreira correia \
      mendes nunes soares vieira monteiro cardoso rocha raposo barbosa lima araujo melo barros azevedo \
      cavalcanti dias cunha freitas machado ibanez saez gil sanz rubio calvo cano prieto mendizabal \
      pascual santana herrero montero lorenzo hidalgo gimenez ibarra ferrer duran santiago vicente \
      benitez mora arias vidal carmona crespo pastor soler saez velasco bravo gallardo esteban parra roman
      """
    ),
    (
      .asianFamily,
      """
      wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng \
      liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye \
      cheng wei su lu ding ren yao shen zhong jia xia fu fang zou xiong bai meng qin qiu hou \
      yin xue yan lei long shi tao he gu mao hao gong shao wan tan qian dai lai mo kong \
      xiang chang kang qiao niu hong zhuang ni weng guan duan qi ouyang sima zhuge tsai hsu hsieh chiang chou \
      lee kim park choi jung jeong cho yoon jang lim shin seo kwon hwang ahn yoo ryu jeon moon \
      bae baek heo nam noh ha kwak joo chung chu rhee yi woo koo min \
      nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly dinh truong trinh \
      ge nie pu qu ruan sheng shu wen xing yue zhan zhai zhen lyu chiu chan wong leung cheung kwok lau ng chow yeung \
      tsang tse mak fung poon yip kwan siu
      """
    ),
    (
      .editor,
      """
      ed eds edit edited editor editors editeur editeurs hrsg hg hgg dir coord coords red
      """
    ),
    (.others, "al etal alii others coauthors colleagues coll mitarb andere autres otros altri"),
    (
      .organisation,
      """
      consortium group team collaboration committee ministry ministerio ministère institute institut \
      university universitat université organization organisation association agency department bureau \
      foundation society council commission center centre office network project corporation inc ltd \
      gmbh company laboratory federation union board program programme service services initiative \
      investigators panel academy press government bank authority workgroup taskforce
      """
    ),
    (
      .prose,
      """
      the of for on in at by from to using via towards toward with without into over under between \
      an its is are their new based approach method system systems model models learning network \
      networks analysis framework efficient deep neural data study survey design towards proceedings \
      conference journal international workshop symposium transactions vol pp pages university \
      algorithm algorithms optimization theory computing computer fast high performance large scale \
      time research introduction review evaluation applications distributed parallel scalable \
      accelerating automatic dynamic general what how why when is be can not this that these
      """
    ),
  ]

  private static let mask = 32767

  private static let table: [(hash: UInt64, role: NameRole)] = {
    var table = [(hash: UInt64, role: NameRole)](repeating: (0, []), count: mask + 1)
    func add(_ word: some StringProtocol, _ role: NameRole) {
      let hash = NameVocabulary.hash(of: word)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while table[slot].hash != 0 && table[slot].hash != hash { slot = (slot + 1) & mask }
      table[slot] = (hash, table[slot].role.union(role))
    }
    for (role, words) in groups {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word, role) }
    }
    for (catalogue, role) in [
      (Catalogue.givenNames, NameRole.knownGiven), (Catalogue.surnames, NameRole.knownFamily),
    ] {
      let names = catalogue.table
      precondition(names.rows.count < mask / 3, "The lists of names outgrew their hash table.")
      for row in names.rows.indices { add(names.text(0, of: row), role) }
    }
    return table
  }()

  /// The roles of the word with this hash; empty where it is no small word.
  package static func roles(of hash: UInt64) -> NameRole {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot].hash != 0 {
      if table[slot].hash == hash { return table[slot].role }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// Whether the word with this hash may be one of organisations ("Consortium").
  ///
  /// It answers for names of people, nearly all of which it tells from them by a table that stays in
  /// the fastest cache.
  package static func mayBeOrganisation(_ hash: UInt64) -> Bool {
    let (index, bit) = organisationBit(hash)
    return organisationBits[index] & bit != 0
  }

  /// A bit for some bits of each hash of a word of organisations.
  private static let organisationBits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 64)
    for (hash, role) in table where role.contains(.organisation) {
      let (index, bit) = organisationBit(hash)
      bits[index] |= bit
    }
    return bits
  }()

  private static func organisationBit(_ hash: UInt64) -> (index: Int, bit: UInt64) {
    (Int(hash >> 58), 1 << (hash >> 52 & 63))
  }

  @inlinable package static var emptyHash: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash, continued by one folded letter.
  @inlinable @inline(__always)
  package static func extend(_ hash: UInt64, by byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash, continued by a scalar: by its folded letters, or by its bits where it has none.
  @inline(__always)
  package static func extend(_ hash: UInt64, by scalar: UInt32) -> UInt64 {
    let (first, second) = LetterTable.folded(scalar)
    if first == 0 {
      var hash = extend(hash, by: UInt8(truncatingIfNeeded: scalar >> 16))
      hash = extend(hash, by: UInt8(truncatingIfNeeded: scalar >> 8))
      return extend(hash, by: UInt8(truncatingIfNeeded: scalar))
    }
    let hash = extend(hash, by: first)
    return second == 0 ? hash : extend(hash, by: second)
  }

  /// The hash of a word's letters, as `NameLexer` computes it.
  package static func hash(of word: some StringProtocol) -> UInt64 {
    var hash = emptyHash
    for scalar in word.unicodeScalars
    where !LetterTable.traits(of: scalar.value).isDisjoint(with: [.letter, .digit]) {
      hash = extend(hash, by: scalar.value)
    }
    return hash
  }
}
