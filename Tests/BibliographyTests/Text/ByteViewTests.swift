import Bibliography
import Testing

@Suite struct ByteViewTests {
  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 100, 2040, 2047, 2048, 4080, 4096, 5000, 9000])
  func everyLineFeedIsCounted(_ count: Int) {
    let feeds = [UInt8](repeating: 0x0A, count: count)
    #expect(feeds.withView { $0.occurrences(of: 0x0A, in: 0..<count) } == count)
    let others = feeds.flatMap { [0x0B, $0, 0x8A] as [UInt8] }
    #expect(others.withView { $0.occurrences(of: 0x0A, in: 0..<$0.count) } == count)
  }

  @Test(arguments: ["", "Quill", "Ünïcödé 李, longer than a small string", "\u{FFFD}"])
  func textIsReadAsItStands(_ text: String) {
    #expect(Array(text.utf8).withView { $0.utf8(0..<$0.count) } == text)
  }

  @Test(
    arguments: [
      [0xFF], [0x41, 0xC3], [0xE6, 0x9D, 0x41], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80],
      [UInt8](repeating: 0x41, count: 40) + [0xC0, 0x80],
    ] as [[UInt8]])
  func whatIsNoTextIsNotRead(_ bytes: [UInt8]) {
    #expect(bytes.withView { $0.utf8(0..<$0.count) } == nil)
  }
}
