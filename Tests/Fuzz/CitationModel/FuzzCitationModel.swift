import Extraction

/// Called by libFuzzer with an input of its making.
///
/// The input is laid over the head of the embedded model at an offset that its first two bytes
/// give, and the checksum is made to fit, so that the checks behind it are reached; what loads must
/// decode.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCitationModel(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? CitationModel(bytes)
  guard count > 2 else { return 0 }
  var model = smallModel
  let offset = (Int(bytes[0]) << 8 | Int(bytes[1])) % model.count
  for (index, byte) in bytes.dropFirst(2).enumerated() where offset + index < model.count {
    model[offset + index] = byte
  }
  if bytes[0] & 1 == 0 { model = Array(model.prefix(offset + count)) }
  guard model.count >= 40 else {
    _ = try? CitationModel(model)
    return 0
  }
  let checksum = CitationModel.checksum(model)
  for index in 0..<4 { model[32 + index] = UInt8(truncatingIfNeeded: checksum >> (8 * index)) }
  guard let loaded = try? CitationModel(model) else { return 0 }
  let parser = ReferenceParser(model: loaded)
  let reference = parser.parse(Array("Olsen P. A title. In Proc. of X, pp. 1-2, 1999.".utf8))
  precondition((0...1).contains(reference.confidence), "The confidence is no probability.")
  return 0
}

/// A model of 64 slots and 31 weights that loads.
private let smallModel: [UInt8] = {
  func number(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var model = Array("COTERCRF".utf8)
  model += number(1) + number(ReferenceFeatures.version) + number(31) + number(64) + number(31)
  model += number(Float(0.0125).bitPattern) + number(0) + number(0)
  for index in 0..<1024 { model += number(Float(index % 7).bitPattern) }
  for index in 0..<64 {
    model += number(UInt32(index) &* 0x9E37_79B1)
    model += number(index % 3 == 0 ? 0 : UInt32(index % 20) << 5 | 3)
  }
  for index in 0..<31 { model += [UInt8(index), UInt8(index * 8)] }
  return model
}()
