"""A request as it goes over the wire: where to, and with which header fields."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from ..errors import ConfigurationError
from ..urls import is_loopback
from .content_coding import ACCEPTED_CODINGS
from .transport import Request

__all__ = [
    "Route",
    "UnusableURLError",
    "checked_proxy",
    "has_leftovers",
    "proxy_of",
    "route_to",
    "target_of",
    "wire_headers",
]

_PORTS = {"http": 80, "https": 443}
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%|]")
_IP_VERSION_6 = re.compile(r"[0-9A-Fa-f:.]+")


class UnusableURLError(Exception):
    """A URL is not one that requests can be sent to."""


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """How requests reach an origin."""

    scheme: bytes
    host: bytes
    port: int | None
    authority: bytes
    """The field `Host`."""
    proxy: str | None


def target_of(url: str) -> tuple[str, bytes]:
    """Scheme and authority of an absolute URL, and the target of the request line."""
    scheme, _, rest = url.partition("://")
    rest = rest.partition("#")[0]
    end = min((index for index in (rest.find("/"), rest.find("?")) if index >= 0), default=len(rest))
    target = rest[end:]
    if not target.startswith("/"):
        target = f"/{target}"
    if _UNSAFE.search(target):
        from urllib.parse import quote

        target = quote(target, safe="-._~:/?#[]@!$&'()*+,;=%|")
    return f"{scheme}://{rest[:end]}", target.encode("ascii")


def route_to(origin: str, proxy: str | None, *, trust_environment: bool) -> Route:
    """How requests reach an origin.

    Raises:
        UnusableURLError: requests cannot be sent there.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError as error:
        raise UnusableURLError(str(error)) from None
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    if scheme not in _PORTS or not host:
        raise UnusableURLError("it is not an absolute http or https URL")
    port = None if port == _PORTS[scheme] else port
    if ":" in host:
        if not _IP_VERSION_6.fullmatch(host):
            raise UnusableURLError("its host is not an address")
        encoded, shown = host.encode("ascii"), f"[{host}]".encode("ascii")
    else:
        shown = encoded = _encoded(host)
    if proxy is None and trust_environment:
        proxy = _environment_proxy(scheme, host)
    return Route(
        scheme=scheme.encode(),
        host=encoded,
        port=port,
        authority=shown if port is None else b"%b:%d" % (shown, port),
        proxy=proxy,
    )


def _encoded(host: str) -> bytes:
    """The host in ASCII.

    Raises:
        UnusableURLError: it is not the name of a host.
    """
    if not all(0 < len(label) < 64 for label in host.removesuffix(".").split(".")):
        raise UnusableURLError("a part of its host is empty or longer than 63 characters")
    if host.isascii():
        if not re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=%-]+", host):
            raise UnusableURLError("its host has characters that a host cannot have")
        return host.encode("ascii")
    # A dependency of anyio, which httpcore2 needs.
    import idna

    try:
        return idna.encode(host, uts46=True)
    except idna.IDNAError as error:
        raise UnusableURLError(f"its host is not the name of a host: {error}") from None


def _environment_proxy(scheme: str, host: str) -> str | None:
    """The proxy that the environment or the operating system names, if any.

    This computer is always reached directly: a proxy would receive, and could read, what is meant to stay here.
    """
    if is_loopback(host):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return checked_proxy(proxy if "://" in proxy else f"http://{proxy}")


def checked_proxy(url: str) -> str:
    """The URL of a proxy.

    Raises:
        ConfigurationError: it is not one.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https", "socks5", "socks5h") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        # The URL itself may contain a password.
        raise ConfigurationError("the URL of the proxy is not of the form http://host:port")
    return url


def proxy_of(url: str) -> Any:
    """A proxy in the terms of httpcore2."""
    from urllib.parse import unquote, urlsplit

    import httpcore2

    parts = urlsplit(url)
    auth = None
    if parts.username is not None:
        auth = (unquote(parts.username), unquote(parts.password or ""))
    target = httpcore2.URL(scheme=parts.scheme, host=parts.hostname or "", port=parts.port, target="/")
    return httpcore2.Proxy(target, auth=auth)


def wire_headers(request: Request, route: Route) -> list[tuple[bytes, bytes]]:
    """The header fields of a request, those of the transport included."""
    content = request.content
    headers = [(b"Host", route.authority)]
    if (content is None or content == b"") and request.method in _WITH_BODY:
        headers.append((b"Content-Length", b"0"))
    # Latin-1 is what header fields are made of.
    headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.fields]
    if "Accept-Encoding" not in request.headers:
        headers.append((b"Accept-Encoding", ACCEPTED_CODINGS.encode()))
    if isinstance(content, bytes):
        if content:
            headers.append((b"Content-Length", b"%d" % len(content)))
    elif content is not None:
        length = content.length
        headers.append((b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length))
    return headers


def has_leftovers(response: Any) -> bool:
    """True when more has arrived on the connection than the response, or when nobody can tell.

    httpcore2 keeps such bytes for the next request on the connection, and offers no way to ask; so this looks where it
    keeps them, and takes a connection that it does not understand for one with leftovers.
    """
    if response.extensions.get("http_version") == b"HTTP/2":
        return False
    try:
        leftovers, _ = response.stream._stream._connection._h11_state.trailing_data
    except (AttributeError, TypeError, ValueError):
        return True
    return bool(leftovers)


def spend_connection(response: Any) -> None:
    """Let no further request use the connection of a response."""
    response.extensions["network_stream"].spend()
