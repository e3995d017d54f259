"""Levels that a project or a run sets for rules, in place of their own."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from specwright.configuration import ConfigurationError
from specwright.diff.changes import LEVELS, Change, Comparison, Level
from specwright.diff.rules import RULES
from specwright.openapi.diagnostics import quoted


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
        found[known_rule(rule, "--level")] = known_level(level, f"--level {rule}")
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


def known_level(value: object, where: str) -> Level:
    """Return a level if there is such a level.

    Raises:
        ConfigurationError: There is none; the message names those there are.
    """
    for level in LEVELS:
        if value == level:
            return level
    raise ConfigurationError(f"{where}: {quoted(value)} is not a level; write one of {', '.join(LEVELS)}")


def _with_level(change: Change, level: Level | None) -> Change:
    if level is None or level == change.level:
        return change
    return replace(change, level=level, reason=f"The configuration makes this {level}; it is {change.level} by itself.")
