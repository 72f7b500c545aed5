#ifndef COTERIE_CPROCESSLIMITS_H
#define COTERIE_CPROCESSLIMITS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Limits the address space of a running process, where the system can do that.
///
/// Returns 0 where the limit holds from now on, and -1 where it does not.
int coterie_limit_memory(pid_t process, uint64_t bytes);

/// Makes a file without a name that holds `count` bytes, open at its beginning.
///
/// On Linux it is in memory; elsewhere it is a temporary file that is unlinked at once. Returns a
/// descriptor, which the caller closes, or -1.
int coterie_nameless_file(const void *bytes, size_t count);

#endif
