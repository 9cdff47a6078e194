#include "utf16.h"

#include <stdlib.h>
#include <unicode/ustring.h>

UChar *sj_to_utf16(const uint8_t *utf8, int32_t length, int32_t *units, UErrorCode *error) {
  // UTF-16 never needs more units than UTF-8 needs bytes.
  UChar *text = malloc((size_t)(length > 0 ? length : 1) * sizeof(UChar));
  if (text == NULL) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8(text, length, units, (const char *)utf8, length, error);
  if (U_FAILURE(*error)) {
    free(text);
    return NULL;
  }
  return text;
}

char *sj_to_utf8(const UChar *text, int32_t units, UErrorCode *error) {
  // One UTF-16 unit takes three bytes of UTF-8 at most.
  int32_t capacity = units * 3 + 1;
  char *utf8 = malloc((size_t)capacity);
  if (utf8 == NULL) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strToUTF8(utf8, capacity, NULL, text, units, error);
  if (U_FAILURE(*error)) {
    free(utf8);
    return NULL;
  }
  return utf8;
}
