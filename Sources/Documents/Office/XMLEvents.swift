import CXML2

/// What an XML file holds, one thing after the other, read by libxml2.
///
/// Nothing is fetched: no document type, no entity is loaded or expanded, and elements may not be
/// nested deeper than libxml2's own limit.
@safe struct XMLEvents: ~Copyable {
  enum Event {
    /// An element begins; the name is without its prefix.
    case start(String, isEmpty: Bool)
    case end(String)
    case text(String)
  }

  private let reader: xmlTextReaderPtr
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private(set) var isDamaged = false

  /// - Parameter content: the bytes of the file; nil is made of what is no XML at all.
  init?(_ content: [UInt8]) {
    // Not thread-safe where its first use is anything else: two threads can wait for ever.
    xmlInitParser()
    guard !content.isEmpty, content.count < Int(Int32.max) else { return nil }
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    // The reader does not copy what it reads.
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: content.count)
    for (index, byte) in content.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
    xmlResetLastError()
    guard
      let reader = unsafe xmlReaderForMemory(
        copy.baseAddress, Int32(content.count), nil, nil, Int32(options))
    else {
      unsafe copy.deallocate()
      return nil
    }
    unsafe self.reader = unsafe reader
    unsafe bytes = unsafe copy
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
    unsafe bytes.deallocate()
  }

  /// The next event, or nil at the end or where the file is no longer well-formed.
  mutating func next() -> Event? {
    while true {
      let status = unsafe xmlTextReaderRead(reader)
      guard status == 1 else {
        let error = unsafe xmlGetLastError()
        let isError = unsafe error.map {
          unsafe $0.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
        }
        isDamaged = status != 0 || isError ?? false
        return nil
      }
      switch unsafe xmlTextReaderNodeType(reader) {
      case 1:
        return .start(name, isEmpty: unsafe xmlTextReaderIsEmptyElement(reader) == 1)
      case 15:
        return .end(name)
      case 3, 4, 14:
        guard let value = unsafe xmlTextReaderConstValue(reader) else { continue }
        return .text(unsafe Self.string(value))
      default:
        continue
      }
    }
  }

  private var name: String {
    guard let name = unsafe xmlTextReaderConstLocalName(reader) else { return "" }
    return unsafe Self.string(name)
  }

  /// The value of an attribute of the element that began last, found by its name without prefix.
  func attribute(_ wanted: String) -> String? {
    guard unsafe xmlTextReaderHasAttributes(reader) == 1 else { return nil }
    defer { unsafe xmlTextReaderMoveToElement(reader) }
    var status = unsafe xmlTextReaderMoveToFirstAttribute(reader)
    while status == 1 {
      if name == wanted, let value = unsafe xmlTextReaderConstValue(reader) {
        return unsafe Self.string(value)
      }
      status = unsafe xmlTextReaderMoveToNextAttribute(reader)
    }
    return nil
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>) -> String {
    unsafe String(cString: bytes)
  }
}
