import Bibliography
import Linking
import Pipeline

/// The few lines that `coterie report` prints when it is done.
enum ReportSummary {
  static func text(_ analysis: Analysis, output: String, files: [String]) -> String {
    let corpus = analysis.corpus
    var lines: [String] = []
    let applicants = corpus.people.filter(\.isApplicant)
    lines.append(
      "Read \(count(analysis.documents.count, "document")): "
        + "\(count(corpus.works.count, "work")), \(count(corpus.people.count, "person", "people")), "
        + "\(count(corpus.talks.count, "talk")), "
        + "\(count(corpus.relations.count, "stated relation")), "
        + "\(count(corpus.systems.count, "named system")).")
    for document in corpus.documents {
      let owner = document.owner.map { ", " + corpus.people[$0].name.display } ?? ""
      lines.append("  \(document.id): \(document.kind.rawValue)\(owner)")
    }
    if !applicants.isEmpty {
      lines.append("Applicants: " + applicants.map(\.name.display).sorted().joined(separator: ", "))
    }
    if !corpus.doubtful.isEmpty {
      lines.append(
        "\(count(corpus.doubtful.count, "pair")) of people may be the same; the report lists them.")
    }
    if !analysis.skipped.isEmpty {
      lines.append("Skipped \(count(analysis.skipped.count, "file")):")
      for file in analysis.skipped { lines.append("  \(file.id): \(file.reason)") }
    }
    lines.append("Wrote to \(output):")
    lines.append("  " + files.joined(separator: "  "))
    return lines.joined(separator: "\n")
  }

  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }
}
