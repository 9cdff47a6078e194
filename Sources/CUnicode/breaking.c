#include "CUnicode.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *sj_status_name(int32_t status) { return u_errorName((UErrorCode)status); }

const char *sj_icu_version(void) { return U_ICU_VERSION; }

int32_t sj_sentence_break(uint32_t scalar) {
  return u_getIntPropertyValue((UChar32)scalar, UCHAR_SENTENCE_BREAK);
}

struct sj_breaker {
  UBreakIterator *iterator;
  UChar *text;
  int32_t text_capacity;
  int32_t *boundaries;
  int32_t *rules;
  int32_t boundary_capacity;
};

sj_breaker *sj_breaker_open(int32_t kind, const char *locale, int32_t *status) {
  static const UBreakIteratorType types[] = {UBRK_SENTENCE, UBRK_WORD, UBRK_CHARACTER};
  if (kind < 0 || kind > SJ_BREAK_GRAPHEME) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
  }
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(types[kind], locale, NULL, 0, &error);
  sj_breaker *breaker = U_SUCCESS(error) ? calloc(1, sizeof *breaker) : NULL;
  if (breaker == NULL) {
    ubrk_close(iterator);
    *status = U_FAILURE(error) ? error : U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  *status = U_ZERO_ERROR;
  return breaker;
}

void sj_breaker_close(sj_breaker *breaker) {
  if (breaker == NULL) return;
  ubrk_close(breaker->iterator);
  free(breaker->text);
  free(breaker->boundaries);
  free(breaker->rules);
  free(breaker);
}

/// Grows `*buffer` to `count` elements of `size` bytes; false when there is no memory.
static bool grow(void **buffer, int32_t count, size_t size) {
  void *larger = realloc(*buffer, (size_t)count * size);
  if (larger == NULL) return false;
  *buffer = larger;
  return true;
}

/// The bytes that UTF-16 text from `start` to `end` takes in UTF-8.
static int32_t utf8_length(const UChar *text, int32_t start, int32_t end) {
  int32_t bytes = 0;
  for (int32_t i = start; i < end; i++) {
    UChar unit = text[i];
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : (unit & 0xF800) == 0xD800 ? 2 : 3;
  }
  return bytes;
}

int32_t sj_breaker_run(
    sj_breaker *breaker, const uint8_t *utf8, int32_t length, const int32_t **boundaries,
    const int32_t **rules, int32_t *status) {
  *status = U_ZERO_ERROR;
  *boundaries = NULL;
  *rules = NULL;
  if (length <= 0) return 0;
  // UTF-16 never needs more units than UTF-8 needs bytes.
  if (breaker->text_capacity < length) {
    if (!grow((void **)&breaker->text, length, sizeof(UChar))) {
      *status = U_MEMORY_ALLOCATION_ERROR;
      return -1;
    }
    breaker->text_capacity = length;
  }
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(
      breaker->text, breaker->text_capacity, &units, (const char *)utf8, length, &error);
  if (U_SUCCESS(error)) ubrk_setText(breaker->iterator, breaker->text, units, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return -1;
  }
  int32_t count = 0, offset = 0, previous = 0;
  ubrk_first(breaker->iterator);
  for (int32_t at = ubrk_next(breaker->iterator); at != UBRK_DONE;
       at = ubrk_next(breaker->iterator)) {
    if (count == breaker->boundary_capacity) {
      int32_t wanted = count < 64 ? 128 : count * 2;
      if (!grow((void **)&breaker->boundaries, wanted, sizeof(int32_t)) ||
          !grow((void **)&breaker->rules, wanted, sizeof(int32_t))) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return -1;
      }
      breaker->boundary_capacity = wanted;
    }
    offset += utf8_length(breaker->text, previous, at);
    previous = at;
    breaker->boundaries[count] = offset;
    breaker->rules[count] = ubrk_getRuleStatus(breaker->iterator);
    count++;
  }
  *boundaries = breaker->boundaries;
  *rules = breaker->rules;
  return count;
}
