#include "CUnicode.h"
#include "utf16.h"

#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/ucasemap.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>

/// U_BUFFER_OVERFLOW_ERROR only says that more room is needed: the length tells.
static int32_t finish(int32_t needed, UErrorCode error, int32_t *status) {
  if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) {
    *status = error;
    return -1;
  }
  *status = U_ZERO_ERROR;
  return needed;
}

static bool is_ascii(const uint8_t *utf8, int32_t length) {
  uint8_t all = 0;
  for (int32_t i = 0; i < length; i++) all |= utf8[i];
  return all < 0x80;
}

bool sj_is_nfc(const uint8_t *utf8, int32_t length, int32_t *status) {
  *status = U_ZERO_ERROR;
  if (is_ascii(utf8, length)) return true;
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  UChar *text = U_SUCCESS(error) ? sj_to_utf16(utf8, length, &units, &error) : NULL;
  bool normalized = text != NULL && unorm2_isNormalized(nfc, text, units, &error);
  free(text);
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
  return normalized && U_SUCCESS(error);
}

uint32_t sj_unaccented(uint32_t scalar) {
  if (scalar < 0x80 || scalar > 0xFFFF) return scalar;
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&error);
  if (U_FAILURE(error)) return scalar;
  UChar parts[8];
  int32_t units = unorm2_getDecomposition(nfd, (UChar32)scalar, parts, 8, &error);
  if (U_FAILURE(error) || units < 0) return scalar;
  uint32_t base = 0;
  for (int32_t i = 0; i < units; i++) {
    if (u_charType(parts[i]) == U_NON_SPACING_MARK) continue;
    if (base != 0 || U16_IS_SURROGATE(parts[i])) return scalar;
    base = parts[i];
  }
  return base == 0 ? scalar : base;
}

static int32_t map_nfc(
    const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0, mapped_units = 0, needed = 0;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  UChar *text = U_SUCCESS(error) ? sj_to_utf16(utf8, length, &units, &error) : NULL;
  if (text == NULL) return finish(0, error, status);
  // NFC grows UTF-16 at most threefold (Unicode Standard Annex 15, "Stability").
  int32_t room = units * 3 + 1;
  UChar *mapped = malloc((size_t)room * sizeof(UChar));
  if (mapped == NULL) {
    error = U_MEMORY_ALLOCATION_ERROR;
  } else {
    mapped_units = unorm2_normalize(nfc, text, units, mapped, room, &error);
    if (U_SUCCESS(error)) {
      u_strToUTF8((char *)out, capacity, &needed, mapped, mapped_units, &error);
    }
  }
  free(mapped);
  free(text);
  return finish(needed, error, status);
}

int32_t sj_map(
    int32_t mapping, const char *locale, const uint8_t *utf8, int32_t length, uint8_t *out,
    int32_t capacity, int32_t *status) {
  if (mapping == SJ_MAP_NFC) return map_nfc(utf8, length, out, capacity, status);
  UErrorCode error = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open(locale, U_FOLD_CASE_DEFAULT, &error);
  if (U_FAILURE(error)) return finish(0, error, status);
  const char *source = (const char *)utf8;
  char *target = (char *)out;
  int32_t needed = 0;
  switch (mapping) {
    case SJ_MAP_FOLD:
      needed = ucasemap_utf8FoldCase(map, target, capacity, source, length, &error);
      break;
    case SJ_MAP_LOWER:
      needed = ucasemap_utf8ToLower(map, target, capacity, source, length, &error);
      break;
    case SJ_MAP_UPPER:
      needed = ucasemap_utf8ToUpper(map, target, capacity, source, length, &error);
      break;
    case SJ_MAP_TITLE:
      needed = ucasemap_utf8ToTitle(map, target, capacity, source, length, &error);
      break;
    default:
      error = U_ILLEGAL_ARGUMENT_ERROR;
  }
  ucasemap_close(map);
  return finish(needed, error, status);
}
