import Extraction
import Foundation
import Pipeline

/// Reads pages of talks and writes the features of their tokens for the trainer.
///
/// Standard input: the path of a page a line. Standard output, little-endian: for each page the number
/// of its tokens as 32 bits, 0 where it can't be read, then for each token the number of bytes of
/// its text as 16 bits, the text, the number of features as 16 bits, and these as 32 bits each. With
/// the path of a model of one pass as its argument it writes the features of the second pass; "new"
/// behind it says that the rules were made without the pages at hand.
@main
enum TalkFeatureWriter {
  static func main() async throws {
    let model = try CommandLine.arguments.dropFirst().first.map {
      [UInt8](try Data(contentsOf: URL(filePath: $0)))
    }
    let areRulesNew = CommandLine.arguments.dropFirst(2).first == "new"
    while let path = readLine() {
      let folder = try await DocumentFolder(reading: path)
      let rows =
        folder.documents.first.map {
          TalkTrainingPage($0, model: model, areRulesNew: areRulesNew).rows
        } ?? []
      var out = Data()
      append(UInt32(rows.count), to: &out)
      for row in rows {
        append(UInt16(row.text.count), to: &out)
        out.append(contentsOf: row.text)
        append(UInt16(row.features.count), to: &out)
        for feature in row.features { append(feature, to: &out) }
      }
      FileHandle.standardOutput.write(out)
    }
  }

  private static func append(_ value: some FixedWidthInteger, to out: inout Data) {
    var value = value.littleEndian
    unsafe withUnsafeBytes(of: &value) { unsafe out.append(contentsOf: $0) }
  }
}
