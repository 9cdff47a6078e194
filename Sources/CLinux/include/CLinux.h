// Two Linux calls that Swift's Glibc module does not show, because it is built without _GNU_SOURCE:
// renameat2 (it does not declare it) and fstatfs (it does not include <sys/vfs.h>). Both are in
// glibc since 2.28. This target can go when `import Glibc` offers them.
#ifndef SJ_LINUX_H
#define SJ_LINUX_H

#include <stdint.h>

enum {
  // The kernel's own values of RENAME_NOREPLACE and RENAME_EXCHANGE.
  SJ_RENAME_NOREPLACE = 1,
  SJ_RENAME_EXCHANGE = 2,
};

// renameat2(2): 0, or -1 with errno.
int32_t sj_rename(int32_t from_directory, const char *from, int32_t to_directory, const char *to,
                  uint32_t flags);

// The magic number of the file system that an open descriptor is on, as fstatfs(2) gives it; -1
// with errno.
int64_t sj_file_system_magic(int32_t descriptor);

#endif
