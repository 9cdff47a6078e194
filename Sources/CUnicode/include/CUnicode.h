// ICU4C behind a header without ICU.
//
// Why it exists: Swift cannot import <unicode/…> once anything in the build imports Foundation, and ICU renames
// every function by version (ubrk_open is a macro for ubrk_open_72). Layout relied on: none; handles are opaque,
// and a status is ICU's own UErrorCode as int32_t (0 or less: success, above 0: failure). It can go when Swift
// imports ICU's headers as they are.
//
// A handle is mutable state: one task uses it at a time.
#ifndef SEJAJAR_CUNICODE_H
#define SEJAJAR_CUNICODE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The name of an ICU status, such as "U_INVALID_CHAR_FOUND". Never null.
const char *_Nonnull sj_status_name(int32_t status);

/// ICU's version, such as "72.1". Never null.
const char *_Nonnull sj_icu_version(void);

// MARK: Boundaries (breaking.c)

typedef struct sj_breaker sj_breaker;

enum { SJ_BREAK_SENTENCE = 0, SJ_BREAK_WORD = 1, SJ_BREAK_GRAPHEME = 2 };

/// Opens a break iterator of one kind for a BCP 47 locale. Null on failure, with `status` set.
sj_breaker *_Nullable sj_breaker_open(
    int32_t kind, const char *_Nonnull locale, int32_t *_Nonnull status);

void sj_breaker_close(sj_breaker *_Nullable breaker);

/// Finds every boundary of `length` bytes of UTF-8 after 0, the last being `length` itself, as UTF-8 offsets.
/// `boundaries` and `rules` (ICU's rule status of the stretch that ends there) point into the handle and live until
/// its next use. Returns the count; -1 on failure, with `status` set (invalid UTF-8: U_INVALID_CHAR_FOUND).
int32_t sj_breaker_run(
    sj_breaker *_Nonnull breaker, const uint8_t *_Nullable utf8, int32_t length,
    const int32_t *_Nullable *_Nonnull boundaries, const int32_t *_Nullable *_Nonnull rules,
    int32_t *_Nonnull status);

// MARK: Normalization and case (normalizing.c)

/// Whether UTF-8 text is in Normalization Form C. False on failure too, with `status` set.
bool sj_is_nfc(const uint8_t *_Nullable utf8, int32_t length, int32_t *_Nonnull status);

enum { SJ_MAP_NFC = 0, SJ_MAP_FOLD = 1, SJ_MAP_LOWER = 2, SJ_MAP_UPPER = 3, SJ_MAP_TITLE = 4 };

/// Maps UTF-8 text to NFC, or to another case (full Unicode mapping; `locale` matters for lower, upper and title).
/// Writes up to `capacity` bytes, no terminator, and returns the length needed, which may be above `capacity`: then
/// call again with room. -1 on failure, with `status` set.
int32_t sj_map(
    int32_t mapping, const char *_Nonnull locale, const uint8_t *_Nullable utf8, int32_t length,
    uint8_t *_Nullable out, int32_t capacity, int32_t *_Nonnull status);

#ifdef __cplusplus
}
#endif

#endif
