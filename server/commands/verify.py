"""`branchline verify`: is the journal what was written?"""

import re
from pathlib import Path

import typer

from server.commands.access import FOUND_WRONG, USAGE, end
from server.files import DataFiles
from shared.journal import verify

HEAD = re.compile(r"(\d+):([0-9a-f]{64})")
WRONG = {
    "integrity": "the file itself is damaged",
    "gap": "an entry is missing",
    "changed": "the entry is not what was written",
    "text": "a text kept beside the chain is not what was written",
    "missing_head": "the journal ends before the head kept outside",
    "other_head": "this entry's hash is not the one kept outside",
}


def run(data: Path, head: str | None) -> None:
    """Print the head and end with 0, or say what is wrong at which entry and end with 1."""
    path = DataFiles(data).journal
    if not path.exists():
        end(USAGE, f"there is no journal at {path}")
    found = verify(path, _head(head) if head else None)
    if found.wrong:
        end(FOUND_WRONG, f"entry {found.seq}: {WRONG[found.wrong]}")
    typer.echo(f"{found.seq}:{found.hash}")


def _head(text: str) -> tuple[int, str]:
    match = HEAD.fullmatch(text.lower())
    if not match:
        end(USAGE, "--head is SEQ:HASH, as `branchline verify` prints it")
    return int(match[1]), match[2]
