#!/usr/bin/env python3
"""Minimax polynomials for the elementary functions (needs python3 with mpmath and numpy).

    python3 tools/minimax/remez.py            every polynomial, as Java constants
    python3 tools/minimax/remez.py exp32      one of them

Each target is f(x) ~ p(x) = c0 + c1 x + ... on [a, b] with the weighted error w(x) (f(x) - p(x)) as small as
possible; w turns it into the relative error of the function that is built from p. The printed error is
that of the rounded polynomial in exact arithmetic, as a power of two.
"""
import struct
import sys

import numpy as np
from mpmath import mp, mpf, matrix, lu_solve, sqrt, exp, log, log1p, expm1, tanh, cosh, atan, atanh, loggamma, pi, cos

mp.prec = 240


def to_float(x):
    """Nearest float (binary32), without double rounding that matters here."""
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


def to_double(x):
    return mpf(float(x))


def poly(c, x):
    s = mpf(0)
    for a in reversed(c):
        s = s * x + a
    return s


def fit(f, w, a, b, n):
    """Remez exchange."""
    m = n
    nodes = [(a + b) / 2 - (b - a) / 2 * cos(pi * (2 * i + 1) / (2 * (m + 1))) for i in range(m + 1)]
    coef = None
    last = None
    for _ in range(30):
        A = matrix(m + 1, m + 1)
        y = matrix(m + 1, 1)
        for i, x in enumerate(nodes):
            for j in range(m):
                A[i, j] = x ** j
            A[i, m] = (-1) ** i / w(x)
            y[i] = f(x)
        s = lu_solve(A, y)
        coef = [s[j] for j in range(m)]
        # Extrema of the weighted error: one in each stretch between sign changes of a dense sample.
        err = lambda x: w(x) * (f(x) - poly(coef, x))
        samples = 24 * (m + 1)
        xs = [(a + b) / 2 - (b - a) / 2 * cos(pi * i / samples) for i in range(samples + 1)]
        es = [err(x) for x in xs]
        peaks = []
        for x, e in zip(xs, es):
            if peaks and (e > 0) == (peaks[-1][1] > 0):
                if abs(e) > abs(peaks[-1][1]):
                    peaks[-1] = (x, e)
            else:
                peaks.append((x, e))
        h = (b - a) / samples / 8
        refined = []
        for x, e in peaks:
            for step in (h, h / 8):
                for _ in range(24):
                    for d in (-step, step):
                        z = min(max(x + d, a), b)
                        ez = err(z)
                        if abs(ez) > abs(e):
                            x, e = z, ez
                            break
                    else:
                        break
            refined.append((x, e))
        peaks = refined
        while len(peaks) > m + 1:
            peaks.pop(0 if abs(peaks[0][1]) < abs(peaks[-1][1]) else -1)
        top = max(abs(e) for _, e in peaks)
        if len(peaks) < m + 1 or (last is not None and abs(top - last) < top / 1000):
            break
        last = top
        nodes = [x for x, _ in peaks]
    return coef


def worst(f, w, a, b, c, samples=3000):
    return max(abs(w(x) * (f(x) - poly(c, x))) for x in
               [(a + b) / 2 - (b - a) / 2 * cos(pi * (i + mpf(1) / 3) / samples) for i in range(samples)])


def lawson(f, w, a, b, n, fixed):
    """Minimax fit of coefficients len(fixed)..n-1 by reweighted least squares, good to some ten digits.

    With low coefficients fixed the powers left are no Chebyshev system when 0 lies inside [a, b], and the exchange
    above can fail; this cannot.
    """
    k0 = len(fixed)
    xs = [(a + b) / 2 - (b - a) / 2 * cos(pi * (i + mpf(1) / 3) / 600) for i in range(600)]
    scale = max(abs(a), abs(b))
    ws = np.array([float(w(x)) for x in xs])
    y = np.array([float(f(x) - poly(fixed, x)) for x in xs]) * ws
    V = np.array([[float((x / scale) ** j * scale ** k0) for j in range(k0, n)] for x in xs]) * ws[:, None]
    V = V / float(scale) ** k0
    u = np.ones(len(xs)) / len(xs)
    best = None
    for _ in range(300):
        r = np.sqrt(u)
        c, *_ = np.linalg.lstsq(V * r[:, None], y * r, rcond=None)
        e = np.abs(y - V @ c)
        if best is None or e.max() < best[0]:
            best = (e.max(), c)
        u = u * e
        u = u / u.sum()
    return list(fixed) + [mpf(float(v)) / scale ** (k0 + j) for j, v in enumerate(best[1])]


def rounded(f, w, a, b, n, to):
    """Doubles: rounded at once. Floats: lowest order first, the others fitted again each time."""
    if to is to_double:
        return [to(v) for v in fit(f, w, a, b, n)]
    done = []
    while len(done) < n:
        done.append(to(lawson(f, w, a, b, n, done)[len(done)]))
    return done


def at0(f, value, eps=mpf(10) ** -25):
    """f with its removable singularity at 0 filled in."""
    return lambda x: value if abs(x) < eps else f(x)


LN2 = log(mpf(2))
HALF = LN2 / 2 * (1 + mpf(2) ** -12)
Q = sqrt(mpf(2))
T = {}

# e^r = 1 + r + r^2 p(r); weighted to the relative error of e^r, and of e^r - 1 with one coefficient more.
e2 = at0(lambda r: (expm1(r) - r) / r ** 2, mpf(1) / 2)
ew = lambda r: r ** 2 / exp(r) + mpf(2) ** -8
mw = lambda r: abs(r) + mpf(1) / 64
T["exp32"] = (e2, ew, -HALF, HALF, 5, to_float)
T["exp64"] = (e2, ew, -HALF, HALF, 10, to_double)
T["expm132"] = (e2, mw, -HALF, HALF, 6, to_float)
T["expm164"] = (e2, mw, -HALF, HALF, 11, to_double)
# log of m = 1 + f, m in [sqrt(1/2), sqrt(2)): float f + f^2 p(f), double f - (f^2/2 - s (f^2/2 + s^2 p(s^2))).
l2 = at0(lambda f: (log1p(f) - f) / f ** 2, mpf(-1) / 2)
lw = at0(lambda f: abs(f ** 2 / log1p(f)) + mpf(1) / 64, mpf(1) / 64)
T["log32"] = (l2, lw, 1 / Q - 1, Q - 1, 9, to_float)
# 2 atanh(s)/s = 2 + z p(z), z = s^2; weight z/2 is the relative error.
a2 = lambda z: mpf(2) / 3 + 2 * z / 5 if z < mpf(10) ** -20 else (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z
aw = lambda z: z / 2 + mpf(1) / 256
S = (3 - 2 * Q) ** 2 * (1 + mpf(2) ** -12)
T["log64"] = (a2, aw, mpf(0), S, 7, to_double)
# log1p on [0, 1], as softplus needs it.
T["unit32"] = (l2, lw, mpf(0), mpf(1), 9, to_float)
T["unit64"] = (a2, aw, mpf(0), mpf(1) / 9, 11, to_double)
# pow: the same series from z^2 on, after 2 s + (2/3) s^3 in double length.
a3 = lambda z: mpf(2) / 5 + 2 * z / 7 if z < mpf(10) ** -20 else (2 * atanh(sqrt(z)) / sqrt(z) - 2 - 2 * z / 3) / z ** 2
a3w = lambda z: z ** 2 / 2 + mpf(2) ** -14
T["pow32"] = (a3, a3w, mpf(0), S, 3, to_float)
T["pow64"] = (a3, a3w, mpf(0), S, 8, to_double)
# tanh x = x + x^3 p(x^2), |x| <= 0.975 (float), 0.9 (double).
t3 = lambda z: -mpf(1) / 3 + 2 * z / 15 if z < mpf(10) ** -20 else (tanh(sqrt(z)) / sqrt(z) - 1) / z
tw = lambda z: z / (tanh(sqrt(z)) / sqrt(z)) + mpf(1) / 64 if z > 0 else mpf(1) / 64
X32 = mpf("0.975") ** 2
X64 = mpf("0.9") ** 2
T["tanh32"] = (t3, tw, mpf(0), X32, 7, to_float)
T["tanh64"] = (t3, tw, mpf(0), X64, 15, to_double)
# log cosh x = x^2 (1/2 + x^2 p(x^2)), |x| <= 0.75.
c4 = lambda z: -mpf(1) / 12 + z / 45 if z < mpf(10) ** -20 else (log(cosh(sqrt(z))) / z - mpf(1) / 2) / z
cw = lambda z: 2 * z + mpf(1) / 64
Z = mpf(9) / 16
T["cosh32"] = (c4, cw, mpf(0), Z, 5, to_float)
T["cosh64"] = (c4, cw, mpf(0), Z, 11, to_double)
# atan t = t + t^3 p(t^2), |t| <= tan(1/2).
n3 = lambda z: -mpf(1) / 3 + z / 5 if z < mpf(10) ** -20 else (atan(sqrt(z)) / sqrt(z) - 1) / z
nw = lambda z: z / (atan(sqrt(z)) / sqrt(z)) + mpf(1) / 64 if z > 0 else mpf(1) / 64
A = mpf("0.5464") ** 2
T["atan32"] = (n3, nw, mpf(0), A, 6, to_float)
T["atan64"] = (n3, nw, mpf(0), A, 13, to_double)
# lgamma(1 + z) = z p(z) and lgamma(2 + z) = z p(z), |z| <= 1/2.
H = mpf(1) / 2
g1 = at0(lambda z: loggamma(1 + z) / z, -mp.euler)
g2 = at0(lambda z: loggamma(2 + z) / z, 1 - mp.euler)
T["lgamma1"] = (g1, lambda z: 1 / abs(g1(z)), -H, H, 29, to_double)
T["lgamma2"] = (g2, lambda z: 1 / abs(g2(z)), -H, H, 19, to_double)


def hexfloat(v, is_float):
    s = float(v).hex()
    mant, e = s.split("p")
    mant = mant.rstrip("0")
    if mant.endswith("."):
        mant += "0"
    return mant + "p" + str(int(e)) + ("f" if is_float else "")


def main(names):
    for name in names:
        f, w, a, b, n, to = T[name]
        c = rounded(f, w, a, b, n, to)
        print("%s: %d coefficients on [%s, %s], weighted error 2^%.2f" % (
            name, n, mp.nstr(a, 8), mp.nstr(b, 8), float(log(worst(f, w, a, b, c), 2))))
        for i, v in enumerate(c):
            print("  c%-2d %s  // %s" % (i, hexfloat(v, to is to_float), mp.nstr(v, 17)))
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:] or list(T))
