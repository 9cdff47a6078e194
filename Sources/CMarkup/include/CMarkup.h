// libxml2's HTML parser behind a header of our own.
//
// Why it exists: on Debian libxml2's headers include <unicode/…>, which Swift must not see. Layout relied on: the
// public fields nameTab, nameNr and maxatts of libxml2 2.9's htmlParserCtxt (html.c says where). It can go when
// Swift imports libxml2 as it is.
#ifndef SEJAJAR_CMARKUP_H
#define SEJAJAR_CMARKUP_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What is told of a page, in its order. Strings are UTF-8 and live for the call.
typedef struct {
  void *_Nullable context;
  /// An element begins. `attributes`: names and values in turn, ended by a null name; a value may be null. Null when
  /// it has none.
  void (*_Nonnull start)(
      void *_Nullable context, const char *_Nonnull name,
      const char *_Nullable const *_Nullable attributes);
  /// The innermost open element ends. Every start has its end.
  void (*_Nonnull end)(void *_Nullable context);
  /// A stretch of text; one text may come in several.
  void (*_Nonnull text)(void *_Nullable context, const char *_Nonnull utf8, int32_t length);
} sj_html_events;

enum {
  SJ_HTML_READ = 0,
  SJ_HTML_NO_MEMORY = 1,
  /// An element has thousands of attributes; what came before it was told.
  SJ_HTML_TOO_MANY_ATTRIBUTES = 2,
};

/// Reads a page of valid UTF-8, whatever encoding it declares, mending what is not well-formed. Opens no file and no
/// connection, expands no entities but HTML's own characters. Elements nested deeper than `nesting` are ended early so
/// that depth, and with it the time, stays bounded; no text is lost. Returns one of the values below.
int32_t sj_html_read(
    const uint8_t *_Nullable utf8, int32_t length, int32_t nesting,
    const sj_html_events *_Nonnull events);

/// The code point of a character that HTML 4 has a name for, such as "hellip"; 0 for other names.
uint32_t sj_html_entity(const char *_Nonnull name);

#ifdef __cplusplus
}
#endif

#endif
