"""The command `specwright`: arguments in, one stage function called, result printed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import typer

from specwright import __version__
from specwright.ledger.command_line import application as ledger
from specwright.terminal import (
    EXIT_FINDINGS,
    EXIT_INVALID_INPUT,
    Format,
    diagnostic_value,
    print_diagnostics,
    print_json,
    result_lines,
    result_value,
    with_progress,
)

T = TypeVar("T")

Emitter = Literal["client", "classic", "models"]
Variant = Literal["minimal", "maximal", "example"]
ModelKind = Literal["pydantic", "dataclass", "typeddict", "msgspec"]

application = typer.Typer(
    name="specwright",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="From curated OpenAPI specifications to Python clients that are proven to say what the specification says.",
)

application.add_typer(ledger)

Providers = Annotated[
    list[str] | None, typer.Argument(help="Folders of `specs`; all of them by default.", show_default=False)
]
Specification = Annotated[
    Path | None, typer.Option("--spec", help="An OpenAPI document of your own, JSON or YAML.", show_default=False)
]
Overlays = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="An OpenAPI overlay to apply; may be repeated.", show_default=False),
]
OutputFormat = Annotated[Format, typer.Option("--format", help="For people or for programs.")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"specwright {__version__}")
        raise typer.Exit


@application.callback()
def root(
    version: Annotated[  # typer calls back
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Holds what all commands have in common."""


@application.command()
def generate(
    providers: Providers = None,
    spec: Specification = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder of the package, for one document.", show_default=False)
    ] = None,
    overlay: Overlays = None,
    emitter: Annotated[
        Emitter,
        typer.Option(
            "--emitter",
            help="`client` is ours, `classic` that of openapi-python-client, `models` are classes only.",
        ),
    ] = "client",
    models: Annotated[
        ModelKind | None,
        typer.Option(
            "--models", help="Classes that `--emitter models` writes, `pydantic` if not said.", show_default=False
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when a package is not up to date.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files of a package that were edited by hand.")
    ] = False,
    output: OutputFormat = "text",
) -> None:
    """Generate client packages, atomically, and only where something changed.

    Examples:
        specwright generate

        specwright generate oracle-aidp --check

        specwright generate --spec openapi.yaml --out my-client

        specwright generate --spec openapi.yaml --out my-models --emitter models --models dataclass
    """
    from specwright import pipeline

    def work() -> list[pipeline.GenerationResult]:
        jobs = tuple(
            replace(job, emitter=emitter, model_kind=models or "pydantic")
            for job in _jobs(providers, spec, overlay, out)
        )
        if models is not None and emitter != "models":
            raise pipeline.ProjectError("--models goes with --emitter models")
        if emitter != "client" and out is None:
            raise pipeline.ProjectError(f"--emitter {emitter} needs --out DIR; `generated` holds the clients of ours")
        return [pipeline.generate(job, check=check, force=force) for job in with_progress(jobs, output)]

    outcomes = _report_errors(work, output)
    stale = False
    for outcome in outcomes:
        changed = outcome.plan is not None and not outcome.plan.unchanged
        stale = stale or changed
    if output == "json":
        print_json([result_value(outcome) for outcome in outcomes])
    else:
        for outcome in outcomes:
            for line in result_lines(outcome, check=check):
                typer.echo(line)
    if check and stale:
        raise typer.Exit(EXIT_FINDINGS)


@application.command()
def lint(
    providers: Providers = None,
    spec: Specification = None,
    overlay: Overlays = None,
    strict: Annotated[bool, typer.Option("--strict", help="Count warnings as errors.")] = False,
    output: OutputFormat = "text",
) -> None:
    """Say what is wrong with specifications, or could be better: one line a problem.

    Examples:
        specwright lint

        specwright lint --strict

        specwright lint --spec openapi.yaml --format json
    """
    from specwright import pipeline
    from specwright.openapi.diagnostics import warnings_as_errors

    def work() -> list[Any]:
        return [problem for job in _jobs(providers, spec, overlay, None) for problem in pipeline.lint(job)]

    found = _report_errors(work, output)
    problems = warnings_as_errors(found) if strict else found
    if output == "json":
        print_json([diagnostic_value(problem) for problem in problems])
    else:
        for problem in problems:
            typer.echo(f"{problem}" + ("" if problem.severity == "error" else f" [{problem.severity}]"))
    if any(problem.severity == "error" for problem in found):
        raise typer.Exit(EXIT_INVALID_INPUT)
    if any(problem.severity == "warning" for problem in found):
        raise typer.Exit(EXIT_FINDINGS)


@application.command()
def mock(
    spec: Annotated[Path, typer.Argument(help="An OpenAPI document, JSON or YAML.", show_default=False)],
    overlay: Overlays = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 for a free one.")] = 8080,
    seed: Annotated[int, typer.Option("--seed", help="Chooses other values for the responses.")] = 0,
    variant: Annotated[
        Variant,
        typer.Option(
            "--variant",
            help="Content of responses: `minimal` what is required (pages end), `maximal` all that is declared, "
            "`example` what the examples of the document have.",
        ),
    ] = "minimal",
    quiet: Annotated[bool, typer.Option("--quiet", help="Print no line for each request.")] = False,
) -> None:
    """Serve a document strictly: refuse every request that it does not allow, and say what was expected.

    Responses have the first documented status of success. A request chooses another one, to see how errors are treated,
    by the header `x-conform-status: 404`, and other values by `x-conform-variant: maximal`.

    Each request is printed in a line; Ctrl-C ends the server and prints which operations were called.

    Examples:
        specwright mock openapi.yaml

        specwright mock specs/domino/5.11.yaml --port 0 --variant maximal
    """
    from specwright.mock import server
    from specwright.mock.specification import UnreadableSpecificationError
    from specwright.openapi.document import load_document

    def work() -> Any:
        # The server reads the document in its own, more lenient way, and would fail at single requests only.
        load_document(spec, overlay or ())
        return server.create_application(spec, overlays=overlay or (), seed=seed, variant=variant)

    try:
        served = _report_errors(work, "text")
    except (UnreadableSpecificationError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_INVALID_INPUT) from None
    try:
        report = None if quiet else typer.echo
        coverage = server.serve(served, host=host, port=port, announce=typer.echo, report=report)
    except OSError as error:
        typer.echo(
            f"specwright: {host}:{port} cannot be listened on: {error.strerror}; choose another --port", err=True
        )
        raise typer.Exit(EXIT_INVALID_INPUT) from None
    for line in coverage.lines():
        typer.echo(line)


def _jobs(
    providers: list[str] | None, spec: Path | None, overlays: list[Path] | None, out: Path | None
) -> tuple[Any, ...]:
    from specwright import pipeline

    if spec is None:
        if overlays:
            raise pipeline.ProjectError("--overlay goes with --spec FILE; a provider has its own")
        jobs = pipeline.project_requests(pipeline.find_project(Path.cwd()), tuple(providers or ()))
        if out is None:
            return jobs
        if len(jobs) != 1:
            raise pipeline.ProjectError("--out is the folder of one package; name one provider, or pass --spec FILE")
        return (replace(jobs[0], out=out),)
    if providers:
        raise pipeline.ProjectError("name providers, or pass --spec FILE, not both")
    return (pipeline.GenerationRequest(spec.stem, spec, tuple(overlays or ()), None, out),)


def _report_errors(work: Callable[[], T], output: Format) -> T:
    """Do the work; print what makes it impossible, one line a problem, and exit."""
    from specwright.emit.adapters.datamodel_code_generator import ModelsError
    from specwright.emit.adapters.openapi_python_client import ClassicError
    from specwright.openapi.diagnostics import SpecificationError
    from specwright.output.plans import ManifestError, PathError, PlanError, WriteError
    from specwright.pipeline import ProjectError

    try:
        return work()
    except SpecificationError as error:
        print_diagnostics(error.problems, output)
    except PlanError as error:
        for obstacle in error.problems:
            typer.echo(f"{error.root}/{obstacle}", err=True)
        raise typer.Exit(EXIT_FINDINGS) from None
    except (ProjectError, ClassicError, ModelsError, ManifestError, PathError, WriteError) as error:
        typer.echo(f"specwright: {error}", err=True)
    raise typer.Exit(EXIT_INVALID_INPUT)


def main() -> None:
    """Run the command."""
    # A run builds trees of millions of objects that live to its end; looking for garbage in them takes a third of it.
    gc.disable()
    application()
