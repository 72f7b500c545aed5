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

  /// The weights of a feature for the 31 states, in steps.
  typealias Steps = SIMD32<Int16>

  /// `transitions[from * 32 + to]`; places that no valid sequence takes hold ``forbidden``.
  let transitions: [Float]
  let transposed: [Float]
  /// The exponentials of the transition scores.
  let transitionLikelihoods: [Float]
  let transposedLikelihoods: [Float]
  /// A feature's hash in the low half, the place of its weights in ``rows`` in the high half; 0 where
  /// the slot is free.
  let slots: [UInt64]
  let slotMask: Int
  /// One row for each feature; the first is not used.
  let rows: [Steps]
  /// What one step of a weight is worth.
  let step: Float
  /// The exponential of minus as many steps as the index says.
  private let exponentials: [Float]

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
    transposed = Self.transposed(transitions)
    transitionLikelihoods = transitions.map { Exponential.of($0) }
    transposedLikelihoods = Self.transposed(transitionLikelihoods)
    let step = self.step
    exponentials = (0..<Int(min(40 / step, 4096))).map { Exponential.of(-Float($0) * step) }

    // The packed weights become one row for each feature.
    var slots: [UInt64] = []
    slots.reserveCapacity(slotCount)
    var rows = [Steps()]
    rows.reserveCapacity(min(slotCount, weightCount) + 1)
    for index in 0..<slotCount {
      let place = number(slotsStart + index * 8 + 4)
      guard place != 0 else {
        slots.append(0)
        continue
      }
      let first = Int(place >> 5)
      let last = first + Int(place & 31)
      guard last < weightCount else { throw .damaged("a feature points behind the weights") }
      var row = Steps()
      for position in first...last {
        let offset = weightsStart + position * 2
        let weight = UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
        row[Int(weight >> 11)] = Int16(weight & 0x7FF) - 1024
      }
      slots.append(UInt64(rows.count) << 32 | UInt64(number(slotsStart + index * 8)))
      rows.append(row)
    }
    guard rows.count <= slotCount else { throw .damaged("its table has no free place") }
    self.slots = slots
    self.rows = rows
    slotMask = slotCount - 1
  }

  /// A value as a number of steps.
  func steps(_ value: Float) -> Int16 { Int16(max(-8192, min(8192, value / step))) }

  /// Writes the exponentials of scores, with that of the best state as 1; 0 where a score is more
  /// than 40 behind.
  @inline(__always)
  func writeLikelihoods(of scores: Steps, to row: inout [Float], at place: Int) {
    var top = Int16.min
    for state in 0..<ReferenceState.count { top = max(top, scores[state]) }
    for state in 0..<ReferenceState.count {
      let behind = Int(top) - Int(scores[state])
      row[place + state] = behind < exponentials.count ? exponentials[behind] : 0
    }
  }

  private static func transposed(_ matrix: [Float]) -> [Float] {
    matrix.indices.map { matrix[$0 % width * width + $0 / width] }
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

/// The exponential function by bits and a polynomial: the same on every machine, without libm.
enum Exponential {
  /// e to the power of `x`, to about six digits; 0 below −80.
  static func of(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let t = min(x, 80) * 1.442_695
    let whole = t.rounded(.down)
    let f = t - whole
    let p =
      1 + f
      * (0.693_147_2
        + f * (0.240_226_5 + f * (0.055_504_1 + f * (0.009_618_1 + f * 0.001_333_3))))
    return p * Float(bitPattern: UInt32(bitPattern: Int32(whole) + 127) << 23)
  }
}
