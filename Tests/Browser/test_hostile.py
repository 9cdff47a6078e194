"""Hostile seeds, names and glossaries in the browser: shown as text, and nothing runs.

The `reader` fixture fails a test on any console message, dialogue, error or request.
"""

import re

import hostile
from reading import settle

STEERING = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def texts(spool):
    return sorted(folder.joinpath("index.html") for folder in spool.path.glob("texts/*"))


def test_shows_hostile_lines_as_text(page, hostile_spool):
    page.goto(hostile_spool.text("jahat"))
    shown = squeezed(" ".join(page.locator("article .s > [lang=id]").all_text_contents()))
    for line in hostile.LINES:
        if "\u0351" in line:
            continue  # piled marks are cut, below
        assert squeezed(STEERING.sub("", line)) in shown
    assert not STEERING.search(page.content())
    assert "lgo datang" in shown and len(re.search("Z(.*?)lgo", shown)[1]) < 12


def test_nothing_runs_however_it_is_read(page, hostile_spool):
    for path in texts(hostile_spool):
        page.goto(path.as_uri())
        for key in ["1", "2", "3", "E", "4", "5", "6", "1"]:
            page.keyboard.press(key)
        for word in page.locator(".u").all()[:25]:
            word.hover()
            word.click()
            page.keyboard.press("Escape")
        page.keyboard.press("w")
        page.keyboard.press("Escape")
        for summary in page.locator("main details > summary, footer summary").all():
            summary.click()
        settle(page)
        assert page.locator("main :is(script, img, svg, iframe, b, style), #card :is(script, img, svg)").count() == 0
        assert page.evaluate("document.title").find("owned") < 0 or "<" in page.evaluate("document.title")
        handlers = page.evaluate("""[...document.querySelectorAll('*')].flatMap((each) =>
            each.getAttributeNames().filter((name) => name.startsWith('on')))""")
        assert handlers == []
        links = page.evaluate("[...document.links].map((link) => link.protocol)")
        assert set(links) <= {"file:", "blob:"}


def test_titles_and_file_names_are_text(page, hostile_spool):
    page.goto(hostile_spool.library)
    shown = page.locator("main").inner_text()
    for title in hostile.TITLES:
        assert title in shown
    page.goto(hostile_spool.text("judul-0"))
    assert page.locator("h1").first.inner_text() == hostile.TITLES[0]
    assert hostile.TITLES[0] in page.title()


def test_glossary_entries_are_text(page, hostile_spool):
    page.goto(hostile_spool.text("jahat"))
    page.locator("article [lang=id] .u", has_text="Pasar").first.click()
    told = page.locator("#card").inner_text()
    # A translation is cut into synonyms at its semicolons.
    assert "<script>" + hostile.RUN.split(";")[0] in told
    assert f"<img src=x onerror={hostile.RUN}>" in told
    page.evaluate("localStorage.setItem('sejajar.level', '0')")
    page.reload()
    page.keyboard.press("4")
    settle(page)
    assert "<script>" in " ".join(page.locator("rt").all_text_contents())


def test_words_that_name_a_script_s_own(page, hostile_spool):
    page.goto(hostile_spool.text("jahat"))
    page.evaluate("sejajar.set(['__proto__', 'constructor', 'toString'], 'known')")
    assert page.evaluate("Object.keys(JSON.parse(localStorage.getItem('sejajar.words'))).sort()") == [
        "__proto__", "constructor", "toString"]
    page.reload()
    assert page.evaluate("sejajar.state('__proto__') + sejajar.state('valueOf')") == "known"


def test_the_policy_lets_nothing_in(chromium, spool):
    """An element that a hole would have let in does not run: the policy is the second wall."""
    page = chromium.new_page()
    page.goto(spool.text("hujan-sore"))
    ran = page.evaluate("""() => new Promise((done) => {
        window.ran = [];
        const script = document.createElement('script');
        script.textContent = 'window.ran.push("script")';
        const image = document.createElement('div');
        image.innerHTML = '<b onclick="window.ran.push(1)">x</b>';
        const blocked = [];
        document.addEventListener('securitypolicyviolation', (event) => {
            blocked.push(event.effectiveDirective);
            if (blocked.length === 2) done([window.ran, blocked.sort()]);
        });
        document.body.append(script, image);
        image.firstChild.click();
    })""")
    page.close()
    assert ran == [[], ["script-src-attr", "script-src-elem"]]
