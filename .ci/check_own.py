"""Checks the project's own sentence pairs: FILE...

Three columns behind a header; no pair twice; quotes and brackets balanced; lengths that fit together; every number
in digits on the Indonesian side on the English side too, in digits or in words. Prints what is wrong and exits 1.
"""

import collections
import re
import sys

HEADER = ["indonesian", "english", "domain"]
MONTHS = "January February March April May June July August September October November December".split()
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
SCALES = {"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12}


def value(text, thousands, decimal):
    return float(text.replace(thousands, "").replace(decimal, "."))


def indonesian_numbers(text):
    """Each number as the set of values that its English may show."""
    for day, month in re.findall(r"\((\d{1,2})/(\d{1,2})(?:/\d{2,4})?\)", text):
        yield {float(day)}
    text = re.sub(r"\(\d{1,2}/\d{1,2}(/\d{2,4})?\)", " ", text)
    clock = r"(?<![\d.,])(\d{1,2})\.(?:\d\d)(?![\d.,]\d|\d)"
    for hour in re.findall(clock, text):
        yield {float(hour), float(int(hour) % 12 or 12)}
    text = re.sub(clock, " ", text)
    for number, _, scale in re.findall(r"(\d+(?:\.\d{3})*(?:,\d+)?)( (ribu|juta|miliar|triliun))?", text):
        plain = value(number, ".", ",")
        yield {plain, plain * SCALES.get(scale, 1)}


def english_numbers(text):
    found = set()
    for number, scale in re.findall(r"(\d+(?:,\d{3})*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?", text):
        plain = value(number, ",", ".")
        factor = {"": 1, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}[scale]
        found |= {plain, plain * factor}
    words = re.findall(r"[a-z]+", text.lower())
    if {"midnight", "noon"} & set(words):
        found.add(12.0)
    for index, word in enumerate(words):
        for names in (ONES, ORDINALS):
            if word in names:
                found.add(float(names.index(word)))
        if word in TENS:
            ten = TENS.index(word) * 10
            found.add(float(ten))
            for names in (ONES, ORDINALS):
                if index + 1 < len(words) and words[index + 1] in names:
                    found.add(float(ten + names.index(words[index + 1])))
    return found


def findings(indonesian, english):
    for side, text in (("Indonesian", indonesian), ("English", english)):
        if text != text.strip() or "  " in text:
            yield f"{side}: white space at an end or doubled"
        for left, right in ("“”", "()", "[]"):
            if text.count(left) != text.count(right):
                yield f"{side}: {left}{right} not balanced"
        if text.count('"') % 2:
            yield f"{side}: quotes not balanced"
        if len(text) < 5 or "\ufffd" in text:
            yield f"{side}: too short, or no text"
    ratio = len(indonesian) / max(1, len(english))
    if not 0.5 < ratio < 2.0:
        yield f"lengths do not fit together ({ratio:.2f})"
    there = english_numbers(english)
    for values in indonesian_numbers(indonesian):
        if not any(abs(a - b) < 1e-6 * max(1, abs(a)) for a in values for b in there):
            yield f"number {min(values):g} is not in the English"


def main(paths):
    seen = collections.defaultdict(list)
    wrong = 0
    for path in paths:
        rows = 0
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                cells = line.rstrip("\n").split("\t")
                place = f"{path}:{number}"
                if line.startswith("#"):
                    continue
                if not rows:
                    rows = 1
                    if cells != HEADER:
                        print(f"{place}: the header is not {HEADER}")
                        wrong += 1
                    continue
                if len(cells) != 3 or not all(cells):
                    print(f"{place}: needs three columns")
                    wrong += 1
                    continue
                for finding in findings(cells[0], cells[1]):
                    print(f"{place}: {finding}: {cells[0]} | {cells[1]}")
                    wrong += 1
                seen[cells[0].casefold()].append(place)
    for text, places in seen.items():
        if len(places) > 1:
            print(f"{places[1]}: stands already at {places[0]}")
            wrong += 1
    print(f"{sum(map(len, seen.values()))} pairs, {wrong} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
