"""Keeps the connections of a client within the event loop that they belong to."""

from __future__ import annotations

from typing import Any

from ..errors import ConfigurationError


class LoopBinding:
    """The event loop of the first request. Connections cannot be used from another one."""

    def __init__(self) -> None:
        self._loop: Any = None

    async def check_async(self) -> None:
        """Binds to the running loop.

        Raises:
            ConfigurationError: it is another one than that of the first request.
        """
        if not await self.fits_async():
            raise ConfigurationError(
                "this client has been used in another event loop, to which its connections belong; create one client"
                " per event loop (asyncio.run makes a new one each time), inside the coroutine that is run"
            )

    async def fits_async(self) -> bool:
        """True when the running loop is that of the first request, or none has been sent."""
        import asyncio

        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            # Not asyncio but another library that httpx2 supports.
            return True
        if self._loop is None:
            self._loop = running
        return self._loop is running

    def check(self) -> None:
        """Threads may share connections: there is nothing to check."""

    def fits(self) -> bool:
        """True: there is no loop."""
        return True
