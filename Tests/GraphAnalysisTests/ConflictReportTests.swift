import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct ConflictReportTests {
  private static let policy = ConflictPolicy(
    id: "test", title: "Test",
    coauthorship: .init(
      window: .months(48), excludedKinds: [.poster], excludedTitleWords: ["survey"]),
    advising: .init(window: .lifetime, labels: [.advisor, .supervisor]),
    institution: .init(window: .months(12), excludedRoles: ["intern"]), siblings: .lifetime)

  /// What the test policy says of "Pa Nel" and "Ap Plicant" as of 1 December 2026.
  private static func verdict(
    policy: ConflictPolicy = policy, waivers: [ConflictReport.Waiver] = [],
    _ build: (inout SampleCorpus) -> Void
  ) throws -> ConflictVerdict {
    var sample = SampleCorpus()
    let people = ["Pa Nel", "Ap Plicant"].map { sample.person($0) }
    sample.document("p.txt", owner: "Pa Nel", role: .panel)
    sample.document("a.txt", owner: "Ap Plicant")
    build(&sample)
    let graph = sample.graph()
    let day = try #require(CalendarDay("2026-12-01"))
    let report = ConflictReport(
      between: ConflictReport.pairs(in: graph), under: [policy], asOf: day, in: graph,
      waivers: waivers)
    #expect(report.verdicts.map { [$0.first, $0.second] } == [people])
    return try #require(report.verdicts.first)
  }

  struct DateCase: CustomTestStringConvertible {
    var year: Int?
    var date: String?
    var state: ConflictState
    var days: Int?
    var testDescription: String { date ?? year.map(String.init) ?? "no date" }
  }

  /// 48 months before December 2026 is December 2022.
  @Test(arguments: [
    DateCase(year: 2024, state: .conflict, days: 396),
    DateCase(year: 2022, date: "2022-12", state: .conflict, days: 0),
    DateCase(year: 2022, date: "2022-11", state: .clear),
    DateCase(year: 2022, date: "2022-11-30", state: .clear),
    DateCase(year: 2022, state: .possibleDate),
    DateCase(year: 2021, state: .clear),
    DateCase(year: nil, state: .possibleDate),
    DateCase(year: 2030, state: .conflict, days: 2588),
    DateCase(year: 2023, date: "soon", state: .possibleDate),
  ])
  func windowOfJointWorks(example: DateCase) throws {
    let verdict = try Self.verdict {
      $0.work("Joint", by: "Pa Nel, Ap Plicant", year: example.year, date: example.date)
    }
    #expect(verdict.state == example.state)
    #expect(verdict.findings.first?.daysInside == example.days)
  }

  @Test func excludedWorksDoNotCount() throws {
    let verdict = try Self.verdict {
      $0.work("A poster", by: "Pa Nel, Ap Plicant", year: 2025, kind: .poster)
      $0.work("Graphs: a Survey", by: "Pa Nel, Ap Plicant", year: 2025)
      let crowd = (0..<60).map { "Crowd N\($0)" }.joined(separator: ", ")
      $0.work("Detector", by: "Pa Nel, Ap Plicant, \(crowd)", year: 2025)
    }
    #expect(verdict.state == .clear)
  }

  @Test func certaintyNamesWhatTheFindingRestsOn() throws {
    let initials = try Self.verdict {
      $0.work("Joint", by: "Pa Nel=P. Nel, Ap Plicant", year: 2025)
    }
    #expect(initials.state == .conflict)
    #expect(
      initials.findings.first?.certainty == .initialsOnly(person: 0, names: ["P. Nel"]))
    let full = try Self.verdict { $0.work("Joint", by: "Pa Nel, Ap Plicant", year: 2025) }
    #expect(full.findings.first?.certainty == .fullNames)
    #expect(full.findings.first?.evidence.isEmpty == false)
  }

  @Test func lookalikesMakePossibleConflicts() throws {
    let verdict = try Self.verdict {
      $0.work("Joint", by: "P Nel, Ap Plicant", year: 2025)
      $0.doubt("Pa Nel", "P Nel", weight: 0.5)
    }
    #expect(verdict.state == .possibleIdentity)
    #expect(
      verdict.findings.first?.certainty == .possiblySame(person: 0, other: 2, weight: 0.5))
    // Somebody beside whom one stands in an author list is somebody else.
    let both = try Self.verdict {
      $0.work("Joint", by: "P Nel, Ap Plicant, Pa Nel", year: 2000)
      $0.work("Alone", by: "Ap Plicant", year: 2025)
      $0.doubt("Pa Nel", "P Nel", weight: 0.5)
    }
    #expect(both.state == .clear)
  }

  @Test func advisorsBothWaysAndSiblings() throws {
    let advisor = try Self.verdict {
      $0.relation(.advisor, from: "Ap Plicant", to: "Pa Nel", label: .supervisor)
    }
    #expect(advisor.state == .conflict)
    #expect(advisor.findings.map(\.rule) == [.advisor])
    let advisee = try Self.verdict {
      $0.relation(.advisor, from: "Pa Nel", to: "Ap Plicant", label: .advisor)
    }
    #expect(advisee.state == .conflict)
    let mentor = try Self.verdict {
      $0.relation(.advisor, from: "Ap Plicant", to: "Pa Nel", label: .mentor)
    }
    #expect(mentor.state == .clear)
    let siblings = try Self.verdict {
      $0.relation(.advisor, from: "Ap Plicant", to: "Old Prof", label: .advisor)
      $0.relation(.advisor, from: "Pa Nel", to: "Old Prof", label: .advisor)
    }
    #expect(siblings.findings.map(\.rule) == [.siblings])
    #expect(siblings.findings.first?.evidence.count == 2)
  }

  /// With a window of 48 months before December 2026.
  @Test(
    arguments: [
      ("2015", "2019", .clear), ("2015", nil, .conflict), ("2020", "2022-11", .clear),
      ("2020", "2022-12", .conflict), ("2020", "2022", .possibleDate), (nil, "2021", .clear),
      (nil, nil, .possibleDate), (nil, "2024", .conflict), ("2027", "2028", .conflict),
    ] as [(String?, String?, ConflictState)])
  func datesOfAdvisorsCountWithinWindows(begin: String?, end: String?, state: ConflictState) throws
  {
    let policy = ConflictPolicy(
      id: "test", title: "", advising: .init(window: .months(48)), collaboration: .months(48),
      siblings: .months(48))
    func verdict(_ build: (inout SampleCorpus) -> Void) throws -> ConflictVerdict {
      try Self.verdict(policy: policy, build)
    }
    let advisor = try verdict {
      $0.relation(
        .advisor, from: "Ap Plicant", to: "Pa Nel", label: .advisor, begin: begin, end: end)
    }
    #expect(advisor.state == state)
    let collaborator = try verdict {
      $0.relation(.collaborator, from: "Pa Nel", to: "Ap Plicant", begin: begin, end: end)
    }
    #expect(collaborator.state == state)
    let sibling = try verdict {
      $0.relation(
        .advisor, from: "Ap Plicant", to: "Old Prof", label: .advisor, begin: begin, end: end)
      $0.relation(.advisor, from: "Pa Nel", to: "Old Prof", label: .advisor, begin: "2020")
    }
    #expect(sibling.state == state)
    if begin != nil || end != nil, state != .clear {
      #expect(advisor.findings.first?.dates == ["\(begin ?? "?")–\(end ?? "now")"])
    }
  }

  @Test(
    arguments: [
      ("2019", nil, "2020", nil, nil, .conflict),
      ("2019", "2025", "2020", nil, nil, .possibleDate),
      ("2019", "2026-01", "2020", nil, nil, .conflict),
      ("2019", "2024", "2020", nil, nil, .clear),
      ("2019", nil, "2025", "2026-06", "Intern", .clear),
      ("2019", nil, "2025", "2026-06", "International fellow", .conflict),
      ("2019", nil, nil, nil, nil, .possibleDate),
    ] as [(String, String?, String?, String?, String?, ConflictState)])
  func institutions(
    from: String, to: String?, otherFrom: String?, otherTo: String?, role: String?,
    state: ConflictState
  ) throws {
    let verdict = try Self.verdict {
      $0.stay(of: "Pa Nel", at: "Here", from: from, to: to)
      $0.stay(of: "Ap Plicant", at: "Here", from: otherFrom, to: otherTo, role: role)
      $0.stay(of: "Ap Plicant", at: "Elsewhere", from: "2020")
    }
    #expect(verdict.state == state)
  }

  @Test func waiversKeepTheFindings() throws {
    let waiver = ConflictReport.Waiver(first: 1, second: 0, policy: "test", reason: "agreed")
    let verdict = try Self.verdict(waivers: [waiver]) {
      $0.work("Joint", by: "Pa Nel, Ap Plicant", year: 2025)
    }
    #expect(verdict.state == .waived)
    #expect(verdict.waiver == "agreed")
    #expect(verdict.findings.count == 1)
    let other = ConflictReport.Waiver(first: 1, second: 0, policy: "nih", reason: "agreed")
    let kept = try Self.verdict(waivers: [other]) {
      $0.work("Joint", by: "Pa Nel, Ap Plicant", year: 2025)
    }
    #expect(kept.state == .conflict)
  }

  @Test(arguments: [
    ("2024-02-29", "2024-03-01", 1), ("2023-02-28", "2023-03-01", 1),
    ("2022-12-01", "2026-12-01", 1461), ("1999-12-31", "2000-01-01", 1),
    ("2000-02-28", "2000-03-01", 2), ("1900-02-28", "1900-03-01", 1),
  ])
  func daysAreCounted(from: String, to: String, days: Int) throws {
    let start = try #require(CalendarDay(from))
    let end = try #require(CalendarDay(to))
    #expect(end.days(since: start) == days)
    #expect(end.description == to)
    #expect(start < end)
  }

  @Test(arguments: ["", "2026", "2026-13-01", "2026-02-29", "2026-00-10", "a-b-c", "2026-1-0"])
  func impossibleDays(text: String) {
    #expect(CalendarDay(text) == nil)
  }
}
