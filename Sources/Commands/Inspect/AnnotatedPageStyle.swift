/// The style sheet of the page with marks.
///
/// Fields have a ground and a line under them, each of its own kind, so that they are told apart
/// without colour too; relations, affiliations, topics and systems only have a line, as they lie
/// over fields.
enum AnnotatedPageStyle {
  static var css: String { base + kinds + filters }

  private static let base = """
    :root { color-scheme: light dark; --text: #1c1e21; --ground: #fbfbf9; --soft: #6a6f76;
      --line: #dddcd6; --panel: #f2f1ec; --alert: #a33200; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e6e4de; --ground: #17181a; --soft: #9a9ea5; --line: #34363a;
        --panel: #202225; --alert: #ff9d6e; } }
    * { box-sizing: border-box; }
    body { margin: 0; color: var(--text); background: var(--ground);
      font: 16px/1.55 system-ui, sans-serif; }
    header { padding: 1.2rem 1.5rem .2rem; }
    h1 { font-size: 1.35rem; margin: 0; overflow-wrap: anywhere; }
    header p { margin: .2rem 0 .6rem; color: var(--soft); }
    .legend { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .3rem 1rem;
      margin: 0; padding: .5rem 1.5rem .6rem; border: 0; border-block: 1px solid var(--line);
      background: var(--panel); font-size: .875rem; }
    .legend legend { float: left; margin-right: 1rem; color: var(--soft); padding: 0; }
    .legend label { white-space: nowrap; cursor: pointer; }
    .legend input { accent-color: var(--soft); vertical-align: -2px; }
    .count { color: var(--soft); font-size: .85em; font-weight: normal; }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 2.5rem;
      padding: 1rem 1.5rem 4rem; max-width: 82rem; margin: 0 auto; }
    main { min-width: 0; padding-left: 3.4rem; }
    .block { position: relative; margin: .45rem 0; padding-left: calc(var(--depth) * 1.4rem);
      max-width: 46rem; overflow-wrap: anywhere; line-height: 1.75; scroll-margin-top: 6rem; }
    .block:target { outline: 2px solid var(--soft); outline-offset: 4px; }
    h2.block, h3.block, h4.block, h5.block, h6.block { margin: 1.4rem 0 .4rem; line-height: 1.4; }
    h2.block { font-size: 1.3rem; } h3.block { font-size: 1.12rem; } h4.block { font-size: 1rem; }
    h5.block, h6.block { font-size: 1rem; color: var(--soft); }
    .item { padding-left: calc(1.4rem + var(--depth) * 1.4rem); }
    .item .marker { display: inline-block; min-width: 1.4rem; margin-left: -1.4rem;
      color: var(--soft); }
    .tab { white-space: pre; tab-size: 3; }
    .line { position: absolute; left: -3.4rem; width: 2.4rem; text-align: right; color: var(--soft);
      font: .75rem/2.3 ui-monospace, monospace; user-select: none; white-space: nowrap; }
    .missed-sign { display: inline-block; width: 1.15rem; margin-right: .35rem; border-radius: 50%;
      text-align: center; font: 700 .75rem/1.15rem system-ui, sans-serif; color: var(--ground);
      background: var(--alert); cursor: help; }
    aside { font-size: .875rem; min-width: 0; }
    aside h2 { font-size: .95rem; margin: 1.1rem 0 .3rem; }
    aside table { border-collapse: collapse; width: 100%; }
    aside td { vertical-align: top; border-top: 1px solid var(--line); padding: .3rem .4rem .3rem 0;
      overflow-wrap: anywhere; line-height: 1.4; }
    aside td:first-child { width: 2.8rem; color: var(--soft); }
    aside a { color: inherit; }
    .detail { display: block; color: var(--soft); }
    .hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    .reported { padding-left: 1.1rem; }
    mark { color: inherit; background: none; border-radius: 2px; padding: .1em 0; }
    mark[title] { cursor: help; }
    @media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); }
      .legend { position: static; } }
    @media print { .legend { position: static; } .columns { display: block; } }

    """

  /// Name, hue, and the kind of line under it.
  private static let fields = [
    ("title", 48, "solid"), ("venue", 150, "dashed"), ("year", 185, "double"),
    ("author", 215, "solid"), ("person", 215, "dotted"), ("advisor", 285, "double"),
    ("speaker", 245, "dashed"), ("talk", 30, "wavy"), ("owner", 335, "double"),
  ]

  /// Name, hue, and the kind of border under it.
  private static let lines = [
    ("relation", 285, "1.5px dashed"), ("affiliation", 120, "1.5px dotted"),
    ("topic", 15, "2px solid"), ("system", 190, "3px double"),
  ]

  private static var kinds: String {
    var css = ""
    for (name, hue, style) in fields {
      css += "mark.\(name) { background: hsl(\(hue) 75% 50% / .16); text-decoration: underline "
      css += "\(style) hsl(\(hue) 60% 45%) 1.5px; text-underline-offset: .22em; }\n"
    }
    for (name, hue, style) in lines {
      css += "mark.\(name) { border-bottom: \(style) hsl(\(hue) 65% 48%); }\n"
    }
    return css
  }

  private static var filters: String {
    var css = ""
    for (name, _, _) in fields {
      css += "body:has(#show-\(name):not(:checked)) main mark.\(name) "
      css += "{ background: none; text-decoration: none; }\n"
    }
    for (name, _, _) in lines {
      css += "body:has(#show-\(name):not(:checked)) main mark.\(name) { border-bottom: none; }\n"
    }
    return css
  }
}
