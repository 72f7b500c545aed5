/// Identifiers of people in the one spelling by which they are compared.
enum PersonKey {
  /// An ORCID without the address in front: "0000-0001-2345-678X".
  static func orcid(_ text: [UInt8]) -> [UInt8] {
    let last = lastPart(text).filter { $0 > 0x20 }
    return last.map { $0 == 0x78 ? 0x58 : $0 }
  }

  /// The key of a page of DBLP ("p:12/345"), or a name with a homonym's number ("n:Bo Reed 0002").
  ///
  /// A name without a number stands for whoever has not been told apart, and is none.
  static func dblp(_ text: [UInt8]) -> [UInt8] {
    var text = text[...]
    while text.last.map({ $0 <= 0x20 }) == true { text = text.dropLast() }
    let number = text.suffix(5)
    if number.count == 5, number.first == 0x20 || number.first == 0x5F,
      number.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    {
      return Array("n:".utf8) + text.map { $0 == 0x5F ? 0x20 : $0 }
    }
    for ending in [".html", ".xml", ".rdf"]
    where text.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      text = text.dropLast(ending.utf8.count)
    }
    // "https://dblp.org/pid/12/345", "homepages/12/345", "12/345"
    let parts = text.split(separator: 0x2F).suffix(2)
    guard parts.count == 2, let first = parts.first, let last = parts.last,
      !first.contains(0x3A), !first.contains(0x20)
    else { return [] }
    return Array("p:".utf8) + first + [0x2F] + last
  }

  /// The last part of an address.
  private static func lastPart(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var text = text[...]
    while let last = text.last, last <= 0x20 || last == 0x2F { text = text.dropLast() }
    guard let slash = text.lastIndex(of: 0x2F) else { return text }
    return text[(slash + 1)...]
  }
}
