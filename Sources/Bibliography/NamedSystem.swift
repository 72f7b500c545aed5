/// A named piece of research software or hardware-and-software that a document speaks of.
///
/// A tool, framework, compiler, library, simulator, benchmark suite or service; not a programming
/// language, a model, a chip, an algorithm or a company.
public struct NamedSystem: Sendable, Hashable {
  /// The name as printed where it is printed best ("AB-SpMV").
  public var name: String
  /// Other spellings in the same document ("Deep Graph Library" for "DGL").
  public var aliases: [String]
  /// The people who made it, as indices in ``ExtractedDocument/mentions``.
  public var makers: [Int]
  /// The works that introduced it, as indices in ``ExtractedDocument/works``.
  public var works: [Int]
  public var evidence: [Evidence]

  package init(
    name: String, aliases: [String] = [], makers: [Int] = [], works: [Int] = [],
    evidence: [Evidence]
  ) {
    self.name = name
    self.aliases = aliases
    self.makers = makers
    self.works = works
    self.evidence = evidence
  }
}
