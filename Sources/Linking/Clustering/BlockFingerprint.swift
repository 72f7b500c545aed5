/// Tells the contents of blocks apart: equal evidence gives equal fingerprints, in any corpus.
package struct BlockFingerprint: Sendable, Hashable {
  var high: UInt64
  var low: UInt64
}

/// Mixes numbers into 128 bits; the same in every run.
struct FingerprintMixer {
  private var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var low: UInt64 = 0xD1B5_4A32_D192_ED03

  mutating func mix(_ value: UInt64) {
    high = (high ^ value) &* 0xFF51_AFD7_ED55_8CCD
    high ^= high >> 32
    low = (low &+ value) &* 0xC4CE_B9FE_1A85_EC53
    low ^= low >> 29
  }

  mutating func mix(_ value: Int32) { mix(UInt64(UInt32(bitPattern: value))) }

  mutating func mix(_ value: Float) { mix(UInt64(value.bitPattern)) }

  mutating func mix(_ values: [Int32]) {
    mix(UInt64(values.count))
    for value in values { mix(value) }
  }

  mutating func mix(_ values: [Float]) {
    mix(UInt64(values.count))
    for value in values { mix(value) }
  }

  mutating func mix(_ rows: EvidenceRows) {
    mix(rows.first)
    for entry in rows.entries {
      mix(entry.key)
      mix(entry.weight)
    }
  }

  var fingerprint: BlockFingerprint { BlockFingerprint(high: high, low: low) }
}

extension BlockInput {
  /// The fingerprint of all that decides how the block is grouped.
  ///
  /// - Complexity: O(*n*) in the evidence.
  func fingerprint(modelVersion: Int, threshold: Float, isLast: Bool) -> BlockFingerprint {
    var mixer = FingerprintMixer()
    mixer.mix(UInt64(modelVersion))
    mixer.mix(threshold)
    mixer.mix(UInt64(isLast ? 1 : 0))
    mixer.mix(worksBits)
    names.mix(into: &mixer)
    for list in [name, sharedWork, year, email, orcid, dblp, profile, venue, ruling] {
      mixer.mix(list)
    }
    for list in [apartPlace, apartWork, alike] {
      mixer.mix(list)
    }
    for flag in hasTitle { mixer.mix(UInt64(flag ? 1 : 0)) }
    mixer.mix(words)
    mixer.mix(venueRarity)
    mixer.mix(coauthors)
    mixer.mix(affiliations)
    for rows in [circles, circleNeighbours] {
      mixer.mix(rows.first)
      mixer.mix(rows.numbers)
    }
    for list in [circleBits, affiliationWordBits] { mixer.mix(list) }
    for list in [rank, coauthorCount, privateCoauthors, privateAffiliation] { mixer.mix(list) }
    var givens = FirstSight()
    for key in coauthorKeys {
      mixer.mix(key.coarse)
      mixer.mix(Int32(key.fine < 0 ? -1 : 0))
      mixer.mix(givens.number(key.given))
      for value in [key.personBits, key.initialBits, key.crowdBits, key.mentions] {
        mixer.mix(value)
      }
    }
    return mixer.fingerprint
  }
}

/// Numbers in the order of first sight, -1 staying what it is.
struct FirstSight {
  private var numbers: [Int32: Int32] = [:]

  mutating func number(_ value: Int32) -> Int32 {
    if value < 0 { return -1 }
    if let known = numbers[value] { return known }
    let number = Int32(numbers.count)
    numbers[value] = number
    return number
  }
}
