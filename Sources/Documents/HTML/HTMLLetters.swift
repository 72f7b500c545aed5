/// Letters that pages write by names that the HTML of old did not have: "&cacute;".
enum HTMLLetters {
  /// The letter of a name, without its "&" and semicolon; nil where no letter has it.
  static func letter(named name: some Collection<UInt8>) -> String? {
    guard (3...8).contains(name.count) else { return nil }
    return letters[String(decoding: name, as: UTF8.self)]
  }

  private static let letters: [String: String] = {
    var letters: [String: String] = [:]
    let words = table.split { $0 == " " || $0 == "\n" }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      letters[String(words[index])] = String(words[index + 1])
    }
    return letters
  }()

  private static let table = """
    Abreve Ă Amacr Ā Aogon Ą Cacute Ć Ccaron Č Ccirc Ĉ Cdot Ċ Dcaron Ď Dstrok Đ ENG Ŋ \
    Ecaron Ě Edot Ė Emacr Ē Eogon Ę Gbreve Ğ Gcedil Ģ Gcirc Ĝ Gdot Ġ Hcirc Ĥ Hstrok Ħ \
    IJlig Ĳ Idot İ Imacr Ī Iogon Į Itilde Ĩ Jcirc Ĵ Kcedil Ķ Lacute Ĺ Lcaron Ľ Lcedil Ļ \
    Lmidot Ŀ Lstrok Ł Nacute Ń Ncaron Ň Ncedil Ņ Odblac Ő Omacr Ō Racute Ŕ Rcaron Ř \
    Rcedil Ŗ Sacute Ś Scedil Ş Scirc Ŝ Tcaron Ť Tcedil Ţ Tstrok Ŧ Ubreve Ŭ Udblac Ű Umacr Ū \
    Uogon Ų Uring Ů Utilde Ũ Wcirc Ŵ Ycirc Ŷ Zacute Ź Zcaron Ž Zdot Ż abreve ă amacr ā \
    aogon ą cacute ć ccaron č ccirc ĉ cdot ċ dcaron ď dstrok đ ecaron ě edot ė emacr ē \
    eng ŋ eogon ę gacute ǵ gbreve ğ gcirc ĝ gdot ġ hcirc ĥ hstrok ħ ijlig ĳ imacr ī \
    imath ı imped Ƶ inodot ı iogon į itilde ĩ jcirc ĵ jmath ȷ kcedil ķ kgreen ĸ lacute ĺ \
    lcaron ľ lcedil ļ lmidot ŀ lstrok ł nacute ń napos ŉ ncaron ň ncedil ņ odblac ő omacr ō \
    racute ŕ rcaron ř rcedil ŗ sacute ś scedil ş scirc ŝ tcaron ť tcedil ţ tstrok ŧ \
    ubreve ŭ udblac ű umacr ū uogon ų uring ů utilde ũ wcirc ŵ ycirc ŷ zacute ź zcaron ž \
    zdot ż
    """
}
