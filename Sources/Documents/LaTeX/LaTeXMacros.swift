/// The macros and environments that a file defines.
struct LaTeXMacros {
  struct Macro {
    var parameters: Int
    /// The value of the first parameter where it is left out.
    var preset: [LaTeXToken]?
    /// Parameters that stand in brackets, each with its value where it is left out.
    var optional: [Int: [LaTeXToken]] = [:]
    var body: [LaTeXToken]
  }

  struct Environment {
    var begin: Macro
    var end: [LaTeXToken]
  }

  /// The most tokens that a definition may have.
  static let longestBody = 20_000

  var macros: [String: Macro] = [:]
  var environments: [String: Environment] = [:]
  /// The switches that a file declares, and how they are set.
  var switches: [String: Bool] = [:]

  /// The body of a macro with its arguments in their places.
  ///
  /// - Parameters:
  ///   - body: the tokens between the braces of the definition.
  ///   - arguments: the tokens of each argument.
  ///   - line: where the macro is used; words of the body stand there.
  /// - Returns: the tokens to read in place of the macro.
  static func fill(
    _ body: [LaTeXToken], _ arguments: [[LaTeXToken]], line: Int32
  ) -> [LaTeXToken] {
    var result: [LaTeXToken] = []
    result.reserveCapacity(body.count)
    for token in body {
      if token.kind == .parameter {
        let number = Int(token.byte) - 0x31
        if arguments.indices.contains(number) { result += arguments[number] }
      } else {
        var token = token
        token.line = line
        result.append(token)
      }
    }
    return result
  }
}
