/// Latin keys for names in other scripts, so that the same name in two scripts compares.
///
/// Cyrillic after the BGN/PCGN system, Greek after ELOT 743, Kana after Hepburn, Hangul after the
/// Revised Romanization (2000) with the usual spelling of family names; of Han signs, only family
/// names are known. All keys are folded: small ASCII letters.
package enum Transliteration {
  /// Which part of a name is spelled: family names of Hangul have spellings of their own.
  package enum Part: Sendable { case given, family }

  /// The Latin key of `text`; nil where it has letters that aren't known.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  package static func key(of text: String, part: Part) -> [UInt8]? {
    let scalars = Array(text.unicodeScalars.prefix(256))
    if part == .family, let family = families[scalars.map(\.value)] { return Array(family.utf8) }
    var out: [UInt8] = []
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      let next = index + 1 < scalars.count ? scalars[index + 1].value : 0
      if (0xAC00...0xD7A3).contains(value) {
        out.append(contentsOf: hangul(value))
      } else if (0x3041...0x30FE).contains(value) {
        index += appendKana(value, next: next, to: &out)
      } else if let letters = letters[lowered(scalars[index])] {
        out.append(contentsOf: letters)
      } else {
        let traits = LetterTable.traits(of: value)
        let (first, second) = LetterTable.folded(value)
        if first != 0 {
          out.append(first)
          if second != 0 { out.append(second) }
        } else if traits.contains(.letter) {
          return nil
        }
      }
      index += 1
    }
    return out
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }

  // MARK: Alphabets

  private static let letters: [UInt32: [UInt8]] = {
    let pairs = """
      а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh \
      ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ћ c ђ dj љ lj њ nj џ dz \
      ј j ѓ g ќ k ѕ dz ә a ғ g қ k ң n ө o ұ u ү u һ h \
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch \
      ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
      """.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var table: [UInt32: [UInt8]] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      guard let scalar = pairs[index].unicodeScalars.first else { continue }
      table[scalar.value] = pairs[index + 1] == "-" ? [] : Array(pairs[index + 1].utf8)
    }
    return table
  }()

  // MARK: Hangul

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ].map { Array($0.utf8) }
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ].map { Array($0.utf8) }
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ].map { Array($0.utf8) }

  /// A syllable is its place in the block: 21 vowels by 28 finals for each initial.
  private static func hangul(_ value: UInt32) -> [UInt8] {
    let place = Int(value - 0xAC00)
    return initials[place / 588] + vowels[place % 588 / 28] + finals[place % 28]
  }

  // MARK: Kana

  private static let kana: [[UInt8]] = """
    a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji * \
    tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo \
    ya ya yu yu yo yo ra ri ru re ro wa wa i e o n
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  /// Appends one sign of Hiragana or Katakana.
  ///
  /// - Returns: The number of further signs that were read with it.
  private static func appendKana(_ value: UInt32, next: UInt32, to out: inout [UInt8]) -> Int {
    let sign = value >= 0x30A1 ? value - 0x60 : value
    guard (0x3041...0x3093).contains(sign) else { return 0 }  // the long-vowel mark is dropped
    let syllable = kana[Int(sign - 0x3041)]
    let follower = next >= 0x30A1 ? next &- 0x60 : next
    if sign == 0x3063 {
      // A small tsu doubles the consonant that follows.
      if (0x304B...0x3093).contains(follower), let first = kana[Int(follower - 0x3041)].first {
        out.append(first)
      }
      return 0
    }
    if [0x3083, 0x3085, 0x3087].contains(follower), syllable.last == 0x69 {
      // "kya", "sha": the i gives way to a small ya, yu or yo.
      out.append(contentsOf: syllable.dropLast())
      let glide = kana[Int(follower - 0x3041)]
      let dropsY =
        syllable == Array("shi".utf8) || syllable == Array("chi".utf8)
        || syllable == Array("ji".utf8)
      out.append(contentsOf: dropsY ? glide[1...] : glide[...])
      return 1
    }
    out.append(contentsOf: syllable)
    return 0
  }

  // MARK: Family names

  private static let families: [[UInt32]: String] = {
    let pairs = """
      김 kim 이 lee 박 park 최 choi 정 jung 강 kang 조 cho 윤 yoon 장 jang 임 lim 한 han 오 oh 서 seo 신 shin \
      권 kwon 황 hwang 안 ahn 송 song 류 ryu 전 jeon 홍 hong 고 ko 문 moon 양 yang 손 son 배 bae 백 baek 허 heo \
      유 yoo 남 nam 심 sim 노 noh 하 ha 곽 kwak 성 sung 차 cha 주 joo 우 woo 구 koo 민 min 나 na 진 jin 지 ji \
      엄 um 채 chae 원 won 천 cheon 방 bang 공 kong 현 hyun 함 ham 변 byun 염 yeom 여 yeo 추 choo 도 do 소 so \
      석 seok 선 sun 설 seol 마 ma 길 gil 연 yeon 위 wi 표 pyo 명 myung 기 ki 반 ban 라 ra 왕 wang 금 keum \
      남궁 namgung 황보 hwangbo 제갈 jegal 선우 sunwoo \
      王 wang 李 li 张 zhang 張 zhang 刘 liu 劉 liu 陈 chen 陳 chen 杨 yang 楊 yang 黄 huang 黃 huang 赵 zhao 趙 zhao \
      吴 wu 吳 wu 周 zhou 徐 xu 孙 sun 孫 sun 马 ma 馬 ma 朱 zhu 胡 hu 郭 guo 何 he 林 lin 高 gao 罗 luo 羅 luo \
      郑 zheng 鄭 zheng 梁 liang 谢 xie 謝 xie 唐 tang 宋 song 许 xu 許 xu 韩 han 韓 han 邓 deng 鄧 deng 冯 feng 馮 feng \
      曹 cao 彭 peng 曾 zeng 肖 xiao 蕭 xiao 萧 xiao 田 tian 董 dong 潘 pan 袁 yuan 蔡 cai 蒋 jiang 蔣 jiang 余 yu 于 yu \
      杜 du 叶 ye 葉 ye 程 cheng 魏 wei 苏 su 蘇 su 吕 lu 呂 lu 丁 ding 任 ren 卢 lu 盧 lu 姚 yao 沈 shen 钟 zhong 鍾 zhong \
      姜 jiang 崔 cui 谭 tan 譚 tan 陆 lu 陸 lu 范 fan 汪 wang 廖 liao 石 shi 金 jin 韦 wei 韋 wei 贾 jia 賈 jia 夏 xia \
      付 fu 傅 fu 方 fang 邹 zou 鄒 zou 熊 xiong 白 bai 孟 meng 秦 qin 邱 qiu 侯 hou 江 jiang 尹 yin 薛 xue 闫 yan 阎 yan \
      段 duan 雷 lei 龙 long 龍 long 黎 li 史 shi 陶 tao 贺 he 賀 he 毛 mao 郝 hao 顾 gu 顧 gu 龚 gong 龔 gong 邵 shao \
      万 wan 萬 wan 覃 qin 武 wu 钱 qian 錢 qian 戴 dai 严 yan 嚴 yan 莫 mo 孔 kong 向 xiang 常 chang 汤 tang 湯 tang 康 kang \
      易 yi 乔 qiao 喬 qiao 赖 lai 賴 lai 文 wen 欧阳 ouyang 歐陽 ouyang 司马 sima 司馬 sima 诸葛 zhuge 諸葛 zhuge
      """.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var table: [[UInt32]: String] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[pairs[index].unicodeScalars.map(\.value)] = String(pairs[index + 1])
    }
    return table
  }()

  /// A key under which the spellings of one name in Latin letters fall together.
  ///
  /// "Kim" and "Gim", "Ivanov" and "Iwanow", "Chaykovsky" and "Tschaikowski" share theirs. It is
  /// far too coarse to compare names that both stand in Latin letters.
  package static func soundKey(_ latin: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    let latin = Array(latin)
    for (index, byte) in latin.enumerated() {
      if byte == 0x74, index + 1 < latin.count, [0x63, 0x73, 0x7A].contains(latin[index + 1]) {
        continue  // "Tch", "Tsch", "ts"
      }
      let sound: UInt8
      switch byte {
      case 0x67, 0x71, 0x63, 0x78: sound = 0x6B  // g q c x: k
      case 0x64: sound = 0x74  // d: t
      case 0x62: sound = 0x70  // b: p
      case 0x6C: sound = 0x72  // l: r
      case 0x77, 0x66: sound = 0x76  // w f: v
      case 0x7A, 0x6A: sound = 0x73  // z j: s
      case 0x68: continue
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: sound = 0x61  // a vowel
      default: sound = byte
      }
      if out.last != sound { out.append(sound) }
    }
    return out
  }
}
