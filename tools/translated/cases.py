#!/usr/bin/env python3
"""Writes peers/src/test/resources/translated.txt: calls of other libraries, what they are given, and
the numbers that the formulas of their documentation give, in numpy. These libraries have no
reference cases of their own. Run it from the root of the repository.

A line is a call, then the variables of its Java, then the numbers; tabs between them."""
import numpy as np
from transport import transport
from images import images
from segmentation import segmentation
from metrics import metrics
from scores import scores
from written import written
from libraries import libraries

LINES = []


def case(call, wanted, **variables):
    """Adds a case; what is a sequence is written number by number."""
    parts = [call]
    for name, value in variables.items():
        parts.append(name + " " + " ".join(repr(v.item()) for v in np.asarray(value).ravel()))
    parts.append("= " + " ".join(repr(float(v)) for v in np.asarray(wanted, float).ravel()))
    LINES.append("\t".join(parts))


for part in (segmentation, scores, transport, images, metrics, written, libraries):
    part(case)
with open("peers/src/test/resources/translated.txt", "w", encoding="utf-8") as out:
    out.write("\n".join(LINES) + "\n")
