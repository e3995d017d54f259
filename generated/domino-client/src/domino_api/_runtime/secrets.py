"""Keeping secrets out of whatever people or log files get to see."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress

from .headers import Headers

MASK = "***"

_SECRET_WORDS = ("apikey", "token", "secret", "password", "passwd", "credential", "signature", "privatekey")
_SECRET_NAMES = frozenset({"key", "sig", "auth", "authorization", "code", "pwd"})
# Names that contain a secret word, but tell which page comes next or what a repeated request is.
_OPEN_NAMES = frozenset({"pagetoken", "nextpagetoken", "nexttoken", "continuationtoken", "synctoken", "maxtokens"})

# Shorter texts would blank out ordinary words.
_SHORTEST_SECRET = 6


class SecretList(list[str]):
    """Texts that must not appear in messages, nor in what a debugger or a crash report shows of variables."""

    def __repr__(self) -> str:
        return f"SecretList({len(self)})"


def is_secret_name(name: str) -> bool:
    """True for names that usually stand for a secret, such as `api_key` or `X-Amz-Signature`."""
    plain = name.lower().replace("_", "").replace("-", "")
    if plain in _OPEN_NAMES:
        return False
    return plain in _SECRET_NAMES or any(word in plain for word in _SECRET_WORDS)


def masked_url(url: str, names: Collection[str] = ()) -> str:
    """The URL with the values of secret query parameters, and of `user:password@`, replaced by `***`."""
    if "@" in url:
        scheme, separator, rest = url.partition("://")
        authority, slash, path = rest.partition("/")
        if separator and "@" in authority:
            url = f"{scheme}://{MASK}@{authority.rpartition('@')[2]}{slash}{path}"
    address, question, query = url.partition("?")
    if not question:
        return url
    from urllib.parse import unquote_plus

    parts: list[str] = []
    for part in query.split("&"):
        name, equals, _ = part.partition("=")
        plain = unquote_plus(name)
        secret = equals and (plain in names or is_secret_name(plain))
        parts.append(f"{name}={MASK}" if secret else part)
    return f"{address}?{'&'.join(parts)}"


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text with every occurrence of a secret replaced by `***`."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET and secret in text:
            text = text.replace(secret, MASK)
    return text


def hide_in_headers(headers: Headers, secrets: Collection[str]) -> Headers:
    """The header fields with every occurrence of a secret in a value replaced by `***`."""
    return Headers([(name, hide(value, secrets)) for name, value in headers.fields])


def hide_in_bytes(content: bytes, secrets: Iterable[str]) -> bytes:
    """The bytes with every occurrence of a secret replaced by `***`."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            content = content.replace(secret.encode(), MASK.encode())
    return content


def clear_frames(error: BaseException) -> None:
    """Forgets the variables of the library's functions, header fields with credentials among them."""
    cause: BaseException | None = error
    while cause is not None:
        trace = cause.__traceback__
        while trace is not None:
            # One that still runs refuses, and is ours.
            with suppress(RuntimeError):
                trace.tb_frame.clear()
            trace = trace.tb_next
        cause = cause.__cause__ or cause.__context__
