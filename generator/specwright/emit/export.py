"""Hands a loaded, overlaid and checked document to generators that read files, and collects what they write.

Those generators are made for documents of friends: keys that no specification defines choose what their modules import
and what their classes inherit from. So they get what OpenAPI and JSON Schema define and nothing else, and what they
write is read back.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import keyword
import posixpath
import re
import tokenize
from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any
from urllib.parse import quote

from specwright.emit.visible_text import REPLACEMENT, UNSEEN
from specwright.errors import SpecwrightError
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.object_types import FIXED_FIELDS, Kind
from specwright.openapi.pointer import split_file

_KEYWORDS = frozenset(FIXED_FIELDS[Kind.SCHEMA]) - {"$schema", "$vocabulary", "$comment"}
"""Keywords of schemas that are handed over."""

_NAMES = frozenset({"x-enum-varnames", "x-enumNames"})
"""Extensions that are handed over where they hold nothing but names."""

_STATEMENTS = (
    ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign,
    ast.Expr, ast.If,
)  # fmt: skip
"""What modules consist of."""


class ForeignSourceError(SpecwrightError):
    """What another generator wrote has something that it should not have."""


def hand_over(document: Document, folder: Path, *, is_pattern: Callable[[str], bool] | None = None) -> Path:
    """Write a document into a folder as other generators expect it, and return its root file.

    All schemas are in the form of OpenAPI 3.1, whatever version the document was written in, without keys that no
    specification defines. Files that references lead to keep their names; they are JSON, which is YAML, too.

    Args:
        document: The document.
        folder: Where to write it.
        is_pattern: Whether what is written can use a regular expression; schemas are handed over without the others.
    """
    trees = document.trees
    root = "openapi.json"
    while root in trees:
        root = f"root-{root}"
    schemas = {id(node) for _, node in document.index.schemas}
    references = _references(document, root)

    def written(node: Any) -> Any:
        if is_list(node):
            return [written(item) for item in node]
        if not is_object(node):
            return node
        kept = _plain_schema(node) if id(node) in schemas else node
        if id(node) in schemas and is_pattern is not None and not is_pattern(str(kept.get("pattern", ""))):
            kept = {key: value for key, value in kept.items() if key != "pattern"}
        found = {key: written(value) for key, value in kept.items()}
        if id(node) in references:
            found["$ref"] = references[id(node)]
        return found

    for name, tree in trees.items():
        target = folder / (name or root)
        target.parent.mkdir(parents=True, exist_ok=True)
        content = {**written(tree), "openapi": "3.1.0"} if not name else written(tree)
        target.write_text(json.dumps(content, ensure_ascii=True), encoding="utf-8")
    return folder / root


def _plain_schema(node: dict[str, Any]) -> dict[str, Any]:
    """A schema without what no specification defines."""
    return {
        key: value for key, value in node.items() if key in _KEYWORDS or (key in _NAMES and all(map(_is_name, value)))
    }


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isascii() and value.isidentifier() and not keyword.iskeyword(value)


def _references(document: Document, root: str) -> dict[int, str]:
    """References to other files by the identity of the object that has each, as they are in the folder handed over."""
    found: dict[int, str] = {}
    for use in document.index.uses:
        target = document.index.targets.get(use.pointer)
        if use.node is None or target is None or use.reference.startswith("#"):
            continue
        base, (file, local) = split_file(use.pointer)[0], split_file(target)
        address = posixpath.relpath(file or root, posixpath.dirname(base or root))
        found[id(use.node)] = f"{'' if file == base else quote(address)}#{quote(local, safe='/~')}"
    return found


def collect(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, without caches; what cannot be seen in a text is made visible."""
    return {
        path.relative_to(folder).as_posix(): _visible(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".ruff_cache"} & set(path.parts)
    }


def _visible(path: Path) -> bytes:
    """The content of a file with an escape or a replacement for each character that reorders or hides text."""
    content = path.read_bytes()
    text = content.decode("utf-8", errors="replace")
    if UNSEEN.search(text) is None:
        return content
    if path.suffix != ".py":
        return UNSEEN.sub(REPLACEMENT, text).encode()
    texts = list(_texts(text))
    return UNSEEN.sub(
        lambda match: _escape(match) if any(start < match.start() < end for start, end in texts) else REPLACEMENT, text
    ).encode()


def _texts(source: str) -> Iterator[tuple[int, int]]:
    """Yield where the literals of a module begin and end in which escapes mean something."""
    starts = [0, *(match.end() for match in re.finditer("\n", source))]
    with contextlib.suppress(tokenize.TokenError, SyntaxError):
        for token in tokenize.generate_tokens(io.StringIO(source, newline="\n").readline):
            prefix = token.string[:2].lower().partition('"')[0].partition("'")[0]
            if token.type == tokenize.STRING and "r" not in prefix and "b" not in prefix:
                yield starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def check_source(files: Mapping[str, bytes], modules: Set[str]) -> None:
    """Refuse Python that imports what it is not to import, or that does more than define things.

    Args:
        files: Content by path.
        modules: Top-level modules that may be imported, besides those of the package itself.

    Raises:
        ForeignSourceError: A module has something else.
    """
    for path, content in files.items():
        if not path.endswith(".py"):
            continue
        try:
            tree = ast.parse(content)
        except SyntaxError as error:
            raise ForeignSourceError(f"{path}, line {error.lineno}: this is no Python: {error.msg}") from None
        for node in ast.walk(tree):
            imported = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                imported = [node.module or ""]
            for name in imported:
                if name.partition(".")[0] not in modules:
                    line = getattr(node, "lineno", 1)
                    raise ForeignSourceError(f"{path}, line {line}: the module is not to import {name!r}")
        for statement in tree.body:
            if not isinstance(statement, _STATEMENTS) or not _only_defines(statement):
                said = ast.unparse(statement).splitlines()[0][:80]
                raise ForeignSourceError(f"{path}, line {statement.lineno}: a module is not to do {said!r}")


def _only_defines(statement: ast.stmt) -> bool:
    """True for what is no expression, a text, or a call that completes a class."""
    if not isinstance(statement, ast.Expr):
        return True
    value = statement.value
    return isinstance(value, ast.Constant) or (
        isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "model_rebuild"
    )
