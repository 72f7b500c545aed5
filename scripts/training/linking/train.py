#!/usr/bin/env python3
"""Learn the match weights of the linking engine.

usage: train.py WEIGHTS.tsv VERSION ROWS.f32[:weight] ...

Each file holds rows of 26 floats as `linking-benchmark --rows` writes them: label, the features
1 to 22, the name match, the size of the block and the relation of the family names (feature 23).
The model is additive: for each group of name matches and each feature a broken line through fixed
knots, fitted by logistic regression with a ridge on the knots and on the steps between them (Newton's
method); lines of evidence that can speak one way only rise, or fall, all along. The weights are written
in bits (log2 of Bayes factors), to a hundredth of a bit.
"""
import sys

import numpy as np

WIDTH = 26
MATCH, BLOCK, FAMILY = 23, 24, 25
KNOTS = {
    1: [-6, -3, -1, 0, 1, 2, 3, 4.5, 6],
    2: [-8, -5, -3, -2, -1, -0.3, 0],
    3: [-1, 0, 1, 2, 3, 4, 5, 6.5],
    4: [-1, 0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1],
    5: [0, 3, 6, 9, 12, 18, 26, 40],
    6: [0, 2, 4, 7, 10, 15, 24],
    7: [0, 0.1, 0.25, 0.5, 0.8, 1],
    8: [0, 1, 2, 3, 4.5, 6],
    9: [-1.6, -1, -0.5, 0, 0.5, 1, 1.7, 2.5, 4],
    10: [0, 0.1, 0.25, 0.5, 0.8, 1.2, 1.8, 2.6, 4],
    11: [0, 1, 2, 4, 7, 12, 20],
    12: [0, 1, 2, 3, 4.5, 6],
    13: [0, 1, 2, 3, 4.5],
    14: [0, 0.1, 0.25, 0.5, 0.75, 0.95],
    15: [-1, 0, 1],
    16: [0, 2, 4, 7, 11, 16, 26],
    17: [0, 2, 4, 6, 8, 11],
    18: [-4, -2, 0, 2, 4, 6, 8, 10],
    19: [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1],
    20: [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1],
    21: [-1, -0.7, -0.4, -0.2, 0, 0.2, 0.4, 0.7, 1],
    22: [-0.8, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 0.8],
    23: [0, 1, 2],
}
KINDS = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11]]
# Two groups a kind: names that one person is expected to bear, and names of several.
GROUPS = {2 * kind + many: matches for kind, matches in enumerate(KINDS) for many in (0, 1)}
CROWDED = {0: -1e-6, 1: 1.01, 2: 1.01}
SKIP = {0: {2, 18}, 1: {2, 18}, 2: {18}, 3: {18}, 4: set(), 5: set()}
RIDGE = 1.0
# What the steps of a line from knot to knot cost: its jags are mostly noise, and noise on sets of other
# fields. Chosen by leaving out one kind of corpus after the other: from 3 to 30 it is flat.
SMOOTHNESS = 10.0
# Rows of large blocks, where few pairs are one person, count less.
USUAL_BLOCK, MOST_WEIGHT = 200, 3
# What stands for evidence that is missing. It weighs nothing, and nothing in the mean where it is known:
# or the lines would share out what else goes together with its absence, and sets of other fields, which
# lack other things, would get the wrong part.
MISSING = {7: -1, 8: -1, 9: -20, 10: -1, 11: -1, 14: -1, 16: -1, 17: -1, 19: -3, 20: -3, 21: -3, 22: -3}

# Evidence of which more can only speak for one person (1), or only against it (-1), from a knot on: shared
# coauthors, venues, title words, affiliations, circles, e-mail; coauthors none of which is shared, years
# apart, a common name, other spellings of the family name. Where a line bends back it has learned what else
# goes together with the evidence in one field; S2AND constrains its trees in the same way.
WAYS = {5: (1, 0), 6: (1, 0), 7: (1, 0), 9: (1, -1.6), 10: (1, 0), 14: (1, 0), 15: (1, 0), 16: (1, 0), 17: (1, 0),
        8: (-1, 1), 11: (-1, 1), 18: (-1, -4), 23: (-1, 0)}


def columns(group):
    """What each column of the design stands for: the matches of the group, then all knots."""
    names = [(0, match) for match in GROUPS[group]]
    for feature, knots in KNOTS.items():
        if feature not in SKIP[group]:
            names += [(feature, knot) for knot in knots]
    return names


def design(rows, group):
    names = columns(group)
    centres = dict()
    x = np.zeros((len(rows), len(names)), dtype=np.float32)
    every = np.arange(len(rows))
    base = 0
    for match in GROUPS[group]:
        x[:, base] = rows[:, MATCH] == match
        base += 1
    for feature, knots in KNOTS.items():
        if feature in SKIP[group]:
            continue
        knots = np.asarray(knots, dtype=np.float64)
        values = rows[:, FAMILY if feature == 23 else feature].astype(np.float64)
        values = np.clip(values, knots[0], knots[-1])
        left = np.clip(np.searchsorted(knots, values, side="right") - 1, 0, len(knots) - 2)
        part = (values - knots[left]) / (knots[left + 1] - knots[left])
        x[every, base + left] = 1 - part
        x[every, base + left + 1] = part
        if feature in MISSING:
            known = rows[:, feature] > MISSING[feature]
            x[~known, base : base + len(knots)] = 0
            here = x[known, base : base + len(knots)]
            centres[feature] = here.mean(axis=0, dtype=np.float64) if len(here) else np.zeros(len(knots))
            x[known, base : base + len(knots)] = here - centres[feature].astype(np.float32)
        base += len(knots)
    return x, names, centres


def can_miss(feature):
    """Whether the first knot of a feature stands for evidence that is missing, with a weight of its own."""
    return feature in (3, 4, 15)


def penalty(group):
    """The quadratic form of the ridge and of the steps between neighbouring knots."""
    names = columns(group)
    form = RIDGE * np.eye(len(names))
    for feature in KNOTS:
        mine = [i for i, (f, _) in enumerate(names) if f == feature]
        if can_miss(feature):
            mine = mine[1:]
        for a, b in zip(mine, mine[1:]):
            form[[a, b], [a, b]] += SMOOTHNESS
            form[[a, b], [b, a]] -= SMOOTHNESS
    return form


def steps(group):
    """The knots of constrained lines as sums of steps, and which of the steps can't be negative."""
    names = columns(group)
    sums = np.eye(len(names))
    bound = np.zeros(len(names), dtype=bool)
    for feature, (way, start) in WAYS.items():
        mine = [i for i, (f, knot) in enumerate(names) if f == feature and knot >= start]
        for place, column in enumerate(mine):
            sums[mine[place:], column] = way if place else 1
            bound[column] = place > 0
    return sums, bound


def bounded(hessian, gradient, now, bound):
    """The step with the least quadratic loss that leaves what is bound at 0 or above, by active sets."""
    held = np.zeros(len(now), dtype=bool)
    for turn in range(200):
        step = np.where(held, -now, 0.0)
        free = ~held
        rest = gradient[free] + hessian[np.ix_(free, held)] @ step[held]
        step[free] = np.linalg.solve(hessian[np.ix_(free, free)], -rest)
        below = bound & free & (now + step < -1e-9)
        slope = gradient + hessian @ step
        freed = held & (slope < -1e-7)
        # If it does not settle, one after the other.
        if turn > 50 and freed.any():
            freed &= slope == slope[freed].min()
        if not below.any() and not freed.any():
            break
        held = held & ~freed | below
    after = now + step
    return np.where(bound, np.maximum(after, 0), after) - now


def fit(x, y, weights, form, sums, bound):
    """Logistic regression with a quadratic penalty and bounds, by Newton's method with halved steps."""
    inner = np.zeros(x.shape[1])
    coefficients = np.zeros(x.shape[1])

    def loss(b):
        z = (x @ b.astype(np.float32)).astype(np.float64)
        return np.sum(weights * (np.logaddexp(0, z) - y * z)) + b @ form @ b / 2

    now = loss(coefficients)
    for _ in range(30):
        z = (x @ coefficients.astype(np.float32)).astype(np.float64)
        p = 1 / (1 + np.exp(-z))
        gradient = (x.T @ ((p - y) * weights).astype(np.float32)).astype(np.float64) + form @ coefficients
        scaled = x * np.sqrt(weights * p * (1 - p)).astype(np.float32)[:, None]
        hessian = (scaled.T @ scaled).astype(np.float64) + form
        step = bounded(sums.T @ hessian @ sums, sums.T @ gradient, inner, bound)
        scale = 1.0
        while scale > 1e-3 and loss(sums @ (inner + scale * step)) > now:
            scale /= 2
        inner = inner + scale * step
        coefficients = sums @ inner
        after = loss(coefficients)
        if now - after < 1e-7 * abs(now):
            break
        now = after
    return coefficients


def main():
    out, version = sys.argv[1:3]
    parts, weights = [], []
    for argument in sys.argv[3:]:
        path, _, weight = argument.partition(":")
        rows = np.fromfile(path, dtype="<f4").reshape(-1, WIDTH)
        parts.append(rows)
        weights.append(np.full(len(rows), float(weight or 1)))
    rows, weights = np.concatenate(parts), np.concatenate(weights)
    weights *= np.minimum(MOST_WEIGHT, np.sqrt(USUAL_BLOCK / np.maximum(1, rows[:, BLOCK])))
    lines = [f"version\t{version}"]
    for group, matches in GROUPS.items():
        crowded = rows[:, 1] > CROWDED[group // 2]
        at = np.isin(rows[:, MATCH], matches) & (crowded == (group % 2 == 1))
        r, w = rows[at], weights[at]
        x, names, centres = design(r, group)
        y = r[:, 0].astype(np.float64)
        coefficients = fit(x, y, w, penalty(group), *steps(group))
        bits = coefficients / np.log(2)
        p = 1 / (1 + np.exp(-(x @ coefficients.astype(np.float32)).astype(np.float64)))
        loss = -np.average(np.log(np.where(y == 1, p, 1 - p) + 1e-12), weights=w)
        # Move the mean of each line into the weights of the names, so that nothing known is 0 bits.
        use = x.sum(axis=0, dtype=np.float64)
        shift = 0.0
        values = dict()
        for feature in KNOTS:
            mine = [i for i, (f, _) in enumerate(names) if f == feature]
            if not mine:
                continue
            if feature in centres:
                centre = float(np.dot(bits[mine], centres[feature]))
                lines.append(f"{group}\t{feature}\t{MISSING[feature]}\t0.00")
                for i in mine:
                    values[names[i]] = bits[i] - centre
                continue
            centre = float(np.dot(bits[mine], use[mine]) / use[mine].sum())
            if can_miss(feature) and use[mine[0]] > 50:
                centre = float(bits[mine[0]])
            shift += centre
            for i in mine:
                values[names[i]] = bits[i] - centre
        for i, (feature, knot) in enumerate(names):
            value = bits[i] + shift if feature == 0 else values[feature, knot]
            lines.append(f"{group}\t{feature}\t{knot}\t{value:.2f}")
        print(f"group {group}: {len(r)} rows, {y.mean():.3f} same, log loss {loss:.4f}, accuracy {((p > .5) == y).mean():.4f}")
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


main()
