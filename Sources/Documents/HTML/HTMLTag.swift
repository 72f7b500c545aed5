/// What an HTML element means to a reader of its text.
enum HTMLTag: Equatable {
  /// Begins and ends a block.
  case block
  case heading(level: Int)
  case list(isOrdered: Bool)
  case item
  case definitions
  case term
  case definition
  case table
  case row
  case cell(isHead: Bool)
  case preformatted
  case lineBreak
  case rule
  case link
  case styled(DraftBlock.Styles)
  case quotation
  case title
  case meta
  /// Without words for a reader.
  case left
  case quoted
  /// Part of a line, or a part of a table that has no words itself.
  case inline
  /// The bullet or number that a word processor writes in front of a paragraph of a list.
  case marker

  private static let tags: [String: HTMLTag] = {
    var table: [String: HTMLTag] = [
      "ul": .list(isOrdered: false), "menu": .list(isOrdered: false),
      "dir": .list(isOrdered: false), "ol": .list(isOrdered: true), "li": .item,
      "dl": .definitions, "dt": .term, "dd": .definition, "table": .table, "tr": .row,
      "td": .cell(isHead: false), "th": .cell(isHead: true), "pre": .preformatted,
      "listing": .preformatted, "xmp": .preformatted, "plaintext": .preformatted,
      "br": .lineBreak, "hr": .rule, "a": .link, "q": .quotation, "title": .title,
      "meta": .meta, "blockquote": .quoted, "sup": .styled(.superscript),
    ]
    for level in 1...6 { table["h\(level)"] = .heading(level: level) }
    for name in ["b", "strong"] { table[name] = .styled(.bold) }
    for name in ["i", "em", "cite", "var", "dfn"] { table[name] = .styled(.italic) }
    for name in ["u", "ins"] { table[name] = .styled(.underline) }
    for name in ["code", "tt", "kbd", "samp"] { table[name] = .styled(.code) }
    for name in [
      "p", "div", "section", "article", "main", "header", "footer", "aside", "address", "figure",
      "figcaption", "fieldset", "center", "form", "body", "html", "details", "summary", "hgroup",
      "legend", "caption", "thead", "tbody", "tfoot", "noframes", "dialog",
    ] {
      table[name] = .block
    }
    for name in [
      "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "svg",
      "canvas", "select", "option", "textarea", "button", "input", "video", "audio", "map", "nav",
      "annotation", "annotation-xml", "datalist", "link", "base", "frameset",
    ] {
      table[name] = .left
    }
    return table
  }()

  init(name: String) {
    self = Self.tags[name] ?? .inline
  }
}

/// The attributes of an element that say how its text is to be read.
struct HTMLAttributes {
  var identity = ""
  var classes = ""
  var style = ""
  var role = ""
  var href: String?
  var start: Int?
  var value: Int?
  var type = ""
  var isHidden = false
  var isReversed = false
  /// How many rows and columns a cell covers.
  var rowSpan = 1
  var columnSpan = 1
  /// Whether the element opens and shuts a part of the page, whose heading it then is.
  var isToggle = false

  /// Takes an attribute; names are in lower case.
  mutating func set(_ key: String, _ text: String) {
    switch key {
    case "id": identity = text.lowercased()
    case "class": classes = text.lowercased()
    case "style": style = text.lowercased().filter { $0 != " " }
    case "role": role = text.lowercased()
    case "href": href = text
    case "start": start = Int(text)
    case "value": value = Int(text)
    case "type": type = text
    case "hidden": isHidden = true
    case "aria-hidden": isHidden = isHidden || text.lowercased() == "true"
    case "reversed": isReversed = true
    case "rowspan": rowSpan = max(1, Int(text) ?? 1)
    case "colspan": columnSpan = max(1, Int(text) ?? 1)
    case "aria-expanded": isToggle = true
    case "data-toggle", "data-bs-toggle": isToggle = text.lowercased() == "collapse"
    default: break
    }
  }

  /// Whether a button unfolds what follows, so that its words head it.
  var unfoldsText: Bool {
    isToggle || classes.contains("accordion") || classes.contains("collapsible")
      || classes.contains("dropbtn")
  }

  /// Whether the element is not shown: hidden by an attribute, an inline style or a usual class.
  var isInvisible: Bool { isSurelyInvisible || has(Self.folded) }

  private var isSurelyInvisible: Bool {
    isHidden || style.contains("display:none") || style.contains("visibility:hidden")
      || has(Self.hidden)
  }

  /// Whether only a usual class hides the element until a script shows it, as the parts of a programme
  /// that unfold one day at a time; the abstracts and records of a list are none.
  var isFolded: Bool { has(Self.folded) && !isSurelyInvisible && !has(Self.asides) }

  private func has(_ names: Set<String>) -> Bool {
    classes.split(whereSeparator: \.isWhitespace).contains { names.contains(String($0)) }
  }

  /// Whether a word processor marks the element as what its lists put in front of a paragraph.
  var isListMarker: Bool { style.contains("mso-list:ignore") }

  /// Whether the element sets its children out in rows and columns.
  var isGrid: Bool {
    style.contains("display:grid")
      || classes.split(whereSeparator: \.isWhitespace).contains {
        $0 == "grid" || $0 == "d-grid" || $0.hasPrefix("grid-cols")
      }
  }

  /// Whether the element leads through a site, or asks for consent, rather than say something.
  var isNavigation: Bool {
    if role == "navigation" || role == "search" || role == "menu" || role == "menubar" {
      return true
    }
    let words = classes.split(whereSeparator: \.isWhitespace) + [Substring(identity)]
    return words.contains { word in
      Self.navigation.contains(String(word))
        || Self.openings.contains { word.hasPrefix($0) }
        || Self.endings.contains { word.hasSuffix($0) }
    }
  }

  /// Whether a class says that the element holds where the person in front of it works.
  var isAffiliation: Bool {
    [
      "affil", "afil", "filiacao", "institution", "instituicao", "university", "organization",
      "organisation", "school",
    ].contains { classes.contains($0) }
  }

  /// The field of a reference that a class says the element holds: "authors", "title", "venue".
  var field: String? {
    for word in classes.split(whereSeparator: \.isWhitespace) {
      let parts = word.split { $0 == "-" || $0 == "_" }
      for field in Self.fields where parts.contains(where: { $0 == field || $0 == field + "s" }) {
        return field
      }
      if word.hasPrefix("pub") || word.hasPrefix("paper"),
        let field = Self.fields.first(where: { word.hasSuffix($0) || word.hasSuffix($0 + "s") })
      {
        return field
      }
    }
    return nil
  }

  /// The type that an inline style or a usual class sets.
  var styles: DraftBlock.Styles {
    var styles: DraftBlock.Styles = []
    if !style.isEmpty {
      if ["bold", "bolder", "600", "700", "800", "900"].contains(where: {
        style.contains("font-weight:\($0)")
      }) {
        styles.insert(.bold)
      }
      if style.contains("font-style:italic") || style.contains("font-style:oblique") {
        styles.insert(.italic)
      }
      if style.contains("text-decoration:underline") { styles.insert(.underline) }
    }
    for word in classes.split(whereSeparator: \.isWhitespace) {
      switch word {
      case "bold", "fw-bold", "font-weight-bold", "strong": styles.insert(.bold)
      case "italic", "fst-italic", "font-italic": styles.insert(.italic)
      case "underline", "text-decoration-underline": styles.insert(.underline)
      default: break
      }
    }
    return styles
  }

  private static let fields = ["author", "title", "venue", "journal", "booktitle", "conference"]
  private static let hidden: Set<String> = [
    "sr-only", "visually-hidden", "screen-reader-text", "screenreader-only", "invisible", "bibtex",
    "modal",
  ]
  private static let asides: Set<String> = [
    "abstract", "abs", "bib", "award", "citation", "popup", "tooltip", "alert",
  ]
  private static let folded: Set<String> = ["hidden", "d-none", "hide", "is-hidden"]
  private static let navigation: Set<String> = [
    "nav", "menu", "navigation", "breadcrumb", "breadcrumbs", "pagination", "toc",
    "table-of-contents", "toolbar", "topnav", "sidenav", "mainmenu", "sitemap", "submenu",
  ]
  private static let openings = [
    "navbar", "cookie", "gdpr", "skip-", "greedy-nav", "nav-", "breadcrumb", "consent",
  ]
  private static let endings = ["-nav", "-menu", "__menu", "-navigation", "_nav", "_menu", "-toc"]
}
