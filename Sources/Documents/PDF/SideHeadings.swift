/// Takes the headings of a margin that holds nothing else off the pages, before their columns are
/// told.
///
/// Many curricula set the name of each section beside its text, in a margin of its own: bold, in
/// capitals or small capitals, on one line or several. Such a margin is neither a column that is read
/// by itself nor the first column of a table.
struct SideHeadings {
  /// A heading, and where it stands.
  struct Heading {
    /// Its words; a heading of several lines is one.
    var text: PageFragment
    /// The line on which it begins.
    var baseline: Double
  }

  /// The headings of each page from top to bottom.
  private(set) var pages: [[Heading]]
  private let left: Double
  private let right: Double
  private let look: Look

  /// By what words are known as a heading.
  private enum Look {
    /// Bold type, small capitals or capitals.
    case type
    /// A capital in front, as the fonts tell of no type.
    case capital
    /// Any type but that of most words, as far as fonts without names tell.
    case setOff
    /// A capital in front, and type smaller than this, that of the text.
    case smaller(Double)
  }

  /// How many headings make a margin.
  private static let fewest = 3
  /// The widest margin, as a share of the text and the margin together.
  private static let widest = 0.35

  /// Takes the headings off the fragments of the pages.
  ///
  /// `isPlain` says that the fonts tell of no type, so that a heading may look like any words.
  ///
  /// - Returns: nil, and the fragments as they were, where there is no such margin.
  /// - Complexity: O(*n* log *n*) in the number of fragments.
  static func take(
    from pages: inout [[PageFragment]], isPlain: Bool = false
  ) -> SideHeadings? {
    let body = PageFragment.mainSize(pages.lazy.flatMap(\.self).flatMap(\.words))
    let looks = isPlain ? [Look.capital, .setOff] : [.type, .smaller(body)]
    for look in looks {
      let parted = parted(pages, look)
      guard let margin = margin(parted, look) else { continue }
      pages = parted
      var headings = SideHeadings(
        pages: [], left: margin.lowerBound, right: margin.upperBound, look: look)
      for index in pages.indices {
        headings.take(from: &pages[index])
      }
      return headings
    }
    return nil
  }

  /// The fragments with headings apart from the text beside them that hardly more than a space parts:
  /// what stands behind headings of different lengths begins at one place.
  private static func parted(_ pages: [[PageFragment]], _ look: Look) -> [[PageFragment]] {
    var edges: [Double] = []
    for fragment in pages.joined() {
      if let (_, text) = parted(fragment, at: nil, look) { edges.append(text.box.left) }
    }
    guard let edge = mode(edges) else { return pages }
    let parts = pages.map { $0.map { parted($0, at: edge, look) } }
    let heads = Set(parts.joined().compactMap { $0?.head.words.map(\.text) })
    let widths = Set(parts.joined().compactMap { $0.map { Int($0.head.box.width / 3) } })
    guard heads.count >= fewest, widths.count >= fewest else { return pages }
    return zip(pages, parts).map { page, parts in
      zip(page, parts).flatMap { whole, parts in parts.map { [$0.head, $0.text] } ?? [whole] }
    }
  }

  /// A heading and the text behind it.
  private static func parted(
    _ fragment: PageFragment, at edge: Double?, _ look: Look
  ) -> (head: PageFragment, text: PageFragment)? {
    for count in 1...4 where count < fragment.words.count {
      let word = fragment.words[count]
      guard word.box.left - fragment.words[count - 1].box.right >= 0.6 * fragment.size,
        edge.map({ abs($0 - word.box.left) <= 3 }) ?? true,
        let head = PageFragment(Array(fragment.words[..<count])), isHeading(head, look),
        !isHeading(fragment, look),
        let text = PageFragment(Array(fragment.words[count...]))
      else { continue }
      return (head, text)
    }
    return nil
  }

  /// The rows of the columns with each heading in front of the first row that stands beside it or
  /// below it; a heading at the foot of a page stands in front of the next page.
  ///
  /// - Complexity: O(*n* log *n* + *h*) for *n* rows and *h* headings.
  func insert(into columns: [[ColumnRow]]) -> [[ColumnRow]] {
    var waiting = pages.map { $0[...] }
    let usual = usualDrop(columns)
    // The pages in front of this one have no heading left.
    var first = 0
    var out = columns.map { rows in
      rows.indices.flatMap { index -> [ColumnRow] in
        let row = rows[index]
        let page = row.row.page - 1
        guard waiting.indices.contains(page) else { return [row] }
        var due: [Heading] = []
        while first < page {
          due += waiting[first]
          waiting[first] = []
          first += 1
        }
        let lowest = row.row.baseline + max(Self.drop(rows, index), usual)
        let own = waiting[page].prefix { $0.baseline <= lowest }
        waiting[page].removeFirst(own.count)
        return (due + own).compactMap { ColumnRow(heading: $0.text, before: row) } + [row]
      }
    }
    if let column = out.lastIndex(where: { !$0.isEmpty }), let last = out[column].last {
      out[column] += waiting.joined().compactMap { ColumnRow(heading: $0.text, before: last) }
    }
    return out
  }

  /// How much lower than the first line of its section every heading may stand, since most that have
  /// room above them do; 0 where they don't.
  private func usualDrop(_ columns: [[ColumnRow]]) -> Double {
    var opening = pages.map { _ in [PageRow]() }
    for rows in columns {
      for index in rows.indices where opening.indices.contains(rows[index].row.page - 1) {
        let row = rows[index].row
        if Self.drop(rows, index) > 0.5 * row.size { opening[row.page - 1].append(row) }
      }
    }
    var drops: [Double] = []
    for (headings, rows) in zip(pages, opening) {
      var rows = rows.sorted { $0.baseline < $1.baseline }[...]
      for heading in headings {
        // What stands too high for this heading does so for those below it.
        rows = rows.drop { heading.baseline - $0.baseline > 0.9 * $0.size }
        if let row = rows.first, heading.baseline - row.baseline > 0.5 * row.size {
          drops.append(heading.baseline - row.baseline)
        }
      }
    }
    guard drops.count >= Self.fewest, drops.count * 2 >= pages.joined().count,
      let least = drops.min(), let most = drops.max(), most - least <= 1
    else { return 0 }
    return most + 1
  }

  /// How much lower than a row the heading may stand that belongs in front of it.
  ///
  /// Browsers leave room above headings: behind a gap, a heading stands between the first line of its
  /// section and the second.
  private static func drop(_ rows: [ColumnRow], _ index: Int) -> Double {
    let row = rows[index].row
    let next = rows[safe: index + 1]?.row
    let drop = 0.5 * row.size
    if let above = rows[safe: index - 1]?.row, above.page == row.page,
      row.baseline - above.baseline < 1.6 * row.size
    {
      return drop
    }
    guard let next, next.page == row.page, next.baseline > row.baseline else { return drop }
    return max(drop, min(0.6 * (next.baseline - row.baseline), 0.9 * row.size))
  }

  // MARK: The margin

  /// From where to where the margin reaches.
  private static func margin(_ pages: [[PageFragment]], _ look: Look) -> ClosedRange<Double>? {
    let fragments = pages.flatMap(\.self)
    guard let start = fragments.map(\.box.left).min(),
      let end = fragments.map(\.box.right).max()
    else { return nil }
    // Where the text begins: few lines, such as the owner's name, begin left of it.
    let texts = fragments.filter { $0.words.count > 2 && !isHeading($0, .type) }
    let lefts = texts.map(\.box.left).sorted()
    guard let text = lefts[safe: lefts.count / 20], text - start < widest * (end - start) else {
      return nil
    }
    let heads = fragments.filter { $0.box.right < text - 1 && isHeading($0, look) }
    // By the left edge that most have, or by the right one, where more are flush right.
    let edges = [\PageBox.left, \PageBox.right].compactMap { edge in
      mode(heads.map { $0.box[keyPath: edge] }).map { place in
        let aligned = heads.filter { abs($0.box[keyPath: edge] - place) <= 3 }
        return (edge: edge, place: place, aligned: aligned)
      }
    }.sorted { $0.aligned.count > $1.aligned.count }
    for (edge, place, aligned) in edges {
      let texts = Set(aligned.map { $0.words.map(\.text) })
      // The same word again and again is a label.
      guard texts.count >= fewest, 3 * texts.count >= 2 * aligned.count else { continue }
      let left = aligned.map(\.box.left).min() ?? 0
      let right = text - 2
      let inside = fragments.filter { $0.box.left < right && $0.box.right > left }
      let beside = fragments.count - inside.count
      let strange = inside.filter { !isHeading($0, look) && !isPart($0, left, right) }
      // The name and addresses above the first heading may begin anywhere.
      let first = pages.first ?? []
      let top =
        first.filter { head in
          head.box.right < text - 1 && abs(head.box[keyPath: edge] - place) <= 3
            && isHeading(head, look)
        }.map(\.baseline).min() ?? -.infinity
      let above = first.count {
        $0.baseline < top && $0.box.left < right && $0.box.right > left
          && !isHeading($0, look) && !isPart($0, left, right)
      }
      let count = strange.count - above
      guard left < right else { continue }
      if beside >= 4 * aligned.count, count * 20 <= fragments.count, count <= aligned.count,
        !isSidebar(pages, left...right, from: top)
      {
        return left...right
      }
    }
    return nil
  }

  /// Whether more than headings stands in a margin: lists, as of addresses and skills, whose lines
  /// have no text beside them.
  private static func isSidebar(
    _ pages: [[PageFragment]], _ margin: ClosedRange<Double>, from top: Double
  ) -> Bool {
    var lists = 0
    for (index, page) in pages.enumerated() {
      let lines = page.filter {
        $0.box.left < margin.upperBound && $0.box.right > margin.lowerBound
          && $0.box.right < margin.upperBound + 2 && (index > 0 || $0.baseline >= top - 1)
      }.sorted { $0.baseline < $1.baseline }
      let texts = page.filter { $0.box.left > margin.upperBound }.map(\.baseline).sorted()
      var list: [PageFragment] = []
      for (number, line) in lines.enumerated() {
        if number > 0, line.baseline - lines[number - 1].baseline >= 1.45 * line.size { list = [] }
        list.append(line)
        guard list.count == 4 else { continue }
        let beside = list.count { texts.nearest(to: $0.baseline) <= 0.3 * $0.size }
        if beside <= 2 { lists += 1 }
      }
    }
    return lists >= 2
  }

  /// The place that most values are near to.
  private static func mode(_ values: [Double]) -> Double? {
    values.sorted().densest(within: 3).first
  }

  /// Whether words are set as headings are, and are no date.
  private static func isHeading(_ fragment: PageFragment, _ look: Look) -> Bool {
    guard fragment.words.count <= 4, !hasDigits(fragment) else { return false }
    let lettered = fragment.words.filter(\.hasLetters)
    let letters = lettered.flatMap(\.text.unicodeScalars).filter(\.properties.isAlphabetic)
    guard letters.count >= 4 else { return false }
    let isCapitalized = letters.first?.properties.isUppercase == true
    switch look {
    case .capital: return isCapitalized
    case .smaller(let size): return isCapitalized && fragment.size < 0.95 * size
    case .setOff: return lettered.allSatisfy { $0.style.isBold || $0.style.isItalic }
    case .type: break
    }
    return lettered.allSatisfy(\.style.isBold) || lettered.allSatisfy(\.style.isSmallCapitals)
      || !letters.contains(where: \.properties.isLowercase)
  }

  /// Whether words may be part of a heading that stands in the margin: "&", "AND".
  private static func isPart(_ fragment: PageFragment, _ left: Double, _ right: Double) -> Bool {
    fragment.words.count <= 4 && !hasDigits(fragment) && fragment.box.left > left - 2
      && fragment.box.right < right + 2
  }

  /// Whether words hold numbers, but for how many entries there are: "Journals (6)".
  private static func hasDigits(_ fragment: PageFragment) -> Bool {
    fragment.words.contains { word in
      !(word.text.hasPrefix("(") && word.text.hasSuffix(")") && word.text.utf8.count <= 5)
        && word.text.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
  }

  // MARK: The headings of a page

  private mutating func take(from fragments: inout [PageFragment]) {
    var parts: [PageFragment] = []
    var rest: [PageFragment] = []
    for fragment in fragments {
      if Self.isPart(fragment, left, right) {
        parts.append(fragment)
      } else if let (head, text) = split(fragment) {
        parts.append(head)
        rest.append(text)
      } else {
        rest.append(fragment)
      }
    }
    var headings: [Heading] = []
    var lowest = -Double.infinity
    for row in RowBuilder.rows(parts, page: 1, zone: 0) {
      guard let text = PageFragment(row.words) else { continue }
      if row.baseline - lowest < 1.45 * max(row.size, textSize), let last = headings.indices.last,
        let joined = PageFragment(headings[last].text.words + text.words)
      {
        headings[last].text = joined
      } else {
        headings.append(Heading(text: text, baseline: row.baseline))
      }
      lowest = row.baseline
    }
    pages.append(headings)
    fragments = rest
  }

  /// The size of the text, where it tells headings: their lines may stand as far apart as its lines.
  private var textSize: Double {
    if case .smaller(let size) = look { size } else { 0 }
  }

  /// A heading and the text beside it that hardly more than a space parts.
  private func split(_ fragment: PageFragment) -> (head: PageFragment, text: PageFragment)? {
    guard abs(fragment.box.left - left) <= 3 || fragment.box.left < right - 4,
      let index = fragment.words.firstIndex(where: { $0.box.left > right }), index > 0,
      let head = PageFragment(Array(fragment.words[..<index])),
      Self.isHeading(head, look) || head.size < 0.95 * textSize && !Self.hasDigits(head),
      let text = PageFragment(Array(fragment.words[index...])),
      text.box.left - head.box.right > 0.2 * fragment.size,
      // A name over both doesn't begin its second word where the text begins.
      text.box.left - right < 9
    else { return nil }
    return (head, text)
  }
}

extension ColumnRow {
  /// A heading out of the margin as a row of its own.
  fileprivate init?(heading text: PageFragment, before row: ColumnRow) {
    guard let own = PageRow([text], page: row.row.page, zone: row.row.zone) else { return nil }
    self.init(
      row: own, isMarginHeading: true, left: text.box.left, right: text.box.right,
      margin: row.margin, isMarginSure: false, firstWord: text.box.width)
  }
}
