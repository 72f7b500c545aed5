import Documents
import Testing

/// The format is told from the content first, the name second.
@Suite struct DocumentFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var head: [UInt8]
    var tail: [UInt8] = []
    var format: String?

    init(_ name: String, _ head: String, tail: String = "", _ format: String?) {
      self.init(name, Array(head.utf8), tail: Array(tail.utf8), format)
    }

    init(_ name: String, _ head: [UInt8], tail: [UInt8] = [], _ format: String?) {
      self.name = name
      self.head = head
      self.tail = tail
      self.format = format
    }

    var testDescription: String { "\(name) → \(format ?? "unknown")" }
  }

  static let cases: [Case] = [
    Case("cv.txt", "Ada Quill\n", "text"),
    Case("cv.md", "# Ada Quill\n", "markdown"),
    Case("CV.MD", "# Ada Quill\n", "markdown"),
    Case("cv.org", "* Papers\n", "org"),
    Case("cv.txt", "#+TITLE: Ada Quill\n", "org"),
    Case("cv", "# -*- mode: org -*-\n* Papers\n", "org"),
    Case("cv.txt", "#+1 for brine\n", "text"),
    Case("cv.rst", "Ada Quill\n=========\n", "rst"),
    Case("cv.REST", "Papers\n", "rst"),
    Case("cv.txt", "=====\n Ada\n=====\n\n.. contents::\n", "rst"),
    Case("cv", ".. image:: ada.png\n\nAda Quill\n=========\n", "rst"),
    Case("cv.txt", "=====\n Ada\n=====\n\n2019 .. 2021: Mills::\n", "text"),
    Case("cv.md", "Ada\n===\n\n```\n.. contents::\n```\n", "markdown"),
    Case("cv", "Ada Quill\n", "text"),
    Case("cv.txt", "%PDF-1.5\n%", "pdf"),
    Case("cv", "\u{FEFF}junk\n%PDF-1.5\n%", "pdf"),
    Case("cv.pdf", "Ada Quill, curriculum vitae\n", "text"),
    Case("cv.pdf", [0x00, 0x01, 0x02, 0x03, 0x04], nil),
    Case("cv.docx", "PK\u{3}\u{4}....[Content_Types].xml", tail: "..word/document.xml..", "docx"),
    Case("cv.zip", "PK\u{3}\u{4}....[Content_Types].xml", tail: "..word/document.xml..", "docx"),
    Case("cv.docx", "PK\u{3}\u{4}.........", "docx"),
    Case("cv.zip", "PK\u{3}\u{4}.........", "zip"),
    Case("cv.bin", "PK\u{3}\u{4}.........", nil),
    Case(
      "cv.docx",
      "PK\u{3}\u{4}" + "\u{14}" + String(repeating: "\u{0}", count: 21) + "\u{8}\u{0}\u{27}\u{0}"
        + "mimetypeapplication/vnd.oasis.opendocument.textPK", "odt"),
    Case("dblp.xml.gz", [0x1F, 0x8B, 0x08, 0x00], "gzip"),
    Case("scan.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "png"),
    Case("cv.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "doc"),
    Case("cv.doc", "{\\rtf1\\ansi", "rtf"),
    Case("tool.py", "print(1)\n", nil),
    Case("talks.php", "<?php include 'top.php'; ?>\n<h1>Talks</h1>\n", "html"),
    Case("talks.inc", "\n<H1>Talks</H1>\n", "html"),
    Case("talks", "<table class=\"x\">\n", "html"),
    Case("talks.md", "<div align=center>\n\n# Talks\n", "markdown"),
    Case("talks.qmd", "<div align=center>\n\n# Talks\n", "markdown"),
    Case("talks.txt", "<p> stands for pages\n", "text"),
    Case(".txt", "hidden\n", "text"),
    Case("cv.", "text\n", "text"),
  ]

  @Test(arguments: cases) func recognise(_ item: Case) {
    let sample = FileSample(head: item.head, tail: item.tail)
    #expect(DocumentFormat.recognise(fileName: item.name, sample)?.name == item.format)
  }

  @Test func everyFormatHasItsOwnNameAndEndings() {
    let names = DocumentFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    let endings = DocumentFormat.all.flatMap(\.extensions)
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
  }

  @Test func aSampleOfALongFileHasBothEnds() {
    let content = [UInt8](repeating: 0x61, count: FileSample.length) + Array("xyz".utf8)
    let sample = FileSample(of: content)
    #expect(sample.head.count == FileSample.length)
    #expect(sample.contains("aaxyz"))
    #expect(!sample.headContains("xyz"))
  }
}
