"""Which rules are reported: by their ids, or by patterns of ids such as `x-client-*`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from fnmatch import fnmatchcase

from specwright.configuration import ConfigurationError
from specwright.openapi.diagnostics import Diagnostic, quoted
from specwright.openapi.rules import RULES


class RuleSelection:
    """The rules that people chose. What makes a document unusable is reported whatever they chose."""

    def __init__(self, select: Iterable[str] = (), ignore: Iterable[str] = (), *, asked: Iterable[str] = ()) -> None:
        """Choose rules.

        Args:
            select: Rules to report; all of them if there is none.
            ignore: Rules not to report.
            asked: Rules to report although they are among those not to report.

        Raises:
            ConfigurationError: There is no such rule.
        """
        self._selected = _rules(select) or set(RULES)
        self._ignored = _rules(ignore) - _rules(asked)

    def reports(self, diagnostic: Diagnostic) -> bool:
        """Whether a diagnostic is reported."""
        if diagnostic.severity == "error":
            return True
        return diagnostic.rule in self._selected and diagnostic.rule not in self._ignored


def known_rule(name: str) -> str:
    """The id of a rule.

    Raises:
        ConfigurationError: There is no such rule.
    """
    if name in RULES:
        return name
    near = difflib.get_close_matches(name, RULES, 1)
    what = f"did you mean {quoted(near[0])}?" if near else "'specwright rule' lists them"
    raise ConfigurationError(f"there is no rule {quoted(name)}; {what}")


def _rules(patterns: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for pattern in patterns:
        matching = {rule for rule in RULES if fnmatchcase(rule, pattern)}
        found |= matching or {known_rule(pattern)}
    return found
