@testable import Linking

/// A work of one author, of whom little else is known.
struct SoleAuthorWork {
  var given: String
  var family = "Novak"
  var affiliation = ""
  var title = ""

  /// The works "w0", "w1" and so on.
  static func corpus(_ works: [SoleAuthorWork]) -> LinkageCorpus {
    var corpus = LinkageCorpus()
    for (number, work) in works.enumerated() {
      var author = LinkageAuthor()
      author.given = Array(work.given.utf8)
      author.family = Array(work.family.utf8)
      author.affiliation = Array(work.affiliation.utf8)
      corpus.add(
        id: Array("w\(number)".utf8), title: Array(work.title.utf8), venue: [], year: nil,
        authors: [author])
    }
    return corpus
  }
}
