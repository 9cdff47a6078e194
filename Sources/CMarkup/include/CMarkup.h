// libxml2 behind a header of our own: on Debian libxml2's headers include <unicode/…>, which Swift must not see.
#ifndef SEJAJAR_CMARKUP_H
#define SEJAJAR_CMARKUP_H
#endif
