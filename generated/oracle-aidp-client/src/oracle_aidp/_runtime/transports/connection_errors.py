"""Why no response came, in words that are the same for threads, asyncio and trio."""

from __future__ import annotations

import os
import ssl
import time

from ..errors import APIConnectionError, APITimeoutError
from ..secrets import clear_frames, hide
from ..urls import origin_of
from .content_coding import CodingError
from .network import AttemptBounds
from .transport import Request
from .wire import UnusableURLError

__all__ = ["reason_of", "refusal", "translated"]

_PROXY_VARIABLES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy")


def reason_of(error: BaseException) -> str:
    """What the operating system or TLS says, without what only a debugger wants to know."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate of the server is not trusted: {error.verify_message}"
    if isinstance(error, ssl.SSLEOFError):
        return "the server closed the connection without ending TLS"
    if isinstance(error, ssl.SSLError):
        return f"TLS failed: {(error.reason or str(error)).replace('_', ' ').lower()}"
    if isinstance(error, ConnectionResetError):
        return "the server reset the connection"
    if isinstance(error, BrokenPipeError):
        return "the server closed the connection while the request was being sent"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def refusal(error: BaseException, url: str) -> str | None:
    """What to tell a caller whose connection was refused.

    Args:
        error: what the library raised; its causes are looked at.
        url: where the request went.

    Returns:
        None for any other failure.
    """
    if not _has_cause(error, ConnectionRefusedError):
        return None
    _, host, port = origin_of(url)
    proxied = any(os.environ.get(name) for name in _PROXY_VARIABLES)
    proxy = ", or at the proxy that the environment names" if proxied else ""
    return f"the connection was refused: nothing listens at {host}, port {port}{proxy}"


def translated(error: Exception, request: Request, attempt: AttemptBounds) -> APIConnectionError | None:
    """The public error for what httpcore2 raised; None for what did not come from the network."""
    import httpcore2

    clear_frames(error)
    url = request.safe_url
    sent = transient = True
    if isinstance(error, httpcore2.TimeoutException):
        sent = not isinstance(error, (httpcore2.ConnectTimeout, httpcore2.PoolTimeout))
        message = f"{request.method} {url}: {_late(error, attempt)}"
        return APITimeoutError(message, method=request.method, url=url, sent=sent)
    if isinstance(error, httpcore2.RemoteProtocolError):
        # A connection that was closed while it was idle ends like this; everything else would only come again.
        transient = "without sending a response" in str(error)
        reason = "the server closed the connection without a response" if transient else f"it sent no HTTP: {error}"
    elif isinstance(error, (httpcore2.ConnectError, httpcore2.ProxyError)):
        reason = refusal(error, request.url) or reason_of(error)
        sent, transient = False, not _has_cause(error, ssl.SSLCertVerificationError)
    elif isinstance(error, (httpcore2.NetworkError, CodingError)):
        reason = reason_of(error)
    elif isinstance(error, (httpcore2.LocalProtocolError, httpcore2.UnsupportedProtocol, UnusableURLError)):
        reason = f"the request cannot be sent: {error}"
        sent = transient = False
    else:
        return None
    message = f"{request.method} {url}: {hide(reason, request.secrets)}"
    return APIConnectionError(message, method=request.method, url=url, sent=sent, transient=transient)


def _late(error: Exception, attempt: AttemptBounds) -> str:
    import httpcore2

    step = "for the response"
    if isinstance(error, httpcore2.ConnectTimeout):
        step = "to connect"
    elif isinstance(error, httpcore2.WriteTimeout):
        step = "to send the request"
    elif isinstance(error, httpcore2.PoolTimeout):
        step = "for a free connection"
    if attempt.deadline is not None and time.monotonic() >= attempt.deadline:
        return f"the deadline of the call passed while waiting {step}"
    return f"waited too long {step}"


def _has_cause(error: BaseException, kind: type[BaseException]) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, kind):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
