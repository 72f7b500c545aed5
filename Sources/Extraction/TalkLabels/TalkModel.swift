internal import CModels

/// A trained linear-chain conditional random field that finds titles and speakers on pages of talks.
///
/// Lafferty, McCallum, Pereira: "Conditional random fields", ICML 2001; in two passes as in Krishnan,
/// Manning: "An effective two-stage model for exploiting non-local dependencies in named entity
/// recognition", ACL 2006. The weights come from `scripts/training`, whose README describes the file.
/// All numbers are little-endian.
struct TalkModel: Sendable {
  /// The labels of tokens: the first of a title or a speaker, a further one, anything else.
  enum Label: Int, CaseIterable, Sendable {
    case titleStart, titleRest, speakerStart, speakerRest, other

    /// Whether a label may stand behind another; nil is the beginning of the page.
    func mayFollow(_ last: Label?) -> Bool {
      switch self {
      case .titleRest: last == .titleStart || last == .titleRest
      case .speakerRest: last == .speakerStart || last == .speakerRest
      default: true
      }
    }
  }

  /// The weights of one labelling of a page.
  struct Pass: Sendable {
    /// The scores of each label after each label, by row.
    let transitions: [Float]
    /// The hashes of the features, in order, and where those of each upper half begin.
    private let features: [UInt32]
    private let starts: [UInt32]
    /// Five weights for each feature.
    private let weights: [Float]

    fileprivate init(transitions: [Float], features: [UInt32], weights: [Float]) {
      self.transitions = transitions
      self.features = features
      self.weights = weights
      var starts = [UInt32](repeating: 0, count: (1 << 16) + 1)
      for feature in features { starts[Int(feature >> 16) + 1] += 1 }
      for half in 1..<starts.count { starts[half] += starts[half - 1] }
      self.starts = starts
    }

    /// Adds the weights of some features to the scores of the labels.
    ///
    /// - Complexity: O(*k*) for *k* features: hashes are spread evenly.
    func add(_ found: [UInt32], to scores: inout [Float]) {
      for feature in found {
        let half = Int(feature >> 16)
        var place = Int(starts[half])
        let end = Int(starts[half + 1])
        while place < end, features[place] < feature { place += 1 }
        guard place < end, features[place] == feature else { continue }
        for label in scores.indices { scores[label] += weights[place * scores.count + label] }
      }
    }
  }

  private static let magic: [UInt8] = Array("COTERTLK".utf8)
  private static let formatVersion: UInt32 = 2
  private static let headerSize = 28
  private static let most = 1 << 20

  /// The first labels a page by what stands there alone, each further one by the last one's labels, too.
  let passes: [Pass]

  /// The model that is compiled in; nil only where the build put a damaged file in.
  static let standard: TalkModel? = TalkModel(embeddedBytes)

  /// The file that is compiled in.
  static var embeddedBytes: [UInt8] {
    let count = Int(coterie_talk_model_size())
    guard let start = unsafe coterie_talk_model() else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Reads a model; nil where it is not whole, or made for other features.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize, bytes.starts(with: Self.magic) else { return nil }
    let count = Int(Self.number(bytes, 16))
    let step = Float(bitPattern: Self.number(bytes, 20))
    guard Self.number(bytes, 8) == Self.formatVersion,
      Self.number(bytes, 12) == TalkFeatures.version, (1...2).contains(count), step > 0, step < 1,
      Self.number(bytes, 24) == Self.checksum(bytes)
    else { return nil }
    var place = Self.headerSize
    var passes: [Pass] = []
    for _ in 0..<count {
      guard let pass = Self.pass(bytes, &place, step) else { return nil }
      passes.append(pass)
    }
    guard place == bytes.count else { return nil }
    self.passes = passes
  }

  private static func pass(_ bytes: [UInt8], _ place: inout Int, _ step: Float) -> Pass? {
    let labels = Label.allCases.count
    guard place + 4 <= bytes.count else { return nil }
    let count = Int(number(bytes, place))
    place += 4
    guard count <= most, place + labels * labels * 4 + count * (4 + labels * 2) <= bytes.count
    else { return nil }
    let transitions = (0..<labels * labels).map {
      Float(bitPattern: number(bytes, place + $0 * 4))
    }
    place += labels * labels * 4
    let features = (0..<count).map { number(bytes, place + $0 * 4) }
    place += count * 4
    let weights = (0..<count * labels).map {
      let low = UInt16(bytes[place + $0 * 2])
      return Float(Int16(bitPattern: low | UInt16(bytes[place + $0 * 2 + 1]) << 8)) * step
    }
    place += count * labels * 2
    guard transitions.allSatisfy({ abs($0) < 1000 }),
      zip(features, features.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return Pass(transitions: transitions, features: features, weights: weights)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32($1 * 8) }
  }

  /// The FNV-1a hash of everything but the magic and the hash itself.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    (bytes[8..<24] + bytes[headerSize...]).reduce(Hash.seed) { Hash.add($0, UInt32($1)) }
  }
}
