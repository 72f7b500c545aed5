import Bibliography
import Export
import Pipeline

/// The report of `coterie inspect --json`.
enum InspectJSON {
  static func write(_ files: [InspectedFile]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(lines: true) { writer in
      writer.key("schema")
      writer.string("coterie-inspect/1")
      writer.key("files")
      writer.array(lines: true) { writer in
        for file in files { write(file, &writer) }
      }
    }
    return writer.finish()
  }

  private static func write(_ file: InspectedFile, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.string(file.record.id)
      writer.key("format")
      writer.string(file.record.format)
      writer.key("bytes")
      writer.integer(file.record.bytes)
      writer.key("pages")
      writer.integer(file.record.pages)
      writer.key("outcome")
      writer.string(file.record.outcome.rawValue)
      writer.key("reason")
      writer.string(file.record.reason)
      if let extracted = file.extracted { write(extracted, &writer) }
      writer.key("diagnostics")
      writer.array { writer in
        for diagnostic in file.diagnostics { write(diagnostic, &writer) }
      }
    }
  }

  private static func write(_ document: ExtractedDocument, _ writer: inout JSONWriter) {
    writer.key("kind")
    writer.string(document.kind.rawValue)
    writer.key("owner")
    writer.string(document.owner.map { document.mentions[$0].name.display })
    writer.key("found")
    writer.object { writer in
      let counts: [(StaticString, Int)] = [
        ("works", document.works.count), ("talks", document.talks.count),
        ("relations", document.relations.count), ("affiliations", document.affiliations.count),
        ("systems", document.systems.count), ("topics", document.topics.count),
        ("mentions", document.mentions.count),
      ]
      for (name, count) in counts {
        writer.key(name)
        writer.integer(count)
      }
    }
    writer.key("missed")
    writer.array { writer in
      for passage in document.missed {
        writer.object { writer in
          writer.key("reason")
          writer.string(passage.reason.rawValue)
          writer.key("line")
          writer.integer(passage.evidence.line)
          writer.key("page")
          writer.integer(passage.evidence.page)
          writer.key("quote")
          writer.string(passage.evidence.quote)
        }
      }
    }
  }

  private static func write(_ diagnostic: Diagnostic, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("severity")
      writer.string(diagnostic.severity.rawValue)
      writer.key("code")
      writer.string(diagnostic.code)
      writer.key("line")
      writer.integer(diagnostic.line)
      writer.key("page")
      writer.integer(diagnostic.page)
      writer.key("summary")
      writer.string(diagnostic.summary)
      writer.key("remedy")
      writer.string(diagnostic.remedy)
    }
  }
}
