import Foundation
package import Testing

/// Compares `actual` with the file `Golden/<name>` beside the calling test file.
///
/// With `RECORD_GOLDEN=1` in the environment, or where the file is missing, it is written and the
/// test fails, so that a new golden file is always looked at.
package func expectGolden(
  _ actual: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
  let url = folder.appending(path: name)
  let expected = try? String(contentsOf: url, encoding: .utf8)
  let record = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  if record || expected == nil {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try actual.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded Golden/\(name); run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("can't write Golden/\(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected, expected != actual else { return }
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
  var lines: [String] = []
  for index in 0..<max(left.count, right.count) where lines.count < 40 {
    let want = index < left.count ? left[index] : nil
    let got = index < right.count ? right[index] : nil
    guard want != got else { continue }
    if let want { lines.append("\(index + 1) - \(want)") }
    if let got { lines.append("\(index + 1) + \(got)") }
  }
  Issue.record(
    "differs from Golden/\(name):\n\(lines.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}
