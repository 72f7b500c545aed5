import Foundation

/// Collects lines for standard output and writes them in blocks.
struct LineWriter {
  var json = JSONLine()

  mutating func endLine() {
    json.bytes.append(0x0A)
    if json.bytes.count > 1 << 16 { flush() }
  }

  /// Writes what was collected.
  mutating func flush() {
    guard !json.bytes.isEmpty else { return }
    try? FileHandle.standardOutput.write(contentsOf: json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
  }
}
