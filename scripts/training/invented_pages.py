#!/usr/bin/env python3
"""Writes the invented pages of scripts/training/pages, each with its gold.

    invented_pages.py OUTPUT [BATCH…]

A batch holds pages below lines `=== NAME.html` (or .md, .txt); in them `⟦T:…⟧` stands around the title of
a talk and `⟦S:…⟧` around the name of a speaker. A page without marks has no talks.
"""

import glob
import html
import os
import re
import sys

HEAD = re.compile(r"^=== *([\w.-]+)\.(html|htm|md|txt)\s*$", re.M)
MARK = re.compile(r"⟦([TS]):(.*?)⟧", re.S)


def shown(text, kind):
    """What a reader of the page sees of a passage, as one field of the gold."""
    if kind in ("html", "htm"):
        text = html.unescape(re.sub(r"<[^>]*>", "", text))
    if kind == "md":
        text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return " ".join(text.split()).replace("|", "/")


def gold(body, kind):
    """The lines of the gold: speakers stand on the side of their titles on which the first one does."""
    marks = [(mark.start(), mark[1], shown(mark[2], kind)) for mark in MARK.finditer(body)]
    titles = [(place, text) for place, sort, text in marks if sort == "T"]
    speakers = [(place, text) for place, sort, text in marks if sort == "S"]
    leads = bool(speakers) and bool(titles) and speakers[0][0] < titles[0][0]
    starts = [-1] + [place for place, _ in titles] + [len(body)]
    for index, (place, title) in enumerate(titles):
        low, high = (starts[index], place) if leads else (place, starts[index + 2])
        names = "/".join(name for at, name in speakers if low < at < high)
        yield f"{title} | {names} |\n"


def main():
    output = sys.argv[1]
    here = os.path.dirname(os.path.abspath(__file__))
    batches = sys.argv[2:] or sorted(glob.glob(os.path.join(here, "pages", "*.txt")))
    os.makedirs(output, exist_ok=True)
    count = 0
    for batch in batches:
        with open(batch, encoding="utf8") as file:
            parts = HEAD.split(file.read())[1:]
        letter = os.path.basename(batch)[0]
        for name, kind, body in zip(parts[::3], parts[1::3], parts[2::3]):
            body = body.removeprefix("\n")
            if body.count("⟦") != body.count("⟧") or re.search(r"⟦[^⟧]*⟦", body):
                sys.exit(f"{batch}: {name}.{kind}: a mark is not closed, or stands in another")
            stem = os.path.join(output, letter + name)
            with open(f"{stem}.{kind}", "w", encoding="utf8") as file:
                file.write(MARK.sub(r"\2", body))
            with open(f"{stem}.gold", "w", encoding="utf8") as file:
                file.writelines(gold(body, kind))
            count += 1
    print(count, "pages")


if __name__ == "__main__":
    main()
