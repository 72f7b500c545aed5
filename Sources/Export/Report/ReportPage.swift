/// The style of the report's web page; its script is in a file of its own.
enum ReportPage {
  static let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --ground: #ffffff; --line: #c4c4c4;
      --soft: #f3f5f7; --link: #00558a; --mark: #ffe9a8; --bar: #0072b2; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --ground: #16181a; --line: #4a4f54; --soft: #22262a;
        --link: #7cc4f5; --mark: #5a4a12; --bar: #56b4e9; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 72rem; color: var(--ink);
      background: var(--ground); font: 1rem/1.5 "DejaVu Sans", Verdana, Helvetica, sans-serif; }
    a { color: var(--link); }
    a:focus-visible, input:focus-visible, button:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid #d55e00; outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
    header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline;
      justify-content: space-between; }
    header[hidden], [hidden] { display: none; }
    h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); padding-bottom: .25rem; }
    h3 { margin-top: 1.75rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
    .wide { overflow-x: auto; margin: 1rem 0; content-visibility: auto;
      contain-intrinsic-size: auto 12rem; }
    table { border-collapse: collapse; min-width: 24rem; }
    caption { text-align: left; font-size: .9rem; padding-bottom: .35rem; }
    th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
      vertical-align: top; }
    thead th, tbody th { background: var(--soft); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .notes { font-size: .9rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; }
    .notes li:target, h2:target { background: var(--mark); }
    sup a { text-decoration: none; padding: 0 .1rem; }
    figure { margin: 1.5rem 0; }
    .charts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; align-items: flex-start; }
    .numbers { margin: .75rem 0; max-width: 100%; }
    .numbers figcaption { font-size: .9rem; padding-bottom: .35rem; }
    .beside { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
    .beside .wide { margin: 0; max-height: 12rem; overflow: auto; font-size: .8rem; }
    .beside table { min-width: 0; }
    .beside caption { position: absolute; left: -999rem; }
    .chart { max-width: 100%; height: auto; }
    .chart rect { fill: var(--bar); }
    .chart text { fill: var(--ink); font-size: 11px; }
    .chart .axis { stroke: var(--ink); fill: none; }
    summary { cursor: pointer; padding: .35rem 0; }
    input[type=number] { width: 5.5rem; }
    button, input { font: inherit; color: var(--ink); background: var(--ground);
      border: 1px solid #767676; border-radius: .2rem; padding: .1rem .45rem; }
    dialog { max-width: min(46rem, 92vw); max-height: 85vh; overflow: auto; color: var(--ink);
      background: var(--ground); border: 2px solid var(--line); padding: 1rem 1.25rem; }
    dialog h2 { margin-top: 0; }
    dialog::backdrop { background: rgb(0 0 0 / .45); }
    .does { cursor: pointer; }
    .does:focus-visible { outline: 3px solid #d55e00; }
    .canvas { overflow: auto; border: 1px solid var(--line); background: #ffffff;
      max-height: 85vh; }
    .canvas svg { display: block; width: 100%; height: auto; }
    .bar { display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: .4rem 0; }
    .edge:hover path { stroke-width: 5; }
    .faded, .far, .faint { opacity: .12; }
    .gone, .out { display: none; }
    @media print {
      body { max-width: none; font-size: 10pt; color: #000; background: #fff; }
      @page { margin: 15mm; }
      nav, .skip, #tools, .bar, details:not([open]), dialog { display: none; }
      .wide, .beside .wide { overflow: visible; max-height: none; }
      table { min-width: 0; font-size: 8.5pt; }
      .canvas svg { max-height: 235mm; }
      .canvas { border: 0; max-height: none; overflow: visible; }
      h2, h3, caption { break-after: avoid; }
      .beside .wide { display: none; }
      tr, li, figure { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
