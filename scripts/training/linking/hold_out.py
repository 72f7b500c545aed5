#!/usr/bin/env python3
"""Take the gold out of the blocks that are only measured on.

usage: hold_out.py RECORDS.ndjson OUT.ndjson

A block is a folded family name and first initial; those whose MD5 begins with 9, a or b are held
back, a fifth of the labelled ones.
"""
import hashlib
import json
import sys
import unicodedata

LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})


def fold(text):
    parts = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(c for c in parts if not unicodedata.combining(c) and c.isalnum()).lower()


def is_held_back(author):
    block = fold(author.get("family") or "") + "|" + fold(author.get("given") or "")[:1]
    return hashlib.md5(block.encode()).hexdigest()[0] in "9ab"


def main():
    with open(sys.argv[1], encoding="utf-8") as records, open(sys.argv[2], "w", encoding="utf-8") as out:
        for line in records:
            record = json.loads(line)
            for author in record["authors"]:
                if is_held_back(author):
                    author.pop("gold", None)
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
