#include "CUnicode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

int32_t sj_decode(
    const char *charset, const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity,
    int32_t *error_offset, int32_t *status) {
  enum { PIVOT = 4096 };
  UErrorCode error = U_ZERO_ERROR;
  *error_offset = -1;
  UConverter *from = ucnv_open(charset, &error);
  UConverter *to = ucnv_open("UTF-8", &error);
  if (U_SUCCESS(error)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  }
  const char *source = (const char *)bytes;
  char *target = (char *)out;
  UChar pivot[PIVOT], *pivot_source = pivot, *pivot_target = pivot;
  if (U_SUCCESS(error) && length > 0) {
    ucnv_convertEx(
        to, from, &target, target + capacity, &source, source + length, pivot, &pivot_source,
        &pivot_target, pivot + PIVOT, true, true, &error);
  }
  if (error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND ||
      error == U_TRUNCATED_CHAR_FOUND) {
    // The source pointer stands behind the bad bytes, which the converter still holds.
    UErrorCode asking = U_ZERO_ERROR;
    char invalid[16];
    int8_t invalid_length = sizeof invalid;
    ucnv_getInvalidChars(from, invalid, &invalid_length, &asking);
    *error_offset = (int32_t)(source - (const char *)bytes) -
                    (U_SUCCESS(asking) ? invalid_length : 0);
  }
  ucnv_close(from);
  ucnv_close(to);
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
  return U_FAILURE(error) ? -1 : (int32_t)(target - (char *)out);
}

int32_t sj_guess_charsets(
    const uint8_t *bytes, int32_t length, const char **names, int32_t *confidences,
    int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t found = 0, count = 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
  for (int32_t i = 0; i < found && count < capacity && U_SUCCESS(error); i++) {
    names[count] = ucsdet_getName(matches[i], &error);
    confidences[count] = ucsdet_getConfidence(matches[i], &error);
    if (U_SUCCESS(error)) count++;
  }
  ucsdet_close(detector);
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
  return U_FAILURE(error) ? -1 : count;
}
