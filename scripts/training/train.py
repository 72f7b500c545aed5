#!/usr/bin/env python3
"""Trains the citation model: features from the Swift tool, weights from CRFsuite, one binary file.

    train.py --features coterie-features --output citation.model [--hold-out 0.15] SET…
"""

import argparse
import os
import random
import struct
import subprocess
import sys
import tempfile

import numpy
import pycrfsuite

import corpora
from model_file import fnv

STATES = 31
WIDTH = 32
FORMAT_VERSION = 1
FEATURE_VERSION = 2
STEP = 1 / 80


def features_of(tool, entries):
    """Runs the feature writer and gives (states, features per token) for each entry."""
    with tempfile.NamedTemporaryFile(suffix=".txt", delete=False) as source:
        path = source.name
    corpora.export(entries, path)
    with open(path, "rb") as source:
        process = subprocess.Popen([tool], stdin=source, stdout=subprocess.PIPE)
        data = process.stdout.read()
        if process.wait() != 0:
            sys.exit("the feature writer failed")
    os.unlink(path)
    offset = 0
    while offset < len(data):
        (count,) = struct.unpack_from("<I", data, offset)
        offset += 4
        states, rows = [], []
        for _ in range(count):
            state, size = struct.unpack_from("<HH", data, offset)
            offset += 4
            rows.append(numpy.frombuffer(data, "<u4", size, offset))
            offset += size * 4
            states.append(state)
        yield states, rows


def write_model(path, transitions, weights, limit):
    """Writes the file that CitationModel.swift reads; the smallest weights go first when it is full."""
    flat = sorted(((abs(w), f, s, w) for f, by in weights.items() for s, w in by.items()), reverse=True)
    # Smaller weights change no figure, and a small table stays in the processor's cache.
    threshold = 0.05
    # 8 bytes a slot at 3/4 load, 2 bytes a weight.
    def size(entries):
        keys = {f for _, f, _, _ in entries}
        slots = 64
        while slots * 3 < len(keys) * 4:
            slots *= 2
        return slots, 40 + WIDTH * WIDTH * 4 + slots * 8 + (len(entries) + 1) * 2
    flat = [entry for entry in flat if entry[0] >= threshold]
    while size(flat)[1] > limit:
        flat = flat[: int(len(flat) * 0.95)]
    slots, total = size(flat)
    kept = {}
    for _, feature, state, weight in flat:
        kept.setdefault(feature, []).append((state, weight))
    table = numpy.zeros((slots, 2), dtype="<u4")
    packed = [0]
    for feature in sorted(kept):
        entries = sorted(kept[feature])
        place = len(packed) << 5 | (len(entries) - 1)
        slot = feature & (slots - 1)
        while table[slot][1]:
            slot = (slot + 1) & (slots - 1)
        table[slot] = (feature, place)
        for state, weight in entries:
            value = max(-1024, min(1023, round(weight / STEP)))
            packed.append(state << 11 | (value + 1024))
    rows = numpy.zeros((WIDTH, WIDTH), dtype="<f4")
    for (a, b), weight in transitions.items():
        rows[a][b] = weight
    body = rows.tobytes() + table.tobytes() + numpy.array(packed, dtype="<u2").tobytes()
    fields = struct.pack("<IIIIIf", FORMAT_VERSION, FEATURE_VERSION, STATES, slots, len(packed), STEP)
    rest = struct.pack("<I", 0) + body
    header = b"COTERCRF" + fields + struct.pack("<I", fnv(fields + rest)) + struct.pack("<I", 0)
    with open(path, "wb") as file:
        file.write(header + body)
    print(f"{path}: {len(header) + len(body)} bytes, {len(kept)} features, {len(packed)} weights")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True, help="the folder of the reference sets")
    parser.add_argument("--features", required=True, help="the built coterie-features")
    parser.add_argument("--output", required=True)
    parser.add_argument("--hold-out", help="a file of texts that are not trained on")
    parser.add_argument("--synthetic", help="rendered references in the feature writer's form")
    parser.add_argument("--algorithm", default="l2sgd")
    parser.add_argument("--iterations", type=int, default=14)
    parser.add_argument("--c2", type=float, default=1)
    parser.add_argument("--minfreq", type=float, default=2)
    parser.add_argument("--limit", type=int, default=6_000_000)
    parser.add_argument("sets", nargs="+")
    options = parser.parse_args()

    held = set()
    if options.hold_out:
        with open(options.hold_out, encoding="utf8") as file:
            held = {corpora.squash(line) for line in file}
    entries, seen = [], set()
    for name in options.sets:
        for entry in corpora.load(options.data, name):
            key = corpora.squash(entry["text"])
            if key not in held and key not in seen:
                seen.add(key)
                entries.append(entry)
    if options.synthetic:
        entries += corpora.load_exported(options.synthetic)
    random.Random(1).shuffle(entries)
    print(len(entries), "references")

    trainer = pycrfsuite.Trainer(verbose=True)
    trainer.select(options.algorithm)
    parameters = {"feature.minfreq": options.minfreq, "max_iterations": options.iterations}
    if options.algorithm == "lbfgs":
        parameters.update({"c2": options.c2, "c1": 0, "period": 10})
    elif options.algorithm == "l2sgd":
        parameters.update({"c2": options.c2, "calibration.samples": 400, "calibration.max_trials": 8})
    trainer.set_params(parameters)
    names = {}
    for states, rows in features_of(options.features, entries):
        if not states:
            continue
        items = []
        for row in rows:
            item = []
            for feature in row.tolist():
                name = names.get(feature)
                if name is None:
                    name = names[feature] = "%x" % feature
                item.append(name)
            items.append(item)
        trainer.append(pycrfsuite.ItemSequence(items), [str(state) for state in states])
    with tempfile.NamedTemporaryFile(suffix=".crfsuite", delete=False) as file:
        temporary = file.name
    trainer.train(temporary)
    tagger = pycrfsuite.Tagger()
    tagger.open(temporary)
    info = tagger.info()
    os.unlink(temporary)
    transitions = {(int(a), int(b)): w for (a, b), w in info.transitions.items()}
    weights = {}
    for (feature, state), weight in info.state_features.items():
        weights.setdefault(int(feature, 16), {})[int(state)] = weight
    write_model(options.output, transitions, weights, options.limit)


main()
