# Two commands do everything: `make run` opens the window in practice mode, `make test` runs all tests.
# Both set up what they need. `make help` lists the rest.

PYTHON ?= python3
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
FEATHERS := tests/feathers
PRACTICE ?= --practice

.PHONY: help run test lint format venv translations screenshots clean package package-test

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: $(STAMP) ## Set up and open the window in practice mode (further options: ARGS="--language es")
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then sh packaging/linux/system-packages.sh run; fi
	@$(BIN)/python main.py $(PRACTICE) $(ARGS)

test: $(STAMP) ## Set up and run all tests (chosen ones: ARGS="tests/core -k expired")
	@sh packaging/linux/system-packages.sh test
	@$(MAKE) --no-print-directory feathers
	@$(BIN)/python -m pytest $(ARGS)

lint: $(STAMP) ## Check style, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## Format and mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

venv: $(STAMP) ## Put the program and its tools into .venv/

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
	  echo "Python 3.11, 3.12 or 3.13 is needed; $(PYTHON) is $$($(PYTHON) --version 2>&1). Name another: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv" >&2; \
	  rm -rf $(VENV); exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.PHONY: feathers
feathers:
	@if command -v npm >/dev/null 2>&1; then \
	  for folder in $(FEATHERS) $(FEATHERS)/node18; do \
	    if [ ! -e $$folder/node_modules/.package-lock.json ] || \
	       [ $$folder/package-lock.json -nt $$folder/node_modules/.package-lock.json ]; then \
	      npm ci --prefix $$folder --no-audit --no-fund --loglevel=error || exit 1; \
	      touch $$folder/node_modules/.package-lock.json; \
	    fi; \
	  done; \
	else echo "npm was not found: the tests against the real server stack will be skipped."; fi

# A venv of its own for what is built: what the tests need must not get into the program.
PACKAGING_BIN := build/packaging/bin

package: ## Build the packages of this system into dist/
	@if [ "$$(uname)" = Linux ]; then sh packaging/linux/build-packages.sh; fi
	@$(PYTHON) -m venv build/packaging
	@$(PACKAGING_BIN)/python -m pip install --quiet --disable-pip-version-check '.[packaging]'
	@$(PACKAGING_BIN)/python packaging/build.py

package-test: ## Build them, and prove the .deb in a bare Debian 12 (as root)
	@sh packaging/linux/build-packages.sh test
	@$(MAKE) --no-print-directory package
	@$(PACKAGING_BIN)/python packaging/smoke_test.py

translations: $(STAMP) ## Collect texts from the sources and compile the translations
	$(BIN)/python packaging/translations.py update
	$(BIN)/python packaging/translations.py compile

screenshots: $(STAMP) ## Picture every scene of the window into build/screenshots/
	$(BIN)/python -m tests.screenshots build/screenshots

clean: ## Remove what was built and installed here
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	rm -rf $(FEATHERS)/node_modules $(FEATHERS)/node18/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
