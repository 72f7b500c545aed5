"""Reads the labelled reference sets and brings their labels to one scheme.

The sets differ in what a segment takes in: one puts "vol. 11, no 6," into the volume, another calls
"vol." punctuation. Here every segment is cut down to what the field says: marks at its ends and the
words that only announce it ("In", "vol.", "pp.") become `other`.
"""

import json
import re

LABELS = {
    "author": "author", "title": "title", "journal": "journal", "container-title": "container",
    "booktitle": "container", "editor": "editor", "publisher": "publisher",
    "location": "location", "pubplace": "location", "date": "date", "volume": "volume",
    "issue": "issue", "pages": "pages", "note": "note", "url": "url", "ptr": "url", "doi": "doi",
    "idno": "identifier", "isbn": "identifier", "edition": "edition", "genre": "genre",
    "series": "series", "collection-title": "series", "translator": "translator",
    "orgName": "organization", "citation-number": "number", "source": "note", "medium": "note",
    "director": "author", "producer": "author", "other": "other",
}
FRONT = re.compile(r"^[\s,.;:(\[\]\)\"'“”„«»‘’`*_–—\-&/|<>]+")
BACK = re.compile(r"[\s,.;:(\[\"'“”„«»‘’`*_–—\-&/|<>]+$")
WORDS = {
    "volume": re.compile(r"^(?:volume|vols?|v|bd|band|tome|tomo|t|jg|jahrgang)\b\.?\s*", re.I),
    "issue": re.compile(r"^(?:no|nr|num|number|n|issue|iss|heft|h|fasc|n°|nº)\b\.?\s*", re.I),
    "pages": re.compile(r"^(?:pages?|pp?|s|seiten?|p[aá]gs?)\b\.?\s*(?=[\divxlcse])", re.I),
    "doi": re.compile(r"^(?:doi)\b\s*:?\s*", re.I),
}
TAG = re.compile(r"</?[a-z]+>")
IN = re.compile(r"^\s*(?:in|dans|en|aus)\b\s*:?\s*(?=\S)", re.I)
EDS = re.compile(r"\b(?:eds?|editors?|hrsg|hg|coords?|dirs?|éds?)\b", re.I)


def trim(text, start, end, label):
    """The range without marks at its ends, keeping brackets that close what they open."""
    piece = text[start:end]
    if label in ("other", "number"):
        return start, end
    front = FRONT.match(piece)
    lead = len(front.group()) if front else 0
    # "(ed. by X)" and "[Film]" lose their brackets; "(Z)-selective" keeps them.
    if lead and piece[lead - 1] in "([" and label in ("title", "container", "journal"):
        close = ")" if piece[lead - 1] == "(" else "]"
        if close in piece[lead:-2]:
            lead -= 1
    start += lead
    piece = text[start:end]
    if label in ("author", "editor", "journal") and re.search(r"\w\.[\s,;:]*$", piece):
        piece = re.sub(r"[\s,;:]+$", "", piece)
    else:
        back = BACK.search(piece)
        if back:
            piece = piece[: back.start()]
        if piece and piece[-1] in ")]":
            open_ = "(" if piece[-1] == ")" else "["
            if open_ not in piece:
                piece = BACK.sub("", piece[:-1])
    if label in ("title", "container") and piece.endswith(")") and piece.count("(") < piece.count(")"):
        piece = BACK.sub("", piece[:-1])
    return start, start + len(piece)


def split_volume(text, start, end):
    """The parts of "vol. 11, no 6" and "12(3)": the volume and the issue."""
    piece = text[start:end]
    spans = []
    match = re.search(
        r"^(.*?\w)\s*(?:[,;:]?\s*(?:\(|no\b|n°|nº|nr\b|number\b|issue\b|iss\b|heft\b|h\.|fasc\b|#|,\s*(?=\d)|:\s*(?=\d)|/\s*(?=\d)))"
        r"[\s.:]*(?:no|nr|n|n°|issue|heft|h)?\b\.?\s*(\w[\w/&–-]*)(.*)$", piece, re.I | re.S)
    if match and re.search(r"\d", match.group(1)) and match.group(2):
        spans.append((start + match.start(1), start + match.end(1), "volume"))
        spans.append((start + match.start(2), start + match.end(2), "issue"))
        rest = re.match(r"\s*[)\]]*\s*[:,]\s*(\d[\d–-]*)", match.group(3))
        if rest:
            offset = start + match.start(3)
            spans.append((offset + rest.start(1), offset + rest.end(1), "pages"))
    else:
        spans.append((start, end, "volume"))
    return spans


def spans_of(segments, text):
    """Places the segments in the text by their letters and gives (start, end, label) spans."""
    position = 0
    placed = []
    for label, words in segments:
        start = None
        for char in words:
            if char.isspace():
                continue
            while position < len(text) and text[position] != char:
                if not text[position].isspace():
                    return None
                position += 1
            if position >= len(text):
                return None
            if start is None:
                start = position
            position += 1
        if start is not None:
            placed.append([start, position, LABELS[label]])
    spans = []
    for index, (start, end, label) in enumerate(placed):
        piece = text[start:end]
        if label == "other":
            # The word that marks editors belongs to them.
            continue
        if label in ("container", "editor", "series", "journal"):
            match = IN.match(piece)
            if match and len(match.group()) < len(piece):
                start += match.end()
        if label == "volume":
            for s, e, l in split_volume(text, start, end):
                match = WORDS[l].match(text[s:e])
                if match and match.end() < e - s:
                    s += match.end()
                s, e = trim(text, s, e, l)
                match = WORDS[l].match(text[s:e])
                if match and match.end() < e - s:
                    s += match.end()
                spans.append((s, e, l))
            continue
        if label == "editor":
            start, _ = trim(text, start, end, label)
            while end > start and text[end - 1] in " ,;:":
                end -= 1
            spans.append((start, end, label))
            continue
        start, end = trim(text, start, end, label)
        if label in WORDS:
            match = WORDS[label].match(text[start:end])
            if match and match.end() < end - start:
                start += match.end()
                start, end = trim(text, start, end, label)
        spans.append((start, end, label))
    return [s for s in spans if s[1] > s[0]]


def load(folder, name):
    """The references of a set as (text, spans, group) with its gold fields where it has them."""
    out = []
    fields = None
    try:
        with open(f"{folder}/{name}.fields.jsonl", encoding="utf8") as file:
            fields = [json.loads(line) for line in file]
    except FileNotFoundError:
        pass
    with open(f"{folder}/{name}.jsonl", encoding="utf8") as file:
        for index, line in enumerate(file):
            segments = json.loads(line)
            if not fields:
                segments = [[label, TAG.sub("", words)] for label, words in segments]
            gold = fields[index] if fields else None
            text = gold["raw"] if gold else " ".join(words for _, words in segments)
            spans = spans_of(segments, text)
            if spans is None:
                continue
            group = gold.get("file") if gold and gold.get("file") not in (None, "citations.xml") else None
            out.append({"text": text, "spans": spans, "group": group or f"{name}-{index // 20}",
                        "gold": gold, "set": name, "segments": segments})
    return out


def escape(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", " ").replace("\r", " ")


def export(entries, path):
    """Writes what the feature writer reads: text, tab, byte spans."""
    with open(path, "w", encoding="utf8") as file:
        for entry in entries:
            text = entry["text"].replace("\t", " ").replace("\r", " ")
            # Offsets in bytes of the unescaped text.
            offsets = [0]
            for char in text:
                offsets.append(offsets[-1] + len(char.encode("utf8")))
            spans = " ".join(f"{offsets[s]}-{offsets[e]}-{l}" for s, e, l in entry["spans"])
            file.write(escape(text) + "\t" + spans + "\n")


def squash(text):
    return "".join(char for char in text.lower() if char.isalnum())


def load_exported(path):
    """Reads what `export` wrote, with the spans turned back into character offsets."""
    out = []
    with open(path, encoding="utf8") as file:
        for line in file:
            escaped, _, spans = line.rstrip("\n").partition("\t")
            text, escape_ = [], False
            for char in escaped:
                if escape_:
                    text.append("\n" if char == "n" else char)
                    escape_ = False
                elif char == "\\":
                    escape_ = True
                else:
                    text.append(char)
            text = "".join(text)
            places, position = {0: 0}, 0
            for index, char in enumerate(text):
                position += len(char.encode("utf8"))
                places[position] = index + 1
            pieces = [span.split("-") for span in spans.split()]
            out.append({"text": text, "group": None, "set": "synthetic",
                        "spans": [(places[int(s)], places[int(e)], l) for s, e, l in pieces]})
    return out
