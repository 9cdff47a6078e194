// libxml2's HTML and XML parsers behind a header of our own.
//
// Why it exists: on Debian libxml2's headers include <unicode/…>, which Swift must not see. Layout relied on: the
// public fields nameTab, nameNr and maxatts of libxml2 2.9's htmlParserCtxt (html.c and xml.c say where). It can go
// when Swift imports libxml2 as it is.
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

/// What is told of an XML document, in its order. Strings are UTF-8 and live for the call. A callback that returns
/// false ends the reading.
typedef struct {
  void *_Nullable context;
  /// An element begins. `name` is as written, with its prefix. `attributes`: names and values in turn, ended by a null
  /// name; null when it has none. `offset`: of its `<` in the document's bytes.
  bool (*_Nonnull start)(
      void *_Nullable context, const char *_Nonnull name,
      const char *_Nullable const *_Nullable attributes, int32_t offset);
  /// The innermost open element ends.
  bool (*_Nonnull end)(void *_Nullable context);
  /// A stretch of text; one text may come in several.
  bool (*_Nonnull text)(void *_Nullable context, const char *_Nonnull utf8, int32_t length);
} sj_xml_events;

enum {
  /// All was read, or a callback said that it is enough.
  SJ_XML_READ = 0,
  SJ_XML_NO_MEMORY = 1,
  /// The document is not well-formed from `offset` on; what came before it was told.
  SJ_XML_MALFORMED = 2,
  /// As before: an element has thousands of attributes.
  SJ_XML_TOO_MANY_ATTRIBUTES = 3,
};

/// Where and why reading an XML document ended.
typedef struct {
  int32_t status;
  /// In the document's bytes.
  int32_t offset;
  /// libxml2's words, in English, on one line; empty where there is nothing to say.
  char message[200];
} sj_xml_outcome;

/// Reads a document of valid UTF-8, whatever encoding it declares. Opens no file and no connection. A document type may
/// be declared, but nothing of it is read: no entity but XML's own five is known, so that none can grow. With
/// `is_fragment` the bytes are the middle of a document: elements may follow each other, and end tags of elements that
/// were begun before it are an error where they stand.
sj_xml_outcome sj_xml_read(
    const uint8_t *_Nullable utf8, int32_t length, bool is_fragment,
    const sj_xml_events *_Nonnull events);

#ifdef __cplusplus
}
#endif

#endif
