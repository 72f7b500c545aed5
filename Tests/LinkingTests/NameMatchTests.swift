import Testing

@testable import Linking

@Suite struct NameMatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var match: NameMatch
    var testDescription: String { "\(first) / \(second)" }

    init(_ first: String, _ second: String, _ match: NameMatch) {
      self.first = first
      self.second = second
      self.match = match
    }
  }

  /// Names as "family, given".
  static let cases: [Case] = [
    Case("Okafor, Chidi", "Okafor, Chidi", .full),
    Case("Okafor, C.", "Okafor, Chidi", .initialOfFull),
    Case("Okafor, C. A.", "Okafor, Chidi Ada", .initialsOfFull),
    Case("Okafor, C. B.", "Okafor, Chidi Ada", .conflict),
    Case("Okafor, C.B.", "Okafor, Chidi A.", .conflict),
    Case("Okafor, C.A.", "Okafor, Chidi A.", .initialsOfFull),
    Case("Okafor, C.-B.", "Okafor, Chidi A.", .initialOfFull),
    Case("Okafor, C.", "Okafor, C.", .initial),
    Case("Okafor, C.", "Okafor, C. A.", .initialMissing),
    Case("Okafor, C. A.", "Okafor, C. A.", .initials),
    Case("Okafor, Chidi", "Okafor, Carla", .conflict),
    Case("Okafor, ", "Okafor, Chidi", .none),
    // The syllables of a Chinese given name, in all their spellings.
    Case("Zhao, Yifang", "Zhao, Yi-Fang", .full),
    Case("Zhao, Yifang", "Zhao, Yi Fang", .full),
    Case("Zhao, Yifang", "Zhao, Y. F.", .initialsOfFull),
    Case("Zhao, Yifang", "Zhao, Y. C.", .conflict),
    Case("Zhao, Yifang", "Zhao, Y.T.M.", .conflict),
    Case("Zhao, Jian", "Zhao, Jianmin", .conflict),
    Case("Zhao, Jian", "Zhao, J.", .initialOfFull),
    Case("Zhao, Jian", "Zhao, J. M.", .conflict),
    Case("Zhao, Jian Min", "Zhao, J. M.", .initialsOfFull),
    Case("Okafor, Jian", "Okafor, J. M.", .initialOfFull),
    Case("Zhao, John", "Zhao, J. M.", .initialOfFull),
    // Familiar forms, and slips of one letter where one of the two is a known name.
    Case("Moreno, Daniel", "Moreno, Dan", .short),
    Case("Moreno, Daniel", "Moreno, Dan Luis", .short),
    Case("Moreno, Fridtjof", "Moreno, Frid", .short),
    Case("Moreno, Jimmy", "Moreno, Jim", .short),
    Case("Moreno, Victoria", "Moreno, Victor", .conflict),
    Case("Moreno, Victorianus", "Moreno, Victor", .short),
    Case("Moreno, Fridtjof", "Moreno, Frid L.", .short),
    // A first name that goes on in a second one is short for nothing.
    Case("Bae, Sukho", "Bae, Suk Kyoon", .conflict),
    Case("Bae, Suk-Ho", "Bae, Suk K.", .conflict),
    Case("Bae, Suk-Ho", "Bae, Suk H.", .short),
    Case("Bae, Suk-Ho", "Bae, Suk Hoon", .conflict),
    Case("Bae, Suk-Ho", "Bae, Suk", .short),
    Case("Moreno, Jean-Pierre", "Moreno, Jean", .short),
    Case("Moreno, Jean-Pierre", "Moreno, Jean P.", .short),
    Case("Moreno, Jean-Pierre", "Moreno, Jean M.", .conflict),
    Case("Moreno, Jean-Pierre M.", "Moreno, Jean M.", .short),
    Case("Bae, Jaewon", "Bae, Jae Won", .full),
    Case("Moreno, Kathleen", "Moreno, Kathy", .short),
    // Two familiar forms of one name are two people's; spellings of one are not.
    Case("Moreno, William", "Moreno, Bill", .short),
    Case("Moreno, Willy", "Moreno, Bill", .conflict),
    Case("Moreno, Willy", "Moreno, Willi", .short),
    Case("Moreno, Evgenii", "Moreno, Evgeny", .short),
    Case("Moreno, Elizabeth", "Moreno, Elizabteh", .fault),
    Case("Zhao, Zhihao", "Zhao, Zhihan", .conflict),
    // Initials and generations that stand in the field of the family name.
    Case("R. Quintero, Maria", "Quintero, Maria R.", .fullAndMiddle),
    Case("Quintero III, Maria", "Quintero, Maria", .full),
  ]

  @Test(arguments: cases) func agrees(_ item: Case) {
    var interner = ByteInterner()
    for name in [item.first, item.second] {
      let parts = name.split(separator: ",", maxSplits: 1).map { Array($0.utf8) }
      _ = interner.intern(parts[0] + [0x1F] + parts[1].dropFirst())
    }
    let names = CompiledNames(interner)
    let second: Int32 = item.first == item.second ? 0 : 1
    #expect(names.family[0] == names.family[Int(second)])
    #expect(names.match(0, second) == item.match)
    #expect(names.match(second, 0) == item.match)
  }

  @Test func aSlipIsOneStep() {
    func differ(_ a: String, _ b: String) -> Bool {
      EditDistance.differByOne(Array(a.utf8)[...], Array(b.utf8)[...])
    }
    #expect(differ("abcde", "abde"))
    #expect(differ("abde", "abcde"))
    #expect(differ("abcde", "abxde"))
    #expect(differ("abcde", "abdce"))
    #expect(!differ("abcde", "abcde"))
    #expect(!differ("abcde", "badce"))
    #expect(!differ("abcde", "abc"))
    #expect(differ("", "a"))
  }
}
