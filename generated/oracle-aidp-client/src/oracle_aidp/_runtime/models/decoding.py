"""From the bytes of a response to the type that the specification promises.

The fast path decodes strictly. If it fails, `lenient_decoding.py` accepts what real servers do, and what it accepted is
logged once per place and counted as drift. `strict=True` turns every deviation into an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

import msgspec

from ..errors import APIResponseError
from .drift import Deviation, DriftLog
from .enums import UnknownValues
from .hooks import decode_hook
from .undeclared import attach, kept_so_far
from .unions import UndecidedError

__all__ = ["ResponseDecoder", "read_text", "read_value"]

T = TypeVar("T")

_MOST_UNKNOWNS = 1000
"""Unknown values to remember; a server that invents more of them must not fill the memory."""

_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    try:
        known = _decoders.get(kind)
    except TypeError:  # a type that cannot be hashed
        return msgspec.json.Decoder(kind, dec_hook=decode_hook)
    if known is None:
        known = _decoders[kind] = msgspec.json.Decoder(kind, dec_hook=decode_hook)
    return known


class RejectedError(Exception):
    """A response cannot be read; the caller knows status and header fields and raises the public error."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer


def _unreadable(content: bytes, error: Exception) -> RejectedError:
    """The error for a body that is not JSON."""
    try:
        content.decode()
    except UnicodeDecodeError as wrong:
        # The decoder counts from the beginning of the text that the byte stands in.
        byte = f"0x{content[wrong.start]:02x} at position {wrong.start}"
        return RejectedError(f"the body is not JSON in UTF-8: there is a byte {byte}")
    return RejectedError(f"the body is not JSON: {error}")


def _is_addition(error: Exception) -> bool:
    """True when the first thing that does not fit is an undeclared property: most likely nothing else does not fit."""
    return "unknown field" in str(error)


class ResponseDecoder:
    """Reads responses for one client.

    Args:
        log: receives deviations.
        strict: True turns every deviation into an error.
    """

    def __init__(self, log: DriftLog | None = None, *, strict: bool = False) -> None:
        self.log = log or DriftLog()
        self.strict = strict
        self._known_unknowns: set[tuple[type, str | int]] = set()

    def read(self, content: bytes, kind: type[T], operation: str = "") -> T:
        """Decodes JSON.

        Args:
            content: JSON text in UTF-8.
            kind: type to decode into; `Any` for plain values.
            operation: identifier, for the drift records.

        Raises:
            RejectedError: it is not JSON, or its JSON types do not match; or it deviates in any way, when strict.
        """
        adds_only = False
        with UnknownValues() as unknown:
            kept_before = kept_so_far()
            try:
                decoded = cast("T", _decoder(kind).decode(content))
                if not unknown and (not self.log.reports or kept_so_far() == kept_before):
                    return decoded
                if not self.strict and not self.log.reports and self._known_unknowns.issuperset(unknown):
                    # Where these values stand has been logged; walking again would cost more than it tells.
                    return decoded
                if len(self._known_unknowns) < _MOST_UNKNOWNS:
                    self._known_unknowns.update(unknown)
            except (msgspec.ValidationError, UndecidedError) as error:
                # The second reading finds out what it is.
                adds_only = _is_addition(error)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise _unreadable(content, error) from error
        try:
            value = msgspec.json.decode(content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            # The first reading ended at what did not fit, and this comes after it.
            raise _unreadable(content, error) from error
        return cast("T", self._converted(value, kind, operation, adds_only=adds_only))

    def read_value(self, value: Any, kind: Any) -> Any:
        """The same for values that have been parsed already."""
        with UnknownValues() as unknown:
            try:
                converted = msgspec.convert(value, kind, dec_hook=decode_hook, str_keys=True)
            except (msgspec.ValidationError, UndecidedError) as error:
                # The second reading finds out what it is.
                adds_only = _is_addition(error)
            else:
                if not unknown:
                    return converted
                adds_only = False
        return self._converted(value, kind, "", adds_only=adds_only)

    def deviates(self, operation: str, deviation: Deviation) -> None:
        """Notes a deviation of the response as a whole.

        Raises:
            RejectedError: when strict.
        """
        if self.strict:
            raise RejectedError(f"{deviation.kind.replace('-', ' ')}: {deviation.detail}", deviation.pointer)
        self.log.add(operation, {deviation: 1})

    def _converted(self, value: Any, kind: Any, operation: str, *, adds_only: bool) -> Any:
        """JSON values as a type: with what it does not declare kept beside it, or else leniently."""
        if not adds_only or self.log.reports:
            return self._second(value, kind, operation)
        from .separation import separated

        try:
            declared, undeclared = separated(value, kind, decode_hook)
            if undeclared is None:
                return self._second(value, kind, operation)
            with UnknownValues() as unknown:
                converted = msgspec.convert(declared, kind, dec_hook=decode_hook, str_keys=True)
        except (msgspec.ValidationError, UndecidedError, RecursionError):
            return self._second(value, kind, operation)
        if unknown and not self._known_unknowns.issuperset(unknown):
            return self._second(value, kind, operation)
        attach(converted, undeclared)
        return converted

    def _second(self, value: Any, kind: Any, operation: str) -> Any:
        from .lenient_decoding import LenientDecoder, MismatchError

        # Additions are how interfaces grow: nothing that a caller needs to hear of unless asked for.
        decoder = LenientDecoder(everything=self.log.reports)
        try:
            result = decoder.read(value, kind)
        except MismatchError as error:
            raise RejectedError(str(error), error.pointer) from None
        except RecursionError:
            raise RejectedError("the values are nested too deeply") from None
        deviations = decoder.deviations
        if self.strict:
            broken = [deviation for deviation in deviations if deviation.kind != "undeclared-field"]
            if broken:
                first = broken[0]
                detail = f" ({first.detail})" if first.detail else ""
                raise RejectedError(f"{first.kind.replace('-', ' ')}{detail}", first.pointer)
        self.log.add(operation, deviations)
        return result


_plain_reader = ResponseDecoder()
_strict_reader = ResponseDecoder(strict=True)


def read_value(data: Mapping[str, Any], kind: type[T], *, strict: bool = False) -> T:
    """JSON values as a model.

    Raises:
        APIResponseError: they do not fit.
    """
    try:
        return cast("T", (_strict_reader if strict else _plain_reader).read_value(data, kind))
    except RejectedError as error:
        raise _public(error, kind) from None


def read_text(text: bytes | str, kind: type[T], *, strict: bool = False) -> T:
    """JSON text as a model.

    Raises:
        APIResponseError: it does not fit.
    """
    content = text.encode() if isinstance(text, str) else text
    try:
        return (_strict_reader if strict else _plain_reader).read(content, kind)
    except RejectedError as error:
        raise _public(error, kind, content) from None


def _public(error: RejectedError, kind: type, body: bytes = b"") -> APIResponseError:
    name = getattr(kind, "__name__", str(kind))
    where = f" at {error.pointer}" if error.pointer else ""
    return APIResponseError(f"the data does not match {name}{where}: {error}", pointer=error.pointer, body=body)
