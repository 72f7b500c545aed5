#!/usr/bin/env python3
"""Reads generated files of records with Coterie, lxml, libxml2, bibtexparser and orjson, and prints the ratios.

usage: compare.py RECORDS-BENCHMARK [MEGABYTES] [FOLDER]

Needs `pip install lxml bibtexparser orjson`. The program comes from
`COTERIE_BENCHMARKS=1 swift build -c release --product records-benchmark`. Each reader is a process of its own on
the same file; the time is user CPU seconds of the process, start-up included, the memory its peak. Each makes
title, year and authors of every record, but for libxml2 alone, which makes nothing. bibtexparser, which would
take hours, gets the first 4 MB of the file.
"""
import json
import os
import subprocess
import sys
import tempfile

LXML = """
import sys
from lxml import etree
kinds = ('article', 'inproceedings')
records = authors = 0
for event, e in etree.iterparse(sys.argv[1], tag=kinds, load_dtd=False, resolve_entities=False, recover=True):
    names = [a.text for a in e.iterfind('author')]
    title, year = e.findtext('title'), e.findtext('year')
    records += 1; authors += len(names)
    e.clear()
    while e.getprevious() is not None:
        del e.getparent()[0]
print('{"records": %d, "authors": %d}' % (records, authors))
"""

# libxml2 alone: a parser whose every handler is empty, so that it makes nothing at all. The handlers are pointers
# at the beginning of the structure that the parser's first member points to.
LIBXML2 = """
import ctypes, ctypes.util, sys
xml = ctypes.CDLL(ctypes.util.find_library('xml2'))
xml.xmlCreateFileParserCtxt.restype = ctypes.c_void_p
parser = ctypes.c_void_p(xml.xmlCreateFileParserCtxt(sys.argv[1].encode()))
handlers = ctypes.cast(parser, ctypes.POINTER(ctypes.c_void_p))[0]
ctypes.memset(handlers, 0, 27 * ctypes.sizeof(ctypes.c_void_p))
huge, no_network = 1 << 19, 1 << 11
xml.xmlCtxtUseOptions(parser, huge | no_network)
if xml.xmlParseDocument(parser) != 0: sys.exit(1)
print('{"records": 0, "authors": 0}')
"""

ORJSON = """
import sys, orjson
records = authors = 0
for line in open(sys.argv[1], 'rb'):
    w = orjson.loads(line)
    names = [(a['author']['id'], a['author']['display_name']) for a in w['authorships']]
    title, year = w['title'], w['publication_year']
    records += 1; authors += len(names)
print('{"records": %d, "authors": %d}' % (records, authors))
"""

BIBTEXPARSER = """
import sys, bibtexparser
import bibtexparser.middlewares as m
library = bibtexparser.parse_file(
    sys.argv[1], append_middleware=[m.LatexDecodingMiddleware(), m.SeparateCoAuthors(), m.SplitNameParts()])
authors = sum(len(e['author']) for e in library.entries if 'author' in e.fields_dict)
print('{"records": %d, "authors": %d}' % (len(library.entries), authors))
"""


def run(words):
    """User CPU seconds and peak memory in MB of a process, and what it printed."""
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        sys.exit(f"{words[0]} failed")
    return usage.ru_utime, usage.ru_maxrss / 1024, json.loads(text.strip().splitlines()[-1])


def line(name, size, seconds, peak, found, base=None):
    rate = size / seconds
    ratio = f"{base / rate:8.1f}x" if base else " " * 9
    print(f"{name:24}{size:8.0f} MB{seconds:9.2f} s{rate:9.1f} MB/s{peak:8.0f} MB{found['records']:11}"
          f"{found['authors']:11}{ratio}")
    return rate


def main():
    program = sys.argv[1]
    megabytes = sys.argv[2] if len(sys.argv) > 2 else "200"
    print(f"{'':24}{'size':>11}{'user':>11}{'rate':>14}{'peak':>11}{'records':>11}{'authors':>11}{'ours is':>9}")
    with tempfile.TemporaryDirectory(dir=sys.argv[3] if len(sys.argv) > 3 else None) as folder:
        for kind, peer, script in [
            ("dblp", "lxml (libxml2)", LXML), ("openalex", "orjson", ORJSON), ("bibtex", "bibtexparser", BIBTEXPARSER),
        ]:
            path = f"{folder}/{kind}.{'xml' if kind == 'dblp' else 'jsonl' if kind == 'openalex' else 'bib'}"
            subprocess.run([program, "generate", kind, megabytes, path], check=True)
            size = os.path.getsize(path) / 1e6
            runs = sorted((run([program, "read", path]) for _ in range(3)), key=lambda r: r[0])
            base = line(f"{kind}: coterie", size, *runs[1])
            if kind == "bibtex":
                with open(path, "rb") as file:
                    part = file.read(4 << 20)
                path = f"{folder}/part.bib"
                with open(path, "wb") as file:
                    file.write(part[:part.rindex(b"\n@")])
                size = os.path.getsize(path) / 1e6
            line(f"{kind}: {peer}", size, *run([sys.executable, "-c", script, path]), base)
            if kind == "dblp":
                line("dblp: libxml2, no records", size, *run([sys.executable, "-c", LIBXML2, path]), base)


if __name__ == "__main__":
    main()
