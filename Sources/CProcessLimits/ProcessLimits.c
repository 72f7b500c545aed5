// prlimit(2) and memfd_create(2) are extensions that have to be asked for.
#define _GNU_SOURCE
#include "CProcessLimits.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/mman.h>
#include <sys/resource.h>

int coterie_limit_memory(pid_t process, uint64_t bytes) {
  const struct rlimit limit = {.rlim_cur = (rlim_t)bytes, .rlim_max = (rlim_t)bytes};
  return prlimit(process, RLIMIT_AS, &limit, NULL);
}

static int open_nameless(void) { return memfd_create("coterie", MFD_CLOEXEC); }
#else
int coterie_limit_memory(pid_t process, uint64_t bytes) {
  (void)process;
  (void)bytes;
  return -1;
}

static int open_nameless(void) {
  char name[] = "/tmp/coterie-XXXXXX";
  const int file = mkstemp(name);
  if (file >= 0) unlink(name);
  return file;
}
#endif

int coterie_nameless_file(const void *bytes, size_t count) {
  const int file = open_nameless();
  if (file < 0) return -1;
  size_t written = 0;
  while (written < count) {
    const ssize_t step = write(file, (const char *)bytes + written, count - written);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) {
      close(file);
      return -1;
    }
    written += (size_t)step;
  }
  if (lseek(file, 0, SEEK_SET) != 0) {
    close(file);
    return -1;
  }
  return file;
}
