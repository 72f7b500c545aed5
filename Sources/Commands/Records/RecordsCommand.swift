import ArgumentParser
import Bibliography
import Documents
import Foundation
import Pipeline

/// `coterie records`: bibliographic files into one stream of records.
struct RecordsCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csljson, bibtex
  }

  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Turns bibliographic files into one stream of records, in constant memory.",
    discussion: """
      Reads BibTeX and BibLaTeX, RIS, Medline, EndNote, Web of Science, Scopus and other tables, \
      CSL-JSON, Crossref, OpenAlex, ORCID, DBLP and ACL Anthology files of any size, also \
      compressed with gzip; the format is told from the content. Writes what `coterie link` reads (ndjson), CSL-JSON or BibTeX. What \
      could not be read is said on standard error.

      EXAMPLES
        coterie records dblp.xml -o records.ndjson
        coterie records dblp.xml.gz -o records.ndjson
        bzip2 -dc works.jsonl.bz2 | coterie records - -o records.ndjson
        coterie records papers.bib export.ris --format csljson
        coterie records list.csv --column title=Titel --column authors=Verfasser | coterie link -
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String]

  @Option(name: .shortAndLong, help: "Where to write; standard output if not given.")
  var output: String?

  @Option(help: "What to write: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: Format = .ndjson

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "For tables: which heading holds a field, as FIELD=HEADING; can be repeated.",
      valueName: "field=heading"))
  var columns: [String] = []

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file.") }
    _ = try columnMap()
  }

  private func columnMap() throws -> [String: String] {
    var map: [String: String] = [:]
    for column in columns {
      let parts = column.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, RecordOptions.columnFields.contains(parts[0]) else {
        throw ValidationError(
          "“\(column)” names no column; write FIELD=HEADING, where FIELD is one of "
            + RecordOptions.columnFields.joined(separator: ", ") + ".")
      }
      map[parts[0]] = parts[1]
    }
    return map
  }

  func run() throws {
    var options = RecordOptions()
    options.columns = try columnMap()
    let output = try RecordOutput(path: output, format: format)
    var failures = 0
    for file in files {
      output.prefix = files.count > 1 ? file + ":" : ""
      do throws(RecordError) {
        try read(file, options, output)
      } catch {
        failures += 1
        Terminal.error("coterie: \(error)")
      }
    }
    try output.finish()
    if failures == files.count { throw ExitCode.failure }
  }

  /// Reads one file; what was wrong with it goes to standard error.
  private func read(
    _ path: String, _ options: RecordOptions, _ output: RecordOutput
  ) throws(RecordError) {
    guard let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    else { throw .unreadable(path) }
    let head: [UInt8]
    var source: ByteSource
    do throws(RecordSource.Failure) {
      (head, source) = try RecordSource.unpacked {
        [UInt8](try handle.read(upToCount: 1 << 18) ?? Data())
      }
    } catch {
      switch error {
      case .unreadable: throw .unreadable(path)
      case .damaged(let reason): throw .damaged(path, reason)
      }
    }
    let name = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
    guard let format = RecordFormat.detect(head: head, name: name) else { throw .unknown(path) }
    let diagnostics = format.read(&source, id: path, options: options) { output.add($0) }
    for diagnostic in diagnostics where diagnostic.severity > .note {
      Terminal.error("\(diagnostic)")
    }
  }
}
