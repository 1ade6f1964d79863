"""Compares where this program lets Khmer lines be broken with the words that khmer-nltk finds.

    pip install khmer-nltk
    python3 tests/letters/khmer_nltk.py

Reads khmer.breaks.txt (one sentence a line, `|` at each place to break; `UPDATE_BREAKS=1 cargo test khmer` writes it) and
writes khmer-disagreements.md. Ours are allowed line breaks, theirs are words: a break of ours inside one of their words
may tear a word; a boundary of theirs that we lack only makes a line ragged.
"""

import re
from collections import Counter
from pathlib import Path

from khmernltk import word_tokenize

HERE = Path(__file__).parent
RUN = re.compile("[\u1780-\u17d3\u17dd]+")


def edges(pieces):
    at, found = 0, set()
    for piece in pieces:
        at += len(piece)
        found.add(at)
    found.discard(at)
    return found


def main():
    both = ours_only = theirs_only = 0
    torn, joined, rows = Counter(), Counter(), []
    sentences = HERE.joinpath("khmer.breaks.txt").read_text(encoding="utf-8").splitlines()
    for barred in sentences:
        plain = barred.replace("|", "")
        words = [w for w in word_tokenize(plain) if w]
        if "".join(words).replace(" ", "") != plain.replace(" ", ""):
            continue
        # Where each boundary stands in the plain sentence.
        ours, at = set(), 0
        for c in barred:
            if c == "|":
                ours.add(at)
            else:
                at += 1
        theirs, at, spans = set(), 0, []
        for word in words:
            while plain[at : at + 1] == " " and not word.startswith(" "):
                at += 1
            spans.append((at, at + len(word)))
            at += len(word)
            theirs.add(at)
        inner = set()
        for run in RUN.finditer(plain):
            inner.update(range(run.start() + 1, run.end()))
        o, t = ours & inner, theirs & inner
        both += len(o & t)
        ours_only += len(o - t)
        theirs_only += len(t - o)
        for cut in sorted(o - t):
            for start, end in spans:
                if start < cut < end:
                    torn[f"{plain[start:cut]}|{plain[cut:end]}"] += 1
        for cut in sorted(t - o):
            left = max([s for s in ours | {0} if s <= cut and s < cut], default=0)
            right = min([s for s in ours | {len(plain)} if s > cut], default=len(plain))
            joined[f"{plain[left:cut].split(' ')[-1]}|{plain[cut:right].split(' ')[0]}"] += 1
        if o != t:
            show = lambda cuts: "".join(("|" if i in cuts else "") + c for i, c in enumerate(plain))
            rows.append((show(o), show(t)))
    precision, recall = both / (both + ours_only), both / (both + theirs_only)
    f1 = 2 * precision * recall / (precision + recall)
    out = [
        "# Khmer: where we break and khmer-nltk does not, and the other way round",
        "",
        "Made by `khmer_nltk.py` from `khmer.breaks.txt`; the sentences are those of the shipped translations, which are drafts.",
        "Ours are places where a line may be broken (ICU4X, by dictionary); theirs are words (khmer-nltk, a trained model). Neither is the truth.",
        "A break of ours inside one of their words may tear a word. A boundary of theirs that we lack keeps two words on one line, which only makes it ragged.",
        "",
        f"* {len(sentences)} sentences, {len(rows)} with a difference",
        f"* boundaries in both: {both}; only ours: {ours_only}; only theirs: {theirs_only}",
        f"* of our boundaries {precision:.1%} are theirs too; of theirs {recall:.1%} are ours; F1 {f1:.1%}",
        "",
        "How we read them, before any speaker has: most breaks that are only ours stand between the parts of a compound",
        "(ការ|ជួញដូរ, ធ្វើ|ឱ្យ), where a line may well end. At least 22 of the 98 in the first list made tear a word, and that is a",
        "defect of ours: 11 in ordinary words (វាប|ង្ហា|ញ, គេស|ន្យា, ជាច|ម្លើយ, ជារ|បស់, អា|ហារ, ណា|ស់, ពិ|ដាន, គេក|ត់, ថាស|ម្រាប់, គេ|ង), often",
        "because the piece before seems to take the first letter of the word behind it, and 11 in names and loan words (ខេ|ល, អន|ឡា|ញ).",
        "Marks of a translator (U+200B) would prevent them; the shipped translations have none yet. What both segmenters tear is not",
        "seen here. Boundaries that are only theirs were not judged one by one.",
        "",
        "## Most often only ours (inside one of their words)",
        "",
    ]
    out += [f"* {word} ({count})" for word, count in torn.most_common(40)]
    out += ["", "## Most often only theirs", ""]
    out += [f"* {word} ({count})" for word, count in joined.most_common(40)]
    out += ["", "## Every sentence with a difference", ""]
    for ours, theirs in rows:
        out += [f"* ours: {ours}", f"  theirs: {theirs}"]
    HERE.joinpath("khmer-disagreements.md").write_text("\n".join(out) + "\n", encoding="utf-8")
    print("\n".join(out[6:9]))


main()
