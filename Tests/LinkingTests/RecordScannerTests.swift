import TestSupport
import Testing

@testable import Linking

@Suite struct RecordScannerTests {
  private func read(_ text: String) -> (corpus: LinkageCorpus, scanner: RecordScanner) {
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    scanner.read(Array(text.utf8)[...], into: &corpus)
    return (corpus, scanner)
  }

  @Test func readsKnownFieldsAndPassesOverOthers() {
    let (corpus, scanner) = read(
      #"""
      {"id": "x\u00e9\ud83d\ude00", "extra": {"a": [1, {"b": "}"}]}, "year": "1999", "authors": [{"family": "O\"Hara", "given": null, "n": -1.5e3, "t": true}]}

      {"id": 12, "year": null, "authors": null}
      """#)
    #expect(scanner.faultyLines == 0)
    #expect(corpus.workCount == 2)
    #expect(corpus.id(ofWork: 0) == "xé😀")
    #expect(corpus.id(ofWork: 1) == "12")
    #expect(corpus.year == [1999, -1])
    #expect(corpus.mentionCount == 1)
  }

  @Test(arguments: [
    "{", "[]", "{\"id\"", "{\"id\": \"a\"", "{\"id\": \"\\u12\"}", "{\"authors\": []}", "null",
    "{\"id\": \"a\", \"authors\": [{]}", "{\"id\": \"a\", \"authors\": \"b\"}",
    String(repeating: "[", count: 100_000),
  ]) func countsWhatIsNoRecord(_ text: String) {
    let (corpus, scanner) = read(text + "\n{\"id\": \"good\"}")
    #expect(scanner.faultyLines == 1)
    #expect(scanner.firstFault == 1)
    #expect(corpus.workCount == 1)
  }

  @Test(arguments: 0..<50) func anyBytesAreRead(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("{}[]\":,\\u0d8 \n\u{E9}ntrue1.-\"id\"authors".utf8)
    let bytes = (0..<2_000).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    scanner.read(bytes[...], into: &corpus)
    #expect(scanner.lines > 0)
  }
}
