/// A heap of pairs, the heaviest first; equal weights come in the order of their numbers.
struct PairQueue {
  struct Entry {
    var weight: Float
    /// The weight before rivals were counted.
    var pairWeight: Float
    var first: Int32
    var second: Int32
  }

  private var heap: [Entry] = []

  mutating func push(
    _ weight: Float, _ first: Int32, _ second: Int32, of pairWeight: Float? = nil
  ) {
    let entry = Entry(
      weight: weight, pairWeight: pairWeight ?? weight, first: first, second: second)
    heap.append(entry)
    var entries = heap.mutableSpan
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      if !Self.isBefore(entry, entries[parent]) { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  mutating func pop() -> Entry? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    // The last entry sinks from the top; those that it passes move up by one.
    var entries = heap.mutableSpan
    var place = 0
    while true {
      var child = 2 * place + 1
      if child >= entries.count { break }
      if child + 1 < entries.count, Self.isBefore(entries[child + 1], entries[child]) { child += 1 }
      if !Self.isBefore(entries[child], last) { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return top
  }

  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    return a.first != b.first ? a.first < b.first : a.second < b.second
  }
}
