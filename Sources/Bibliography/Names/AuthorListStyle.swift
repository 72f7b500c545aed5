/// How a list of authors writes its names.
public enum AuthorListStyle: String, Sendable, Hashable, CaseIterable {
  /// "Ada Quill, B. Reed": the given name or initial in front.
  case givenFirst
  /// "Chen S., Liang Y.": the family name in front, no comma inside a name.
  case familyInitial
  /// "Chen, S., Liang, Yun": the family name in front, a comma inside every name.
  case familyComma
  /// "Quill, Ada, and Bo Reed": only the first name is turned round.
  case invertedFirst
  /// "Quill, Reed, Sala": family names alone, as astronomers print their own papers.
  ///
  /// One list hardly tells it from `familyComma`: it is only read where the document's lists do.
  case familiesOnly
}

extension AuthorListStyle {
  /// The styles that one list is tried in.
  static let ofOneList: [AuthorListStyle] = [
    .givenFirst, .familyInitial, .familyComma, .invertedFirst,
  ]

  /// The prevailing style of many lists of one document; nil where they don't tell.
  ///
  /// - Complexity: O(*n*) in the total length of the lists.
  public static func infer(from lists: [String]) -> AuthorListStyle? {
    var costs = AuthorListCosts()
    for list in lists {
      let bytes = Array(list.utf8)
      costs.add(AuthorListParser.costs(of: bytes, range: 0..<bytes.count))
    }
    let best = costs.clearBest
    return best == .familiesOnly && lists.count < 3 ? nil : best
  }
}

/// What a list costs when it is read in each style; the lowest fits best.
package struct AuthorListCosts: Sendable {
  package var givenFirst = 0.0
  package var familyInitial = 0.0
  package var familyComma = 0.0
  package var invertedFirst = 0.0
  package var familiesOnly = 0.0

  package subscript(style: AuthorListStyle) -> Double {
    get {
      switch style {
      case .givenFirst: givenFirst
      case .familyInitial: familyInitial
      case .familyComma: familyComma
      case .invertedFirst: invertedFirst
      case .familiesOnly: familiesOnly
      }
    }
    set {
      switch style {
      case .givenFirst: givenFirst = newValue
      case .familyInitial: familyInitial = newValue
      case .familyComma: familyComma = newValue
      case .invertedFirst: invertedFirst = newValue
      case .familiesOnly: familiesOnly = newValue
      }
    }
  }

  package mutating func add(_ other: AuthorListCosts) {
    for style in AuthorListStyle.allCases { self[style] += min(other[style], 20) }
  }

  /// The cheapest style; the first of equals.
  package var best: AuthorListStyle {
    var best = AuthorListStyle.givenFirst
    for style in AuthorListStyle.allCases where self[style] < self[best] { best = style }
    return best
  }

  /// The cheapest style, if it is cheaper than every other by a margin.
  package var clearBest: AuthorListStyle? {
    let best = self.best
    let clear = AuthorListStyle.allCases.allSatisfy { $0 == best || self[$0] > self[best] + 0.5 }
    return clear ? best : nil
  }
}
