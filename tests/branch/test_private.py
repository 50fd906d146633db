"""The private store: what a person typed, sealed, erasable, nowhere else (T1, TRUST K)."""

from datetime import date
from pathlib import Path

from shared.private import Private

TODAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 21)


def opened(folder: Path) -> Private:
    """The store in `folder`."""
    return Private(folder / "private.sqlite3", folder / "keys.sqlite3")


def test_a_text_is_read_back_by_its_id_also_after_a_restart(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.keep("n1", "请慢慢说", visit="v1", kind="note", day=TODAY)
    store.close()
    assert opened(tmp_path).read("n1") == "请慢慢说"


def test_on_disk_the_text_is_sealed(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.keep("n1", "secret words", visit="v1", kind="note", day=TODAY)
    store.close()
    assert not any(b"secret words" in path.read_bytes() for path in tmp_path.iterdir())


def test_the_same_id_again_changes_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.keep("n1", "first", visit="v1", kind="note", day=TODAY)
    store.keep("n1", "second", visit="v1", kind="note", day=TODAY)
    assert store.read("n1") == "first"


def test_a_forgotten_day_cannot_be_read_and_others_can(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.keep("n1", "today", visit="v1", kind="note", day=TODAY)
    store.keep("n2", "tomorrow", visit="v2", kind="note", day=TOMORROW)
    store.forget(TODAY)
    assert (store.read("n1"), store.read("n2")) == (None, "tomorrow")


def test_texts_whose_command_never_came_through_are_swept(tmp_path: Path) -> None:
    store = opened(tmp_path)
    for id in ("kept", "orphan"):
        store.keep(id, "text", visit="v1", kind="note", day=TODAY)
    assert store.sweep(TODAY, {"kept"}) == 1
    assert (store.read("kept"), store.read("orphan")) == ("text", None)
