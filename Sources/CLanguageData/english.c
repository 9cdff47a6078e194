#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t acronyms[] = {
#embed "data/english/acronyms.tsv"
};
static const uint8_t articles[] = {
#embed "data/english/articles.tsv"
};
static const uint8_t calendar[] = {
#embed "data/english/calendar.tsv"
};
static const uint8_t comparison[] = {
#embed "data/english/comparison.tsv"
};
static const uint8_t currencies[] = {
#embed "data/english/currencies.tsv"
};
static const uint8_t doubling[] = {
#embed "data/english/doubling.tsv"
};
static const uint8_t heads[] = {
#embed "data/english/heads.tsv"
};
static const uint8_t invariable[] = {
#embed "data/english/invariable.tsv"
};
static const uint8_t numbers[] = {
#embed "data/english/numbers.tsv"
};
static const uint8_t plurals[] = {
#embed "data/english/plurals.tsv"
};
static const uint8_t uncountable[] = {
#embed "data/english/uncountable.tsv"
};
static const uint8_t units[] = {
#embed "data/english/units.tsv"
};
static const uint8_t verbs[] = {
#embed "data/english/verbs.tsv"
};

const sj_data_file sj_english_files[] = {
    DATA_FILE("english/acronyms.tsv", acronyms),
    DATA_FILE("english/articles.tsv", articles),
    DATA_FILE("english/calendar.tsv", calendar),
    DATA_FILE("english/comparison.tsv", comparison),
    DATA_FILE("english/currencies.tsv", currencies),
    DATA_FILE("english/doubling.tsv", doubling),
    DATA_FILE("english/heads.tsv", heads),
    DATA_FILE("english/invariable.tsv", invariable),
    DATA_FILE("english/numbers.tsv", numbers),
    DATA_FILE("english/plurals.tsv", plurals),
    DATA_FILE("english/uncountable.tsv", uncountable),
    DATA_FILE("english/units.tsv", units),
    DATA_FILE("english/verbs.tsv", verbs),
    DATA_END,
};
