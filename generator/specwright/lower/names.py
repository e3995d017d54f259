"""Python names for what a specification names.

Every function here depends on its arguments alone: a name follows from what is named and from where that stands,
never from what else the document contains. So adding an operation or a schema renames nothing. Where two things
still end at one name, the package remembers who has it (`name_book.py`).

Classes of schemas that have a name of their own are `CapWords`; classes of schemas that stand inside something
else are `Owner_Place`. Capwords names never contain an underscore, so the two can never meet.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from specwright.ir.emitted_names import CLIENT, MODELS, RESOURCES

SYMBOLS = {
    "+": "plus",
    "@": "at",
    "$": "dollar",
    "#": "number",
    "%": "percent",
    "&": "and",
    "*": "star",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
}


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Split a name of any style into its words, in lower case.

    Examples: `listHTTPServers` gives list, http, servers; `+1` gives plus, 1; `userIDs` gives user, ids.
    """
    return tuple(word.lower() for piece in _pieces(text) for word in _split(piece))


@lru_cache(maxsize=65536)
def _pieces(text: str) -> Sequence[str]:
    """Runs of letters and digits, and a word for each symbol that carries meaning."""
    if text.isalnum() and text.isascii():
        return (text,)
    found: list[str] = []
    for match in _PIECE.finditer(unicodedata.normalize("NFKC", text)):
        piece = match[0]
        if piece == "-":
            found.append("minus")
        elif piece in SYMBOLS:
            found.append(SYMBOLS[piece])
        elif f"a{piece}".isidentifier():
            found.append(piece)
    return found


_PIECE = re.compile(rf"[^\W_]+|[{re.escape(''.join(SYMBOLS))}]|\A-(?=[0-9])")


def _split(piece: str) -> Iterable[str]:
    """Words of a run of letters and digits, by its capitals."""
    piece = piece.replace("OAuth", "Oauth")
    start = 0
    for index in range(1, len(piece)):
        before, here, after = piece[index - 1], piece[index], piece[index + 1 : index + 2]
        if not here.isupper():
            continue
        plural = after == "s" and not piece[index + 2 : index + 3].islower() and before.isupper()
        if before.islower() or (after.islower() and not plural):
            yield piece[start:index]
            start = index
    yield piece[start:]


def capwords(text: str | Sequence[str]) -> str:
    """`CapWords` of a name, whose own capitals are kept, or of words."""
    parts = _pieces(text) if isinstance(text, str) else text
    return _normal(
        "".join(
            part.capitalize() if part.isupper() and len(parts) > 1 else part[:1].upper() + part[1:] for part in parts
        )
    )


def snake(text: str | Sequence[str]) -> str:
    """`snake_case` of a name or of words."""
    return _normal("_".join(words(text) if isinstance(text, str) else text))


def _normal(name: str) -> str:
    """The name as Python reads it (PEP 3131); changing the case of letters can undo that."""
    return unicodedata.normalize("NFKC", name)


def class_name(text: str, fallback: str = "Model") -> str:
    """A class name; reserved words and names that emitted modules use themselves get `Model` behind them."""
    name = capwords(text)
    if not name:
        return fallback
    if not name.isidentifier():
        name = _normal(fallback + name)
    if name in RESERVED_CLASSES or keyword.iskeyword(name):
        name += "Model"
    return name


def attribute_name(text: str, fallback: str = "field", reserved: frozenset[str] = frozenset()) -> str:
    """An attribute, argument or method name; reserved ones get an underscore behind them."""
    name = snake(text)
    if not name:
        return "empty" if not text else fallback
    if not name.isidentifier():
        name = _normal(f"{fallback}_{name}")
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def constant_name(value: str | int) -> str:
    """The name of an enumeration member."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}"
    name = _normal(snake(value).upper())
    if not name:
        return "EMPTY" if not value.strip() else "OTHER"
    if not name.isidentifier():
        name = _normal(f"VALUE_{name}")
    return f"{name}_" if name in RESERVED_MEMBERS else name


def resource_class(path: Sequence[str]) -> str:
    """The class of a resource, from the path under which callers find it."""
    name = capwords([word for part in path for word in words(part)])
    if not name.isidentifier():
        name = _normal(f"Resource{name}")
    return f"{name}Resource" if name in RESERVED_RESOURCES or keyword.iskeyword(name) else name


def module_name(name: str) -> str:
    """The name of a module, which is also that of a file: in ASCII, not too long, and allowed on every system."""
    plain = unicodedata.normalize("NFKD", name)
    name = "".join(
        character if character.isascii() else "" if unicodedata.combining(character) else f"u{ord(character):x}"
        for character in plain
    )
    if len(name) > _LONGEST_MODULE:
        name = f"{name[: _LONGEST_MODULE - 13]}_{hashlib.sha256(name.encode()).hexdigest()[:12]}"
    if not name.isidentifier():
        name = f"module_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name.lower() in _DEVICES else name


_LONGEST_MODULE = 80

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows does not allow for files, whatever their extension."""

RESERVED_CLASSES = frozenset(MODELS)
"""Modules of models have their classes beside what they import."""

RESERVED_RESOURCES = frozenset((*RESOURCES, *CLIENT))
"""Modules of resources, and that of the client, have the classes of resources beside what they import."""

RESERVED_MEMBERS = frozenset({"MRO"})
"""Names that an `Enum` does not allow for a member."""

MODEL_ATTRIBUTES = frozenset(
    """
    to_dict to_json from_dict from_json extra str int float bool list dict bytes object datetime msgspec
    additional_properties
    """.split()
)
"""Attributes that models have already, and builtins that their annotations use."""

METHOD_ARGUMENTS = frozenset(["self", "options", "media_type", "cls"])
"""Arguments that emitted methods have already."""

RESOURCE_ATTRIBUTES = frozenset(["with_response"])
CLIENT_ATTRIBUTES = frozenset(
    """
    close aclose request with_options base_url settings drift headers timeout max_retries transport strict validate
    """.split()
)
