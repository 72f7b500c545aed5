import Bibliography
import GraphAnalysis
import Linking

/// The turns of phrase that the report and the tables share.
struct ReportPhrases {
  private let graph: CollaborationGraph

  init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  /// "1 work", "3 works".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  /// "2021", "2021–2023", or nothing.
  static func span(_ years: [Int]) -> String {
    guard let first = years.min(), let last = years.max() else { return "" }
    return first == last ? String(first) : "\(first)–\(last)"
  }

  /// "a", "a and b", "a, b and c".
  static func series(_ parts: [String]) -> String {
    guard let last = parts.last else { return "" }
    return parts.count == 1
      ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }

  func name(_ person: Int) -> String { graph.corpus.people[person].name.display }

  /// Why an identity is uncertain, in words.
  func doubt(_ doubt: IdentityDoubt) -> String {
    switch doubt.reason {
    case .possiblySame(let other): "may or may not be the same person as \(name(other))"
    case .initialsOnly(let texts):
      "printed only as \(Self.series(texts.map { "“\($0)”" })) on one side"
    }
  }

  /// A work as a line of a list of publications, without its authors.
  func citation(_ index: Int) -> String {
    let work = graph.corpus.works[index]
    let venue = work.venue.map { graph.corpus.venues[$0].venue.series } ?? work.venueText
    var text = work.title.isEmpty ? "Untitled" : work.title
    let place = [venue, work.year.map { String($0) } ?? ""].filter { !$0.isEmpty }
    if !place.isEmpty { text += " (" + place.joined(separator: " ") + ")" }
    return text
  }

  /// How long somebody was at a place: "2019–2023", "since 2023-09", "until 2020".
  static func stay(from: String?, to: String?) -> String {
    switch (from, to) {
    case (let from?, let to?): from == to ? from : "\(from)–\(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): ""
    }
  }

  static func kind(_ kind: DocumentKind) -> String {
    switch kind {
    case .cv: "CV"
    case .statement: "Statement"
    case .talks: "Talk listing"
    case .references: "Reference list"
    case .bibliography: "Bibliography"
    case .unknown: "Unknown"
    }
  }
}
