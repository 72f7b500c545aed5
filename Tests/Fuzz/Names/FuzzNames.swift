import Bibliography

/// Called by libFuzzer with an input of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNames(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  NameChecks.check(bytes)
  return 0
}
