"""Reading aloud, themes, lines and columns, the right language on every run, reduced motion."""

from reading import open_text, word

VOICES = """
    window.spoken = [];
    const voices = [
        { lang: 'id_ID', name: 'Damayanti', default: false }, { lang: 'en-GB', name: 'Daniel', default: true }];
    Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => voices, cancel: () => window.spoken.push('cancel'),
        speak: (said) => window.spoken.push([said.lang, said.text]), addEventListener: () => {} } });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def test_reads_aloud_where_there_are_voices(reader, spool):
    context = reader()
    context.add_init_script(VOICES)
    page = open_text(context.new_page(), spool)
    word(page, "sungai").click()
    row = page.locator(".s.now")
    page.get_by_role("button", name="Read the Indonesian aloud").click()
    page.get_by_role("button", name="Read the English aloud").click()
    page.keyboard.press("r")
    page.keyboard.press("R")
    texts = {language: row.locator(f"> [lang={language}]").inner_text() for language in ("id", "en")}
    said = [spoken for spoken in page.evaluate("spoken") if spoken != "cancel"]
    assert [lang for lang, _ in said] == ["id_ID", "en-GB"] * 2
    assert said[1][1] == texts["en"]
    assert said[0][1].split()[-3:] == texts["id"].split()[-3:]
    page.keyboard.press("Escape")
    assert page.evaluate("spoken.at(-1)") == "cancel"
    page.keyboard.press("?")
    assert page.locator(".voice").is_visible()


def test_is_silent_without_voices(reader, spool):
    context = reader()
    context.add_init_script(VOICES.replace("getVoices: () => voices", "getVoices: () => []"))
    page = open_text(context.new_page(), spool)
    word(page, "sungai").click()
    assert page.get_by_role("button", name="aloud").count() == 0
    page.keyboard.press("r")
    assert [said for said in page.evaluate("spoken") if said != "cancel"] == []


def test_follows_the_system(reader, spool):
    papers = [
        open_text(reader(color_scheme=scheme).new_page(), spool).evaluate(
            "getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    assert papers[0] != papers[1]


def test_lines_and_columns(page, spool):
    open_text(page, spool)
    page.keyboard.press("2")
    page.locator(".set > summary").click()
    measured = []
    for value in "123":
        page.locator(f"input[name=lines][value='{value}'] + span").click()
        page.locator(f"input[name=measure][value='{value}'] + span").click()
        measured.append(page.evaluate("""() => {
            const text = document.querySelector('article .s > p');
            return [parseFloat(getComputedStyle(text).lineHeight), text.closest('main').clientWidth];
        }"""))
    assert measured[0][0] < measured[1][0] < measured[2][0]
    assert measured[0][1] < measured[1][1] < measured[2][1]


def test_every_run_has_its_language(page, spool):
    open_text(page, spool)
    page.keyboard.press("4")
    word(page, "pedagang").click()
    for selector, language in [
        ("article .s > :first-child .u", "id"), ("article .s > [lang=en] .u", "en"), ("article rt", "en"),
        ("#account tbody th span", "id"), ("#card .pair span:first-child", "id"), ("#card ol a span", "id"),
    ]:
        languages = page.locator(selector).evaluate_all(
            "(all) => [...new Set(all.map((each) => each.closest('[lang]').lang))]")
        assert languages == [language], selector
    assert page.evaluate("document.documentElement.lang") == "en"


def test_respects_reduced_motion(reader, spool):
    page = open_text(reader(reduced_motion="reduce").new_page(), spool)
    assert page.evaluate("getComputedStyle(document.querySelector('.s')).transitionDuration") == "0s"
    assert page.evaluate("sejajar.motion()") == "instant"


def test_a_search_in_the_account(page, spool):
    open_text(page, spool)
    form = page.locator(".filters")
    form.get_by_label("Find").fill("perahu")
    shown = page.locator("#account tbody tr:visible")
    assert shown.count() >= 1 and all("perahu" in text.lower() for text in shown.all_inner_texts())
    form.get_by_label("Find").fill("")
    form.get_by_label("Layer").select_option("00-browser")
    assert [text for text in shown.locator("th span").all_inner_texts()] == ["pasar terapung"]
    form.get_by_label("Layer").select_option("")
    form.get_by_label("Kind").select_option("amount")
    assert "Rp25.000" in shown.first.inner_text()
    form.get_by_label("Kind").select_option("")
    form.get_by_label("Outcome").select_option("honoured")
    assert all("honoured" in text for text in shown.all_inner_texts())


def test_says_that_a_machine_translated(page, spool):
    open_text(page, spool)
    assert page.locator(".facts .origin").inner_text().startswith("Machine translation")
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert "confidence" in page.locator("#tools").inner_text()
    page.get_by_text("About this text").click()
    footer = page.locator("footer").inner_text()
    assert all(word in footer for word in ["Engine", "Sejajar", "Glossaries, SHA-256", "pasar-terapung.md"])
