/// What converting one file may cost.
package struct ConversionLimits: Sendable, Hashable {
  /// How long a child process may take before it is killed.
  package var time: Duration
  /// The address space of a child process, in bytes (where the system can limit it).
  package var memory: UInt64
  /// The most bytes that a child process may print.
  package var output: Int
  /// The most pages of a file that are read.
  package var pages: Int
  /// The most pages that go through optical character recognition.
  package var scannedPages: Int
  /// The most entries of an archive.
  package var entries: Int
  /// The most bytes that an entry of an archive, or a compressed file, may unpack to.
  package var entrySize: Int
  /// How many times larger than the file everything that is unpacked may be.
  package var ratio: Int

  package init(
    time: Duration = .seconds(60), memory: UInt64 = 2 << 30, output: Int = 128 << 20,
    pages: Int = 1_000, scannedPages: Int = 30, entries: Int = 10_000, entrySize: Int = 64 << 20,
    ratio: Int = 200
  ) {
    self.time = time
    self.memory = memory
    self.output = output
    self.pages = pages
    self.scannedPages = scannedPages
    self.entries = entries
    self.entrySize = entrySize
    self.ratio = ratio
  }
}
