#!/usr/bin/env python3
"""Writes the texts of the held-back slice of each set, one a line: whole source files, drawn by a seed.

    hold_out.py DATA > held.txt
"""

import random
import sys

import corpora

SHARES = [("anystyle-core", 0.2), ("anystyle-good", 0.1), ("grobid-dev", 0.2)]


def main():
    generator = random.Random(7)
    for name, share in SHARES:
        entries = corpora.load(sys.argv[1], name)
        groups = sorted({entry["group"] for entry in entries})
        generator.shuffle(groups)
        sizes = {}
        for entry in entries:
            sizes[entry["group"]] = sizes.get(entry["group"], 0) + 1
        taken, count = set(), 0
        for group in groups:
            if count >= share * len(entries):
                break
            taken.add(group)
            count += sizes[group]
        for entry in entries:
            if entry["group"] in taken:
                print(entry["text"].replace("\n", " "))


if __name__ == "__main__":
    main()
