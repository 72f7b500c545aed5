/// The style and the script of the report's web page.
enum ReportPage {
  static let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --ground: #ffffff; --line: #c4c4c4;
      --soft: #f3f5f7; --link: #00558a; --mark: #ffe9a8; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --ground: #16181a; --line: #4a4f54; --soft: #22262a;
        --link: #7cc4f5; --mark: #5a4a12; }
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
    .wide { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; min-width: 24rem; }
    caption { text-align: left; font-size: .9rem; padding-bottom: .35rem; }
    th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
      vertical-align: top; }
    thead th, tbody th { background: var(--soft); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .notes { font-size: .9rem; }
    .notes li:target, h2:target { background: var(--mark); }
    sup a { text-decoration: none; padding: 0 .1rem; }
    figure { margin: 1.5rem 0; }
    .canvas { overflow: auto; border: 1px solid var(--line); background: #ffffff;
      max-height: 85vh; }
    .canvas svg { display: block; width: 100%; height: auto; }
    .bar { display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: .4rem 0; }
    .edge:hover path { stroke-width: 5; }
    .faded { opacity: .12; }
    .gone { display: none; }
    @media print {
      body { max-width: none; font-size: 10pt; color: #000; background: #fff; }
      nav, .skip, #tools, .bar { display: none; }
      .canvas { border: 0; max-height: none; overflow: visible; }
      h2 { break-after: avoid; }
      tr, li, figure { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }

    """

  static let script = #"""
    (function () {
      "use strict";
      var byId = function (id) { return document.getElementById(id); };
      var all = function (what, root) {
        return Array.prototype.slice.call((root || document).querySelectorAll(what));
      };
      var fold = function (text) {
        return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
      };
      byId("tools").hidden = false;

      // Search: rows and items without the words fade, labels of the picture too.
      var items = all("tbody tr, main li").map(function (element) {
        return { element: element, text: fold(element.textContent) };
      });
      var nodes = all("#network .node:not(.legend)").map(function (element) {
        return { element: element, text: fold(element.getAttribute("aria-label") || "") };
      });
      var search = byId("search"), timer = 0;
      var run = function () {
        var words = fold(search.value).split(/\s+/).filter(Boolean), hits = 0;
        var test = function (entry, name) {
          var isHit = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
          entry.element.classList.toggle(name, !isHit);
          return isHit;
        };
        items.forEach(function (entry) { if (test(entry, "gone")) { hits += 1; } });
        nodes.forEach(function (entry) { test(entry, "faded"); });
        byId("found").textContent = words.length ? hits + " rows" : "";
      };
      search.addEventListener("input", function () {
        clearTimeout(timer);
        timer = setTimeout(run, 80);
      });

      // A note must be visible when somebody follows its number.
      window.addEventListener("hashchange", function () {
        if (search.value && /^#note-/.test(location.hash)) { search.value = ""; run(); }
      });

      // The picture: enlarging, moving, and what kinds of lines are shown.
      var svg = document.querySelector("#network svg");
      if (!svg) { return; }
      var bar = byId("network-tools"), canvas = document.querySelector(".canvas"), scale = 1;
      bar.hidden = false;
      var zoom = function (factor) {
        scale = factor ? Math.min(8, Math.max(0.5, scale * factor)) : 1;
        svg.style.width = 100 * scale + "%";
      };
      var button = function (text, action) {
        var element = document.createElement("button");
        element.type = "button";
        element.textContent = text;
        element.addEventListener("click", action);
        bar.appendChild(element);
      };
      button("Larger", function () { zoom(1.25); });
      button("Smaller", function () { zoom(0.8); });
      button("Whole", function () { zoom(0); });
      canvas.addEventListener("keydown", function (event) {
        if (event.key === "+") { zoom(1.25); }
        if (event.key === "-") { zoom(0.8); }
        if (event.key === "0") { zoom(0); }
      });
      var from = null;
      canvas.addEventListener("pointerdown", function (event) {
        if (event.button === 0 && !event.target.closest("a")) {
          from = [event.clientX + canvas.scrollLeft, event.clientY + canvas.scrollTop];
        }
      });
      window.addEventListener("pointermove", function (event) {
        if (!from) { return; }
        canvas.scrollLeft = from[0] - event.clientX;
        canvas.scrollTop = from[1] - event.clientY;
      });
      window.addEventListener("pointerup", function () { from = null; });
      var kinds = { coauthor: "Joint works", advisor: "Advisors", collaborator: "Said to work together",
        "possibly-same": "Possibly the same" };
      Object.keys(kinds).forEach(function (kind) {
        var edges = all("#network .edge." + kind + ":not(.legend)");
        if (!edges.length) { return; }
        var label = document.createElement("label"), box = document.createElement("input");
        box.type = "checkbox";
        box.checked = true;
        box.addEventListener("change", function () {
          edges.forEach(function (edge) { edge.classList.toggle("gone", !box.checked); });
        });
        label.appendChild(box);
        label.appendChild(document.createTextNode(" " + kinds[kind]));
        bar.appendChild(label);
      });
    })();

    """#
}
