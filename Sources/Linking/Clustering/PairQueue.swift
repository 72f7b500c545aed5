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
    heap.append(
      Entry(weight: weight, pairWeight: pairWeight ?? weight, first: first, second: second))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if !Self.isBefore(heap[child], heap[parent]) { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> Entry? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      let child = 2 * parent + 1
      if child < heap.count, Self.isBefore(heap[child], heap[best]) { best = child }
      if child + 1 < heap.count, Self.isBefore(heap[child + 1], heap[best]) { best = child + 1 }
      if best == parent { break }
      heap.swapAt(parent, best)
      parent = best
    }
    return top
  }

  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    return (a.first, a.second) < (b.first, b.second)
  }
}
