"""`make bench`: one table, and the same as JSON in out/bench.json; name parts to run only those."""

import json
import sys
from importlib import import_module
from pathlib import Path

from bench.table import Figure, lines

PARTS = ("door", "printing", "startup")


def main() -> int:
    """Measure the named parts, or all."""
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := set(wanted) - set(PARTS):
        print(f"unknown part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for part in wanted:
        print(f"measuring {part} …", file=sys.stderr, flush=True)
        figures += import_module(f"bench.{part}").measure()
    print(lines(figures))
    out = Path("out")
    out.mkdir(exist_ok=True)
    (out / "bench.json").write_text(json.dumps([figure.as_json() for figure in figures], indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
