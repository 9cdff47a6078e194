"""Checks that every common word has a sense for any company: GLOSSARIES FOLDER, FILES of sentence pairs.

A row with next=, prev= or near= speaks only where its neighbours stand. A word that the pairs use often, in small
letters, and that has rows at all needs one without such a condition, or a dictionary form that has one; else the first
row is used everywhere. Prints the words that have none and exits 1.
"""

import collections
import pathlib
import re
import sys

OFTEN = 12
CONDITIONS = ("next=", "prev=", "near=")


def dictionary_forms(word):
    """The words under which a form may stand: the active verb of a bare or passive one, the host of -nya, a doubled
    word once."""
    half, _, rest = word.partition("-")
    if half == rest:
        return [half]
    if word.endswith("nya"):
        return [word[:-3]]
    root = word[2:] if word.startswith("di") else word
    if not root:
        return []
    nasal = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
    stems = ["ber" + root, "be" + root, "me" + root]
    if root[0] in nasal:
        stems.append(nasal[root[0]] + root[1:])
    if root[0] in "bfv":
        stems.append("mem" + root)
    if root[0] in "cdjtz":
        stems.append("men" + root)
    if root[0] in "aeioughk":
        stems.append("meng" + root)
    return [stem + suffix for stem in stems for suffix in ("", "kan", "i")]


def main():
    rows = collections.defaultdict(list)
    always = set()
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if line.startswith("#") or len(cells) < 9:
                continue
            rows[cells[0]].append(cells)
            if not any(part.startswith(CONDITIONS) for part in cells[7].split()):
                always |= {cells[0]} | {form.strip() for form in cells[6].split(";")}
    counts = collections.Counter()
    for name in sys.argv[2:]:
        for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines():
            counts.update(re.findall(r"(?<![\w-])[a-z]+(?:-[a-z]+)*(?![\w-])", line.split("\t")[0]))
    lacking = [
        word
        for word, count in counts.items()
        if count >= OFTEN and word in rows and word not in always and not always.intersection(dictionary_forms(word))
    ]
    for word in sorted(lacking):
        print(f"{word}: {counts[word]} times in the pairs, and every row of it has a condition")
    print(f"{sum(count >= OFTEN for count in counts.values())} common words, {len(lacking)} findings")
    return bool(lacking)


if __name__ == "__main__":
    sys.exit(main())
