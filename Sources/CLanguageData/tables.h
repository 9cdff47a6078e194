// The tables of embedded files, one a folder below data/. Each ends with an entry whose name is null.
#ifndef SEJAJAR_TABLES_H
#define SEJAJAR_TABLES_H

#include "CLanguageData.h"

#define DATA_FILE(path, array) {path, array, sizeof array}
#define DATA_END {NULL, NULL, 0}

extern const sj_data_file sj_alignment_files[];
extern const sj_data_file sj_english_files[];
extern const sj_data_file sj_glossary_files[];
extern const sj_data_file sj_indonesian_files[];
extern const sj_data_file sj_transfer_files[];

#endif
