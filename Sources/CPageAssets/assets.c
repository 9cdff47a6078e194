#include <string.h>

#include "CPageAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t common_css[] = {
#embed "assets/common.css"
};
static const uint8_t reader_css[] = {
#embed "assets/reader.css"
};
static const uint8_t library_css[] = {
#embed "assets/library.css"
};
static const uint8_t settings_js[] = {
#embed "assets/settings.js"
};
static const uint8_t reader_js[] = {
#embed "assets/reader.js"
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
    ASSET("common.css", common_css),   ASSET("reader.css", reader_css),
    ASSET("library.css", library_css), ASSET("settings.js", settings_js),
    ASSET("reader.js", reader_js),     ASSET("library.js", library_js),
    ASSET("concordance.js", concordance_js), ASSET("shelves.js", shelves_js),
    ASSET("epub.css", epub_css),       ASSET("icon.svg", icon_svg),
};

const sj_page_asset *sj_page_asset_named(const char *name) {
  for (size_t index = 0; index < sizeof assets / sizeof assets[0]; index++) {
    if (strcmp(assets[index].name, name) == 0) return &assets[index];
  }
  return NULL;
}
