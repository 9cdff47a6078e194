#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t irregulars[] = {
#embed "data/english/irregulars.tsv"
};

const sj_data_file sj_english_files[] = {
    DATA_FILE("english/irregulars.tsv", irregulars),
    DATA_END,
};
