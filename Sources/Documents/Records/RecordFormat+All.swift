extension RecordFormat {
  /// Every format of bibliographic records, the ones that are told most surely first.
  package static let all: [RecordFormat] = [
    bibTeX
  ]

  private static func format<Parser: RecordParser>(
    _ name: String, _ title: String, _ extensions: [String],
    matches: @escaping @Sendable ([UInt8]) -> Bool,
    parser: @escaping @Sendable (RecordOptions) -> Parser
  ) -> RecordFormat {
    RecordFormat(name: name, title: title, extensions: extensions, matches: matches) {
      source, sink in
      var reader = parser(sink.limits)
      RecordStream.run(&reader, from: &source, into: &sink)
    }
  }

  static let bibTeX = format(
    "bibtex", "BibTeX", ["bib", "bibtex", "biblatex"],
    matches: { head in head.withView { RecordSniffer.isBibTeX($0) } },
    parser: { BibTeXReader(limits: $0) })
}
