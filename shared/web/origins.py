"""Our own addresses: which Host and Origin a browser may name, so that no other page acts in its name."""

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "::1")
EVERYWHERE = ("0.0.0.0", "::")
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origins:
    """The origins we answer to; with `by_address`, also any of our addresses written as figures.

    Figures are safe where a name is not: a hostile name can be made to resolve to us, a figure cannot.
    """

    named: frozenset[str] = frozenset()
    by_address: bool = False

    @classmethod
    def serving(cls, host: str, port: int, public_url: str | None = None) -> "Origins":
        """Those of a server that listens on host and port, and of the address that phones use."""
        hosts = {host, *(LOOPBACK if host in (*LOOPBACK, *EVERYWHERE) else ())} - set(EVERYWHERE)
        named = {_origin("http", each, port) for each in hosts}
        if public_url:
            address = urlsplit(public_url)
            named.add(_origin(address.scheme, address.hostname or "", address.port))
        return cls(frozenset(named), host in EVERYWHERE)

    def knows(self, own: str) -> bool:
        """Whether `own`, scheme and Host of a request, is an address of ours."""
        return own.lower() in self.named or (self.by_address and _in_figures(own))

    def accepts(self, origin: str | None, own: str) -> bool:
        """Whether a page of `origin` may act on us at `own`; no Origin at all may not."""
        return origin is not None and self.knows(own) and origin.lower() in (own.lower(), *self.named)

    def __call__(self, origin: str | None, environ: dict[str, Any]) -> bool:
        """The same for a socket's WSGI environment: what Socket.IO takes as `cors_allowed_origins`."""
        return self.accepts(origin, f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', '')}")


def _origin(scheme: str, host: str, port: int | None) -> str:
    """The origin as browsers write it: lower case, IPv6 in brackets, no default port."""
    place = f"[{host}]" if ":" in host else host
    tail = "" if port in (None, DEFAULT_PORTS.get(scheme)) else f":{port}"
    return f"{scheme}://{place}{tail}".lower()


def _in_figures(own: str) -> bool:
    try:
        return bool(ip_address(urlsplit(own).hostname or ""))
    except ValueError:
        return False
