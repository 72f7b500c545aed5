/// The mentions of each block, the largest block first.
struct BlockIndex: Sendable {
  private var first: [Int32] = [0]
  private var all: [Int32] = []

  init(_ corpus: LinkageCorpus, _ names: CompiledNames) {
    var sizes = [Int32](repeating: 0, count: names.blocks.count)
    for name in corpus.name { sizes[Int(names.block[Int(name)])] += 1 }
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var start = [Int32](repeating: 0, count: sizes.count)
    var total: Int32 = 0
    for block in order {
      start[block] = total
      total += sizes[block]
      first.append(total)
    }
    all = [Int32](repeating: 0, count: Int(total))
    for (mention, name) in corpus.name.enumerated() {
      let block = Int(names.block[Int(name)])
      all[Int(start[block])] = Int32(mention)
      start[block] += 1
    }
  }

  var count: Int { first.count - 1 }

  func mentions(_ block: Int) -> [Int32] {
    Array(all[Int(first[block])..<Int(first[block + 1])])
  }
}
