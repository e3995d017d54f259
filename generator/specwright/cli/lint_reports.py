"""What `lint` found, as other programs read it: SARIF 2.1.0, annotations of GitHub, JUnit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from specwright import __version__
from specwright.openapi.diagnostics import Diagnostic, visible
from specwright.openapi.rules import RULES, Severity

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}
_ANNOTATIONS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "notice"}


def sarif_report(diagnostics: Sequence[Diagnostic]) -> str:
    """SARIF, which code scanning services and editors read."""
    ids = list(dict.fromkeys(each.rule for each in diagnostics))
    driver = {"name": "specwright lint", "version": __version__, "rules": [_rule(id_) for id_ in ids]}
    results = [_result(each, ids.index(each.rule)) for each in diagnostics]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    value = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(value, indent=2)


def github_report(diagnostics: Sequence[Diagnostic]) -> str:
    """Workflow commands, which GitHub shows as annotations of the lines."""
    return "".join(
        f"::{_ANNOTATIONS[each.severity]} file={_property(_relative(each.file))},line={each.line},col={each.column},"
        f"title={_property(each.rule)}::{_data(visible(each.message))}\n"
        for each in diagnostics
    )


def junit_report(diagnostics: Sequence[Diagnostic], files: Sequence[str]) -> str:
    """JUnit, one test case a file; hints are no failures."""
    suite = ElementTree.Element("testsuite", name="specwright lint", tests=str(len(files)))
    failures = 0
    for file in files:
        case = ElementTree.SubElement(suite, "testcase", classname="specwright.lint", name=visible(file))
        found = [each for each in diagnostics if each.severity != "hint" and _relative(each.file) == _relative(file)]
        if found:
            failures += 1
            failure = ElementTree.SubElement(case, "failure", message=f"{len(found)} problems")
            failure.text = "\n".join(str(each) for each in found)
    suite.set("failures", str(failures))
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def _rule(id_: str) -> dict[str, Any]:
    rule = RULES[id_]
    return {
        "id": id_,
        "shortDescription": {"text": rule.demand},
        "help": {"text": f"specwright rule {id_}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(Path(_relative(diagnostic.file)).as_posix())},
        "region": {"startLine": diagnostic.line, "startColumn": diagnostic.column},
    }
    return {
        "ruleId": diagnostic.rule,
        "ruleIndex": index,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": visible(diagnostic.message)},
        "locations": [
            {
                "physicalLocation": place,
                "logicalLocations": [{"fullyQualifiedName": visible(diagnostic.pointer) or "/"}],
            }
        ],
    }


def _relative(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else file


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
