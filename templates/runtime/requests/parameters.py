"""Parameters as they stand in paths, queries, header fields and cookies: every OpenAPI style.

Values are turned into JSON values first, so that enumerations, dates and models are sent as a JSON body would have
them. Nested values for which OpenAPI defines nothing are sent as JSON text.
"""

from __future__ import annotations

import datetime
import math
from typing import Any

from ..errors import InvalidArgumentError
from ..json_types import is_array, is_object, kind_of
from ..models.hooks import to_builtins, to_json
from ..operation import Parameter, Style

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_RESERVED = frozenset(b":/?#[]@!$&'()*+,;=")
# Reserved characters that would end a value where it stands.
_QUERY_RESERVED = _RESERVED - frozenset(b"#[]&+")
_PATH_RESERVED = _RESERVED - frozenset(b"/?#[]")

_PLAIN = [chr(code) if code in _UNRESERVED else f"%{code:02X}" for code in range(256)]

Pairs = list[tuple[str, str]]


def quoted(text: str, kept: frozenset[int] = frozenset()) -> str:
    """The text percent-encoded, apart from unreserved characters and those in `kept`."""
    if text.isascii() and text.isalnum():
        return text
    try:
        content = text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{text!r} cannot be sent: it contains an unpaired surrogate") from None
    return "".join(chr(code) if code in kept else _PLAIN[code] for code in content)


def plain_value(value: Any, argument: str) -> Any:
    """The value as JSON values.

    Raises:
        InvalidArgumentError: it cannot be sent, such as a date and time without time zone.
    """
    if isinstance(value, (str, int, float)) and type(value) in (str, int, float, bool):
        return value
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        raise InvalidArgumentError(
            f"{argument}: {value.isoformat()} has no time zone; pass one that has, such as datetime.now(timezone.utc)"
        )
    try:
        return to_builtins(value)
    except (TypeError, UnicodeEncodeError) as error:
        raise InvalidArgumentError(f"{argument}: a {type(value).__name__} cannot be sent: {error}") from None


def check_shape(parameter: Parameter, value: Any) -> None:
    """Refuses what would be sent as something else than was meant: a text letter by letter, a list as one value.

    Raises:
        InvalidArgumentError: the argument is not a list where a list is expected, or the other way round, or a list
            has an item that is None.
    """
    if value is None:
        return
    kind: str = "scalar"
    name = type(value).__name__
    plain: Any = value
    if type(value) in (str, int, float, bool):
        pass
    elif parameter.shape != "any" or isinstance(value, (list, tuple, set, frozenset)):
        plain = plain_value(value, parameter.argument)
        kind = kind_of(plain)
    else:
        return
    if parameter.shape == "array" and kind != "array":
        raise InvalidArgumentError(f"{parameter.argument}: is a single value ({name}); pass a list of values")
    if parameter.shape == "scalar" and kind in ("array", "object"):
        raise InvalidArgumentError(f"{parameter.argument}: is a {name}; pass a single value")
    if kind == "array" and None in plain and parameter.media_type is None:
        where = f"{parameter.argument}[{plain.index(None)}]"
        raise InvalidArgumentError(f"{where}: None cannot be sent; leave the item out")


def scalar_text(value: Any) -> str:
    """A JSON value as text: `true`, `false`, numbers as JSON has them; arrays and objects as JSON text."""
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{value} is not a number that can be sent")
    return to_json(value).decode()


def _members(value: dict[str, Any]) -> Pairs:
    return [(name, scalar_text(item)) for name, item in value.items() if item is not None]


def _items(value: list[Any]) -> list[str]:
    return [scalar_text(item) for item in value]


def path_text(parameter: Parameter, value: Any) -> str:
    """A path parameter, percent-encoded so that it stays within its segment.

    Raises:
        InvalidArgumentError: the value is empty, which would change the path.
    """
    value = plain_value(value, parameter.argument)
    kept = _PATH_RESERVED if parameter.allow_reserved else frozenset[int]()

    def encoded(text: str) -> str:
        # `.` and `..` would be removed as steps of a path.
        return "%2E" * len(text) if text and not text.strip(".") else quoted(text, kept)

    kind = kind_of(value)
    style = parameter.effective_style
    name = quoted(parameter.name)
    if parameter.media_type is not None:
        result = encoded(to_json(value).decode())
    elif value is None or value in ("", [], {}):
        raise InvalidArgumentError(f"{parameter.argument}: an empty value cannot stand in the path")
    elif kind == "array":
        items = [encoded(item) for item in _items(value)]
        if style == "label":
            result = "." + ("." if parameter.effective_explode else ",").join(items)
        elif style == "matrix":
            separator = f";{name}=" if parameter.effective_explode else ","
            result = f";{name}={separator.join(items)}"
        else:
            result = ",".join(items)
    elif kind == "object":
        members = [(quoted(key), encoded(item)) for key, item in _members(value)]
        if parameter.effective_explode:
            joined = [f"{key}={item}" for key, item in members]
            prefix, separator = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
        else:
            joined = [part for member in members for part in member]
            prefix, separator = {"label": (".", ","), "matrix": (f";{name}=", ",")}.get(style, ("", ","))
        result = prefix + separator.join(joined)
    else:
        text = encoded(scalar_text(value))
        result = {"label": f".{text}", "matrix": f";{name}={text}"}.get(style, text)
    if not result:
        raise InvalidArgumentError(f"{parameter.argument}: an empty value cannot stand in the path")
    return result


def _deep_pairs(name: str, value: Any) -> Pairs:
    if is_object(value):
        return [pair for key, item in value.items() if item is not None for pair in _deep_pairs(f"{name}[{key}]", item)]
    if is_array(value):
        if any(isinstance(item, (dict, list)) for item in value):
            return [pair for index, item in enumerate(value) for pair in _deep_pairs(f"{name}[{index}]", item)]
        return [(name, scalar_text(item)) for item in value]
    return [(name, scalar_text(value))]


def styled_pairs(
    name: str, value: Any, style: Style = "form", *, explode: bool = True, allow_reserved: bool = False
) -> Pairs:
    """A JSON value as percent-encoded pairs of a query or of a form body; empty arrays and objects give none."""
    kept = _QUERY_RESERVED if allow_reserved else frozenset[int]()

    def encoded(text: str) -> str:
        return quoted(text, kept)

    kind = kind_of(value)
    key = quoted(name)
    if style == "deepObject" and kind in ("object", "array"):
        if kind == "array":
            # OpenAPI leaves this open; numbered brackets are what servers that want brackets understand.
            value = {str(index): item for index, item in enumerate(value)}
        return [(quoted(deep_name), encoded(text)) for deep_name, text in _deep_pairs(name, value)]
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(style, ",")
    if kind == "array":
        items = [encoded(item) for item in _items(value)]
        if not items:
            return []
        if not explode and separator != "," and any(separator in item for item in items):
            raise InvalidArgumentError(f"{name}: an item has the character that stands between items; leave it out")
        return [(key, item) for item in items] if explode else [(key, separator.join(items))]
    if kind == "object":
        members = [(quoted(member), encoded(text)) for member, text in _members(value)]
        if not members or explode:
            return members
        return [(key, separator.join(part for member in members for part in member))]
    return [(key, encoded(scalar_text(value)))]


def query_pairs(parameter: Parameter, value: Any) -> Pairs:
    """A query parameter as percent-encoded pairs; None gives none."""
    if value is None:
        return []
    if type(value) is str and parameter.media_type is None and not parameter.allow_reserved:
        return [(quoted(parameter.name), quoted(value))]
    value = plain_value(value, parameter.argument)
    if parameter.media_type is not None:
        return [(quoted(parameter.name), quoted(_document_text(parameter, value)))]
    return styled_pairs(
        parameter.name,
        value,
        parameter.effective_style,
        explode=parameter.effective_explode,
        allow_reserved=parameter.allow_reserved,
    )


def _document_text(parameter: Parameter, value: Any) -> str:
    is_json = "json" in (parameter.media_type or "")
    return to_json(value).decode() if is_json or not isinstance(value, str) else value


def header_text(parameter: Parameter, value: Any) -> str | None:
    """A header field's value; None when there is nothing to send.

    Raises:
        InvalidArgumentError: the value has line breaks, control characters, white space at its ends, or characters
            outside Latin-1.
    """
    if value is None:
        return None
    value = plain_value(value, parameter.argument)
    if parameter.media_type is not None:
        return checked_header(_document_text(parameter, value), parameter.argument)
    kind = kind_of(value)
    if kind == "array":
        items = _items(value)
        return checked_header(",".join(items), parameter.argument) if items else None
    if kind == "object":
        separator = "=" if parameter.effective_explode else ","
        members = [separator.join(member) for member in _members(value)]
        return checked_header(",".join(members), parameter.argument) if members else None
    return checked_header(scalar_text(value), parameter.argument)


def checked_header(text: str, argument: str) -> str:
    """The text, if it can be a header field's value.

    Raises:
        InvalidArgumentError: it cannot.
    """
    if any((character < " " and character != "\t") or character == "\x7f" for character in text):
        raise InvalidArgumentError(f"{argument}: a header field cannot contain line breaks or control characters")
    if text != text.strip(" \t"):
        raise InvalidArgumentError(f"{argument}: a header field cannot begin or end with white space")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{argument}: a header field cannot contain characters outside Latin-1") from None
    return text


def cookie_pairs(parameter: Parameter, value: Any) -> Pairs:
    """A cookie parameter as pairs, percent-encoded; None gives none."""
    return query_pairs(parameter, value)
