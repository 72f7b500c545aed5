import Bibliography
import GraphAnalysis
import Yams

/// Reads a conflict policy from YAML; a key that means nothing is refused with its line.
struct PolicyReader {
  private let file: String

  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: its name, for messages.
  /// - Returns: the policy.
  /// - Throws: ``PolicyError`` with the line and the key that is wrong.
  static func read(_ text: String, file: String) throws(PolicyError) -> ConflictPolicy {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch {
      throw PolicyError(file: file, line: nil, problem: "it is no YAML: \(error)")
    }
    guard let node else {
      throw PolicyError(file: file, line: nil, problem: "it is empty")
    }
    return try PolicyReader(file: file).policy(node)
  }

  private init(file: String) { self.file = file }

  private func policy(_ node: Node) throws(PolicyError) -> ConflictPolicy {
    let map = try fields(
      node,
      keys: [
        "id", "title", "source", "source-date", "coauthor", "advisor", "collaborator",
        "institution", "siblings", "notes",
      ])
    guard let id = map["id"] else {
      throw error(node, "the key \"id\" is missing")
    }
    var policy = ConflictPolicy(id: try text(id), title: try map["title"].map(text) ?? "")
    if policy.title.isEmpty { policy.title = policy.id }
    policy.source = try map["source"].map(text) ?? ""
    policy.sourceDate = try map["source-date"].map(text) ?? ""
    if let rule = map["coauthor"] { policy.coauthorship = try coauthorship(rule) }
    if let rule = map["advisor"] { policy.advising = try advising(rule) }
    if let rule = map["collaborator"] { policy.collaboration = try onlyWindow(rule) }
    if let rule = map["institution"] { policy.institution = try institution(rule) }
    if let rule = map["siblings"] { policy.siblings = try onlyWindow(rule) }
    policy.notes = try map["notes"].map(texts) ?? []
    return policy
  }

  private func coauthorship(_ node: Node) throws(PolicyError) -> ConflictPolicy.Coauthorship {
    let map = try fields(
      node, keys: ["window", "exclude-kinds", "exclude-titles", "max-authors"])
    var rule = ConflictPolicy.Coauthorship(window: try window(map["window"], of: node))
    for item in try map["exclude-kinds"].map(items) ?? [] {
      guard let kind = Work.Kind(rawValue: try text(item)) else {
        let known = Work.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(item, "\"\(try text(item))\" is no kind of work; use \(known)")
      }
      rule.excludedKinds.append(kind)
    }
    rule.excludedTitleWords = try map["exclude-titles"].map(texts) ?? []
    if let node = map["max-authors"] {
      guard let most = Int(try text(node)), most >= 2 else {
        throw error(node, "\"max-authors\" must be a number of 2 or more")
      }
      rule.maxAuthors = most
    }
    return rule
  }

  private func advising(_ node: Node) throws(PolicyError) -> ConflictPolicy.Advising {
    let map = try fields(node, keys: ["window", "labels"])
    var rule = ConflictPolicy.Advising(window: try window(map["window"], of: node))
    for item in try map["labels"].map(items) ?? [] {
      guard let label = Relation.Label(rawValue: try text(item)) else {
        let known = Relation.Label.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(item, "\"\(try text(item))\" is no word for an advisor; use \(known)")
      }
      rule.labels.append(label)
    }
    return rule
  }

  private func institution(_ node: Node) throws(PolicyError) -> ConflictPolicy.Institution {
    let map = try fields(node, keys: ["window", "exclude-roles"])
    return ConflictPolicy.Institution(
      window: try window(map["window"], of: node),
      excludedRoles: try map["exclude-roles"].map(texts) ?? [])
  }

  /// A window that stands alone ("siblings: lifetime") or under its key.
  private func onlyWindow(_ node: Node) throws(PolicyError) -> ConflictPolicy.Window {
    if node.mapping == nil { return try window(node, of: node) }
    return try window(try fields(node, keys: ["window"])["window"], of: node)
  }

  private func window(_ node: Node?, of rule: Node) throws(PolicyError) -> ConflictPolicy.Window {
    guard let node else { throw error(rule, "the key \"window\" is missing") }
    let words = try text(node).lowercased().split(separator: " ").map(String.init)
    if words == ["lifetime"] { return .lifetime }
    if let first = words.first, let count = Int(first), (0...12_000).contains(count) {
      switch words.dropFirst().first {
      case "months", "month": return .months(count)
      case "years", "year": return .months(12 * min(count, 1000))
      default: break
      }
    }
    throw error(node, "a window is \"lifetime\", \"48 months\" or \"4 years\"")
  }

  // MARK: YAML

  private func fields(_ node: Node, keys: [String]) throws(PolicyError) -> [String: Node] {
    guard let mapping = node.mapping else {
      throw error(node, "keys and values are expected, one a line")
    }
    var result: [String: Node] = [:]
    for (key, value) in mapping {
      let name = try text(key)
      guard keys.contains(name) else {
        throw error(
          key, "the key \"\(name)\" means nothing here; use \(keys.joined(separator: ", "))")
      }
      guard result.updateValue(value, forKey: name) == nil else {
        throw error(key, "the key \"\(name)\" stands there twice")
      }
    }
    return result
  }

  private func text(_ node: Node) throws(PolicyError) -> String {
    guard let text = node.scalar?.string else { throw error(node, "a text is expected") }
    return text
  }

  private func items(_ node: Node) throws(PolicyError) -> [Node] {
    guard let list = node.sequence else { throw error(node, "a list is expected: [a, b]") }
    return Array(list)
  }

  private func texts(_ node: Node) throws(PolicyError) -> [String] {
    var result: [String] = []
    for item in try items(node) { result.append(try text(item)) }
    return result
  }

  private func error(_ node: Node, _ problem: String) -> PolicyError {
    PolicyError(file: file, line: node.mark?.line, problem: problem)
  }
}

/// What is wrong with a policy file.
struct PolicyError: Error, Equatable {
  var file: String
  var line: Int?
  var problem: String
}

extension PolicyError: CustomStringConvertible {
  var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem)."
  }
}
