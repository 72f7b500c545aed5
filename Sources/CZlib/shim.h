#ifndef COTERIE_CZLIB_SHIM_H
#define COTERIE_CZLIB_SHIM_H

#include <zlib.h>

/// `inflateInit2` is a macro, which Swift does not see.
static inline int coterie_inflate_init(z_streamp stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

#endif
