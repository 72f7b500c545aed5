import Bibliography
import Documents

/// Called by libFuzzer with an input of its making: the first byte chooses the format, the second
/// the size of the chunks, the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count > 2 else { return 0 }
  let file = Array(bytes[2...])
  let format = RecordFormat.all[Int(bytes[0]) % RecordFormat.all.count]
  _ = RecordFormat.detect(head: file, name: "x")
  let (whole, problems) = read(file, format, chunk: file.count + 1)
  let (parts, others) = read(file, format, chunk: Int(bytes[1]) + 1)
  precondition(whole == parts, "The size of the chunks makes a difference.")
  precondition(problems == others, "The size of the chunks makes a difference to what is reported.")
  // Files without a line feed may have the line ends of old Macintosh programs.
  let end: UInt8 = file.contains(0x0A) ? 0x0A : 0x0D
  let lines = file.count { $0 == end } + 1
  for record in whole {
    precondition(record.line >= 0 && record.line <= lines, "A record is behind the file.")
    for author in record.authors {
      precondition(author.line >= 0 && author.line <= lines, "An author is behind the file.")
      precondition(!author.raw.isEmpty, "An author has no name.")
    }
    if let year = record.year { precondition((0...9999).contains(year), "No year.") }
  }
  return 0
}

private func read(
  _ file: [UInt8], _ format: RecordFormat, chunk: Int
) -> (records: [BibliographicRecord], problems: [Diagnostic]) {
  var source = ByteSource(file, chunk: chunk)
  var options = RecordOptions()
  options.parentSize = 1 << 14
  var records: [BibliographicRecord] = []
  let problems = format.read(&source, id: "x", options: options) { records.append($0) }
  return (records, problems)
}
