"""Encoding and decoding of the types that msgspec does not know: unions and open models."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Any

import msgspec

from .open_objects import OpenObject, as_dictionary, decoded
from .undeclared import any_kept, attach, merged
from .unions import UnionMarker


def decode_hook(kind: type, value: Any) -> Any:
    """Turns a built-in value into a union's variant or an open model.

    Raises:
        UndecidedError: no variant fits.
        msgspec.ValidationError: the value does not fit.
    """
    if kind is object:
        return value
    if issubclass(kind, UnionMarker):
        return kind.decoded(value, _variant)
    if issubclass(kind, OpenObject):
        return decoded(kind, value, decode_hook)
    raise TypeError(f"{kind.__name__} cannot be decoded")


def _variant(value: Any, kind: Any) -> Any:
    """A built-in value as a variant of a union, with what it does not declare kept beside it."""
    try:
        return msgspec.convert(value, kind, dec_hook=decode_hook, str_keys=True)
    except msgspec.ValidationError:
        from .separation import separated

        # A variant that declares less must not lose to the next one for that alone.
        declared, undeclared = separated(value, kind, decode_hook)
        if undeclared is None:
            raise
        converted = msgspec.convert(declared, kind, dec_hook=decode_hook, str_keys=True)
        attach(converted, undeclared)
        return converted


def encode_hook(value: Any) -> Any:
    """Turns an open model into a dictionary."""
    if isinstance(value, OpenObject):
        return as_dictionary(value)
    name = type(value).__name__
    hint = "; pass a list" if isinstance(value, (Iterable, AsyncIterable)) else ""
    raise TypeError(f"{name} cannot be encoded as JSON{hint}")


_encoder = msgspec.json.Encoder(enc_hook=encode_hook)


def to_json(value: Any) -> bytes:
    """The value as JSON text, undeclared properties included."""
    if any_kept():
        return _encoder.encode(to_builtins(value))
    return _encoder.encode(value)


def to_builtins(value: Any) -> Any:
    """The value as JSON values, undeclared properties included."""
    return merged(value, msgspec.to_builtins(value, enc_hook=encode_hook, str_keys=True))
