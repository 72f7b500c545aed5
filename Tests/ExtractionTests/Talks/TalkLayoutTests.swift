import Bibliography
import Documents
import Testing

@testable import Extraction

@Suite struct TalkLayoutTests {
  @Test(
    arguments: TalkLayoutCase.all + TalkLayoutCase.pages + TalkLayoutCase.programmes
      + TalkLayoutCase.texts + TalkLayoutCase.repeated + TalkLayoutCase.varied
      + TalkLayoutCase.phrases + TalkLayoutCase.citations + TalkLayoutCase.voted
      + TalkLayoutCase.common + TalkLayoutCase.cards + TalkLayoutCase.open + TalkLayoutCase.scripts
      + TalkLayoutCase.series + TalkLayoutCase.news + TalkLayoutCase.lists
      + TalkLayoutCase.labels + TalkLayoutCase.sessions + TalkLayoutCase.own
      + TalkLayoutCase.templates + TalkLayoutCase.ownTemplates + TalkLayoutCase.placed
      + TalkLayoutCase.named + TalkLayoutCase.dated + TalkLayoutCase.sections
      + TalkLayoutCase.read + TalkLayoutCase.groups)
  func readsLayout(_ layout: TalkLayoutCase) throws {
    let rows = try talkRows(layout.page)
    #expect(rows == layout.talks)
  }
}

/// The talks of a page: title, speaker, affiliation and date, with bars between them.
func talkRows(_ page: String) throws -> [String] {
  let draft = try talkDraft(page)
  return draft.extracted.talks.map { talk in
    let speaker = talk.speaker.map { draft.extracted.mentions[$0].text } ?? "-"
    return "\(talk.title) | \(speaker) | \(talk.affiliation ?? "-") | \(talk.date ?? "-")"
  }
}

/// The talks of a web page: title, speaker and day.
func webTalkRows(_ page: String) throws -> [String] {
  let source = try SourceText(decoding: Array(page.utf8), id: "page.html", form: .markup)
  let document = Extractor.extract(HTMLReader.read(source, id: "page.html"))
  return document.talks.map { talk in
    let speaker = talk.speaker.map { document.mentions[$0].text } ?? "-"
    return "\(talk.title) | \(speaker) | \(talk.date ?? "-")"
  }
}

/// A page of talks with its talks extracted.
func talkDraft(_ page: String) throws -> ExtractionDraft {
  let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
  var draft = ExtractionDraft(TextReader.read(source, id: "page.txt"))
  draft.extracted.kind = .talks
  TalkExtractor.run(&draft)
  return draft
}
