import CXML2

/// An element of an XML document, with its names as they are written.
final class XMLElement {
  enum Child {
    case element(XMLElement)
    case text(String)
  }

  /// The name with its prefix: "x14:sqref".
  let name: String
  /// Attributes and namespaces in their order, names with prefixes.
  private(set) var attributes: [(name: String, value: String)]
  var children: [Child]

  init(_ name: String, _ attributes: [(String, String)] = [], _ children: [Child] = []) {
    self.name = name
    self.attributes = attributes.map { (name: $0.0, value: $0.1) }
    self.children = children
  }

  subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((name: attribute, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }

  /// The elements among the children.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child element of a name without prefix.
  func first(_ name: String) -> XMLElement? { elements.first { $0.localName == name } }

  /// The child elements of a name without prefix.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.localName == name } }

  /// Every element below this one, this one first.
  func descendants() -> [XMLElement] { [self] + elements.flatMap { $0.descendants() } }

  /// The text inside.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// A copy of the element and all inside of it.
  func copy() -> XMLElement {
    XMLElement(
      name, attributes.map { ($0.name, $0.value) },
      children.map { child in
        if case .element(let element) = child { .element(element.copy()) } else { child }
      })
  }
}

// MARK: Reading

extension XMLElement {
  /// Reads a document with libxml2; one with a document type is refused, as is bad XML.
  static func parse(_ bytes: [UInt8]) -> XMLElement? {
    guard bytes.count < 1 << 27 else { return nil }
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NOCDATA.rawValue)
    let document = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
        unsafe xmlReadMemory(buffer.baseAddress, Int32(buffer.count), nil, nil, options)
      }
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    guard unsafe document.pointee.intSubset == nil,
      let root = unsafe xmlDocGetRootElement(document)
    else { return nil }
    return unsafe element(root, depth: 0)
  }

  /// Copies a node of the library; nil for what is nested deeper than any workbook.
  private static func element(_ node: xmlNodePtr, depth: Int) -> XMLElement? {
    guard depth < 200 else { return nil }
    let result = unsafe XMLElement(qualified(node.pointee.name, node.pointee.ns))
    var space = unsafe node.pointee.nsDef
    while let current = unsafe space {
      let prefix = unsafe current.pointee.prefix.map { unsafe ":" + String(cString: $0) } ?? ""
      let value = unsafe current.pointee.href.map { unsafe String(cString: $0) } ?? ""
      result.attributes.append((name: "xmlns" + prefix, value: value))
      unsafe space = unsafe current.pointee.next
    }
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      let name = unsafe qualified(current.pointee.name, current.pointee.ns)
      result.attributes.append((name: name, value: unsafe value(of: current)))
      unsafe attribute = unsafe current.pointee.next
    }
    var child = unsafe node.pointee.children
    while let current = unsafe child {
      switch unsafe current.pointee.type {
      case XML_ELEMENT_NODE:
        guard let element = unsafe element(current, depth: depth + 1) else { return nil }
        result.children.append(.element(element))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = unsafe current.pointee.content {
          result.children.append(.text(unsafe String(cString: content)))
        }
      default: break
      }
      unsafe child = unsafe current.pointee.next
    }
    return result
  }

  /// The value of an attribute; without a document type it is text alone.
  private static func value(of attribute: xmlAttrPtr) -> String {
    var out = ""
    var part = unsafe attribute.pointee.children
    while let current = unsafe part {
      if let content = unsafe current.pointee.content { out += unsafe String(cString: content) }
      unsafe part = unsafe current.pointee.next
    }
    return out
  }

  private static func qualified(_ name: UnsafePointer<xmlChar>, _ space: xmlNsPtr?) -> String {
    let local = unsafe String(cString: name)
    guard let prefix = unsafe space?.pointee.prefix else { return local }
    return unsafe String(cString: prefix) + ":" + local
  }
}

// MARK: Writing

extension XMLElement {
  /// The element as an XML document.
  func document() -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to out: inout String) {
    out += "<" + name
    for (name, value) in attributes {
      out += " \(name)=\"\(Self.escaped(value, isAttribute: true))\""
    }
    guard !children.isEmpty else {
      out += "/>"
      return
    }
    out += ">"
    for child in children {
      switch child {
      case .element(let element): element.write(to: &out)
      case .text(let text): out += Self.escaped(text, isAttribute: false)
      }
    }
    out += "</\(name)>"
  }

  /// Text as XML writes it, without the control characters that XML forbids.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"" where isAttribute: out += "&quot;"
      case "\t", "\n", "\r":
        if isAttribute || scalar == "\r" {
          out += "&#\(scalar.value);"
        } else {
          out.unicodeScalars.append(scalar)
        }
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
