import Bibliography
import Conversion
import Testing

/// Containers that are damaged, hostile, or both.
@Suite struct ArchiveConversionTests {
  private let body = Array("<w:document/>".utf8)

  private func failure(_ archive: [UInt8], _ limits: ConversionLimits = ConversionLimits())
    -> String?
  {
    do throws(ConversionFailure) {
      _ = try Converter(limits: limits).docx(archive, id: "cv.docx")
      return nil
    } catch {
      return error.code
    }
  }

  @Test func onlyPartsWithTextAreTaken() throws {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", [0x3C])
    zip.add("word/document.xml", body)
    zip.add("word/header1.xml", body)
    zip.add("word/media/photo.xml", body)
    zip.add("docProps/core.xml", body)
    let converted = try Converter().docx(zip.archive, id: "cv.docx")
    #expect(converted.parts.map(\.name) == ["word/document.xml", "word/header1.xml"])
    #expect(converted.parts[0].bytes == body)
    #expect(converted.diagnostics.isEmpty)
  }

  @Test func aZipBomb() {
    var zip = ZipWriter()
    zip.add("word/document.xml", [UInt8](repeating: 0x20, count: 8 << 20))
    #expect(zip.archive.count < 20_000)
    #expect(failure(zip.archive) == "unpacks-to-too-much")
  }

  @Test func aBombInAPartThatIsNotRead() throws {
    var zip = ZipWriter()
    zip.add("word/media/bomb.bin", [UInt8](repeating: 0, count: 8 << 20))
    zip.add("word/document.xml", body)
    #expect(try Converter().docx(zip.archive, id: "cv.docx").parts.count == 1)
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "word/../../x", "..\\x", "C:\\x", "word/..",
  ])
  func aPathThatLeavesTheArchive(path: String) throws {
    var zip = ZipWriter()
    zip.add(path, body)
    zip.add("word/document.xml", body)
    let converted = try Converter().docx(zip.archive, id: "cv.docx")
    #expect(converted.parts.map(\.name) == ["word/document.xml"])
    #expect(converted.diagnostics.map(\.code) == ["path-leaves-archive"])
  }

  @Test func manyEntries() {
    var zip = ZipWriter()
    for number in 0..<200 { zip.add("word/\(number).xml", body) }
    #expect(failure(zip.archive, ConversionLimits(entries: 100)) == "too-many-entries")
  }

  @Test func aPassword() {
    var zip = ZipWriter()
    zip.add("word/document.xml", body, isEncrypted: true)
    #expect(failure(zip.archive) == "password")
  }

  @Test func noTextInside() {
    var zip = ZipWriter()
    zip.add("word/styles.xml", body)
    #expect(failure(zip.archive) == "damaged-archive")
  }

  @Test func truncatedAnywhere() {
    var zip = ZipWriter()
    zip.add("word/document.xml", (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 11) })
    zip.add("word/styles.xml", body)
    let archive = zip.archive
    for end in stride(from: 0, to: archive.count, by: 37) {
      // Whatever is left: it is read or refused, and nothing else.
      let code = failure(Array(archive[..<end]))
      #expect(code == nil || code == "damaged-archive")
    }
  }

  @Test func openDocumentHasItsOwnParts() throws {
    var zip = ZipWriter()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    zip.add("content.xml", body)
    zip.add("styles.xml", body)
    zip.add("Thumbnails/thumbnail.png", body)
    let converted = try Converter().odt(zip.archive, id: "cv.odt")
    #expect(converted.parts.map(\.name) == ["content.xml", "styles.xml"])
  }
}
