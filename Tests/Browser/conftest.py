"""What the browser tests share: a spool built once by the built program from texts of ours, and pages that must keep quiet.

`.ci/browser` runs them. SEJAJAR names another program than `.build/release/sejajar`, CHROMIUM another browser.
"""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

import hostile
import long_text

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAM = pathlib.Path(os.environ.get("SEJAJAR", ROOT / ".build/release/sejajar"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class Spool:
    """A published spool."""

    def __init__(self, path):
        self.path = path

    @property
    def library(self):
        return (self.path / "index.html").as_uri()

    def text(self, seed, file="index.html"):
        """The address of a publication's file, by the name of its seed without folder and extension."""
        return self.folder(seed).joinpath(file).as_uri()

    def folder(self, seed):
        found = [f for f in self.path.glob("texts/*") if f.name.rsplit("-", 1)[0] == seed]
        assert len(found) == 1, f"{seed}: {found}"
        return found[0]


def publish(seeds, spool, *glossaries, fails=0):
    """Publishes a folder; `fails` is how many of its seeds must end in quarantine."""
    options = [part for folder in glossaries for part in ("--glossaries", folder)]
    run = subprocess.run(
        [PROGRAM, "watch", "--once", "--seeds", seeds, "--spool", spool, "--log-level", "warning", *options],
        capture_output=True, text=True, timeout=300)
    assert run.returncode == (1 if fails else 0), run.stderr
    assert len(list(pathlib.Path(spool).glob("quarantine/*/reason.json"))) == fails, run.stderr
    return Spool(pathlib.Path(spool))


@pytest.fixture(scope="session")
def spool(tmp_path_factory):
    """The texts of seeds/ and one of 160 sentences, with all glossaries."""
    work = tmp_path_factory.mktemp("texts")
    shutil.copytree(HERE / "seeds", work / "seeds")
    long_text.write(work / "seeds" / "sedang.txt", 160)
    return publish(work / "seeds", work / "spool", HERE / "glossaries", ROOT / "Glossaries")


@pytest.fixture(scope="session")
def hostile_spool(tmp_path_factory):
    """Texts, names and glossaries that try to run something or to break out of a page."""
    work = tmp_path_factory.mktemp("hostile")
    hostile.write(work)
    return publish(work / "seeds", work / "spool", work / "glossaries", fails=1)


@pytest.fixture(scope="session")
def long_spool(tmp_path_factory):
    """One text of 10,000 sentences."""
    work = tmp_path_factory.mktemp("long")
    (work / "seeds").mkdir()
    long_text.write(work / "seeds" / "panjang.txt", 10_000)
    return publish(work / "seeds", work / "spool", HERE / "glossaries", ROOT / "Glossaries")


@pytest.fixture(scope="session")
def served(spool):
    """The spool's address on a static web server of this machine."""
    handler = functools.partial(Quiet, directory=spool.path)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def chromium():
    if not shutil.which(CHROMIUM):
        pytest.exit(f"{CHROMIUM} is missing: apt-get install chromium, or name another in CHROMIUM", 1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def reader(chromium):
    """Opens browser contexts that fail the test when a page runs or loads anything that it should not.

    `reader(viewport=…)` is a new context with a store of its own; its pages are watched.
    """
    contexts, complaints = [], []

    def watch(page):
        page.on("console", lambda said: complaints.append(f"console: {said.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: inspect(page, request))

    def inspect(page, request):
        is_page = request.is_navigation_request() and request.frame == page.main_frame
        # A reader page is one file; the library may load what stands beside it.
        is_beside = "/texts/" not in page.url and request.url.startswith(page.url.rsplit("/", 1)[0] + "/")
        if not is_page and not is_beside and not request.url.startswith(("data:", "blob:")):
            complaints.append(f"request: {request.url}")

    def open_context(**options):
        options.setdefault("viewport", {"width": 1280, "height": 900})
        context = chromium.new_context(**options)
        context.set_default_timeout(30_000)
        context.on("page", watch)
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()
    assert not complaints, complaints


@pytest.fixture
def page(reader):
    """A page 1280 by 900 pixels."""
    return reader().new_page()
