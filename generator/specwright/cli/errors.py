"""How errors end a command: a line a problem on standard error, and an exit status."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import tempfile
import traceback
from collections.abc import Generator, Sequence

import typer

from specwright import __version__
from specwright.cli.terminal import Format, diagnostic_value, echo, print_json
from specwright.errors import SpecwrightError

EXIT_FINDINGS, EXIT_INVALID_INPUT, EXIT_FAULT = 1, 2, 3
"""Exit statuses; 0 means that all is well, the last one that Specwright itself is at fault."""

EXTRAS = {
    "build": "release",
    "check_wheel_contents": "release",
    "cryptography": "release",
    "datamodel_code_generator": "adapters",
    "hatchling": "release",
    "installer": "release",
    "openapi_python_client": "adapters",
    "packaging": "release",
    "pypi_simple": "release",
    "requests": "release",
    "starlette": "mock",
    "twine": "release",
    "uvicorn": "mock",
}
"""Import packages that the base installation does not bring, and the extra that does."""


@contextlib.contextmanager
def reported_errors(output: Format) -> Generator[None]:
    """Print what makes the work of a command impossible, and exit with the status that says so."""
    try:
        yield
    except SpecwrightError as error:
        # Only now: a command that succeeds needs none of this.
        from specwright.openapi.diagnostics import MOST_SHOWN
        from specwright.output.plans import PlanError

        problems = getattr(error, "problems", ())
        if output == "json":
            shown = [diagnostic_value(problem) for problem in problems[:MOST_SHOWN]]
            if len(problems) > MOST_SHOWN:
                shown.append({"message": f"and {len(problems) - MOST_SHOWN} more; correct these first"})
            print_json(shown or [{"message": str(error)}])
        echo(str(error) if problems else f"specwright: {error}", err=True)
        raise typer.Exit(EXIT_FINDINGS if isinstance(error, PlanError) else EXIT_INVALID_INPUT) from None
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0].replace("-", "_")
        if module not in EXTRAS:
            raise
        message = f"{module} is not installed; run: pip install 'specwright[{EXTRAS[module]}]'"
        if output == "json":
            print_json([{"message": message}])
        echo(f"specwright: {message}", err=True)
        raise typer.Exit(EXIT_INVALID_INPUT) from None


def report_refusal(error: OSError) -> int:
    """Say in one line what the operating system refused, and return the exit status."""
    where = f"{error.filename}: " if error.filename else ""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            advice = "make room, or raise the limit on the size of files, and run again"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            advice = "correct the permissions and run again"
        case _:
            advice = "correct the cause and run again"
    echo(f"specwright: {where}{error.strerror or error}; {advice}", err=True)
    return EXIT_INVALID_INPUT


def report_fault(error: BaseException, arguments: Sequence[str]) -> int:
    """Say in one line that Specwright is at fault, with the traceback in a file, and return the exit status."""
    lines = [
        f"specwright {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"arguments: {list(arguments)}",
        "".join(traceback.format_exception(error)),
    ]
    said = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    where = "the traceback could not be written"
    with contextlib.suppress(OSError):
        descriptor, name = tempfile.mkstemp(prefix="specwright-fault-", suffix=".txt")
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write("\n".join(lines))
        where = f"report it to the maintainers of Specwright, with {name}"
    echo(f"specwright: this is a fault of Specwright, not of what you gave it: {said}; {where}", err=True)
    return EXIT_FAULT
