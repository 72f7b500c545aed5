import Documents
import Testing

@testable import Extraction

@Suite struct TalkLabellerTests {
  static let page = """
    # Logic Seminar, Spring 2024

    - 3 March 2024: Anna Marsh (University of Lindholm), *Ordinals below the first fixed point*
    - 10 March 2024: Peter Cole (Ghent University), *A short proof of cut elimination*
    - 17 March 2024: Laura Fenn (Westmark), *Does every lattice have a basis?*
    """

  private func labels(_ page: String) throws -> (labels: TalkLabeller, blocks: [Block]) {
    let blocks = try talkDraft(page).blocks
    let model = try #require(TalkModel.standard)
    return (try #require(TalkLabeller(blocks, model: model)), blocks)
  }

  private func strings(_ spans: [TalkLabeller.Span], _ page: PageTokens, _ blocks: [Block])
    -> [String]
  {
    spans.map { span in
      let first = page.tokens[span.tokens.lowerBound]
      let last = page.tokens[span.tokens.upperBound - 1]
      return blocks[first.block].string(in: first.range.lowerBound..<last.range.upperBound)
    }
  }

  @Test func findsTitlesAndSpeakers() throws {
    let (labels, blocks) = try labels(Self.page)
    #expect(
      strings(labels.titles, labels.page, blocks) == [
        "Ordinals below the first fixed point", "A short proof of cut elimination",
        "Does every lattice have a basis",
      ])
    #expect(
      strings(labels.speakers, labels.page, blocks) == ["Anna Marsh", "Peter Cole", "Laura Fenn"])
    for span in labels.titles + labels.speakers {
      #expect((0.5...1).contains(span.confidence))
    }
    // Half of a title is none.
    for title in labels.titles {
      let half = title.tokens.lowerBound..<title.tokens.lowerBound + title.tokens.count / 2
      #expect(labels.confidence(ofTitle: half) < 0.1)
      #expect(labels.confidence(ofSpeakerIn: title.tokens) < 0.2)
    }
  }

  @Test func cutsLinesAndRuns() throws {
    let (labels, _) = try labels(Self.page)
    let page = labels.page
    #expect(page.lines.count == 4)
    #expect(page.lines.flatMap(\.self) == Array(page.tokens.indices))
    #expect(page.runs.flatMap(\.self) == Array(page.tokens.indices))
    for (index, token) in page.tokens.enumerated() {
      #expect(page.lines[page.line[index]].contains(index))
      #expect(page.runs[page.run[index]].contains(index))
      // A run lies in one line and one type.
      let first = page.tokens[page.runs[page.run[index]].lowerBound]
      #expect((first.block, first.line, first.styles) == (token.block, token.line, token.styles))
    }
    #expect(page.dates.map(\.date.day) == [nil, 3, 10, 17])
  }

  @Test func endsTitlesAndSpeakersWithTheirBlock() throws {
    let page = try labels("- Ropes\n- Anna Marsh").labels.page
    let blocks = page.tokens.map(\.block)
    #expect(blocks == [0, 1, 1])
    func runs(_ labels: [TalkModel.Label]) -> [Range<Int>] {
      TalkLabeller.runs(of: labels, in: page).map(\.tokens)
    }
    #expect(runs([.titleStart, .titleRest, .titleRest]) == [0..<1])
    #expect(runs([.speakerStart, .speakerRest, .titleStart]) == [0..<1, 2..<3])
    #expect(runs([.other, .speakerStart, .speakerRest]) == [1..<3])
    #expect(runs([.titleStart, .titleStart, .titleRest]) == [0..<1, 1..<3])
  }

  /// A model is of no use for other features than those that it was trained on.
  @Test func featuresStayAsTheyWere() throws {
    let (labels, blocks) = try labels(Self.page)
    let features = TalkFeatures(labels.page, blocks)
    var all = labels.page.lines.indices.flatMap { features.features(ofLine: $0) }
    all += labels.page.runs.indices.flatMap { features.features(ofRun: $0) }
    all += labels.page.tokens.indices.flatMap { features.features(ofToken: $0) }
    #expect(TalkFeatures.version == 3)
    #expect(all.count == 2_991)
    #expect(all.reduce(Hash.seed, Hash.add) == 2_552_712_933)
  }

  @Test func leavesLongPagesAlone() throws {
    let block = try talkDraft(String(repeating: "ab cd ef gh ", count: 1_000)).blocks[0]
    #expect(PageTokens([block]) != nil)
    let blocks = [Block](repeating: block, count: 8)
    #expect(PageTokens(blocks) == nil)
  }
}
