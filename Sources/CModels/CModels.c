#include "CModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "citation.model"
};

static const unsigned char talk_model[] = {
#embed "talk.model"
};

static const unsigned char words[] = {
#embed "words.tsv"
};

const unsigned char *coterie_citation_model(void) { return model; }
size_t coterie_citation_model_size(void) { return sizeof model; }

const unsigned char *coterie_talk_model(void) { return talk_model; }
size_t coterie_talk_model_size(void) { return sizeof talk_model; }

const unsigned char *coterie_citation_words(void) { return words; }
size_t coterie_citation_words_size(void) { return sizeof words; }
