import Bibliography
import Drawing
import Export
import GraphAnalysis
import Pipeline
import Rendering

/// The files of a report: texts and pictures.
struct ReportOutput {
  /// Names and contents, in the order in which they are listed to the user.
  let files: [(name: String, content: [UInt8])]
  /// Why there are no pictures, if there are none; the texts are whole all the same.
  let pictureError: String?

  /// Draws the pictures in a process of their own: a layout that never ends costs only them.
  init(_ analysis: Analysis) async {
    let reading = ReportBuilder.Reading(
      skipped: analysis.skipped.map { ($0.id, $0.reason) }, diagnostics: analysis.diagnostics,
      missed: analysis.documents.flatMap(\.missed))
    let report = ReportFiles(analysis.graph, reading: reading)
    let formats: [Renderer.Format] = [.svg, .pdf, .png]
    do throws(RenderingError) {
      let worker = RenderWorker(program: RenderWorkerCommand.program, isAlwaysOutside: true)
      let pictures = try await worker.render(report.picture, formats: formats)
      files =
        report.texts() + [("report.html", report.page(svg: pictures[0]))]
        + zip(formats, pictures).map { ("collaboration.\($0.rawValue)", $1) }
      pictureError = nil
    } catch {
      files = report.texts(pictureName: nil) + [("report.html", report.page(svg: []))]
      pictureError = error.description
    }
  }
}
