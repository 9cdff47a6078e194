// Language data files, embedded by the compiler: the program needs no file beside it and no Foundation to find one.
// Each file is text, UTF-8, with `#` comments; NAME_bytes holds NAME_size bytes and no terminator.
#ifndef SEJAJAR_CLANGUAGEDATA_H
#define SEJAJAR_CLANGUAGEDATA_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file.
typedef struct {
  /// Path below data/, such as "indonesian/abbreviations.tsv".
  const char *_Nullable name;
  const uint8_t *_Nullable bytes;
  size_t size;
} sj_data_file;

/// The file of that name, or null when there is none.
const sj_data_file *_Nullable sj_language_data(const char *_Nonnull name);

#endif
