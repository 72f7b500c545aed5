/// Makes a PDF file the same for the same picture.
enum PDFFinisher {
  private static let mark = Array("/CreationDate (".utf8)

  /// The file with its date of creation set to the first day of 2000.
  ///
  /// The length stays, so that the table of offsets holds. A date in a compressed stream is left
  /// as it is.
  static func finish(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var index = 0
    while index + mark.count < bytes.count {
      guard bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) else {
        index += 1
        continue
      }
      index += mark.count
      var digits = 0
      while index < bytes.count, bytes[index] != UInt8(ascii: ")"), digits < 40 {
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
          bytes[index] =
            Array("20000101".utf8).indices.contains(digits)
            ? Array("20000101".utf8)[digits] : UInt8(ascii: "0")
          digits += 1
        }
        index += 1
      }
    }
    return bytes
  }
}
