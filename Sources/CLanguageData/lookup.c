#include <string.h>

#include "tables.h"

const sj_data_file *sj_language_data(const char *name) {
  const sj_data_file *const tables[] = {
      sj_alignment_files, sj_english_files, sj_glossary_files, sj_indonesian_files,
      sj_transfer_files};
  for (size_t table = 0; table < sizeof tables / sizeof tables[0]; table++) {
    for (const sj_data_file *file = tables[table]; file->name != NULL; file++) {
      if (strcmp(file->name, name) == 0) return file;
    }
  }
  return NULL;
}
