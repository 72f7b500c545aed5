#ifndef COTERIE_LINKING_TABLES_H
#define COTERIE_LINKING_TABLES_H

#include <stddef.h>

/// How many people of a large bibliography bear a family name or a first given name: lines of
/// "f|g TAB folded name TAB people", after one line "people TAB total". Not zero-terminated.
const unsigned char *_Nonnull coterie_name_frequencies(void);
size_t coterie_name_frequencies_length(void);

/// Match weights, a line each: "group TAB feature TAB knot TAB weight". Not zero-terminated.
const unsigned char *_Nonnull coterie_match_weights(void);
size_t coterie_match_weights_length(void);

#endif
