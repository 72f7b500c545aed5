import Drawing
import Export
import Foundation
import GraphAnalysis
import Pipeline
import Rendering

// How much the memory of a process grows while it draws the same pictures again and again.
//
//     coterie export --from seeds --format json -o seeds.json
//     rendering-benchmark seeds.json 1000
//     rendering-benchmark large.json page report.html   # for Tests/Benchmarks/Report/measure.py
//
// Prints for each picture the seconds and the resident memory, in MB, before and after; the first
// hundred renders are not counted, since the library loads its plugins and fonts with them.

/// The resident memory of this process, in bytes; 0 where the system does not tell.
func residentMemory() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
    let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
  else { return 0 }
  return pages * Int(getpagesize())
}

func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1_048_576) }

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: rendering-benchmark graph.json [renders]")
  exit(64)
}
if arguments.count > 3, arguments[2] == "page" {
  let graph = CollaborationGraph(try GraphJSONReader.read(contentsOf: arguments[1]))
  let files = ReportFiles(graph)
  let svg = try Renderer().render(files.picture, formats: [.svg])[0]
  try Data(files.page(svg: svg)).write(to: URL(filePath: arguments[3]))
  exit(0)
}
let renders = arguments.count > 2 ? Int(arguments[2]) ?? 1000 : 1000
let graph = CollaborationGraph(try GraphJSONReader.read(contentsOf: arguments[1]))

var whole = PictureView.ego.picture(of: graph, maximumLabels: 400)
whole.engine = .sfdp
whole.hasRings = false
// The layouts of the library alone, without the rings and tables of our own.
var pictures = [("collaboration", PictureView.collaboration.picture(of: graph)), ("ego", whole)]
for (name, picture) in pictures {
  var bare = picture
  bare.hasRings = false
  bare.engine = .neato
  pictures.append((name + ", neato", bare))
}

for (name, picture) in pictures {
  var bytes = 0
  var before = 0
  let start = ContinuousClock.now
  for round in 0..<renders + 100 {
    if round == 100 { before = residentMemory() }
    bytes = try Renderer().render(picture, formats: [.svg])[0].count
  }
  let after = residentMemory()
  let seconds = ContinuousClock.now - start
  print(
    "\(name): \(picture.nodes.count) labels, \(bytes) bytes of SVG, \(renders) renders, \(seconds): "
      + "\(megabytes(before)) MB before, \(megabytes(after)) MB after, grown by "
      + "\(megabytes(after - before)) MB")
}
