// The style sheets, scripts and icon of the pages, embedded by the compiler: a page holds them
// itself, and the program needs no file beside it and no Foundation to find one.
#ifndef SEJAJAR_CPAGEASSETS_H
#define SEJAJAR_CPAGEASSETS_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file. It is UTF-8 text without a terminator.
typedef struct {
  /// Name in assets/, such as "common.css".
  const char *_Nullable name;
  const uint8_t *_Nullable bytes;
  size_t size;
} sj_page_asset;

/// The file of that name, or null when there is none.
const sj_page_asset *_Nullable sj_page_asset_named(const char *_Nonnull name);

#endif
