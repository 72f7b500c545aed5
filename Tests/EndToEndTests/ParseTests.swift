import Foundation
import TestSupport
import Testing

/// `coterie parse` run as a process: one line out for each line in, whatever the line is.
@Suite struct ParseTests {
  /// Lines that are no references, names or lists; none has a line break inside.
  static let badLines: [(name: String, bytes: [UInt8])] = [
    ("empty", []),
    ("blank", Array("   \t ".utf8)),
    ("a megabyte of letters", [UInt8](repeating: 0x61, count: 1 << 20)),
    ("a megabyte of commas", [UInt8](repeating: 0x2C, count: 1 << 20)),
    ("a megabyte of brackets", [UInt8](repeating: 0x28, count: 1 << 20)),
    ("a hundred thousand names", Array(String(repeating: "Olsen, P. ", count: 100_000).utf8)),
    ("all bytes", (0..<256).map { UInt8($0) }.filter { $0 != 0x0A }),
    (
      "binary",
      (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 3) }.filter { $0 != 0x0A }
    ),
    ("runes", Array("ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾ, ᛁᛃᛇᛈ. ᛉᛊᛏ ᛒᛖᛗ".utf8)),
    ("direction marks", Array("\u{202E}\u{200F}\u{FEFF}\u{10FFFF}".utf8)),
    ("prose", Array("We thank all readers for their patience and their comments.".utf8)),
    ("digits", Array("12345".utf8)),
  ]

  private func lines(_ output: String) -> [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(arguments: ["references", "names", "authors"])
  func givesOneLineForEachLine(_ parser: String) throws {
    let folder = try TemporaryFolder()
    let input = Data(Self.badLines.map(\.bytes).joined(separator: [0x0A]))
    let file = try folder.write("lines.txt", input)
    let run = try CoterieProcess(["parse", parser, file.path])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let lines = lines(run.output)
    #expect(lines.count == Self.badLines.count)
    for (line, bad) in zip(lines, Self.badLines) {
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil,
        "\(bad.name) gave no JSON")
    }
  }

  @Test func doubtsWhatIsNoReference() throws {
    let folder = try TemporaryFolder()
    let input = Data(Self.badLines.map { $0.bytes + [0x0A] }.joined())
    let file = try folder.write("lines.txt", input)
    let run = try CoterieProcess(["parse", "references", file.path])
    for (line, bad) in zip(lines(run.output), Self.badLines) {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let confidence = try #require(object?["confidence"] as? Double)
      #expect(confidence <= 0.5, "\(bad.name) was believed")
      #expect(object?["year"] is NSNull, "\(bad.name) was given a year")
      #expect(object?["doi"] == nil)
    }
  }

  @Test func readsStandardInputAndOddLineEnds() throws {
    let run = try CoterieProcess(
      ["parse", "names", "-"], input: "Lucia Rivera\r\n\r\nOlsen, P.\nTanaka M")
    let families = lines(run.output).map { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
      return object?["family"] ?? "?"
    }
    #expect(families == ["Rivera", "", "Olsen", "Tanaka"])
  }

  @Test(arguments: ["references", "names", "authors"])
  func namesAFileThatCannotBeRead(_ parser: String) throws {
    let folder = try TemporaryFolder()
    for path in ["/no/such/file.txt", folder.path] {
      let run = try CoterieProcess(["parse", parser, path])
      #expect(run.status == 1)
      #expect(run.errors.contains("\(path) can't be read; check the path"))
      #expect(run.output.isEmpty)
    }
  }

  @Test func refusesDamagedModels() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(
      contentsOf: Fixture.package.appending(path: "Sources/CModels/citation.model"))
    let refs = try folder.write("refs.txt", "Olsen, P. (2004). Fields of rumour. Leipzig: Enke.\n")

    func run(_ model: Data) throws -> CoterieProcess {
      let file = try folder.write("m.model", model)
      return try CoterieProcess(["parse", "references", refs.path, "--model", file.path])
    }
    let good = try run(whole)
    #expect(good.status == 0)
    #expect(lines(good.output).count == 1)

    var flipped = whole
    flipped[whole.count / 2] ^= 0x10
    var older = whole
    older[8] = 0
    var otherFeatures = whole
    otherFeatures[12] = 99
    let bad: [(Data, String)] = [
      (Data(), "is no citation model; give one that scripts/training"),
      (Data("Dear editors,".utf8), "is no citation model; give one that scripts/training"),
      (whole.prefix(20), "less than its header promises; copy the file again"),
      (whole.prefix(whole.count - 1), "less than its header promises; copy the file again"),
      (whole + [0], "is damaged (1 bytes too many); copy the file again"),
      (flipped, "is damaged (its checksum does not fit); copy the file again"),
      (older, "has format version 0"), (otherFeatures, "was trained on feature set 99"),
    ]
    for (model, message) in bad {
      let result = try run(model)
      #expect(result.status == 1)
      #expect(result.errors.contains("m.model: "))
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
    let missing = try CoterieProcess(
      ["parse", "references", refs.path, "--model", "/no/such/model"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("/no/such/model can't be read; check the path"))
  }
}
