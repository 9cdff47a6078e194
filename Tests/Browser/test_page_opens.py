"""The page stands, in both languages, and asks for nothing."""


def test_shows_both_languages(page, spool):
    page.goto(spool.text("pasar-terapung"))
    assert page.locator("h1[lang=id]").inner_text() == "Pasar terapung di Banjarmasin"
    assert "market" in page.locator("h1[lang=en]").inner_text().lower()


def test_leads_back_to_the_library(page, spool):
    page.goto(spool.text("pasar-terapung"))
    page.locator("a.home").click()
    assert page.url == spool.library
    assert page.get_by_text("Hujan sore").count() > 0
