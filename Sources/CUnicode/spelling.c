#include "CUnicode.h"

#include <unicode/unum.h>
#include <unicode/ustring.h>

int32_t sj_spell(
    int64_t value, const char *locale, bool ordinal, uint8_t *out, int32_t capacity,
    int32_t *status) {
  // The longest 64-bit number in words stays far below this.
  enum { UNITS = 1024 };
  static const UChar cardinals[] = u"%spellout-cardinal";
  static const UChar ordinals[] = u"%spellout-ordinal";
  UErrorCode error = U_ZERO_ERROR;
  UChar text[UNITS];
  int32_t needed = 0;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
  if (U_SUCCESS(error)) {
    unum_setTextAttribute(
        format, UNUM_DEFAULT_RULESET, ordinal ? ordinals : cardinals, -1, &error);
    int32_t units = unum_formatInt64(format, value, text, UNITS, NULL, &error);
    if (U_SUCCESS(error)) {
      u_strToUTF8((char *)out, capacity, &needed, text, units, &error);
    }
  }
  unum_close(format);
  if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) {
    *status = error;
    return -1;
  }
  *status = U_ZERO_ERROR;
  return needed;
}
