import Foundation
import TestSupport
import Testing

/// `coterie link` on records as they really come: odd, repeated, contradictory, in any order.
@Suite struct LinkingInputTests {
  /// Records of a few teams, with what goes wrong in real files.
  static func records() -> [String] {
    var random = SplitMix64(seed: 11)
    let families = ["Wang", "Li", "Moreno", "Okafor"]
    let givens = ["Yu", "Ying", "Carla", "Chidi", "Y.", "C.", ""]
    var out = (0..<60).map { number in
      let authors = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let given = givens[Int.random(in: 0..<givens.count, using: &random)]
        let family = families[Int.random(in: 0..<families.count, using: &random)]
        return #"{"given":"\#(given)","family":"\#(family)"}"#
      }
      let year = Bool.random(using: &random) ? #","year":\#(1990 + number % 30)"# : #","year":null"#
      return #"{"id":"w\#(number)","title":"Subject \#(number % 9) again""#
        + year + #","authors":["# + authors.joined(separator: ",") + "]}"
    }
    let long = String(repeating: "x", count: 10_000)
    let crowd = (0..<5_000).map { #"{"given":"G\#($0 % 9)","family":"Fam\#($0)"}"# }
    out.append(#"{"id":"empty","authors":[]}"#)
    out.append(#"{"id":"none"}"#)
    out.append(#"{"id":"long","authors":[{"given":"\#(long)","family":"\#(long)"}]}"#)
    out.append(#"{"id":"crowd","authors":["# + crowd.joined(separator: ",") + "]}")
    out.append(#"{"id":"odd","year":1e999,"authors":[{"given":null,"family":7},{}]}"#)
    out.append(
      #"{"id":"o1","authors":[{"given":"Carla","family":"Moreno","orcid":"0000-0001"}]}"#)
    out.append(
      #"{"id":"o2","authors":[{"given":"Carla","family":"Moreno","orcid":"0000-0002"}]}"#)
    return out
  }

  static func link(
    _ lines: [String], _ options: [String] = [], in folder: TemporaryFolder
  ) throws -> (run: CoterieProcess, groups: Set<[String]>) {
    let path = try folder.write("records.ndjson", lines.joined(separator: "\n") + "\n")
    let run = try CoterieProcess(["link", path.lastPathComponent] + options, in: folder.url)
    var groups: [String: [String]] = [:]
    for line in run.output.split(separator: "\n") {
      let parts = line.split(separator: ",\"entity\":")
      guard parts.count == 2 else { continue }
      groups[String(parts[1]), default: []].append(String(parts[0]))
    }
    return (run, Set(groups.values.map { $0.sorted() }))
  }

  @Test func oddRecordsAreLinkedInAnyOrder() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let lines = Self.records()
    let first = try Self.link(lines, in: folder)
    #expect(first.run.status == 0, "\(first.run.errors)")
    #expect(!first.run.output.lowercased().contains("nan"))
    let last = try Self.link(lines.reversed(), in: folder)
    #expect(first.groups == last.groups)
    // Contradictory ORCIDs stay apart.
    #expect(
      !first.groups.contains {
        $0.contains { $0.contains("\"o1\"") } && $0.contains { $0.contains("\"o2\"") }
      })
    // Nobody signs a work twice.
    for group in first.groups {
      let papers = group.map { $0.split(separator: ",")[0] }
      #expect(Set(papers).count == papers.count)
    }
  }

  @Test func repeatedAndBrokenLinesChangeNothing() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let lines = Self.records()
    let once = try Self.link(lines, in: folder)
    let twice = try Self.link(lines + ["{\"id\":", "[1,2]"] + lines, in: folder)
    #expect(once.groups == twice.groups)
    #expect(twice.run.status == 0)
    #expect(twice.run.errors.contains("records.ndjson: warning: \(lines.count) works have an id"))
    #expect(twice.run.errors.contains("2 lines are no records"))
  }

  @Test func aHigherThresholdDividesWhatALowerOneJoins() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let lines = Self.records()
    var coarser = try Self.link(lines, ["--threshold=-3"], in: folder).groups
    for threshold in ["0", "2", "6"] {
      let finer = try Self.link(lines, ["--threshold=\(threshold)"], in: folder).groups
      var groupOf: [String: [String]] = [:]
      for group in coarser { for mention in group { groupOf[mention] = group } }
      for group in finer { #expect(Set(group.compactMap { groupOf[$0] }).count == 1) }
      coarser = finer
    }
  }

  @Test func worksThatAreAddedGiveWhatARunFromNothingGives() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let lines = Self.records()
    let state = ["--state", "kept", "--explain"]
    _ = try Self.link(Array(lines.prefix(40)), state, in: folder)
    let alone = #"{"id":"new","authors":[{"given":"Bea","family":"Quill"}]}"#
    let grown = try Self.link(lines, state, in: folder)
    let anew = try Self.link(lines, in: folder)
    #expect(grown.run.output == anew.run.output)
    // One work by somebody new leaves all the blocks as they were.
    let added = try Self.link(lines + [alone], state, in: folder)
    #expect(
      added.run.errors.contains(" 0 grouped anew") || added.run.errors.contains("blocks as before"))
    #expect(added.groups == Set(anew.groups.map { $0 } + [["{\"paper\":\"new\",\"position\":0"]]))
  }

  @Test func whatARulingCantHaveIsTold() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    _ = try folder.write(
      "rulings.ndjson",
      """
      {"verdict":"same","first":{"paper":"crowd","position":0},"second":{"paper":"crowd","position":1}}
      {"verdict":"different","first":{"paper":"o1","position":0},"second":{"paper":"o1","position":0}}
      {"verdict":"same","first":{"paper":"o1","position":0},"second":{"paper":"o2","position":0}}

      """)
    let linked = try Self.link(Self.records(), ["--decisions", "rulings.ndjson"], in: folder)
    #expect(linked.run.status == 0)
    #expect(linked.run.errors.contains("crowd/0 and crowd/1 was not followed"))
    #expect(linked.run.errors.contains("o1/0 and o1/0 was not followed"))
    // A person's word goes before what the records say.
    #expect(
      linked.groups.contains {
        $0.count >= 2 && $0.contains { $0.contains("\"o1\"") }
          && $0.contains { $0.contains("\"o2\"") }
      })
  }
}
