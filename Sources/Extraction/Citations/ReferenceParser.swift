/// Reads reference strings with a conditional random field and a grammar behind it.
///
/// The model finds the fields; the grammar joins split ones, trims punctuation and reads years,
/// pages, DOIs and arXiv ids.
package struct ReferenceParser: Sendable {
  /// The parser with the model that is compiled in.
  package static let standard = ReferenceParser(model: CitationModel.standard)

  /// A longer text is no reference: only its beginning is read.
  package static let byteLimit = 8192

  private let model: CitationModel?
  private let lists: WordListTable

  package init(model: CitationModel?) {
    self.model = model
    lists = WordListTable.standard
  }

  /// Reads one entry, as clean UTF-8 without list markers; marks and numbers that are left over do
  /// no harm.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func parse(_ text: [UInt8], hint: ReferenceStyle? = nil) -> ParsedReference {
    guard let model else { return ParsedReference() }
    var decoder = CitationDecoder(model: model)
    return parse(text, with: &decoder, hint: hint)
  }

  /// Reads the entries of one list: its style, as the clear entries show it, helps with the others.
  ///
  /// - Returns: one value for each entry, in their order.
  package func parse(_ entries: [[UInt8]]) -> [ParsedReference] {
    guard let model else { return entries.map { _ in ParsedReference() } }
    var decoder = CitationDecoder(model: model)
    var references = entries.map { parse($0, with: &decoder, hint: nil) }
    guard entries.count > 3 else { return references }
    let style = ReferenceStyle.infer(from: references, of: entries)
    for index in references.indices where references[index].confidence < 0.97 {
      references[index] = parse(entries[index], with: &decoder, hint: style)
    }
    return references
  }

  /// The tokens that the model sees.
  package func tokens(of text: [UInt8]) -> [ReferenceToken] {
    ReferenceTokenizer.tokens(of: text, lists: lists)
  }

  private func parse(_ text: [UInt8], with decoder: inout CitationDecoder, hint: ReferenceStyle?)
    -> ParsedReference
  {
    let text = text.count > Self.byteLimit ? Array(text.prefix(Self.byteLimit)) : text
    let tokens = tokens(of: text)
    let (states, marginals) = decoder.decode(tokens, text: text, style: hint)
    return ReferenceAssembly(text: text, tokens: tokens).assemble(states, marginals)
  }
}
