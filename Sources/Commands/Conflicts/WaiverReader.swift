import Foundation
import GraphAnalysis
import Yams

/// Reads the conflicts that somebody has decided to let pass.
enum WaiverReader {
  /// Reads a YAML list whose entries have `people`, `reason` and perhaps `policy`.
  ///
  /// - Throws: ``PolicyError`` with the line that is wrong, ``QuestionError`` for an unknown name.
  static func read(_ path: String, _ graph: CollaborationGraph) throws -> [ConflictReport.Waiver] {
    guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
      throw PolicyError(file: path, line: nil, problem: "it can't be read; check the path")
    }
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch {
      throw PolicyError(file: path, line: nil, problem: "it is no YAML: \(error)")
    }
    guard let node else { return [] }
    guard let list = node.sequence else {
      throw PolicyError(
        file: path, line: node.mark?.line,
        problem: "a list is expected, each entry with people, reason and perhaps policy")
    }
    return try list.map { try waiver($0, path, graph) }
  }

  private static func waiver(
    _ node: Node, _ path: String, _ graph: CollaborationGraph
  ) throws -> ConflictReport.Waiver {
    func fail(_ node: Node, _ problem: String) -> PolicyError {
      PolicyError(file: path, line: node.mark?.line, problem: problem)
    }
    guard let mapping = node.mapping else { throw fail(node, "people and reason are expected") }
    for (key, _) in mapping where !["people", "reason", "policy"].contains(key.scalar?.string) {
      throw fail(key, "the key \"\(key.scalar?.string ?? "?")\" means nothing here")
    }
    let names = mapping["people"]?.sequence?.compactMap { $0.scalar?.string } ?? []
    guard names.count == 2 else { throw fail(node, "\"people\" must be a list of two names") }
    guard let reason = mapping["reason"]?.scalar?.string else {
      throw fail(node, "the key \"reason\" is missing")
    }
    let people = try graph.people(named: names)
    return ConflictReport.Waiver(
      first: people[0], second: people[1], policy: mapping["policy"]?.scalar?.string,
      reason: reason)
  }
}
