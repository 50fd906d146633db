#!/usr/bin/env bash
# Makes sure there is a Chromium for the tests in a browser, and says in one line where it came from.
set -eu
cd "$(dirname "$0")/.."

for name in chromium chromium-browser google-chrome; do
    if path=$(command -v "$name"); then
        echo "Chromium: using $path"
        exit 0
    fi
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Chromium: none on PATH, installing Debian's"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq </dev/null || true  # a broken foreign source must not matter
    apt-get install -y -qq --no-install-recommends chromium </dev/null >/dev/null
else
    echo "Chromium: none on PATH and not root, installing Playwright's"
    .venv/bin/python -m playwright install chromium
fi
