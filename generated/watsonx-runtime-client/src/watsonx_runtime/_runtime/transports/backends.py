"""Which backend serves threads, and which asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .anyio_backend import AnyIOBackend
    from .socket_backend import SocketBackend


def backend() -> SocketBackend:
    """Sockets that block the thread."""
    from .socket_backend import SocketBackend

    return SocketBackend()


def backend_async() -> AnyIOBackend:
    """Sockets that other tasks do not wait for."""
    from .anyio_backend import AnyIOBackend

    return AnyIOBackend()
