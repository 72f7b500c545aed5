/// Measures how many items a second a piece of work handles, on one core.
struct Benchmark {
  let name: String
  /// The items that one call of `body` handles.
  let items: Int
  let body: () -> Int

  /// Runs the work until half a second is over, at least five times, and prints one line of JSON.
  ///
  /// The median and the median absolute deviation are given in items per second. What `body`
  /// returns is added up and printed, so that no work is optimised away.
  func run() {
    let clock = ContinuousClock()
    var rates: [Double] = []
    var checksum = 0
    let start = clock.now
    while rates.count < 5 || clock.now - start < .milliseconds(500) {
      let elapsed = clock.measure { checksum &+= body() }
      let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      rates.append(Double(items) / max(seconds, 1e-9))
    }
    let median = Self.median(rates)
    let deviation = Self.median(rates.map { abs($0 - median) })
    print(
      #"{"benchmark":"\#(name)","items":\#(items),"perSecond":\#(Int(median)),"#
        + #""deviation":\#(Int(deviation)),"runs":\#(rates.count),"checksum":\#(checksum)}"#)
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}
