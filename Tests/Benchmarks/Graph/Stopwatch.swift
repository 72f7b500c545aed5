import Foundation

/// Times a piece of work and prints one line of JSON for it.
enum Stopwatch {
  /// Runs `body` `runs` times; prints the median in seconds with what was measured.
  @discardableResult
  static func measure<Value>(
    _ name: String, runs: Int = 1, detail: (Value) -> String = { _ in "" }, _ body: () -> Value
  ) -> Value {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    var value: Value?
    for _ in 0..<max(1, runs) {
      let start = clock.now
      value = body()
      seconds.append((clock.now - start) / .seconds(1))
    }
    guard let value else { preconditionFailure("the body runs at least once") }
    report(name, seconds: seconds, detail: detail(value))
    return value
  }

  /// Prints the median of some times.
  static func report(_ name: String, seconds: [Double], detail: String) {
    let median = seconds.sorted()[seconds.count / 2]
    print(
      #"{"name": "\#(name)", "seconds": \#(median), "detail": "\#(detail)", "#
        + #""peak_mb": \#(peakMegabytes())}"#)
  }

  /// The most memory that the process has had, in MB; 0 where the system doesn't tell.
  private static func peakMegabytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") })
    else { return 0 }
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
  }
}
