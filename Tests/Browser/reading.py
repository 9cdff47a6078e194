"""Words for what the tests do on a reader page, again and again."""


def open_text(page, spool, seed="pasar-terapung"):
    page.goto(spool.text(seed))
    page.wait_for_function("document.querySelectorAll('.u').length > 0")
    return page


def word(page, text, language="id"):
    """The first word of the text's body that reads so."""
    return page.locator(f"article [lang={language}] .u").filter(has_text=text).first


def lit(page, language):
    """The words that are lit on one side, as read."""
    return page.locator(f".s > [lang={language}] .on").all_inner_texts()


def view(page):
    return page.locator("input[name=view]:checked").get_attribute("value")


def settle(page):
    """Until the page has come to rest after a change: some frames."""
    page.evaluate("""() => new Promise((done) => {
        let left = 10;
        const wait = () => (left-- ? requestAnimationFrame(wait) : done());
        wait();
    })""")


def stored_words(page):
    return page.evaluate("JSON.parse(localStorage.getItem('sejajar.words') ?? '{}')")
