"""Keys: sentences, theme, size, help; and that letters can be switched off (WCAG 2.1.4)."""

from reading import open_text, view


def here(page):
    return page.evaluate("document.activeElement.closest('.s')?.id ?? null")


def rows(page):
    return page.evaluate("[...document.querySelectorAll('.s')].map((row) => row.id)")


def test_j_and_k_go_from_sentence_to_sentence(page, spool):
    open_text(page, spool)
    order = rows(page)
    seen = []
    for _ in range(3):
        page.keyboard.press("j")
        seen.append(here(page))
    assert seen == order[order.index(seen[0]):][:3]
    page.keyboard.press("k")
    assert here(page) == seen[1]


def test_arrows_cross_sentences(page, spool):
    open_text(page, spool, "hujan-sore")
    words = page.locator("[lang=id] .u").all_inner_texts()
    read = []
    for _ in words:
        page.keyboard.press("ArrowRight")
        read.append(page.evaluate("document.activeElement.textContent"))
    assert read == words
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.textContent") == words[-2]


def test_tab_goes_from_term_to_term(page, spool):
    open_text(page, spool)
    page.locator("article").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.s [lang=id] a.t')")


def test_t_changes_the_theme(page, spool):
    open_text(page, spool)
    papers = []
    for _ in range(4):
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.keyboard.press("t")
    assert papers[0] == papers[1] and len(set(papers)) == 3


def test_plus_and_minus_change_the_size(page, spool):
    open_text(page, spool)
    size = lambda: float(page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))
    sizes = [size()]
    for key in ["+", "+", "+", "-", "-", "-", "-"]:
        page.keyboard.press(key)
        sizes.append(size())
    assert sizes[0] < sizes[1] < sizes[2] == sizes[3] > sizes[4] > sizes[5] > sizes[6]
    open_text(page, spool)
    assert size() == sizes[-1]


def test_question_mark_lists_the_keys(page, spool):
    open_text(page, spool)
    page.keyboard.press("?")
    dialog = page.locator("#keys")
    assert dialog.is_visible()
    listed = dialog.locator("kbd").all_inner_texts()
    assert {"j", "k", "u", "p", "x", "l", "e", "v", "t", "w", "?"} <= set(listed)
    page.keyboard.press("2")
    assert view(page) == "side", "keys rest while a dialogue is open"
    page.keyboard.press("Escape")
    assert dialog.is_hidden()
    page.locator("#help").click()
    assert dialog.is_visible()


def test_letters_can_be_switched_off(page, spool):
    open_text(page, spool)
    page.locator(".set > summary").click()
    page.locator("input[name=letters][value=off] + span").click()
    page.keyboard.press("Escape")
    for key in ["2", "t", "j", "w", "?", "+"]:
        page.keyboard.press(key)
    assert view(page) == "side" and here(page) is None
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.locator("#card").is_visible()
