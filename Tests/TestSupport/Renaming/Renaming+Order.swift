extension Renaming {
  /// Puts each document into a folder with a number, so that they are read in another order.
  ///
  /// - Returns: ids such as "3/000_cv.txt", which name the same document to a ``GraphScore``.
  package static func shuffled(_ texts: [String: String], seed: UInt64) -> [String: String] {
    var generator = SplitMix64(seed: seed)
    let order = texts.keys.sorted().shuffled(using: &generator)
    return Dictionary(
      uniqueKeysWithValues: order.enumerated().map { index, id in
        let number = String(index + 1)
        let width = String(order.count).count
        let folder = String(repeating: "0", count: width - number.count) + number
        return ("\(folder)/\(id)", texts[id] ?? "")
      })
  }
}
