"""TLS settings that all default transports of a process share: making them takes a tenth of a second."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

_lock = threading.Lock()
_context: ssl.SSLContext | None = None


def default_tls() -> ssl.SSLContext:
    """Verifies certificates against the trust store of the operating system."""
    global _context
    with _lock:
        if _context is None:
            import httpx2

            _context = httpx2.create_ssl_context()
        return _context
