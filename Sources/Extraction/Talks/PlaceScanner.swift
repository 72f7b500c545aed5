import Bibliography

/// Finds places of the form "City, ST", "City, Country" and "City (Country)".
enum PlaceScanner {
  /// The index behind a place that begins at a token, or nil where none does.
  ///
  /// - Complexity: O(1).
  static func place(in text: TokenizedText, at index: Int, end: Int) -> Int? {
    var cursor = index
    while cursor < end, cursor - index < 4, let token = text[cursor], token.isWord,
      token.shape == .capitalized
        || (cursor > index && ["de", "of", "am", "la"].contains(token.key))
    {
      cursor += 1
      if text.key(cursor) == ".", token.key == "st" { cursor += 1 }
      guard cursor < end else { break }
      if text.key(cursor) == ",", let after = region(text, cursor + 1, end) {
        // "Paris, France" or "Paris, Île-de-France, France".
        if text.key(after) == ",", let second = region(text, after + 1, end) { return second }
        return after
      }
    }
    let words = (index..<min(end, index + 3)).map { text.key($0) }
    if let first = words.first, first == "online" || first == "virtual" || first == "remote" {
      return index + 1
    }
    return nil
  }

  /// The index behind a region's name or code at a token.
  private static func region(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int? {
    guard index < end, let token = text[index], token.isWord else { return nil }
    if token.shape == .capitals, states.contains(token.key) || codes.contains(token.key) {
      return index + 1
    }
    if index + 1 < end, let next = text[index + 1], next.isWord,
      countries.contains(token.key + " " + next.key)
    {
      return index + 2
    }
    return countries.contains(token.key) && token.shape != .lower ? index + 1 : nil
  }

  /// The first token of the place that ends right before `end`: the longest run of words that a
  /// region closes.
  static func isRegion(_ key: String) -> Bool { states.contains(key) || countries.contains(key) }

  /// First words of cities that have two.
  static let cityOpeners: Set<String> = [
    "san", "santa", "los", "las", "new", "palo", "menlo", "mountain", "redwood", "salt", "st",
    "saint", "fort", "el", "ann", "hong", "kuala", "rio", "tel", "cape", "buenos", "mexico", "long",
    "baton", "des", "grand", "little", "lake", "college", "virginia", "kansas", "oklahoma",
    "jersey",
    "colorado", "atlantic", "west", "east", "north", "south", "panama", "quebec", "abu", "sao",
    "la",
    "le", "half", "park", "round", "state", "iowa", "bowling", "chapel", "daytona", "niagara",
    "notre", "ho", "the", "port", "puerto", "monte", "villa", "big", "silver", "coral", "costa",
    "santa", "laguna", "newport", "sea", "sunny", "white", "green", "rapid", "sioux", "cedar",
  ]

  private static let states: Set<String> = set(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny "
      + "nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr bc on qc ab ns nsw vic qld")
  private static let codes: Set<String> = set("usa us uk uae prc roc eu")
  private static let countries: Set<String> = Set(
    ("usa|uk|us|united states|united kingdom|germany|france|italy|spain|portugal|switzerland|austria|"
      + "netherlands|belgium|luxembourg|denmark|sweden|norway|finland|iceland|ireland|poland|czechia|"
      + "czech republic|slovakia|hungary|romania|bulgaria|greece|turkey|cyprus|croatia|slovenia|"
      + "serbia|estonia|latvia|lithuania|ukraine|russia|israel|egypt|morocco|tunisia|algeria|kenya|"
      + "ghana|nigeria|ethiopia|rwanda|south africa|saudi arabia|qatar|uae|iran|iraq|jordan|lebanon|"
      + "india|pakistan|bangladesh|nepal|sri lanka|china|hong kong|macau|taiwan|japan|korea|"
      + "south korea|singapore|malaysia|thailand|vietnam|indonesia|philippines|australia|new zealand|"
      + "canada|mexico|cuba|costa rica|colombia|peru|chile|argentina|brazil|uruguay|ecuador|england|"
      + "scotland|wales|deutschland|schweiz|osterreich|frankreich|italien|spanien|niederlande|"
      + "espana|italia|nederland|suisse|allemagne|california|massachusetts|washington|texas|illinois|"
      + "michigan|new york|pennsylvania|oregon|colorado|utah|georgia|florida|virginia|maryland|ontario|"
      + "quebec|british columbia|hawaii|puerto rico|malta|monaco|czech").split(separator: "|").map(
        String.init))

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
