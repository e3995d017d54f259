"""The table of commands. One module a command: arguments in, one stage function called, result printed.

A command is a function in a module of its own, and a line below. Its module imports nothing of the pipeline at the
top, so that `specwright --help` does not load what it does not need; the function imports the stage that it calls.

Exit status: 0 fine, 1 findings, 2 unusable input.
"""

from __future__ import annotations

from typing import Annotated

import typer

from specwright import __version__
from specwright.cli import (
    build,
    changelog,
    diff,
    generate,
    init,
    ledger,
    lint,
    mock,
    overlay,
    publish,
    release,
    rule,
    schema,
    verify,
)
from specwright.cli.terminal import echo

application = typer.Typer(
    name="specwright",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="From curated OpenAPI specifications to Python clients that are proven to say what the specification says.",
    epilog="Exit status: 0 fine, 1 findings, 2 unusable input.",
)
application.command()(init.init)
application.command()(generate.generate)
application.command()(lint.lint)
application.command()(rule.rule)
application.command()(mock.mock)
application.command()(diff.diff)
application.command()(changelog.changelog)
application.command()(build.build)
application.command()(verify.verify)
application.command()(release.release)
application.command()(publish.publish)
application.command()(schema.schema)
application.add_typer(ledger.application)
application.add_typer(overlay.application)


def _print_version(wanted: bool) -> None:
    if wanted:
        echo(f"specwright {__version__}")
        raise typer.Exit


@application.callback()
def root(
    version: Annotated[  # typer calls back
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Holds what all commands have in common."""
