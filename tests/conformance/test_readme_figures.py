"""The figures of the README are those of the command."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from specwright.cli import application

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_table_of_facts_is_what_the_command_reports() -> None:
    result = CliRunner().invoke(application, ["ledger", "report", "--format", "json"])
    assert result.exit_code == 0, result.output
    rows = [
        f"| {report['provider']} | {len(report['documents'])} | "
        + " | ".join(f"{report['total'][name]:,}" for name in ("facts", "stated", "excused", "unresolved"))
        + " |"
        for report in json.loads(result.output)
    ]
    assert rows
    lines = README.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith(tuple(f"| {row.split()[1]} |" for row in rows))] == rows
