"""The secret link of a ticket: derived from its id, so nothing needs to be stored."""

import hmac
from base64 import urlsafe_b64encode

from shared.web.seal import Seal

PREFIX = "/t/"
MAC_BYTES = 16


class Links:
    """Makes and recognises the links `/t/<ticket id>.<seal>`."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def path(self, ticket: str) -> str:
        """The address of the ticket's own page."""
        return PREFIX + self.secret(ticket)

    def secret(self, ticket: str) -> str:
        """What stands behind `/t/` for the ticket of that id."""
        mac = self._seal.of("link", ticket)[:MAC_BYTES]
        return f"{ticket}.{urlsafe_b64encode(mac).decode().rstrip('=')}"

    def ticket_of(self, secret: str) -> str | None:
        """The id of the ticket whose secret this is; None for anything else."""
        ticket, _, _ = secret.rpartition(".")
        genuine = hmac.compare_digest(self.secret(ticket).encode(), secret.encode("utf-8", "replace"))
        return ticket if genuine else None
