// The yardstick of Benchmarks/segment: ICU's sentence breaks over the paragraphs of a text, and
// nothing else. The text is UTF-16 before the clock starts. Prints the CPU seconds of one pass.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *utf8 = malloc((size_t)size + 1);
  UChar *text = malloc(((size_t)size + 1) * sizeof(UChar));
  if (utf8 == NULL || text == NULL || fread(utf8, 1, (size_t)size, file) != (size_t)size) return 1;
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(text, (int32_t)size + 1, &units, utf8, (int32_t)size, &error);
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, "id", NULL, 0, &error);
  if (U_FAILURE(error)) return 1;
  double best = 1e9;
  long found = 0;
  for (int run = 0; run < 5; run++) {
    clock_t start = clock();
    for (int32_t from = 0; from < units;) {
      int32_t to = from;
      while (to < units && text[to] != '\n') to++;
      if (to > from) {
        ubrk_setText(breaks, text + from, to - from, &error);
        while (ubrk_next(breaks) != UBRK_DONE) found++;
      }
      from = to + 1;
    }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds < best) best = seconds;
  }
  printf("%.6f\n", best);
  return found == 0;
}
