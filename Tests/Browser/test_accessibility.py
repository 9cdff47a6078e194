"""axe finds nothing, in every view and state, and the page can be reached by Tab."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from reading import open_text, settle, word

# Every rule of axe, best practices too; the two languages are two headings of the first level each.
OPTIONS = {"resultTypes": ["violations"]}


def check(page):
    settle(page)
    page.wait_for_timeout(200)
    found = Axe().run(page, options=OPTIONS).response["violations"]
    assert not found, [(each["id"], [node["html"][:120] for node in each["nodes"]][:3]) for each in found]


@pytest.mark.parametrize("key", "123456")
def test_views(page, spool, key):
    open_text(page, spool, "hujan-sore")
    page.keyboard.press(key)
    check(page)


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_themes_with_everything_open(page, spool, theme):
    open_text(page, spool)
    page.locator(".set > summary").click()
    page.locator(f"input[name=theme][value={theme}] + span").click()
    check(page)
    page.keyboard.press("Escape")
    for summary in page.locator("main summary, footer summary").all():
        summary.click()
    word(page, "menuliskan").click()
    page.keyboard.press("l")
    check(page)


def test_dialogues(page, spool):
    open_text(page, spool)
    for key in "w?":
        page.keyboard.press(key)
        check(page)
        page.keyboard.press("Escape")


def test_narrow(reader, spool):
    page = reader(viewport={"width": 360, "height": 740}).new_page()
    open_text(page, spool)
    check(page)
    word(page, "perahu").click()
    check(page)


def test_skip_link(page, spool):
    open_text(page, spool)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
