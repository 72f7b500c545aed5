import Drawing
import Rendering
import Testing

struct RendererTests {
  @Test func anEmptyPictureIsDrawn() throws {
    let picture = Picture(title: "Nobody", summary: "Nothing.")
    let files = try Renderer().render(picture, formats: [.svg])
    #expect(String(decoding: files[0], as: UTF8.self).contains("</svg>"))
  }
}
