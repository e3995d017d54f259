"""The command `specwright publish`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from specwright.cli.arguments import OutputFormat, Providers, command_again, generation_requests
from specwright.cli.build import DistFolder
from specwright.cli.errors import EXIT_FINDINGS, EXIT_INVALID_INPUT, reported_errors
from specwright.cli.terminal import echo, print_json

if TYPE_CHECKING:
    from specwright.release.index import Index
    from specwright.release.publication import Publication


def publish(
    context: typer.Context,
    providers: Providers = None,
    repository: Annotated[
        str, typer.Option("--repository", help="A section of `.pypirc`; `pypi` needs none.")
    ] = "pypi",
    index_url: Annotated[
        str, typer.Option("--index-url", help="The index, as pip takes it: URL of its simple repository.")
    ] = "",
    upload_url: Annotated[
        str, typer.Option("--upload-url", help="Where uploads go, if not to what the index URL has before `simple/`.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything but upload.")] = False,
    allow_dirty: Annotated[
        bool, typer.Option("--allow-dirty", help="Publish although git has changes that are not committed.")
    ] = False,
    out: DistFolder = Path("dist"),
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds that the index may be silent.")] = 60.0,
    output: OutputFormat = "text",
) -> None:
    """Build packages, verify them in fresh environments, upload them, and verify what the index hands out.

    Nothing is uploaded before every package is verified. The command may be repeated: files that the index has already
    are done when they are the same. Credentials come from `TWINE_USERNAME` and `TWINE_PASSWORD`, `.pypirc`, the keyring
    or trusted publishing, and are never printed.

    Exit status: 0 everything is on the index, 1 it is not, and the message says what is, 2 unusable input.

    Examples:
        specwright publish --dry-run

        specwright publish domino --repository testpypi --index-url https://test.example/simple/

        specwright publish --index-url http://127.0.0.1:8080/simple/
    """
    from specwright.release.publication import PublicationError
    from specwright.release.publication import publish as publish_packages

    def report(line: str) -> None:
        if output == "text":
            echo(line, err=True)

    with reported_errors(output):
        requests = generation_requests(providers, None, None)
        index = _index(repository, index_url, upload_url, timeout)
        try:
            command = command_again(context, [request.name for request in requests])
            done = publish_packages(
                requests, index, out, dry_run=dry_run, allow_dirty=allow_dirty, report=report, command=command
            )
        except PublicationError as error:
            if output == "json":
                print_json({"error": str(error), "packages": [_value(each) for each in error.publications]})
            echo(f"specwright: {error}", err=True)
            raise typer.Exit(EXIT_INVALID_INPUT if error.is_input_unusable else EXIT_FINDINGS) from None
    if output == "json":
        print_json({"packages": [_value(each) for each in done]})
        return
    for each in done:
        states = ", ".join(f"{name} {state}" for name, state in each.files.items())
        seen = "; ".join(
            f"{check.calls} calls with Python {check.interpreter}, installed from the {check.source}"
            for check in each.checks
        )
        echo(f"{each.name}: {each.distribution} {each.version}: {states}; {seen}")


def _index(repository: str, index_url: str, upload_url: str, timeout: float) -> Index:
    from specwright.release.index import Index, UnusableIndexError

    if upload_url and (not index_url or repository != "pypi"):
        raise UnusableIndexError("--upload-url goes with --index-url, and without --repository; pass it so")
    if index_url and repository == "pypi":
        return Index.at(index_url, upload_url, timeout)
    return Index.named(repository, index_url, timeout)


def _value(publication: Publication) -> dict[str, Any]:
    return {
        "name": publication.name,
        "distribution": publication.distribution,
        "version": publication.version,
        "files": publication.files,
        "checks": [
            {
                "python": check.interpreter,
                "source": check.source,
                "sha256": check.sha256,
                "names": check.names,
                "calls": check.calls,
            }
            for check in publication.checks
        ],
    }
