"""Without script the page is complete: text, links of terms, views, account, provenance."""


def test_complete_without_script(reader, spool):
    page = reader(java_script_enabled=False).new_page()
    page.goto(spool.text("pasar-terapung"))
    rows = page.locator("article .s")
    assert rows.count() > 10
    assert page.locator("article .s > [lang=id]").first.is_visible()
    assert page.locator("article .s > [lang=en]").first.is_visible()
    for hidden in ["#open-words", "#help", ".filters", "#card", "#tools", ".script"]:
        for element in page.locator(hidden).all():
            assert element.is_hidden(), hidden
    assert page.locator(".views label:visible").count() == 4


def test_views_and_terms_work_without_script(reader, spool):
    page = reader(java_script_enabled=False).new_page()
    page.goto(spool.text("pasar-terapung"))
    page.locator(".views label", has_text="Indonesian").click()
    assert page.locator("article .s > p[lang=en]").first.is_hidden()
    page.locator(".views label", has_text="Stacked").click()
    assert page.locator("article .s > p[lang=en]").first.is_visible()
    link = page.locator("article [lang=id] a").first
    target = link.get_attribute("href")
    page.locator("#account summary").first.click()
    link.click()
    assert page.locator(f"#account tr{target}").is_visible()
