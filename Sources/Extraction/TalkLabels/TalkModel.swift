internal import CModels

/// A trained linear-chain conditional random field that finds titles and speakers on pages of talks.
///
/// Lafferty, McCallum, Pereira: "Conditional random fields", ICML 2001. The weights come from
/// `scripts/training`, whose README describes the file. All numbers are little-endian.
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

  private static let magic: [UInt8] = Array("COTERTLK".utf8)
  private static let formatVersion: UInt32 = 1
  private static let headerSize = 28
  private static let most = 1 << 20

  /// The scores of each label after each label, by row.
  let transitions: [Float]
  /// The hashes of the features, in order.
  private let features: [UInt32]
  /// Five weights for each feature.
  private let weights: [Float]

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
    func number(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32($1 * 8) }
    }
    let labels = Label.allCases.count
    let count = Int(number(16))
    let step = Float(bitPattern: number(20))
    guard number(8) == Self.formatVersion, number(12) == TalkFeatures.version, count <= Self.most,
      step > 0, step < 1,
      bytes.count == Self.headerSize + labels * labels * 4 + count * (4 + labels * 2),
      number(24) == Self.checksum(bytes)
    else { return nil }
    var place = Self.headerSize
    transitions = (0..<labels * labels).map { Float(bitPattern: number(place + $0 * 4)) }
    place += labels * labels * 4
    let features = (0..<count).map { number(place + $0 * 4) }
    place += count * 4
    weights = (0..<count * labels).map {
      let low = UInt16(bytes[place + $0 * 2])
      return Float(Int16(bitPattern: low | UInt16(bytes[place + $0 * 2 + 1]) << 8)) * step
    }
    self.features = features
    guard transitions.allSatisfy({ abs($0) < 1000 }),
      zip(features, features.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
  }

  /// The FNV-1a hash of everything but the magic and the hash itself.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    (bytes[8..<24] + bytes[headerSize...]).reduce(Hash.seed) { Hash.add($0, UInt32($1)) }
  }

  /// Adds the weights of some features to the scores of the labels.
  ///
  /// - Complexity: O(*k* log *n*) for *k* features and a model with *n*.
  func add(_ found: [UInt32], to scores: inout [Float]) {
    for feature in found {
      var (low, high) = (0, features.count)
      while low < high {
        let middle = (low + high) / 2
        if features[middle] < feature { low = middle + 1 } else { high = middle }
      }
      guard low < features.count, features[low] == feature else { continue }
      for label in scores.indices { scores[label] += weights[low * scores.count + label] }
    }
  }
}
