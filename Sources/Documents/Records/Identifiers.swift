import Bibliography

/// Identifiers in their canonical spelling.
package enum Identifiers {
  /// An ORCID with hyphens, out of a bare one or its address; nil where the check digit is wrong.
  ///
  /// The check digit is that of ISO/IEC 7064, MOD 11-2.
  package static func orcid(_ text: some StringProtocol) -> String? { text.withBytes { orcid($0) } }

  static func orcid(_ view: ByteView) -> String? {
    var total = 0
    var count = 0
    var last: UInt8 = 0
    let place = max(0, view.count - 19)..<view.count
    // Whether the hyphens stand where they belong: behind four, eight and twelve digits.
    var isCanonical = place.count == 19
    for at in place {
      if view[at] == 0x2D {
        isCanonical = isCanonical && (at - place.lowerBound) % 5 == 4
        continue
      }
      // An "X" can only be the last.
      guard last | 0x20 != 0x78 else { return nil }
      last = view[at]
      guard (0x30...0x39).contains(last) || last | 0x20 == 0x78 else { return nil }
      count += 1
      if count < 16 { total = (total + Int(last & 0x0F)) * 2 }
    }
    guard count == 16 else { return nil }
    let check = (12 - total % 11) % 11
    guard last | 0x20 == (check == 10 ? 0x78 : UInt8(0x30 + check)) else { return nil }
    if isCanonical, last != 0x78 { return view.repaired(place) }
    var out: [UInt8] = []
    out.reserveCapacity(19)
    for at in place where view[at] != 0x2D {
      if out.count % 5 == 4 { out.append(0x2D) }
      out.append(view[at])
    }
    if check == 10 { out[18] = 0x58 }
    return String(decoding: out, as: UTF8.self)
  }

  /// A DOI in lower case, without its resolver; nil where the text is none.
  package static func doi(_ text: some StringProtocol) -> String? { text.withBytes { doi($0) } }

  static func doi(_ view: ByteView) -> String? {
    // The registrant's number and a stroke: "10.1145/".
    var start = view.find(0x31, from: 0)
    while !view.matches("10.", at: start) {
      guard start < view.count else { return nil }
      start = view.find(0x31, from: start + 1)
    }
    var end = start
    var hasCapitals = false
    while end < view.count, view[end] > 0x20, view[end] != 0x22, view[end] != 0x3C {
      if (0x41...0x5A).contains(view[end]) { hasCapitals = true }
      end += 1
    }
    while view[end - 1] == 0x2E || view[end - 1] == 0x2C || view[end - 1] == 0x3B { end -= 1 }
    var stroke = start + 3
    while stroke < end, (0x30...0x39).contains(view[stroke]) || view[stroke] == 0x2E { stroke += 1 }
    guard stroke >= start + 7, stroke + 1 < end, view[stroke] == 0x2F else { return nil }
    let doi = view.utf8(start..<end)
    return hasCapitals ? doi?.lowercasedASCII : doi
  }

  /// An arXiv number without version; nil where the text has none.
  ///
  /// "2305.01234v2", "arXiv:2305.01234", "https://arxiv.org/abs/cs/0112017".
  package static func arxiv(_ text: some StringProtocol) -> String? {
    if text.isEmpty { return nil }
    let lowered = text.lowercasedASCII
    var rest = Array(lowered.utf8)[...]
    for prefix: StaticString in ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv:", "arxiv."] {
      if let place = lowered.place(of: prefix) {
        rest = rest.dropFirst(place + prefix.utf8CodeUnitCount)
        break
      }
    }
    rest = rest.drop { $0 <= 0x20 }
    let digits = Array(rest.prefix { (0x30...0x39).contains($0) || $0 == 0x2E })
    if digits.count >= 9, digits[4] == 0x2E, !digits[5..<9].contains(0x2E) {
      let isLong = digits.count > 9 && digits[9] != 0x2E
      return String(decoding: digits.prefix(isLong ? 10 : 9), as: UTF8.self)
    }
    // The old form: an archive, a stroke and seven digits.
    guard let stroke = rest.firstIndex(of: 0x2F) else { return nil }
    let archive = rest[..<stroke]
    let number = rest[(stroke + 1)...].prefix { (0x30...0x39).contains($0) }
    let isArchive =
      !archive.isEmpty && archive.count < 20
      && archive.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E }
    guard isArchive, number.count == 7 else { return nil }
    return String(decoding: archive + [0x2F] + number, as: UTF8.self)
  }

  /// An e-mail address in lower case; nil where the text is none.
  package static func email(_ text: some StringProtocol) -> String? {
    let trimmed = text.stripped().lowercased()
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !trimmed.contains(where: { $0.isWhitespace })
    else { return nil }
    return trimmed
  }
}

extension String {
  /// The place of the first occurrence of an ASCII text.
  func range(ofFirst text: String) -> Index? {
    var rest = utf8[...]
    let wanted = Array(text.utf8)
    guard let head = wanted.first else { return nil }
    while let start = rest.firstIndex(of: head) {
      if rest[start...].starts(with: wanted) { return start }
      rest = rest[utf8.index(after: start)...]
    }
    return nil
  }
}
