"""Server-sent events and JSON lines, from pieces of bytes."""

from __future__ import annotations

import msgspec

__all__ = ["EventParser", "LineParser", "ServerSentEvent"]


class ServerSentEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a `text/event-stream` response."""

    data: str
    event: str = "message"
    id: str | None = None
    retry: int | None = None
    """Milliseconds after which the server wants clients to reconnect."""


class LineParser:
    """Cuts pieces of bytes into lines.

    Args:
        bare_return: True when a carriage return alone ends a line, as in event streams.
    """

    def __init__(self, *, bare_return: bool = False) -> None:
        self._rest = b""
        self._bare_return = bare_return
        self._after_return = False

    def feed(self, piece: bytes) -> list[str]:
        """The lines that are complete now, without their ends."""
        if self._bare_return and piece:
            # The two halves of a "\r\n" may come in two pieces; the first has ended the line already.
            halved = self._after_return and piece.startswith(b"\n")
            self._after_return = piece.endswith(b"\r")
            piece = piece[halved:].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = (self._rest + piece).split(b"\n")
        self._rest = lines.pop()
        return [line.removesuffix(b"\r").decode(errors="replace") for line in lines]

    def end(self) -> list[str]:
        """What is left when there are no more pieces."""
        rest, self._rest = self._rest.removesuffix(b"\r"), b""
        return [rest.decode(errors="replace")] if rest else []


class EventParser:
    """Reads server-sent events as the HTML standard says; an event cut off by the end is dropped."""

    def __init__(self) -> None:
        self._lines = LineParser(bare_return=True)
        self._first = True
        self._data: list[str] = []
        self._event = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """The events that are complete now."""
        events: list[ServerSentEvent] = []
        for line in self._lines.feed(piece):
            text = line.removeprefix("\ufeff") if self._first else line
            self._first = False
            if not text:
                event = self._dispatched()
                if event is not None:
                    events.append(event)
            elif not text.startswith(":"):
                self._take(text)
        return events

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)

    def _dispatched(self) -> ServerSentEvent | None:
        data, event = self._data, self._event
        self._data, self._event = [], ""
        if not data:
            return None
        return ServerSentEvent(data="\n".join(data), event=event or "message", id=self._id, retry=self._retry)
