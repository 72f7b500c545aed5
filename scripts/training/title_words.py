"""Makes Sources/CCatalogues/data/title-words.tsv: words of titles that are hardly ever names.

    scripts/training/title_words.py DATA ACL > Sources/CCatalogues/data/title-words.tsv

DATA is the folder of the labelled references (see README.md here), ACL is acl.ndjson.gz. A word is
listed that stands in several titles, small in some of them, at least fifteen times as often as in
the names of authors, and in neither of the lists of names.
"""

import collections
import gzip
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
CATALOGUES = os.path.join(HERE, "..", "..", "Sources", "CCatalogues", "data")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def fold(word):
    letters = unicodedata.normalize("NFD", word.lower())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return plain.replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")


class Counts:
    def __init__(self):
        self.titles = collections.Counter()
        self.small = collections.Counter()
        self.names = collections.Counter()

    @staticmethod
    def parts(text):
        for word in WORD.findall(text):
            for part in re.split(r"['’-]", word):
                if len(part) >= 3 and fold(part).isascii():
                    yield part

    def title(self, text):
        for part in self.parts(re.sub(r"<[^>]+>", " ", text or "")):
            self.titles[fold(part)] += 1
            if part[0].islower():
                self.small[fold(part)] += 1

    def name(self, text):
        for part in self.parts(text or ""):
            self.names[fold(part)] += 1


def known(name):
    with open(os.path.join(CATALOGUES, name), encoding="utf8") as file:
        return {fold(line.split("\t")[0].strip()) for line in file if not line.startswith("#")}


def main(data, acl):
    counts = Counts()
    with gzip.open(acl, "rt", encoding="utf8") as file:
        for line in file:
            record = json.loads(line)
            counts.title(record.get("title"))
            for author in record["authors"]:
                counts.name(author.get("raw"))
    for name in ["anystyle-core.fields.jsonl", "grobid-dev.fields.jsonl"]:
        with open(os.path.join(data, name), encoding="utf8") as file:
            for line in file:
                record = json.loads(line)
                counts.title(record.get("title"))
                for author in record.get("authors") or []:
                    counts.name(author)
    with open(os.path.join(data, "anystyle-good.jsonl"), encoding="utf8") as file:
        for line in file:
            for field, text in json.loads(line):
                if field == "title":
                    counts.title(text)
                elif field in ("author", "editor"):
                    counts.name(text)
    names = known("given-names.tsv") | known("surnames.tsv")
    print("# words of titles that are hardly ever names, folded; made by title_words.py")
    for word in sorted(counts.titles):
        total, small = counts.titles[word], counts.small[word]
        if total < 4 or word in names or small * 12 < total and small < 3:
            continue
        if small > 0 and (total + 1) >= 15 * (counts.names[word] + 0.5):
            print(word)


if __name__ == "__main__":
    main(*sys.argv[1:3])
