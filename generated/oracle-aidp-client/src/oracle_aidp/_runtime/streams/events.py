"""Server-sent events and lines, from pieces of bytes."""

from __future__ import annotations

import msgspec

__all__ = ["EventParser", "LineParser", "ServerSentEvent", "TooLongError"]


class TooLongError(Exception):
    """A line or an event is longer than the client accepts."""


class ServerSentEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a `text/event-stream` response."""

    data: str
    event: str = "message"
    id: str | None = None
    retry: int | None = None
    """Milliseconds after which the server wants clients to reconnect."""


class LineParser:
    """Cuts pieces of bytes into lines, in time proportional to their length.

    Args:
        bare_return: True when a carriage return alone ends a line, as in event streams.
        limit: most bytes of a line; None for no limit.
    """

    def __init__(self, *, bare_return: bool = False, limit: int | None = None) -> None:
        self._rest = bytearray()
        self._bare_return = bare_return
        self._after_return = False
        self._limit = limit

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that are complete now, without their ends.

        Raises:
            TooLongError: the line that is not complete yet is longer than the limit.
        """
        if self._bare_return and piece:
            # The two halves of a "\r\n" may come in two pieces; the first has ended the line already.
            halved = self._after_return and piece.startswith(b"\n")
            self._after_return = piece.endswith(b"\r")
            piece = piece[halved:].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        first, *others = piece.split(b"\n")
        self._rest += first
        lines: list[bytes] = []
        if others:
            # Only what a line begins with is kept from piece to piece, and every byte is copied once.
            lines = [bytes(self._rest), *others[:-1]]
            self._rest = bytearray(others[-1])
        if self._limit is not None and (
            len(self._rest) > self._limit or any(len(line) > self._limit for line in lines)
        ):
            raise TooLongError(f"a line is longer than {self._limit:,} bytes")
        return [line.removesuffix(b"\r") for line in lines]

    def end(self) -> list[bytes]:
        """What is left when there are no more pieces."""
        rest = bytes(self._rest).removesuffix(b"\r")
        self._rest.clear()
        return [rest] if rest else []


class EventParser:
    """Reads server-sent events as the HTML standard says; an event cut off by the end is dropped.

    Args:
        limit: most bytes of an event; None for no limit.

    Attributes:
        last_id: the last identifier that the server gave, for `Last-Event-ID`.
        retry: milliseconds after which the server wants clients to reconnect, if it said so.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._lines = LineParser(bare_return=True, limit=limit)
        self._limit = limit
        self._first = True
        self._data = bytearray()
        self._has_data = False
        self._event = ""
        self.last_id: str | None = None
        self.retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """The events that are complete now.

        Raises:
            TooLongError: one is longer than the limit.
        """
        events: list[ServerSentEvent] = []
        for line in self._lines.feed(piece):
            if self._first:
                line = line.removeprefix(b"\xef\xbb\xbf")
                self._first = False
            if not line:
                event = self._dispatched()
                if event is not None:
                    events.append(event)
            elif not line.startswith(b":"):
                self._take(line)
        return events

    def _take(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            if self._has_data:
                self._data += b"\n"
            self._has_data = True
            self._data += value
            if self._limit is not None and len(self._data) > self._limit:
                raise TooLongError(f"an event is longer than {self._limit:,} bytes")
        elif name == b"event":
            self._event = value.decode(errors="replace")
        elif name == b"id" and b"\0" not in value:
            self.last_id = value.decode(errors="replace")
        elif name == b"retry" and value.isdigit() and len(value) < 10:
            self.retry = int(value)

    def _dispatched(self) -> ServerSentEvent | None:
        event, self._event = self._event, ""
        if not self._has_data:
            return None
        data = self._data.decode(errors="replace")
        self._data.clear()
        self._has_data = False
        return ServerSentEvent(data=data, event=event or "message", id=self.last_id, retry=self.retry)
