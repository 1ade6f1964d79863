#!/usr/bin/env python3
"""Packs the strongest features of the CRF of khmer-nltk and khmercut into `table.bin`: hashes and small whole numbers.

    pip install khmercut==0.2.0 python-crfsuite
    python3 pack.py table.bin

The same model gives the same bytes; NOTICE.md has the checksums of both. What the table is made of stands in mod.rs, and
whatever is changed here about features, hashes and scale has to be changed there too.
"""

import hashlib
import pathlib
import re
import struct
import sys

import khmercut
import pycrfsuite

MODEL = pathlib.Path(khmercut.__file__).parent / "crf_ner_10000.crfsuite"
MODEL_SHA256 = "0f93805e229770ede559cce0c280ec11b3758aa620606335aa0e146e42502c7e"
FEATURES = 40_000
BUCKETS = 4096
# Weights are rounded to eighths.
SCALE = 8
MASK = 0xFFFFFFFF
# What a feature looks at: its number, and of how many clusters its value is made (0: a kind, -1: a flag).
TEMPLATES = {
    "kcc": (0, 1), "kcc[-1]": (1, 1), "kcc[-2]": (2, 1), "kcc[-3]": (3, 1), "kcc[+1]": (4, 1), "kcc[+2]": (5, 1), "kcc[+3]": (6, 1),
    "kcc[-1:0]": (7, 2), "kcc[-2:-1]": (8, 2), "kcc[-3:-2]": (9, 2), "kcc[+1:0]": (10, 2), "kcc[+1:+2]": (11, 2), "kcc[+2:+3]": (12, 2),
    "kcc[-2:0]": (13, 3), "kcc[-3:-1]": (14, 3), "kcc[0:+2]": (15, 3), "kcc[+1:+3]": (16, 3), "kcc[-3:0]": (17, 4), "kcc[0:+3]": (18, 4),
    "t": (19, 0), "kcc[-1]t": (20, 0), "kcc[-2]t": (21, 0), "kcc[-3]t": (22, 0), "kcc[+1]t": (23, 0), "kcc[+2]t": (24, 0), "kcc[+3]t": (25, 0),
    "ns": (26, -1), "ns-1": (27, -1), "ns+1": (28, -1), "ns+2": (29, -1), "EOS": (30, -1),
}
KINDS = {"C": 1, "W": 2, "S": 3, "D": 4, "NS": 5}


def hash_of(cluster):
    h = 0x811C9DC5
    for byte in cluster.encode():
        h = ((h ^ byte) * 0x01000193) & MASK
    return h ^ (h >> 13)


def mix(h, x):
    h = ((h ^ x) * 0x9E3779B1) & MASK
    return h ^ (h >> 15)


def key(attribute):
    """The hash of a feature; nothing for one that is not used."""
    m = re.match(r"^(kcc(?:\[[^\]]*\])?t?|t|ns(?:[+-]\d)?|EOS|BOS)(?::(.*))?$", attribute, re.S)
    if not m or m[1] not in TEMPLATES:
        return None
    number, size = TEMPLATES[m[1]]
    h, value = mix(0x51ED270B, number), m[2]
    if size == -1:
        return mix(h, 1)
    if size == 0:
        return mix(h, KINDS.get(value) or 16 + min(int(value[1:]), 31))
    clusters = khmercut.seg_kcc(value)
    if len(clusters) != size:
        return None
    for cluster in clusters:
        h = mix(h, hash_of(cluster))
    return h


def rows_of(features):
    """The strongest features, by the 28 bits of their hash that are kept. Of two with the same bits the stronger stays."""
    weights = {}
    for (attribute, label), weight in features.items():
        weights[attribute] = weights.get(attribute, 0) + (weight if label == "1" else -weight)
    rows = {}
    for attribute, weight in sorted(weights.items(), key=lambda x: -abs(x[1])):
        hashed, small = key(attribute), max(-127, min(127, round(weight * SCALE)))
        if hashed is not None and small and hashed >> 4 not in rows:
            rows[hashed >> 4] = small
        if len(rows) == FEATURES:
            break
    return rows


def main():
    found = hashlib.sha256(MODEL.read_bytes()).hexdigest()
    if found != MODEL_SHA256:
        sys.exit(f"{MODEL.name} is another model: {found}")
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    info = tagger.info()
    rows = rows_of(info.state_features)
    keys, offsets = sorted(rows), [0] * (BUCKETS + 1)
    for k in keys:
        offsets[(k >> 16) + 1] += 1
    for i in range(BUCKETS):
        offsets[i + 1] += offsets[i]
    moves = [round(info.transitions[(a, b)] * SCALE) for a in "10" for b in "10"]
    table = struct.pack("<4b", *moves) + struct.pack(f"<{BUCKETS + 1}H", *offsets)
    table += struct.pack(f"<{len(keys)}H", *[k & 0xFFFF for k in keys]) + struct.pack(f"<{len(keys)}b", *[rows[k] for k in keys])
    pathlib.Path(sys.argv[1]).write_bytes(table)
    print(hashlib.sha256(table).hexdigest())


if __name__ == "__main__":
    main()
