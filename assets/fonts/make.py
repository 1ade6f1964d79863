#!/usr/bin/env python3
"""Makes the fonts of this folder anew from those of Debian; README.md says how.

    python3 make.py NOTO_FOLDER NOTO_CJK_COLLECTION UNIHAN_OTHER_MAPPINGS OUT_FOLDER
"""

import bz2
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, TTCollection

# Invisible signs that steer shaping, and the circle that shows where a letter is missing.
SHARED = [0x200B, 0x200C, 0x200D, 0x25CC]

LATIN = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2BB, 0x2BC), (0x300, 0x36F), (0x1E00, 0x1EFF),
    (0x200B, 0x200D), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F),
    (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x20A0, 0x20BF), (0x2116, 0x2116),
    (0x2122, 0x2122), (0xFFFD, 0xFFFD),
]

# Each script's font holds its script only: a font that covers Latin too shapes mixed text wrongly.
SCRIPTS = {
    "Khmer": [(0x1780, 0x17FF), (0x19E0, 0x19FF)],
    "Thai": [(0x0E00, 0x0E7F)],
    "Lao": [(0x0E80, 0x0EFF)],
    "Myanmar": [(0x1000, 0x109F), (0xAA60, 0xAA7F), (0xA9E0, 0xA9FE)],
}

SYMBOLS = [
    (0x2190, 0x2199), (0x21A9, 0x21AA), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
    (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25B7), (0x25BC, 0x25BD), (0x25CB, 0x25CB), (0x25CF, 0x25CF),
    (0x27E6, 0x27EB),
]

CHINESE = [(0x3000, 0x303F), (0xFF00, 0xFFEF), (0xFE30, 0xFE4F), (0x2460, 0x2473), (0x3220, 0x3229)]


# Of Noto Sans. Text of two fonts shares a line by their metrics, so different ones would put Burmese above the line.
ASCENT, DESCENT = 1069, -293


def share_a_line(font):
    """Gives a font the metrics of the Latin one. Nothing is drawn otherwise: who lays out measures what is drawn."""
    scale = font["head"].unitsPerEm / 1000
    up, down = round(ASCENT * scale), round(DESCENT * scale)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = up, down, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, down, 0
    os2.usWinAscent, os2.usWinDescent = up, -down


def expand(ranges):
    return {c for first, last in ranges for c in range(first, last + 1)}


def gb2312():
    """Every character of GB 2312 that is Chinese: hanzi, and full-width punctuation and letters."""
    found = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                c = ord(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                continue
            if 0x3000 <= c <= 0x303F or 0x3400 <= c <= 0x9FFF or 0xFF00 <= c <= 0xFFEF:
                found.add(c)
    return found


def standard_characters(mappings):
    """The 8,105 characters of China's standard table of 2013, for names that GB 2312 lacks."""
    rows = bz2.open(mappings, "rt", encoding="utf-8")
    return {int(row[2:].split("\t")[0], 16) for row in rows if re.match(r"U\+[0-9A-F]+\tkTGH\t", row)}


def cut(font, wanted, out, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.desubroutinize = False
    options.recalc_timestamp = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=wanted)
    worker.subset(font)
    share_a_line(font)
    have = set(font.getBestCmap())
    font.save(out)
    print(f"{out.name}: {out.stat().st_size} bytes, {len(have)} of {len(wanted)} characters wanted")


def main(noto, collection, mappings, out):
    noto, out = Path(noto), Path(out)
    for weight in ["Regular", "Bold"]:
        cut(TTFont(noto / f"NotoSans-{weight}.ttf"), expand(LATIN), out / f"NotoSans-{weight}.ttf", ["*"])
        for script, ranges in SCRIPTS.items():
            name = f"NotoSans{script}-{weight}.ttf"
            cut(TTFont(noto / name), expand(ranges) | set(SHARED), out / name, ["*"])
    cut(TTFont(noto / "NotoSansMath-Regular.ttf"), expand(SYMBOLS), out / "NotoSansSymbols.ttf", [])
    fonts = TTCollection(collection).fonts
    chinese = next(f for f in fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
    wanted = expand(CHINESE) | gb2312() | standard_characters(mappings)
    # What is upright, and nothing for vertical lines. `locl` alone would bring the shapes of four more regions for 6,792
    # glyphs and 1.5 MB, and nothing asks for them.
    cut(chinese, wanted, out / "NotoSansSC-Regular.otf", ["kern", "mark", "mkmk"])


if __name__ == "__main__":
    main(*sys.argv[1:])
