"""Reads every export of Coterie with programs that know nothing of it.

    python3 Tests/Exports/check_exports.py .build/debug/coterie

See README.md beside this file. Ends with 1 where a file can't be read, or reads as something else.
"""

import collections
import csv
import io
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import warnings

import igraph
import jsonschema
import lxml.etree
import networkx
import pybtex.database

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent
FORMATS = ["json", "dot", "graphml", "gexf", "cx2", "sif", "pajek", "vosviewer", "nodelink", "csv",
           "bibtex", "csljson"]
PARTS = [
    '"', "'", "\\", '\\"', "\\\\", "<", ">", "</node>", "<b>", "&", "&amp;", "&#0;", "&lt;", "\n",
    "\r\n", "\r", "\t", "\x00", "\x01", "\x08", "\x0c", "\x1b[31m", "\x7f", "\x85", "\u2028",
    "\u202e", "\u2066", "אבג", "عربي", "漢字", "é", "e\u0301", "😀", "👩\u200d👩\u200d👧", "\ufeff",
    "\ufffd", "\U0010fffd", "{", "}", "[", "]", "(", ")", "|", "--", "->", ";", ",", "//", "/*", "*",
    "#", "%", "$", "~", "^", "_", "@", "=1+1", "+1", "-1", "@SUM(A1)", "<!--", "-->", "]]>",
    "<![CDATA[", "javascript:alert(1)", "${x}", "%s", "`", "\\N", "\\G", "\\l", "*Vertices 3",
    "\\input{x}", "\\end{document}", " and ", "ﬁ", "ß", "A", "Bc", " ", "  ", "n:p",
]

# What no file holds, and what writers are free to turn into a blank.
CONTROLS = {code for code in [*range(0x20), *range(0x7F, 0xA0)]}


def squashed(text):
    """A text as readers must agree on it: without control characters, blanks as one."""
    kept = "".join(
        " " if character in "\t\n\r\x85\u2028\u2029" else character
        for character in text
        if character in "\t\n\r\x85" or ord(character) not in CONTROLS)
    turned = "".join(
        character for character in kept
        if not 0x202A <= ord(character) <= 0x202E and not 0x2066 <= ord(character) <= 0x2069
        and character not in "\u200e\u200f")
    return " ".join(turned.split())


def letters(text):
    """What is left of a text when marks and blanks are taken out, for formats that have to lose some."""
    return "".join(character for character in squashed(text) if character.isalnum())


def hostile(count=1000, seed=7):
    """A graph whose every label is meant to break a writer."""
    chance = random.Random(seed)

    def text():
        return "".join(chance.choice(PARTS) for _ in range(chance.randint(1, 6))) + "x"

    evidence = {"document": text(), "line": 1, "quote": text()}
    people = [
        {"id": f"p{number}", "name": text(), "aliases": [text()], "affiliations": [],
         "applicant": number <= 3, "mentions": []}
        for number in range(1, count + 1)]
    works = []
    for number in range(1, count // 2 + 1):
        authors = chance.sample(range(1, count + 1), 3)
        if number <= 60:
            authors = [number % 3 + 1, *[author for author in authors if author > 3]]
        works.append({
            "id": f"w{number}", "title": text(), "year": 2020, "date": None, "venue": None,
            "venueText": text(), "type": "journal", "listedAs": "own",
            "authors": [{"person": f"p{author}", "text": text(), "equalContribution": False}
                        for author in authors],
            "etAl": number % 9 == 0, "topics": [], "documents": [], "evidence": [evidence]})
    return {
        "schema": "coterie-graph/1", "documents": [], "people": people, "institutions": [],
        "works": works, "venues": [], "talks": [], "relations": [], "topics": [], "systems": []}


class Checks:
    """The exports of one graph and what readers made of them."""

    def __init__(self, tool, name, source, scratch):
        self.name = name
        self.problems = []
        self.files = {}
        for form in FORMATS:
            path = scratch / f"{name}.{form}"
            subprocess.run(
                [tool, "export", *source, "--format", form, "-o", str(path)], check=True)
            self.files[form] = path
        self.graph = json.loads(self.files["json"].read_text(encoding="utf-8"))
        self.labels = {}
        for kind, key in [("people", "name"), ("institutions", "name"), ("topics", "label"),
                          ("systems", "name")]:
            for entry in self.graph[kind]:
                self.labels[entry["id"]] = entry[key]
        self.people = [person["id"] for person in self.graph["people"]]
        self.relations = self.graph["relations"]
        ends = {relation[end] for relation in self.relations for end in ["from", "to"]}
        # People are always there, other things where a line leads to them.
        self.nodes = set(self.people) | {end for end in ends if end in self.labels}
        self.edges = [relation for relation in self.relations
                      if relation["from"] in self.nodes and relation["to"] in self.nodes]

    def expect(self, condition, form, message):
        if not condition:
            self.problems.append(f"{self.name}.{form}: {message}")

    def same(self, form, what, found, wanted):
        if found != wanted:
            self.expect(False, form, f"{what}: {str(found)[:200]} instead of {str(wanted)[:200]}")

    def same_labels(self, form, found, reading=squashed):
        """Labels by id, compared as far as the format can hold them."""
        self.same(form, "ids", len(found), len(self.nodes))
        for node in self.nodes:
            if reading(found.get(node, "?")) != reading(self.labels[node]):
                self.same(form, f"label of {node}", reading(found.get(node, "?")),
                          reading(self.labels[node]))

    def pairs(self):
        return collections.Counter(
            frozenset((edge["from"], edge["to"])) for edge in self.edges)

    # One reader a format, or more.

    def schema(self, form, schema):
        document = json.loads(self.files[form].read_text(encoding="utf-8"))
        rules = json.loads((HERE / schema).read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(rules)
        for error in list(validator.iter_errors(document))[:3]:
            self.expect(False, form, f"{error.json_path}: {error.message[:300]}")
        return document

    def json(self):
        self.schema("json", "coterie-graph-1.schema.json")

    def dot(self):
        text = self.files["dot"].read_text(encoding="utf-8")
        program = shutil.which("dot")
        if program is None:
            print("check-exports: Graphviz' dot is missing; its file is not read.")
            return
        run = subprocess.run(
            [program, "-Tdot_json"], input=text, capture_output=True, text=True, encoding="utf-8")
        self.expect(run.returncode == 0, "dot", f"dot: {run.stderr[:300]}")
        self.expect("Warning" not in run.stderr, "dot", f"dot: {run.stderr[:300]}")

    def graphml(self):
        document = self.relaxed("graphml", "graphml.rng")
        space = "{http://graphml.graphdrawing.org/xmlns}"
        self.expect(len(document.findall(f".//{space}edge")) == len(self.edges), "graphml", "edges")
        read = networkx.read_graphml(self.files["graphml"], force_multigraph=True)
        self.same_labels("graphml", dict(read.nodes(data="label")))
        self.same("graphml", "edges of NetworkX", collections.Counter(
            frozenset(ends) for ends in read.edges()), self.pairs())
        kinds = {kind for _, _, kind in read.edges(data="kind")}
        self.same("graphml", "kinds", kinds, {edge["kind"] for edge in self.edges})
        other = igraph.Graph.Read_GraphML(str(self.files["graphml"]))
        self.same("graphml", "igraph", (other.vcount(), other.ecount()),
                  (len(self.nodes), len(self.edges)))
        if other.vcount():
            self.same_labels("graphml", dict(zip(other.vs["id"], other.vs["label"])))

    def relaxed(self, form, schema):
        document = lxml.etree.parse(str(self.files[form]))
        rules = lxml.etree.RelaxNG(lxml.etree.parse(str(HERE / schema)))
        if not rules.validate(document):
            self.expect(False, form, str(rules.error_log.last_error))
        return document

    def gexf(self):
        document = self.relaxed("gexf", "gexf.rng")
        space = "{http://gexf.net/1.3}"
        nodes = document.findall(f".//{space}node")
        self.same_labels("gexf", {node.get("id"): node.get("label") for node in nodes})
        ids = {node.get("id") for node in nodes}
        for edge in document.findall(f".//{space}edge"):
            self.expect(edge.get("source") in ids and edge.get("target") in ids, "gexf", "an end")
        declared = {
            group.get("class"): {entry.get("id") for entry in group}
            for group in document.findall(f".//{space}attributes")}
        for kind in ["node", "edge"]:
            for entry in document.findall(f".//{space}{kind}"):
                for value in entry.findall(f".//{space}attvalue"):
                    self.expect(value.get("for") in declared[kind], "gexf", "an attribute")
        # NetworkX reads 1.2; the parts used here are the same in both.
        text = self.files["gexf"].read_text(encoding="utf-8")
        older = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", 1).replace(
            'version="1.3"', 'version="1.2"', 1)
        read = networkx.read_gexf(io.BytesIO(older.encode("utf-8")))
        self.same_labels("gexf", dict(read.nodes(data="label")))
        self.same("gexf", "pairs", {frozenset(ends[:2]) for ends in read.edges},
                  set(self.pairs()))

    def cx2(self):
        document = self.schema("cx2", "cx2.schema.json")
        aspects = {key: value for part in document for key, value in part.items()}
        nodes = {node["id"]: node["v"] for node in aspects.get("nodes", [])}
        self.same_labels("cx2", {node["id"]: node["name"] for node in nodes.values()})
        self.same("cx2", "edges", collections.Counter(
            frozenset((nodes[edge["s"]]["id"], nodes[edge["t"]]["id"]))
            for edge in aspects.get("edges", [])), self.pairs())
        for entry in aspects.get("metaData", []):
            self.same("cx2", entry["name"], entry["elementCount"], len(aspects[entry["name"]]))
        for kind in ["nodes", "edges"]:
            declared = set(aspects["attributeDeclarations"][0].get(kind, {}))
            used = {name for entry in aspects.get(kind, []) for name in entry["v"]}
            self.expect(used <= declared, "cx2", f"not declared: {used - declared}")
        try:
            from ndex2.cx2 import RawCX2NetworkFactory
        except ImportError:
            return
        read = RawCX2NetworkFactory().get_cx2network(document)
        self.same("cx2", "NDEx", (len(read.get_nodes()), len(read.get_edges())),
                  (len(self.nodes), len(self.edges)))

    def sif(self):
        rows = [row.split("\t") for row in
                self.files["sif"].read_text(encoding="utf-8").split("\n") if row]
        self.expect(all(len(row) in (1, 3) for row in rows), "sif", "rows of one or three fields")
        self.same("sif", "edges", sum(len(row) == 3 for row in rows), len(self.edges))
        self.expect(all(field for row in rows for field in row), "sif", "empty fields")

    def pajek(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = networkx.read_pajek(str(self.files["pajek"]))
        self.same("pajek", "NetworkX", (read.number_of_nodes(), read.number_of_edges()),
                  (len(self.nodes), len(self.edges)))
        other = igraph.Graph.Read_Pajek(str(self.files["pajek"]))
        self.same("pajek", "igraph", other.vcount(), len(self.nodes))

    def vosviewer(self):
        document = self.schema("vosviewer", "vosviewer.schema.json")
        ids = {item["id"] for item in document["network"]["items"]}
        self.same("vosviewer", "people", len(ids), len(self.people))
        for link in document["network"]["links"]:
            self.expect(link["source_id"] in ids and link["target_id"] in ids, "vosviewer", "an end")
        self.same("vosviewer", "links", len(document["network"]["links"]),
                  sum(edge["kind"] == "coauthor" for edge in self.edges))
        for item in document["network"]["items"]:
            # Descriptions are shown as HTML.
            self.expect("<script" not in item.get("description", ""), "vosviewer", "a script")

    def nodelink(self):
        document = json.loads(self.files["nodelink"].read_text(encoding="utf-8"))
        read = networkx.node_link_graph(document, edges="edges")
        self.same_labels("nodelink", dict(read.nodes(data="label")))
        self.same("nodelink", "edges", collections.Counter(
            frozenset(ends[:2]) for ends in read.edges), self.pairs())

    def csv(self):
        text = self.files["csv"].read_bytes().decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self.same("csv", "rows", len(rows), len(self.edges))
        for row in rows:
            self.expect(None not in row and None not in row.values(), "csv", f"a row: {row}")
            for cell in row.values():
                isNumber = cell.lstrip("+-").replace(".", "", 1).isdigit()
                self.expect(isNumber or cell[:1] not in ("=", "+", "-", "@", "\t", "\r"), "csv",
                            f"a formula: {cell[:40]!r}")

    def bibtex(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = pybtex.database.parse_file(str(self.files["bibtex"]), bib_format="bibtex")
        self.same("bibtex", "entries", len(read.entries), len(self.graph["works"]))
        works = {work["id"]: work for work in self.graph["works"]}
        for entry in read.entries.values():
            self.expect("title" in entry.fields, "bibtex", "an entry without title")
        wanted = collections.Counter(
            len(work["authors"]) + work["etAl"] for work in works.values() if work["authors"])
        found = collections.Counter(
            len(entry.persons["author"]) for entry in read.entries.values()
            if entry.persons.get("author"))
        self.same("bibtex", "numbers of authors", found, wanted)

    def csljson(self):
        document = self.schema("csljson", "csl.schema.json")
        self.same("csljson", "works", len(document), len(self.graph["works"]))
        titles = sorted(squashed(entry.get("title", "")) for entry in document)
        self.same("csljson", "titles", titles,
                  sorted(squashed(work["title"]) for work in self.graph["works"]))

    def run(self):
        for form in FORMATS:
            try:
                getattr(self, form)()
            except Exception as error:  # A reader that gives up is what is looked for.
                self.expect(False, form, f"{type(error).__name__}: {str(error)[:300]}")
        state = "fine" if not self.problems else f"{len(self.problems)} problems"
        print(f"check-exports: {self.name}: {len(self.nodes)} nodes, {len(self.edges)} edges, "
              f"{len(self.graph['works'])} works, {len(FORMATS)} formats: {state}")
        return self.problems


def main():
    tool = sys.argv[1]
    committee = PACKAGE / "Tests/Fixtures/committee"
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        graph = scratch / "hostile.json"
        graph.write_text(json.dumps(hostile()), encoding="utf-8")
        empty = scratch / "empty.json"
        empty.write_text(json.dumps(hostile(count=0)), encoding="utf-8")
        problems = []
        for name, source in [
            ("seeds", ["--from", str(PACKAGE / "seeds")]),
            ("committee", ["--from", str(committee / "applicants"),
                           "--panel", str(committee / "panel")]),
            ("hostile", ["--from", str(graph)]),
            ("empty", ["--from", str(empty)]),
        ]:
            problems += Checks(tool, name, source, scratch).run()
    for problem in problems[:60]:
        print("check-exports:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
