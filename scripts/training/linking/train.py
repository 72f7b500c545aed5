#!/usr/bin/env python3
"""Learn the match weights of the linking engine.

usage: train.py OUT.tsv VERSION ROWS.f32[:weight] ...

Each file holds rows of 19 floats as `linking-benchmark --rows` writes them: label, the features
1 to 15, the name match, the size of the block and the relation of the family names (feature 16). The model is additive: for each group of name
matches and each feature a broken line through fixed knots, fitted by logistic regression with a
ridge; the weights are written in bits (log2 of Bayes factors).
"""
import sys

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

KNOTS = {
    1: [-6, -3, -1, 0, 1, 2, 3, 4.5, 6],
    2: [-8, -5, -3, -2, -1, -0.3, 0],
    3: [-1, 0, 1, 2, 3, 4, 5, 6.5],
    4: [-1, 0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1],
    5: [0, 3, 6, 9, 12, 18, 26, 40],
    6: [0, 2, 4, 7, 10, 15, 24],
    7: [-1, 0, 0.1, 0.25, 0.5, 0.8, 1],
    8: [-1, 0, 1, 2, 3, 4.5, 6],
    9: [-20, -1.6, -1, -0.5, 0, 0.5, 1, 1.7, 2.5, 4],
    10: [-1, 0, 0.1, 0.25, 0.5, 0.8, 1.2, 1.8, 2.6, 4],
    11: [-1, 0, 1, 2, 4, 7, 12, 20],
    12: [0, 1, 2, 3, 4.5, 6],
    13: [0, 1, 2, 3, 4.5],
    14: [-1, 0, 0.1, 0.25, 0.5, 0.75, 0.95],
    15: [-1, 0, 1],
    16: [0, 1, 2],
}
COLUMN = {16: 18}
KINDS = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11]]
# Two groups a kind: names that one person is expected to bear, and names of several.
GROUPS = {2 * kind + many: matches for kind, matches in enumerate(KINDS) for many in (0, 1)}
CROWDED = {0: -1e-6, 1: 1.01, 2: 1.01}
SKIP = {group: {2} if group < 2 else set() for group in GROUPS}


def hats(values, knots):
    """The weights of the two knots around each value."""
    x = np.clip(values, knots[0], knots[-1])
    k = np.clip(np.searchsorted(knots, x, side="right") - 1, 0, len(knots) - 2)
    knots = np.asarray(knots, dtype=np.float64)
    t = (x - knots[k]) / (knots[k + 1] - knots[k])
    return k, t


def design(rows, group):
    n = len(rows)
    cols, data, names, base = [], [], [], 0
    for match in GROUPS[group]:
        cols.append(np.full(n, base))
        data.append((rows[:, 16] == match).astype(np.float64))
        names.append((0, match))
        base += 1
    for feature, knots in KNOTS.items():
        if feature in SKIP[group]:
            continue
        k, t = hats(rows[:, COLUMN.get(feature, feature)].astype(np.float64), knots)
        cols += [base + k, base + k + 1]
        data += [1 - t, t]
        names += [(feature, knot) for knot in knots]
        base += len(knots)
    indices = np.stack(cols, 1).ravel()
    values = np.stack(data, 1).ravel()
    return sparse.csr_matrix((values, indices, np.arange(0, len(indices) + 1, len(cols))), shape=(n, base)), names


def main():
    out, version = sys.argv[1:3]
    parts, weights = [], []
    for argument in sys.argv[3:]:
        path, _, weight = argument.partition(":")
        rows = np.fromfile(path, dtype="<f4").reshape(-1, 19)
        parts.append(rows)
        weights.append(np.full(len(rows), float(weight or 1)))
    rows, weights = np.concatenate(parts), np.concatenate(weights)
    lines = [f"version\t{version}"]
    for group, matches in GROUPS.items():
        crowded = rows[:, 1] > CROWDED[group // 2]
        at = np.isin(rows[:, 16], matches) & (crowded == (group % 2 == 1))
        r, w = rows[at], weights[at]
        x, names = design(r, group)
        y = r[:, 0]
        model = LogisticRegression(C=1.0, solver="lbfgs", max_iter=400, fit_intercept=False)
        model.fit(x, y, sample_weight=w)
        bits = model.coef_[0] / np.log(2)
        p = model.predict_proba(x)[:, 1]
        loss = -np.average(np.log(np.where(y == 1, p, 1 - p) + 1e-12), weights=w)
        # Move the mean of each line into the weights of the names, so that nothing known is 0 bits.
        shift = 0.0
        values = dict()
        for feature in KNOTS:
            mine = [i for i, (f, _) in enumerate(names) if f == feature]
            if not mine:
                continue
            use = np.asarray(x[:, mine].sum(axis=0)).ravel()
            centre = float(np.dot(bits[mine], use) / use.sum())
            missing = KNOTS[feature][0] in (-1, -20) and feature not in (1, 2)
            if missing and use[0] > 50:
                centre = float(bits[mine[0]])
            shift += centre
            for i in mine:
                values[names[i]] = bits[i] - centre
        for i, (feature, knot) in enumerate(names):
            value = bits[i] + shift if feature == 0 else values[feature, knot]
            lines.append(f"{group}\t{feature}\t{knot}\t{value:.4f}")
        print(f"group {group}: {len(r)} rows, {y.mean():.3f} same, log loss {loss:.4f}, accuracy {((p > .5) == y).mean():.4f}")
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


main()
