#define _GNU_SOURCE
#include "CLinux.h"

#include <stdio.h>
#include <sys/vfs.h>

_Static_assert(SJ_RENAME_NOREPLACE == RENAME_NOREPLACE, "the header repeats the kernel's value");
_Static_assert(SJ_RENAME_EXCHANGE == RENAME_EXCHANGE, "the header repeats the kernel's value");

int32_t sj_rename(int32_t from_directory, const char *from, int32_t to_directory, const char *to,
                  uint32_t flags) {
  return renameat2(from_directory, from, to_directory, to, flags);
}

int64_t sj_file_system_magic(int32_t descriptor) {
  struct statfs status;
  if (fstatfs(descriptor, &status) != 0) return -1;
  return (int64_t)(uint32_t)status.f_type;
}
