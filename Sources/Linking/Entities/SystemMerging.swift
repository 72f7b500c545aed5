import Bibliography

/// The named systems of all documents, each once.
struct SystemMerging {
  let table: MentionTable
  let person: (Int) -> Int

  private struct Entry {
    var names: [String: Int] = [:]
    var documents = Set<String>()
    var people = Set<Int>()
    var evidence = Set<Evidence>()
  }

  func systems() -> [LinkedSystem] {
    var entries: [String: [Entry]] = [:]
    for (number, document) in table.documents.enumerated() {
      let base = table.mentionBase[number]
      for system in document.systems {
        let key = TextFolding.key(system.name)
        if key.isEmpty { continue }
        var entry = Entry()
        entry.names[system.name] = max(1, system.evidence.count)
        entry.documents = [document.id]
        entry.people = Set(system.makers.map { person($0 + base) })
        entry.evidence = Set(system.evidence)
        merge(entry, into: &entries[key, default: []])
      }
    }
    var out: [LinkedSystem] = []
    for (_, group) in entries.sorted(by: { $0.key < $1.key }) {
      for entry in group {
        let name = entry.names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        out.append(
          LinkedSystem(
            id: "", name: name, documents: entry.documents.sorted(), people: entry.people.sorted(),
            evidence: entry.evidence.sorted()))
      }
    }
    for (index, id) in Self.ids(out.map { TextFolding.key($0.name) }).enumerated() {
      out[index].id = id
    }
    return out
  }

  /// Adds to the first entry whose makers don't exclude it, else starts a new one.
  ///
  /// Two systems of one name with known makers who have nobody in common are two.
  private func merge(_ entry: Entry, into group: inout [Entry]) {
    let fitting = group.firstIndex {
      $0.people.isEmpty || entry.people.isEmpty || !$0.people.isDisjoint(with: entry.people)
    }
    guard let fitting else {
      group.append(entry)
      return
    }
    group[fitting].names.merge(entry.names) { $0 + $1 }
    group[fitting].documents.formUnion(entry.documents)
    group[fitting].people.formUnion(entry.people)
    group[fitting].evidence.formUnion(entry.evidence)
  }

  /// "system:tvm", with a number where two systems have one name.
  private static func ids(_ keys: [String]) -> [String] {
    var used: [String: Int] = [:]
    return keys.map { key in
      used[key, default: 0] += 1
      let count = used[key] ?? 1
      return count == 1 ? "system:\(key)" : "system:\(key)-\(count)"
    }
  }
}
