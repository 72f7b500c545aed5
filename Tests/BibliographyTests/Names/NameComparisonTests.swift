import Testing

@testable import Bibliography

@Suite struct NameComparisonTests {
  typealias Level = NameComparison.Level

  static let cases: [(String, String, Level)] = [
    ("Siyuan Chen", "Siyuan Chen", .identical),
    ("Siyuan Chen", "Chen, Siyuan", .identical),
    ("Siyuan Chen", "S. Chen", .initial),
    ("Siyuan Chen", "Chen S", .initial),
    ("Siyuan Chen", "Yuan Chen", .givenDiffers),
    ("Siyuan Chen", "Siyuan Gao", .familyDiffers),
    ("Wen-Mei Hwu", "Wen-mei W. Hwu", .givenAndMiddle),
    ("Wen-Mei Hwu", "Wenmei Hwu", .givenAndMiddle),
    ("Wen-Mei Hwu", "W.-M. Hwu", .initials),
    ("Todd C. Mowry", "Todd Mowry", .given),
    ("Todd C. Mowry", "Todd D. Mowry", .middleDiffers),
    ("Todd C. Mowry", "T. C. Mowry", .initials),
    ("Todd Charles Mowry", "Todd C. Mowry", .givenAndMiddle),
    ("Robert Harper", "Bob Harper", .nickname),
    ("Yi-Hsiang (Sean) Lai", "Sean Lai", .nickname),
    ("Yi-Hsiang (Sean) Lai", "S. Lai", .nickname),
    ("Huazhong, Y.", "Huazhong Yang", .swapped),
    ("Yu, W.", "Yu Wang", .swapped),
    ("linium Xiong", "Jinjun Xiong", .misread),
    ("Jonathan Hennesy", "Jonathan Hennessy", .misread),
    ("Simon Garcia de Gonzalo", "S. Gonzalo", .initial),
    ("Ludwig van Beethoven", "Ludwig Beethoven", .givenAndMiddle),
    ("Guy Steele Jr.", "Guy Steele", .givenAndMiddle),
    ("Guy Steele Jr.", "Guy Steele III", .suffixDiffers),
    ("Иван Петров", "Ivan Petrov", .identical),
    ("Чайковский, Пётр", "Tchaikovsky, Pyotr", .transliterated),
    ("김민수", "Minsu Kim", .identical),
    ("陈思远", "Siyuan Chen", .familyOnly),
    ("Hwu", "Wen-Mei Hwu", .familyOnly),
    ("Müller, Jörg", "Jorg Muller", .identical),
    ("Wei Zhang", "Wei Zhan", .familyDiffers),
    ("Ь", "Ь", .identical),  // found by the fuzzer: the soft sign has no Latin letter
  ]

  @Test(arguments: cases)
  func compares(left: String, right: String, level: Level) {
    let a = PersonName(parsing: left)
    let b = PersonName(parsing: right)
    #expect(a.compared(to: b).level == level, "\(a) \(b)")
    #expect(b.compared(to: a) == a.compared(to: b))
  }

  @Test func relationsFollowTheLevel() {
    #expect(NameComparison(level: .identical, familyInPart: false).relation == .identical)
    #expect(NameComparison(level: .middleDiffers, familyInPart: false).relation == .conflicting)
    #expect(NameComparison(level: .misread, familyInPart: false).relation == .compatible)
    for level in Level.allCases {
      #expect(NameComparison(level: level, familyInPart: true).reason.hasSuffix("part."))
    }
  }

  @Test(arguments: [
    ("Иванов", "ivanov"), ("Παπαδόπουλος", "papadopoylos"), ("박", "park"), ("민수", "minsu"),
    ("きょうこ", "kyoko"), ("さっぽろ", "sapporo"), ("タナカ", "tanaka"), ("欧阳", "ouyang"),
  ])
  func romanises(text: String, latin: String) {
    let key = Transliteration.key(of: text, part: .family).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(key == latin || key == latin.replacing("kyo", with: "kyou"))
  }
}
