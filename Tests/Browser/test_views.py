"""Every view by its key and its button, and the sentence under the eye stays where it is."""

import pytest

from reading import open_text, settle, view, word

VIEWS = ["side", "stacked", "tap", "gloss", "id", "en"]
LABELS = ["Side by side", "Stacked", "Tap", "Gloss", "Indonesian", "English"]


def sides(page):
    """Where the two languages of a sentence stand: their boxes, None for one that is not shown."""
    return [page.locator(f"article .s > p[lang={language}]").first.bounding_box() for language in ("id", "en")]


def check(page, name):
    indonesian, english = sides(page)
    if name == "side":
        assert english["x"] > indonesian["x"] + indonesian["width"]
        assert english["y"] == indonesian["y"]
    elif name == "id":
        assert indonesian and not english
    elif name == "en":
        assert english and not indonesian
    else:
        assert english["y"] >= indonesian["y"] + indonesian["height"]
    assert (page.locator("article rt:visible").count() > 0) == (name == "gloss")
    assert (page.locator("article .covered").count() > 0) == (name == "tap")


@pytest.mark.parametrize("number,name", list(enumerate(VIEWS, 1)))
def test_a_key_a_view(page, spool, number, name):
    open_text(page, spool)
    page.keyboard.press("6" if number != 6 else "1")
    page.keyboard.press(str(number))
    assert view(page) == name
    settle(page)
    check(page, name)


@pytest.mark.parametrize("name,label", zip(VIEWS, LABELS))
def test_a_button_a_view(page, spool, name, label):
    open_text(page, spool)
    page.locator(".views label:visible", has_text=label).click()
    assert view(page) == name
    settle(page)
    check(page, name)


def test_v_goes_through_all_views(page, spool):
    open_text(page, spool)
    seen = []
    for _ in VIEWS:
        seen.append(view(page))
        page.keyboard.press("v")
    assert seen == VIEWS and view(page) == "side"


def test_a_view_is_remembered(page, spool):
    open_text(page, spool)
    page.keyboard.press("5")
    open_text(page, spool, "hujan-sore")
    assert view(page) == "id"


EYE = """() => {
    const rows = [...document.querySelectorAll('article .s')];
    const row = rows.find((each) => each.getBoundingClientRect().bottom >= innerHeight / 3);
    return { id: row.id, top: (row.getClientRects()[0]).top };
}"""
TOP = "(id) => document.getElementById(id).getClientRects()[0].top"


@pytest.mark.parametrize("seed", ["sedang"])
@pytest.mark.parametrize("start", ["1", "4", "6"])
def test_the_page_never_jumps(page, spool, seed, start):
    open_text(page, spool, seed)
    page.keyboard.press(start)
    settle(page)
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight / 3, behavior: 'instant' })")
    settle(page)
    for change in ["1", "4", "2", "5", "3", "6", "1", "+", "6", "+", "-", "4", start]:
        eye = page.evaluate(EYE)
        page.keyboard.press(change)
        settle(page)
        assert abs(page.evaluate(TOP, eye["id"]) - eye["top"]) <= 1, f"{change} moved {eye}"


def test_the_chosen_sentence_stays_too(page, spool):
    open_text(page, spool, "sedang")
    for _ in range(40):
        page.keyboard.press("j")
    settle(page)
    chosen = page.evaluate("document.activeElement.id")
    assert chosen.startswith("s-")
    for change in ["2", "4", "1", "5"]:
        top = page.evaluate(TOP, chosen)
        page.keyboard.press(change)
        settle(page)
        assert abs(page.evaluate(TOP, chosen) - top) <= 1


def test_turning_the_screen_keeps_the_sentence(page, spool):
    open_text(page, spool, "sedang")
    page.evaluate("scrollTo({ top: 2500, behavior: 'instant' })")
    settle(page)
    eye = page.evaluate(EYE)
    page.set_viewport_size({"width": 600, "height": 900})
    settle(page)
    assert abs(page.evaluate(TOP, eye["id"]) - eye["top"]) <= 1


def test_tap_opens_one_sentence_and_it_stays_open(page, spool):
    open_text(page, spool)
    page.keyboard.press("3")
    english = page.locator("article .s > p[lang=en]")
    assert page.locator("article .covered").count() == english.count()
    before = page.locator("article .s").nth(4).bounding_box()["y"]
    first = english.first
    assert first.get_attribute("role") == "button"
    first.click()
    assert page.locator("article .covered").count() == english.count() - 1
    assert first.get_attribute("role") is None and first.locator(".u").first.is_visible()
    assert page.locator("article .s").nth(4).bounding_box()["y"] == before
    for other in "1536":
        page.keyboard.press(other)
    page.keyboard.press("3")
    assert page.locator("article .covered").count() == english.count() - 1


def test_keys_open_covered_english(page, spool):
    open_text(page, spool)
    page.keyboard.press("3")
    covered = page.locator("article .covered")
    all_covered = covered.count()
    page.locator("article .s > p[lang=en]").nth(1).focus()
    page.keyboard.press("Enter")
    assert covered.count() == all_covered - 1
    page.locator("article .s > p[lang=en]").nth(2).focus()
    page.keyboard.press("Space")
    assert covered.count() == all_covered - 2
    page.keyboard.press("j")
    page.keyboard.press("e")
    assert covered.count() == all_covered - 3
    page.keyboard.press("E")
    assert covered.count() == 0


def test_glosses_follow_difficulty_and_knowledge(page, spool):
    open_text(page, spool)
    page.keyboard.press("4")
    glosses = page.locator("article rt:visible")
    counts = []
    page.locator(".set > summary").click()
    for level in "012345":
        page.locator(f"input[name=level][value='{level}'] + span").click()
        counts.append(glosses.count())
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[2] > counts[5]
    page.locator("input[name=level][value='0'] + span").click()
    page.keyboard.press("Escape")
    gloss = word(page, "perahu").locator("rt")
    assert gloss.is_visible() and gloss.inner_text() == "boat" and gloss.get_attribute("lang") == "en"
    assert not word(page, "Aminah").locator("rt").count()
    word(page, "perahu").click()
    page.keyboard.press("x")
    assert not gloss.is_visible()


def test_a_narrow_screen_starts_stacked(reader, spool):
    page = reader(viewport={"width": 390, "height": 800}).new_page()
    open_text(page, spool)
    assert view(page) == "side"
    check(page, "stacked")
    assert page.locator(".views label", has_text="Side by side").is_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    for element in page.locator(".bar :is(label, summary, button, a):visible").all():
        box = element.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 391 and box["height"] >= 24
