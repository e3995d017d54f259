"""Arguments that several commands take, and the requests that they stand for."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from specwright.cli.terminal import Format, relative_path

if TYPE_CHECKING:
    from specwright.configuration import Configuration
    from specwright.pipeline import GenerationRequest

Providers = Annotated[
    list[str] | None,
    typer.Argument(
        help="A document of your own, or folders of `specs`; all of those by default. `-` is the standard input.",
        show_default=False,
    ),
]
Specification = Annotated[
    Path | None,
    typer.Option("--spec", help="The document, where its name is also that of a provider.", show_default=False),
]
Overlays = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="An OpenAPI overlay to apply; may be repeated.", show_default=False),
]
OutputFormat = Annotated[Format, typer.Option("--format", help="For people or for programs.")]


def generation_requests(
    providers: list[str] | None, spec: Path | None, overlays: list[Path] | None, out: Path | None = None
) -> tuple[GenerationRequest, ...]:
    """The packages that the arguments of a command name.

    Raises:
        ProjectError: The arguments exclude each other, or there is no such provider.
        SpecificationError: A `provider.yaml` cannot be used.
    """
    from specwright.configuration import find_configuration
    from specwright.openapi.files import STANDARD_INPUT
    from specwright.pipeline import GenerationRequest
    from specwright.project import ProjectError

    configuration = find_configuration(Path.cwd())
    documents = [name for name in providers or () if _is_document(name)]
    if documents and (spec is not None or len(documents) != len(providers or ()) or len(documents) > 1):
        raise ProjectError(f"{documents[0]}: pass one document, or name providers, not both")
    if documents:
        spec, providers = Path(documents[0]), None
    if spec is None:
        if overlays:
            raise ProjectError("--overlay goes with a document; a provider has its own")
        requests = _named_requests(configuration, tuple(providers or ()))
        if out is None:
            return requests
        if len(requests) != 1:
            raise ProjectError("--out is the folder of one package; name one provider, or pass a document")
        return (replace(requests[0], out=out),)
    if providers:
        raise ProjectError("name providers, or pass a document, not both")
    for request in _configured(configuration).values():
        if spec != STANDARD_INPUT and spec.resolve() == request.specification.resolve():
            overlays_ = tuple(overlays) if overlays else request.overlays
            return (replace(request, out=out or request.out, overlays=overlays_),)
    return (GenerationRequest(spec, out, tuple(overlays or ())),)


def command_again(context: typer.Context, names: Sequence[str]) -> str:
    """The command of a context with every option that was given; without user names and passwords in URLs."""
    words = [*context.command_path.split(), *names]
    for parameter in context.command.params:
        if parameter.name is None or parameter.param_type_name != "option":
            continue
        source = context.get_parameter_source(parameter.name)
        if source is None or source.name != "COMMANDLINE":
            continue
        value = context.params[parameter.name]
        words += [parameter.opts[0]] if value is True else [parameter.opts[0], without_credentials(str(value))]
    return shlex.join(words)


def without_credentials(text: str) -> str:
    """Text without user names and passwords in URLs."""
    return re.sub(r"(\w+://)[^/@\s]+@", r"\1", text)


def _named_requests(configuration: Configuration, names: tuple[str, ...]) -> tuple[GenerationRequest, ...]:
    """The packages of the configuration and those of providers, all of them when no name is given."""
    from specwright.pipeline import project_requests
    from specwright.project import ProjectError, find_project

    configured = _configured(configuration)
    of_providers = tuple(name for name in names if name not in configured)
    found = [request for name, request in configured.items() if name in names or not names]
    if names and not of_providers:
        return tuple(found)
    try:
        found += project_requests(Path(relative_path(find_project(Path.cwd()))), of_providers)
    except ProjectError as error:
        if of_providers and configured:
            raise ProjectError(f"{error}; the configuration has {', '.join(configured)}") from None
        if not found:
            raise
    return tuple(found)


def _configured(configuration: Configuration) -> dict[str, GenerationRequest]:
    """The packages of the configuration by name, with paths as they are from here."""
    from specwright.pipeline import GenerationRequest

    def path(name: str) -> Path:
        return Path(relative_path(configuration.folder / name))

    return {
        name: GenerationRequest(
            path(entry.document),
            path(entry.out or f"generated/{name}"),
            tuple(path(overlay) for overlay in entry.overlays),
            emitter=entry.emitter,
            model_kind=entry.models,
            distribution=entry.distribution,
            package=entry.package,
            client=entry.client,
            license=entry.license,
            configured=name,
            strict=entry.strict,
        )
        for name, entry in configuration.packages().items()
    }


def document_of(name: str, overlays: list[Path] | None) -> tuple[Path, tuple[Path, ...]]:
    """The document that an argument names, and its overlays: those of the provider, where it names one.

    Raises:
        ProjectError: There is no such provider.
        SpecificationError: A `provider.yaml` cannot be used.
    """
    if _is_document(name) or Path(name).is_file():
        return Path(name), tuple(overlays or ())
    (request,) = generation_requests([name], None, overlays)
    return request.specification, request.overlays


def _is_document(name: str) -> bool:
    """Whether an argument is a document and no provider: the standard input, an address, or like the name of a file."""
    return name == "-" or "/" in name or "\\" in name or name.lower().endswith((".json", ".yaml", ".yml"))
