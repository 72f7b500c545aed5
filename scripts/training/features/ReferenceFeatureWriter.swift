import Extraction
import Foundation

/// Reads labelled references and writes the features of their tokens for the trainer.
///
/// Standard input: one reference a line, `TEXT<tab>START-END-LABEL START-END-LABEL…` with byte offsets
/// and the names of ``ReferenceLabel``; `\n` in the text stands for a line break, `\\` for a
/// backslash. Standard output, little-endian: for each reference the number of its tokens as 32
/// bits, then for each token the state and the number of features as 16 bits each, and the
/// features as 32 bits each.
@main
enum ReferenceFeatureWriter {
  static func main() {
    var labels: [String: ReferenceLabel] = [:]
    for label in ReferenceLabel.allCases { labels[label.name] = label }
    var out = Data()
    var source = ReferenceFeatures()
    while let line = readLine() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let text = unescaped(parts[0])
      var byteLabels = [ReferenceLabel](repeating: .other, count: text.count)
      var starts = [Bool](repeating: false, count: text.count + 1)
      for span in parts[1].split(separator: " ") {
        let pieces = span.split(separator: "-")
        guard pieces.count == 3, let from = Int(pieces[0]), let to = Int(pieces[1]),
          let label = labels[String(pieces[2])], from >= 0, from < to, to <= text.count
        else { continue }
        for index in from..<to { byteLabels[index] = label }
        starts[from] = true
      }
      let tokens = ReferenceParser.standard.tokens(of: text)
      source.read(tokens, text: text)
      append(UInt32(tokens.count), to: &out)
      var last: ReferenceLabel?
      for (index, token) in tokens.enumerated() {
        let label = majority(byteLabels[token.range])
        let opens = label != last || token.range.contains { starts[$0] }
        last = label
        let features = source.features(of: index)
        append(UInt16(ReferenceState(label, isFirst: opens).index), to: &out)
        append(UInt16(features.count), to: &out)
        for feature in features { append(feature, to: &out) }
      }
      if out.count > 1 << 20 {
        FileHandle.standardOutput.write(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    FileHandle.standardOutput.write(out)
  }

  private static func append(_ value: some FixedWidthInteger, to out: inout Data) {
    var value = value.littleEndian
    unsafe withUnsafeBytes(of: &value) { unsafe out.append(contentsOf: $0) }
  }

  private static func majority(_ labels: ArraySlice<ReferenceLabel>) -> ReferenceLabel {
    var counts = [Int](repeating: 0, count: ReferenceLabel.allCases.count)
    for label in labels { counts[Int(label.rawValue)] += 1 }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return ReferenceLabel(rawValue: UInt8(best)) ?? .other
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    var out: [UInt8] = []
    var escaped = false
    for byte in text.utf8 {
      if escaped {
        out.append(byte == 0x6E ? 0x0A : byte)
        escaped = false
      } else if byte == 0x5C {
        escaped = true
      } else {
        out.append(byte)
      }
    }
    return out
  }
}
