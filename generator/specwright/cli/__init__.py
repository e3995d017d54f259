"""The command `specwright`.

Exit status: 0 fine, 1 findings, 2 unusable input, 3 a fault of Specwright.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from specwright.output import run_records

if TYPE_CHECKING:
    from specwright.cli.commands import application

__all__ = ["application", "main"]


def main() -> None:
    """Run the command."""
    start = run_records.Start(sys.argv[1:], time.time_ns())
    if start.arguments[:1] == ["generate"] and (output := run_records.known(start.arguments)) is not None:
        sys.stderr.write(output.errors)
        sys.stdout.write(output.text)
        return
    import gc

    from specwright.cli.commands import application

    # A run builds trees of millions of objects that live to its end; looking for garbage in them takes a third of it.
    gc.disable()
    try:
        application(obj=start)
    except OSError as error:
        from specwright.cli.errors import report_refusal

        sys.exit(report_refusal(error))
    except Exception as error:
        from specwright.cli.errors import report_fault

        sys.exit(report_fault(error, start.arguments))


def __getattr__(name: str) -> object:
    """Load the commands when they are used: a run that has nothing to do needs none of them."""
    if name != "application":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from specwright.cli import commands

    return commands.application
