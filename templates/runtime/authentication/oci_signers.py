"""Signatures for Oracle Cloud Infrastructure: what is signed, and with which key."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from ..clock import Clock
from ..errors import AuthenticationError, ConfigurationError, InvalidArgumentError
from ..headers import Headers
from .oci_key import KeyMaterial, SessionToken, SigningKey, Stamp, file_stamp

METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose signature covers the body, even an empty one."""
_HEADERS = ("date", "(request-target)", "host")
_BODY_HEADERS = ("content-length", "content-type", "x-content-sha256")
_DEFAULT_PORTS = {"http": "80", "https": "443"}


def signing_string(method: str, url: str, headers: Mapping[str, str], names: tuple[str, ...]) -> bytes:
    """Return the text that is signed: one line a name, without a line feed at the end.

    Raises:
        InvalidArgumentError: the URL, or a header, would not be sent as it is.
    """
    lines: list[str] = []
    for name in names:
        value = f"{method.lower()} {request_target(url)}" if name == "(request-target)" else headers[name]
        lines.append(f"{name}: {value}")
    try:
        return "\n".join(lines).encode("ascii")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a signed header has characters outside ASCII; encode its value") from None


def request_target(url: str) -> str:
    """Return path and query of a URL exactly as they go into the request line.

    Raises:
        InvalidArgumentError: the URL has characters or segments that a transport would rewrite, so that the
            signature would not fit what is sent.
    """
    rest = url.partition("://")[2].partition("#")[0]
    match = re.search(r"[/?]", rest)
    target = rest[match.start() :] if match else ""
    target = target if target.startswith("/") else "/" + target
    if not re.fullmatch(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?|\[\]]|%[0-9A-Fa-f]{2})*", target):
        raise InvalidArgumentError("the path or query of the request has characters that must be percent-encoded")
    if re.search(r"/\.{1,2}(?:/|$)", target.partition("?")[0]):
        raise InvalidArgumentError("the path of the request has a `.` or `..` segment; write it as %2E or leave it out")
    return target


def host_of(url: str) -> str:
    """Return the host as it is sent: lower case, with the port unless it is the scheme's own."""
    scheme, _, rest = url.partition("://")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2].lower()
    host, colon, port = authority.rpartition(":")
    if colon and port in {"", _DEFAULT_PORTS.get(scheme.lower())}:
        return host
    return authority


def authorization(key_id: str, key: SigningKey, method: str, url: str, headers: Mapping[str, str]) -> str:
    """Return the value of the Authorization header."""
    names = _HEADERS + _BODY_HEADERS if method in METHODS_WITH_BODY else _HEADERS
    signature = key.sign(signing_string(method, url, headers, names))
    return (
        f'Signature version="1",keyId="{key_id}",algorithm="rsa-sha256",'
        f'headers="{" ".join(names)}",signature="{signature}"'
    )


class KeySigner:
    """Signs with a key that is named by tenancy, user and fingerprint."""

    def __init__(self, key_id: str, key: SigningKey) -> None:
        self._key_id = key_id
        self._key = key

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Mapping[str, str]:  # noqa: ARG002
        """Return the Authorization header; the digest of the body is among the headers already."""
        return {"authorization": authorization(self._key_id, self._key, method, url, headers)}


class SessionSigner:
    """Signs with a session token and its key, which are read again when their files change."""

    def __init__(
        self, token: SessionToken | Path, material: KeyMaterial, *, location: str, profile: str | None, clock: Clock
    ) -> None:
        self._material = material
        self._location = location
        self._profile = profile
        self._clock = clock
        self._lock = threading.Lock()
        self._path = token if isinstance(token, Path) else None
        self._stamps: tuple[Stamp | None, ...] = self._now_stamps()
        self._token = SessionToken.read(token, location) if isinstance(token, Path) else token.checked(location)
        self._key = material.load()

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Mapping[str, str]:  # noqa: ARG002
        """Return the Authorization header; the digest of the body is among the headers already."""
        token, key = self._current()
        token.check_expiration(self._clock.wall(), self._location, self._profile)
        return {"authorization": authorization(token.key_id, key, method, url, headers)}

    def refused(self, authorization: str) -> bool:
        """Tell whether there is a token by now other than the one in a signature that was refused."""
        token, _ = self._current()
        return f'keyId="{token.key_id}"' not in authorization

    def _current(self) -> tuple[SessionToken, SigningKey]:
        if self._path is None:
            return self._token, self._key
        with self._lock:
            stamps = self._now_stamps()
            if stamps != self._stamps:
                try:
                    # A new session has a new key: both, or neither.
                    token, key = SessionToken.read(self._path, self._location), self._material.load()
                except (AuthenticationError, ConfigurationError):
                    # Somebody is writing the files just now. What is held is good enough while it lasts.
                    if self._token.expired(self._clock.wall()):
                        raise
                else:
                    self._token, self._key, self._stamps = token, key, stamps
            return self._token, self._key

    def _now_stamps(self) -> tuple[Stamp | None, ...]:
        return tuple(file_stamp(path) for path in (self._path, self._material.path) if path is not None)


class _SignableRequest:
    """What signers of the `oci` package are handed: the attributes of a prepared request of `requests`."""

    def __init__(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> None:
        self.method = method
        self.url = f"{url.partition('://')[0]}://{host_of(url)}{request_target(url)}"
        self.path_url = request_target(url)
        self.headers = Headers(headers)
        self.body = body


class CallableSigner:
    """Adapts a signer of the `oci` package (or any authentication object of `requests`)."""

    def __init__(self, signer: Callable[[Any], object]) -> None:
        self._signer = signer
        self._renew = threading.Event()

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Mapping[str, str]:
        """Return the headers as the signer leaves them."""
        if self._renew.is_set():
            self._renew.clear()
            # Only signers that hold a token have this; it asks the identity service for another.
            cast("Any", self._signer).refresh_security_token()
        request = _SignableRequest(method, url, headers, body)
        self._signer(request)
        return dict(request.headers)

    def refused(self, authorization: str) -> bool:  # noqa: ARG002
        """Have the signer get another token before it signs again; false if it has none."""
        if not hasattr(self._signer, "refresh_security_token"):
            return False
        self._renew.set()
        return True
