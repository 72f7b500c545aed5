import Bibliography

extension RecordFormat {
  /// Every format of bibliographic records, the ones that are told most surely first.
  package static let all: [RecordFormat] = [
    dblp, acl, endNoteXML, orcidXML,
    openAlex, orcidJSON, crossref, cslJSON,
    bibTeX, ris, medline, webOfScience, refer,
    table,
  ]

  private static func format<Parser: RecordParser>(
    _ name: String, _ title: String, _ extensions: [String],
    matches: @escaping @Sendable (RecordSniffer) -> Bool,
    parser: @escaping @Sendable (RecordOptions) -> Parser
  ) -> RecordFormat {
    RecordFormat(
      name: name, title: title, extensions: extensions,
      sniff: { head in head.withView { matches(RecordSniffer(view: $0)) } },
      run: { source, sink in
        var reader = parser(sink.options)
        RecordStream.run(&reader, from: &source, into: &sink)
      })
  }

  // MARK: XML

  static let dblp = format(
    "dblp", "DBLP XML", ["xml"], matches: { $0.isDBLP }, parser: { _ in XMLReader(DBLPFormat()) })

  static let acl = format(
    "acl", "ACL Anthology XML", ["xml"],
    matches: { $0.firstTag == "collection" && $0.contains("<volume") },
    parser: { _ in XMLReader(ACLFormat()) })

  static let endNoteXML = format(
    "endnote-xml", "EndNote XML", ["xml"],
    matches: { $0.isXML && $0.contains("<records>") && $0.contains("<record>") },
    parser: { _ in XMLReader(EndNoteXMLFormat()) })

  static let orcidXML = format(
    "orcid-xml", "ORCID XML", ["xml"], matches: { $0.firstTag == "record:record" },
    parser: { _ in XMLReader(ORCIDXMLFormat()) })

  // MARK: JSON

  static let openAlex = format(
    "openalex", "OpenAlex works", ["jsonl", "ndjson", "json"],
    matches: { $0.isJSON && $0.contains("openalex.org/W") },
    parser: { _ in JSONReader(OpenAlexFormat()) })

  static let orcidJSON = format(
    "orcid-json", "ORCID JSON", ["json"],
    matches: { $0.isJSON && $0.contains("\"orcid-identifier\"") && $0.contains("\"person\"") },
    parser: { _ in JSONReader(ORCIDJSONFormat()) })

  static let crossref = format(
    "crossref", "Crossref JSON", ["json", "jsonl", "ndjson"],
    matches: {
      $0.isJSON
        && ($0.contains("\"message-type\"")
          || $0.contains("\"DOI\"") && ($0.contains("\"indexed\"") || $0.contains("\"member\"")))
    },
    parser: { _ in JSONReader(CSLFormat()) })

  static let cslJSON = format(
    "csl-json", "CSL-JSON", ["json", "csljson"],
    matches: {
      $0.isJSON && $0.contains("\"type\"") && $0.contains("\"title\"")
        && ($0.contains("\"author\"") || $0.contains("\"issued\""))
        && ($0.contains("\"family\"") || $0.contains("\"date-parts\"")
          || $0.contains("\"literal\""))
    },
    parser: { _ in JSONReader(CSLFormat()) })

  // MARK: Text

  static let bibTeX = format(
    "bibtex", "BibTeX", ["bib", "bibtex", "biblatex"], matches: { $0.isBibTeX },
    parser: { BibTeXReader(options: $0) })

  static let ris = format(
    "ris", "RIS", ["ris", "txt"], matches: { $0.isRIS },
    parser: { _ in TaggedReader<RISDialect>() })

  static let medline = format(
    "medline", "Medline (NBIB)", ["nbib", "medline", "txt"], matches: { $0.isMedline },
    parser: { _ in TaggedReader<MedlineDialect>() })

  static let webOfScience = format(
    "wos", "Web of Science", ["txt", "ciw"], matches: { $0.isWebOfScience },
    parser: { _ in TaggedReader<WebOfScienceDialect>() })

  static let refer = format(
    "refer", "EndNote (refer)", ["enw", "refer", "txt"], matches: { $0.isRefer },
    parser: { _ in TaggedReader<ReferDialect>() })

  static let table = format(
    "table", "table of records (CSV)", ["csv", "tsv", "tab", "txt"], matches: { $0.isTable },
    parser: { TableReader(columns: $0.columns) })
}
