extension DocumentFormat {
  /// Every format, in the order in which they are tried.
  ///
  /// The certain ones come first; plain text, which nearly everything may be, is the last.
  package static let all: [DocumentFormat] = [
    pdf, docx, odt, gzip, png, jpeg, tiff,
    oldWord, richText, otherContainer,
    html, latex, org, rst,
    markdown, text,
  ]

  // MARK: Text

  package static let text = DocumentFormat(
    "text", title: "plain text", extensions: ["txt", "text", "asc"], sniff: { _ in .possible },
    reader: .blocks(readText))

  package static let markdown = DocumentFormat(
    "markdown", title: "Markdown",
    extensions: ["md", "markdown", "mkd", "mdown", "mdx", "qmd", "rmd"], sniff: { _ in .possible },
    reader: .blocks(readText))

  private static let readText: @Sendable ([UInt8], String) throws(SourceText.Refusal) -> Document =
    {
      (content, id) throws(SourceText.Refusal) in
      TextReader.read(try SourceText(decoding: content, id: id), id: id)
    }

  // MARK: Markup

  package static let html = DocumentFormat(
    "html", title: "web page",
    extensions: ["html", "htm", "xhtml", "shtml", "php", "phtml", "asp", "aspx", "jsp"],
    sniff: { sample in
      if sample.opens(with: "<!doctype html") || sample.opens(with: "<html") { return .certain }
      // A part of a page, which its server puts between others.
      let elements: [StaticString] = [
        "<head>", "<title>", "<meta ", "<body", "<h1", "<h2", "<h3", "<div", "<section", "<article",
        "<main", "<p>", "<ul", "<ol", "<dl", "<table", "<center>",
      ]
      if elements.contains(where: { sample.opens(with: $0) }) { return .likely }
      guard sample.opens(with: "<?xml") || sample.opens(with: "<!--") else { return .possible }
      return sample.headContains("<html", within: 2_048)
        || sample.headContains("<HTML", within: 2_048)
        ? .certain : .possible
    },
    reader: .blocks {
      (content, id) throws(SourceText.Refusal) in
      let declared = TextEncoding.declared(inPage: content)
      return HTMLReader.read(
        try SourceText(decoding: content, id: id, form: .markup, declared: declared), id: id)
    })

  package static let latex = DocumentFormat(
    "latex", title: "LaTeX", extensions: ["tex", "ltx", "latex"],
    sniff: { sample in
      let hasClass =
        sample.headContains("\\documentclass") || sample.headContains("\\documentstyle")
      return hasClass && sample.contains("\\begin{document}") ? .certain : .possible
    },
    reader: .assembled(names: LaTeXInclusions.names) {
      (content, parts, id) throws(SourceText.Refusal) in
      let declared = TextEncoding.declared(inTeX: content)
      let source = try SourceText(
        decoding: content, id: id, form: .markup, declared: declared)
      var included: [String: [UInt8]] = [:]
      for (name, part) in parts {
        // What is no text is not taken in, and reported as missing.
        let text = try? SourceText(decoding: part, id: id, form: .markup, declared: declared)
        included[name] = text?.bytes
      }
      return LaTeXReader.read(source, id: id, including: LaTeXInclusions(included))
    })

  package static let org = DocumentFormat(
    "org", title: "Org", extensions: ["org"],
    sniff: { OrgReader.opens($0) ? .certain : .possible },
    reader: .blocks {
      (content, id) throws(SourceText.Refusal) in
      OrgReader.read(try SourceText(decoding: content, id: id, form: .markup), id: id)
    })

  package static let rst = DocumentFormat(
    "rst", title: "reStructuredText", extensions: ["rst", "rest"],
    sniff: { ReSTReader.opens($0) ? .certain : .possible },
    reader: .blocks {
      (content, id) throws(SourceText.Refusal) in
      ReSTReader.read(try SourceText(decoding: content, id: id, form: .markup), id: id)
    })

  // MARK: Converted

  private static let readPages: @Sendable ([Part], String) throws(SourceText.Refusal) -> Document =
    {
      (parts, id) throws(SourceText.Refusal) in
      guard let words = parts.first(where: { $0.name == "words" }) else {
        return try ScannedPages.read(parts.map(\.bytes), id: id)
      }
      let fonts = parts.first { $0.name == "fonts" }?.bytes ?? []
      return PDFReader.read(words: words.bytes, fonts: fonts, id: id)
    }

  package static let pdf = DocumentFormat(
    "pdf", title: "PDF", extensions: ["pdf"],
    // The header may stand behind up to a kilobyte of other bytes (PDF 1.7, Annex H.3.4.1).
    sniff: { $0.headContains("%PDF-", within: 1024 + 5) ? .certain : .none },
    reader: .converted(.pdf, readPages))

  package static let docx = DocumentFormat(
    "docx", title: "Word (DOCX)", extensions: ["docx", "docm"],
    sniff: { sample in
      guard isZip(sample) else { return .none }
      return sample.contains("word/document") ? .certain : .possible
    },
    reader: .converted(.docx) { (parts, id) in WordReader.read(parts, id: id) })

  package static let odt = DocumentFormat(
    "odt", title: "OpenDocument text (ODT)", extensions: ["odt", "ott"],
    sniff: { sample in
      guard isZip(sample) else { return .none }
      return sample.headContains("mimetypeapplication/vnd.oasis.opendocument.text", within: 512)
        ? .certain : .possible
    },
    reader: .converted(.odt) { (parts, id) in OpenDocumentReader.read(parts, id: id) })

  package static let gzip = DocumentFormat(
    "gzip", title: "gzip", extensions: ["gz"],
    sniff: { $0.starts(with: [0x1F, 0x8B, 0x08]) ? .certain : .none },
    reader: .wrapped(.gzip))

  package static let png = scan(
    "png", title: "PNG image", extensions: ["png"], signatures: [[0x89, 0x50, 0x4E, 0x47, 0x0D]])

  package static let jpeg = scan(
    "jpeg", title: "JPEG image", extensions: ["jpg", "jpeg"], signatures: [[0xFF, 0xD8, 0xFF]])

  package static let tiff = scan(
    "tiff", title: "TIFF image", extensions: ["tif", "tiff"],
    signatures: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]])

  private static func scan(
    _ name: String, title: String, extensions: [String], signatures: [[UInt8]]
  ) -> DocumentFormat {
    DocumentFormat(
      name, title: title, extensions: extensions,
      sniff: { sample in
        signatures.contains { sample.starts(with: $0) } ? .certain : .none
      },
      reader: .converted(.scan, readPages))
  }

  private static func isZip(_ sample: FileSample) -> Bool {
    sample.starts(with: [0x50, 0x4B, 0x03, 0x04]) || sample.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  // MARK: Known, but not read

  package static let oldWord = DocumentFormat(
    "doc", title: "Word 97–2003 (DOC)", extensions: ["doc"],
    sniff: {
      $0.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? .certain : .none
    },
    reader: .refused(
      remedy: "Save it as DOCX or PDF; a DOCX with a password must be saved without it."))

  package static let richText = DocumentFormat(
    "rtf", title: "Rich Text (RTF)", extensions: ["rtf"],
    sniff: { $0.starts(with: "{\\rtf") ? .certain : .none },
    reader: .refused(remedy: "Save it as DOCX or PDF."))

  /// Spreadsheets, slides, books and archives.
  package static let otherContainer = DocumentFormat(
    "zip", title: "archive or Office file", extensions: ["zip", "xlsx", "pptx", "epub", "ods"],
    sniff: { isZip($0) ? .possible : .none },
    reader: .refused(remedy: "Unpack it, or save what it holds as PDF, DOCX or text."))
}
