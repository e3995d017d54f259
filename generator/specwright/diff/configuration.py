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

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from specwright.configuration import PYTHON_FILE, ConfigurationError, find_configuration
from specwright.diff.changes import Level
from specwright.diff.levels import known_level, known_rule
from specwright.diff.lifecycle import STABILITIES

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
    found = find_configuration(start)
    if found.file is None:
        return Configuration()
    prefix = "tool.specwright." if found.file.name == PYTHON_FILE else ""
    return _configuration(found.file, {"diff": found.table("diff")}, prefix)


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
