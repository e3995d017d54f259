"""Why a connection could not be made, as far as the operating system says."""

from __future__ import annotations

import os

from ..urls import origin_of

_PROXY_VARIABLES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy")


def refusal(error: BaseException, url: str) -> str | None:
    """What to tell a caller whose connection was refused.

    Args:
        error: what the library raised; its causes are looked at.
        url: where the request went.

    Returns:
        None for every other failure.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ConnectionRefusedError):
        # The asynchronous library gathers the failures for all addresses of a host.
        gathered = getattr(cause.__cause__, "exceptions", ())
        if any(isinstance(each, ConnectionRefusedError) for each in gathered):
            break
        cause = cause.__cause__ or cause.__context__
    if cause is None:
        return None
    _, host, port = origin_of(url)
    proxied = any(os.environ.get(name) for name in _PROXY_VARIABLES)
    proxy = ", or at the proxy that the environment names" if proxied else ""
    return f"the connection was refused: nothing listens at {host}, port {port}{proxy}"
