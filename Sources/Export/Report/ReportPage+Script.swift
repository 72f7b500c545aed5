extension ReportPage {
  /// What the page can do beyond being read: search, filters, moving and enlarging the picture, and
  /// cards of people and lines.
  ///
  /// Everything that it shows is taken from the page's own tables and notes, as text.
  static let script = #"""
    (function () {
      "use strict";
      var byId = function (id) { return document.getElementById(id); };
      var all = function (what, root) {
        return Array.prototype.slice.call((root || document).querySelectorAll(what));
      };
      var make = function (tag, text, parent) {
        var element = document.createElement(tag);
        if (text) { element.textContent = text; }
        if (parent) { parent.appendChild(element); }
        return element;
      };
      var fold = function (text) {
        return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
      };
      byId("tools").hidden = false;

      var svg = document.querySelector("#network svg");
      var lines = all("tr[data-edge]").map(function (row) {
        var data = row.dataset;
        return { row: row, id: data.edge, kind: data.kind, weight: +data.weight, from: data.from,
          to: data.to, years: data.years ? data.years.split(" ").map(Number) : [],
          shape: svg ? byId("net-" + data.edge) : null };
      });
      var people = svg ? all("#network .node:not(.legend):not(.words):not(.frame)") : [];
      var nodes = people.map(function (element) {
        return { element: element, id: element.id.replace(/^net-/, ""),
          text: fold(element.getAttribute("aria-label") || "") };
      });
      var nodeById = {};
      nodes.forEach(function (node) { nodeById[node.id] = node; });

      // Search: rows and items without the words disappear, labels of the picture fade.
      var items = null;
      var search = byId("search"), timer = 0;
      var gather = function () {
        if (items) { return; }
        items = all("main tbody tr, main li").map(function (element) {
          return { element: element, text: fold(element.textContent), isHit: true };
        });
      };
      var run = function () {
        gather();
        var words = fold(search.value).split(/\s+/).filter(Boolean), hits = 0;
        var matches = function (entry) {
          return words.every(function (word) { return entry.text.indexOf(word) >= 0; });
        };
        items.forEach(function (entry) {
          var isHit = matches(entry);
          if (isHit) { hits += 1; }
          if (isHit !== entry.isHit) {
            entry.isHit = isHit;
            entry.element.classList.toggle("gone", !isHit);
          }
        });
        nodes.forEach(function (entry) {
          entry.element.classList.toggle("faded", !matches(entry));
        });
        all("main details").forEach(function (box) {
          if (words.length && box.querySelector("tbody tr:not(.gone)")) { box.open = true; }
        });
        byId("found").textContent = words.length ? hits + " rows" : "";
      };
      search.addEventListener("input", function () {
        clearTimeout(timer);
        timer = setTimeout(run, 60);
      });

      // A note must be visible when somebody follows its number.
      window.addEventListener("hashchange", function () {
        if (search.value && /^#note-/.test(location.hash)) { search.value = ""; run(); }
      });

      // Cards: what the tables say of a person or a line, with the quoted words.
      var card = byId("card");
      var open = function (title) {
        card.textContent = "";
        var heading = make("h2", title, card);
        heading.id = "card-title";
        return card;
      };
      var show = function () {
        var close = make("button", "Close", card);
        close.type = "button";
        close.addEventListener("click", function () { card.close(); });
        if (!card.open) { card.showModal(); }
      };
      var quotes = function (row, parent) {
        var list = make("ul", "", parent);
        all("a.note", row).forEach(function (link) {
          var note = byId(link.getAttribute("href").slice(1));
          if (note) {
            var copy = note.cloneNode(true);
            copy.removeAttribute("id");
            list.appendChild(copy);
          }
        });
        if (!list.firstChild) { parent.removeChild(list); }
      };
      var sentence = function (line, about) {
        var cells = line.row.cells, isTurned = about === line.to && line.kind !== "advisor";
        var text = cells[isTurned ? 2 : 0].textContent + " " + cells[1].textContent + " "
          + cells[isTurned ? 0 : 2].textContent;
        if (line.kind === "coauthor") {
          text += ": " + line.weight + (line.weight === 1 ? " joint work" : " joint works");
        }
        return cells[4].textContent ? text + " (" + cells[4].textContent + ")" : text;
      };
      var showLine = function (line) {
        var box = open(line.row.cells[0].textContent + " – " + line.row.cells[2].textContent);
        make("p", sentence(line) + ".", box);
        quotes(line.row, box);
        show();
      };
      var showPerson = function (node) {
        var label = node.element.getAttribute("aria-label") || "";
        var box = open(label);
        var title = node.element.querySelector("title");
        if (title) {
          title.textContent.split("\n").slice(1).forEach(function (text) { make("p", text, box); });
        }
        var list = make("ul", "", box);
        lines.filter(function (line) {
          return line.from === node.id || line.to === node.id;
        }).sort(function (one, other) { return other.weight - one.weight; }).forEach(function (line) {
          var item = make("li", "", list), link = make("button", sentence(line, node.id), item);
          link.type = "button";
          link.addEventListener("click", function () { showLine(line); });
        });
        if (byId(node.id)) {
          var way = make("a", "To the section of the report", make("p", "", box));
          way.href = "#" + node.id;
          way.addEventListener("click", function () { card.close(); });
        }
        show();
      };

      if (!svg) { return; }
      // Near and far: pointing at somebody fades everybody who is not tied to them.
      var near = {};
      lines.forEach(function (line) {
        (near[line.from] = near[line.from] || {})[line.to] = true;
        (near[line.to] = near[line.to] || {})[line.from] = true;
      });
      var focusOn = function (node) {
        nodes.forEach(function (other) {
          var isFar = node && other !== node && !(near[node.id] || {})[other.id];
          other.element.classList.toggle("far", !!isFar);
        });
        lines.forEach(function (line) {
          if (line.shape) {
            line.shape.classList.toggle("far", !!node && line.from !== node.id && line.to !== node.id);
          }
        });
      };
      nodes.forEach(function (node) {
        if (!near[node.id]) { return; }
        var element = node.element;
        element.classList.add("does");
        element.setAttribute("tabindex", "0");
        element.setAttribute("role", "button");
        element.addEventListener("pointerenter", function () { focusOn(node); });
        element.addEventListener("pointerleave", function () { focusOn(null); });
        element.addEventListener("click", function (event) {
          event.preventDefault();
          if (!moved) { showPerson(node); }
        });
        element.addEventListener("keydown", function (event) {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            showPerson(node);
          }
        });
        // One stop for the keyboard is enough: the card leads to the section.
        var link = element.querySelector("a") || element.closest("a");
        if (link) { link.removeAttribute("href"); }
      });
      lines.forEach(function (line) {
        if (!line.shape) { return; }
        line.shape.classList.add("does");
        line.shape.addEventListener("click", function () { if (!moved) { showLine(line); } });
      });

      // The picture: enlarging and moving.
      var bar = byId("network-tools"), canvas = document.querySelector(".canvas"), scale = 1;
      bar.hidden = false;
      var zoom = function (factor, x, y) {
        var before = scale;
        scale = factor ? Math.min(8, Math.max(0.5, scale * factor)) : 1;
        var dx = x === undefined ? canvas.clientWidth / 2 : x;
        var dy = y === undefined ? canvas.clientHeight / 2 : y;
        var left = (canvas.scrollLeft + dx) * scale / before - dx;
        var top = (canvas.scrollTop + dy) * scale / before - dy;
        svg.style.width = 100 * scale + "%";
        canvas.scrollLeft = left;
        canvas.scrollTop = top;
      };
      var button = function (text, action) {
        var element = make("button", text, bar);
        element.type = "button";
        element.addEventListener("click", action);
      };
      button("Larger", function () { zoom(1.25); });
      button("Smaller", function () { zoom(0.8); });
      button("Whole", function () { zoom(0); });
      canvas.addEventListener("keydown", function (event) {
        if (event.key === "+") { zoom(1.25); }
        if (event.key === "-") { zoom(0.8); }
        if (event.key === "0") { zoom(0); }
      });
      canvas.addEventListener("wheel", function (event) {
        if (!event.ctrlKey && !event.metaKey) { return; }
        event.preventDefault();
        var box = canvas.getBoundingClientRect();
        zoom(event.deltaY < 0 ? 1.15 : 0.87, event.clientX - box.left, event.clientY - box.top);
      }, { passive: false });
      var from = null, moved = false;
      canvas.addEventListener("pointerdown", function (event) {
        moved = false;
        if (event.button === 0) {
          from = [event.clientX + canvas.scrollLeft, event.clientY + canvas.scrollTop,
            event.clientX, event.clientY];
        }
      });
      window.addEventListener("pointermove", function (event) {
        if (!from) { return; }
        if (Math.abs(event.clientX - from[2]) + Math.abs(event.clientY - from[3]) > 5) { moved = true; }
        canvas.scrollLeft = from[0] - event.clientX;
        canvas.scrollTop = from[1] - event.clientY;
      });
      window.addEventListener("pointerup", function () { from = null; });

      // Filters: kinds of lines, the least number of joint works, and years.
      var names = { coauthor: "Joint works", advisor: "Advisors", collaborator: "Said to work together",
        "possibly-same": "Possibly the same" };
      var hidden = {}, numbers = {};
      var dated = all("tr[data-years]:not([data-edge])").map(function (row) {
        return { row: row, year: +row.dataset.years };
      });
      var filter = function () {
        var least = numbers.least ? +numbers.least.value || 0 : 0;
        var first = numbers.first ? +numbers.first.value || 0 : 0;
        var last = numbers.last ? +numbers.last.value || 9999 : 9999;
        var seen = {}, count = 0;
        lines.forEach(function (line) {
          var isIn = !hidden[line.kind] && (line.kind !== "coauthor" || line.weight >= least)
            && (!line.years.length
              || line.years.some(function (year) { return year >= first && year <= last; }));
          line.row.classList.toggle("out", !isIn);
          if (line.shape) { line.shape.classList.toggle("gone", !isIn); }
          if (isIn) { seen[line.from] = seen[line.to] = true; count += 1; }
        });
        nodes.forEach(function (node) {
          if (near[node.id]) { node.element.classList.toggle("faint", !seen[node.id]); }
        });
        dated.forEach(function (entry) {
          entry.row.classList.toggle("out", entry.year < first || entry.year > last);
        });
        shown.textContent = count === lines.length ? "" : count + " of " + lines.length + " lines";
      };
      Object.keys(names).forEach(function (kind) {
        if (!lines.some(function (line) { return line.kind === kind; })) { return; }
        var label = make("label", "", bar), box = make("input", "", label);
        box.type = "checkbox";
        box.checked = true;
        box.addEventListener("change", function () { hidden[kind] = !box.checked; filter(); });
        label.appendChild(document.createTextNode(" " + names[kind]));
      });
      var years = [];
      lines.forEach(function (line) { years = years.concat(line.years); });
      dated.forEach(function (entry) { years.push(entry.year); });
      var number = function (name, text, value, low, high) {
        var label = make("label", text + " ", bar), box = make("input", "", label);
        box.type = "number";
        box.id = "filter-" + name;
        box.value = value;
        box.min = low;
        box.max = high;
        box.addEventListener("input", filter);
        numbers[name] = box;
      };
      var most = lines.reduce(function (so, line) { return Math.max(so, line.weight); }, 1);
      if (most > 1) { number("least", "At least this many joint works", 1, 1, most); }
      if (years.length) {
        var low = years.reduce(function (so, year) { return Math.min(so, year); }, 9999);
        var high = years.reduce(function (so, year) { return Math.max(so, year); }, 0);
        number("first", "From", low, low, high);
        number("last", "to", high, low, high);
      }
      var shown = make("span", "", bar);
      shown.setAttribute("role", "status");
    })();

    """#
}
