/// A borrowed run of bytes with checked bounds.
///
/// It points into a buffer that it doesn't own: it lives no longer than the call that it is handed
/// to, and is never kept.
@safe
struct ByteView {
  private let buffer: UnsafeRawBufferPointer

  init(_ buffer: UnsafeRawBufferPointer) {
    unsafe self.buffer = unsafe buffer
  }

  var count: Int { unsafe buffer.count }
  var isEmpty: Bool { count == 0 }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: unsafe buffer.count))
    return unsafe buffer[index]
  }

  subscript(range: Range<Int>) -> ByteView {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe ByteView(UnsafeRawBufferPointer(rebasing: buffer[range]))
  }

  /// The bytes as an array.
  func array(_ range: Range<Int>) -> [UInt8] { unsafe [UInt8](self[range].buffer) }

  /// Appends a range of the bytes to `out`.
  func append(_ range: Range<Int>, to out: inout [UInt8]) {
    unsafe out.append(contentsOf: self[range].buffer)
  }

  /// The bytes as a string, if they are UTF-8.
  func utf8(_ range: Range<Int>) -> String? {
    unsafe String(validating: self[range].buffer, as: UTF8.self)
  }

  /// Whether the bytes from `start` on are those of `text`.
  @inline(__always)
  func matches(_ text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for offset in 0..<length
    where unsafe buffer[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Whether the bytes of `range` are those of `text`.
  @inline(__always)
  func equals(_ text: StaticString, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && matches(text, at: range.lowerBound)
  }

  /// The place of the first `byte` in a range; the range's end where there is none.
  ///
  /// - Complexity: O(*n*), 32 bytes at a step.
  func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    var at = start
    let pattern = SIMD32<UInt8>(repeating: byte)
    while at + 32 <= end {
      let hits = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self) .== pattern
      if any(hits) { break }
      at += 32
    }
    while at < end, unsafe buffer[at] != byte { at += 1 }
    return min(at, end)
  }

  func find(_ byte: UInt8, from start: Int) -> Int { find(byte, from: start, to: count) }

  /// The place of the first of two bytes in a range; the range's end where there is neither.
  func find(_ first: UInt8, _ second: UInt8, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    var at = start
    let one = SIMD32<UInt8>(repeating: first)
    let other = SIMD32<UInt8>(repeating: second)
    while at + 32 <= end {
      let block = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self)
      if any((block .== one) .| (block .== other)) { break }
      at += 32
    }
    while at < end, unsafe buffer[at] != first && buffer[at] != second { at += 1 }
    return min(at, end)
  }

  /// How often `byte` stands in a range.
  func occurrences(of byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var at = range.lowerBound
    var total = 0
    let pattern = SIMD32<UInt8>(repeating: byte)
    let one = SIMD32<UInt8>(repeating: 1)
    while at + 32 <= range.upperBound {
      var sums = SIMD32<UInt8>(repeating: 0)
      var rounds = 0
      while rounds < 255, at + 32 <= range.upperBound {
        let hits =
          unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self) .== pattern
        sums &+= SIMD32<UInt8>(repeating: 0).replacing(with: one, where: hits)
        at += 32
        rounds += 1
      }
      for lane in 0..<32 { total += Int(sums[lane]) }
    }
    while at < range.upperBound {
      if unsafe buffer[at] == byte { total += 1 }
      at += 1
    }
    return total
  }

  /// The first place from `start` on that holds no white space.
  @inline(__always)
  func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < count, unsafe buffer[at] <= 0x20 { at += 1 }
    return at
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}

extension [UInt8] {
  /// Calls `body` with a view of the array's bytes.
  func withView<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBytes { unsafe try body(ByteView($0)) }
  }
}
