"""The box's own seal: a keyed hash that nobody outside can make or guess the content of."""

import hmac
import json
import os
import secrets
from pathlib import Path

KEY_BYTES = 32


class Seal:
    """HMAC-SHA-256 under the branch's local key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def open(cls, path: Path) -> "Seal":
        """The seal whose key is in `path`, made there on the first start; raises OSError or ValueError."""
        if not path.exists():
            _write_key(path)
        key = path.read_bytes()
        if len(key) != KEY_BYTES:
            raise ValueError(f"{path.name} is not a key of {KEY_BYTES} bytes")
        return cls(key)

    def of(self, purpose: str, *parts: str) -> bytes:
        """The seal on `parts`; one made for another purpose, or with its parts cut elsewhere, differs."""
        return hmac.digest(self._key, json.dumps([purpose, *parts]).encode(), "sha256")


def _write_key(path: Path) -> None:
    """A new key on disk before anything is sealed by it; whole or not there, readable by the owner alone."""
    draft = path.with_suffix(".new")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
