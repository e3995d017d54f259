"""Signed requests for Oracle Cloud Infrastructure: the `Authorization: Signature ...` header.

A signature covers the date, the method with path and query exactly as they are sent, and the host; for POST, PUT and
PATCH also length, type and digest of the body. It is therefore the last thing that happens to a request, and every
attempt gets one of its own.
"""

from __future__ import annotations

import base64
import email.utils
import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from ..clock import Clock
from ..errors import ConfigurationError
from ..transports.transport import AsyncSend, Request, Send
from .credentials import Credential
from .oci_key import KeyMaterial, SessionToken
from .oci_profile import DEFAULT_PROFILE, check_form, expanded, has_form, read_profile
from .oci_signers import METHODS_WITH_BODY, CallableSigner, KeySigner, SessionSigner, host_of

__all__ = ["OCISignature", "RequestSigner"]


@runtime_checkable
class RequestSigner(Protocol):
    """Whatever can sign a request: a key in a hardware module, a signing service, an instance's own identity."""

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Mapping[str, str]:
        """Return the headers to set on the request, `authorization` among them.

        Called once an attempt, from any thread; it may block.

        Args:
            method: Upper-case HTTP method.
            url: The URL as it is sent, percent-encoded, with the query.
            headers: Lower-case name to value. `date` and `host` are there; for POST, PUT and PATCH also
                `content-length`, `content-type` and `x-content-sha256`, which the signature has to cover.
            body: The content, empty if there is none; None when it is streamed (its digest is in the headers).
        """
        ...


class OCISignature(Credential):
    """Signs every request as Oracle Cloud Infrastructure demands.

    Most callers use `from_config`; `from_key` and `from_session_token` take what the file would say; the constructor
    takes a signer that exists already.

    Args:
        signer: An object with the method of `RequestSigner`, or a signer of the `oci` package, such as
            `oci.auth.signers.InstancePrincipalsSecurityTokenSigner()`. An object that can be called counts as the
            latter. With asyncio it runs in a thread, because it may ask another server for its token.
        region: Region identifier such as us-ashburn-1; by default the `region` of the signer, if it has one.

    Raises:
        ConfigurationError: neither kind of signer, or a malformed region.
    """

    def __init__(self, signer: object, *, region: str | None = None, clock: Clock | None = None) -> None:
        self._clock = Clock() if clock is None else clock
        self._signer = _adapted(signer)
        self._origin = type(signer).__name__.strip("_")
        self._region = _region_of(signer) if region is None else check_form("region", region.lower(), "`region`")

    @property
    def region(self) -> str | None:
        """Region identifier, for the host name of the service; None when nothing states one."""
        return self._region

    @classmethod
    def from_config(
        cls,
        path: str | os.PathLike[str] | None = None,
        profile: str = DEFAULT_PROFILE,
        *,
        region: str | None = None,
        clock: Clock | None = None,
    ) -> OCISignature:
        """Sign as a profile of the configuration file says: with its API key, or with its session token.

        Args:
            path: The file; by default ~/.oci/config if it exists, else the one OCI_CONFIG_FILE names, else
                ~/.oraclebmc/config.
            profile: Name of the profile.
            region: Used instead of the profile's.
            clock: Source of time.

        Raises:
            ConfigurationError: the file, the profile or the key is missing or wrong; names file, line and key.
            AuthenticationError: the file with the session token holds none.
        """
        found = read_profile(path, profile, region=region)
        location = f"{found.path}: profile [{found.name}]"
        material = KeyMaterial(found.key_file, found.pass_phrase, location)
        if found.security_token_file is not None:
            return cls._of_session(found.security_token_file, material, found.region, location, found.name, clock)
        identity = (found.tenancy or "", found.user or "", found.fingerprint or "")
        return cls._of_key(identity, material, found.region, location, clock)

    @classmethod
    def from_key(
        cls,
        *,
        tenancy: str,
        user: str,
        fingerprint: str,
        private_key: str | bytes | os.PathLike[str],
        pass_phrase: str | bytes | None = None,
        region: str | None = None,
        clock: Clock | None = None,
    ) -> OCISignature:
        """Sign with an API key.

        Args:
            tenancy: OCID of the tenancy.
            user: OCID of the user.
            fingerprint: Fingerprint of the key: 16 pairs of lower-case hexadecimal digits joined by colons.
            private_key: PEM text or bytes of the RSA key, or the path of its file.
            pass_phrase: Pass phrase of an encrypted key.
            region: Region identifier such as us-ashburn-1.
            clock: Source of time.

        Raises:
            ConfigurationError: an argument is malformed, or the key cannot be used.
        """
        material = KeyMaterial(private_key, pass_phrase, "private_key")
        del private_key, pass_phrase
        identity = (tenancy, user, fingerprint)
        for name, value in zip(("tenancy", "user", "fingerprint"), identity, strict=True):
            check_form(name, value, "OCISignature.from_key")
        return cls._of_key(identity, material, region, "OCISignature.from_key", clock)

    @classmethod
    def from_session_token(
        cls,
        *,
        private_key: str | bytes | os.PathLike[str],
        security_token: str | None = None,
        security_token_file: str | os.PathLike[str] | None = None,
        pass_phrase: str | bytes | None = None,
        region: str | None = None,
        clock: Clock | None = None,
    ) -> OCISignature:
        """Sign with a session token and the key that it was issued for.

        Args:
            private_key: PEM text or bytes of the RSA key, or the path of its file.
            security_token: The token, or
            security_token_file: the file that holds it. It is read again whenever it changes, and so is the key.
            pass_phrase: Pass phrase of an encrypted key.
            region: Region identifier such as us-ashburn-1.
            clock: Source of time.

        Raises:
            ConfigurationError: not exactly one of token and file is given, or the key cannot be used.
            AuthenticationError: there is no token in the text or in the file.
        """
        material = KeyMaterial(private_key, pass_phrase, "private_key")
        del private_key, pass_phrase
        if (security_token is None) == (security_token_file is None):
            del security_token
            raise ConfigurationError("give either `security_token` or `security_token_file`")
        token = expanded(security_token_file or "") if security_token is None else SessionToken(security_token)
        del security_token
        return cls._of_session(token, material, region, "OCISignature.from_session_token", None, clock)

    def authenticate(self, request: Request, send: Send) -> None:  # noqa: ARG002
        """Sign the request. Nothing of it may change afterwards."""
        content = request.content
        if request.method in METHODS_WITH_BODY and content is not None and not isinstance(content, bytes):
            digest = hashlib.sha256()
            if content.repeatable and content.length is not None:
                for chunk in content.iter_bytes():
                    digest.update(chunk)
                self._sign(request, digest.digest(), content.length)
                return
            # The length and the digest go out before the body, so a body that exists only once is kept in memory.
            request.content = b"".join(content.iter_bytes())
        self._sign(request)

    async def authenticate_async(self, request: Request, send: AsyncSend) -> None:  # noqa: ARG002
        """The same as `authenticate`, for asyncio."""
        content = request.content
        digest, length = None, 0
        if request.method in METHODS_WITH_BODY and content is not None and not isinstance(content, bytes):
            if content.repeatable and content.length is not None:
                running = hashlib.sha256()
                async for chunk in content.aiter_bytes():
                    running.update(chunk)
                digest, length = running.digest(), content.length
            else:
                request.content = b"".join([chunk async for chunk in content.aiter_bytes()])
        if isinstance(self._signer, KeySigner | SessionSigner):
            self._sign(request, digest, length)
            return
        import asyncio

        # Signers of the caller's own may ask a server for their token; that must not stop the event loop.
        await asyncio.to_thread(self._sign, request, digest, length)

    def discard(self, request: Request) -> bool:
        """Tell whether another attempt would be signed with another token."""
        signer = self._signer
        if isinstance(signer, SessionSigner | CallableSigner):
            return signer.refused(request.headers.get("authorization", ""))
        return False

    def __repr__(self) -> str:
        return f"OCISignature({self._origin}, region={self._region!r})"

    @classmethod
    def _of_key(
        cls,
        identity: tuple[str, str, str],
        material: KeyMaterial,
        region: str | None,
        location: str,
        clock: Clock | None,
    ) -> OCISignature:
        key = material.load()
        if key.fingerprint() != identity[2]:
            raise ConfigurationError(
                f"{location}: `fingerprint` is not that of the private key, which is {key.fingerprint()}; "
                "give the key that belongs to the fingerprint, or upload the public key in the console"
            )
        return cls._named(cls(KeySigner("/".join(identity), key), region=region, clock=clock), location)

    @classmethod
    def _of_session(
        cls,
        token: SessionToken | Path,
        material: KeyMaterial,
        region: str | None,
        location: str,
        profile: str | None,
        clock: Clock | None,
    ) -> OCISignature:
        signer = SessionSigner(token, material, location=location, profile=profile, clock=clock or Clock())
        return cls._named(cls(signer, region=region, clock=clock), location)

    @staticmethod
    def _named(signature: OCISignature, location: str) -> OCISignature:
        signature._origin = location
        return signature

    def _sign(self, request: Request, digest: bytes | None = None, length: int = 0) -> None:
        """Set the headers that are signed, and those that the signer returns.

        Args:
            request: Its headers are changed.
            digest: SHA-256 of a streamed body, `length` bytes long; None when the request holds the whole body.
            length: In bytes.
        """
        body = request.content if isinstance(request.content, bytes) else b""
        request.headers["date"] = email.utils.formatdate(self._clock.wall(), usegmt=True)
        # Host and length are the transport's to send; they are computed as it computes them.
        signed = {"host": host_of(request.url)}
        if request.method in METHODS_WITH_BODY:
            if digest is None:
                digest, length, usual = hashlib.sha256(body).digest(), len(body), "application/json"
            else:
                usual = "application/octet-stream"
            request.headers.setdefault("content-type", usual)
            request.headers["x-content-sha256"] = base64.b64encode(digest).decode("ascii")
            signed["content-length"] = str(length)
        headers = {name.lower(): value for name, value in request.headers.items()} | signed
        headers.pop("authorization", None)
        streamed = not (request.content is None or isinstance(request.content, bytes))
        added = self._signer.sign(request.method, request.url, headers, None if streamed else body)
        for name, value in added.items():
            if name.lower() not in _OF_TRANSPORT and headers.get(name.lower()) != value:
                request.headers[name.lower()] = value
                request.secrets.append(value)
        if token := re.search(r'keyId="ST\$([^"]+)"', request.headers.get("authorization", "")):
            request.secrets.append(token[1])


_OF_TRANSPORT = frozenset({"host", "content-length", "transfer-encoding", "connection"})


def _adapted(signer: object) -> RequestSigner:
    if isinstance(signer, type):
        raise ConfigurationError(f"`signer` is the class {signer.__name__}; pass an instance of it")
    # Signers of the `oci` package can be called; some of them have a `sign` of another kind as well.
    if callable(signer):
        return CallableSigner(signer)
    if isinstance(signer, RequestSigner):
        return signer
    raise ConfigurationError(
        f"`signer` ({type(signer).__name__}) cannot sign: it needs `sign(method, url, headers, body)` that returns "
        "headers, or has to be a signer of the `oci` package"
    )


def _region_of(signer: object) -> str | None:
    region: object = getattr(signer, "region", None)
    return region.lower() if isinstance(region, str) and has_form("region", region.lower()) else None
