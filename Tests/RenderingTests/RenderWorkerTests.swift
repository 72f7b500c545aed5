import Drawing
import Foundation
import Rendering
import TestSupport
import Testing

struct RenderWorkerTests {
  private static let tool = CoterieProcess.executable.path

  /// A hub with so many coauthors.
  private func star(_ leaves: Int) -> Picture {
    var picture = Picture(title: "Star", summary: "A star.")
    picture.nodes = [Picture.Node(id: "hub", label: "Hub", kind: .applicant)]
    for leaf in 1...leaves {
      picture.nodes.append(Picture.Node(id: "n\(leaf)", label: "Leaf \(leaf)", kind: .coauthor))
      picture.edges.append(Picture.Edge(from: 0, to: leaf, kind: .coauthor, weight: 2))
    }
    return picture
  }

  @Test func aWorkerDrawsWhatThisProcessDraws() async throws {
    let picture = star(320)
    let outside = try await RenderWorker(program: Self.tool, limits: .init(seconds: 600))
      .render(picture, formats: [.svg, .pdf])
    let inside = try Renderer().render(picture, formats: [.svg, .pdf])
    #expect(outside == inside)
    let always = RenderWorker(
      program: Self.tool, limits: .init(seconds: 600), isAlwaysOutside: true)
    #expect(
      try await always.render(star(3), formats: [.svg])
        == Renderer().render(star(3), formats: [.svg]))
  }

  @Test func smallPicturesNeedNoWorker() async throws {
    let files = try await RenderWorker(program: "/nowhere").render(star(9), formats: [.svg])
    #expect(files.count == 1)
  }

  private func failure(
    _ program: String, _ arguments: [String], seconds: Int = 600
  ) async -> RenderingError? {
    let worker = RenderWorker(
      program: program, arguments: arguments, limits: .init(seconds: seconds),
      isAlwaysOutside: true)
    do throws(RenderingError) {
      _ = try await worker.render(star(3), formats: [.svg])
      return nil
    } catch {
      return error
    }
  }

  @Test func aHungWorkerIsStopped() async {
    // It would hold up the tests for an hour.
    let error = await failure("/bin/sleep", ["3600"], seconds: 1)
    #expect(error == .tooSlow(seconds: 1, labels: 4))
  }

  @Test func aCrashedWorkerIsAnError() async {
    let error = await failure("/bin/sh", ["-c", "kill -SEGV $$"])
    #expect(error == .workerFailed(reason: "The process that draws ended with signal 11."))
  }

  @Test func aWorkerThatSaysWhyIsQuoted() async {
    let error = await failure("/bin/sh", ["-c", "echo 'No   room.' >&2; exit 1"])
    #expect(error == .workerFailed(reason: "No room."))
  }

  @Test(arguments: ["echo nonsense", "true", "printf '\\377\\377\\377\\377\\377\\377\\377\\377x'"])
  func anAnswerThatIsNotWholeIsRefused(script: String) async {
    let error = await failure("/bin/sh", ["-c", script])
    #expect(error == .workerFailed(reason: "The process that draws gave no whole answer."))
  }

  @Test func aMissingWorkerIsNamed() async throws {
    let error = await failure("/nowhere/coterie", [])
    guard case .workerUnavailable(let path, _) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == "/nowhere/coterie")
  }

  @Test(arguments: ["", "{}", "[]", "\u{0}", "{\"picture\":{}}"])
  func theToolRefusesWhatIsNoRequest(request: String) throws {
    let run = try CoterieProcess(["render-worker", "4000000000", "10"], input: request)
    #expect(run.status == 1)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func aRequestForLabelsThatAreNotThereIsRefused() throws {
    var picture = star(2)
    picture.edges[0].to = 99
    let job = RenderJob(picture: picture, style: .color, formats: [.svg])
    #expect(throws: RenderingError.self) { try RenderJob(request: job.request()) }
    #expect(
      try RenderJob(request: RenderJob(picture: star(2), style: .color, formats: [.svg]).request())
        == RenderJob(picture: star(2), style: .color, formats: [.svg]))
  }

  @Test func aWorkerThatNeedsTooMuchEnds() async {
    let worker = RenderWorker(
      program: Self.tool, limits: .init(seconds: 600, memory: 1 << 26), isAlwaysOutside: true)
    await #expect(throws: RenderingError.self) {
      try await worker.render(star(3000), formats: [.png])
    }
  }
}
