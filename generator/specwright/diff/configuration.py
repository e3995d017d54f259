"""What a project says about its comparisons, in `specwright.toml` or `pyproject.toml`.

In `pyproject.toml` the tables are below `[tool.specwright]`; in `specwright.toml`:
```toml
[diff]
extensions = ["x-internal"]

[diff.levels]
request-property-removed = "breaking"

[diff.deprecation-days]
stable = 180
```
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from specwright.diff.changes import Level
from specwright.diff.levels import ConfigurationError, known_level, known_rule
from specwright.diff.lifecycle import STABILITIES

OWN_FILE, PYTHON_FILE = "specwright.toml", "pyproject.toml"
_KEYS = ("levels", "deprecation-days", "extensions")


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a project says."""

    levels: Mapping[str, Level] = field(default_factory=dict[str, Level])
    """Levels of rules."""
    deprecation_days: Mapping[str, int] = field(default_factory=dict[str, int])
    """Least number of days between deprecation and sunset, by stability."""
    extensions: tuple[str, ...] = ()
    """Extensions of operations whose changes are reported."""


def load_configuration(start: Path) -> Configuration:
    """Return what the nearest configuration from a folder upwards says; nothing if there is no configuration.

    Raises:
        ConfigurationError: The file cannot be read, or says something that does not exist.
    """
    for folder in (start, *start.parents):
        own, python = folder / OWN_FILE, folder / PYTHON_FILE
        if own.is_file():
            return _configuration(own, _read(own), "")
        if python.is_file():
            table = _table(_table(_read(python), "tool", f"{python}: "), "specwright", f"{python}: tool.")
            if table:
                return _configuration(python, table, "tool.specwright.")
    return Configuration()


def _configuration(path: Path, table: Mapping[str, Any], prefix: str) -> Configuration:
    diff = _table(table, "diff", f"{path}: {prefix}")
    where = f"{path}: {prefix}diff"
    for key in diff:
        if key not in _KEYS:
            raise ConfigurationError(f"{where}.{key} is unknown; known are {', '.join(_KEYS)}")
    levels = _table(diff, "levels", f"{where}.")
    days = _table(diff, "deprecation-days", f"{where}.")
    for stability, number in days.items():
        if stability not in STABILITIES:
            raise ConfigurationError(f"{where}.deprecation-days.{stability}: known are {', '.join(STABILITIES)}")
        if type(number) is not int or number < 0:
            raise ConfigurationError(f"{where}.deprecation-days.{stability} has to be a number of days")
    extensions = diff.get("extensions", [])
    if not isinstance(extensions, list) or not all(
        str(name).startswith("x-") for name in cast("list[object]", extensions)
    ):
        raise ConfigurationError(f'{where}.extensions has to be a list of names such as ["x-internal"]')
    return Configuration(
        {
            known_rule(rule, f"{where}.levels"): known_level(level, f"{where}.levels.{rule}")
            for rule, level in levels.items()
        },
        dict(days),
        tuple(cast("list[str]", extensions)),
    )


def _table(parent: Mapping[str, Any], key: str, where: str) -> Mapping[str, Any]:
    value = parent.get(key, {})
    if not isinstance(value, dict):
        raise ConfigurationError(f"{where}{key} is not a table")
    return cast("Mapping[str, Any]", value)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{path}: the file cannot be read: {error}") from None
