// Raw deflate streams (RFC 1951), for zip archives and dictzip dictionaries, by zlib, whose set-up
// functions are macros that Swift cannot see.
#ifndef SEJAJAR_CDEFLATE_H
#define SEJAJAR_CDEFLATE_H

#include <stddef.h>
#include <stdint.h>

/// CRC-32 of `count` bytes, as zip archives hold it.
uint32_t sj_crc32(const uint8_t *_Nullable bytes, size_t count);

/// How many bytes ``sj_deflate`` may write for `count` bytes.
size_t sj_deflate_bound(size_t count);

/// Compresses `count` bytes as a raw deflate stream (RFC 1951) into `output`, which holds
/// `capacity` bytes. Returns the stream's length; 0 where it did not fit or memory ran out.
size_t sj_deflate(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull output,
                  size_t capacity);

/// Unpacks as much of a raw deflate stream of `count` bytes into `output` as `capacity` bytes hold.
/// Returns how many bytes were written; -1 where the stream is damaged or memory ran out.
ptrdiff_t sj_inflate(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull output,
                     size_t capacity);

#endif
