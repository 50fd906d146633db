#!/usr/bin/env bash
# Runs npm: the machine's own, or else the one from PyPI, put into .venv.
set -eu
cd "$(dirname "$0")/.."

# npm 6 and older do not read this lock file.
if ! { major=$(npm --version 2>/dev/null) && [ "${major%%.*}" -ge 7 ]; }; then
    .venv/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements-node.lock
    export PATH="$PWD/.venv/bin:$PATH"
fi
exec npm "$@"
