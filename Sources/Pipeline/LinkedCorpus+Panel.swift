import Bibliography
import Documents
import Foundation
import GraphAnalysis
package import Linking

extension LinkedCorpus {
  /// Marks the committee in a corpus that was linked without it, such as one from a file.
  ///
  /// A member of a list whom nobody in the corpus is called joins it without works; what stands in
  /// brackets becomes a present stay, and `All (Institution)` somebody who stands for everybody
  /// there.
  ///
  /// - Parameters:
  ///   - path: a folder of the committee's documents, one document, or a list of names.
  ///   - month: the month, such as "2026-12", in which the list's affiliations are known to hold.
  ///   - isLinked: whether the corpus was linked with the committee's documents already.
  /// - Returns: the names of the list that nobody, or more than one person, has.
  /// - Throws: ``PipelineError`` where the committee can't be read.
  package mutating func mark(
    panel path: String, month: String? = nil, isLinked: Bool = false
  ) async throws(PipelineError) -> [String] {
    let url = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: url.path) else { throw .notFound(path) }
    let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    var members: [Int] = []
    var unknown: [String] = []
    if !isFolder, let entries = Panel.entries(in: url) {
      (members, unknown) = join(entries, file: url.lastPathComponent, month: month)
    } else if !isLinked {
      // The ids in the file depend on the folder that was read then; the file names do not.
      let folder = try await DocumentFolder(reading: path)
      let names = Set(folder.contents.map { URL(filePath: $0.id).lastPathComponent })
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

  /// Adds the people of a list to a corpus; those whom nobody there is called join it without works.
  ///
  /// - Parameters:
  ///   - path: a file with one person a line.
  ///   - month: the month, such as "2026-12", in which the list's affiliations are known to hold.
  /// - Returns: the people, as indices, and the names that nobody, or more than one person, has.
  /// - Throws: ``PipelineError`` where the file can't be read as a list.
  package mutating func add(
    list path: String, month: String? = nil
  ) throws(PipelineError) -> (people: [Int], unknown: [String]) {
    let url = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: url.path) else { throw .notFound(path) }
    guard let entries = Panel.entries(in: url) else {
      throw .unreadable(path, "it is no list of people, one a line as \"Name (Affiliation)\"")
    }
    let found = join(entries, file: url.lastPathComponent, month: month, prefix: "listed")
    return (found.members, found.unknown)
  }

  private mutating func join(
    _ entries: [Panel.Entry], file: String, month: String?, prefix: String = "panel"
  ) -> (members: [Int], unknown: [String]) {
    let lookup = PersonLookup(self)
    var members: [Int] = []
    var unknown: [String] = []
    for entry in entries {
      let evidence = Evidence(document: file, line: entry.line, quote: entry.text)
      var member = people.count
      if case .found(let person) = lookup.find(entry.name) {
        member = person
      } else {
        if !entry.name.isEmpty { unknown.append(entry.name) }
        let name =
          entry.name.isEmpty
          ? PersonName(family: entry.text) : PersonName(parsing: entry.name)
        people.append(
          Person(
            id: "\(prefix)\(entry.line)", name: name,
            mentions: [LinkedMention(text: entry.text, role: .mentioned, evidence: evidence)]))
      }
      members.append(member)
      if let affiliation = entry.affiliation {
        affiliations.append(
          LinkedAffiliation(
            person: member, institution: institution(named: affiliation), from: month, to: nil,
            role: nil, evidence: [evidence]))
      }
    }
    return (members, unknown)
  }

  /// The institution of a name or alias; a new one where nothing in the corpus has it.
  private mutating func institution(named name: String) -> Int {
    let key = TextFolding.key(name)
    let known = institutions.firstIndex { institution in
      ([institution.name] + institution.aliases).contains { TextFolding.key($0) == key }
    }
    if let known { return known }
    institutions.append(Institution(name: name, isKnown: false))
    return institutions.count - 1
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
