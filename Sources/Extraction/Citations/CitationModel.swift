internal import CModels

/// A trained linear-chain conditional random field for reference strings.
///
/// Lafferty, McCallum, Pereira: "Conditional random fields", ICML 2001; applied to references by
/// Peng and McCallum, doi:10.1016/j.ipm.2005.09.002. The weights come from `scripts/training`, which
/// also describes the file: a header of 40 bytes, the transition scores, a hash table from features
/// to runs of weights, and the weights with 5 bits of state and 11 bits of value. All numbers are
/// little-endian.
package struct CitationModel: Sendable {
  /// Why bytes are no model that this version can use.
  package enum LoadError: Error, Sendable, Hashable, CustomStringConvertible {
    case tooShort(Int)
    case notAModel
    case unsupportedVersion(UInt32)
    case otherFeatures(UInt32)
    case damaged(String)

    package var description: String {
      switch self {
      case .tooShort(let count):
        "The citation model has only \(count) bytes, less than its header promises; "
          + "copy the file again."
      case .notAModel:
        "The file is no citation model; give one that scripts/training/train.py wrote."
      case .unsupportedVersion(let version):
        "The citation model has format version \(version), and this program reads version "
          + "\(CitationModel.formatVersion); train it again with this version's scripts."
      case .otherFeatures(let version):
        "The citation model was trained on feature set \(version), and this program computes set "
          + "\(ReferenceFeatures.version); train it again with this version's scripts."
      case .damaged(let what):
        "The citation model is damaged (\(what)); copy the file again or train a new one."
      }
    }
  }

  static let formatVersion: UInt32 = 1
  private static let magic: [UInt8] = Array("COTERCRF".utf8)
  private static let headerSize = 40
  private static let width = ReferenceState.rowWidth

  /// `transitions[from * 32 + to]`; places that no valid sequence takes hold ``forbidden``.
  let transitions: [Float]
  /// Pairs of a feature's hash and the place of its weights: 27 bits offset, 5 bits count less one.
  let slots: [UInt64]
  /// 5 bits of state, 11 bits of weight.
  let weights: [UInt16]
  let slotMask: Int
  let step: Float

  static let forbidden: Float = -10_000

  /// The model that is compiled in; nil only where the build put a damaged file in.
  static let standard: CitationModel? = try? CitationModel(embeddedBytes)

  /// The file that is compiled in.
  package static var embeddedBytes: [UInt8] {
    let count = Int(coterie_citation_model_size())
    guard let start = unsafe coterie_citation_model() else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Reads a model, refusing anything that is not whole.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ bytes: [UInt8]) throws(LoadError) {
    guard bytes.count >= Self.headerSize else {
      throw bytes.starts(with: Self.magic) ? .tooShort(bytes.count) : .notAModel
    }
    guard bytes.starts(with: Self.magic) else { throw .notAModel }
    func number(_ offset: Int) -> UInt32 {
      UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2]) << 16
        | UInt32(bytes[offset + 3]) << 24
    }
    guard number(8) == Self.formatVersion else { throw .unsupportedVersion(number(8)) }
    guard number(12) == ReferenceFeatures.version else { throw .otherFeatures(number(12)) }
    guard number(16) == UInt32(ReferenceState.count) else {
      throw .damaged("it has \(number(16)) states instead of \(ReferenceState.count)")
    }
    let slotCount = Int(number(20))
    let weightCount = Int(number(24))
    step = Float(bitPattern: number(28))
    guard slotCount >= 2, slotCount <= 1 << 24, slotCount & (slotCount - 1) == 0,
      weightCount <= 1 << 26, step.isFinite, step > 0, step < 1
    else { throw .damaged("its header makes no sense") }
    let transitionsStart = Self.headerSize
    let slotsStart = transitionsStart + Self.width * Self.width * 4
    let weightsStart = slotsStart + slotCount * 8
    let end = weightsStart + weightCount * 2
    guard bytes.count >= end else { throw .tooShort(bytes.count) }
    guard bytes.count == end else { throw .damaged("\(bytes.count - end) bytes too many") }
    guard Self.checksum(bytes) == number(32) else {
      throw .damaged("its checksum does not fit")
    }

    var transitions: [Float] = []
    transitions.reserveCapacity(Self.width * Self.width)
    for index in 0..<(Self.width * Self.width) {
      let value = Float(bitPattern: number(transitionsStart + index * 4))
      guard value.isFinite, abs(value) < 1000 else { throw .damaged("a transition is no number") }
      transitions.append(value)
    }
    Self.forbidBrokenFields(&transitions)
    self.transitions = transitions

    var slots: [UInt64] = []
    slots.reserveCapacity(slotCount)
    var empty = 0
    for index in 0..<slotCount {
      let place = number(slotsStart + index * 8 + 4)
      if place == 0 { empty += 1 }
      let offset = Int(place >> 5)
      guard offset + Int(place & 31) < max(weightCount, 1) else {
        throw .damaged("a feature points behind the weights")
      }
      slots.append(UInt64(place) << 32 | UInt64(number(slotsStart + index * 8)))
    }
    guard empty > 0 else { throw .damaged("its table has no free place") }
    self.slots = slots
    slotMask = slotCount - 1

    var weights: [UInt16] = []
    weights.reserveCapacity(weightCount)
    for index in 0..<weightCount {
      let offset = weightsStart + index * 2
      weights.append(UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8)
    }
    self.weights = weights
  }

  /// A field that has an opening state can only be entered through it.
  private static func forbidBrokenFields(_ transitions: inout [Float]) {
    for to in 0..<width {
      guard to < ReferenceState.count else {
        for from in 0..<width { transitions[from * width + to] = forbidden }
        continue
      }
      let state = ReferenceState(index: to)
      guard state != ReferenceState(state.label, isFirst: true) else { continue }
      for from in 0..<ReferenceState.count
      where ReferenceState(index: from).label != state.label {
        transitions[from * width + to] = forbidden
      }
    }
  }

  /// The FNV-1a hash of everything but the magic and the checksum itself.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in 8..<32 { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    for index in 36..<bytes.count { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash
  }
}
