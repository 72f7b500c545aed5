#ifndef COTERIE_MODELS_H
#define COTERIE_MODELS_H

#include <stddef.h>

/// The citation model that `scripts/training` makes, as it stands in its file.
const unsigned char *_Nullable coterie_citation_model(void);
size_t coterie_citation_model_size(void);

/// The model of pages of talks that `scripts/training` makes, as it stands in its file.
const unsigned char *_Nullable coterie_talk_model(void);
size_t coterie_talk_model_size(void);

/// The word lists that the features of references use.
const unsigned char *_Nullable coterie_citation_words(void);
size_t coterie_citation_words_size(void);

#endif
