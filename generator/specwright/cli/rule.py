"""The command `specwright rule`."""

from __future__ import annotations

from typing import Annotated

import typer

from specwright.cli.arguments import OutputFormat
from specwright.cli.errors import reported_errors
from specwright.cli.terminal import echo, print_json

_SEVERITIES = {
    "error": "error: the document cannot be used",
    "warning": "warning: a part was repaired or left out, or is not what its author wanted",
    "hint": "hint: could be better",
}


def rule(
    name: Annotated[
        str | None, typer.Argument(help="Id of a rule; without it, all are listed.", show_default=False)
    ] = None,
    output: OutputFormat = "text",
) -> None:
    """Explain a rule of `specwright lint`: what it asks for, why, and an example.

    Exit status: 0 fine, 2 there is no such rule.

    Examples:
        specwright rule

        specwright rule path-without-slash
    """
    with reported_errors(output):
        from specwright.openapi.rule_examples import EXAMPLES
        from specwright.openapi.rule_selection import known_rule
        from specwright.openapi.rules import RULES

        names = [known_rule(name)] if name is not None else sorted(RULES)
    if output == "json":
        print_json([{"rule": id_, "severity": RULES[id_].severity, "demand": RULES[id_].demand} for id_ in names])
        return
    if name is None:
        for id_ in names:
            echo(f"{id_} [{RULES[id_].severity}]: {RULES[id_].demand}")
        return
    found = RULES[name]
    echo(f"{name} [{_SEVERITIES[found.severity]}]\n\n{found.demand}")
    example = EXAMPLES.get(name)
    if example is not None:
        echo(f"{example.why}\n\nwrong:\n{_indented(example.wrong)}\nright:\n{_indented(example.right)}", nl=False)
    if found.severity != "error":
        echo(f"\nNot to report it: specwright lint --ignore {name}, or in specwright.toml:\n")
        echo(f'  [lint]\n  ignore = ["{name}"]')


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())
