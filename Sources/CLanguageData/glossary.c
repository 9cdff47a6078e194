#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t columns[] = {
#embed "data/glossary/columns.tsv"
};

static const uint8_t domains[] = {
#embed "data/glossary/domains.tsv"
};

static const uint8_t linking_words[] = {
#embed "data/glossary/linking-words.tsv"
};

static const uint8_t name_words[] = {
#embed "data/glossary/name-words.tsv"
};

static const uint8_t parts_of_speech[] = {
#embed "data/glossary/parts-of-speech.tsv"
};

static const uint8_t plural_cues[] = {
#embed "data/glossary/plural-cues.tsv"
};

static const uint8_t statuses[] = {
#embed "data/glossary/statuses.tsv"
};

static const uint8_t titles[] = {
#embed "data/glossary/titles.tsv"
};

const sj_data_file sj_glossary_files[] = {
    DATA_FILE("glossary/columns.tsv", columns),
    DATA_FILE("glossary/domains.tsv", domains),
    DATA_FILE("glossary/linking-words.tsv", linking_words),
    DATA_FILE("glossary/name-words.tsv", name_words),
    DATA_FILE("glossary/parts-of-speech.tsv", parts_of_speech),
    DATA_FILE("glossary/plural-cues.tsv", plural_cues),
    DATA_FILE("glossary/statuses.tsv", statuses),
    DATA_FILE("glossary/titles.tsv", titles),
    DATA_END,
};
