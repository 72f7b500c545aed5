import Drawing
import Foundation

/// The styles that come with the program, and a user's own.
enum StylePresets {
  private static let presets: [(name: String, yaml: [UInt8])] = [
    ("default", PackageResources.default_yaml), ("print", PackageResources.print_yaml),
  ]

  /// The most bytes of a style file; what is longer was written for something else.
  private static let largest = 1 << 20

  /// The names of the presets.
  static var names: [String] { presets.map(\.name) }

  /// The YAML of a preset; nil for any other name.
  static func text(_ name: String) -> String? {
    presets.first { $0.name == name }.map { String(decoding: $0.yaml, as: UTF8.self) }
  }

  /// The style of a name, or of the YAML file at a path, and what is hard to read in it.
  static func style(
    _ name: String
  ) throws(StyleError) -> (style: PictureStyle, warnings: [String]) {
    if let text = text(name) { return try StyleReader.read(text, file: "\(name).yaml") }
    let url = URL(filePath: name)
    let size = (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
    guard size <= largest, let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw StyleError(
        file: name, line: nil,
        problem: "it is neither a style (\(names.joined(separator: ", "))) nor a file of UTF-8 "
          + "text that can be read")
    }
    return try StyleReader.read(text, file: name)
  }
}
