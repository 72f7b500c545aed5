import Documents
import Foundation
import GraphAnalysis
package import Linking

extension LinkedCorpus {
  /// Marks the committee in a corpus that was linked without it, such as one from a file.
  ///
  /// - Parameter path: a folder of the committee's documents, one document, or a list of names.
  /// - Returns: the names of the list that nobody, or more than one person, has.
  /// - Throws: ``PipelineError`` where the committee can't be read.
  package mutating func mark(panel path: String) throws(PipelineError) -> [String] {
    var members: [Int] = []
    var unknown: [String] = []
    switch try Panel(reading: path, under: "") {
    case .names(let names):
      let lookup = PersonLookup(self)
      for name in names {
        if case .found(let person) = lookup.find(name) {
          members.append(person)
        } else {
          unknown.append(name)
        }
      }
    case .documents(let folder):
      // The ids in the file depend on the folder that was read then; the file names do not.
      let names = Set(folder.documents.map { URL(filePath: $0.id).lastPathComponent })
      for document in documents where names.contains(URL(filePath: document.id).lastPathComponent) {
        if let owner = document.owner { members.append(owner) }
      }
    }
    for person in members {
      people[person].isPanel = true
      people[person].isApplicant = false
    }
    for index in documents.indices {
      if let owner = documents[index].owner, members.contains(owner) {
        documents[index].role = .panel
      }
    }
    return unknown
  }
}

extension GraphJSONReader {
  /// Reads a graph from a file.
  package static func read(contentsOf path: String) throws -> LinkedCorpus {
    let url = URL(filePath: path)
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw PipelineError.notFound(path)
    }
    do {
      return try read(Data(contentsOf: url, options: .mappedIfSafe), file: path)
    } catch let error as GraphJSONError {
      throw error
    } catch {
      throw PipelineError.unreadable(path, error.localizedDescription)
    }
  }
}
