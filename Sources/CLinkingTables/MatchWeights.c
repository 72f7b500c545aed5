#include "CLinkingTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table[] = {
#embed "match-weights.tsv"
};

const unsigned char *coterie_match_weights(void) { return table; }

size_t coterie_match_weights_length(void) { return sizeof table; }
