#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t irregulars[] = {
#embed "data/english/irregulars.tsv"
};

static const uint8_t calendar[] = {
#embed "data/english/calendar.tsv"
};

static const uint8_t currencies[] = {
#embed "data/english/currencies.tsv"
};

static const uint8_t numbers[] = {
#embed "data/english/numbers.tsv"
};

static const uint8_t units[] = {
#embed "data/english/units.tsv"
};

const sj_data_file sj_english_files[] = {
    DATA_FILE("english/irregulars.tsv", irregulars),
    DATA_FILE("english/calendar.tsv", calendar),
    DATA_FILE("english/currencies.tsv", currencies),
    DATA_FILE("english/numbers.tsv", numbers),
    DATA_FILE("english/units.tsv", units),
    DATA_END,
};
