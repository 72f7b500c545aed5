#include "CCatalogues.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char venues[] = {
#embed "data/venues.tsv"
};
static const unsigned char institutions[] = {
#embed "data/institutions.tsv"
};
static const unsigned char topics[] = {
#embed "data/topics.tsv"
};
static const unsigned char systems[] = {
#embed "data/systems.tsv"
};
static const unsigned char given_names[] = {
#embed "data/given-names.tsv"
};
static const unsigned char surnames[] = {
#embed "data/surnames.tsv"
};
static const unsigned char nicknames[] = {
#embed "data/nicknames.tsv"
};
static const unsigned char pinyin[] = {
#embed "data/pinyin.tsv"
};
static const unsigned char title_words[] = {
#embed "data/title-words.tsv"
};

#define CASE(name)                                                                                 \
  case coterie_catalogue_##name:                                                                   \
    *length = sizeof name;                                                                         \
    return name

const unsigned char *coterie_catalogue_bytes(int catalogue, size_t *length) {
  switch (catalogue) {
    CASE(venues);
    CASE(institutions);
    CASE(topics);
    CASE(systems);
    CASE(given_names);
    CASE(surnames);
    CASE(nicknames);
    CASE(pinyin);
    CASE(title_words);
  default:
    *length = 0;
    return NULL;
  }
}
