#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A borrowed run of bytes with checked bounds.
///
/// It points into a buffer that it doesn't own: it lives no longer than the call that it is handed
/// to, and is never kept.
@safe
@usableFromInline
package struct ByteView {
  @usableFromInline let buffer: UnsafeRawBufferPointer

  @inlinable package init(_ buffer: UnsafeRawBufferPointer) {
    unsafe self.buffer = unsafe buffer
  }

  @inlinable package var count: Int { unsafe buffer.count }
  @inlinable package var isEmpty: Bool { count == 0 }

  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: unsafe buffer.count))
    return unsafe buffer[index]
  }

  @inlinable @inline(__always)
  package subscript(range: Range<Int>) -> ByteView {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe ByteView(UnsafeRawBufferPointer(rebasing: buffer[range]))
  }

  /// The bytes as an array.
  package func array(_ range: Range<Int>) -> [UInt8] { unsafe [UInt8](self[range].buffer) }

  /// Appends a range of the bytes to `out`.
  package func append(_ range: Range<Int>, to out: inout [UInt8]) {
    unsafe out.append(contentsOf: self[range].buffer)
  }

  /// The bytes as a string, if they are UTF-8.
  package func utf8(_ range: Range<Int>) -> String? {
    // Validating is generic code of the standard library, slow beside this for short texts: bytes
    // that aren't UTF-8 are replaced, so that the string's are others.
    var text = repaired(range)
    let isSame = text.withUTF8 { found in
      guard found.count == range.count else { return false }
      guard let start = found.baseAddress, let base = unsafe buffer.baseAddress else {
        return true
      }
      return unsafe memcmp(start, base + range.lowerBound, range.count) == 0
    }
    return isSame ? text : nil
  }

  /// The bytes as a string, with U+FFFD for what isn't UTF-8.
  package func repaired(_ range: Range<Int>) -> String {
    unsafe String(decoding: self[range].buffer, as: UTF8.self)
  }

  /// Whether the bytes from `start` on are those of `text`.
  @inlinable @inline(__always)
  package func matches(_ text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for offset in 0..<length
    where unsafe buffer[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Whether the bytes from `start` on are those of a range.
  package func matches(_ range: Range<Int>, at start: Int) -> Bool {
    precondition(start >= 0 && range.lowerBound >= 0 && range.upperBound <= count)
    guard start <= count - range.count, let base = unsafe buffer.baseAddress else { return false }
    return unsafe memcmp(base + range.lowerBound, base + start, range.count) == 0
  }

  /// Whether the bytes of `range` are those of `text`.
  @inlinable @inline(__always)
  package func equals(_ text: StaticString, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && matches(text, at: range.lowerBound)
  }

  /// The place of the first `byte` in a range; the range's end where there is none.
  ///
  /// - Complexity: O(*n*), by the C library's `memchr`.
  package func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    guard start < end, let base = unsafe buffer.baseAddress else { return end }
    guard let hit = unsafe memchr(base + start, CInt(byte), end - start) else { return end }
    return unsafe UnsafeRawPointer(hit) - base
  }

  package func find(_ byte: UInt8, from start: Int) -> Int { find(byte, from: start, to: count) }

  /// Whether `byte` stands in a range.
  package func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    find(byte, from: range.lowerBound, to: range.upperBound) < range.upperBound
  }

  /// The place of the first of two bytes in a range; the range's end where there is neither.
  ///
  /// - Complexity: O(*n*), eight bytes at a step.
  package func find(_ first: UInt8, _ second: UInt8, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let one = UInt64(first) &* ones
    let other = UInt64(second) &* ones
    var at = start
    while at + 8 <= end {
      let word = UInt64(
        littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let x = word ^ one
      let y = word ^ other
      let hits = (((x &- ones) & ~x) | ((y &- ones) & ~y)) & highs
      if hits != 0 { return at + hits.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, unsafe buffer[at] != first && buffer[at] != second { at += 1 }
    return max(min(at, end), min(start, end))
  }

  /// The place of the first of three bytes in a range; the range's end where there is none.
  ///
  /// - Complexity: O(*n*), eight bytes at a step.
  package func find(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, from start: Int, to end: Int
  ) -> Int {
    precondition(start >= 0 && end <= count)
    var at = start
    while at + 8 <= end {
      let word = word(at: at)
      let hits =
        Self.equal(word, first) | Self.equal(word, second) | Self.equal(word, third)
      if hits != 0 { return at + hits.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end {
      let byte = unsafe buffer[at]
      if byte == first || byte == second || byte == third { return at }
      at += 1
    }
    return max(start, end)
  }

  /// Eight bytes at a place, the first in the lowest bits.
  @inlinable @inline(__always)
  package func word(at start: Int) -> UInt64 {
    precondition(start >= 0 && start + 8 <= count)
    return UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// The high bits of the bytes of a word that are `byte`, exactly.
  @inlinable @inline(__always)
  package static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let x = word ^ UInt64(byte) &* 0x0101_0101_0101_0101
    // Without carries from one byte into the next.
    return ~(((x & sevens) &+ sevens) | x | sevens)
  }

  /// How often `byte` stands in a range.
  ///
  /// - Complexity: O(*n*), sixteen bytes at a step.
  package func occurrences(of byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var total = 0
    var at = range.lowerBound
    let wanted = SIMD16(repeating: byte)
    while at + 16 <= range.upperBound {
      // Each byte of the sum counts on its own, so that it must not see more than 255 steps.
      let end = min(range.upperBound - 15, at + 255 * 16)
      var sums = SIMD16<UInt8>()
      while at < end {
        let bytes = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        sums.replace(with: sums &+ 1, where: bytes .== wanted)
        at += 16
      }
      let words = unsafe unsafeBitCast(sums, to: SIMD2<UInt64>.self)
      // Two sums of sixteen bits a word can't run over: 8 of at most 255.
      let pairs = (words & 0x00FF_00FF_00FF_00FF) &+ (words &>> 8 & 0x00FF_00FF_00FF_00FF)
      total += Int(((pairs[0] &+ pairs[1]) &* 0x0001_0001_0001_0001) >> 48)
    }
    while at < range.upperBound {
      if unsafe buffer[at] == byte { total += 1 }
      at += 1
    }
    return total
  }

  /// Whether all bytes of a range are ASCII.
  package func isASCII(_ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var at = range.lowerBound
    var bits: UInt64 = 0
    while at + 8 <= range.upperBound {
      bits |= unsafe buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      at += 8
    }
    while at < range.upperBound {
      bits |= unsafe UInt64(buffer[at])
      at += 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }

  /// The first place from `start` on that holds no white space.
  @inlinable @inline(__always)
  package func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < count, unsafe buffer[at] <= 0x20 { at += 1 }
    return at
  }

  /// A range without the white space at its ends.
  @inlinable package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}

extension [UInt8] {
  /// Calls `body` with a view of the array's bytes.
  @inlinable package func withView<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBytes { unsafe try body(ByteView($0)) }
  }
}

extension ArraySlice<UInt8> {
  /// Calls `body` with a view of the slice's bytes.
  @inlinable package func withView<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBytes { unsafe try body(ByteView($0)) }
  }
}
