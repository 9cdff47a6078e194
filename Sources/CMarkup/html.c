#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

struct reading {
  htmlParserCtxtPtr parser;
  const sj_html_events *events;
  int32_t nesting;
  /// Elements begun and not ended.
  int32_t depth;
  const uint8_t *utf8;
  int32_t length;
  int32_t position;
  bool has_too_many_attributes;
};

enum { MAXIMUM_ATTRIBUTES = 4096 };

static void end_to(struct reading *reading, int32_t depth) {
  while (reading->depth > depth) {
    reading->depth--;
    reading->events->end(reading->events->context);
  }
}

/// libxml2 keeps the open elements' names in nameTab and looks through them at every end tag, so that unclosed tags
/// would cost quadratic time. Past the limit all but the outer half of them, and the element that begins, are
/// forgotten, as if they had ended. libxml2 has pushed that element's name already and refers to it by ctxt->name.
static void bound_depth(struct reading *reading) {
  htmlParserCtxtPtr parser = reading->parser;
  if (parser->nameNr <= reading->nesting) return;
  int32_t kept = reading->nesting / 2;
  parser->nameTab[kept] = parser->nameTab[parser->nameNr - 1];
  parser->nameNr = kept + 1;
  end_to(reading, kept);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  struct reading *reading = context;
  bound_depth(reading);
  reading->depth++;
  reading->events->start(
      reading->events->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *context, const xmlChar *name) {
  (void)name;
  struct reading *reading = context;
  end_to(reading, reading->depth - 1);
}

static void on_text(void *context, const xmlChar *text, int length) {
  struct reading *reading = context;
  reading->events->text(reading->events->context, (const char *)text, length);
}

/// libxml2 compares every attribute of an element with all before it, which would cost quadratic time. No event comes
/// while it does, but it asks for more of the page, and keeps the room for attributes in maxatts.
static int on_read(void *context, char *buffer, int length) {
  struct reading *reading = context;
  if (reading->parser->maxatts > MAXIMUM_ATTRIBUTES) {
    reading->has_too_many_attributes = true;
    return 0;
  }
  int32_t count = reading->length - reading->position;
  if (count > length) {
    count = length;
    // Not in the middle of a character.
    while (count > 0 && (reading->utf8[reading->position + count] & 0xC0) == 0x80) count--;
  }
  memcpy(buffer, reading->utf8 + reading->position, (size_t)count);
  reading->position += count;
  return count;
}

static int on_close(void *context) {
  (void)context;
  return 0;
}

/// A parser over `reading`, which gets it; null when there is no memory.
static htmlParserCtxtPtr open_parser(struct reading *reading) {
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (parser == NULL) return NULL;
  reading->parser = parser;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = on_start;
  parser->sax->endElement = on_end;
  parser->sax->characters = on_text;
  parser->sax->ignorableWhitespace = on_text;
  parser->sax->cdataBlock = on_text;
  parser->userData = reading;
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateIO(on_read, on_close, reading, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) {
    htmlFreeParserCtxt(parser);
    return NULL;
  }
  xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    htmlFreeParserCtxt(parser);
    return NULL;
  }
  if (inputPush(parser, input) < 0) {
    xmlFreeInputStream(input);
    htmlFreeParserCtxt(parser);
    return NULL;
  }
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  return parser;
}

int32_t sj_html_read(
    const uint8_t *utf8, int32_t length, int32_t nesting, const sj_html_events *events) {
  if (length <= 0) return SJ_HTML_READ;
  struct reading reading = {
      .events = events, .nesting = nesting < 8 ? 8 : nesting, .utf8 = utf8, .length = length};
  htmlParserCtxtPtr parser = open_parser(&reading);
  if (parser == NULL) return SJ_HTML_NO_MEMORY;
  htmlParseDocument(parser);
  end_to(&reading, 0);
  bool has_no_memory = parser->errNo == XML_ERR_NO_MEMORY;
  htmlFreeParserCtxt(parser);
  if (has_no_memory) return SJ_HTML_NO_MEMORY;
  return reading.has_too_many_attributes ? SJ_HTML_TOO_MANY_ATTRIBUTES : SJ_HTML_READ;
}

uint32_t sj_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}
