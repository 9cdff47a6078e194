// SHA-256 from Debian's libmd, which dpkg itself links: small, audited and on every Debian machine.
#include <sys/types.h>
#include <sha256.h>
