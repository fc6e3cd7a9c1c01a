"""Writes p-norms.txt: losses of pairs and triplets by general p-norms, with their gradients.

The definitions, in 50 digits, and nothing of Lossary: python3 p-norms.py > p-norms.txt (mpmath 1.3.0).
Gradients are the derivatives that mpmath takes of the value, by differences in 50 digits.
"""

import random

from mpmath import inf, mp, mpf

mp.dps = 50
STEP = mpf(10) ** -15


def norm(x, y, p, eps):
    d = [abs(a - b + eps) for a, b in zip(x, y)]
    return max(d) if p == inf else sum(t**p for t in d) ** (1 / mpf(p))


def contrastive(rows, p, eps, margin, flag):
    d = norm(rows[0], rows[1], p, eps)
    return d**2 / 2 if flag else max(margin - d, 0) ** 2 / 2


def triplet(rows, p, eps, margin, flag):
    far = norm(rows[0], rows[2], p, eps)
    if flag:
        far = min(far, norm(rows[1], rows[2], p, eps))
    return max(norm(rows[0], rows[1], p, eps) - far + margin, 0)


def gradient(loss, rows, *rest):
    out = []
    for row in rows:
        for j, kept in enumerate(row):
            row[j] = kept + STEP
            above = loss(rows, *rest)
            row[j] = kept - STEP
            out.append((above - loss(rows, *rest)) / (2 * STEP))
            row[j] = kept
    return out


def words(numbers):
    return " ".join(repr(float(n)) for n in numbers)


print("# loss; p, eps, margin, flag (similar, or swap); numbers of a row; rows; value; gradients by them")
generator = random.Random(20261129)
for name, loss, count in (("contrastive-pairs", contrastive, 2), ("triplet-margin", triplet, 3)):
    for p in (1, 1.25, 1.5, 2, 2.5, 3, 4, 7.5, 20, inf):
        for eps in (0, 1e-6):
            for flag in (0, 1):
                for columns in (1, 3, 8):
                    rows = [[mpf(generator.gauss(0, 1)) for _ in range(columns)] for _ in range(count)]
                    margin = mpf(4)
                    rest = (mpf(p), mpf(eps), margin, flag)
                    head = f"{name}; {float(p)} {eps} {float(margin)} {flag}; {columns}; "
                    flat = words(x for row in rows for x in row)
                    value = loss(rows, *rest)
                    print(f"{head}{flat}; {float(value)!r}; {words(gradient(loss, rows, *rest))}")
