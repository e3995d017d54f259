"""The command `specwright generate`."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from specwright.cli.arguments import OutputFormat, Overlays, Providers, Specification, generation_requests
from specwright.cli.errors import EXIT_FINDINGS, reported_errors
from specwright.cli.terminal import Format, counted, diagnostic_value, echo, json_text, relative_path, with_progress

if TYPE_CHECKING:
    from specwright.output.run_records import Output, Start
    from specwright.pipeline import GenerationResult

Emitter = Literal["client", "classic", "models"]
_MOST_REPAIRS = 10
"""Places of a document that are shown one by one."""

ModelKind = Literal["pydantic", "dataclass", "typeddict", "msgspec"]


def generate(
    context: typer.Context,
    providers: Providers = None,
    spec: Specification = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder of the package, for one document.", show_default=False)
    ] = None,
    overlay: Overlays = None,
    emitter: Annotated[
        Emitter | None,
        typer.Option(
            "--emitter",
            help="`client` is ours, and the default; `classic` that of openapi-python-client, `models` classes only.",
            show_default=False,
        ),
    ] = None,
    models: Annotated[
        ModelKind | None,
        typer.Option(
            "--models", help="Classes that `--emitter models` writes; `pydantic` by default.", show_default=False
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--name", help="Distribution name of the package, for one document.", show_default=False),
    ] = None,
    package: Annotated[
        str | None, typer.Option("--package", help="What people import, for one document.", show_default=False)
    ] = None,
    client: Annotated[
        str | None, typer.Option("--client", help="Name of the client class, for one document.", show_default=False)
    ] = None,
    license_: Annotated[
        str | None,
        typer.Option(
            "--license", help="Licence of the package, an SPDX expression; none by default.", show_default=False
        ),
    ] = None,
    rename: Annotated[bool, typer.Option("--rename", help="Let a package that is there get other names.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when a package is not up to date.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files of a package that were edited by hand.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; print what would change. Fails as `--check` does.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and generate again whenever a file that was read changes.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Refuse a document with warnings.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but problems.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Name every file that is written.")] = False,
    output: OutputFormat = "text",
) -> None:
    """Generate client packages, atomically, and only where something changed.

    Exit status: 0 fine, 1 a package is not up to date (`--check`, `--diff`) or has files that were edited, 2 unusable
    input.

    Examples:
        specwright generate

        specwright generate oracle-aidp --check

        specwright generate openapi.yaml --out my-client

        specwright generate openapi.yaml --out my-client --diff

        specwright generate openapi.yaml --out my-client --watch

        specwright generate openapi.yaml --out orders --package orders --client Orders

        specwright generate openapi.yaml --out my-models --emitter models --models dataclass
    """
    from specwright import pipeline
    from specwright.openapi.files import STANDARD_INPUT
    from specwright.project import ProjectError

    with reported_errors(output):
        if models is not None and emitter not in ("models", None):
            raise ProjectError("--models goes with --emitter models")
        requests = generation_requests(providers, spec, overlay, out)
        if (name or package or client or license_) and any(request.provider_file for request in requests):
            raise ProjectError("--name, --package, --client and --license go with a document; a provider has its own")
        requests = tuple(
            replace(
                request,
                emitter=emitter or request.emitter,
                model_kind=models or request.model_kind,
                distribution=name or request.distribution,
                package=package or request.package,
                client=client or request.client,
                license=license_ or request.license,
                rename=rename,
                strict=strict or request.strict,
            )
            for request in requests
        )
        for request in requests:
            if request.emitter != "client" and request.out is None:
                raise ProjectError(
                    f"--emitter {request.emitter} needs --out DIR; `generated` holds the clients of ours"
                )
            if models is not None and request.emitter != "models":
                raise ProjectError("--models goes with --emitter models")
        if watch and (check or diff or output != "text" or any(r.specification == STANDARD_INPUT for r in requests)):
            raise ProjectError("--watch writes packages of files; leave out --check, --diff, --format and '-'")
        if diff and output != "text":
            raise ProjectError("--diff prints text; for programs, --check --format json names the files")
        compares = check or diff
        results = [
            pipeline.generate(request, check=compares, force=force) for request in with_progress(requests, output)
        ]
    said = _output(results, output, check=compares, verbosity=int(verbose) - int(quiet), with_contents=diff)
    echo(said.errors, err=True, nl=False)
    echo(said.text, nl=False)
    is_ours = all(result.request.emitter == "client" for result in results)
    if context.obj is not None and not (compares or force or quiet or verbose or watch) and is_ours:
        _remember(context.obj, results, output)
    if compares and any(result.changed for result in results):
        raise typer.Exit(EXIT_FINDINGS)
    if watch:
        _watch(results, force=force, verbosity=int(verbose) - int(quiet))


def _watch(results: list[GenerationResult], *, force: bool, verbosity: int) -> None:
    """Generate each package again when a file that it was made from changes, until Ctrl-C."""
    from specwright import pipeline
    from specwright.cli.watching import changes

    files = {number: watched_files(result) for number, result in enumerate(results)}
    changed = changes(files)
    echo(f"watching {counted(sum(map(len, files.values())), 'file')}; Ctrl-C ends", err=True)
    for number in changed:
        request = results[number].request
        with contextlib.suppress(typer.Exit), reported_errors("text"):  # what is wrong now may be right soon
            result = pipeline.generate(request, force=force)
            files[number] = watched_files(result)
            said = _output([result], "text", verbosity=verbosity)
            echo(said.errors, err=True, nl=False)
            echo(said.text, nl=False)


def watched_files(result: GenerationResult) -> tuple[Path, ...]:
    """What people edit of that from which a package was made."""
    return tuple(file for file in result.sought if not file.is_relative_to(result.out))


def _output(
    results: list[GenerationResult],
    output: Format,
    *,
    check: bool = False,
    verbosity: int = 0,
    with_contents: bool = False,
) -> Output:
    """What a run says.

    Args:
        results: What was done.
        output: For people or for programs.
        check: Whether nothing was to be written.
        verbosity: Below 0 only what needs attention, above 0 every file.
        with_contents: Whether to show how the contents of files differ.
    """
    from specwright.output.run_records import Output

    if output == "json":
        return Output(f"{json_text([_value(result) for result in results])}\n")
    errors = "".join(f"{line}\n" for result in results for line in _repairs(result))
    if with_contents:
        from specwright.output.differences import differences

        return Output(
            "".join(differences(result.plan, relative_path(result.out)) for result in results if result.plan),
            errors + "".join(f"{_lines(result, check=check)[0]}\n" for result in results if verbosity >= 0),
        )
    lines = [
        line
        for result in results
        if verbosity >= 0 or (check and result.changed)
        for line in _lines(result, check=check)
    ]
    if verbosity > 0 and not check:
        lines += [line for result in results for line in _written(result)]
    return Output("".join(f"{line}\n" for line in lines), errors)


def _written(result: GenerationResult) -> list[str]:
    from specwright.output.plans import Action

    entries = result.plan.entries if result.plan is not None else ()
    return [f"  {entry.action}: {entry.path}" for entry in entries if entry.action is not Action.KEEP]


def _remember(start: Start, results: list[GenerationResult], output: Format) -> None:
    """Record the run, so that the next one over the same files ends at once."""
    from specwright.configuration import candidates
    from specwright.openapi.files import STANDARD_INPUT
    from specwright.output import manifest, run_records
    from specwright.project import find_project

    packages: list[tuple[Path, dict[str, str]]] = []
    sought: set[Path] = set()
    for result in results:
        written = manifest.read(result.out)
        if written is None or result.request.specification == STANDARD_INPUT:
            return
        digests = {**written.files, manifest.NAME: manifest.digest(manifest.encode(written))}
        packages.append((result.out, digests))
        sought |= {file for file in result.sought if file not in {result.out / path for path in digests}}
    sought |= {*candidates(Path.cwd())}
    of_provider = any(result.request.provider_file is not None for result in results)
    project = find_project(Path.cwd()) if of_provider else None
    said = _output([_unchanged(result) for result in results], output)
    run_records.remember(start, said, sought, packages, project)


def _unchanged(result: GenerationResult) -> GenerationResult:
    """What the same generation would be if it were done again at once."""
    from specwright.output.plans import Action, Entry, Plan

    if result.plan is None:
        return result
    entries = (Entry(entry.path, Action.KEEP) for entry in result.plan.entries if entry.action is not Action.DELETE)
    return replace(result, plan=Plan(result.plan.root, tuple(entries), {}))


def _repairs(result: GenerationResult) -> list[str]:
    """What was repaired or left out of a document, in lines; not all of it where it is a lot."""
    shown = [f"{found} [warning]" for found in result.repairs[:_MOST_REPAIRS]]
    rest = len(result.repairs) - len(shown)
    return [*shown, f"and {counted(rest, 'more place')}; '{result.request.lint_command}' lists them"] if rest else shown


def _lines(result: GenerationResult, *, check: bool) -> list[str]:
    """What a run did, in lines."""
    from specwright.output.plans import Action

    where = relative_path(result.out)
    if result.plan is None:
        return [f"{result.request.name}: {where} is up to date, nothing written"]
    counts = {action: len(result.plan.paths(action)) for action in (Action.CREATE, Action.CHANGE, Action.DELETE)}
    accounts: list[str] = []
    if result.unsupported:
        accounts.append(f"{counted(result.unsupported, 'part')} left out")
    if result.not_enforced:
        accounts.append(f"{counted(result.not_enforced, 'constraint')} not enforced")
    left_out = f", {' and '.join(accounts)} (unsupported.json)" if accounts else ""
    if result.warnings:
        left_out += f", {counted(result.warnings, 'warning')} ({result.request.lint_command})"
    count = "models" if result.operations is None else counted(result.operations, "operation")
    summary = f"{result.request.name}: {count}{left_out}"
    if result.plan.unchanged:
        return [f"{summary}; {where} is up to date, nothing written"]
    if check:
        listed = [(action, path) for action in counts for path in result.plan.paths(action)]
        return [
            f"{summary}; {where} is not up to date: run '{result.request.command}'",
            *(f"  would {action}: {path}" for action, path in listed),
        ]
    done = ", ".join(
        f"{count} {word}"
        for count, word in zip(counts.values(), ("created", "changed", "deleted"), strict=True)
        if count
    )
    return [f"{summary}; {where}: {done}"]


def _value(result: GenerationResult) -> dict[str, Any]:
    """What a run did, as JSON values."""
    from specwright.output.plans import Action

    plan = result.plan
    actions = (Action.CREATE, Action.CHANGE, Action.DELETE)
    return {
        "name": result.request.name,
        "out": str(result.out),
        "operations": result.operations if plan is not None else None,
        "unsupported": result.unsupported if plan is not None else None,
        "not_enforced": result.not_enforced if plan is not None else None,
        "warnings": result.warnings if plan is not None else None,
        "repairs": [diagnostic_value(found) for found in result.repairs],
        **{str(action): list(plan.paths(action)) if plan is not None else [] for action in actions},
    }
