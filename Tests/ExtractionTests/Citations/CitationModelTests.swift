import Extraction
import TestSupport
import Testing

/// The loader refuses whatever is not a whole model, and says why.
@Suite struct CitationModelTests {
  private let standard = CitationModel.embeddedBytes

  @Test func readsTheEmbeddedModel() throws {
    #expect(standard.count <= 6_000_000)
    _ = try CitationModel(standard)
  }

  @Test(arguments: [0, 1, 7, 39, 40, 100, 4_000, 5_000, 100_000])
  func refusesTruncated(_ count: Int) {
    #expect(throws: CitationModel.LoadError.self) {
      try CitationModel(Array(standard.prefix(count)))
    }
  }

  @Test(arguments: 0..<60)
  func refusesFlippedBits(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var bytes = standard
    let place =
      seed < 36 ? seed : Int(generator.next() % UInt64(bytes.count - 40)) + 40
    bytes[place] ^= 1 << UInt8(generator.next() % 8)
    #expect(throws: CitationModel.LoadError.self) { try CitationModel(bytes) }
  }

  @Test func refusesOtherVersions() {
    var bytes = standard
    bytes[8] = 99
    #expect(throws: CitationModel.LoadError.unsupportedVersion(99)) { try CitationModel(bytes) }
    bytes = standard
    bytes[12] = 200
    #expect(throws: CitationModel.LoadError.otherFeatures(200)) { try CitationModel(bytes) }
    #expect(throws: CitationModel.LoadError.notAModel) {
      try CitationModel(Array("this is a text file, not a model".utf8))
    }
    #expect(throws: CitationModel.LoadError.damaged("1 bytes too many")) {
      try CitationModel(standard + [0])
    }
  }

  @Test func saysWhatToDo() {
    for error in [
      CitationModel.LoadError.tooShort(12), .notAModel, .unsupportedVersion(3), .otherFeatures(9),
      .damaged("its checksum does not fit"),
    ] {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.contains(";"))
    }
  }
}
