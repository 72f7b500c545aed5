import CArchive

/// Reads the entries of a ZIP archive in memory, one after the other, with limits.
///
/// Nothing is written anywhere: an entry is a name and bytes.
@safe struct ZipReader: ~Copyable {
  struct Entry {
    var name: String
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let limits: ConversionLimits
  /// What all entries together may unpack to.
  private let most: Int
  private var entries = 0
  private var unpacked = 0
  /// What was wrong with the archive, where it could be read in part.
  private(set) var damage: String?

  /// - Parameters:
  ///   - content: the bytes of the archive.
  ///   - limits: how many entries, and how large, are read.
  /// - Throws: ``ConversionFailure`` where this is no archive.
  init(_ content: [UInt8], limits: ConversionLimits) throws(ConversionFailure) {
    guard let archive = unsafe archive_read_new() else {
      throw Self.failure("no memory to open it")
    }
    unsafe archive_read_support_format_zip(archive)
    // The archive reads from a copy that lasts as long as it does.
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(content.count, 1))
    _ = unsafe copy.initialize(from: content)
    guard unsafe archive_read_open_memory(archive, copy.baseAddress, content.count) == ARCHIVE_OK
    else {
      let message = unsafe Self.message(archive)
      unsafe archive_read_free(archive)
      unsafe copy.deallocate()
      throw Self.failure(message)
    }
    unsafe self.archive = unsafe archive
    unsafe bytes = unsafe copy
    self.limits = limits
    // Small documents of much repetition are honest: the ratio counts from a megabyte on.
    most = max(content.count.multipliedReportingOverflow(by: limits.ratio).0, 1 << 20)
  }

  deinit {
    unsafe archive_read_free(archive)
    unsafe bytes.deallocate()
  }

  /// The next entry, or nil at the end.
  ///
  /// - Throws: ``ConversionFailure`` where there are too many.
  mutating func next() throws(ConversionFailure) -> Entry? {
    var pointer: OpaquePointer?
    let status = unsafe archive_read_next_header(archive, &pointer)
    switch status {
    case ARCHIVE_OK, ARCHIVE_WARN: break
    case ARCHIVE_EOF: return nil
    default:
      let message = unsafe Self.message(archive)
      guard entries > 0 else { throw Self.failure(message) }
      damage = message
      return nil
    }
    entries += 1
    guard entries <= limits.entries else {
      throw ConversionFailure(
        code: "too-many-entries", summary: "The file holds more than \(limits.entries) entries.",
        remedy: "Open it in a word processor and save it anew.")
    }
    guard let pointer = unsafe pointer else { return nil }
    let name = unsafe archive_entry_pathname_utf8(pointer) ?? archive_entry_pathname(pointer)
    return Entry(
      name: unsafe name.map { unsafe String(cString: $0) } ?? "",
      isEncrypted: unsafe archive_entry_is_data_encrypted(pointer) != 0)
  }

  /// The content of the entry that was met last.
  ///
  /// - Throws: ``ConversionFailure`` where it unpacks to too much, or to nothing.
  mutating func content() throws(ConversionFailure) -> [UInt8] {
    var out: [UInt8] = []
    let step = 1 << 16
    while true {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: step) { buffer, filled in
        count = unsafe archive_read_data(archive, buffer.baseAddress, step)
        filled = max(count, 0)
      }
      guard count > 0 else {
        if count < 0 {
          damage = unsafe Self.message(archive)
          guard !out.isEmpty else { throw Self.failure(damage ?? "") }
        }
        return out
      }
      out += piece
      unpacked += count
      guard out.count <= limits.entrySize, unpacked <= most else {
        throw ConversionFailure(
          code: "unpacks-to-too-much",
          summary: "The file unpacks to much more than a document does and was left out.",
          remedy: "Ask where it comes from; open it in a word processor only if you trust it.")
      }
    }
  }

  private static func message(_ archive: OpaquePointer) -> String {
    guard let text = unsafe archive_error_string(archive) else { return "unknown damage" }
    return unsafe String(cString: text)
  }

  private static func failure(_ message: String) -> ConversionFailure {
    ConversionFailure(
      code: "damaged-archive", summary: "The file is damaged and can't be opened (\(message)).",
      remedy: "Open it in a word processor and save it anew.")
  }
}
