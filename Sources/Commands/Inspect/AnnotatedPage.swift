import Bibliography
import Documents

/// A document as one web page, with everything that was read from it marked in place.
///
/// The page needs no network and no scripts; what the marks mean stands in a legend whose boxes turn
/// them on and off, and what was found stands in a table beside the text.
struct AnnotatedPage {
  private let document: Document
  private let extracted: ExtractedDocument
  private let marks: [AnnotationMark]
  /// The furthest end of the marks up to each.
  private let reach: [Int]

  init(_ document: Document, _ extracted: ExtractedDocument) {
    self.document = document
    self.extracted = extracted
    marks = AnnotationMark.marks(document, extracted)
    var furthest = 0
    reach = marks.map { mark in
      furthest = max(furthest, mark.span.upperBound)
      return furthest
    }
  }

  /// The bytes of the page.
  ///
  /// - Complexity: O(*n*) in the bytes of the document, for marks that don't overlap much.
  func html() -> [UInt8] {
    var out = ""
    let id = Self.escaped(document.id)
    out += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<title>What Coterie read of \(id)</title>\n<style>\n\(AnnotatedPageStyle.css)</style>\n"
    out += "</head>\n<body>\n<header>\n<h1>\(id)</h1>\n<p>\(Self.escaped(summary))</p>\n</header>\n"
    legend(&out)
    out += "<div class=\"columns\">\n<main aria-label=\"The document\">\n"
    for block in document.blocks { write(block, &out) }
    out += "</main>\n<aside aria-label=\"What was found\">\n"
    tables(&out)
    out += "</aside>\n</div>\n</body>\n</html>\n"
    return Array(out.utf8)
  }

  private var summary: String {
    let owner = extracted.owner.map { " of \(extracted.mentions[$0].name.display)" } ?? ""
    let counts = [
      (extracted.works.count, "work", "works"), (extracted.talks.count, "talk", "talks"),
      (extracted.relations.count, "relation", "relations"),
      (extracted.affiliations.count, "affiliation", "affiliations"),
      (extracted.missed.count, "passage not read", "passages not read"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard !counts.isEmpty else { return "\(extracted.kind.rawValue)\(owner): nothing was found" }
    return "\(extracted.kind.rawValue)\(owner): " + counts.joined(separator: ", ")
  }

  private func legend(_ out: inout String) {
    let present = Set(marks.map(\.kind))
    out += "<fieldset class=\"legend\"><legend>Marked in the text</legend>\n"
    for kind in AnnotationMark.Kind.allCases where present.contains(kind) {
      let count = marks.count { $0.kind == kind }
      out += "<label><input type=\"checkbox\" id=\"show-\(kind.rawValue)\" checked> "
      out +=
        "<mark class=\"\(kind.rawValue)\">\(kind.label)</mark> <span class=\"count\">\(count)</span></label>\n"
    }
    if !extracted.missed.isEmpty {
      out += "<span class=\"note\"><span class=\"missed-sign\">?</span> expected more here "
      out += "<span class=\"count\">\(extracted.missed.count)</span></span>\n"
    }
    out += "</fieldset>\n"
  }

  // MARK: the text

  private func write(_ block: Block, _ out: inout String) {
    guard let first = block.offsets.first, let last = block.offsets.last else { return }
    let line = document.line(at: first)
    var name = "p"
    var classes = "block"
    var marker = ""
    switch block.kind {
    case .heading(let level): name = "h\(min(level + 1, 6))"
    case .paragraph: break
    case .listItem(let printed):
      classes += " item"
      marker = printed == "-" || printed == "*" ? "•" : printed
    case .row: classes += " row"
    }
    let missed = extracted.missed.filter { passage in
      passage.evidence.span.map { $0.overlaps(first..<last + 1) } ?? false
    }
    out +=
      "<\(name) class=\"\(classes)\" id=\"L\(line)-\(first)\" style=\"--depth:\(min(block.depth, 6))\">"
    let place = block.page.map { "p. \($0)" } ?? "\(line)"
    out += "<span class=\"line\" aria-label=\"line \(line)\">\(place)</span>"
    for passage in missed {
      let note = Self.escaped(passage.reason.summary)
      out +=
        "<span class=\"missed-sign\" title=\"\(note)\" role=\"note\" aria-label=\"\(note)\">?</span>"
    }
    if !marker.isEmpty { out += "<span class=\"marker\">\(Self.escaped(marker))</span>" }
    text(of: block, first, last, &out)
    out += "</\(name)>\n"
  }

  private func text(of block: Block, _ first: Int, _ last: Int, _ out: inout String) {
    let active = marks(overlapping: first..<last + 1)
    /// The place in the block of the first byte at or behind an offset, between characters.
    func place(_ offset: Int) -> Int {
      var low = 0
      var high = block.offsets.count
      while low < high {
        let middle = (low + high) / 2
        if block.offsets[middle] < offset { low = middle + 1 } else { high = middle }
      }
      while low > 0, low < block.text.count, block.text[low] & 0xC0 == 0x80 { low -= 1 }
      return low
    }
    let ranges = active.map {
      (
        mark: $0,
        range: place($0.span.lowerBound)..<max(place($0.span.lowerBound), place($0.span.upperBound))
      )
    }
    let cuts = Set(
      [0, block.text.count] + ranges.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    )
    .sorted()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let words = Self.escaped(String(decoding: block.text[start..<end], as: UTF8.self))
        .replacing("\n", with: "<br>").replacing("\t", with: "<span class=\"tab\">\t</span>")
      let here = ranges.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
        .map(\.mark)
      guard !here.isEmpty else {
        out += words
        continue
      }
      var seen: Set<String> = []
      let kinds = here.map(\.kind.rawValue).filter { seen.insert($0).inserted }
      let notes = here.map(\.note).filter { seen.insert($0).inserted }
      let note = Self.escaped(notes.joined(separator: "\n"))
      out += "<mark class=\"\(kinds.joined(separator: " "))\" title=\"\(note)\">\(words)</mark>"
    }
  }

  /// The marks that have a part in a range of the source.
  private func marks(overlapping range: Range<Int>) -> [AnnotationMark] {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].span.lowerBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [AnnotationMark] = []
    var index = low - 1
    while index >= 0, reach[index] > range.lowerBound {
      if marks[index].span.upperBound > range.lowerBound { found.append(marks[index]) }
      index -= 1
    }
    return found.reversed()
  }

  // MARK: the table

  private func tables(_ out: inout String) {
    func name(_ index: Int) -> String { extracted.mentions[index].name.display }
    section(
      "Works",
      extracted.works.map { work in
        let authors = work.authors.map(name).joined(separator: ", ") + (work.etAl ? ", et al." : "")
        let venue = work.venue?.series ?? work.venueText
        let year = work.year.map(String.init) ?? "no year"
        return (
          work.evidence, work.title,
          [authors, "\(venue.isEmpty ? "no venue" : venue), \(year), \(work.listing.rawValue)"]
        )
      }, &out)
    section(
      "Talks",
      extracted.talks.map { talk in
        let details = [talk.speaker.map(name), talk.affiliation, talk.event, talk.place, talk.date]
        return (talk.evidence, talk.title, [details.compactMap(\.self).joined(separator: ", ")])
      }, &out)
    section(
      "Relations",
      extracted.relations.map { relation in
        let label = relation.label?.rawValue ?? relation.kind.rawValue
        return (relation.evidence, "\(name(relation.to))", ["\(label) of \(name(relation.from))"])
      }, &out)
    section(
      "Affiliations",
      extracted.affiliations.map { stay in
        let years = "\(stay.from ?? "")–\(stay.to ?? "")"
        let details = [
          stay.role, years == "–" ? nil : years,
          stay.person == extracted.owner ? nil : name(stay.person),
        ]
        return (
          stay.evidence, stay.institution.name, [details.compactMap(\.self).joined(separator: ", ")]
        )
      }, &out)
    section(
      "Systems",
      extracted.systems.compactMap { system in
        system.evidence.first.map {
          ($0, system.name, [system.makers.map(name).joined(separator: ", ")])
        }
      }, &out)
    section(
      "Topics",
      extracted.topics.compactMap { topic in
        topic.evidence.first.map { ($0, topic.topic.label, []) }
      }, &out)
    section(
      "Expected more here",
      extracted.missed.map { passage in
        (passage.evidence, passage.reason.summary, ["“\(passage.evidence.quote)”"])
      }, &out)
    if !extracted.diagnostics.isEmpty {
      out += "<h2>Reported</h2>\n<ul class=\"reported\">\n"
      for diagnostic in extracted.diagnostics {
        out += "<li>\(Self.escaped(diagnostic.description))</li>\n"
      }
      out += "</ul>\n"
    }
  }

  private func section(
    _ title: String, _ rows: [(evidence: Evidence, head: String, details: [String])],
    _ out: inout String
  ) {
    guard !rows.isEmpty else { return }
    out +=
      "<h2>\(title) <span class=\"count\">\(rows.count)</span></h2>\n<table><thead class=\"hidden\"><tr>"
    out += "<th scope=\"col\">Line</th><th scope=\"col\">Found</th></tr></thead><tbody>\n"
    for row in rows {
      let details = row.details.filter { !$0.isEmpty }.map {
        "<span class=\"detail\">\(Self.escaped($0))</span>"
      }
      out += "<tr><td><a href=\"#\(anchor(row.evidence))\">\(row.evidence.line)</a></td>"
      out += "<td>\(Self.escaped(row.head))\(details.joined())</td></tr>\n"
    }
    out += "</tbody></table>\n"
  }

  /// The block that a piece of evidence begins in.
  private func anchor(_ evidence: Evidence) -> String {
    guard let span = evidence.span else { return "" }
    var low = 0
    var high = document.blocks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if (document.blocks[middle].offsets.first ?? 0) <= span.lowerBound {
        low = middle
      } else {
        high = middle
      }
    }
    guard low < document.blocks.count, let first = document.blocks[low].offsets.first else {
      return ""
    }
    return "L\(document.line(at: first))-\(first)"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
