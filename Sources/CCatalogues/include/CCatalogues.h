#ifndef COTERIE_CATALOGUES_H
#define COTERIE_CATALOGUES_H

#include <stddef.h>

/// The catalogues of `data/`, compiled in: lines of tab-separated UTF-8, `#` begins a comment line.
enum coterie_catalogue {
  coterie_catalogue_venues,
  coterie_catalogue_institutions,
  coterie_catalogue_topics,
  coterie_catalogue_systems,
  coterie_catalogue_given_names,
  coterie_catalogue_surnames,
  coterie_catalogue_nicknames,
  coterie_catalogue_pinyin,
  coterie_catalogue_title_words,
};

/// The bytes of a catalogue, not zero-terminated, and their number; none for an unknown value.
const unsigned char *_Nullable coterie_catalogue_bytes(int catalogue, size_t *_Nonnull length);

#endif
