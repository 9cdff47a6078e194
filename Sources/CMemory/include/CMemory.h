/// Hints about memory that Swift has no words for.

#ifndef SEJAJAR_CMEMORY_H
#define SEJAJAR_CMEMORY_H

/// Asks the processor to fetch the line of its cache that holds an address, and goes on. Any address
/// will do.
static inline void sj_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
