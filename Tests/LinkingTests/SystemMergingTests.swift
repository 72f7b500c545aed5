import Bibliography
import Testing

@testable import Linking

/// Systems of several documents that are one.
@Suite struct SystemMergingTests {
  private static func systems(_ names: [String]) -> [LinkedSystem] {
    let documents = names.enumerated().map { number, name in
      var document = ExtractedDocument(id: "\(number).txt", kind: .cv)
      document.systems = [
        NamedSystem(name: name, evidence: [Evidence(document: document.id, line: 1, quote: name)])
      ]
      return document
    }
    return SystemMerging(table: MentionTable(documents), person: { $0 }).systems()
  }

  @Test(arguments: [
    (["PyKettle", "Kettle"], ["system:pykettle"]),
    (["Pykettle", "kettle"], ["system:pykettle"]),
    (["TeaFlow", "Teaflow"], ["system:teaflow"]),
    (["PyTea", "Tea"], ["system:pytea", "system:tea"]),
    (["Kettle", "TeaKettle"], ["system:kettle", "system:teakettle"]),
  ])
  func bindingsForPythonAreTheSystem(_ names: [String], _ ids: [String]) {
    #expect(Self.systems(names).map(\.id) == ids)
  }

  @Test(arguments: [
    (["Teaflow", "TeaFlow"], "TeaFlow"), (["TEAFLOW", "Teaflow", "Teaflow"], "Teaflow"),
    (["TEA", "TEA", "Tea"], "TEA"), (["PyKettle", "Kettle"], "PyKettle"), (["TVM"], "TVM"),
  ])
  func theSpellingWithItsCapitalsIsPrinted(_ names: [String], _ best: String) {
    #expect(Self.systems(names).map(\.name) == [best])
  }
}
