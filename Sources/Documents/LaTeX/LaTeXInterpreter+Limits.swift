extension LaTeXInterpreter {
  /// What carrying out one macro of the file costs, with the macros in its body.
  struct Expansion {
    /// The most macros that one may use, over all levels.
    static let mostMacros = 20_000
    /// The most tokens that one may lead to, those of arguments each time.
    static let mostTokens = 2_000_000

    var macros = 0
    var tokens = 0
    /// The macro or environment that stands in the file, and the latest that its body led to.
    var names: (first: String, last: String) = ("", "")
    /// What was written before it.
    var mark: LaTeXWriter.Mark?
    /// The number of groups that were open before it.
    var groups = 0
    /// Whether it was given up: what is left of it is passed over, up to where the file goes on.
    var isAbandoned = false
  }

  /// The most macros of one file that are left out before the file is given up.
  static let mostAbandoned = 20

  /// Counts an expansion; false where the macro in the file has led to too many.
  mutating func mayExpand(_ name: String) -> Bool {
    guard !expansion.isAbandoned else { return false }
    if expansion.macros == 0, captures == 0 {
      expansion.names.first = name
      expansion.mark = writer.mark
      expansion.groups = groups.count
    }
    expansion.macros += 1
    expansion.names.last = name
    guard expansion.macros <= Expansion.mostMacros else {
      abandon("macros that use each other without an end")
      return false
    }
    return true
  }

  /// Gives up the macro that is carried out: ``recover()`` then goes on behind it.
  mutating func abandon(_ reason: String) {
    guard !expansion.isAbandoned else { return }
    expansion.isAbandoned = true
    leaveOut(reason)
  }

  /// Notes what is left out of the text.
  mutating func leaveOut(_ reason: String) {
    if abandoned.count >= Self.mostAbandoned { stop(reason) }
    abandoned.append((writer.line, reason))
  }

  /// Takes back what an abandoned macro wrote, so that the file is read on behind it.
  ///
  /// The macro is forgotten: its next use costs nothing.
  mutating func recover() {
    // What it cost is not taken from the rest of the file.
    budget += expansion.tokens
    for name in [expansion.names.first, expansion.names.last] {
      macros.macros[name] = nil
      macros.environments[name] = nil
    }
    let files = frames.lastIndex { $0.isFile }.map { $0 + 1 } ?? 0
    frames.removeSubrange(files...)
    while groups.count > expansion.groups { closeGroup() }
    if let mark = expansion.mark { writer.goBack(to: mark) }
    inMath = false
    expansion = Expansion()
  }
}
