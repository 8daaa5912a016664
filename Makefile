# The commands of the project. `make` or `make help` lists them; CI calls the same ones.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
PORT ?= 8000
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check
RUNTIME := $(VENV)/.runtime-installed
TOOLS := $(VENV)/.tools-installed
COMPILE := $(BIN)/python -m uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
    --generate-hashes --no-annotate --no-emit-index-url --custom-compile-command "make lock"
BUILD_FILES := pyproject.toml $(wildcard hatch_build.py)

.PHONY: help venv demo test check format serve bench gallery wheel lock machine clean

help: ## list these commands
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(RUNTIME) ## install what is needed, then serve the two sample events on 127.0.0.1:8000
	@$(BIN)/eventmgr demo --port $(PORT)

test: $(TOOLS) machine ## run every check and every test, on SQLite and PostgreSQL, in a real browser
	@$(MAKE) check
	@$(BIN)/python -m pytest -n $(WORKERS) --whole

check: $(TOOLS) machine ## run the checks of the house: style, types, imports, templates, words, migrations
	@$(BIN)/python -m tests.support.checks

format: $(TOOLS) ## put Python files into the house's form
	@$(BIN)/ruff check --quiet --select I --fix .
	@$(BIN)/ruff format .

serve: $(RUNTIME) ## serve the instance in instance/ on 127.0.0.1:8000
	@$(BIN)/eventmgr serve --port $(PORT)

bench: $(TOOLS) ## measure against the yardsticks, print the table and write docs/performance.md
	@$(BIN)/python -m tests.bench

gallery: $(TOOLS) ## draw every document of the demonstration for docs/gallery.md
	@$(BIN)/python -m tests.gallery

wheel: $(TOOLS) ## build the wheel into dist/
	@rm -rf dist
	@$(PIP) wheel --no-deps --wheel-dir dist .
	@ls dist

venv: $(RUNTIME) ## make .venv and install the program into it

lock: $(VENV)/.made ## choose the newest versions inside the ranges of pyproject.toml
	@$(BIN)/python -m uv --version >/dev/null 2>&1 || $(PIP) install uv
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --extra test --constraint requirements.lock --output-file requirements-test.lock

clean: ## remove everything that can be made again (never instance/)
	rm -rf $(VENV) build dist .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache *.egg-info
	find eventmgr tests -name __pycache__ -type d -prune -exec rm -rf {} +

machine: $(TOOLS)
	@$(BIN)/python -m tests.support.machine

# A Python that is new enough and can make virtual environments; PYTHON=/path/to/python overrides the search.
define MAKE_VENV
found=""
for python in $${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    found="$$python"
    "$$python" -c 'import ensurepip, venv' 2>/dev/null || continue
    echo "Making $(VENV) with $$("$$python" --version)"
    "$$python" -m venv $(VENV)
    exit 0
done
if [ -z "$$found" ]; then
    echo "eventmgr needs Python 3.11 or newer, and none was found (on Debian: apt install python3 python3-venv)." >&2
else
    echo "$$("$$found" --version) cannot make virtual environments here (on Debian: apt install python3-venv)." >&2
fi
exit 1
endef
export MAKE_VENV

$(VENV)/.made:
	@bash -c "$$MAKE_VENV"
	@touch $@

$(RUNTIME): $(VENV)/.made requirements.lock $(BUILD_FILES)
	@echo "Installing the program (about a minute the first time)"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --editable .
	@touch $@

$(TOOLS): $(RUNTIME) requirements-test.lock
	@echo "Installing the tools that check it"
	@$(PIP) install --require-hashes --requirement requirements-test.lock
	@touch $@
