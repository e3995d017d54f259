"""Content codings of responses, decoded strictly and in pieces of bounded size.

A compressed body that ends early is an error and not a shorter body; one of several members is read to the end of the
last; and one that grows out of all proportion is refused before it fills memory or disk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

__all__ = ["ACCEPTED_CODINGS", "CodingError", "ContentDecoder"]

ACCEPTED_CODINGS = "gzip, deflate"
"""Value of `Accept-Encoding`."""

_PIECE = 256 * 1024
_MOST_CODINGS = 2
_FREE_SIZE = 16 * 1024 * 1024
"""Bytes that may come out of a decoder before its output is compared with its input."""


class CodingError(Exception):
    """The body is not what its `Content-Encoding` says."""


class ContentDecoder:
    """Removes the content codings of one response.

    Args:
        value: the field `Content-Encoding`.
        expansion: how many bytes may come out for each byte that goes in, beyond the first 16 MiB.

    Raises:
        CodingError: a coding is not supported.
    """

    def __init__(self, value: str, expansion: int) -> None:
        names = [name.strip().lower() for name in value.split(",")]
        names = [name for name in names if name not in ("", "identity")]
        if len(names) > _MOST_CODINGS:
            raise CodingError(f"the body is encoded {len(names)} times")
        self._layers = [_layer(name) for name in reversed(names)]
        self._expansion = expansion
        self._received = 0
        self._produced = 0

    def feed(self, content: bytes) -> Iterator[bytes]:
        """What comes out for the next bytes of the body.

        Raises:
            CodingError: they do not fit.
        """
        self._received += len(content)
        yield from self._through(content, self._layers)

    def end(self) -> None:
        """Called after the last byte.

        Raises:
            CodingError: the body ends too early.
        """
        if self._received:
            for layer in self._layers:
                layer.end()

    def _through(self, content: bytes, layers: list[_Layer]) -> Iterator[bytes]:
        if layers:
            for piece in layers[0].feed(content):
                yield from self._through(piece, layers[1:])
        elif content:
            self._produced += len(content)
            if self._produced > _FREE_SIZE and self._produced > self._received * self._expansion:
                raise CodingError(f"the body is more than {self._expansion} times as long as what was received")
            yield content


class _Layer:
    """One coding: zlib's formats, which differ in how they are framed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._window: int | None = 16 + zlib.MAX_WBITS if name == "gzip" else None
        self._inflater = zlib.decompressobj(self._window) if self._window is not None else None
        self._start = b""
        self._ended = False

    def feed(self, content: bytes) -> Iterator[bytes]:
        more = False
        while content or more:
            if self._ended:
                # Some servers fill the last block with zeros, which RFC 1952 does not forbid.
                if not content.strip(b"\0"):
                    return
                if self._window is None or not content.lstrip(b"\0").startswith(b"\x1f"):
                    raise CodingError(f"the {self._name} body is followed by something else")
                content = content.lstrip(b"\0")
                self._inflater = zlib.decompressobj(self._window)
                self._ended = False
            if self._inflater is None:
                content, self._start = self._start + content, b""
                if len(content) < 2:
                    self._start = content
                    return
                self._inflater = zlib.decompressobj(_deflate_window(content))
            try:
                piece = self._inflater.decompress(content, _PIECE)
            except zlib.error as error:
                raise CodingError(f"the body is not {self._name}: {error}") from error
            if piece:
                yield piece
            self._ended = self._inflater.eof
            # A full piece may leave output behind in zlib when all input has been taken.
            more = len(piece) == _PIECE and not self._ended
            content = self._inflater.unused_data if self._ended else self._inflater.unconsumed_tail

    def end(self) -> None:
        if not self._ended:
            raise CodingError(f"the {self._name} body ended too early")


def _deflate_window(start: bytes) -> int:
    # RFC 9110 means zlib's format (RFC 1950); some servers send the bare deflate format (RFC 1951).
    is_zlib = start[0] & 0x0F == 8 and int.from_bytes(start[:2], "big") % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS


def _layer(name: str) -> _Layer:
    if name in ("gzip", "x-gzip"):
        return _Layer("gzip")
    if name == "deflate":
        return _Layer("deflate")
    raise CodingError(f"the content coding {name[:40]!r} was not asked for and is not supported")
