package import Bibliography
package import Documents
import Foundation

/// The input files of a folder, found and read.
package struct DocumentFolder: Sendable {
  /// What was read, in the order of the ids.
  package let contents: [ReadContent]
  /// How each file was read, in the order of the ids.
  package let records: [ReadingRecord]

  /// Reads every document of a folder and the folders in it, or one file.
  ///
  /// Files are read side by side; the results don't depend on which is done first.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - excluded: paths that are not entered (the output folder, the panel's).
  ///   - idPrefix: stands in front of every document's id.
  /// - Throws: ``PipelineError/notFound(_:)`` and ``PipelineError/unreadable(_:_:)`` where nothing
  ///   can be read at all; single bad files become records with diagnostics.
  package init(
    reading path: String, excluding excluded: [String] = [], idPrefix: String = ""
  ) async throws(PipelineError) {
    let files = try InputFile.files(at: path, excluding: excluded, idPrefix: idPrefix)
    let twins = Self.twins(files)
    let results = await Self.read(files.indices.filter { twins[$0] == nil }.map { files[$0] })
    let wholes = Self.wholes(results)
    var next = 0
    var contents: [ReadContent] = []
    var records: [ReadingRecord] = []
    for index in files.indices {
      if let first = twins[index] {
        records.append(Self.twin(files[index], of: files[first].id))
        continue
      }
      let result = results[next]
      next += 1
      if !wholes.isEmpty, let whole = wholes[files[index].path] {
        records.append(Self.part(files[index], of: whole))
        continue
      }
      records.append(result.record)
      if let content = result.content { contents.append(content) }
    }
    self.contents = contents
    self.records = records
  }

  /// The documents that are text with blocks.
  package var documents: [Document] {
    contents.compactMap { content in
      guard case .document(let document) = content else { return nil }
      return document
    }
  }

  /// Files that were left out, with the reason.
  package var skipped: [SkippedFile] {
    records.compactMap { record in
      record.reason.map { SkippedFile(id: record.id, reason: $0) }
    }
  }

  /// Problems of the files themselves; those of the text in them are in the documents.
  package var diagnostics: [Diagnostic] {
    records.filter { $0.reason != nil }.flatMap(\.diagnostics)
  }

  /// Reads files with a small number at work at a time.
  private static func read(_ files: [InputFile]) async -> [FileReader.Result] {
    let reader = FileReader()
    let width = min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 8)
    return await withTaskGroup(of: (Int, FileReader.Result).self) { group in
      var results = [FileReader.Result?](repeating: nil, count: files.count)
      for index in files.indices {
        if index >= width, let (done, result) = await group.next() { results[done] = result }
        group.addTask { (index, await reader.read(files[index])) }
      }
      for await (done, result) in group { results[done] = result }
      return results.compactMap(\.self)
    }
  }

  /// For each file whose content an earlier one has, the index of the earlier one.
  ///
  /// - Complexity: contents are compared only where sizes are equal.
  private static func twins(_ files: [InputFile]) -> [Int: Int] {
    var bySize: [Int: [Int]] = [:]
    for (index, file) in files.enumerated() {
      guard let size = file.size, size > 0, !FileReader.isReadMe(file) else { continue }
      bySize[size, default: []].append(index)
    }
    var twins: [Int: Int] = [:]
    for group in bySize.values where group.count > 1 {
      var firsts: [(index: Int, content: Data)] = []
      for index in group {
        guard let content = try? files[index].mapped() else { continue }
        if let first = firsts.first(where: { $0.content == content }) {
          twins[index] = first.index
        } else {
          firsts.append((index, content))
        }
      }
    }
    return twins
  }

  /// For the path of each file that is a part of another, the id of that one.
  ///
  /// Of files that are parts of each other, none is left out.
  private static func wholes(_ results: [FileReader.Result]) -> [String: String] {
    let all = results.reduce(into: Set<String>()) { $0.formUnion($1.parts) }
    var wholes: [String: String] = [:]
    for result in results where !result.parts.isEmpty && !all.contains(result.path) {
      for path in result.parts where wholes[path] == nil { wholes[path] = result.record.id }
    }
    return wholes
  }

  private static func part(_ file: InputFile, of whole: String) -> ReadingRecord {
    ReadingRecord(
      id: file.id, bytes: file.size ?? 0, outcome: .skipped, reason: "read as a part of \(whole)")
  }

  private static func twin(_ file: InputFile, of first: String) -> ReadingRecord {
    ReadingRecord(
      id: file.id, bytes: file.size ?? 0, outcome: .skipped, reason: "the same content as \(first)",
      diagnostics: [
        Diagnostic(
          severity: .note, code: "same-content", document: file.id,
          summary: "The file has the same content as \(first) and was read once.",
          remedy: "Remove one of the two.")
      ])
  }
}
