#include <string.h>

#include "CPageAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t common_css[] = {
#embed "assets/common.css"
};
static const uint8_t reader_css[] = {
#embed "assets/reader.css"
};
static const uint8_t views_css[] = {
#embed "assets/views.css"
};
static const uint8_t panels_css[] = {
#embed "assets/panels.css"
};
static const uint8_t print_css[] = {
#embed "assets/print.css"
};
static const uint8_t library_css[] = {
#embed "assets/library.css"
};
static const uint8_t settings_css[] = {
#embed "assets/settings.css"
};
static const uint8_t reading_css[] = {
#embed "assets/reading.css"
};
static const uint8_t settings_js[] = {
#embed "assets/settings.js"
};
static const uint8_t words_js[] = {
#embed "assets/words.js"
};
static const uint8_t links_js[] = {
#embed "assets/links.js"
};
static const uint8_t card_js[] = {
#embed "assets/card.js"
};
static const uint8_t views_js[] = {
#embed "assets/views.js"
};
static const uint8_t learning_js[] = {
#embed "assets/learning.js"
};
static const uint8_t sentence_js[] = {
#embed "assets/sentence.js"
};
static const uint8_t account_js[] = {
#embed "assets/account.js"
};
static const uint8_t facing_js[] = {
#embed "assets/facing.js"
};
static const uint8_t keys_js[] = {
#embed "assets/keys.js"
};
static const uint8_t library_js[] = {
#embed "assets/library.js"
};
static const uint8_t concordance_js[] = {
#embed "assets/concordance.js"
};
static const uint8_t shelves_js[] = {
#embed "assets/shelves.js"
};
static const uint8_t epub_css[] = {
#embed "assets/epub.css"
};
static const uint8_t icon_svg[] = {
#embed "assets/icon.svg"
};

#define ASSET(name, array) {name, array, sizeof array}

static const sj_page_asset assets[] = {
    ASSET("common.css", common_css),
    ASSET("reader.css", reader_css),
    ASSET("views.css", views_css),
    ASSET("panels.css", panels_css),
    ASSET("print.css", print_css),
    ASSET("library.css", library_css),
    ASSET("settings.css", settings_css),
    ASSET("reading.css", reading_css),
    ASSET("settings.js", settings_js),
    ASSET("words.js", words_js),
    ASSET("links.js", links_js),
    ASSET("card.js", card_js),
    ASSET("views.js", views_js),
    ASSET("learning.js", learning_js),
    ASSET("sentence.js", sentence_js),
    ASSET("account.js", account_js),
    ASSET("facing.js", facing_js),
    ASSET("keys.js", keys_js),
    ASSET("library.js", library_js),
    ASSET("shelves.js", shelves_js),
    ASSET("concordance.js", concordance_js),
    ASSET("epub.css", epub_css),
    ASSET("icon.svg", icon_svg),
};

const sj_page_asset *sj_page_asset_named(const char *name) {
  for (size_t index = 0; index < sizeof assets / sizeof assets[0]; index++) {
    if (strcmp(assets[index].name, name) == 0) return &assets[index];
  }
  return NULL;
}
