/// A rectangle on a page, in points, with the origin in the upper left corner.
struct PageBox: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether letters of that size come near the edge at which lines are broken.
  func reaches(_ margin: Double, at size: Double) -> Bool { right > margin - 4 * size }
}

/// How letters of a page are set.
struct PageStyle: Sendable, Hashable {
  /// The size of the type in points.
  var size: Double
  var isBold = false
  var isItalic = false
  /// Whether small letters are set as small capitals.
  var isSmallCapitals = false
  /// Whether the letters stand above the line, as the mark of a footnote does.
  var isRaised = false
}

/// A word of a page, where it stands, and how it is set.
struct PageWord: Sendable, Hashable {
  var text: String
  var box: PageBox
  var style: PageStyle
  /// Parts of the word that are set in another way, as ranges of its UTF-8 bytes.
  var parts: [Part] = []

  struct Part: Sendable, Hashable {
    var range: Range<Int>
    var style: PageStyle
  }
}

/// The lines of a page as they were found, each with its words from left to right.
struct PageText: Sendable, Hashable {
  var width: Double
  var height: Double
  var lines: [[PageWord]] = []
}
