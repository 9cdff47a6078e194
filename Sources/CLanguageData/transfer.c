#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t adverbs[] = {
#embed "data/transfer/adverbs.tsv"
};

static const uint8_t attributives[] = {
#embed "data/transfer/attributives.tsv"
};

static const uint8_t boilerplate[] = {
#embed "data/transfer/boilerplate.tsv"
};

static const uint8_t capitals[] = {
#embed "data/transfer/capitals.tsv"
};

static const uint8_t compounds[] = {
#embed "data/transfer/compounds.tsv"
};

static const uint8_t confidence[] = {
#embed "data/transfer/confidence.tsv"
};

static const uint8_t conjunctions[] = {
#embed "data/transfer/conjunctions.tsv"
};

static const uint8_t countable_nouns[] = {
#embed "data/transfer/countable-nouns.tsv"
};

static const uint8_t decoder_weights[] = {
#embed "data/transfer/decoder-weights.tsv"
};

static const uint8_t demonyms[] = {
#embed "data/transfer/demonyms.tsv"
};

static const uint8_t directions[] = {
#embed "data/transfer/directions.tsv"
};

static const uint8_t extents[] = {
#embed "data/transfer/extents.tsv"
};

static const uint8_t function_words[] = {
#embed "data/transfer/function-words.tsv"
};

static const uint8_t name_heads[] = {
#embed "data/transfer/name-heads.tsv"
};

static const uint8_t name_particles[] = {
#embed "data/transfer/name-particles.tsv"
};

static const uint8_t names_with_article[] = {
#embed "data/transfer/names-with-article.tsv"
};

static const uint8_t negations[] = {
#embed "data/transfer/negations.tsv"
};

static const uint8_t noun_classes[] = {
#embed "data/transfer/noun-classes.tsv"
};

static const uint8_t noun_habits[] = {
#embed "data/transfer/noun-habits.tsv"
};

static const uint8_t noun_prepositions[] = {
#embed "data/transfer/noun-prepositions.tsv"
};

static const uint8_t participles[] = {
#embed "data/transfer/participles.tsv"
};

static const uint8_t persons[] = {
#embed "data/transfer/persons.tsv"
};

static const uint8_t prefixes[] = {
#embed "data/transfer/prefixes.tsv"
};

static const uint8_t prepositions[] = {
#embed "data/transfer/prepositions.tsv"
};

static const uint8_t pronouns[] = {
#embed "data/transfer/pronouns.tsv"
};

static const uint8_t senses[] = {
#embed "data/transfer/senses.tsv"
};

static const uint8_t tense_cues[] = {
#embed "data/transfer/tense-cues.tsv"
};

static const uint8_t titles[] = {
#embed "data/transfer/titles.tsv"
};

static const uint8_t verb_adverbs[] = {
#embed "data/transfer/verb-adverbs.tsv"
};

static const uint8_t verb_frames[] = {
#embed "data/transfer/verb-frames.tsv"
};

static const uint8_t verbs[] = {
#embed "data/transfer/verbs.tsv"
};

const sj_data_file sj_transfer_files[] = {
    DATA_FILE("transfer/adverbs.tsv", adverbs),
    DATA_FILE("transfer/attributives.tsv", attributives),
    DATA_FILE("transfer/boilerplate.tsv", boilerplate),
    DATA_FILE("transfer/capitals.tsv", capitals),
    DATA_FILE("transfer/compounds.tsv", compounds),
    DATA_FILE("transfer/confidence.tsv", confidence),
    DATA_FILE("transfer/conjunctions.tsv", conjunctions),
    DATA_FILE("transfer/countable-nouns.tsv", countable_nouns),
    DATA_FILE("transfer/decoder-weights.tsv", decoder_weights),
    DATA_FILE("transfer/demonyms.tsv", demonyms),
    DATA_FILE("transfer/directions.tsv", directions),
    DATA_FILE("transfer/extents.tsv", extents),
    DATA_FILE("transfer/function-words.tsv", function_words),
    DATA_FILE("transfer/name-heads.tsv", name_heads),
    DATA_FILE("transfer/name-particles.tsv", name_particles),
    DATA_FILE("transfer/names-with-article.tsv", names_with_article),
    DATA_FILE("transfer/negations.tsv", negations),
    DATA_FILE("transfer/noun-classes.tsv", noun_classes),
    DATA_FILE("transfer/noun-habits.tsv", noun_habits),
    DATA_FILE("transfer/noun-prepositions.tsv", noun_prepositions),
    DATA_FILE("transfer/participles.tsv", participles),
    DATA_FILE("transfer/persons.tsv", persons),
    DATA_FILE("transfer/prefixes.tsv", prefixes),
    DATA_FILE("transfer/prepositions.tsv", prepositions),
    DATA_FILE("transfer/pronouns.tsv", pronouns),
    DATA_FILE("transfer/senses.tsv", senses),
    DATA_FILE("transfer/tense-cues.tsv", tense_cues),
    DATA_FILE("transfer/titles.tsv", titles),
    DATA_FILE("transfer/verb-adverbs.tsv", verb_adverbs),
    DATA_FILE("transfer/verb-frames.tsv", verb_frames),
    DATA_FILE("transfer/verbs.tsv", verbs),
    DATA_END,
};
