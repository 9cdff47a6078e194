#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t cognates[] = {
#embed "data/alignment/cognates.tsv"
};

static const uint8_t function_words[] = {
#embed "data/alignment/function-words.tsv"
};

const sj_data_file sj_alignment_files[] = {
    DATA_FILE("alignment/cognates.tsv", cognates),
    DATA_FILE("alignment/function-words.tsv", function_words),
    DATA_END,
};
