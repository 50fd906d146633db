"""The journal's tables, and triggers that let nobody change or remove what was written."""

from uuid import uuid4

from sqlite_utils import Database, Migrations

migrations = Migrations("journal")

APPEND_ONLY = """
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""


@migrations()
def entries(db: Database) -> None:
    """Entries, the texts they refer to by hash, and the name of this journal."""
    db.table("entries").create(
        {
            "seq": int,
            "day": str,
            "at": str,
            "author": str,
            "command": str,
            "kind": str,
            "v": int,
            "data": str,
            "request": str,
            "status": int,
            "answer": str,
            "hash": str,
        },
        pk="seq",
        not_null={"at", "author", "command", "kind", "v", "data", "hash"},
    )
    db.table("texts").create({"hash": str, "text": str}, pk="hash", not_null={"text"})
    db.table("journal").insert({"id": uuid4().hex})
    db.execute("CREATE UNIQUE INDEX answered ON entries (author, command) WHERE status IS NOT NULL")
    db.execute("CREATE INDEX day_opened ON entries (seq) WHERE kind = 'DayOpened'")
    for table in ("entries", "texts", "journal"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(APPEND_ONLY.format(table=table, verb=verb))
