"""The library: search, folders, pages, known words and the concordance, from disk and from a web server, with and without script."""

import functools
import http.server
import json
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import conftest

SUBJECTS = ["laut", "kota"]
COUNT = 140


@pytest.fixture(scope="session")
def shelves(tmp_path_factory):
    """More texts than a shelf holds, in two folders, and one seed that fails."""
    work = tmp_path_factory.mktemp("shelves")
    for number in range(COUNT):
        folder = work / "seeds" / SUBJECTS[number % 2]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"surat-{number}.txt").write_text(f"Surat nomor {number}\n\nGuru itu menulis surat di pasar.\n")
    (work / "seeds" / "laut" / "dalam").mkdir()
    # Its English is a human's, so that no choice of the engine decides what a search finds.
    (work / "seeds" / "laut" / "dalam" / "nelayan.id.txt").write_text(
        "Nelayan pulang\n\nNelayan itu membawa ikan besar dari laut.\n\nIa menulis catatan tentang ikan itu.\n")
    (work / "seeds" / "laut" / "dalam" / "nelayan.en.txt").write_text(
        "A fisherman returns\n\nThe fisherman brought a big fish from the sea.\n\nHe wrote notes about the fish.\n")
    (work / "seeds" / "kosong.txt").write_text("")
    return conftest.publish(work / "seeds", work / "spool", conftest.ROOT / "Glossaries", fails=1)


@pytest.fixture(scope="session")
def addresses(shelves):
    """The library on disk and on a static web server."""
    handler = functools.partial(conftest.Quiet, directory=shelves.path)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {"disk": shelves.path.as_uri(), "server": f"http://127.0.0.1:{server.server_port}"}
    server.shutdown()


@pytest.fixture
def visit(chromium):
    """Opens a page of a library, which may load that library's own script files and nothing else."""
    contexts, complaints = [], []

    def open_page(root, path="index.html", **options):
        options.setdefault("viewport", {"width": 1280, "height": 900})
        context = chromium.new_context(**options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(f"console: {said.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: complaints.append(f"request: {request.url}")
                if not request.url.startswith((f"{root}/", "data:")) else None)
        page.goto(f"{root}/{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not complaints, complaints


def titles(page, part="#found"):
    return page.locator(f"{part} .title").all_inner_texts()


def search(page, words):
    page.fill("#q", words)
    page.wait_for_function("q => new URLSearchParams(location.hash.slice(1)).get('q') === (q || null)", arg=words.strip())
    page.wait_for_selector("#found[aria-busy=false]", state="attached")


@pytest.mark.parametrize("place", ["disk", "server"])
def test_finds_texts_by_words_of_either_language(visit, addresses, place):
    page = visit(addresses[place])
    for words in ["nelayan", "NELAY", "membawa", "bawa", "fisherman", "ikan laut", '"ikan besar"', "tentang"]:
        search(page, words)
        assert titles(page) == ["Nelayan pulang"], words
    assert page.locator("#found mark").all_inner_texts() == ["tentang", "about"]
    assert page.locator("#list").is_hidden()
    search(page, '"besar ikan"')
    assert titles(page) == []
    search(page, "tidakada")
    assert page.inner_text("#count") == "No text"
    search(page, "")
    assert page.locator("#list").is_visible() and page.locator("#found").is_hidden()


def test_a_sample_leads_to_its_sentence(visit, addresses):
    page = visit(addresses["disk"], "index.html#q=bawa")
    page.wait_for_selector("#found .sample")
    page.click("#found .sample")
    page.wait_for_url("**/texts/**")
    assert page.locator(":target").inner_text().startswith("Nelayan itu membawa")


def test_many_texts_come_some_at_a_time(visit, addresses):
    page = visit(addresses["disk"])
    search(page, "guru menulis")
    assert page.inner_text("#count") == f"{COUNT} texts"
    assert len(titles(page)) == 20
    page.click(".more")
    expect(page.locator("#found .title")).to_have_count(40)


def test_folders_narrow_the_library(visit, addresses):
    page = visit(addresses["disk"])
    page.wait_for_selector("#folder option[value=laut]", state="attached")
    assert page.locator("#folder option").all_inner_texts() == ["All", "kota (70)", "laut (71)", "laut/dalam (1)"]
    page.select_option("#folder", "laut")
    page.wait_for_selector("#found[aria-busy=false]")
    assert page.inner_text("#count") == "71 texts"
    search(page, "menulis")
    assert page.inner_text("#count").startswith("71 texts")
    page.reload()
    page.wait_for_selector("#found[aria-busy=false]")
    assert page.input_value("#q") == "menulis" and page.input_value("#folder") == "laut"


def test_slash_leads_to_the_search(visit, addresses):
    page = visit(addresses["disk"])
    page.wait_for_selector(".find:not([hidden])")
    page.keyboard.press("/")
    page.keyboard.type("ikan")
    page.wait_for_selector("#found .title")
    assert titles(page) == ["Nelayan pulang"]


def test_shows_the_share_of_known_words(visit, addresses):
    page = visit(addresses["disk"])
    assert page.locator(".known").count() == 0
    words = {"ikan": "known", "itu": "known", "laut": "learning", "__proto__": "known"}
    page.evaluate("words => localStorage.setItem('sejajar.words', words)", json.dumps(words))
    page.reload()
    search(page, "nelayan")
    # Nelayan pulang; nelayan itu membawa ikan besar dari laut; ia menulis catatan tentang ikan itu.
    page.wait_for_selector("#found .known")
    assert page.inner_text("#found .known") == "26\u00a0% known"


@pytest.mark.parametrize("place", ["disk", "server"])
def test_concordance_gathers_every_form(visit, addresses, place):
    page = visit(addresses[place], "concordance.html#q=menulis")
    page.wait_for_selector(".lines li")
    assert page.inner_text("#count").startswith("tulis, the root of menulis: ")
    page.fill("#q", "ikan")
    expect(page.locator(".lines > li")).to_have_count(2)
    assert page.inner_text("#count") == "ikan: 2 places in 1 text"
    assert page.inner_text(".renderings") == "In English: fish ×2"
    line = page.locator(".lines > li").first
    assert line.locator("mark").first.inner_text() == "ikan"
    assert line.locator("p[lang=en] mark").inner_text() == "fish"
    line.locator("summary").click()
    assert line.locator(".whole").inner_text() == "Nelayan itu membawa ikan besar dari laut."
    line.locator(".meta a").click()
    page.wait_for_url("**/texts/**")
    assert page.locator(":target").count() == 1
    page.go_back()
    page.wait_for_selector(".lines li")


def test_concordance_goes_on(visit, addresses):
    page = visit(addresses["disk"], "concordance.html#q=guru")
    page.wait_for_selector(".more:not([hidden])")
    assert 50 <= page.locator(".lines > li").count() < COUNT
    # The button may go between a look and a click, so the page itself looks and clicks.
    for _ in range(400):
        if page.inner_text("#count") == f"guru: {COUNT} places in {COUNT} texts":
            break
        page.evaluate("() => { const more = document.querySelector('.more'); if (!more.hidden) more.click(); }")
        page.wait_for_timeout(50)
    expect(page.locator(".lines > li")).to_have_count(COUNT)
    expect(page.locator(".more")).to_be_hidden()
    page.fill("#q", "takdikenal")
    expect(page.locator("#count")).to_have_text("No text uses takdikenal")


@pytest.mark.parametrize("place", ["disk", "server"])
def test_is_complete_without_script(visit, addresses, place):
    page = visit(addresses[place], java_script_enabled=False)
    assert page.locator(".find").is_hidden()
    assert page.locator(".failures h3").all_inner_texts() == ["kosong.txt"]
    found = titles(page, "#list")
    while page.locator("nav [rel=next]").count():
        page.click("nav [rel=next]")
        found += [title for title in titles(page, "#list") if title not in found]
    assert len(found) == COUNT + 1
    assert sorted(found) == sorted(["Nelayan pulang"] + [f"Surat nomor {number}" for number in range(COUNT)])
    page.click(".texts a >> nth=0")
    page.wait_for_url("**/texts/**")


@pytest.mark.parametrize("path", ["index.html", "index.html#q=menulis", "concordance.html#q=ikan", "library/0001.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_fits_and_axe_finds_nothing(visit, addresses, path, scheme, width):
    page = visit(addresses["disk"], path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.wait_for_selector("#found[aria-busy=false], .lines li" if "#" in path else ".find:not([hidden])")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    violations = Axe().run(page).response["violations"]
    assert not violations, [(each["id"], each["nodes"][0]["html"]) for each in violations]


def test_hostile_texts_stay_text(visit, hostile_spool):
    root = hostile_spool.path.as_uri()
    page = visit(root)
    for words in ["pasar", "script", "onerror", "__proto__", "</script>", "\u202e", "]]>", "[", "\\", "a*b"]:
        search(page, words)
        page.wait_for_timeout(50)
    search(page, "pasar")
    assert "<script>" in page.locator("#found").inner_text()
    page.goto(f"{root}/concordance.html#q=pasar")
    page.wait_for_selector(".lines li")
    assert "<script>" in page.locator("#found").inner_text()
    assert "owned" not in page.title()
    for word in ["<img src=x onerror=alert(1)>", "__proto__", "*", "="]:
        page.fill("#q", word)
        expect(page.locator("#count")).not_to_have_text("Looking …")
