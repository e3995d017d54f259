"""Time, behind a seam so that tests can make it pass at will."""

from __future__ import annotations

import time


class Clock:
    """The computer's clock."""

    def now(self) -> float:
        """Seconds of a clock that never goes back."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Waits."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits and lets other tasks run."""
        import anyio

        await anyio.sleep(seconds)
