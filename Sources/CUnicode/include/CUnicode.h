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

/// The Sentence_Break property of a code point, by ICU's numbers: 0 Other, 1 ATerm, 2 Close, 3 Format, 4 Lower,
/// 5 Numeric, 6 OLetter, 7 Sep, 8 Sp, 9 STerm, 10 Upper, 11 CR, 12 Extend, 13 LF, 14 SContinue.
int32_t sj_sentence_break(uint32_t scalar);

// MARK: Normalization and case (normalizing.c)

/// Whether UTF-8 text is in Normalization Form C. False on failure too, with `status` set.
bool sj_is_nfc(const uint8_t *_Nullable utf8, int32_t length, int32_t *_Nonnull status);

/// The letter without its accents: what stays of its canonical decomposition without nonspacing marks, when that is one
/// UTF-16 unit; else, and beyond U+FFFF, the scalar itself.
uint32_t sj_unaccented(uint32_t scalar);

enum { SJ_MAP_NFC = 0, SJ_MAP_FOLD = 1, SJ_MAP_LOWER = 2, SJ_MAP_UPPER = 3, SJ_MAP_TITLE = 4 };

/// Maps UTF-8 text to NFC, or to another case (full Unicode mapping; `locale` matters for lower, upper and title).
/// Writes up to `capacity` bytes, no terminator, and returns the length needed, which may be above `capacity`: then
/// call again with room. -1 on failure, with `status` set.
int32_t sj_map(
    int32_t mapping, const char *_Nonnull locale, const uint8_t *_Nullable utf8, int32_t length,
    uint8_t *_Nullable out, int32_t capacity, int32_t *_Nonnull status);

// MARK: Names in two languages (names.c)

typedef struct sj_names sj_names;

enum {
  SJ_NAMES_REGION = 0,
  SJ_NAMES_LANGUAGE = 1,
  SJ_NAMES_CURRENCY = 2,
  SJ_NAMES_MONTH = 3,
  SJ_NAMES_WEEKDAY = 4,
};

/// Collects every name of a kind that CLDR has in both locales, in ICU's order. Null on failure, with `status` set.
sj_names *_Nullable sj_names_open(
    int32_t kind, const char *_Nonnull first_locale, const char *_Nonnull second_locale,
    int32_t *_Nonnull status);

void sj_names_close(sj_names *_Nullable names);

int32_t sj_names_count(const sj_names *_Nonnull names);

/// The code and the names at `index`, which must be below the count. UTF-8, terminated; they live as long as `names`.
void sj_names_get(
    const sj_names *_Nonnull names, int32_t index, const char *_Nullable *_Nonnull code,
    const char *_Nullable *_Nonnull first, const char *_Nullable *_Nonnull second);

// MARK: Numbers in words (spelling.c)

/// Spells out a whole number by a locale's rules (RBNF), as a cardinal or an ordinal. Writes up to `capacity` bytes
/// of UTF-8, no terminator, and returns the length needed; -1 on failure, with `status` set.
int32_t sj_spell(
    int64_t value, const char *_Nonnull locale, bool ordinal, uint8_t *_Nullable out,
    int32_t capacity, int32_t *_Nonnull status);

// MARK: Order (collating.c)

typedef struct sj_collator sj_collator;

/// Opens a collator for a BCP 47 locale. Null on failure, with `status` set.
sj_collator *_Nullable sj_collator_open(const char *_Nonnull locale, int32_t *_Nonnull status);

void sj_collator_close(sj_collator *_Nullable collator);

/// -1, 0 or 1 as `left` sorts before, with or behind `right`. Equal on failure too, with `status` set.
int32_t sj_collator_compare(
    sj_collator *_Nonnull collator, const uint8_t *_Nullable left, int32_t left_length,
    const uint8_t *_Nullable right, int32_t right_length, int32_t *_Nonnull status);

/// The bytes that sort as the text does under a plain comparison of bytes, without the 0 that ICU ends them with.
/// They live until the handle's next use. Returns their count; -1 on failure, with `status` set.
int32_t sj_collator_key(
    sj_collator *_Nonnull collator, const uint8_t *_Nullable utf8, int32_t length,
    const uint8_t *_Nullable *_Nonnull key, int32_t *_Nonnull status);

// MARK: Charsets (charset.c)

/// Converts bytes of an encoding, named as IANA does, to UTF-8; stops at the first byte sequence that the encoding
/// does not have. Writes up to `capacity` bytes, no terminator, and returns the length. -1 on failure, with `status`
/// set and, for a bad sequence, its offset in `error_offset` (-1 else); U_BUFFER_OVERFLOW_ERROR: not enough room.
int32_t sj_decode(
    const char *_Nonnull charset, const uint8_t *_Nullable bytes, int32_t length,
    uint8_t *_Nullable out, int32_t capacity, int32_t *_Nonnull error_offset,
    int32_t *_Nonnull status);

/// ICU's statistical guesses at the encoding of bytes, best first, up to `capacity` of them: static names and
/// confidences of 0 to 100. Returns the count; -1 on failure, with `status` set.
int32_t sj_guess_charsets(
    const uint8_t *_Nullable bytes, int32_t length, const char *_Nullable *_Nonnull names,
    int32_t *_Nonnull confidences, int32_t capacity, int32_t *_Nonnull status);

#ifdef __cplusplus
}
#endif

#endif
