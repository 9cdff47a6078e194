# make run    install what is missing, build, publish seeds/ into spool/ and keep watching (Ctrl-C stops)
# make test   run all tests
# make help   the rest

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
SEEDS ?= seeds
SPOOL ?= spool

# What the build needs beside a Swift 6.3 toolchain, on Debian 12.
PACKAGES := libicu-dev libmd-dev libsqlite3-dev libxml2-dev libxxhash-dev pkg-config zlib1g-dev
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
SWIFT_BUILD := swift build -c release --static-swift-stdlib --product
BIN := .build/release/sejajar
MANUAL := .build/sejajar.1
SHARE = $(DESTDIR)$(PREFIX)/share
# Below it.
COMPLETIONS := bash-completion/completions/sejajar zsh/site-functions/_sejajar fish/vendor_completions.d/sejajar.fish

.PHONY: help run once build manual test fuzz fuzz-glossaries lint format smoke browser screenshots bench model install uninstall deps clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

run: build ## build, publish $(SEEDS)/ into $(SPOOL)/ and keep watching
	@exec $(BIN) watch --seeds $(SEEDS) --spool $(SPOOL) --glossaries Glossaries

once: build ## build, publish what stands in $(SEEDS)/ and stop
	@exec $(BIN) watch --once --seeds $(SEEDS) --spool $(SPOOL) --glossaries Glossaries

build: deps ## build the program in release mode
	@echo "Building Sejajar (the first time takes a few minutes) ..."
	@$(SWIFT_BUILD) sejajar

manual: build ## write the manual page, from the same declarations as the help
	@$(SWIFT_BUILD) generate-manual
	.build/release/generate-manual $(BIN) --date "$$(date -u -r CHANGELOG.md +%F)" --output-directory .build

test: deps ## run all tests
	swift test

FUZZ_SECONDS ?= 60

fuzz: deps ## mutate Tests/Corpus through reading and analysis for FUZZ_SECONDS of CPU time
	SWIFT_BACKTRACE=enable=no SEJAJAR_FUZZ_SECONDS=$(FUZZ_SECONDS) nice -n 10 swift test --filter TextFuzz

lint: ## check the code's format
	swift format lint --recursive --strict --parallel Package.swift Sources Tests

format: ## put the code in its format
	swift format --recursive --in-place --parallel Package.swift Sources Tests

smoke: build ## run the built program on seeds/ and check the spool
	.ci/smoke

fuzz-glossaries: build ## read 10,000 damaged glossary files, and watch what is opened
	.ci/fuzz-glossaries

browser: build ## test the pages in Chromium
	.ci/browser

screenshots: build ## take the pictures of docs/images anew
	.ci/browser screenshots

model: ## make the translation model from the texts in CORPUS=DIR (docs/MODEL.md)
	@test -d "$(CORPUS)" || { echo "Say where the texts are: make model CORPUS=DIR; docs/MODEL.md explains." >&2; exit 1; }
	swift build -c release --product sejajar-train
	.build/release/sejajar-train --corpus "$(CORPUS)"

install: manual ## install under $(PREFIX), with manual page, completions and the systemd unit
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/sejajar/Glossaries
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/sejajar
	install -m 644 Glossaries/*.tsv $(DESTDIR)$(PREFIX)/share/sejajar/Glossaries/
	install -D -m 644 Models/id-en.model $(DESTDIR)$(PREFIX)/share/sejajar/Models/id-en.model
	install -D -m 644 $(MANUAL) $(SHARE)/man/man1/sejajar.1
	install -d $(addprefix $(SHARE)/,$(dir $(COMPLETIONS)))
	$(BIN) --generate-completion-script bash > $(SHARE)/bash-completion/completions/sejajar
	$(BIN) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_sejajar
	$(BIN) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/sejajar.fish
	install -D -m 644 systemd/sejajar.sysusers $(DESTDIR)/usr/lib/sysusers.d/sejajar.conf
	install -D -m 644 systemd/sejajar.tmpfiles $(DESTDIR)/usr/lib/tmpfiles.d/sejajar.conf
	install -d $(DESTDIR)/etc/systemd/system
	sed 's|@PREFIX@|$(PREFIX)|g' systemd/sejajar.service > $(DESTDIR)/etc/systemd/system/sejajar.service
	@echo "Installed. Next: systemd-sysusers && systemd-tmpfiles --create && systemctl enable --now sejajar"

uninstall: ## remove what install put there; texts and the user stay
	rm -f $(DESTDIR)$(PREFIX)/bin/sejajar $(DESTDIR)/etc/systemd/system/sejajar.service \
	  $(DESTDIR)/usr/lib/sysusers.d/sejajar.conf $(DESTDIR)/usr/lib/tmpfiles.d/sejajar.conf
	rm -f $(addprefix $(SHARE)/,man/man1/sejajar.1 $(COMPLETIONS))
	rm -rf $(DESTDIR)$(PREFIX)/share/sejajar

deps: # install Debian packages that are missing; says nothing when all are there
	@command -v swift >/dev/null || { echo "Sejajar needs a Swift 6.3 toolchain: https://www.swift.org/install/linux/" >&2; exit 1; }
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing ..."; \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

clean: ## remove what was built; spool/ stays
	rm -rf .build
