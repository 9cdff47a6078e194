"""Ten thousand sentences: what makes the page fast is bounded; the times themselves are loose bounds."""

import pytest
from reading import settle, view


def test_a_book_opens_and_scrolls(page, long_spool):
    page.goto(long_spool.text("panjang"))
    page.wait_for_selector(".u")
    assert page.locator(".s").count() >= 10_000
    painted = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    assert painted < 5_000
    assert page.evaluate("document.getElementsByClassName('u').length") < 3_000, "words are made when they come near"
    for share in (0.3, 0.8, 0.99):
        page.evaluate("(share) => scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' })", share)
        settle(page)
        page.wait_for_function("""() => {
            const row = document.elementFromPoint(innerWidth / 3, innerHeight / 2)?.closest('.s');
            return !row || row.querySelector('.u');
        }""")
    assert page.evaluate("document.getElementsByClassName('u').length") < 12_000


@pytest.mark.parametrize("keys", ["251", "4"])
def test_a_book_does_not_jump(page, long_spool, keys):
    page.goto(long_spool.text("panjang"))
    page.wait_for_selector(".u")
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' })")
    settle(page)
    settle(page)
    eye = page.evaluate("""() => {
        const row = document.elementFromPoint(innerWidth / 3, innerHeight / 3 + 20).closest('.s')
            ?? document.elementFromPoint(innerWidth / 3, innerHeight / 3 + 50).closest('.s');
        return { id: row.id, top: row.getClientRects()[0].top };
    }""")
    for key in keys:
        page.keyboard.press(key)
        settle(page)
        settle(page)
        top = page.evaluate("(id) => document.getElementById(id).getClientRects()[0].top", eye["id"])
        assert abs(top - eye["top"]) < 60, f"{view(page)}: {eye['top']} became {top}"
