"""Agreement, shares and funnels of teams, worked out by another hand than ours.

Writes agreement.json beside itself: 40 tables of two judges by statsmodels.stats.inter_rater.cohens_kappa, 24 shares by
statsmodels.stats.proportion.proportion_confint (Wilson), and 8 sets of teams by statsmodels' proportions_ztest against
the average of them all. Run it where Debian's python3-statsmodels is installed; nothing of the product needs it:

    /usr/bin/python3 test/golden/agreement.py
"""
import json
import math
import pathlib
import random

import numpy
import scipy
import statsmodels
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint, proportions_ztest

chance = random.Random(1969)

# Tables named for what is hard about them; the rest are drawn by chance, from the seed above.
named = {
    "fleiss-cohen-everitt-1969": [[106, 10, 4], [22, 28, 10], [2, 12, 6]],
    "sas-skin-condition": [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]],
    "perfect-two": [[8, 0], [0, 5]],
    "perfect-four": [[7, 0, 0, 0], [0, 9, 0, 0], [0, 0, 4, 0], [0, 0, 0, 2]],
    "perfect-grades-unused": [[0, 0, 0, 0], [0, 11, 0, 0], [0, 0, 6, 0], [0, 0, 0, 0]],
    "turned-round": [[0, 9], [6, 0]],
    "never-agree": [[0, 3, 2], [4, 0, 1], [2, 3, 0]],
    "as-chance-has-it": [[4, 6], [6, 9]],
    "one-judge-one-grade": [[5, 7, 2], [0, 0, 0], [0, 0, 0]],
    "other-judge-one-grade": [[0, 3, 0, 0], [0, 6, 0, 0], [0, 4, 0, 0], [0, 1, 0, 0]],
    "both-one-grade": [[0, 0, 0], [0, 12, 0], [0, 0, 0]],
    "both-one-grade-apart": [[0, 12], [0, 0]],
    "zero-row": [[6, 2, 1], [0, 0, 0], [1, 3, 7]],
    "zero-column": [[6, 0, 1], [2, 0, 3], [1, 0, 7]],
    "zero-row-and-column": [[6, 0, 1, 2], [2, 0, 3, 1], [1, 0, 7, 1], [0, 0, 0, 0]],
    "tiny": [[1, 0], [1, 1]],
    "tiny-four": [[1, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]],
    "ten-of-four": [[1, 1, 0, 0], [0, 2, 1, 0], [0, 1, 2, 0], [0, 0, 1, 1]],
    "skewed": [[190, 4, 0], [3, 2, 1], [0, 1, 1]],
    "skewed-far": [[95, 0, 0, 3], [0, 1, 0, 0], [0, 0, 1, 0], [2, 0, 0, 0]],
    "moderator-lower": [[2, 6, 3, 0], [0, 8, 14, 2], [0, 0, 11, 5], [0, 0, 0, 3]],
    "large": [[812, 104, 9, 0, 1], [77, 655, 88, 6, 0], [5, 93, 540, 61, 4], [0, 8, 70, 322, 30], [0, 0, 3, 41, 118]],
}


def drawn(grades, cases, hits):
    table = [[0] * grades for _ in range(grades)]
    leaning = [chance.random() ** 2 + 0.02 for _ in range(grades)]
    for _ in range(cases):
        first = chance.choices(range(grades), leaning)[0]
        second = first if chance.random() < hits else chance.choices(range(grades), leaning)[0]
        table[first][second] += 1
    return table


plans = [(2, 10, 0.5), (2, 38, 0.7), (2, 400, 0.3), (3, 12, 0.6), (3, 38, 0.5), (3, 60, 0.9), (3, 150, 0.2), (4, 10, 0.4), (4, 14, 0.7), (4, 36, 0.6), (4, 38, 0.8), (4, 64, 0.1), (4, 200, 0.5), (5, 15, 0.5), (5, 50, 0.75), (5, 90, 0.4), (5, 500, 0.6), (5, 25, 0.95)]
tables = {**named, **{f"drawn-{grades}-grades-{cases}-cases": drawn(grades, cases, hits) for grades, cases, hits in plans}}
assert len(tables) == 40


def number(value):
    """None where the other hand has no number either: nought divided by nought, or a variance a hair below nought."""
    return None if math.isnan(value) or math.isinf(value) else float(value)


def agreement(table, wt):
    with numpy.errstate(all="ignore"):
        found = cohens_kappa(numpy.array(table), wt=wt)
        return {"kappa": number(found.kappa), "variance": number(found.var_kappa), "lower": number(found.kappa_low), "upper": number(found.kappa_upp)}


def wilson(count, of, confidence):
    lower, upper = proportion_confint(count, of, alpha=1 - confidence, method="wilson")
    return {"count": count, "of": of, "confidence": confidence, "lower": float(lower), "upper": float(upper)}


shares = [(0, 10), (10, 10), (1, 10), (5, 10), (3, 14), (14, 38), (37, 38), (0, 1), (1, 1), (19, 200), (1234, 5000), (2, 3)]

teams = [
    [(6, 11), (9, 14), (12, 13)],
    [(0, 10), (10, 10), (5, 10)],
    [(30, 40), (12, 40), (29, 40), (31, 40)],
    [(11, 11), (12, 12), (13, 13)],
    [(0, 15), (0, 12)],
    [(180, 200), (150, 200), (20, 26), (9, 10), (3, 12)],
    [(50, 100), (60, 100), (40, 100)],
    [(1, 400), (12, 300), (2, 350), (0, 90)],
]


def funnel(rows):
    average = sum(count for count, _ in rows) / sum(of for _, of in rows)
    # Nobody can stand out where all or none are good enough; the test divides by nought there.
    z = [None if average in (0, 1) else float(proportions_ztest(count, of, value=average, prop_var=average)[0]) for count, of in rows]
    return {"teams": rows, "average": average, "z": z}


made = {
    "made": {"by": "test/golden/agreement.py", "statsmodels": statsmodels.__version__, "scipy": scipy.__version__, "numpy": numpy.__version__},
    "agreement": [{"id": name, "table": table, "same-only": agreement(table, None), "linear": agreement(table, "linear"), "quadratic": agreement(table, "quadratic")} for name, table in tables.items()],
    "wilson": [wilson(count, of, confidence) for count, of in shares for confidence in (0.95, 0.998)],
    "funnels": [funnel(rows) for rows in teams],
}
lines = ",\n".join(f"  {json.dumps(name)}: " + ("[\n    " + ",\n    ".join(json.dumps(each) for each in value) + "\n  ]" if isinstance(value, list) else json.dumps(value)) for name, value in made.items())
pathlib.Path(__file__).with_suffix(".json").write_text("{\n" + lines + "\n}\n")
