import Testing

@testable import Bibliography

/// A printed name with its parts: "given|middle|particle|family|suffix|nickname|title".
struct NameCase: Sendable, CustomTestStringConvertible {
  var text: String
  var parts: String
  /// Where the shape was seen.
  var source: String
  var order: NameOrder = .automatic

  init(_ text: String, _ parts: String, _ source: String, _ order: NameOrder = .automatic) {
    self.text = text
    self.parts = parts
    self.source = source
    self.order = order
  }

  var testDescription: String { "\(text) (\(source))" }

  static func describe(_ name: PersonName) -> String {
    let parts = [
      name.given, name.middle, name.particle, name.family, name.suffix, name.nickname, name.title,
    ]
    var text = parts.joined(separator: "|")
    while text.last == "|" { text.removeLast() }
    return text
  }
}
