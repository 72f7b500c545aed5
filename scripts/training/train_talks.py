#!/usr/bin/env python3
"""Trains the model of pages of talks: features from the Swift tool, weights from CRFsuite.

    train_talks.py --features coterie-talk-features --output talk.model --pages FOLDER… [--drawn FOLDER…]
"""

import argparse
import os
import struct
import sys
import tempfile
import zlib

import pycrfsuite

import talk_pages
from model_file import fnv

FORMAT_VERSION = 2
FEATURE_VERSION = 3
STEP = 1 / 1024
FOLDS = 2


def train(pages, weight, options, iterations):
    """The transition and state weights for pages, each counted `weight(page)` times."""
    trainer = pycrfsuite.Trainer(verbose=False, algorithm="lbfgs")
    trainer.set_params(
        {"c1": options.c1, "c2": options.c2, "max_iterations": iterations,
         "feature.minfreq": 2})
    for page in pages:
        if page.texts:
            items = pycrfsuite.ItemSequence([["%x" % f for f in row] for row in page.features])
            for _ in range(weight(page)):
                trainer.append(items, page.labels)
    with tempfile.NamedTemporaryFile(suffix=".crfsuite", delete=False) as file:
        path = file.name
    trainer.train(path)
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    os.unlink(path)
    return info.transitions, info.state_features


def packed(transitions, weights):
    """The bytes of one pass of the file."""
    rows = {}
    for (feature, label), weight in weights.items():
        value = round(max(-31, min(31, weight)) / STEP)
        # Smaller weights change no figure.
        if abs(weight) >= 0.034:
            rows.setdefault(int(feature, 16), [0] * 5)[talk_pages.LABELS.index(label)] = value
    body = struct.pack("<I", len(rows))
    body += b"".join(
        struct.pack("<f", transitions.get((a, b), 0.0))
        for a in talk_pages.LABELS for b in talk_pages.LABELS)
    body += struct.pack(f"<{len(rows)}I", *sorted(rows))
    for feature in sorted(rows):
        body += struct.pack("<5h", *rows[feature])
    return body


def write_model(path, passes):
    """Writes the file that TalkModel.swift reads; the README describes it."""
    body = b"".join(packed(*weights) for weights in passes)
    fields = struct.pack("<IIIf", FORMAT_VERSION, FEATURE_VERSION, len(passes), STEP)
    data = b"COTERTLK" + fields + struct.pack("<I", fnv(fields + body)) + body
    with open(path, "wb") as file:
        file.write(data)
    print(f"{path}: {len(data)} bytes")


def fold(page):
    """The part of the training data that a page belongs to."""
    return zlib.crc32(os.path.basename(page.name).encode()) % FOLDS


def second_pages(read, new, weight, options):
    """The pages with the features of the second pass, by models that have not seen them."""
    out = []
    for number in range(FOLDS):
        first = train([page for page in read + new if fold(page) != number], weight, options,
                      options.iterations)
        with tempfile.NamedTemporaryFile(suffix=".model") as file:
            write_model(file.name, [first])
            for pages, are_rules_new in [(read, False), (new, True)]:
                held = [page for page in pages if fold(page) == number]
                out += talk_pages.features(options.features, held, file.name, are_rules_new)
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--features", required=True, help="the built coterie-talk-features")
    parser.add_argument("--output", required=True)
    parser.add_argument(
        "--read", nargs="*", default=[], help="folders of real pages that the rules were made with")
    parser.add_argument("--pages", nargs="*", default=[], help="folders of other real pages")
    parser.add_argument("--drawn", nargs="*", default=[], help="folders of drawn pages")
    parser.add_argument("--weight", type=int, default=4, help="how often a real page counts")
    parser.add_argument("--c1", type=float, default=1)
    parser.add_argument("--c2", type=float, default=0.5)
    parser.add_argument("--iterations", type=int, default=50, help="of the first pass")
    parser.add_argument("--second-iterations", type=int, default=60, help="of the second pass")
    options = parser.parse_args()
    read, real, drawn = (
        list(talk_pages.load(options.features, folders))
        for folders in (options.read, options.pages, options.drawn))
    if not read + real:
        sys.exit("no pages with their talks: name folders with --read or --pages")
    titles = sum(len(page.talks) for page in read + real)
    print(len(read + real), "pages,", sum(page.found for page in read + real), "of", titles,
          "titles found;", len(drawn), "drawn pages")
    names = {page.name for page in read + real}

    def weight(page):
        return options.weight if page.name in names else 1

    first = train(read + real + drawn, weight, options, options.iterations)
    second = train(
        second_pages(read, real + drawn, weight, options), weight, options,
        options.second_iterations)
    write_model(options.output, [first, second])


if __name__ == "__main__":
    main()
