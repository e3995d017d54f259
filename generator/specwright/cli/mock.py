"""The command `specwright mock`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from specwright.cli.arguments import Overlays, document_of
from specwright.cli.errors import EXIT_INVALID_INPUT, reported_errors
from specwright.cli.terminal import echo

Variant = Literal["minimal", "maximal", "example"]


def mock(
    spec: Annotated[
        str,
        typer.Argument(help="An OpenAPI document, JSON or YAML, or a folder of `specs`.", show_default=False),
    ],
    overlay: Overlays = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 for a free one.")] = 8080,
    seed: Annotated[int, typer.Option("--seed", help="Chooses other values for the responses.")] = 0,
    variant: Annotated[
        Variant,
        typer.Option(
            "--variant",
            help="Content of responses: `example` what the examples of the document have, and values where there are "
            "none; `minimal` what is required, `maximal` all that is declared.",
        ),
    ] = "example",
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse credentials that an operation does not take, too.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print no line for each request.")] = False,
) -> None:
    """Serve a document strictly: refuse every request that it does not allow, and say what was expected.

    Responses have the first documented status of success. A request chooses another one, to see how errors are treated,
    by the header `Prefer: code=404` (or `x-conform-status: 404`), an example by its name with `Prefer: example=empty`,
    and other values by `x-conform-variant: maximal`. Pages of any origin may call the server.

    A request is refused with the error that the document has for it, where it has one, with the reason in its text and
    in the header `x-conform-violation`; else with the reason as JSON.

    Each request is printed in a line; Ctrl-C ends the server and prints which operations were called.

    Exit status: 0 ended by Ctrl-C, 2 unusable input.

    Examples:
        specwright mock openapi.yaml

        specwright mock domino --port 0 --variant maximal
    """
    with reported_errors("text"):
        from specwright.mock import server
        from specwright.openapi.document import load_document

        path, overlays = document_of(spec, overlay)
        document = load_document(path, overlays)
        application = server.create_application(
            document, seed=seed, variant=variant, strict=strict, documented_errors=True
        )

    def announce(url: str) -> None:
        from specwright.conform.sample_calls import banner

        echo(url)
        for line in banner(application.state.server, url) if not quiet else ():
            echo(line)

    try:
        report = None if quiet else echo
        coverage = server.serve(application, host=host, port=port, announce=announce, report=report)
    except OSError as error:
        echo(f"specwright: cannot listen on {host}:{port}: {error.strerror}; choose another --port", err=True)
        raise typer.Exit(EXIT_INVALID_INPUT) from None
    for line in coverage.lines():
        echo(line)
