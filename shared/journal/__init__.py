"""The truth of the branch: one append-only table of entries, chained by hashes."""

from shared.journal.journal import Journal, Row, Stored
from shared.journal.verify import Finding, verify

__all__ = ["Finding", "Journal", "Row", "Stored", "verify"]
