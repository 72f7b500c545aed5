package import Drawing
import Foundation

/// What a worker is asked to draw, and what it answers.
///
/// The request is JSON. The answer is, for each file in the order asked for, its length as eight
/// bytes, the most significant first, and its bytes.
package struct RenderJob: Sendable, Hashable, Codable {
  package var picture: Picture
  package var style: PictureStyle
  package var formats: [Renderer.Format]

  package init(picture: Picture, style: PictureStyle, formats: [Renderer.Format]) {
    self.picture = picture
    self.style = style
    self.formats = formats
  }

  /// The job as a request.
  package func request() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return Array(try encoder.encode(self))
  }

  /// The job of a request.
  ///
  /// - Throws: where the bytes are no request, or one that refers to nodes that aren't there.
  package init(request: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self = try decoder.decode(RenderJob.self, from: Data(request))
    let places = picture.nodes.indices
    let isSound =
      picture.edges.allSatisfy { places.contains($0.from) && places.contains($0.to) }
      && picture.groups.allSatisfy { $0.members.allSatisfy(places.contains) }
      && (picture.cells.isEmpty || picture.cells.count == places.count)
    guard isSound else {
      throw RenderingError.workerFailed(reason: "The request refers to labels it does not have.")
    }
  }

  /// Files as an answer.
  package static func answer(_ files: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: UInt64(file.count) >> UInt64(shift)))
      }
      bytes += file
    }
    return bytes
  }

  /// The files of an answer; nil where it isn't whole.
  package static func files(of answer: [UInt8], count: Int) -> [[UInt8]]? {
    var files: [[UInt8]] = []
    var rest = answer[...]
    while files.count < count {
      guard rest.count >= 8 else { return nil }
      let length = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      guard length <= UInt64(rest.count) else { return nil }
      files.append(Array(rest.prefix(Int(length))))
      rest = rest.dropFirst(Int(length))
    }
    return rest.isEmpty ? files : nil
  }
}
