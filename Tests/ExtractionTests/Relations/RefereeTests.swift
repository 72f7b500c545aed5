import Bibliography
import Testing

@testable import Extraction

/// Referees, and what a CV says they are to its owner.
///
/// Every person is invented.
@Suite struct RefereeTests {
  @Test(arguments: [
    ("Bo Moss, Professor of Ponds, Exampleton (my thesis advisor)", ["Bo Moss"]),
    ("Bo Moss, University of Exampleton. Relation: PhD supervisor", ["Bo Moss"]),
    ("Prof. Bo Moss, University of Exampleton", []),
    ("Bo Moss, Professor of Ponds, Exampleton (collaborator)", []),
    ("Bo Moss, advisor to the mayor of Exampleton", []),
  ])
  func rolesAreThoseOfTheFirst(item: String, advisors: [String]) throws {
    let text = """
      # Ada Quill

      ada@example.org

      ## Education

      PhD, University of Exampleton, 2019

      ## References

      - \(item)
      - Prof. Cleo Reed, University of Millbrook
      """
    let found = try ListCase.extract(text, "cv.md")
    let names = found.relations.filter { $0.kind == .advisor }.map { found.mentions[$0.to].text }
    #expect(names == advisors)
  }

  /// A director is an advisor below the heading of a thesis, and none of an institute.
  @Test(arguments: [("## Dissertation", ["Bo Moss"]), ("## Institute", [])])
  func directorsOfAThesisAdvise(heading: String, advisors: [String]) throws {
    let text = """
      # Ada Quill

      ada@example.org

      ## Education

      PhD, University of Exampleton, 2019

      ## Publications

      - Ada Quill. Counting rows with missing reeds. Mill Studies, 2022.

      \(heading)

      Title: The stability of ponds

      Director: Professor Bo Moss
      """
    let found = try ListCase.extract(text, "cv.md")
    let names = found.relations.filter { $0.kind == .advisor }.map { found.mentions[$0.to].text }
    #expect(names == advisors)
  }
}
