#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t abbreviations[] = {
#embed "data/indonesian/abbreviations.tsv"
};
static const uint8_t affix_effects[] = {
#embed "data/indonesian/affix-effects.tsv"
};
static const uint8_t affixes[] = {
#embed "data/indonesian/affixes.tsv"
};
static const uint8_t calendar[] = {
#embed "data/indonesian/calendar.tsv"
};
static const uint8_t characters[] = {
#embed "data/indonesian/characters.tsv"
};
static const uint8_t collectives[] = {
#embed "data/indonesian/collectives.tsv"
};
static const uint8_t currencies[] = {
#embed "data/indonesian/currencies.tsv"
};
static const uint8_t datelines[] = {
#embed "data/indonesian/datelines.tsv"
};
static const uint8_t exceptions[] = {
#embed "data/indonesian/exceptions.tsv"
};
static const uint8_t languages[] = {
#embed "data/indonesian/languages.tsv"
};
static const uint8_t frequency[] = {
#embed "data/indonesian/frequency.tsv"
};
static const uint8_t numeral_words[] = {
#embed "data/indonesian/numeral-words.tsv"
};
static const uint8_t numerals[] = {
#embed "data/indonesian/numerals.tsv"
};
static const uint8_t reporting_verbs[] = {
#embed "data/indonesian/reporting-verbs.tsv"
};
static const uint8_t roots[] = {
#embed "data/indonesian/roots.tsv"
};
static const uint8_t scripts[] = {
#embed "data/indonesian/scripts.tsv"
};
static const uint8_t segment_labels[] = {
#embed "data/indonesian/segment-labels.tsv"
};
static const uint8_t segment_patterns[] = {
#embed "data/indonesian/segment-patterns.tsv"
};
static const uint8_t sentence_openers[] = {
#embed "data/indonesian/sentence-openers.tsv"
};
static const uint8_t spellings[] = {
#embed "data/indonesian/spellings.tsv"
};
static const uint8_t units[] = {
#embed "data/indonesian/units.tsv"
};
static const uint8_t unsplit[] = {
#embed "data/indonesian/unsplit.tsv"
};
static const uint8_t word_parts[] = {
#embed "data/indonesian/word-parts.tsv"
};

const sj_data_file sj_indonesian_files[] = {
    DATA_FILE("indonesian/abbreviations.tsv", abbreviations),
    DATA_FILE("indonesian/affix-effects.tsv", affix_effects),
    DATA_FILE("indonesian/affixes.tsv", affixes),
    DATA_FILE("indonesian/calendar.tsv", calendar),
    DATA_FILE("indonesian/characters.tsv", characters),
    DATA_FILE("indonesian/collectives.tsv", collectives),
    DATA_FILE("indonesian/currencies.tsv", currencies),
    DATA_FILE("indonesian/datelines.tsv", datelines),
    DATA_FILE("indonesian/exceptions.tsv", exceptions),
    DATA_FILE("indonesian/frequency.tsv", frequency),
    DATA_FILE("indonesian/languages.tsv", languages),
    DATA_FILE("indonesian/numeral-words.tsv", numeral_words),
    DATA_FILE("indonesian/numerals.tsv", numerals),
    DATA_FILE("indonesian/reporting-verbs.tsv", reporting_verbs),
    DATA_FILE("indonesian/roots.tsv", roots),
    DATA_FILE("indonesian/scripts.tsv", scripts),
    DATA_FILE("indonesian/segment-labels.tsv", segment_labels),
    DATA_FILE("indonesian/segment-patterns.tsv", segment_patterns),
    DATA_FILE("indonesian/sentence-openers.tsv", sentence_openers),
    DATA_FILE("indonesian/spellings.tsv", spellings),
    DATA_FILE("indonesian/units.tsv", units),
    DATA_FILE("indonesian/unsplit.tsv", unsplit),
    DATA_FILE("indonesian/word-parts.tsv", word_parts),
    DATA_END,
};
