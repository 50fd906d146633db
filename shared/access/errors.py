"""How access says no: each error is a sentence for the person at the command line, or a number of seconds."""


class AccessError(ValueError):
    """A device or a person that cannot be added like this; the text says what is allowed."""


class Unknown(LookupError):
    """There is no such device."""


class Locked(Exception):
    """Somebody else kept the file locked for longer than a caller may wait; nothing changed."""


class Unusable(Exception):
    """The file cannot be read or written: no access file at all, a damaged one, a full disk."""


class PinWait(Exception):
    """Too early after wrong PINs of this person on this device: try again in `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds
