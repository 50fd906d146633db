"""teller.toml: the keys of the teller console."""

from shared.settings.kinds import Key
from shared.settings.table import Table


class Keys(Table):
    """Which key does what: a function key, or a letter with Ctrl."""

    main: Key = "F2"
    recall: Key = "F3"
    no_show: Key = "F4"
    call_number: Key = "F6"
    finish: Key = "F8"
    transfer: Key = "F9"
    park: Key = "F10"
    undo: Key = "Ctrl+Z"
    help: Key = "F1"


class Teller(Table):
    """The teller console."""

    keys: Keys = Keys()


class TellerFile(Table):
    """teller.toml"""

    teller: Teller
