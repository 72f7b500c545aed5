import Documents
import FuzzSupport

/// Called by libFuzzer with an input of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReST(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let source = try? SourceText(decoding: bytes, id: "x", form: .markup) else { return 0 }
  checkPlaces(of: ReSTReader.read(source, id: "x"), in: source)
  return 0
}
