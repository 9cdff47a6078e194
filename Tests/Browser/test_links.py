"""A word and its partner light up, both ways, by pointing, focus and tap."""

from reading import lit, open_text, word


def test_pointing_at_indonesian(page, spool):
    open_text(page, spool)
    word(page, "perahu").hover()
    assert lit(page, "id") == ["perahu"]
    assert "boat" in lit(page, "en")[0]


def test_pointing_at_english(page, spool):
    open_text(page, spool)
    word(page, "river", "en").hover()
    assert "river" in lit(page, "en")
    assert "sungai" in lit(page, "id")
    page.locator("h1[lang=id]").hover(position={"x": 1, "y": 1})


def test_focus_lights_both_sides(page, spool):
    open_text(page, spool)
    page.keyboard.press("ArrowRight")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.textContent") != first
    assert lit(page, "id") and lit(page, "en")
    assert page.evaluate("document.activeElement.classList.contains('on')")


def test_p_goes_to_the_partner_and_back(page, spool):
    open_text(page, spool)
    word(page, "sungai").focus()
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.closest('[lang]').lang") == "en"
    assert "river" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.textContent") == "sungai"


def test_tapping(reader, spool):
    page = reader(viewport={"width": 390, "height": 800}, has_touch=True).new_page()
    open_text(page, spool)
    word(page, "perahu").tap()
    assert lit(page, "id") == ["perahu"] and "boat" in lit(page, "en")[0]
    assert page.locator("#card").is_visible()
    box = page.locator("#card").bounding_box()
    assert box["x"] == 0 and round(box["y"] + box["height"]) == 800


def test_the_sentence_in_hand_is_marked_on_both_sides(page, spool):
    open_text(page, spool)
    page.keyboard.press("j")
    page.keyboard.press("j")
    now = page.locator(".s.now")
    assert now.count() == 1
    assert now.locator("> [lang]").count() == 2
    assert now.get_attribute("id") == page.evaluate("document.activeElement.id")


def test_a_missed_term_is_flagged(page, spool):
    """The fixture's glossary demands an English that the sentence cannot keep."""
    open_text(page, spool, "hujan-sore")
    for flagged in page.locator("article .s:has(.x)").all():
        assert flagged.locator(".n .w").count() > 0
