import Drawing
import Testing

@testable import Commands

struct StyleReaderTests {
  @Test func theDefaultStyleIsWhatItsFileSays() throws {
    let (style, warnings) = try StylePresets.style("default")
    #expect(style == .color)
    #expect(warnings.isEmpty)
    #expect(StylePresets.names == ["default", "print"])
  }

  @Test func thePrintStyleIsGrey() throws {
    let (style, warnings) = try StylePresets.style("print")
    #expect(warnings.isEmpty)
    let colors =
      style.nodes.values.flatMap { [$0.fill, $0.text, $0.border] } + style.edges.values.map(\.color)
      + [style.sharedFill, style.sharedText, style.sharedBorder, style.sharedEdgeColor]
    for color in colors {
      let parts = [color.dropFirst().prefix(2), color.dropFirst(3).prefix(2), color.suffix(2)]
      #expect(Set(parts).count == 1, "\(color) is no grey")
    }
    #expect(style.nodes[.advisor]?.shape == "hexagon", "what is not said comes from the default")
    #expect(style.edges[.advisor]?.stroke == "dashed")
  }

  @Test func aFileSaysOnlyWhatDiffers() throws {
    let text = """
      base: print
      name: mine
      nodes:
        coauthor: {shape: box, font-size: 9.5, bold: yes}
      edges:
        coauthor: {width: 2, arrow: true}
      shared: {edge: "#00ff00"}
      """
    let (style, _) = try StyleReader.read(text, file: "mine.yaml")
    #expect(style.name == "mine")
    #expect(style.nodes[.coauthor]?.fontSize == 9.5)
    #expect(style.nodes[.coauthor]?.isBold == true)
    #expect(style.nodes[.applicant]?.fill == "#000000")
    #expect(style.edges[.coauthor]?.width == 2)
    #expect(style.sharedEdgeColor == "#00FF00")
  }

  @Test func paleTextIsPointedOut() throws {
    let (_, warnings) = try StyleReader.read(
      "nodes:\n  coauthor: {fill: \"#FFFFFF\", text: \"#AAAAAA\"}\n", file: "s.yaml")
    #expect(warnings.count == 1 && warnings[0].contains("\"coauthor\" has a contrast of 2."))
  }

  /// What is wrong, the line, and a word of the message.
  @Test(arguments: [
    ("nodes:\n  coauthor:\n    colour: red\n", 3, "\"colour\" means nothing"),
    ("nodes:\n  author: {}\n", 2, "\"author\" means nothing"),
    ("nmae: x\n", 1, "use name, base, font"),
    ("edges:\n  topic: {color: red}\n", 2, "#RRGGBB"),
    ("edges:\n  topic: {stroke: wavy}\n", 2, "none of solid"),
    ("nodes:\n  topic: {shape: record}\n", 2, "none of box"),
    ("nodes:\n  topic: {font-size: 900}\n", 2, "4 to 72"),
    ("nodes:\n  topic: {bold: perhaps}\n", 2, "true or false"),
    ("base: fancy\n", 1, "\"fancy\" is no base"),
    ("name: a\nname: b\n", nil, ""),
    ("- a\n", 1, "keys and values"),
    ("", nil, "empty"),
    ("a: [", nil, "no YAML"),
  ])
  func faultsAreNamedWithTheirLine(text: String, line: Int?, words: String) {
    #expect {
      try StyleReader.read(text, file: "s.yaml")
    } throws: { error in
      guard let error = error as? StyleError else { return false }
      return error.description.hasPrefix("s.yaml") && error.description.contains(words)
        && (line == nil || error.line == line)
    }
  }

  @Test func aMissingFileIsNamed() {
    #expect {
      try StylePresets.style("nowhere.yaml")
    } throws: { "\($0)".hasPrefix("nowhere.yaml: it is neither a style (default, print)") }
  }
}
