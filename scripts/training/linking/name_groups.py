#!/usr/bin/env python3
"""Learn which given names go with which family names.

usage: name_groups.py ACL.ndjson NAME-FREQUENCIES.tsv

A mixture of groups, each with family and given names of its own: a person's names are drawn from one
group, independently of each other (latent class analysis, by expectation maximisation). Names that few
bear take part of their group from their letters: a naive Bayes classifier of pairs of letters. Nothing
is known of the groups but the names; they come out as languages and regions.

Rewrites the table: each name with its group in eighths ("aaaaaaac"), the share of each group ("n"), and
the log2 weight of each pair of letters for each group in tenths ("l"), for names that are not listed.
"""
import collections
import json
import sys

import numpy as np

from hold_out import fold, is_held_back

GROUPS, DIMENSIONS, LEAST = 12, 12, 5
# How many people the letters of a name count for.
LETTERS = 1.0
EIGHTHS = 8
ROUNDS = 26
NAMES = "abcdefghijklmnopqrstuvwxyz"


def people(path):
    """How many people bear each pair of family and first given name."""
    seen = set()
    count = collections.Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            for author in json.loads(line)["authors"]:
                words = (author.get("given") or "").split()
                if not words or "." in words[0]:
                    continue
                pair = fold(author.get("family") or ""), fold(words[0])
                who = pair + ("" if is_held_back(author) else author.get("gold") or "",)
                if pair[0] and len(pair[1]) > 1 and who not in seen:
                    seen.add(who)
                    count[pair] += 1
    return count


def pairs_of_letters(name):
    text = "^" + "".join(c if c in NAMES else "^" for c in name) + "^"
    return {text[i : i + 2] for i in range(len(text) - 1)}


class Side:
    """The names of one side: family names or given names."""

    def __init__(self, names, use):
        self.names = names
        self.count = use
        self.share = (use + 0.3) / (use + 0.3).sum()
        number = dict()
        rows, columns = [], []
        for row, name in enumerate(names):
            for pair in sorted(pairs_of_letters(name)):
                rows.append(row)
                columns.append(number.setdefault(pair, len(number)))
        self.pairs = sorted(number, key=number.get)
        self.rows, self.columns = np.array(rows), np.array(columns)
        self.length = np.maximum(1, np.bincount(self.rows, minlength=len(names)))

    def estimate(self, mass, groups):
        """P(group | name) from the people of each group, and from the letters."""
        total = mass.sum(1)
        known = total > 0
        types = np.zeros_like(mass)
        types[known] = mass[known] / total[known, None] * np.minimum(3, np.sqrt(total[known, None]))
        use = np.zeros((len(self.pairs), GROUPS))
        np.add.at(use, self.columns, types[self.rows])
        use += 2 * groups
        self.weights = np.log2(use / use.sum(1, keepdims=True) / groups)
        sums = np.zeros_like(mass)
        np.add.at(sums, self.rows, self.weights[self.columns])
        self.letters = softmax(sums / np.sqrt(self.length)[:, None] + np.log2(groups))
        part = mass + LETTERS * self.letters
        self.part = part / part.sum(1, keepdims=True)
        both = self.share[:, None] * self.part
        self.likelihood = both / both.sum(0)


def softmax(bits):
    part = np.exp2(bits - bits.max(1, keepdims=True))
    return part / part.sum(1, keepdims=True)


def first_groups(family, given, f, g, w):
    """Groups of the commoner names by spectral co-clustering."""
    common_f, common_g = family.count >= LEAST, given.count >= LEAST
    place_f, place_g = np.cumsum(common_f) - 1, np.cumsum(common_g) - 1
    use = common_f[f] & common_g[g]
    matrix = np.zeros((common_f.sum(), common_g.sum()))
    np.add.at(matrix, (place_f[f[use]], place_g[g[use]]), w[use])
    left, right = np.sqrt(matrix.sum(1) + 5), np.sqrt(matrix.sum(0) + 5)
    u, _, v = np.linalg.svd(matrix / left[:, None] / right, full_matrices=False)
    points = np.vstack([u[:, :DIMENSIONS] / left[:, None], v[:DIMENSIONS].T / right[:, None]])
    points /= np.linalg.norm(points, axis=1, keepdims=True).clip(1e-9)
    labels = spherical_means(points, np.random.default_rng(1))
    out = []
    for side, common, mine in (
        (family, common_f, labels[: common_f.sum()]),
        (given, common_g, labels[common_f.sum() :]),
    ):
        part = np.full((len(side.names), GROUPS), 1 / GROUPS)
        part[common] *= 0.3
        part[np.flatnonzero(common), mine] += 0.7
        out.append(part)
    return out


def spherical_means(points, rng):
    centres = points[rng.choice(len(points), 1)]
    for _ in range(GROUPS - 1):
        far = (1 - (points @ centres.T).max(1)).clip(0) ** 1.5
        centres = np.vstack([centres, points[rng.choice(len(points), p=far / far.sum())]])
    for _ in range(40):
        labels = (points @ centres.T).argmax(1)
        for group in range(GROUPS):
            if (labels == group).any():
                centre = points[labels == group].mean(0)
                centres[group] = centre / np.linalg.norm(centre).clip(1e-9)
    return labels


def fit(family, given, f, g, w):
    one, other = first_groups(family, given, f, g, w)
    part = one[f] * other[g]
    part /= part.sum(1, keepdims=True)
    for _ in range(ROUNDS):
        mass = part * w[:, None]
        groups = mass.sum(0) / w.sum()
        for side, at in ((family, f), (given, g)):
            sums = np.zeros((len(side.names), GROUPS))
            np.add.at(sums, at, mass)
            side.estimate(sums, groups)
        part = family.likelihood[f] * given.likelihood[g] * groups
        part /= part.sum(1, keepdims=True)
    return groups


def affinity(one, other, groups):
    """How many times likelier two names are together than by chance, log2."""
    return np.log2((one * other / groups).sum(-1))


def eighths(part):
    """The parts in eighths, by largest remainders."""
    out = np.floor(part * EIGHTHS).astype(int)
    for row in range(len(part)):
        rest = part[row] * EIGHTHS - out[row]
        for group in np.argsort(-rest, kind="stable")[: EIGHTHS - out[row].sum()]:
            out[row, group] += 1
    return out


def main():
    count = people(sys.argv[1])
    pairs = sorted(count)
    w = np.array([count[pair] for pair in pairs], dtype=float)
    sides = []
    index = []
    for side in (0, 1):
        names = sorted({pair[side] for pair in pairs})
        number = {name: i for i, name in enumerate(names)}
        index.append(np.array([number[pair[side]] for pair in pairs]))
    held = np.random.default_rng(1).random(len(pairs)) < 0.05
    for side in (0, 1):
        names = sorted({pair[side] for pair in pairs})
        use = np.bincount(index[side][~held], w[~held], len(names))
        sides.append(Side(names, use))
    family, given = sides
    f, g = index
    groups = fit(family, given, f[~held], g[~held], w[~held])
    parts = []
    for side in sides:
        listed = side.count >= 3
        whole = 0.98 * eighths(side.part) / EIGHTHS + 0.02 * groups
        parts.append(np.where(listed[:, None], whole, side.letters))
    gain = affinity(parts[0][f[held]], parts[1][g[held]], groups)
    print(f"given names of people held back: {np.average(gain, weights=w[held]):.3f} bits gained")
    order = np.argsort(-groups)
    letter = {int(group): NAMES[place] for place, group in enumerate(order)}
    for group in order:
        top = [[s.names[i] for i in np.argsort(-s.likelihood[:, group])[:6]] for s in sides]
        print(letter[int(group)], f"{groups[group]:.3f}", *top[0], "|", *top[1])
    lines = [f"n\t{letter[int(group)]}\t{round(1000 * groups[group])}" for group in order]
    for side, kind in zip(sides, "fg"):
        for pair in sorted(side.pairs):
            weights = 10 * side.weights[side.pairs.index(pair)][order]
            lines.append(f"{kind.upper()}\t{pair}\t" + " ".join(str(round(x)) for x in weights))
    eighth = [dict(), dict()]
    for side, known in zip(sides, eighth):
        for name, row in zip(side.names, eighths(side.part)):
            known[name] = "".join(letter[int(group)] * row[group] for group in order)
    with open(sys.argv[2], encoding="utf-8") as table:
        before = [line.rstrip("\n").split("\t")[:3] for line in table]
    with open(sys.argv[2], "w", encoding="utf-8") as table:
        for fields in before:
            if fields[0] in "nFG":
                continue
            known = eighth[fields[0] == "g"].get(fields[1]) if len(fields) == 3 else None
            table.write("\t".join(fields + ([known] if known else [])) + "\n")
        table.write("\n".join(lines) + "\n")


main()
