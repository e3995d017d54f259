"""The report as JUnit XML: a test case for each change; those that the gate stops for have failed."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from specwright.diff.changes import Change
from specwright.diff.reports.report import Compared, Gate, Report, is_stopped, operation_names, value_text
from specwright.openapi.diagnostics import visible


def junit_report(report: Report, gate: Gate) -> str:
    """Return the report as XML text."""
    root = Element("testsuites", name="specwright diff")
    for each in report.compared:
        suite = SubElement(root, "testsuite", name=each.title)
        changes = each.comparison.changes
        for change in changes:
            _case(suite, each, change, gate)
        if not changes:
            SubElement(suite, "testcase", classname="specwright.diff", name="no differences")
        failures = sum(is_stopped(change, gate) and not each.is_accepted(change) for change in changes)
        skipped = sum(is_stopped(change, gate) and each.is_accepted(change) for change in changes)
        suite.set("tests", str(max(1, len(changes))))
        suite.set("failures", str(failures))
        suite.set("errors", "0")
        suite.set("skipped", str(skipped))
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(suite: Element, compared: Compared, change: Change, gate: Gate) -> None:
    operations = operation_names(change)
    place = compared.annotated_location(change)
    case = SubElement(
        suite,
        "testcase",
        classname=visible(operations[0]) if operations else "API",
        name=f"{change.id} [{change.fingerprint}]",
        file=visible(place.file),
        line=str(place.line),
    )
    text = visible(change.text)
    if not is_stopped(change, gate):
        SubElement(case, "system-out").text = f"{change.level}: {text}"
    elif compared.is_accepted(change):
        SubElement(case, "skipped", message=f"accepted: {text}")
    else:
        SubElement(case, "failure", type=change.level, message=text).text = "\n".join(_details(compared, change))


def _details(compared: Compared, change: Change) -> list[str]:
    lines = [visible(change.text)]
    for word, location in (("old", compared.old_location(change)), ("new", compared.new_location(change))):
        if location is not None:
            lines.append(f"{word}: {location}")
    if change.operations:
        lines.append(f"reaches: {visible(', '.join(str(reach) for reach in change.operations))}")
    if change.witness is not None:
        witness = change.witness
        lines.append(f"witness: {value_text(witness.value)} (accepted by the {witness.accepted_by} version only)")
        if witness.wire:
            lines.append(f"as {witness.direction}: {visible(witness.wire)}")
        if witness.reason:
            lines.append(f"the {witness.refused_by} version says: {visible(witness.reason)}")
    if change.reason:
        lines.append(f"because: {visible(change.reason)}")
    return lines
