/// Counters that a file makes for itself, as those that number its entries.
extension LaTeXInterpreter {
  /// `\newcounter{papers}`, `\stepcounter{papers}`, `\setcounter{papers}{7}`.
  mutating func count(_ command: String) {
    let name = plain(braced() ?? [])
    switch command {
    case "newcounter":
      _ = optional()
      counters[name] = 0
    case "setcounter": counters[name] = Int(plain(braced() ?? [])) ?? 0
    case "addtocounter":
      let step = Int(plain(braced() ?? [])) ?? 0
      counters[name] = counters[name].map { $0.addingReportingOverflow(step).partialValue }
    default: counters[name] = counters[name].map { $0.addingReportingOverflow(1).partialValue }
    }
  }

  /// Writes the value of a counter in figures or as one of few letters; nothing for one that only
  /// LaTeX itself keeps.
  mutating func writeCount(as form: String) {
    guard let value = counters[plain(argument() ?? [])] else { return }
    let letters = form == "alph" || form == "Alph"
    if letters, (1...26).contains(value) {
      writer.append(CollectionOfOne(UInt8(value) + (form == "alph" ? 0x60 : 0x40)))
    } else {
      writer.append(String(value).utf8)
    }
  }

  /// Writes the value that `\thepapers` stands for, if "papers" is a counter.
  ///
  /// - Returns: whether it is one.
  mutating func writeCounter(_ command: String) -> Bool {
    guard command.hasPrefix("the"), command.utf8.count > 3,
      let value = counters[String(command.dropFirst(3))]
    else {
      return false
    }
    if inDocument { writer.append(String(value).utf8) }
    return true
  }
}
