/// The letters, signs and accents of TeX as tables.
enum TeXSymbols {
  /// Commands that stand for a letter or sign.
  static let letters: [String: String] = [
    "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ",
    "DJ": "Đ", "dbar": "đ", "Dbar": "Đ", "cprime": "", "cdprime": "", "emdash": "—",
    "endash": "–", "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "imath": "ı", "jmath": "ȷ",
    "textschwa": "ə", "textasciigrave": "`", "textquotesingle": "'", "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”",
    "textquotedbl": "\"", "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«",
    "guillemotright": "»", "flqq": "«", "frqq": "»", "glqq": "„", "grqq": "“", "lq": "‘",
    "rq": "’", "textendash": "–", "textemdash": "—", "textbackslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_", "textbar": "|",
    "textless": "<", "textgreater": ">", "textdollar": "$", "textpercent": "%",
    "textampersand": "&", "textbraceleft": "{", "textbraceright": "}", "lbrace": "{",
    "rbrace": "}", "textellipsis": "…", "ldots": "…", "dots": "…", "cdots": "⋯",
    "textregistered": "®", "texttrademark": "™", "textcopyright": "©", "copyright": "©",
    "S": "§", "P": "¶", "pounds": "£", "textsterling": "£", "texteuro": "€", "euro": "€",
    "textyen": "¥", "textcent": "¢", "textdegree": "°", "degree": "°", "textmu": "µ",
    "textbullet": "•", "textperiodcentered": "·", "textexclamdown": "¡",
    "textquestiondown": "¿", "textordfeminine": "ª", "textordmasculine": "º",
    "textonehalf": "½", "textonequarter": "¼", "textnumero": "№", "slash": "/",
    "hyphen": "-", "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX",
    "textnormal": "", "cyrchar": "", "space": " ", "quad": " ", "qquad": " ", "newline": " ",
    "newblock": " ", "textvisiblespace": " ", "nobreakspace": " ", "thinspace": " ",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε",
    "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ",
    "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ",
    "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ",
    "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "infty": "∞", "times": "×", "cdot": "·",
    "cup": "∪", "cap": "∩", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠",
    "neq": "≠", "approx": "≈", "sim": "∼", "simeq": "≃", "equiv": "≡", "in": "∈",
    "subset": "⊂", "subseteq": "⊆", "to": "→", "rightarrow": "→", "leftarrow": "←",
    "leftrightarrow": "↔", "Rightarrow": "⇒", "Leftrightarrow": "⇔", "mapsto": "↦",
    "uparrow": "↑", "downarrow": "↓", "pm": "±", "mp": "∓", "circ": "∘", "star": "⋆",
    "ast": "∗", "oplus": "⊕", "otimes": "⊗", "forall": "∀", "exists": "∃", "neg": "¬",
    "wedge": "∧", "vee": "∨", "partial": "∂", "nabla": "∇", "sum": "∑", "prod": "∏",
    "int": "∫", "sqrt": "√", "emptyset": "∅", "dagger": "†", "ddagger": "‡", "prime": "′",
    "langle": "⟨", "rangle": "⟩", "lceil": "⌈", "rceil": "⌉", "lfloor": "⌊", "rfloor": "⌋",
    "checkmark": "✓", "sharp": "♯", "flat": "♭", "natural": "♮", "top": "⊤", "bot": "⊥",
    "perp": "⊥", "parallel": "∥", "models": "⊨", "vdash": "⊢", "ll": "≪", "gg": "≫",
    "propto": "∝", "setminus": "∖", "mid": "|", "aleph": "ℵ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ",
  ]

  /// Names of functions, which are printed as they are.
  static let operators: Set<String> = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "min", "max", "sup", "inf", "lim", "deg", "det",
    "dim", "gcd", "mod", "arg", "ker", "Pr", "poly", "bmod",
  ]

  /// Commands that say how text looks.
  static let formatting: Set<String> = [
    "textsc", "textrm", "textit", "textbf", "textsf", "texttt", "textsl", "textup", "emph", "rm",
    "bf", "it", "sc", "sl", "sf", "tt", "em", "small", "mbox", "hbox", "ensuremath", "mathrm",
    "mathbf", "mathcal", "mathbb", "relax", "leavevmode", "protect", "xspace", "unskip",
  ]

  /// Sizes of type that begin with a capital letter.
  static let sizes: Set<String> = ["Large", "LARGE", "Huge", "HUGE"]

  /// The accents of TeX's first fonts, by their places (The TeXbook, 1984, appendix F).
  static let fontAccents: [Int: Unicode.Scalar] = [
    18: "\u{300}", 19: "\u{301}", 20: "\u{30C}", 21: "\u{306}", 22: "\u{304}", 23: "\u{30A}",
    24: "\u{327}", 94: "\u{302}", 95: "\u{307}", 125: "\u{30B}", 126: "\u{303}",
    127: "\u{308}",
  ]

  /// Commands that put a mark on the letter behind them, with the combining mark.
  static let accents: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}",
    "r": "\u{30A}", "c": "\u{327}", "k": "\u{328}", "d": "\u{323}", "b": "\u{331}",
    "t": "\u{361}", "U": "\u{30E}", "G": "\u{30F}", "C": "\u{30F}", "f": "\u{311}",
    "h": "\u{309}", "grave": "\u{300}", "acute": "\u{301}", "hat": "\u{302}",
    "tilde": "\u{303}", "ddot": "\u{308}", "bar": "\u{304}", "dot": "\u{307}",
    "breve": "\u{306}", "check": "\u{30C}", "widehat": "\u{302}", "widetilde": "\u{303}",
    "overline": "\u{304}", "mathring": "\u{30A}", "textcommabelow": "\u{326}",
    "textogonekcentered": "\u{328}", "textcommaabove": "\u{313}", "cedilla": "\u{327}",
    "textdotbelow": "\u{323}", "textbrevebelow": "\u{32E}", "horn": "\u{31B}",
    // Those that Mathematical Reviews defines in the preambles of its files.
    "polhk": "\u{328}", "soft": "\u{30C}", "ocirc": "\u{30A}", "udot": "\u{323}",
    "lfhook": "\u{326}", "cftil": "\u{303}", "uarc": "\u{306}",
  ]

  /// The mark of a command that is no letter, as that of `\\"`.
  static func mark(_ sign: UInt8) -> Unicode.Scalar? {
    sign < 0x80 ? signs[Int(sign)] : nil
  }

  private static let signs: [Unicode.Scalar?] = (0..<0x80).map {
    accents[String(Unicode.Scalar(UInt8($0)))]
  }

  /// A letter with a mark, where Unicode has such a letter.
  static func letter(_ letter: UInt8, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    letter < 0x80 ? composed[UInt64(letter) << 32 | UInt64(mark.value)] : nil
  }

  /// The letters with the mark on the first of them, composed where Unicode has such a letter.
  static func compose(_ letters: String, _ mark: Unicode.Scalar) -> String {
    var scalars = Array(letters.unicodeScalars)
    guard let first = scalars.first else { return letters }
    let base: Unicode.Scalar =
      switch first {
      case "ı" where mark.value < 0x320: "i"
      case "ȷ": "j"
      default: first
      }
    if let composed = composed[UInt64(base.value) << 32 | UInt64(mark.value)] {
      scalars[0] = composed
    } else {
      scalars[0] = base
      // A further mark stands behind those that are there.
      var place = 1
      while place < scalars.count, (0x300...0x36F).contains(scalars[place].value) { place += 1 }
      scalars.insert(mark, at: place)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Base letters followed by their composed forms, for each combining mark.
  private static let table: [(mark: UInt32, pairs: String)] = [
    (0x300, "AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹÂẦÊỀÔỒâầêềôồĂẰăằƠỜơờƯỪưừWẀwẁYỲyỳÜǛüǜĒḔēḕŌṐōṑ"),
    (
      0x301,
      "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźGǴgǵKḰkḱMḾmḿPṔpṕWẂwẃÂẤÊẾÔỐâấêếôốĂẮăắƠỚơớƯỨưứÆǼæǽØǾøǿÅǺåǻÜǗüǘÏḮïḯÇḈçḉĒḖēḗŌṒōṓÕṌõṍ"
    ),
    (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽYỸyỹEẼeẽÂẪâẫÊỄêễÔỖôỗĂẴăẵƠỠơỡƯỮưữ"),
    (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuūYȲyȳGḠgḡÆǢæǣ"),
    (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭẠẶạặ"),
    (0x307, "CĊcċEĖeėGĠgġIİZŻzżBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡTṪtṫWẆwẇXẊxẋYẎyẏAȦaȧOȮoȯ"),
    (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧWẄwẅXẌxẍtẗ"),
    (0x309, "AẢaảEẺeẻIỈiỉOỎoỏUỦuủYỶyỷÂẨâẩÊỂêểÔỔôổĂẲăẳƠỞơởƯỬưử"),
    (0x30A, "AÅaåUŮuůwẘyẙ"),
    (0x30B, "OŐoőUŰuű"),
    (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔGǦgǧKǨkǩjǰHȞhȟÜǙüǚ"),
    (0x30F, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
    (0x311, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    (0x31B, "OƠoơUƯuư"),
    (
      0x323,
      "AẠaạBḄbḅDḌdḍEẸeẹHḤhḥIỊiịKḲkḳLḶlḷMṂmṃNṆnṇOỌoọRṚrṛSṢsṣTṬtṭUỤuụVṾvṿWẈwẉYỴyỵZẒzẓÂẬâậÊỆêệÔỘôộĂẶăặƠỢơợƯỰưự"
    ),
    (0x326, "SȘsșTȚtț"),
    (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    (0x328, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    (0x331, "BḆbḇDḎdḏhẖKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕ"),
  ]

  private static let composed: [UInt64: Unicode.Scalar] = {
    var out: [UInt64: Unicode.Scalar] = [:]
    for (mark, pairs) in table {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        out[UInt64(scalars[index].value) << 32 | UInt64(mark)] = scalars[index + 1]
      }
    }
    return out
  }()
}
