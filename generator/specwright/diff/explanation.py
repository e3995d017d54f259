"""What a rule means, in words."""

from __future__ import annotations

import re

from specwright.diff.changes import Level
from specwright.diff.levels import known_rule
from specwright.diff.rules import RULES, Effect

_EFFECTS: dict[Effect, str] = {
    "narrows": "less is accepted than before",
    "widens": "more is accepted than before",
    "none": "what is accepted stays the same",
    "incomparable": "some of what was accepted no longer is, and the other way round",
    "unknown": "what is accepted may change, and the documents do not say how",
    "violation": "a promise about the life of the API is broken",
}

_LEVELS: dict[Level, str] = {
    "breaking": "Callers break: a request that was valid is refused, or a response arrives that was not allowed.",
    "undecided": "Callers may break: it could be neither shown nor refuted. A gate counts it as breaking.",
    "warning": "Callers may notice it, although no request becomes invalid.",
    "compatible": "No caller breaks.",
    "documentation": "Only texts changed.",
}

_PLACEHOLDERS = {
    "what": "what changed",
    "What": "What changed",
    "name": "NAME",
    "before": "BEFORE",
    "after": "AFTER",
    "detail": "DETAIL",
}


def explanation(rule_id: str) -> str:
    """Return what a rule means.

    Raises:
        ConfigurationError: There is no such rule; the message names those with a similar id.
    """
    rule = RULES[known_rule(rule_id, "--explain")]
    text = re.sub(r"\{(\w+)\}", lambda found: _PLACEHOLDERS.get(found[1], found[1]), rule.text)
    return "\n".join(
        (
            rule.id,
            "",
            f"  level:   {rule.level}. {_LEVELS[rule.level]}",
            f"  subject: {rule.subject}",
            f"  effect:  {rule.effect}: {_EFFECTS[rule.effect]}",
            f"  reads:   {text}",
            "",
            "The level is the one that holds when nothing more is known. What the documents accept decides: a change",
            "after which all that was valid is still valid is compatible under any rule.",
            "",
            f'Another level for a project, in specwright.toml:  [diff.levels]  {rule.id} = "warning"',
            f"Another level for one run:                         --level {rule.id}=warning",
        )
    )
