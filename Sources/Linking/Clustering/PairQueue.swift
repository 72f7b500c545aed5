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
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      if !Self.isBefore(entry, heap[parent]) { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  mutating func pop() -> Entry? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    // The last entry sinks from the top; those that it passes move up by one.
    var place = 0
    while true {
      var child = 2 * place + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, Self.isBefore(heap[child + 1], heap[child]) { child += 1 }
      if !Self.isBefore(heap[child], last) { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
    return top
  }

  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    return a.first != b.first ? a.first < b.first : a.second < b.second
  }
}
