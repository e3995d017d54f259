"""A fault of Specwright is one line and a file, and text of strangers reaches no terminal as it is."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path

import pytest

from specwright import cli
from specwright.cli import terminal
from specwright.cli.errors import EXIT_FAULT, EXIT_INVALID_INPUT

NASTY = "a\x1b]0;own\x07\u202eb\u200b\x9b\U000e0041é漢\n\tend"


def test_a_fault_is_one_line_with_the_traceback_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(**_: object) -> None:
        raise KeyError("a\x1bb")

    monkeypatch.setattr("specwright.cli.commands.application", fail)
    monkeypatch.setattr("gc.disable", lambda: None)  # for all tests of this process
    monkeypatch.setattr(sys, "argv", ["specwright", "lint"])
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == EXIT_FAULT == 3
    said = capsys.readouterr()
    [line] = said.err.splitlines()
    [file] = tmp_path.iterdir()
    assert line.startswith("specwright: this is a fault of Specwright, not of what you gave it: KeyError: ")
    assert line.endswith(str(file))
    assert "\x1b" not in said.err
    assert "Traceback" in file.read_text(encoding="utf-8")
    assert "['lint']" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "advice"), [(errno.ENOSPC, "make room"), (errno.EFBIG, "make room"), (errno.EACCES, "permissions")]
)
def test_what_the_operating_system_refuses_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, advice: str
) -> None:
    def fail(**_: object) -> None:
        raise OSError(number, os.strerror(number), "some\x1bfile")

    monkeypatch.setattr("specwright.cli.commands.application", fail)
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr(sys, "argv", ["specwright", "lint"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == EXIT_INVALID_INPUT == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"specwright: some\\u001bfile: {os.strerror(number)}; ")
    assert advice in line


def test_what_a_terminal_would_obey_is_printed_as_an_escape(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo(NASTY)
    shown = capsys.readouterr().out
    assert shown == "a\\u001b]0;own\\u0007\\u202eb\\u200b\\u009b\\udb40\\udc41é漢\n\tend\n"
    terminal.print_json([NASTY])
    assert json.loads(capsys.readouterr().out) == [NASTY]
