"""On paper: as it stands, and on facing pages, Indonesian left and English right."""

import io

from pypdf import PdfReader

from reading import open_text


def pages(page):
    return [each.extract_text() for each in PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False))).pages]


def test_prints_both_languages_and_no_controls(page, spool):
    open_text(page, spool)
    text = "\n".join(pages(page))
    assert "Banjarmasin" in text and "Rp25.000" in text
    for control in ["Side by side", "Text size", "Find"]:
        assert control not in text


def test_prints_facing_pages(page, spool):
    open_text(page, spool, "sedang")
    page.locator(".set > summary").click()
    page.locator("input[name=print][value=facing] + span").click()
    printed = pages(page)
    assert len(printed) % 2 == 1, "a title page, then pairs"
    leaves = printed[1:]
    numbers = set()
    for left, right in zip(leaves[::2], leaves[1::2]):
        assert "yang" in left or "di " in left or "itu" in left
        assert "the" in right.lower()
        last = [number for number in range(1, 161) if f" {number}." in left.replace("\n", " ")]
        for number in last:
            assert str(number) in right
        assert not numbers & set(last), "a sentence stands once"
        numbers |= set(last)
    assert numbers == set(range(1, 161))
    assert page.locator(".book").count() == 0, "nothing stays behind"
