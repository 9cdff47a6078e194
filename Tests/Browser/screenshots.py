"""Takes the README's pictures anew: `make screenshots`. Not a test."""

import pathlib
import sys
import tempfile

from playwright.sync_api import sync_playwright

import conftest
import reading

IMAGES = conftest.ROOT / "docs/images"
SIZE = {"width": 1100, "height": 620}
SEED = "pertemuan-menteri-asean"


def take(page, name):
    reading.settle(page)
    page.mouse.move(0, 0)
    page.wait_for_timeout(300)
    page.screenshot(path=IMAGES / f"{name}.png")


def main():
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        spool = conftest.publish(conftest.ROOT / "seeds", pathlib.Path(work, "spool"), conftest.ROOT / "Glossaries")
        browser = playwright.chromium.launch(executable_path=conftest.CHROMIUM, args=["--no-sandbox"])
        page = browser.new_context(viewport=SIZE).new_page()
        reading.open_text(page, spool, SEED)
        page.evaluate("scrollTo(0, 190)")
        for key, name in enumerate(["side", "stacked", "tap", "gloss", "indonesian", "english"], 1):
            page.keyboard.press(str(key))
            take(page, f"view-{name}")
        page.keyboard.press("1")
        page.locator("article [lang=id] a.u").nth(6).click()
        take(page, "reader")
        page.keyboard.press("Escape")
        page.keyboard.press("w")
        take(page, "words")
        narrow = browser.new_context(viewport={"width": 380, "height": 620}, color_scheme="dark").new_page()
        reading.open_text(narrow, spool, SEED)
        take(narrow, "narrow")
        browser.close()


sys.exit(main())
