"""The truth of the branch: one append-only table of entries, chained by hashes."""

from shared.journal.failures import CommitUnknown, WriteFailed
from shared.journal.journal import Journal, Row, Stored
from shared.journal.verify import Finding, verify

__all__ = ["CommitUnknown", "Finding", "Journal", "Row", "Stored", "WriteFailed", "verify"]
