"""Levels of rules that a project sets for itself, in `specwright.toml` or `pyproject.toml`.

[diff.levels]                       # in pyproject.toml: [tool.specwright.diff.levels]
request-property-removed = "breaking"
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from specwright.diff.changes import LEVELS, Change, Comparison, Level
from specwright.diff.rules import RULES
from specwright.errors import SpecwrightError
from specwright.openapi.diagnostics import quoted

OWN_FILE, PYTHON_FILE = "specwright.toml", "pyproject.toml"


class ConfigurationError(SpecwrightError):
    """The configuration cannot be used; the message names file, key and what to write."""


def configured_levels(start: Path) -> dict[str, Level]:
    """Return the levels that the nearest configuration from a folder upwards sets; none if there is no configuration.

    Raises:
        ConfigurationError: The file cannot be read, or names a rule or level that does not exist.
    """
    for folder in (start, *start.parents):
        own, python = folder / OWN_FILE, folder / PYTHON_FILE
        if own.is_file():
            return _levels(own, _read(own))
        if python.is_file():
            table = _table(_table(_read(python), "tool", python, ""), "specwright", python, "tool.")
            if table:
                return _levels(python, table, "tool.specwright.")
    return {}


def level_options(texts: Iterable[str]) -> dict[str, Level]:
    """Return the levels that options such as `request-property-removed=breaking` set.

    Raises:
        ConfigurationError: An option names a rule or level that does not exist.
    """
    found: dict[str, Level] = {}
    for text in texts:
        rule, separator, level = text.partition("=")
        if not separator:
            raise ConfigurationError(f"--level {text}: write RULE=LEVEL, for example request-property-removed=breaking")
        found[known_rule(rule, "--level")] = _level(level, f"--level {rule}")
    return found


def with_levels(comparison: Comparison, levels: Mapping[str, Level]) -> Comparison:
    """Return a comparison whose changes have the levels that a project set for their rules, the worst first."""
    if not levels:
        return comparison
    changes = [_with_level(change, levels.get(change.id)) for change in comparison.changes]
    return replace(comparison, changes=tuple(sorted(changes, key=lambda change: LEVELS.index(change.level))))


def known_rule(name: str, where: str) -> str:
    """Return the id of a rule if there is such a rule.

    Raises:
        ConfigurationError: There is none; the message names those with a similar id.
    """
    if name in RULES:
        return name
    close = difflib.get_close_matches(name, RULES, n=3)
    hint = f"did you mean {' or '.join(close)}?" if close else "docs/rules.md lists all of them"
    raise ConfigurationError(f"{where}: there is no rule {quoted(name)}; {hint}")


def _with_level(change: Change, level: Level | None) -> Change:
    if level is None or level == change.level:
        return change
    return replace(change, level=level, reason=f"The configuration makes this {level}; it is {change.level} by itself.")


def _levels(path: Path, table: Mapping[str, Any], prefix: str = "") -> dict[str, Level]:
    diff = _table(table, "diff", path, prefix)
    for key in diff:
        if key != "levels":
            raise ConfigurationError(f"{path}: {prefix}diff.{key} is unknown; [{prefix}diff.levels] is what there is")
    levels = _table(diff, "levels", path, f"{prefix}diff.")
    where = f"{path}: {prefix}diff.levels"
    return {known_rule(rule, where): _level(level, f"{where}.{rule}") for rule, level in levels.items()}


def _level(value: object, where: str) -> Level:
    for level in LEVELS:
        if value == level:
            return level
    raise ConfigurationError(f"{where}: {quoted(value)} is not a level; write one of {', '.join(LEVELS)}")


def _table(parent: Mapping[str, Any], key: str, path: Path, prefix: str) -> Mapping[str, Any]:
    value = parent.get(key, {})
    if not isinstance(value, dict):
        raise ConfigurationError(f"{path}: {prefix}{key} is not a table; write [{prefix}{key}]")
    return cast("Mapping[str, Any]", value)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{path}: the file cannot be read: {error}") from None
