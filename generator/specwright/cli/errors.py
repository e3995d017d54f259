"""How errors end a command: a line a problem on standard error, and an exit status."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

import typer

from specwright.cli.terminal import Format, diagnostic_value, print_json
from specwright.errors import SpecwrightError

EXIT_FINDINGS, EXIT_INVALID_INPUT = 1, 2
"""Exit statuses; 0 means that all is well."""

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
        from specwright.output.plans import PlanError  # only now: a command that succeeds needs none of this

        problems = getattr(error, "problems", ())
        if output == "json":
            print_json([diagnostic_value(problem) for problem in problems] or [{"message": str(error)}])
        typer.echo(str(error) if problems else f"specwright: {error}", err=True)
        raise typer.Exit(EXIT_FINDINGS if isinstance(error, PlanError) else EXIT_INVALID_INPUT) from None
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0].replace("-", "_")
        if module not in EXTRAS:
            raise
        message = f"{module} is not installed; run: pip install 'specwright[{EXTRAS[module]}]'"
        if output == "json":
            print_json([{"message": message}])
        typer.echo(f"specwright: {message}", err=True)
        raise typer.Exit(EXIT_INVALID_INPUT) from None
