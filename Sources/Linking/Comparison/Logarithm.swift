#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The binary logarithm: match weights are measured in bits.
@inline(__always)
func bits(_ ratio: Double) -> Double { log2(ratio) }

/// 2 to the power of a weight: the Bayes factor.
@inline(__always)
func factor(_ weight: Double) -> Double { exp2(weight) }
