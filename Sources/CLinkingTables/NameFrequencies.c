#include "CLinkingTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table[] = {
#embed "name-frequencies.tsv"
};

const unsigned char *coterie_name_frequencies(void) { return table; }

size_t coterie_name_frequencies_length(void) { return sizeof table; }
