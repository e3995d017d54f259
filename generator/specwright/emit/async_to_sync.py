"""The synchronous twin of an asynchronous module, derived token by token."""

from __future__ import annotations

import io
import keyword
import re
import subprocess
import sys
import tokenize
from pathlib import Path

_WORDS = {
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aiter": "iter",
    "aiter_bytes": "iter_bytes",
    "aiter_raw": "iter_raw",
    "anext": "next",
    "handle_async_request": "handle_request",
}
_ASYNC_CLASS = re.compile(r"\bAsync(?=[A-Z])")
_ASYNC_WORD = re.compile(r"\b(?:" + "|".join(_WORDS) + r")\b")
_ASYNC_MODULE = re.compile(r"\b(\w+)_async(?=\.py\b)")
_ASYNC_KEYWORD = re.compile(r"\b(?:await|async(?= (?:for|with|def)\b)) ")


def sync_twin(source: str, file_name: str, modules: frozenset[str]) -> str:
    """The synchronous twin of a module's source.

    Args:
        source: the asynchronous module.
        file_name: its name, which the first line of the twin states.
        modules: names of modules that have a twin, without `.py`; all end in `_async`.

    Returns:
        Source that is correct but not formatted: imports may be unused, repeated or out of order.
    """
    edits: list[tuple[int, int, str]] = []
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def offset(position: tuple[int, int]) -> int:
        return starts[position[0] - 1] + position[1]

    tokens = [
        token
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type not in (tokenize.NL, tokenize.ENCODING)
    ]
    for index, token in enumerate(tokens):
        start, end = offset(token.start), offset(token.end)
        if token.type == tokenize.NAME:
            if token.string in ("async", "await"):
                edits.append((start, offset(tokens[index + 1].start), ""))
            elif token.string == "Awaitable" and tokens[index + 1].string == "[":
                close = _closing(tokens, index + 1)
                edits.append((start, offset(tokens[index + 1].end), ""))
                edits.append((offset(tokens[close].start), offset(tokens[close].end), ""))
            elif not keyword.iskeyword(token.string):
                edits.append((start, end, _sync_name(token.string, modules)))
        elif token.type == tokenize.COMMENT and token.string.startswith("# noqa: ASYNC"):
            edits.append((start, end, ""))
        elif token.type in (tokenize.STRING, tokenize.COMMENT):
            edits.append((start, end, _sync_text(token.string)))
    pieces: list[str] = []
    position = 0
    for start, end, text in sorted(edits):
        pieces += [source[position:start], text]
        position = end
    pieces.append(source[position:])
    return f"# Derived from {file_name} by scripts/derive-sync: edit that file instead.\n" + "".join(pieces)


def _closing(tokens: list[tokenize.TokenInfo], opening: int) -> int:
    depth = 0
    for index in range(opening, len(tokens)):
        depth += {"[": 1, "]": -1}.get(tokens[index].string, 0)
        if depth == 0:
            return index
    raise ValueError(f"line {tokens[opening].start[0]}: a bracket is not closed")


def _sync_name(name: str, modules: frozenset[str]) -> str:
    if name in modules:
        return name.removesuffix("_async") + "_sync"
    if name in _WORDS:
        return _WORDS[name]
    if name.endswith("_async"):
        return name.removesuffix("_async")
    return _ASYNC_CLASS.sub("", name)


def _sync_text(text: str) -> str:
    text = _ASYNC_KEYWORD.sub("", text)
    text = _ASYNC_MODULE.sub(r"\1_sync", text)
    text = _ASYNC_WORD.sub(lambda match: _WORDS[match.group()], text)
    text = re.sub(r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1", text)
    return _ASYNC_CLASS.sub("", text)


def formatted(source: str) -> str:
    """The source with unused imports removed, the others in order, and laid out by ruff."""
    settings = [
        "--isolated",
        "--quiet",
        "--line-length",
        "120",
        "--target-version",
        "py311",
        "--stdin-filename",
        "twin.py",
    ]
    fixes = ["--select", "I,F401,UP028", "--fix", "--unsafe-fixes"]
    for command in (["check", *fixes], ["format"]):
        done = subprocess.run(  # noqa: S603  # all arguments are ours
            [sys.executable, "-m", "ruff", *command, *settings, "-"],
            input=source,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ValueError(f"ruff refuses the derived source: {done.stderr or done.stdout}")
        source = done.stdout
    return source


def twins(folder: Path) -> dict[Path, str]:
    """The path and the formatted source of every twin that a folder should contain."""
    sources = sorted(folder.rglob("*_async.py"))
    modules = frozenset(path.stem for path in sources)
    return {
        path.with_name(f"{path.stem.removesuffix('_async')}_sync.py"): formatted(
            sync_twin(path.read_text(encoding="utf-8"), path.name, modules)
        )
        for path in sources
    }
