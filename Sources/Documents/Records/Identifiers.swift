import Bibliography

/// Identifiers in their canonical spelling.
package enum Identifiers {
  /// An ORCID with hyphens, out of a bare one or its address; nil where the check digit is wrong.
  ///
  /// The check digit is that of ISO/IEC 7064, MOD 11-2.
  package static func orcid(_ text: some StringProtocol) -> String? {
    var digits: [UInt8] = []
    for byte in text.utf8.suffix(19) where byte != 0x2D {
      guard (0x30...0x39).contains(byte) || byte | 0x20 == 0x78 else { return nil }
      digits.append(byte)
    }
    guard digits.count == 16 else { return nil }
    var total = 0
    for byte in digits.dropLast() {
      guard byte <= 0x39 else { return nil }
      total = (total + Int(byte) - 0x30) * 2
    }
    let check = (12 - total % 11) % 11
    let last = digits[15] | 0x20
    guard last == (check == 10 ? 0x78 : UInt8(0x30 + check)) || check < 10 && last == 0x30 + check
    else { return nil }
    if check == 10 { digits[15] = 0x58 }
    var out: [UInt8] = []
    for (index, byte) in digits.enumerated() {
      if index > 0, index % 4 == 0 { out.append(0x2D) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A DOI in lower case, without its resolver; nil where the text is none.
  package static func doi(_ text: some StringProtocol) -> String? {
    let lowered = text.lowercased()
    guard let start = lowered.range(ofFirst: "10.") else { return nil }
    var doi = lowered[start...]
    guard doi.contains("/") else { return nil }
    if let end = doi.firstIndex(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" }) {
      doi = doi[..<end]
    }
    while let last = doi.last, last == "." || last == "," || last == ";" { doi = doi.dropLast() }
    let prefix = doi.dropFirst(3).prefix { $0.isNumber || $0 == "." }
    guard prefix.count >= 4, doi.dropFirst(3 + prefix.count).first == "/" else { return nil }
    return doi.count > prefix.count + 4 ? String(doi) : nil
  }

  /// An arXiv number without version; nil where the text has none.
  ///
  /// "2305.01234v2", "arXiv:2305.01234", "https://arxiv.org/abs/cs/0112017".
  package static func arxiv(_ text: some StringProtocol) -> String? {
    let lowered = text.lowercased()
    var rest = lowered[...]
    for prefix in ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv:", "arxiv."] {
      if let start = lowered.range(ofFirst: prefix) {
        rest = lowered[lowered.index(start, offsetBy: prefix.count)...].trimmed()
        break
      }
    }
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
    let bytes = Array(digits.utf8)
    if bytes.count >= 9, bytes[4] == 0x2E, !bytes[5...].prefix(5).contains(0x2E) {
      return String(decoding: bytes.prefix(10), as: UTF8.self).trimmingFullStop
    }
    // The old form: an archive, a stroke and seven digits.
    guard let stroke = rest.firstIndex(of: "/") else { return nil }
    let archive = rest[..<stroke]
    let number = rest[rest.index(after: stroke)...].prefix { ("0"..."9").contains($0) }
    let isArchive =
      !archive.isEmpty && archive.count < 20
      && archive.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == "." }
    guard isArchive, number.count == 7 else { return nil }
    return "\(archive)/\(number)"
  }

  /// An e-mail address in lower case; nil where the text is none.
  package static func email(_ text: some StringProtocol) -> String? {
    let trimmed = text.trimmed().lowercased()
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

  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
