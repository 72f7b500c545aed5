/// Names in Han and Hangul that are written without a space.
enum EastAsianNames {
  /// Family names of two signs: Chinese and Korean ones, and frequent Japanese ones.
  private static let double: Set<UInt64> = Set(
    """
    欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 夏侯 长孙 長孫 宇文 端木 南宫 南宮 独孤 獨孤 \
    남궁 황보 제갈 사공 선우 서문 독고 동방 \
    佐藤 鈴木 高橋 田中 渡辺 渡邊 伊藤 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 清水 山崎 中島 池田 阿部 橋本 山下 \
    石川 中川 前田 藤田 小川 後藤 岡田 長谷 村上 近藤 石井 斎藤 齋藤 斉藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 \
    中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 \
    高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 木下 菊地 野村 新井 古川 浜田
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { NameVocabulary.hash(of: $0) })

  /// Where the family name of an unspaced name ends; nil where the word is too short or too long.
  static func familyEnd(in bytes: [UInt8], range: Range<Int>) -> Int? {
    var ends: [Int] = []
    var hash = NameVocabulary.emptyHash
    var pairHash: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = LetterTable.scalar(in: bytes, at: index, before: range.upperBound)
      guard value >= 0x2E80, LetterTable.traits(of: value).contains(.letter) else { return nil }
      index += length
      ends.append(index)
      hash = NameVocabulary.extend(hash, by: value)
      if ends.count == 2 { pairHash = hash }
    }
    guard ends.count >= 2 && ends.count <= 6 else { return nil }
    if ends.count >= 3 && double.contains(pairHash) { return ends[1] }
    return ends.count >= 4 ? (ends.count == 4 ? ends[1] : nil) : ends[0]
  }
}
