// UTF-16 for the files of this target; not part of its header.
#ifndef SEJAJAR_UTF16_H
#define SEJAJAR_UTF16_H

#include <unicode/utypes.h>

/// UTF-8 as newly allocated UTF-16; null on failure, with `error` set. The caller frees it.
UChar *sj_to_utf16(const uint8_t *utf8, int32_t length, int32_t *units, UErrorCode *error);

/// UTF-16 as newly allocated, terminated UTF-8; null on failure, with `error` set. The caller frees it.
char *sj_to_utf8(const UChar *text, int32_t units, UErrorCode *error);

#endif
