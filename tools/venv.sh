#!/usr/bin/env bash
# Makes .venv with Python 3.11 or newer; leaves one that works in this very place alone.
set -eu
cd "$(dirname "$0")/.."

if grep -qsF "$PWD/.venv" .venv/bin/activate && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    exit 0
fi

python=
for candidate in python3.11 python3 python3.12 python3.13 python3.14; do
    # Asked rather than looked up: a version manager's stand-in may exist and refuse to run.
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "Branchline needs Python 3.11 or newer. On Debian: apt install python3 python3-venv" >&2
    exit 1
fi
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    echo "$python cannot make a virtual environment. On Debian: apt install python3-venv" >&2
    exit 1
fi
"$python" -m venv --clear .venv
