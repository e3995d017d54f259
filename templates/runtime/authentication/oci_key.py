"""What Oracle Cloud Infrastructure requests are signed with: RSA keys and session tokens.

`cryptography` is imported when a key is loaded, not before: whoever brings a signer of their own does not need it.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..errors import AuthenticationError, ConfigurationError
from .oci_profile import expanded

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

Stamp = tuple[int, int, int]
"""Identifies what a file held at one moment: time of change in nanoseconds, size in bytes, inode."""


def file_stamp(path: Path) -> Stamp | None:
    """Return the stamp of a file, or None when there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


class SigningKey:
    """An RSA private key, ready to sign. Its representation shows nothing of the key, and it cannot be pickled."""

    __slots__ = ("_key",)

    def __init__(self, key: RSAPrivateKey) -> None:
        self._key = key

    def __repr__(self) -> str:
        return f"SigningKey({self._key.key_size} bits)"

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a signing key cannot be pickled; load it again in the other process")

    def sign(self, message: bytes) -> str:
        """Return the base64 of the RSASSA-PKCS1-v1_5 signature with SHA-256 of `message`."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        return base64.b64encode(self._key.sign(message, PKCS1v15(), SHA256())).decode("ascii")

    def fingerprint(self) -> str:
        """Return what Oracle calls the fingerprint: the MD5 of the public key, as pairs of hexadecimal digits."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        public = self._key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return hashlib.md5(public, usedforsecurity=False).digest().hex(":")


class KeyMaterial:
    """Where a private key is found, with its pass phrase, kept away from representations and tracebacks.

    Args:
        source: PEM text or bytes, or the path of a file with such.
        pass_phrase: what an encrypted key is decrypted with; not used for other keys.
        location: where the key was named, for messages: a file and its profile, or an argument.
    """

    __slots__ = ("_location", "_pass_phrase", "_pem", "path")

    def __init__(
        self,
        source: str | bytes | os.PathLike[str],
        pass_phrase: str | bytes | None = None,
        location: str = "private_key",
    ) -> None:
        self._pass_phrase = pass_phrase.encode() if isinstance(pass_phrase, str) else pass_phrase
        self._location = location
        self._pem = b""
        self.path: Path | None = None
        """The file, for keys that come from one."""
        if isinstance(source, bytes):
            self._pem = source
        elif isinstance(source, str) and ("-----" in source or "\n" in source):
            self._pem = source.encode()
        else:
            self.path = expanded(source)

    def __repr__(self) -> str:
        return f"KeyMaterial({self._location})"

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a private key cannot be pickled; load it again in the other process")

    def load(self) -> SigningKey:
        """Return the key.

        Raises:
            ConfigurationError: no such file, not a private key, not RSA, or the pass phrase is missing or wrong.
        """
        try:
            from cryptography.exceptions import UnsupportedAlgorithm
            from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
            from cryptography.hazmat.primitives.serialization import load_pem_private_key
        except ImportError:
            raise ConfigurationError(
                "signing requests needs the package `cryptography`; install it with `pip install cryptography`"
            ) from None
        if self.path is not None:
            self._read(self.path)
        key: object = None
        encrypted = b"ENCRYPTED" in self._pem
        # The library's own errors say less than `_problem`.
        with contextlib.suppress(TypeError, ValueError, UnsupportedAlgorithm):
            # A pass phrase for a key without one is usual: profiles inherit it from [DEFAULT].
            key = load_pem_private_key(self._pem, self._pass_phrase if encrypted else None)
        if isinstance(key, RSAPrivateKey):
            return SigningKey(key)
        location = self._location if self.path is None else f"{self._location}: {self.path}"
        raise ConfigurationError(f"{location}: {self._problem(key, encrypted=encrypted)}")

    def _read(self, path: Path) -> None:
        try:
            self._pem = path.read_bytes()
        except OSError as error:
            # A key without its first line looks like a path; it must not get into the message.
            name = str(path) if len(str(path)) <= 255 else "the path"
            reason = (error.strerror or "it cannot be read").lower()
            raise ConfigurationError(
                f"{self._location}: cannot read the private key {name}: {reason}; correct the path"
            ) from None

    def _problem(self, key: object, *, encrypted: bool) -> str:
        if key is not None:
            kind = type(key).__name__.replace("PrivateKey", "").lstrip("_")
            return f"the key is of kind {kind}; requests are signed with RSA: make a key with `oci setup keys`"
        if b"PUBLIC KEY-----" in self._pem or self._pem.startswith(b"ssh-"):
            return "this is the public key; give the private key that belongs to it"
        if encrypted and self._pass_phrase is None:
            return "the key is encrypted; give its pass phrase (`pass_phrase`)"
        if encrypted:
            return "the key cannot be decrypted; the pass phrase (`pass_phrase`) is wrong, or the file is damaged"
        return "this is not a private key in PEM form (-----BEGIN PRIVATE KEY-----)"


class SessionToken:
    """A session token with the moment of its end. Its representation does not show it."""

    __slots__ = ("_expires", "_text")

    def __init__(self, text: str) -> None:
        self._text = text.strip()
        self._expires = _expiration(self._text)

    @classmethod
    def read(cls, path: Path, location: str) -> SessionToken:
        """Return the token in a file.

        Raises:
            AuthenticationError: there is no such file, or it holds no token.
        """
        try:
            return cls(path.read_text(encoding="ascii")).checked(f"{location}: {path}")
        except OSError as error:
            reason = (error.strerror or "it cannot be read").lower()
        except UnicodeDecodeError:
            reason = "it is not ASCII text"
        raise AuthenticationError(
            f"{location}: cannot read the session token in {path}: {reason}; run `oci session authenticate`"
        )

    def __repr__(self) -> str:
        return "SessionToken(***)"

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a session token cannot be pickled; read it again in the other process")

    @property
    def key_id(self) -> str:
        """What names the token in a signature. It is a secret."""
        return f"ST${self._text}"

    def checked(self, location: str) -> SessionToken:
        """Return the token itself.

        Raises:
            AuthenticationError: it is empty, or has characters that no token has.
        """
        if re.fullmatch(r"[A-Za-z0-9._~+/=-]+", self._text):
            return self
        problem = "is not one token in one line" if self._text else "is empty"
        raise AuthenticationError(f"{location}: the session token {problem}; run `oci session authenticate`")

    def expired(self, now: float) -> bool:
        """Tell whether the token has ended at `now`, in seconds since the epoch; false if it does not say when."""
        return self._expires is not None and now >= self._expires

    def check_expiration(self, now: float, location: str, profile: str | None) -> None:
        """Do nothing for a token that is still good at `now`, in seconds since the epoch.

        Raises:
            AuthenticationError: the token has expired, with the commands that get another.
        """
        if self._expires is None or not self.expired(now):
            return
        moment = datetime.fromtimestamp(self._expires, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
        short, long = (f" --profile {profile}", f" --profile-name {profile}") if profile else ("", "")
        raise AuthenticationError(
            f"{location}: the session token expired at {moment}, {_duration(now - self._expires)} ago by the clock of "
            f"this machine; run `oci session refresh{short}`, or `oci session authenticate{long}` when that is "
            "refused, and see that the clock is right"
        )


def _expiration(token: str) -> float | None:
    """Return the `exp` claim of a JSON Web Token. The signature is the service's business and not checked."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims: object = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error):
        return None
    value = cast("dict[str, object]", claims).get("exp") if isinstance(claims, dict) else None
    # True is an int as well, and beyond the year 9999 a date cannot be printed: neither says when the token ends.
    said = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 253402300800
    return float(cast("float", value)) if said else None


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.0f} hours"
