"""TLS settings."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, TypeAlias

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

__all__ = ["ClientCertificate", "default_tls", "tls_context"]

File: TypeAlias = str | os.PathLike[str]
ClientCertificate: TypeAlias = File | tuple[File, File] | tuple[File, File, str]
"""A file with certificate and private key, or their two files, or these and the password of the key."""

_lock = threading.Lock()
_context: ssl.SSLContext | None = None


def default_tls() -> ssl.SSLContext:
    """Verifies certificates against the trust store of the operating system.

    All transports of a process share it: making it takes a tenth of a second.
    """
    global _context
    with _lock:
        if _context is None:
            _context = _system_tls()
        return _context


def _system_tls() -> ssl.SSLContext:
    import httpcore2

    return httpcore2.default_ssl_context()


def tls_context(
    tls: ssl.SSLContext | None,
    ca_file: File | None,
    client_certificate: ClientCertificate | None,
    *,
    verify: bool,
    http2: bool = False,
) -> ssl.SSLContext:
    """TLS settings as a transport's arguments want them.

    Raises:
        ConfigurationError: the arguments contradict each other, or a file cannot be used.
    """
    import ssl

    if http2 and not _has_http2():
        raise ConfigurationError("http2: needs the distribution h2; install it with: pip install h2")
    special = ca_file is not None or client_certificate is not None or not verify
    if tls is not None:
        if special:
            raise ConfigurationError("tls: leave out ca_file, client_certificate and verify, which it replaces")
        return tls
    if not special:
        # What is offered to servers is noted in the context, so that one for HTTP/2 cannot be shared with others.
        return _system_tls() if http2 else default_tls()
    if ca_file is not None and not verify:
        raise ConfigurationError("ca_file: has no effect with verify=False; leave out one of the two")
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif ca_file is not None:
        try:
            context = ssl.create_default_context(cafile=os.fspath(ca_file))
        except OSError as error:
            raise ConfigurationError(f"ca_file: {ca_file} cannot be used: {error.strerror or error}") from error
    else:
        context = _system_tls()
    if client_certificate is not None:
        _load(context, client_certificate)
    return context


def _load(context: ssl.SSLContext, certificate: ClientCertificate) -> None:
    files = certificate if isinstance(certificate, tuple) else (certificate,)
    key = os.fspath(files[1]) if len(files) > 1 else None
    password = os.fspath(files[2]) if len(files) > 2 else ""
    try:
        # Without a password here, OpenSSL would ask for one at the terminal.
        context.load_cert_chain(os.fspath(files[0]), key, password=password)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or getattr(error, "reason", None) or str(error)
        raise ConfigurationError(f"client_certificate: {files[0]} cannot be used: {reason}") from error


def _has_http2() -> bool:
    from importlib.util import find_spec

    return find_spec("h2") is not None
