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
    let bindings = bindings()
    for (number, document) in table.documents.enumerated() {
      let base = table.mentionBase[number]
      for system in document.systems {
        var key = TextFolding.key(system.name)
        if key.isEmpty { continue }
        if bindings.contains("py" + key) { key = "py" + key }
        var entry = Entry()
        entry.names[system.name] = max(1, system.evidence.count)
        entry.documents = [document.id]
        entry.people = Set(system.makers.map { person($0 + base) })
        entry.evidence = Set(system.evidence)
        merge(entry, into: &entries[key, default: []])
      }
    }
    var out: [LinkedSystem] = []
    for (key, group) in entries.sorted(by: { $0.key < $1.key }) {
      for entry in group {
        let name = Self.bestSpelling(entry.names, of: key)
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

  /// The spelling with most capitals inside, which people drop and don't add; then the most frequent.
  private static func bestSpelling(_ names: [String: Int], of key: String) -> String {
    func capitals(_ name: String) -> Int {
      let letters = name.utf8.filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      let capitals = letters.dropFirst().count { $0 < 0x61 }
      return capitals == letters.count - 1 ? 0 : capitals
    }
    return names.map {
      (isKey: TextFolding.key($0.key) == key ? 1 : 0, name: $0.key, count: $0.value)
    }
    .max {
      ($0.isKey, capitals($0.name), $0.count, $1.name)
        < ($1.isKey, capitals($1.name), $1.count, $0.name)
    }?.name ?? ""
  }

  /// The keys of names such as "PyMoot": the library of Python by which "Moot" is used.
  private func bindings() -> Set<String> {
    Set(table.documents.flatMap(\.systems).map { TextFolding.key($0.name) })
      .filter { $0.hasPrefix("py") && $0.utf8.count >= 6 }
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
