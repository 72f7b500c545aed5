/// Reads the years and dates of a reference.
enum ReferenceDates {
  private static let months: [[String]] = [
    ["january", "jan", "januar", "janvier", "gennaio", "enero", "jaenner", "janner"],
    ["february", "feb", "februar", "fevrier", "febbraio", "febrero"],
    ["march", "mar", "marz", "maerz", "mars", "marzo"],
    ["april", "apr", "avril", "aprile", "abril"],
    ["may", "mai", "maggio", "mayo"],
    ["june", "jun", "juni", "juin", "giugno", "junio"],
    ["july", "jul", "juli", "juillet", "luglio", "julio"],
    ["august", "aug", "aout", "agosto"],
    ["september", "sep", "sept", "septembre", "settembre", "septiembre"],
    ["october", "oct", "oktober", "octobre", "ottobre", "octubre", "okt"],
    ["november", "nov", "novembre", "noviembre"],
    ["december", "dec", "dezember", "decembre", "dicembre", "diciembre", "dez"],
  ]

  private static let monthByHash: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    for (index, words) in months.enumerated() {
      for word in words { table[Hash.word(word.utf8)] = index + 1 }
    }
    return table
  }()

  static func read(
    _ reference: inout ParsedReference, text: [UInt8], tokens: [ReferenceToken]
  ) {
    var month: Int?
    var day: Int?
    for field in reference.fields where field.label == .date {
      let inside = tokens.filter { field.range.contains(Int($0.start)) }
      var hasBracketed = false
      for (index, token) in inside.enumerated() {
        switch token.kind {
        case .number:
          guard let value = number(token, text) else { continue }
          if token.length == 4, value >= 1000, value <= 2100 {
            // The page in "2059 (1984)" is no year.
            let isBracketed = index > 0 && inside[index - 1].mark == 0x28
            if reference.year == nil || isBracketed && !hasBracketed { reference.year = value }
            hasBracketed = hasBracketed || isBracketed
          } else if token.length <= 2, value >= 1, value <= 31, day == nil {
            // A day stands beside its month; what stands beside an apostrophe is a short year.
            let beside = [index - 1, index + 1, index - 2].contains { place in
              place >= 0 && place < inside.count && monthByHash[inside[place].folded] != nil
            }
            if beside { day = value }
          }
        case .word:
          if month == nil, let found = monthByHash[token.folded] { month = found }
        default: break
        }
      }
      if reference.year != nil { break }
    }
    if reference.year == nil {
      reference.year = lastYear(reference, text, tokens) ?? misreadYear(reference, text)
    }
    guard let year = reference.year else { return }
    var date = String(year)
    if let month {
      date += month < 10 ? "-0\(month)" : "-\(month)"
      if let day { date += day < 10 ? "-0\(day)" : "-\(day)" }
    }
    reference.date = date
  }

  /// The last year outside the fields that hold other numbers, where the model saw no date.
  private static func lastYear(
    _ reference: ParsedReference, _ text: [UInt8], _ tokens: [ReferenceToken]
  ) -> Int? {
    guard reference.authors != nil || reference.titleRange != nil else { return nil }
    let taken = reference.fields.filter {
      switch $0.label {
      case .title, .pages, .volume, .issue, .identifier, .doi, .url, .prose, .number: true
      default: false
      }
    }
    let year = tokens.last { token in
      token.flags.contains(.year) && !taken.contains { $0.range.contains(Int(token.start)) }
    }
    return year.flatMap { number($0, text) }
  }

  /// A year that was read wrong, where the reference has no other.
  private static func misreadYear(_ reference: ParsedReference, _ text: [UInt8]) -> Int? {
    guard reference.authors != nil || reference.titleRange != nil else { return nil }
    let taken = reference.fields.filter {
      [.title, .identifier, .doi, .url, .prose, .number].contains($0.label)
    }
    return MisreadYear.find(in: text, outside: taken.map(\.range))
  }

  private static func number(_ token: ReferenceToken, _ text: [UInt8]) -> Int? {
    guard token.range.count <= 4 else { return nil }
    var value = 0
    for byte in text[token.range] { value = value * 10 + Int(byte &- 0x30) }
    return value
  }
}
