import Bibliography

/// The entities that are resolved; those that a file declares are never expanded.
///
/// They are those of XML, the letters of Latin-1 (which DBLP's document type has) and common signs.
enum XMLEntities {
  /// The text of an entity, without `&` and `;`.
  static func text(_ view: ByteView, _ range: Range<Int>) -> String? {
    guard let first = range.first else { return nil }
    if view[first] == 0x23 { return number(view, first + 1..<range.upperBound).map(String.init) }
    guard range.count <= 8 else { return nil }
    return table[String(decoding: view.array(range), as: UTF8.self)].map(String.init)
  }

  private static func number(_ view: ByteView, _ range: Range<Int>) -> Unicode.Scalar? {
    var digits = range
    var base: UInt32 = 10
    if let first = range.first, view[first] | 0x20 == 0x78 {
      base = 16
      digits = first + 1..<range.upperBound
    }
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var value: UInt32 = 0
    for index in digits {
      guard let digit = Character(Unicode.Scalar(view[index])).hexDigitValue, digit < base else {
        return nil
      }
      value = value &* base &+ UInt32(digit)
      if value > 0x10_FFFF { return nil }
    }
    guard value >= 0x20 else { return " " }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let table: [String: Unicode.Scalar] = {
    var out: [String: Unicode.Scalar] = [:]
    let words = list.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      out[String(words[index])] = words[index + 1].unicodeScalars.first
    }
    out["nbsp"] = " "
    out["ensp"] = " "
    out["emsp"] = " "
    out["thinsp"] = " "
    out["shy"] = "\u{AD}"
    return out
  }()

  /// Names and letters by turns.
  private static let list = """
    amp & lt < gt > quot " apos ' iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ \
    copy © ordf ª laquo « not ¬ reg ® macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ \
    middot · cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á \
    Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì \
    Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × \
    Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â \
    atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í \
    icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø \
    ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š \
    Yuml Ÿ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ \
    dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ \
    larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ alpha α \
    beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ \
    omicron ο pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ \
    Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω isin ∈ sum ∑ prod ∏ radic √ part ∂ cap ∩ \
    cup ∪ and ∧ or ∨ forall ∀ exist ∃ empty ∅ nabla ∇ sdot ⋅ lang 〈 rang 〉
    """
}
