"""The word card: surface, root, affixes and what they do, the entry, and every other place."""

import re

from reading import open_text, word


def card(page):
    return page.locator("#card")


def test_says_how_a_word_is_built(page, spool):
    open_text(page, spool)
    word(page, "menuliskan").click()
    told = card(page).inner_text()
    assert "menuliskan" in told
    assert "meN- + tulis + -kan" in told
    assert re.search(r"meN-…-kan active verb: makes it so", told)
    assert card(page).locator(".learn b[lang=id]").inner_text() == "tulis"
    assert card(page).get_by_role("button", name="Know tulis").is_visible()


def test_shows_the_entry(page, spool):
    open_text(page, spool)
    word(page, "adil").click()
    told = card(page).inner_text()
    assert "fair" in told or "just" in told
    assert "also" in told, "other senses"
    assert re.search(r"90-base-a-b, line \d+", told), "layer"
    page.keyboard.press("Escape")
    page.locator("h1 .u", has_text="Pasar terapung").click()
    assert "A market on boats." in card(page).inner_text()


def test_lists_every_other_sentence_with_the_root(page, spool):
    open_text(page, spool)
    word(page, "Perdagangan").click()
    assert card(page).locator(".learn b").inner_text() == "dagang"
    places = card(page).locator("ol li")
    own = page.locator("article .s").filter(has_text="Perdagangan harus").get_attribute("id")
    wanted = page.locator("article .s").filter(has_text=re.compile("[Pp]edagang|[Bb]erdagang|[Pp]erdagangan"))
    others = {row.get_attribute("id") for row in wanted.all()} - {own}
    if card(page).get_by_role("button", name="Show all").count():
        card(page).get_by_role("button", name="Show all").click()
    assert {link.get_attribute("href")[1:] for link in places.locator("a").all()} == others
    assert places.first.locator("[lang=id]").inner_text() and places.first.locator("[lang=en]").inner_text()
    target = places.last.locator("a").get_attribute("href")[1:]
    places.last.locator("a").click()
    assert page.evaluate("document.activeElement.id") == target
    assert card(page).is_hidden()
    assert page.locator(f"#{target}").bounding_box()["y"] >= 0


def test_by_keyboard(page, spool):
    open_text(page, spool)
    word(page, "sungai").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "card"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#card') !== null")
    page.keyboard.press("Escape")
    assert card(page).is_hidden()
    assert page.evaluate("document.activeElement.textContent") == "sungai"
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.locator("h1 .u").first.click()
    page.keyboard.press("ArrowRight")
    assert card(page).is_visible(), "an open card follows the word"


def test_opens_from_english_too(page, spool):
    open_text(page, spool)
    word(page, "river", "en").click()
    assert "sungai" in card(page).locator(".pair [lang=id]").inner_text()
    assert card(page).get_by_role("button", name="Know sungai").is_visible()


def test_closes_by_button_and_by_pointing_elsewhere(page, spool):
    open_text(page, spool)
    word(page, "sungai").click()
    card(page).get_by_role("button", name="Close").click()
    assert card(page).is_hidden()
    word(page, "sungai").click()
    page.locator(".facts").click(position={"x": 2, "y": 2})
    assert card(page).is_hidden()


def test_stays_inside_the_window(page, spool):
    open_text(page, spool, "sedang")
    for nth in (0, 30, 60, 90):
        page.locator("article [lang=id] .u").nth(nth).click()
        box = card(page).bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= 901
        assert box["x"] >= 0 and box["x"] + box["width"] <= 1280
        page.keyboard.press("Escape")


def test_leads_to_the_account(page, spool):
    open_text(page, spool)
    word(page, "perahu").click()
    card(page).get_by_role("link", name="account").click()
    row = page.locator("#account tr:target")
    assert row.is_visible() and "perahu" in row.inner_text()
