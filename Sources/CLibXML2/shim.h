// Empty on purpose: this target only carries libxml2's compiler and linker flags to CMarkup. Its headers
// include <unicode/…> on Debian and must never reach Swift.
