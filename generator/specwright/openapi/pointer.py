"""JSON pointers (RFC 6901), and how a pointer names the file it belongs to.

A pointer into the root document is a plain pointer: `` (the whole document) or `/paths/~1pets/get`. A pointer into
another file of the specification's folder has the file's name in front: `schemas/pet.yaml#/properties/name`.
"""

from __future__ import annotations

import re
from typing import Any

from specwright.openapi.json_types import is_list, is_object

_INDEX = re.compile("0|[1-9][0-9]{0,8}")


def escape(token: str) -> str:
    """Return one reference token as it is written in a pointer."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(text: str) -> str:
    """Return the reference token that `text`, a part of a pointer, stands for."""
    if "~" in text:
        return text.replace("~1", "/").replace("~0", "~")
    return text


def join(pointer: str, *tokens: str | int) -> str:
    """Return the pointer that leads from `pointer` through `tokens`."""
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def tokens_of(pointer: str) -> list[str]:
    """Return the reference tokens of a pointer without file name.

    Raises:
        ValueError: the pointer is neither empty nor starts with a slash.
    """
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"'{pointer}' is not a JSON pointer; write it with a slash in front")
    return [unescape(part) for part in pointer[1:].split("/")]


def parent_of(pointer: str) -> str:
    """Return the pointer of the container that holds the node at `pointer`."""
    return pointer.rpartition("/")[0]


def split_file(pointer: str) -> tuple[str, str]:
    """Return file name (empty for the root document) and plain pointer."""
    if not pointer or pointer.startswith("/"):
        return "", pointer
    file, _, rest = pointer.partition("#")
    return file, rest


def with_file(file: str, pointer: str) -> str:
    """Return the pointer that names `file`; the inverse of `split_file`."""
    return f"{file}#{pointer}" if file else pointer


def index_of(token: str, length: int) -> int | None:
    """Return the list index that `token` names, or None when it names no item of a list of `length` items."""
    if not _INDEX.fullmatch(token):
        return None
    index = int(token)
    return index if index < length else None


def child_of(node: Any, token: str) -> Any:
    """Return the child of a tree node that `token` names.

    Raises:
        KeyError: there is no such child.
    """
    if is_object(node):
        return node[token]
    if is_list(node):
        index = index_of(token, len(node))
        if index is not None:
            return node[index]
    raise KeyError(token)
