#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t abbreviations[] = {
#embed "data/indonesian/abbreviations.tsv"
};
static const uint8_t affixes[] = {
#embed "data/indonesian/affixes.tsv"
};
static const uint8_t exceptions[] = {
#embed "data/indonesian/exceptions.tsv"
};
static const uint8_t roots[] = {
#embed "data/indonesian/roots.tsv"
};
static const uint8_t unsplit[] = {
#embed "data/indonesian/unsplit.tsv"
};

const sj_data_file sj_indonesian_files[] = {
    DATA_FILE("indonesian/abbreviations.tsv", abbreviations),
    DATA_FILE("indonesian/affixes.tsv", affixes),
    DATA_FILE("indonesian/exceptions.tsv", exceptions),
    DATA_FILE("indonesian/roots.tsv", roots),
    DATA_FILE("indonesian/unsplit.tsv", unsplit),
    DATA_END,
};
