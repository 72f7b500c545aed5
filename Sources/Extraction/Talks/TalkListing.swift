/// Which passages of a talk page belong to which talk.
package struct TalkListing: Sendable {
  /// A part of a block: byte offsets in the text of the draft's block of that index.
  package struct Passage: Sendable, Hashable {
    package var block: Int
    package var range: Range<Int>

    package init(block: Int, range: Range<Int>) {
      self.block = block
      self.range = range
    }
  }

  /// The passages of one talk.
  package struct Item: Sendable {
    /// The talk's index in the extracted document's talks.
    package var talk: Int
    package var title: Passage
    package var speakers: [Passage] = []
    package var abstract: [Passage] = []
    package var bio: [Passage] = []
    /// Lines such as "Host: Professor X".
    package var hosts: [Passage] = []
  }

  package var items: [Item] = []

  package init() {}
}
