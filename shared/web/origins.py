"""Our own addresses: which Host and Origin a browser may name, so that no other page acts in its name."""

from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any
from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "::1")
EVERYWHERE = ("0.0.0.0", "::")
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origins:
    """The origins we answer to; with `by_address`, also any of our addresses written as figures.

    Figures are safe where a name is not: a hostile name can be made to resolve to us, a figure cannot. This
    machine's own figures are always ours, at any port: a technician's tunnel ends there.
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
        address = _figures(own)
        by_figures = address and (self.by_address or (self.named and address.is_loopback))
        return own.lower() in self.named or bool(by_figures)

    def accepts(self, origin: str | None, own: str) -> bool:
        """Whether a page of `origin` may act on us at `own`; no Origin at all may not."""
        if origin is None or not self.knows(own):
            return False
        return origin.lower() == own.lower() or {origin.lower(), own.lower()} <= self.named

    def __call__(self, origin: str | None, environ: dict[str, Any]) -> bool:
        """The same for a socket's WSGI environment: what Socket.IO takes as `cors_allowed_origins`."""
        return self.accepts(origin, f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', '')}")


def _origin(scheme: str, host: str, port: int | None) -> str:
    """The origin as browsers write it: lower case, IPv6 in brackets, no default port."""
    place = f"[{host}]" if ":" in host else host
    tail = "" if port in (None, DEFAULT_PORTS.get(scheme)) else f":{port}"
    return f"{scheme}://{place}{tail}".lower()


def _figures(own: str) -> IPv4Address | IPv6Address | None:
    """The address in an origin of plain HTTP that names its host in figures."""
    with suppress(ValueError):
        parts = urlsplit(own)
        host = parts.hostname or ""
        return ip_address(host) if own.lower() == _origin("http", host, parts.port) else None
    return None
