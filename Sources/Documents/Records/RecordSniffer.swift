/// Tells formats of records from the first bytes of a file.
enum RecordSniffer {
  /// Whether a line begins with an `@`, a type, a delimiter, a key and a comma (or a command).
  static func isBibTeX(_ view: ByteView) -> Bool {
    var at = 0
    while true {
      let sign = view.find(0x40, from: at)
      guard sign < view.count else { return false }
      at = sign + 1
      var back = sign
      while back > 0, view[back - 1] == 0x20 || view[back - 1] == 0x09 { back -= 1 }
      guard back == 0 || view[back - 1] == 0x0A || view[back - 1] == 0x0D else { continue }
      if BibTeXScanner.head(view, sign, end: view.count, isLast: true) == .entry { return true }
    }
  }
}
