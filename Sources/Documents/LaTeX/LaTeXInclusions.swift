import Bibliography

/// The files that a LaTeX document takes in with `\\input` and its relatives.
package struct LaTeXInclusions: Sendable {
  /// The bytes of each file, by the name in the command.
  private let files: [String: [UInt8]]

  /// How deep files may take in others.
  static let deepest = 12
  /// The most bytes that are taken in, a file each time that it is.
  static let mostBytes = 16 << 20

  package init(_ files: [String: [UInt8]] = [:]) {
    self.files = files.mapValues(Self.body)
  }

  /// How many bytes there are at all.
  var size: Int { files.values.reduce(0) { $0 + $1.count } }

  /// The text of a file, or nil where there is none.
  subscript(name: String) -> [UInt8]? { files[name] }

  /// The text between `\\begin{document}` and `\\end{document}`, where a part is a document too.
  private static func body(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstRange(of: Array("\\begin{document}".utf8)) else { return bytes }
    let rest = bytes[start.upperBound...]
    let end = rest.firstRange(of: Array("\\end{document}".utf8))?.lowerBound ?? rest.endIndex
    return Array(rest[..<end])
  }

  /// The names of the files that a text takes in, in its order and each once.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func names(_ bytes: [UInt8]) -> [String] {
    var names: [String] = []
    var lexer = LaTeXLexer(bytes)
    while let token = lexer.next(), names.count < 256 {
      guard token.kind == .command,
        LaTeXCommands.takesIn(lexer.names[Int(token.name)]),
        let argument = lexer.rawArgument()
      else { continue }
      let name = String(String(decoding: argument, as: UTF8.self).trimmed())
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
