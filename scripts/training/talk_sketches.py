#!/usr/bin/env python3
"""Writes the sketches of layouts in the tests as pages of talks: talk_sketches.py TESTS OUTPUT"""

import glob
import os
import re
import sys
import textwrap

CASE = re.compile(
    r'TalkLayoutCase\(\s*layout:\s*"(?:[^"\\]|\\.)*",\s*page:\s*(?P<raw>#?)"""\n(?P<page>.*?)\n'
    r'(?P<indent>\s*)"""#?,\s*talks:\s*\[(?P<talks>.*?)\]\)', re.S)
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
JOINED = re.compile(r'"\s*\+\s*"')
ESCAPES = {r"\"": '"', r"\'": "'", r"\t": "\t", r"\n": "\n", r"\\": "\\"}


def unescaped(text):
    """A Swift string literal's value."""
    return re.sub(r"\\.", lambda found: ESCAPES.get(found[0], found[0]), text)


def gold(talk):
    """`title | speaker | affiliation | date`, "-" for what is missing, as a line of gold."""
    title, speaker, _, date = (field.strip() for field in talk.rsplit("|", 3))
    fields = [title.replace("|", "/")] + ["" if field == "-" else field for field in (speaker, date)]
    return " | ".join(fields) + "\n"


def main():
    tests, output = sys.argv[1:]
    os.makedirs(output, exist_ok=True)
    count = 0
    for path in sorted(glob.glob(os.path.join(tests, "*.swift"))):
        with open(path, encoding="utf8") as file:
            source = file.read()
        for case in CASE.finditer(source):
            page = textwrap.dedent(case["page"])
            page = page if case["raw"] else unescaped(page)
            literals = JOINED.sub("", case["talks"])
            talks = [unescaped(talk) for talk in STRING.findall(literals)]
            stem = os.path.join(output, f"sketch{count:03}")
            with open(stem + ".txt", "w", encoding="utf8") as file:
                file.write(page + "\n")
            with open(stem + ".gold", "w", encoding="utf8") as file:
                file.writelines(gold(talk) for talk in talks)
            count += 1
    print(count, "sketches")


main()
