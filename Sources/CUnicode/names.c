#include "CUnicode.h"
#include "utf16.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>
#include <unicode/ustring.h>

enum { NAME_CAPACITY = 256 };

struct entry {
  char *code;
  char *names[2];
};

struct sj_names {
  struct entry *entries;
  int32_t count;
  int32_t capacity;
};

void sj_names_close(sj_names *names) {
  if (names == NULL) return;
  for (int32_t i = 0; i < names->count; i++) {
    free(names->entries[i].code);
    free(names->entries[i].names[0]);
    free(names->entries[i].names[1]);
  }
  free(names->entries);
  free(names);
}

int32_t sj_names_count(const sj_names *names) { return names->count; }

void sj_names_get(
    const sj_names *names, int32_t index, const char **code, const char **first,
    const char **second) {
  const struct entry *entry = &names->entries[index];
  *code = entry->code;
  *first = entry->names[0];
  *second = entry->names[1];
}

/// Appends a code with its names; nothing where either name is missing or no more than the code.
static void add(
    sj_names *names, const char *code, const UChar *first, int32_t first_units,
    const UChar *second, int32_t second_units, UErrorCode *error) {
  if (U_FAILURE(*error) || first_units <= 0 || second_units <= 0) return;
  if (names->count == names->capacity) {
    int32_t wanted = names->capacity == 0 ? 256 : names->capacity * 2;
    struct entry *larger = realloc(names->entries, (size_t)wanted * sizeof *larger);
    if (larger == NULL) {
      *error = U_MEMORY_ALLOCATION_ERROR;
      return;
    }
    names->entries = larger;
    names->capacity = wanted;
  }
  struct entry entry = {strdup(code), {NULL, NULL}};
  entry.names[0] = sj_to_utf8(first, first_units, error);
  entry.names[1] = U_SUCCESS(*error) ? sj_to_utf8(second, second_units, error) : NULL;
  if (entry.code == NULL) *error = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(*error) && strcmp(entry.names[0], code) != 0 &&
      strcmp(entry.names[1], code) != 0) {
    names->entries[names->count++] = entry;
  } else {
    free(entry.code);
    free(entry.names[0]);
    free(entry.names[1]);
  }
}

typedef int32_t (*display_name)(
    const ULocaleDisplayNames *, const char *, UChar *, int32_t, UErrorCode *);

static void add_displayed(
    sj_names *names, const char *code, ULocaleDisplayNames *const locales[2], display_name name) {
  UChar first[NAME_CAPACITY], second[NAME_CAPACITY];
  // A name that CLDR lacks is no failure of the whole list.
  UErrorCode error = U_ZERO_ERROR;
  int32_t first_units = name(locales[0], code, first, NAME_CAPACITY, &error);
  int32_t second_units = name(locales[1], code, second, NAME_CAPACITY, &error);
  add(names, code, first, first_units, second, second_units, &error);
}

static void add_regions(
    sj_names *names, ULocaleDisplayNames *const locales[2], UErrorCode *error) {
  static const URegionType types[] = {
      URGN_WORLD, URGN_CONTINENT, URGN_SUBCONTINENT, URGN_GROUPING, URGN_TERRITORY};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    UEnumeration *codes = uregion_getAvailable(types[i], error);
    const char *code;
    while (U_SUCCESS(*error) && (code = uenum_next(codes, NULL, error)) != NULL) {
      add_displayed(names, code, locales, uldn_regionDisplayName);
    }
    uenum_close(codes);
  }
}

static void add_displayed_kind(
    sj_names *names, int32_t kind, const char *const locales[2], UErrorCode *error) {
  UDisplayContext contexts[] = {
      UDISPCTX_STANDARD_NAMES, UDISPCTX_LENGTH_FULL, UDISPCTX_NO_SUBSTITUTE};
  ULocaleDisplayNames *displays[2] = {
      uldn_openForContext(locales[0], contexts, 3, error),
      uldn_openForContext(locales[1], contexts, 3, error),
  };
  if (U_SUCCESS(*error) && kind == SJ_NAMES_REGION) {
    add_regions(names, displays, error);
  } else if (U_SUCCESS(*error)) {
    for (const char *const *code = uloc_getISOLanguages(); *code != NULL; code++) {
      add_displayed(names, *code, displays, uldn_languageDisplayName);
    }
  }
  uldn_close(displays[0]);
  uldn_close(displays[1]);
}

static void add_currencies(
    sj_names *names, const char *const locales[2], UErrorCode *error) {
  UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, error);
  const char *code;
  while (U_SUCCESS(*error) && (code = uenum_next(codes, NULL, error)) != NULL) {
    UChar currency[8];
    UErrorCode missing = U_ZERO_ERROR;
    u_strFromUTF8(currency, 8, NULL, code, -1, &missing);
    int32_t units[2] = {0, 0};
    // A locale without a singular (Indonesian) answers with its only form.
    const UChar *first =
        ucurr_getPluralName(currency, locales[0], NULL, "one", &units[0], &missing);
    const UChar *second =
        ucurr_getPluralName(currency, locales[1], NULL, "one", &units[1], &missing);
    add(names, code, first, units[0], second, units[1], &missing);
  }
  uenum_close(codes);
}

static void add_calendar(
    sj_names *names, int32_t kind, const char *const locales[2], UErrorCode *error) {
  UDateFormatSymbolType type =
      kind == SJ_NAMES_MONTH ? UDAT_STANDALONE_MONTHS : UDAT_STANDALONE_WEEKDAYS;
  static const UChar utc[] = {'U', 'T', 'C', 0};
  UDateFormat *formats[2] = {
      udat_open(UDAT_DEFAULT, UDAT_DEFAULT, locales[0], utc, -1, NULL, 0, error),
      udat_open(UDAT_DEFAULT, UDAT_DEFAULT, locales[1], utc, -1, NULL, 0, error),
  };
  int32_t count = kind == SJ_NAMES_MONTH ? 12 : 7;
  for (int32_t number = 1; number <= count && U_SUCCESS(*error); number++) {
    // ICU counts months from 0, and weekdays from 1, which is Sunday.
    int32_t index = kind == SJ_NAMES_MONTH ? number - 1 : number % 7 + 1;
    UChar text[2][NAME_CAPACITY];
    int32_t units[2];
    for (int side = 0; side < 2; side++) {
      units[side] =
          udat_getSymbols(formats[side], type, index, text[side], NAME_CAPACITY, error);
    }
    char code[3] = {(char)('0' + number / 10), (char)('0' + number % 10), 0};
    add(names, number < 10 ? code + 1 : code, text[0], units[0], text[1], units[1], error);
  }
  udat_close(formats[0]);
  udat_close(formats[1]);
}

sj_names *sj_names_open(
    int32_t kind, const char *first_locale, const char *second_locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  sj_names *names = calloc(1, sizeof *names);
  const char *const locales[2] = {first_locale, second_locale};
  if (names == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  switch (kind) {
    case SJ_NAMES_REGION:
    case SJ_NAMES_LANGUAGE:
      add_displayed_kind(names, kind, locales, &error);
      break;
    case SJ_NAMES_CURRENCY:
      add_currencies(names, locales, &error);
      break;
    case SJ_NAMES_MONTH:
    case SJ_NAMES_WEEKDAY:
      add_calendar(names, kind, locales, &error);
      break;
    default:
      error = U_ILLEGAL_ARGUMENT_ERROR;
  }
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
  if (U_FAILURE(error)) {
    sj_names_close(names);
    return NULL;
  }
  return names;
}
