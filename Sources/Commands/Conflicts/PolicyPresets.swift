import Foundation
import GraphAnalysis

/// The policies that come with the program, and a user's own.
enum PolicyPresets {
  private static let presets: [(id: String, yaml: [UInt8])] = [
    ("nsf-coa", PackageResources.nsf_coa_yaml),
    ("nih", PackageResources.nih_yaml),
    ("acm", PackageResources.acm_yaml),
    ("acm-tops", PackageResources.acm_tops_yaml),
    ("joss", PackageResources.joss_yaml),
    ("asplos", PackageResources.asplos_yaml),
    ("siggraph", PackageResources.siggraph_yaml),
    ("isit", PackageResources.isit_yaml),
    ("openreview-neurips", PackageResources.openreview_neurips_yaml),
  ]

  /// The names of the presets.
  static var names: [String] { presets.map(\.id) }

  /// The YAML of a preset.
  static func text(_ name: String) throws -> String {
    guard let preset = presets.first(where: { $0.id == name }) else {
      throw PolicyError(
        file: name, line: nil,
        problem: "it is none of the policies \(names.joined(separator: ", "))")
    }
    return String(decoding: preset.yaml, as: UTF8.self)
  }

  /// The policy of a name, or of the YAML file at a path.
  static func policy(_ name: String) throws -> ConflictPolicy {
    if let preset = presets.first(where: { $0.id == name }) {
      return try PolicyReader.read(
        String(decoding: preset.yaml, as: UTF8.self), file: "\(preset.id).yaml")
    }
    guard let text = try? String(contentsOf: URL(filePath: name), encoding: .utf8) else {
      throw PolicyError(
        file: name, line: nil,
        problem: "it is neither a file that can be read nor one of the policies "
          + names.joined(separator: ", "))
    }
    return try PolicyReader.read(text, file: name)
  }
}
