#!/usr/bin/env python3
"""Trains the model of pages of talks: features from the Swift tool, weights from CRFsuite.

    train_talks.py --features coterie-talk-features --output talk.model --pages FOLDER… [--drawn FOLDER…]
"""

import argparse
import os
import struct
import sys
import tempfile

import pycrfsuite

import talk_pages
from model_file import fnv

FORMAT_VERSION = 1
FEATURE_VERSION = 2
STEP = 1 / 1024


def train(pages, weight, options):
    """The transition and state weights for pages, each counted `weight(page)` times."""
    trainer = pycrfsuite.Trainer(verbose=False, algorithm="lbfgs")
    trainer.set_params(
        {"c1": options.c1, "c2": options.c2, "max_iterations": options.iterations,
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


def write_model(path, transitions, weights):
    """Writes the file that TalkModel.swift reads; the README describes it."""
    rows = {}
    for (feature, label), weight in weights.items():
        value = round(max(-31, min(31, weight)) / STEP)
        # Smaller weights change no figure.
        if abs(weight) >= 0.034:
            rows.setdefault(int(feature, 16), [0] * 5)[talk_pages.LABELS.index(label)] = value
    body = b"".join(
        struct.pack("<f", transitions.get((a, b), 0.0))
        for a in talk_pages.LABELS for b in talk_pages.LABELS)
    body += struct.pack(f"<{len(rows)}I", *sorted(rows))
    for feature in sorted(rows):
        body += struct.pack("<5h", *rows[feature])
    fields = struct.pack("<IIIf", FORMAT_VERSION, FEATURE_VERSION, len(rows), STEP)
    data = b"COTERTLK" + fields + struct.pack("<I", fnv(fields + body)) + body
    with open(path, "wb") as file:
        file.write(data)
    print(f"{path}: {len(data)} bytes, {len(rows)} features")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--features", required=True, help="the built coterie-talk-features")
    parser.add_argument("--output", required=True)
    parser.add_argument("--pages", nargs="+", required=True, help="folders of real pages")
    parser.add_argument("--drawn", nargs="*", default=[], help="folders of drawn pages")
    parser.add_argument("--weight", type=int, default=4, help="how often a real page counts")
    parser.add_argument("--c1", type=float, default=1)
    parser.add_argument("--c2", type=float, default=0.5)
    parser.add_argument("--iterations", type=int, default=70)
    options = parser.parse_args()
    real = list(talk_pages.load(options.features, options.pages))
    drawn = list(talk_pages.load(options.features, options.drawn))
    if not real:
        sys.exit("no pages with their talks in: " + " ".join(options.pages))
    titles = sum(len(page.talks) for page in real)
    print(len(real), "pages,", sum(page.found for page in real), "of", titles, "titles found;",
          len(drawn), "drawn pages")
    names = {page.name for page in real}
    transitions, weights = train(
        real + drawn, lambda page: options.weight if page.name in names else 1, options)
    write_model(options.output, transitions, weights)


if __name__ == "__main__":
    main()
