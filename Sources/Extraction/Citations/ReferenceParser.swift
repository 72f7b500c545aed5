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
    var workspace = workspace()
    return parse(text, hint: hint, in: &workspace)
  }

  /// The arrays that reading a reference takes; kept by those who read many.
  package struct Workspace: Sendable {
    fileprivate var decoder: CitationDecoder?
    fileprivate var tokens: [ReferenceToken] = []
  }

  package func workspace() -> Workspace {
    Workspace(decoder: model.map { CitationDecoder(model: $0) })
  }

  /// Reads one entry with the arrays of those before; the workspace must be this parser's own.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func parse(
    _ text: [UInt8], hint: ReferenceStyle? = nil, in workspace: inout Workspace
  ) -> ParsedReference {
    let isTooLong = text.count > Self.byteLimit
    let text = isTooLong ? Array(text.prefix(Self.byteLimit)) : text
    let content = ReferenceScalars.content(of: text)
    guard content != .binary else { return ParsedReference() }
    ReferenceTokenizer.read(text, lists: lists, into: &workspace.tokens)
    guard workspace.decoder != nil else { return ParsedReference() }
    workspace.decoder?.decode(workspace.tokens, text: text, style: hint)
    var reference = ReferenceAssembly(text: text, tokens: workspace.tokens)
      .assemble(workspace.decoder?.path ?? [], workspace.decoder?.marginals ?? [])
    if isTooLong { reference.confidence *= 0.25 }
    if content == .unknownScript { reference.confidence *= 0.5 }
    return reference
  }

  /// Reads the entries of one list: its style, as the clear entries show it, helps with the others.
  ///
  /// - Returns: one value for each entry, in their order.
  package func parse(_ entries: [[UInt8]]) -> [ParsedReference] {
    var workspace = workspace()
    var references = entries.map { parse($0, in: &workspace) }
    guard entries.count > 3 else { return references }
    let style = ReferenceStyle.infer(from: references, of: entries)
    for index in references.indices where references[index].confidence < 0.97 {
      references[index] = parse(entries[index], hint: style, in: &workspace)
    }
    return references
  }

  /// The tokens that the model sees.
  package func tokens(of text: [UInt8]) -> [ReferenceToken] {
    var tokens: [ReferenceToken] = []
    ReferenceTokenizer.read(text, lists: lists, into: &tokens)
    return tokens
  }
}
