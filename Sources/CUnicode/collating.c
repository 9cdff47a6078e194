#include "CUnicode.h"
#include "utf16.h"

#include <stdlib.h>
#include <unicode/ucol.h>

struct sj_collator {
  UCollator *collator;
  uint8_t *key;
  int32_t key_capacity;
};

sj_collator *sj_collator_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &error);
  sj_collator *handle = U_SUCCESS(error) ? calloc(1, sizeof *handle) : NULL;
  if (handle == NULL) {
    ucol_close(collator);
    *status = U_FAILURE(error) ? error : U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  handle->collator = collator;
  *status = U_ZERO_ERROR;
  return handle;
}

void sj_collator_close(sj_collator *collator) {
  if (collator == NULL) return;
  ucol_close(collator->collator);
  free(collator->key);
  free(collator);
}

int32_t sj_collator_compare(
    sj_collator *collator, const uint8_t *left, int32_t left_length, const uint8_t *right,
    int32_t right_length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollationResult order = ucol_strcollUTF8(
      collator->collator, (const char *)left, left_length, (const char *)right, right_length,
      &error);
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
  return U_FAILURE(error) ? 0 : order;
}

int32_t sj_collator_key(
    sj_collator *collator, const uint8_t *utf8, int32_t length, const uint8_t **key,
    int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  *key = NULL;
  UChar *text = sj_to_utf16(utf8, length, &units, &error);
  if (text == NULL) {
    *status = error;
    return -1;
  }
  int32_t needed =
      ucol_getSortKey(collator->collator, text, units, collator->key, collator->key_capacity);
  if (needed > collator->key_capacity) {
    uint8_t *larger = realloc(collator->key, (size_t)needed);
    if (larger != NULL) {
      collator->key = larger;
      collator->key_capacity = needed;
      needed = ucol_getSortKey(collator->collator, text, units, larger, needed);
    } else {
      needed = 0;
    }
  }
  free(text);
  if (needed <= 0) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return -1;
  }
  *status = U_ZERO_ERROR;
  *key = collator->key;
  return needed - 1;
}
