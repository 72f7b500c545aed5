import Testing

@testable import Extraction

/// Formulas of TeX are one word each, whatever stands in them.
@Suite struct FormulaTests {
  @Test(arguments: [
    ("The \\(K\\)-theory of rope", ["The", "\\(K\\)-theory", "of", "rope"]),
    ("a braided \\((\\infty,2)\\)-loom", ["a", "braided", "\\((\\infty,2)\\)-loom"]),
    (
      "maps to \\(D(\\mathrm{Bun}_G)\\), twice",
      ["maps", "to", "\\(D(\\mathrm{Bun}_G)\\)", ",", "twice"]
    ),
    ("on $n$-cells – $\\infty$", ["on", "$n$-cells", "–", "$\\infty$"]),
    // Money, and signs that nothing closes.
    ("from $5 to $10", ["from", "$", "5", "to", "$", "10"]),
    ("a grant (5$), ten (6$)", ["a", "grant", "(", "5", "$", ")", ",", "ten", "(", "6", "$", ")"]),
    ("$5-$10", ["$", "5", "-", "$", "10"]),
    ("open \\(K", ["open", "\\", "(", "K"]),
    ("$", ["$"]),
    ("\\(", ["\\", "("]),
    ("\\(\\", ["\\", "(", "\\"]),
    ("$a\nb$", ["$", "a", "\n", "b", "$"]),
  ])
  func areOneWord(_ text: String, _ words: [String]) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count)
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == words)
  }
}
