public import Bibliography
import Linking

/// Why a person who ties two others together may be two people.
public struct IdentityDoubt: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// The sources also speak of somebody who may be the same or not.
    case possiblySame(Int)
    /// One side prints only initials: the names as printed, sorted.
    case initialsOnly([String])
  }

  /// The person, as an index in the corpus.
  public var person: Int
  public var reason: Reason
  public var evidence: [Evidence]

  /// The larger the weaker the identity is.
  package var severity: Int {
    switch reason {
    case .initialsOnly: 2
    case .possiblySame: 1
    }
  }
}

extension CollaborationGraph {
  /// Looks for a reason why the person on the two sides of a tie may be two people.
  ///
  /// - Parameters:
  ///   - person: the one who ties the two sides together.
  ///   - left: works of one side, as indices in the corpus.
  ///   - right: works of the other side.
  /// - Returns: nil where each side prints a given name and nobody may be the same.
  package func identityDoubt(
    of person: Int, between left: [Int], and right: [Int]
  ) -> IdentityDoubt? {
    if Set(left).isDisjoint(with: right) {
      for side in [left, right] where !side.isEmpty {
        let texts = printedNames(of: person, in: side)
        if !texts.isEmpty, texts.allSatisfy(Self.isAbbreviated) {
          return IdentityDoubt(
            person: person, reason: .initialsOnly(texts), evidence: evidence(ofWorks: side))
        }
      }
    }
    let layer = self[.possiblySame]
    let strongest = layer.row(person).max { a, b in
      layer.weight(of: Int(layer.halfEdges[a] & ~EdgeLayer.againstBit))
        < layer.weight(of: Int(layer.halfEdges[b] & ~EdgeLayer.againstBit))
    }
    guard let strongest else { return nil }
    let other = Int(layer.targets[strongest])
    let relation = relation(.possiblySame, from: person, to: other)
    return IdentityDoubt(
      person: person, reason: .possiblySame(other), evidence: relation?.evidence ?? [])
  }

  /// The distinct names under which a person stands in the author lists of some works, sorted.
  package func printedNames(of person: Int, in works: [Int]) -> [String] {
    var texts: Set<String> = []
    for work in works {
      for author in corpus.works[work].authors where author.person == person {
        texts.insert(author.text)
      }
    }
    return texts.sorted()
  }

  /// Whether a printed name has no given name in full, as in "Wang Y." or "Siliciano RF".
  package static func isAbbreviated(_ name: String) -> Bool {
    var whole = 0
    var initials = 0
    for word in name.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" })
    {
      let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
      let isShortCapitals =
        letters.count <= 3 && letters.allSatisfy { $0.properties.isUppercase }
      if letters.count == 1 || isShortCapitals { initials += 1 } else { whole += 1 }
    }
    return initials > 0 && whole <= 1
  }
}
