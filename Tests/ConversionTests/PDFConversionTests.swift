import Bibliography
import Conversion
import Foundation
import TestSupport
import Testing

/// What happens when a program that reads PDFs misbehaves.
@Suite struct PDFConversionTests {
  private static let page = """
    <page width="612" height="792"><word xMin="1" yMin="1" xMax="9" yMax="9">Quill</word></page>
    """

  private func failure(
    of stubs: StubPrograms, limits: ConversionLimits = ConversionLimits()
  ) async -> ConversionFailure? {
    do throws(ConversionFailure) {
      _ = try await Converter(limits: limits, searchPath: stubs.path).pdf([0x25], id: "cv.pdf")
      return nil
    } catch {
      return error
    }
  }

  @Test func aProgramThatIsNotInstalled() async throws {
    let failure = await failure(of: try StubPrograms([:]))
    #expect(failure?.code == "missing-program")
    #expect(failure?.remedy.contains("poppler-utils") == true)
  }

  @Test func aProgramThatHangsIsKilledWithItsChildren() async throws {
    let marks = try TemporaryFolder()
    let stubs = try StubPrograms([
      "pdftotext": "/bin/sleep 300 & echo $! > \(marks.path)/child; wait"
    ])
    let failure = await failure(of: stubs, limits: ConversionLimits(time: .milliseconds(700)))
    #expect(failure?.code == "time-limit")
    let child = try String(contentsOfFile: marks.path + "/child", encoding: .utf8)
    let id = try #require(Int32(child.trimmingCharacters(in: .whitespacesAndNewlines)))
    // The signal is delivered soon, not at once.
    for _ in 0..<100 where kill(id, 0) == 0 { try await Task.sleep(for: .milliseconds(50)) }
    #expect(kill(id, 0) != 0)
  }

  @Test func aProgramThatPrintsWithoutEnd() async throws {
    let stubs = try StubPrograms(["pdftotext": "while :; do echo aaaaaaaaaaaaaaaaaaaaaa; done"])
    let failure = await failure(of: stubs, limits: ConversionLimits(output: 100_000))
    #expect(failure?.code == "output-limit")
  }

  @Test func aProgramThatCrashes() async throws {
    let failure = await failure(of: try StubPrograms(["pdftotext": "kill -SEGV $$"]))
    #expect(failure?.code == "process-failed")
    #expect(failure?.summary.contains("crashed") == true)
  }

  @Test func aProgramThatDoesNotReadItsInput() async throws {
    let stubs = try StubPrograms([
      "pdftotext": "exec <&-; echo '\(Self.page)'", "pdftohtml": "exit 0",
    ])
    let content = [UInt8](repeating: 0x25, count: 4 << 20)
    let converted = try await Converter(searchPath: stubs.path).pdf(content, id: "cv.pdf")
    #expect(converted.pages == 1)
  }

  @Test func theMemoryOfAProgramIsLimited() async throws {
    #if os(Linux)
      // The limit is set soon after the start: the stub waits for it, and hangs where none comes.
      let stubs = try StubPrograms([
        "pdftotext": """
        while [ "$(ulimit -v)" != 65536 ]; do /bin/sleep 0.05; done
        echo '\(Self.page)'
        """,
        "pdftohtml": "exit 0",
      ])
      let limits = ConversionLimits(memory: 64 << 20)
      let converted = try await Converter(limits: limits, searchPath: stubs.path).pdf([], id: "a")
      #expect(converted.pages == 1)
    #endif
  }

  @Test func aChildHasNothingOfOurEnvironment() async throws {
    let stubs = try StubPrograms([
      "pdftotext": "/usr/bin/env > \"${0%/*}/seen\"; echo '\(Self.page)'", "pdftohtml": "exit 0",
    ])
    _ = try await Converter(searchPath: stubs.path).pdf([], id: "a")
    let seen = try String(contentsOfFile: stubs.path + "/seen", encoding: .utf8)
    let names = Set(seen.split(separator: "\n").compactMap { $0.split(separator: "=").first })
    #expect(
      names.subtracting(["PATH", "LC_ALL", "OMP_THREAD_LIMIT", "PWD", "SHLVL", "_", "OLDPWD"]) == []
    )
  }

  @Test(arguments: [
    ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "password"),
    ("exit 3", "no-permission"),
    ("echo 'Syntax Error: no xref' >&2; exit 1", "damaged-pdf"),
  ])
  func whatPdftotextSays(script: String, code: String) async throws {
    let failure = await failure(of: try StubPrograms(["pdftotext": script]))
    #expect(failure?.code == code)
  }

  @Test func fontsAreNotNeeded() async throws {
    let stubs = try StubPrograms(["pdftotext": "echo '\(Self.page)'", "pdftohtml": "kill -SEGV $$"])
    let converted = try await Converter(searchPath: stubs.path).pdf([], id: "cv.pdf")
    #expect(converted.parts.map(\.name) == ["words"])
    #expect(converted.diagnostics.map(\.code) == ["no-fonts"])
  }

  @Test func aScanWithoutTesseract() async throws {
    let stubs = try StubPrograms([
      "pdftotext": "echo '<page width=\"612\" height=\"792\"></page>'", "pdftoppm": "echo P5",
    ])
    let failure = await failure(of: stubs)
    #expect(failure?.code == "scan-without-text")
    #expect(failure?.summary.contains("tesseract is not installed") == true)
  }

  @Test func aScanIsReadPageByPage() async throws {
    let stubs = try StubPrograms([
      "pdftotext":
        "echo '<page width=\"6\" height=\"7\"></page><page width=\"6\" height=\"7\"></page>'",
      "pdftoppm": "echo picture $5", "tesseract": "read a b; echo \"text of $b\"",
    ])
    let converted = try await Converter(
      limits: ConversionLimits(scannedPages: 1), searchPath: stubs.path
    ).pdf([], id: "cv.pdf")
    #expect(converted.parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["text of 1\n"])
    #expect(converted.pages == 2)
    #expect(converted.diagnostics.map(\.code) == ["scanned", "too-many-pages"])
  }
}
