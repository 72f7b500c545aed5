import Foundation

/// Makes records of invented people and works, in the shapes that real files have.
struct RecordGenerator {
  private var state: UInt64
  private var number = 0

  init(seed: UInt64) {
    state = seed
  }

  /// The next number of SplitMix64.
  ///
  /// G. Steele, D. Lea and C. Flood, 2014, doi:10.1145/2660193.2660195.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private mutating func pick(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  private static let syllables = [
    "ba", "ko", "ri", "sen", "tol", "mar", "vin", "che", "lu", "pra", "ost", "gel", "nor", "shi",
    "wen", "dra", "fal", "hu", "jin", "qua",
  ]
  private static let words = [
    "efficient", "scalable", "learning", "graphs", "for", "of", "the", "a", "distributed",
    "systems",
    "memory", "towards", "analysis", "neural", "query", "optimization", "with", "on", "parallel",
    "verification", "programs", "robust", "data", "streams", "using", "adaptive", "networks",
    "language", "models", "and", "in", "secure", "compilation", "estimation", "sparse", "storage",
  ]

  private mutating func name() -> String {
    var text = ""
    for _ in 0..<2 + pick(2) { text += Self.syllables[pick(Self.syllables.count)] }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func title() -> String {
    var words: [String] = []
    for _ in 0..<6 + pick(8) { words.append(Self.words[pick(Self.words.count)]) }
    return words.joined(separator: " ").prefix(1).uppercased()
      + words.joined(separator: " ").dropFirst()
  }

  func head(_ format: String) -> Data {
    switch format {
    case "dblp":
      Data(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<dblp>\n"
          .utf8)
    case "bibtex": Data("@string{jnl = \"Journal of Invented Results\"}\n\n".utf8)
    default: Data()
    }
  }

  func tail(_ format: String) -> Data { Data((format == "dblp" ? "</dblp>\n" : "").utf8) }

  mutating func record(_ format: String) -> String {
    number += 1
    return switch format {
    case "dblp": dblp()
    case "openalex": openAlex()
    default: bibTeX()
    }
  }

  private mutating func bibTeX() -> String {
    var authors: [String] = []
    for _ in 0..<1 + pick(5) {
      let accent = pick(10) == 0 ? "{\\\"o}" : ""
      authors.append("\(name())\(accent), \(name()) \(pick(3) == 0 ? "M." : "")")
    }
    let year = 1980 + pick(45)
    let common = """
        author    = {\(authors.joined(separator: " and\n               "))},
        title     = {{\(name())}: \(title())},
        year      = {\(year)},
        doi       = {10.9999/\(number).\(pick(99999))},
        url       = {https://doi.org/10.9999/\(number)},
        timestamp = {Mon, 01 Jan 2024 00:00:00 +0100},
        biburl    = {https://bib.example.org/rec/\(number).bib},
      """
    if pick(2) == 0 {
      return """
        @article{rec/\(number),
        \(common)
          journal   = jnl,
          volume    = {\(pick(90))},
          number    = {\(pick(12))},
          pages     = {\(pick(900))--\(pick(999))}
        }


        """
    }
    return """
      @inproceedings{rec/\(number),
      \(common)
        editor    = {\(name()) \(name()) and \(name()) \(name())},
        booktitle = {Proceedings of the \(pick(40))th Invented Conference on \(name()), {ICI} \(year),
                     \(name()), \(name()), July 1-3, \(year)},
        pages     = {\(pick(900))--\(pick(999))},
        publisher = {{\(name())} Press}
      }


      """
  }

  private mutating func dblp() -> String {
    let isArticle = pick(2) == 0
    let type = isArticle ? "article" : "inproceedings"
    let year = 1980 + pick(45)
    var text = "<\(type) mdate=\"2024-01-0\(1 + pick(9))\" key=\"\(isArticle ? "journals" : "conf")"
    text += "/x\(pick(500))/N\(number)\">\n"
    for _ in 0..<1 + pick(5) {
      let number = pick(20) == 0 ? " 000\(1 + pick(9))" : ""
      let orcid = pick(6) == 0 ? " orcid=\"0000-0002-1825-0097\"" : ""
      let accent = pick(12) == 0 ? "&ouml;" : ""
      text += "<author\(orcid)>\(name()) \(name())\(accent)\(number)</author>\n"
    }
    text += "<title>\(title()).</title>\n<pages>\(pick(900))-\(pick(999))</pages>\n"
    text += "<year>\(year)</year>\n"
    if isArticle {
      text += "<volume>\(pick(90))</volume>\n<journal>J. Invented Results</journal>\n"
    } else {
      text += "<booktitle>ICI \(year)</booktitle>\n"
    }
    text += "<ee>https://doi.org/10.9999/\(number).\(pick(99999))</ee>\n"
    text += "<url>db/conf/x/x\(year).html#N\(number)</url>\n"
    return text + "</\(type)>\n"
  }

  private mutating func openAlex() -> String {
    let id = "https://openalex.org/W\(number)"
    let title = title()
    let year = 1980 + pick(45)
    var text =
      "{\"id\":\"\(id)\",\"doi\":\"https://doi.org/10.9999/\(number)\",\"title\":\"\(title)\","
    text += "\"display_name\":\"\(title)\",\"publication_year\":\(year),"
    text += "\"publication_date\":\"\(year)-0\(1 + pick(9))-15\","
    text += "\"ids\":{\"openalex\":\"\(id)\",\"doi\":\"https://doi.org/10.9999/\(number)\"},"
    text +=
      "\"primary_location\":{\"is_oa\":false,\"landing_page_url\":\"https://x.example.org/\(number)\","
    text +=
      "\"source\":{\"id\":\"https://openalex.org/S\(pick(999))\",\"display_name\":\"Journal of \(name())\","
    text +=
      "\"issn\":[\"1234-5678\"],\"host_organization_name\":\"\(name()) Press\",\"type\":\"journal\"}},"
    text += "\"type\":\"article\",\"type_crossref\":\"journal-article\",\"authorships\":["
    for place in 0..<1 + pick(5) {
      let author = "\(name()) \(name())"
      if place > 0 { text += "," }
      text +=
        "{\"author_position\":\"middle\",\"author\":{\"id\":\"https://openalex.org/A\(pick(999_999))\","
      text += "\"display_name\":\"\(author)\",\"orcid\":null},\"institutions\":[{\"id\":"
      text +=
        "\"https://openalex.org/I\(pick(9999))\",\"display_name\":\"University of \(name())\",\"ror\":"
      text +=
        "\"https://ror.org/0\(pick(99999))\",\"country_code\":\"XX\",\"type\":\"education\",\"lineage\":"
      text +=
        "[\"https://openalex.org/I\(pick(9999))\"]}],\"countries\":[\"XX\"],\"is_corresponding\":false,"
      text +=
        "\"raw_author_name\":\"\(author)\",\"raw_affiliation_strings\":[\"Department, University\"]}"
    }
    text += "],\"cited_by_count\":\(pick(99)),\"concepts\":["
    for place in 0..<8 {
      if place > 0 { text += "," }
      text +=
        "{\"id\":\"https://openalex.org/C\(pick(99999))\",\"wikidata\":\"https://w.example.org/Q\(pick(99999))\","
      text += "\"display_name\":\"\(name())\",\"level\":\(place),\"score\":0.\(pick(9999))}"
    }
    text +=
      "],\"keywords\":[{\"id\":\"k\",\"display_name\":\"\(name())\",\"score\":0.5}],\"referenced_works\":["
    for place in 0..<10 + pick(20) {
      if place > 0 { text += "," }
      text += "\"https://openalex.org/W\(pick(99_999_999))\""
    }
    text += "],\"abstract_inverted_index\":{"
    for place in 0..<60 {
      if place > 0 { text += "," }
      text += "\"\(Self.words[pick(Self.words.count)])\(place)\":[\(pick(200)),\(pick(200))]"
    }
    return text
      + "},\"updated_date\":\"2024-01-01T00:00:00.000000\",\"created_date\":\"2020-01-01\"}\n"
  }
}
