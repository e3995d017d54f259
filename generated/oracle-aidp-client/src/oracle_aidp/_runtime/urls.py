"""Base URLs, origins and paths."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import ConfigurationError, InvalidArgumentError

_PORTS = {"http": 80, "https": 443}
_LOOPBACK = frozenset({"localhost", "::1"})


def origin_of(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of an absolute http or https URL.

    Raises:
        ValueError: it is not one.
    """
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not parts.hostname:
        raise ValueError(f"{url!r} is not an absolute http or https URL")
    return scheme, parts.hostname, parts.port or _PORTS[scheme]


def same_origin(one: str, other: str) -> bool:
    """True when two URLs have the same scheme, host and port."""
    try:
        return origin_of(one) == origin_of(other)
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """True for hosts that are this computer."""
    if host in _LOOPBACK or host.endswith(".localhost"):
        return True
    octets = host.split(".")
    return len(octets) == 4 and octets[0] == "127" and all(octet.isdigit() for octet in octets)


def checked_base_url(url: str) -> str:
    """The URL without a slash at its end.

    Raises:
        ConfigurationError: it is not an absolute http or https URL, or contains credentials, a query or a fragment.
    """
    if not url:
        raise ConfigurationError("base_url is missing; pass base_url='https://...'")
    try:
        origin_of(url)
    except ValueError as error:
        # The text itself may be a secret that was passed by mistake.
        raise ConfigurationError("base_url is not an absolute http or https URL") from error
    if "@" in url.split("://", 1)[1].partition("/")[0]:
        raise ConfigurationError("base_url contains a user name or password; pass credentials as arguments instead")
    if "?" in url or "#" in url:
        raise ConfigurationError("base_url contains a query or a fragment")
    if not url.isprintable() or " " in url:
        raise ConfigurationError("base_url contains white space or control characters")
    return url.rstrip("/")


_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def redirect_target(method: str, url: str, status: int, headers: Mapping[str, str]) -> str | None:
    """Where a redirect leads, if it is followed: for GET and HEAD only, and only to the same origin.

    Args:
        method: HTTP method of the request.
        url: its URL.
        status: status of the response.
        headers: header fields of the response.
    """
    if status not in _REDIRECTS or method not in ("GET", "HEAD"):
        return None
    location = headers.get("location")
    if location is None:
        return None
    from urllib.parse import urljoin

    try:
        target = urljoin(url, location).partition("#")[0]
        return target if origin_of(target) == origin_of(url) else None
    except ValueError:
        return None


def on_host_of(base_url: str, path: str) -> str:
    """The URL of a path on the host of a base URL, whatever path that has itself."""
    scheme, _, rest = base_url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}{path}"


def filled_template(template: str, values: Mapping[str, str]) -> str:
    """A server's URL with its variables replaced by their values.

    Raises:
        ConfigurationError: a variable has no value.
    """
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    if "{" in template:
        missing = template.partition("{")[2].partition("}")[0]
        raise ConfigurationError(f"the URL of the operation's server has a variable {missing!r} without a value")
    return checked_base_url(template)


def joined(base_url: str, path: str) -> str:
    """Base URL and path, the base URL's own path kept; an absolute URL stays as it is.

    Raises:
        InvalidArgumentError: the path contains white space or control characters.
    """
    if not path.isprintable() or " " in path:
        raise InvalidArgumentError("path: contains white space or control characters; percent-encode them")
    if path.startswith(("http://", "https://")):
        return path
    return f"{base_url}/{path.lstrip('/')}"
