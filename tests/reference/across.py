"""Holds our numbers across cases against SciPy and statsmodels, on a hundred generated cases.

    across.py cases                 writes the cases with what the reference makes of them
    across.py compare OURS          compares our numbers (`cargo run -p grounds-core --example across`) with the reference
    across.py spoil OURS            the same after one number of each column was changed: every one has to be refused

d' and criterion with the log-linear correction and the variance of Gourevitch and Galanter; Wilson's interval of a share and
Newcombe's of a difference; the mean squared error of statements of certainty; the calibration curve in five parts.
`tests/reference/run` installs what this needs outside of the checkout and calls it.
"""

import random
import sys

import numpy as np
from scipy.stats import binned_statistic, norm, sem
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.tools.eval_measures import mse

INPUTS = ["case", "hits", "misses", "false_alarms", "correct_rejections", "stated"]
# What each column is told in, and by how many of it ours may be off: whole numbers are rounded, some of them twice.
COLUMNS = {
    "d_prime": (1000, 2),
    "d_half": (1000, 4),
    "criterion": (1000, 2),
    "c_half": (1000, 3),
    "over_low": (10000, 1),
    "over_high": (10000, 1),
    "more": (10000, 1),
    "more_low": (10000, 3),
    "more_high": (10000, 3),
    "brier": (10000, 1),
    "brier_half": (10000, 1),
}
EDGES = np.linspace(0, 100, 6)
Z = norm.ppf(0.975)


def corrected(yes, no):
    """z of a corrected rate and its variance."""
    rate, n = (yes + 0.5) / (yes + no + 1), yes + no + 1
    z = norm.ppf(rate)
    return z, rate * (1 - rate) / (n * norm.pdf(z) ** 2)


def reference(hits, misses, false_alarms, correct_rejections, stated):
    (hit, hit_v), (alarm, alarm_v) = corrected(hits, misses), corrected(false_alarms, correct_rejections)
    half = Z * np.sqrt(hit_v + alarm_v)
    victims, others = hits + misses, false_alarms + correct_rejections
    low, high = proportion_confint(false_alarms, others, method="wilson")
    more = confint_proportions_2indep(hits, victims, false_alarms, others, compare="diff", method="newcomb")
    said = np.array([s for s, _ in stated], dtype=float)
    truth = np.array([100.0 if t else 0.0 for _, t in stated])
    errors = ((said - truth) / 100) ** 2
    out = {
        "d_prime": hit - alarm,
        "d_half": half,
        "criterion": -(hit + alarm) / 2,
        "c_half": half / 2,
        "over_low": low,
        "over_high": high,
        "more": hits / victims - false_alarms / others,
        "more_low": more[0],
        "more_high": more[1],
        "brier": mse(said / 100, truth / 100),
        "brier_half": Z * sem(errors) if len(errors) > 1 else 1.0,
    }
    out["brier_half"] = min(out["brier_half"], 1.0)
    means = binned_statistic(said, said, "mean", bins=EDGES)
    counts = binned_statistic(said, truth / 100, "count", bins=EDGES).statistic
    sums = binned_statistic(said, truth / 100, "sum", bins=EDGES).statistic
    out["curve"] = [
        (int(EDGES[n]), int(EDGES[n + 1]), means.statistic[n], int(sums[n]), int(counts[n]))
        + tuple(proportion_confint(int(sums[n]), int(counts[n]), method="wilson"))
        for n in range(5)
        if counts[n] > 0
    ]
    return out


def cases():
    """A hundred, among them the ends: nobody taken for a victim, everybody, one of each, hundreds of each."""
    dice = random.Random(20261129)
    for case in range(100):
        victims, others = (1, 1) if case == 0 else (dice.choice([1, 3, 8, 20, 60, 400]), dice.choice([1, 3, 8, 20, 60, 400]))
        skill, lean = dice.uniform(-0.2, 1.0), dice.uniform(0.0, 1.0)
        share = lambda p, n: sum(dice.random() < min(1, max(0, p)) for _ in range(n))
        hits, alarms = share(lean + skill / 2, victims), share(lean - skill / 2, others)
        if case % 10 == 1:
            hits, alarms = victims, others
        if case % 10 == 2:
            hits, alarms = 0, 0
        stated = []
        for _ in range(dice.choice([2, 5, 10, 30, 80])):
            is_victim = dice.random() < 0.5
            middle = 50 + (40 if is_victim else -40) * skill + dice.gauss(0, 25)
            said = min(100, max(0, round(middle / 5) * 5 if dice.random() < 0.7 else round(middle)))
            stated.append((said, is_victim))
        yield case + 1, hits, victims - hits, alarms, others - alarms, stated


def written(stated):
    return " ".join(f"{said}{'+' if truth else '-'}" for said, truth in stated)


def write():
    print(",".join(INPUTS + list(COLUMNS) + ["curve"]))
    for number, *rest in cases():
        of = reference(*rest)
        bins = " ".join(
            f"{a}-{b}:{said * 10:.4f}:{got}/{n}:{low * 10000:.4f}:{high * 10000:.4f}"
            for a, b, said, got, n, low, high in of["curve"]
        )
        numbers = [f"{of[name] * scale:.4f}" for name, (scale, _) in COLUMNS.items()]
        print(",".join([str(number), *map(str, rest[:4]), written(rest[4]), *numbers, bins]))


def read(path):
    with open(path, encoding="utf-8") as file:
        names, *rows = [line.rstrip("\n").split(",") for line in file]
    return [dict(zip(names, row, strict=True)) for row in rows]


def bins_of(text):
    out = []
    for part in text.split():
        edges, said, share, low, high = part.split(":")
        out.append((edges, float(said), share, float(low), float(high)))
    return out


def differences(rows):
    """What of ours differs from the reference, in words. The reference is computed anew from what went in."""
    told = []
    for row in rows:
        stated = [(int(one[:-1]), one[-1] == "+") for one in row["stated"].split()]
        of = reference(*(int(row[name]) for name in INPUTS[1:5]), stated)
        for name, (scale, within) in COLUMNS.items():
            if abs(float(row[name]) - of[name] * scale) > within + 0.5:
                told.append((name, f"case {row['case']}: {name} is {row[name]}, not {of[name] * scale:.2f}"))
        want = [(f"{a}-{b}", s * 10, f"{g}/{n}", l * 1e4, h * 1e4) for a, b, s, g, n, l, h in of["curve"]]
        got = bins_of(row["curve"])
        near = lambda a, b: a[0] == b[0] and a[2] == b[2] and all(abs(a[n] - b[n]) <= 1.5 for n in (1, 3, 4))
        if len(got) != len(want) or not all(near(a, b) for a, b in zip(got, want)):
            told.append(("curve", f"case {row['case']}: the curve is {got}, not {want}"))
    return told


def main(what, *paths):
    if what == "cases":
        write()
        return 0
    rows = read(*paths)
    if len(rows) != 100:
        print(f"{len(rows)} cases, not 100")
        return 1
    if what == "compare":
        told = differences(rows)
        print("\n".join(words for _, words in told) or f"{len(rows)} cases agree with the reference")
        return 1 if told else 0
    # Each column is changed in a case of its own, by little: a comparison that lets it through compares nothing.
    passed = []
    for at, name in enumerate([*COLUMNS, "curve"]):
        row = dict(rows[at + 10])
        if name == "curve":
            row[name] = row[name].replace("/", "1/", 1)
        else:
            row[name] = str(int(row[name]) + COLUMNS[name][1] + 2)
        if name not in [of for of, _ in differences([row])]:
            passed.append(name)
    print(f"let through: {', '.join(passed)}" if passed else f"{len(COLUMNS) + 1} spoiled numbers are refused")
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
