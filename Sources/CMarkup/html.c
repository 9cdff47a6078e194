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
};

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

bool sj_html_read(
    const uint8_t *utf8, int32_t length, int32_t nesting, const sj_html_events *events) {
  if (length <= 0) return true;
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)utf8, length);
  if (parser == NULL) return false;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  if (xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8) < 0) {
    htmlFreeParserCtxt(parser);
    return false;
  }
  struct reading reading = {parser, events, nesting < 8 ? 8 : nesting, 0};
  // The context has a handler of libxml2's own, which it frees: fill that one.
  *parser->sax = handler;
  parser->userData = &reading;
  htmlParseDocument(parser);
  end_to(&reading, 0);
  bool out_of_memory = parser->errNo == XML_ERR_NO_MEMORY;
  htmlFreeParserCtxt(parser);
  return !out_of_memory;
}

uint32_t sj_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}
