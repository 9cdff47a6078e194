#include "CMarkup.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/// What stands before a fragment, so that its elements have one around them.
static const char WRAPPER[] = "<fragment>";

struct xml_reading {
  xmlParserCtxtPtr parser;
  const sj_xml_events *events;
  const uint8_t *utf8;
  int32_t length;
  int32_t position;
  /// Bytes of WRAPPER before the document, and how many of them were read.
  int32_t wrapper;
  int32_t wrapper_position;
  /// The wrapper's own start tag is still to come.
  bool awaits_wrapper;
  bool is_stopped;
  bool has_too_many_attributes;
  /// Of the first mistake; -1 before.
  int32_t mistake;
  char message[sizeof((sj_xml_outcome *)NULL)->message];
};

enum { MAXIMUM_XML_ATTRIBUTES = 1024 };

/// Where the parser stands in the document's bytes.
static int32_t offset_of(const struct xml_reading *reading) {
  long consumed = xmlByteConsumed(reading->parser) - reading->wrapper;
  if (consumed < 0) return 0;
  return consumed > reading->length ? reading->length : (int32_t)consumed;
}

static void stop(struct xml_reading *reading) {
  reading->is_stopped = true;
  xmlStopParser(reading->parser);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  struct xml_reading *reading = context;
  if (reading->is_stopped) return;
  if (reading->awaits_wrapper) {
    reading->awaits_wrapper = false;
    return;
  }
  // libxml2 tells of an element at the end of its start tag, which holds no other `<`.
  int32_t offset = offset_of(reading);
  while (offset > 0 && (offset >= reading->length || reading->utf8[offset] != '<')) offset--;
  if (!reading->events->start(
          reading->events->context, (const char *)name, (const char *const *)attributes, offset)) {
    stop(reading);
  }
}

static void on_end(void *context, const xmlChar *name) {
  (void)name;
  struct xml_reading *reading = context;
  if (reading->is_stopped) return;
  if (!reading->events->end(reading->events->context)) stop(reading);
}

static void on_text(void *context, const xmlChar *text, int length) {
  struct xml_reading *reading = context;
  if (reading->is_stopped) return;
  if (!reading->events->text(reading->events->context, (const char *)text, length)) stop(reading);
}

/// Copies a message without its line ends.
static void copy_message(char *into, size_t room, const char *message) {
  size_t count = 0;
  for (; message != NULL && *message != 0 && count + 1 < room; message++) {
    into[count++] = (unsigned char)*message < 0x20 ? ' ' : *message;
  }
  while (count > 0 && (into[count - 1] == ' ' || (into[count - 1] & 0x80) != 0)) count--;
  into[count] = 0;
}

/// libxml2 parses on after some mistakes, without events. What it has in hand it may finish, but it gets no more: it
/// must not be stopped inside of this callback, where it still holds on to its buffer.
static void on_error(void *context, const char *format, ...) {
  (void)format;
  struct xml_reading *reading = context;
  xmlParserCtxtPtr parser = reading->parser;
  if (parser == NULL || reading->mistake >= 0 || reading->is_stopped) return;
  if (parser->lastError.level != XML_ERR_FATAL) return;
  reading->mistake = offset_of(reading);
  copy_message(reading->message, sizeof reading->message, parser->lastError.message);
}

/// libxml2 compares every attribute of an element with all before it, which would cost quadratic time. No event comes
/// while it does, but it asks for more of the document, and keeps the room for attributes in maxatts.
static int on_read(void *context, char *buffer, int length) {
  struct xml_reading *reading = context;
  if (reading->is_stopped || reading->mistake >= 0) return 0;
  if (reading->parser != NULL && reading->parser->maxatts > MAXIMUM_XML_ATTRIBUTES) {
    reading->has_too_many_attributes = true;
    return 0;
  }
  if (reading->wrapper_position < reading->wrapper) {
    int32_t count = reading->wrapper - reading->wrapper_position;
    if (count > length) count = length;
    memcpy(buffer, WRAPPER + reading->wrapper_position, (size_t)count);
    reading->wrapper_position += count;
    return count;
  }
  int32_t count = reading->length - reading->position;
  if (count > length) {
    count = length;
    // Not in the middle of a character.
    while (count > 0 && (reading->utf8[reading->position + count] & 0xC0) == 0x80) count--;
  }
  if (count > 0) memcpy(buffer, reading->utf8 + reading->position, (size_t)count);
  reading->position += count;
  return count;
}

static int on_close(void *context) {
  (void)context;
  return 0;
}

sj_xml_outcome sj_xml_read(
    const uint8_t *utf8, int32_t length, bool is_fragment, const sj_xml_events *events) {
  sj_xml_outcome outcome = {.status = SJ_XML_READ};
  if (length <= 0) return outcome;
  struct xml_reading reading = {
      .events = events,
      .utf8 = utf8,
      .length = length,
      .wrapper = is_fragment ? (int32_t)(sizeof WRAPPER - 1) : 0,
      .awaits_wrapper = is_fragment,
      .mistake = -1};
  // No handler for entities, document types and what they name: libxml2 then has nobody to ask for them.
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.error = on_error;
  xmlParserCtxtPtr parser = xmlCreateIOParserCtxt(
      &handler, &reading, on_read, on_close, &reading, XML_CHAR_ENCODING_UTF8);
  if (parser == NULL) {
    outcome.status = SJ_XML_NO_MEMORY;
    return outcome;
  }
  reading.parser = parser;
  xmlCtxtUseOptions(parser, XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  parser->userData = &reading;
  xmlParseDocument(parser);
  if (parser->errNo == XML_ERR_NO_MEMORY) {
    outcome.status = SJ_XML_NO_MEMORY;
  } else if (!reading.is_stopped && !parser->wellFormed) {
    outcome.status =
        reading.has_too_many_attributes ? SJ_XML_TOO_MANY_ATTRIBUTES : SJ_XML_MALFORMED;
    outcome.offset = reading.mistake >= 0 ? reading.mistake : offset_of(&reading);
    memcpy(outcome.message, reading.message, sizeof outcome.message);
  }
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
  return outcome;
}
