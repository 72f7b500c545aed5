import ArgumentParser
import Bibliography

/// `coterie parse authors`: one author list a line.
struct ParseAuthorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authors",
    abstract: "Parses one author list a line.",
    discussion: """
      Writes an array of names for each line. With --document, the lines are the lists of one \
      document, and the style that prevails among them decides where a list alone does not.
      """)

  @Argument(help: "A file with one author list a line, or - for standard input.")
  var file: String

  @Flag(help: "Treat the lines as the lists of one document.")
  var document = false

  func run() async throws {
    var prevailing: AuthorListStyle?
    var lines: [[UInt8]] = []
    var out = LineWriter()
    if document {
      try LineReader.forEachLine(of: file) { lines.append($0) }
      prevailing = AuthorListStyle.infer(from: lines.map { String(decoding: $0, as: UTF8.self) })
    }
    func write(_ line: [UInt8]) {
      let list = AuthorListParser.parse(line, range: 0..<line.count, style: prevailing)
      out.json.append(list.entries)
      out.endLine()
    }
    if document { lines.forEach(write) } else { try LineReader.forEachLine(of: file, write) }
    out.flush()
  }
}
