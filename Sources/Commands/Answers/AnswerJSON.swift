import Bibliography
import Export

extension Answer {
  /// The answer for programs: one object, each table an array of objects.
  func json() -> String {
    var json = JSONWriter()
    json.object(lines: true) { json in
      json.key("schema")
      json.string("coterie-answer/1")
      json.key("question")
      json.string(question)
      json.key("notes")
      json.strings(notes)
      for table in tables {
        json.key(named: table.key)
        json.array(lines: true) { json in
          for row in table.rows {
            json.object { json in
              for (column, cell) in zip(table.columns, row) {
                json.key(named: column.key)
                Self.write(cell, &json)
              }
            }
          }
        }
      }
    }
    return String(decoding: json.finish(), as: UTF8.self)
  }

  private static func write(_ cell: Cell, _ json: inout JSONWriter) {
    switch cell {
    case .none: json.null()
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .decimal(let number): json.number(number)
    case .flag(let flag): json.boolean(flag)
    case .reference(let reference): write(reference, &json)
    case .references(let list):
      json.array { json in
        for reference in list { write(reference, &json) }
      }
    case .texts(let list): json.strings(list)
    case .integers(let list):
      json.array { json in
        for number in list { json.integer(number) }
      }
    case .evidence(let list):
      json.array { json in
        for item in list { write(item, &json) }
      }
    }
  }

  private static func write(_ reference: Reference, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(reference.id)
      json.key("name")
      json.string(reference.label)
    }
  }

  private static func write(_ item: Evidence, _ json: inout JSONWriter) {
    json.object { json in
      json.key("document")
      json.string(item.document)
      json.key("line")
      json.integer(item.line)
      if let page = item.page {
        json.key("page")
        json.integer(page)
      }
      json.key("quote")
      json.string(item.quote)
    }
  }
}
