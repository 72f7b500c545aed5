import Bibliography
import Documents

/// E-mail addresses, ORCIDs and home pages that a document gives of its owner.
enum ContactFinder {
  struct Contacts {
    /// Hard identifiers: whole addresses and ORCIDs.
    var identifiers: [PersonIdentifier] = []
    /// The parts of e-mail addresses in front of the `@`.
    var localParts: [String] = []
    /// Names of home pages and accounts: "cli99" of "cli99.netlify.com".
    var handles: [String] = []
  }

  /// Looks at the first blocks, and at all blocks for what is labelled.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  static func find(_ draft: ExtractionDraft) -> Contacts {
    var contacts = Contacts()
    var orcids: Set<String> = []
    var emails: Set<String> = []
    for (index, block) in draft.blocks.enumerated() {
      let isNear = index < 14 || index + 4 > draft.blocks.count
      guard isNear || draft.section(ofBlock: index)?.kind == .contact else { continue }
      for token in tokens(block.text) {
        let text = String(decoding: block.text[token], as: UTF8.self)
        if let at = text.firstIndex(of: "@"), isEmail(text) {
          let address = text.lowercased()
          if emails.insert(address).inserted {
            contacts.localParts.append(String(text[..<at]))
            contacts.identifiers.append(PersonIdentifier(scheme: .email, value: address))
          }
        } else if let orcid = orcid(text), orcids.insert(orcid).inserted {
          contacts.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
        } else if index < 14, text.contains(".") {
          contacts.handles += handles(text.lowercased())
        }
      }
    }
    contacts.identifiers.sort()
    return contacts
  }

  /// Runs of bytes that an address may consist of.
  private static func tokens(_ text: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    func isPart(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x40, 0x2B, 0x2F, 0x3A, 0x7E:
        true
      default: false
      }
    }
    for index in 0...text.count where index == text.count || !isPart(text[index]) {
      if index - start >= 5, index - start <= 200 {
        var end = index
        while end > start, [0x2E, 0x2D, 0x3A, 0x2F].contains(text[end - 1]) { end -= 1 }
        var begin = start
        // "Email:jane@x.edu"
        if let colon = text[begin..<end].lastIndex(of: 0x3A), text[begin..<end].contains(0x40) {
          begin = colon + 1
        }
        if end - begin >= 5 { tokens.append(begin..<end) }
      }
      start = index + 1
    }
    return tokens
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count >= 2 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func orcid(_ text: String) -> String? {
    let tail = text.split(separator: "/").last.map(String.init) ?? text
    let bytes = Array(tail.utf8)
    guard bytes.count == 19 else { return nil }
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 9 || index == 14 {
        guard byte == 0x2D else { return nil }
      } else if index == 18 {
        guard (0x30...0x39).contains(byte) || byte == 0x58 || byte == 0x78 else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
      }
    }
    return tail.uppercased()
  }

  private static let hosts: Set<String> = [
    "github", "linkedin", "twitter", "scholar", "google", "www", "http:", "https:", "com", "edu",
    "org", "io", "net", "in", "people", "home", "users", "user", "dblp", "researchgate", "profile",
  ]

  /// The telling parts of a web address: the user behind the last slash, and the first label.
  private static func handles(_ address: String) -> [String] {
    let parts = address.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "~" || $0 == ":" })
    return parts.map(String.init).filter { $0.utf8.count >= 3 && !hosts.contains($0) }
  }
}
