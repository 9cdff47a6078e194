#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t abbreviations[] = {
#embed "data/indonesian/abbreviations.tsv"
};

const sj_data_file sj_indonesian_files[] = {
    DATA_FILE("indonesian/abbreviations.tsv", abbreviations),
    DATA_END,
};
