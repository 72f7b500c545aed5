#ifndef COTERIE_CARCHIVE_SHIM_H
#define COTERIE_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
