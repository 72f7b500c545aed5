import CXML2

/// Drives libxml2's HTML parser over UTF-8 bytes and hands what it meets to an ``HTMLBlockBuilder``.
///
/// The parser builds no tree, opens no file and no connection; elements deeper than
/// ``deepestElement`` end the reading, as the parser takes time proportional to the depth for each
/// end tag without a partner.
enum HTMLParser {
  static let deepestElement = 1_000

  /// What the parser's callbacks share.
  @safe fileprivate final class State {
    var builder: HTMLBlockBuilder
    let context: htmlParserCtxtPtr
    var depth = 0
    /// The line at which the reading was ended.
    var stoppedAt: Int?

    init(_ builder: HTMLBlockBuilder, _ context: htmlParserCtxtPtr) {
      self.builder = builder
      unsafe self.context = unsafe context
    }

    /// Whether an "&" came last that may begin the name of a letter which the parser doesn't know.
    private var hasAmpersand = false
    private var dropsSemicolon = false

    /// Puts a letter in place of its name: the parser gives "&", "cacute" and then the rest.
    func readLetter(_ text: inout [UInt8]) {
      if dropsSemicolon {
        dropsSemicolon = false
        if text.first == 0x3B { text.removeFirst() }
      }
      if hasAmpersand {
        hasAmpersand = false
        if let letter = HTMLLetters.letter(named: text) {
          text = Array(letter.utf8)
          dropsSemicolon = true
        } else {
          text.insert(0x26, at: 0)
        }
      } else if text == [0x26] {
        hasAmpersand = true
        text = []
      }
    }

    /// Writes an "&" that no letter follows.
    func flushAmpersand() {
      dropsSemicolon = false
      guard hasAmpersand else { return }
      hasAmpersand = false
      builder.text([0x26], line: line)
    }

    /// The line of the file that the parser has come to.
    var line: Int {
      guard let input = unsafe context.pointee.input else { return 1 }
      return Int(unsafe input.pointee.line)
    }
  }

  /// Reads a page.
  ///
  /// - Returns: the line behind which the page is nested too deep to be read, or nil.
  /// - Complexity: O(*n* · *depth*) in the number of bytes.
  static func parse(_ bytes: [UInt8], into builder: inout HTMLBlockBuilder) -> Int? {
    // Not thread-safe where its first use is anything else: two threads can wait for ever.
    xmlInitParser()
    guard !bytes.isEmpty, bytes.count <= Int(Int32.max), let context = unsafe htmlNewParserCtxt()
    else { return nil }
    defer { unsafe htmlFreeParserCtxt(context) }
    guard let sax = unsafe context.pointee.sax else { return nil }
    let initialized = unsafe sax.pointee.initialized
    unsafe sax.pointee = xmlSAXHandler()
    unsafe sax.pointee.initialized = initialized
    unsafe sax.pointee.startElement = startElement
    unsafe sax.pointee.endElement = endElement
    unsafe sax.pointee.characters = characters
    unsafe sax.pointee.ignorableWhitespace = characters
    unsafe sax.pointee.cdataBlock = ignored
    let state = unsafe State(builder, context)
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(state).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let document = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlCtxtReadMemory(
        context, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        "UTF-8", Int32(options))
    }
    if let document = unsafe document { unsafe xmlFreeDoc(document) }
    state.flushAmpersand()
    builder = state.builder
    return state.stoppedAt
  }
}

private func state(_ pointer: UnsafeMutableRawPointer?) -> HTMLParser.State? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe Unmanaged<HTMLParser.State>.fromOpaque(pointer).takeUnretainedValue()
}

private func startElement(
  _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let state = unsafe state(pointer), let name = unsafe name, state.stoppedAt == nil else {
    return
  }
  state.flushAmpersand()
  state.depth += 1
  if state.depth > HTMLParser.deepestElement {
    state.stoppedAt = state.line
    unsafe xmlStopParser(state.context)
    return
  }
  var attributes = HTMLAttributes()
  if var entry = unsafe list {
    while let key = unsafe entry.pointee {
      let value = unsafe entry.successor().pointee
      attributes.set(
        unsafe String(cString: key).lowercased(),
        unsafe value.map { unsafe String(cString: $0) } ?? "")
      unsafe entry += 2
    }
  }
  state.builder.open(unsafe String(cString: name).lowercased(), attributes, line: state.line)
}

private func endElement(_ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) {
  guard let state = unsafe state(pointer), state.stoppedAt == nil, unsafe name != nil else {
    return
  }
  state.flushAmpersand()
  state.depth -= 1
  state.builder.close(
    unsafe name.map { unsafe String(cString: $0).lowercased() } ?? "", line: state.line)
}

private func characters(
  _ pointer: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let state = unsafe state(pointer), let text = unsafe text, count > 0,
    state.stoppedAt == nil
  else { return }
  var bytes = unsafe Array(UnsafeBufferPointer(start: text, count: Int(count)))
  state.readLetter(&bytes)
  guard !bytes.isEmpty else { return }
  let lines = bytes.count { $0 == 0x0A }
  state.builder.text(bytes, line: max(1, state.line - lines))
}

/// What stands in scripts and styles.
private func ignored(
  _ pointer: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {}
