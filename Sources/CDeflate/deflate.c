#include "CDeflate.h"

#include <limits.h>
#include <zlib.h>

uint32_t sj_crc32(const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(0, bytes, count);
}

// What zlib's own bound adds at its default settings, which sj_deflate uses, is less than this.
size_t sj_deflate_bound(size_t count) { return count + count / 8 + 64; }

// A stream from one piece of memory to another.
static z_stream stream_of(const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity) {
  // zlib reads the input and leaves it alone.
  return (z_stream){
      .next_in = (Bytef *)bytes,
      .avail_in = (uInt)count,
      .next_out = output,
      .avail_out = (uInt)capacity,
  };
}

size_t sj_deflate(const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity) {
  if (count > UINT_MAX || capacity > UINT_MAX) return 0;
  z_stream stream = stream_of(bytes, count, output, capacity);
  // Negative window bits: no zlib header, as zip wants it.
  int outcome = deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  if (outcome != Z_OK) return 0;
  outcome = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return outcome == Z_STREAM_END ? written : 0;
}

ptrdiff_t sj_inflate(const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity) {
  if (count > UINT_MAX || capacity > UINT_MAX) return -1;
  z_stream stream = stream_of(bytes, count, output, capacity);
  if (inflateInit2(&stream, -15) != Z_OK) return -1;
  int outcome = inflate(&stream, Z_SYNC_FLUSH);
  size_t written = stream.total_out;
  inflateEnd(&stream);
  // Z_BUF_ERROR: the room is full, or the input ends where a piece of the stream does.
  return outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR ? (ptrdiff_t)written
                                                                              : -1;
}
