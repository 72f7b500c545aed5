import CArchive

/// The parts of a ZIP container, in its order.
///
/// libarchive reads and writes it. Parts that are not replaced keep their bytes, their order, their
/// times; how they are packed is the library's business.
struct Container {
  struct Part {
    var name: String
    var bytes: [UInt8]
    var modified: Int
  }

  var parts: [Part] = []

  /// The most bytes that all parts together may have.
  private static let limit = 64 << 20

  /// Reads a container.
  init(reading bytes: [UInt8]) throws(FormError) {
    guard bytes.count <= Self.limit else { throw .tooLarge }
    guard let archive = unsafe archive_read_new() else { throw .notAWorkbook("no memory") }
    defer { unsafe _ = archive_read_free(archive) }
    unsafe _ = archive_read_support_format_zip(archive)
    // The library reads from the memory until it is freed, which is inside of this call.
    let result = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Self.read(archive, buffer)
    }
    parts = try result.get()
  }

  private static func read(
    _ archive: OpaquePointer, _ buffer: UnsafeRawBufferPointer
  ) -> Result<[Part], FormError> {
    func failure() -> Result<[Part], FormError> {
      .failure(.notAWorkbook(unsafe Self.reason(archive)))
    }
    guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
    else { return failure() }
    var parts: [Part] = []
    var total = 0
    var entry: OpaquePointer?
    while true {
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return .success(parts) }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, parts.count < 4096 else {
        return failure()
      }
      guard let name = unsafe archive_entry_pathname(entry) else {
        return .failure(.notAWorkbook("a part has no name"))
      }
      var part = unsafe Part(
        name: String(cString: name), bytes: [], modified: Int(archive_entry_mtime(entry)))
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = unsafe archive_read_data(archive, &chunk, chunk.count)
        guard count >= 0 else { return failure() }
        if count == 0 { break }
        total += count
        guard total <= limit else { return .failure(.tooLarge) }
        part.bytes.append(contentsOf: chunk[..<count])
      }
      parts.append(part)
    }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it can't be read"
  }

  /// The content of a part.
  subscript(name: String) -> [UInt8]? {
    get { parts.first { $0.name == name }?.bytes }
    set {
      guard let place = parts.firstIndex(where: { $0.name == name }) else { return }
      parts[place].bytes = newValue ?? []
    }
  }

  /// The container as bytes.
  func written() throws(FormError) -> [UInt8] {
    guard let archive = unsafe archive_write_new() else { throw .cannotWrite("no memory") }
    defer { unsafe _ = archive_write_free(archive) }
    unsafe _ = archive_write_set_format_zip(archive)
    // What doesn't shrink grows by a few bytes; headers stand there twice.
    let room = parts.reduce(1 << 16) { $0 + $1.bytes.count + $1.bytes.count / 1000 + 1024 }
    var buffer = [UInt8](repeating: 0, count: room)
    var used = 0
    // The library writes into the buffer and the count until it is closed, inside of this call.
    let isWritten = unsafe buffer.withUnsafeMutableBytes { buffer in
      unsafe withUnsafeMutablePointer(to: &used) { used in
        unsafe write(to: archive, buffer, used)
      }
    }
    guard isWritten else { throw .cannotWrite(unsafe Self.reason(archive)) }
    return Array(buffer[..<used])
  }

  private func write(
    to archive: OpaquePointer, _ buffer: UnsafeMutableRawBufferPointer,
    _ used: UnsafeMutablePointer<Int>
  ) -> Bool {
    guard
      unsafe archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used)
        == ARCHIVE_OK
    else { return false }
    for part in parts {
      guard let entry = unsafe archive_entry_new() else { return false }
      defer { unsafe archive_entry_free(entry) }
      unsafe archive_entry_set_pathname(entry, part.name)
      unsafe archive_entry_set_size(entry, Int64(part.bytes.count))
      unsafe archive_entry_set_filetype(entry, 0o100000)
      unsafe archive_entry_set_perm(entry, 0o644)
      unsafe archive_entry_set_mtime(entry, time_t(part.modified), 0)
      guard unsafe archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
      guard unsafe archive_write_data(archive, part.bytes, part.bytes.count) == part.bytes.count
      else { return false }
    }
    return unsafe archive_write_close(archive) == ARCHIVE_OK
  }
}
