"""What the reader knows: marked by root, shared by the library's pages, exported."""

import csv
import re

from reading import open_text, stored_words, word


def percent(page):
    return int(re.match(r"\d+", page.locator("#percent-known").inner_text())[0])


def test_marks_by_button_are_kept_by_root(page, spool):
    open_text(page, spool)
    word(page, "menuliskan").click()
    page.get_by_role("button", name="Learn tulis").click()
    assert stored_words(page) == {"tulis": "learning"}
    assert "learning" in word(page, "menuliskan").get_attribute("class")
    page.get_by_role("button", name="Know tulis").click()
    assert stored_words(page) == {"tulis": "known"}
    assert page.get_by_role("button", name="Know tulis").get_attribute("aria-pressed") == "true"
    page.get_by_role("button", name="Know tulis").click()
    assert stored_words(page) == {}


def test_marks_by_key(page, spool):
    open_text(page, spool)
    word(page, "perahu").focus()
    page.keyboard.press("l")
    assert stored_words(page) == {"perahu": "learning"}
    page.keyboard.press("x")
    assert stored_words(page) == {"perahu": "known"}
    page.keyboard.press("x")
    assert stored_words(page) == {}


def test_percent_known_grows(page, spool):
    open_text(page, spool)
    before = percent(page)
    page.evaluate("sejajar.set(sejajar.roots.map((root) => root[0]), 'known')")
    assert before == 0 and percent(page) == 100


def test_shared_by_the_pages_of_the_library(page, spool):
    open_text(page, spool)
    word(page, "pedagang").click()
    page.get_by_role("button", name="Learn dagang").click()
    open_text(page, spool, "hujan-sore")
    assert "learning" in word(page, "pedagang").get_attribute("class")


def test_an_open_page_hears_of_it(reader, spool):
    context = reader()
    one, other = context.new_page(), context.new_page()
    open_text(one, spool)
    open_text(other, spool, "hujan-sore")
    word(one, "pedagang").click()
    one.get_by_role("button", name="Learn dagang").click()
    other.wait_for_selector(".u.learning")
    assert word(other, "pedagang").get_attribute("class").split().count("learning") == 1


def test_the_served_library_shares_marks_too(page, served, spool):
    page.goto(f"{served}/texts/{spool.folder('pasar-terapung').name}/index.html")
    word(page, "pedagang").click()
    page.get_by_role("button", name="Learn dagang").click()
    page.goto(f"{served}/texts/{spool.folder('hujan-sore').name}/index.html")
    page.wait_for_selector(".u.learning")


def test_broken_marks_are_no_harm(page, spool):
    open_text(page, spool)
    for broken in ["nonsense", "[1,2]", "null", '{"tulis":"hacked","perahu":"known"}', '{"__proto__":"known"}']:
        page.evaluate("(text) => localStorage.setItem('sejajar.words', text)", broken)
        open_text(page, spool)
        word(page, "sungai").focus()
        page.keyboard.press("x")
        assert stored_words(page)["sungai"] == "known"


def test_unknown_words_by_use(page, spool):
    open_text(page, spool)
    page.keyboard.press("w")
    items = page.locator("#words-list li")
    counts = [int(text[1:]) for text in items.locator("small").all_inner_texts()]
    assert counts == sorted(counts, reverse=True) and len(counts) > 20
    roots = items.locator("b").all_inner_texts()
    assert "aminah" not in roots, "a name"
    items.first.get_by_role("button", name="Know").click()
    assert roots[0] not in items.locator("b").all_inner_texts()
    page.locator("#words .pick span", has_text="Known").last.click()
    assert items.locator("b").all_inner_texts() == [roots[0]]


def test_u_finds_the_next_unknown_word(page, spool):
    open_text(page, spool)
    page.evaluate("sejajar.set(sejajar.roots.map((root) => root[0]).filter((root) => root !== 'sungai'), 'known')")
    page.keyboard.press("u")
    assert page.evaluate("document.activeElement.textContent") == "sungai"
    page.keyboard.press("U")
    page.keyboard.press("u")
    assert page.evaluate("document.activeElement.textContent") == "sungai"


def learn(page, *texts):
    for text in texts:
        word(page, text).focus()
        page.keyboard.press("l")
    page.keyboard.press("w")
    page.locator("#words .pick span", has_text="Learning").click()


def download(page, button, path):
    with page.expect_download() as waited:
        page.get_by_role("button", name=button).click()
    waited.value.save_as(path)
    return waited.value.suggested_filename, path.read_text(encoding="utf-8")


def test_exports_csv(page, spool, tmp_path):
    open_text(page, spool)
    learn(page, "perahu", "menuliskan")
    title, text = download(page, "These words as CSV", tmp_path / "words.csv")
    assert title == "sejajar-words.csv"
    rows = list(csv.DictReader(text.splitlines()))
    by_root = {row["root"]: row for row in rows}
    assert set(by_root) == {"perahu", "tulis"}
    assert by_root["perahu"]["gloss"] == "boat" and by_root["perahu"]["state"] == "learning"
    assert "perahu" in by_root["perahu"]["sentence"] and by_root["perahu"]["english"]


def test_exports_for_anki(page, spool, tmp_path):
    open_text(page, spool)
    learn(page, "perahu", "jeruk")
    title, text = download(page, "for Anki", tmp_path / "anki.txt")
    lines = text.rstrip("\n").split("\n")
    assert title == "sejajar-anki.txt"
    assert lines[:2] == ["#separator:tab", "#html:false"]
    assert [line for line in lines if line.startswith("#columns:")]
    notes = [line.split("\t") for line in lines if not line.startswith("#")]
    assert sorted(note[0] for note in notes) == ["jeruk", "perahu"]
    assert all(len(note) == 4 and all(note) for note in notes)


def test_exports_all_marks(page, spool, tmp_path):
    open_text(page, spool)
    page.evaluate("localStorage.setItem('sejajar.words', JSON.stringify({ '=1+1': 'known', rumah: 'learning' }))")
    open_text(page, spool)
    page.keyboard.press("w")
    _, text = download(page, "All my marks as CSV", tmp_path / "marks.csv")
    assert list(csv.reader(text.splitlines())) == [["root", "state"], ["'=1+1", "known"], ["rumah", "learning"]]
