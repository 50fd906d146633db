"""The tables of the access file, and how an older file becomes a newer one."""

from sqlite_utils import Database, Migrations

migrations = Migrations("access")


@migrations()
def devices_staff_and_sessions(db: Database) -> None:
    """The first schema. Tokens and session ids are kept as SHA-256 only, PINs as argon2id."""
    db.table("devices").create(
        {
            "id": int,
            "name": str,
            "role": str,
            "counter": str,
            "token": str,
            "created": str,
            "revoked": str,
            "told": int,
        },
        pk="id",
        not_null={"name", "role", "token", "created", "told"},
        defaults={"told": 0},
        strict=True,
    )
    db.table("devices").create_index(["token"], unique=True)
    # A revoked device keeps its row for the record, and frees its name.
    db.execute("CREATE UNIQUE INDEX one_living_device_of_a_name ON devices (name) WHERE revoked IS NULL")
    db.table("staff").create(
        {"id": int, "name": str, "role": str, "pin": str, "created": str},
        pk="id",
        not_null={"name", "role", "pin", "created"},
        strict=True,
    )
    db.table("staff").create_index(["name"], unique=True)
    _sessions(db)


def _sessions(db: Database) -> None:
    db.table("sessions").create(
        {"id": str, "created": str, "seen": str},
        pk="id",
        not_null={"created", "seen"},
        strict=True,
    )
    # A grant names exactly one of device, staff, demo. Rows, not names: a new device of an old name
    # must not inherit the browsers of the revoked one. Only a person's grant expires by itself.
    db.table("grants").create(
        {"session": str, "device": int, "staff": int, "demo": str, "expires": str},
        not_null={"session"},
        foreign_keys=[("session", "sessions", "id"), ("device", "devices", "id"), ("staff", "staff", "id")],
        strict=True,
    )
    db.table("grants").create_index(["session"])
