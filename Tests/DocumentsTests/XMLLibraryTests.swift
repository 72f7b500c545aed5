import CXML2
import Foundation
import Synchronization
import Testing

@testable import Documents

/// libxml2 is set up before anything else of it is used.
///
/// Threads that used parsers of it first, and at once, waited for each other for ever: in 17 of 2,500
/// processes with three of them.
@Suite struct XMLLibraryTests {
  private static let allocations = Atomic(0)

  /// Ends the process with 0 where the library has nothing left to set up.
  private static func exitAsSetUp() -> Never {
    unsafe xmlMemSetup(
      { unsafe free($0) },
      { size in
        XMLLibraryTests.allocations.add(1, ordering: .relaxed)
        return unsafe malloc(size)
      },
      { unsafe realloc($0, $1) },
      { text in
        XMLLibraryTests.allocations.add(1, ordering: .relaxed)
        return unsafe text.flatMap { unsafe strdup($0) }
      })
    xmlInitParser()
    exit(allocations.load(ordering: .relaxed) == 0 ? 0 : 1)
  }

  @Test func pagesSetItUp() async {
    await #expect(processExitsWith: .success) {
      var builder = HTMLBlockBuilder()
      _ = HTMLParser.parse([], into: &builder)
      Self.exitAsSetUp()
    }
  }

  @Test func officeDocumentsSetItUp() async {
    await #expect(processExitsWith: .success) {
      _ = XMLEvents([])
      Self.exitAsSetUp()
    }
  }

  @Test func nothingElseHasSetItUp() async {
    await #expect(processExitsWith: .failure) { Self.exitAsSetUp() }
  }
}
