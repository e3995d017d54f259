"""The stages in their order: load, overlay and check, lower, emit, plan and write."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Literal, NamedTuple

from specwright import __version__, _templates
from specwright.emit import client
from specwright.emit.adapters import datamodel_code_generator, openapi_python_client
from specwright.emit.adapters.datamodel_code_generator import ModelKind
from specwright.ir.api import Api
from specwright.ir.omissions import Omission, OmissionKind
from specwright.ir.operations import methods_of
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider, is_reserved
from specwright.lower.name_book import PACKAGE, Memory, package_scope
from specwright.lower.paths import operation_sites
from specwright.lower.site import Reads
from specwright.openapi.diagnostics import Diagnostic, SpecificationError, in_reading_order
from specwright.openapi.document import Document, load_document
from specwright.openapi.files import STANDARD_INPUT
from specwright.output import plans, remembered_names
from specwright.output.plans import Inputs, Plan
from specwright.output.provenance import NAME as PROVENANCE
from specwright.output.provenance import provenance
from specwright.output.release_files import CARRIED, carried_files, released_state
from specwright.project import ProjectError, provider_folders
from specwright.provider import (
    FILE,
    OVERLAY,
    SUFFIXES,
    Provider,
    is_license,
    load_provider,
    name_problems,
    overlay_file,
    specification_file,
)

Emitter = Literal["client", "classic", "models"]


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One package to generate.

    Attributes:
        specification: The OpenAPI document.
        out: Folder of the package; None takes the distribution's name under `generated`.
        overlays: OpenAPI overlays, applied in this order.
        provider_file: The `provider.yaml` that names the package; None derives the names from the document.
        emitter: `client` is our own, `classic` that of openapi-python-client, `models` writes classes only.
        model_kind: Which classes `models` writes.
        distribution: Name of the distribution, for a document without a provider.
        package: Name of the import package, for a document without a provider.
        client: Name of the client class, for a document without a provider.
        license: SPDX expression of the package's licence, for a document without a provider.
        configured: Name of the package in the configuration of the project, if it is there.
        rename: Whether a package that is there may get other names.
        strict: Whether to refuse a document with warnings.
        line: Version of the API, where it is not the default of its provider.
    """

    specification: Path
    out: Path | None = None
    overlays: tuple[Path, ...] = ()
    provider_file: Path | None = None
    emitter: Emitter = "client"
    model_kind: ModelKind = "pydantic"
    distribution: str | None = None
    package: str | None = None
    client: str | None = None
    license: str | None = None
    configured: str = ""
    rename: bool = False
    strict: bool = False
    line: str = ""

    @property
    def name(self) -> str:
        """What messages call the package, and commands take: its provider, with the version if that is another one."""
        if self.provider_file is not None:
            return self.provider_file.parent.name + (f"@{self.line}" if self.line else "")
        if self.configured:
            return self.configured
        return "stdin" if self.specification == STANDARD_INPUT else self.specification.stem

    @property
    def lint_command(self) -> str:
        """The command that lists what is wrong with the document."""
        if self.provider_file is not None or self.configured:
            return f"specwright lint {self.name}"
        words = ["specwright lint", _document_argument(self.specification)]
        return " ".join([*words, *(f"--overlay {path}" for path in self.overlays)])

    @property
    def command(self) -> str:
        """The command that generates the package."""
        words = ["specwright generate"]
        if self.provider_file is not None or self.configured:
            return " ".join([*words, self.name])
        words += [_document_argument(self.specification), *(f"--overlay {path}" for path in self.overlays)]
        options = (
            ("name", self.distribution),
            ("package", self.package),
            ("client", self.client),
            ("license", self.license),
        )
        words += [f"--{option} {value}" for option, value in options if value is not None]
        if self.emitter != "client":
            words.append(f"--emitter {self.emitter}")
        if self.emitter == "models":
            words.append(f"--models {self.model_kind}")
        if self.out is not None and (self.provider_file is None or self.emitter != "client"):
            words.append(f"--out {self.out}")
        return " ".join(words)


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """What a generation did, or would do.

    Attributes:
        request: What was asked for.
        out: Folder of the package.
        plan: The files concerned; None when the manifest showed that nothing has to be generated.
        operations: Number of operations that the package has; None where there is no client.
        unsupported: Number of parts of the document that the package does not have.
        not_enforced: Number of constraints that the package does not check.
        warnings: Number of warnings about the specification; `lint` lists them.
        repairs: Those of the warnings where a part of the specification was repaired or left out.
        sought: Every file that was read, or looked for in vain.
    """

    request: GenerationRequest
    out: Path
    plan: Plan | None = None
    operations: int | None = None
    unsupported: int = 0
    not_enforced: int = 0
    warnings: int = 0
    repairs: tuple[Diagnostic, ...] = ()
    sought: tuple[Path, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether files were written, or would have to be."""
        return self.plan is not None and not self.plan.unchanged


def _document_argument(path: Path) -> str:
    """How a document is named on the command line."""
    plain = path.suffix.lower() in (".json", ".yaml", ".yml") or "/" in str(path) or path == STANDARD_INPUT
    return str(path) if plain else f"--spec {path}"


class EmittedPackage(NamedTuple):
    """What an emitter returns: files by path, and what they hold of the document."""

    files: Mapping[str, bytes]
    operations: int | None
    omissions: tuple[Omission, ...] = ()


def project_requests(project: Path, names: tuple[str, ...] = ()) -> tuple[GenerationRequest, ...]:
    """The packages of a project's providers, all of them when no name is given.

    A provider's name stands for its default version, `NAME@VERSION` for another one.

    Raises:
        ProjectError: A provider does not exist.
        SpecificationError: A `provider.yaml` cannot be used.
    """
    if names:
        split = [name.partition("@") for name in names]
        folders = provider_folders(project, [name for name, _, _ in split])
        return tuple(
            _provider_request(project, folder, line) for folder, (_, _, line) in zip(folders, split, strict=True)
        )
    return tuple(
        _provider_request(project, folder, line)
        for folder in provider_folders(project)
        for line in ("", *load_provider(folder / FILE).lines)
    )


def _provider_request(project: Path, folder: Path, line: str) -> GenerationRequest:
    default = load_provider(folder / FILE).specification
    line = "" if line == default else line
    provider = load_provider(folder / FILE, line)
    overlay = overlay_file(folder, provider.specification, default)
    return GenerationRequest(
        specification_file(folder, provider.specification),
        project / "generated" / provider.distribution,
        (overlay,) if overlay.exists() else (),
        folder / FILE,
        line=line,
    )


def generate(request: GenerationRequest, *, check: bool = False, force: bool = False) -> GenerationResult:
    """Generate a package.

    Args:
        request: What to generate.
        check: Compare only, write nothing.
        force: Replace files that people edited.

    Raises:
        SpecificationError: The specification cannot be used.
        PlanError: Files of people stand in the way.
        WriteError: The package cannot be written; what was there before is whole.
    """
    document, provider = load(request)
    out = folder_of(request, provider)
    inputs = _inputs(request, document)
    # The manifest is a shortcut, not the verdict: a check compares the files themselves, and in a checkout the stages
    # may have changed since the package was written.
    if not (check or force or runs_from_checkout()) and plans.is_current(out, inputs):
        return GenerationResult(request, out, sought=_sought(request, out, document.references.sought))
    sought = document.references.sought
    warnings = sum(finding.severity == "warning" for finding in document.findings)
    repairs = document.repairs
    emit = _emitter(request, document, provider, inputs)
    del document
    package = emit()
    if check:
        plan = plans.plan(out, package.files, inputs, force=True)
    else:
        plan = plans.write(out, package.files, inputs, force=force, carried=CARRIED)
    not_enforced = sum(each.count for each in package.omissions if each.kind is OmissionKind.NOT_ENFORCED)
    unsupported = sum(each.count for each in package.omissions) - not_enforced
    return GenerationResult(
        request,
        out,
        plan,
        package.operations,
        unsupported,
        not_enforced,
        warnings,
        repairs,
        _sought(request, out, sought),
    )


def _sought(request: GenerationRequest, out: Path, files: Iterable[Path]) -> tuple[Path, ...]:
    """Every file that a generation depends on, besides the files of the package that it writes."""
    specification = request.specification
    beside = [specification.parent / name for name in (OVERLAY, FILE)]
    if request.provider_file is not None:  # which of these is there decides which is read
        if request.line:
            beside += (overlay_file(specification.parent, request.line, ""),)
        beside += (specification.with_name(f"{specification.stem}{suffix}") for suffix in SUFFIXES)
    return (*files, *request.overlays, *beside, *(out / name for name in plans.CONSULTED))


def load(request: GenerationRequest) -> tuple[Document, Provider]:
    """The document of a request and the names of its package.

    Raises:
        SpecificationError: The document or its `provider.yaml` cannot be used.
    """
    document = load_document(request.specification, request.overlays, strict=request.strict)
    if request.provider_file is None:
        provider = _named(request, derived_provider(document))
    else:
        provider = load_provider(request.provider_file, request.line)
    if is_reserved(provider.client):
        has = request.provider_file or request.specification
        raise ProjectError(f"{has}: '{provider.client}' is something else in every package; name the client otherwise")
    if (released := released_state(folder_of(request, provider))) is not None:
        provider = replace(provider, version=released[0], index=released[1])
    return document, provider


def package_files(
    request: GenerationRequest, *, version: str | None = None, index: str = ""
) -> tuple[dict[str, bytes], Inputs]:
    """The files of a package and what they are made from; nothing is written.

    Args:
        request: Which package.
        version: The version that its files state; by default the one that was released last.
        index: With a version: URL of the index that they name.

    Raises:
        SpecificationError: The specification cannot be used.
    """
    document, provider = load(request)
    if version is not None:
        provider = replace(provider, version=version, index=index)
    inputs = _inputs(request, document)
    return dict(_emitter(request, document, provider, inputs)().files), inputs


def _named(request: GenerationRequest, derived: Provider) -> Provider:
    """The names of a package without a provider: as asked for, else as the package has them, else from the title."""
    has: Mapping[str, str] = {}
    if request.out is not None and not request.rename:
        has = remembered_names.read(request.out).get(PACKAGE, {})
    names = {
        "distribution": request.distribution or has.get("distribution", derived.distribution),
        "package": request.package or has.get("package", derived.package),
        "client": request.client or has.get("client", derived.client),
    }
    if problems := name_problems(names):
        raise ProjectError("; ".join(problems))
    if request.license is not None and not is_license(request.license):
        raise ProjectError(f"{request.license!r} is no SPDX expression; write for example --license Apache-2.0")
    derived = replace(derived, license=request.license or "")
    return replace(derived, distribution=names["distribution"], package=names["package"], client=names["client"])


def _refuse_renaming(request: GenerationRequest, provider: Provider, remembered: Memory) -> None:
    """A package that people import does not get another name because a title changed."""
    had, has = remembered.get(PACKAGE, {}), package_scope(provider)
    if request.rename or not had or had == has:
        return
    changed = ", ".join(f"{name} {had[name]!r} becomes {has[name]!r}" for name in has if had.get(name) != has[name])
    raise ProjectError(
        f"{folder_of(request, provider)}: the package would be renamed: {changed}; pass --rename if that is meant, or "
        "another folder with --out"
    )


def folder_of(request: GenerationRequest, provider: Provider | None = None) -> Path:
    """The folder of a package; only a request that does not name it needs the provider."""
    if request.out is not None:
        return request.out
    return Path("generated") / (provider or load(request)[1]).distribution


def lint(request: GenerationRequest) -> tuple[Diagnostic, ...]:
    """Everything worth mentioning about the document of a request, errors included."""
    from specwright.openapi.linting.document import lint as lint_document

    try:
        document, provider = load(request)
    except SpecificationError as error:
        return (*error.problems, *error.warnings)
    found = lint_document(document)
    if document.index.client_entries:
        try:
            lower(document, provider)
        except SpecificationError as error:
            found = in_reading_order((*found, *error.problems))
    return found


def _emitter(
    request: GenerationRequest, document: Document, provider: Provider, inputs: Inputs
) -> Callable[[], EmittedPackage]:
    """What emits the package of a request.

    Our own emitter needs the document no more: whoever lets go of it before emitting needs a third less memory.
    """
    match request.emitter:
        case "client":
            remembered = remembered_names.read(folder_of(request, provider))
            _refuse_renaming(request, provider, remembered)
            api = lower(document, provider, remembered=remembered)
            return lambda: _emit(request, api, provider, inputs)
        case "classic":
            files, omissions = openapi_python_client.emit(document, provider)
            lost = sum(entry.kind == "operation" for entry in omissions)
            package = EmittedPackage(files, sum(1 for _ in operation_sites(Reads(document))) - lost, omissions)
        case "models":
            package = EmittedPackage(datamodel_code_generator.emit(document, provider, request.model_kind), None)
    return lambda: package


def _emit(request: GenerationRequest, api: Api, provider: Provider, inputs: Inputs) -> EmittedPackage:
    """The package of our own emitter."""
    files = client.emit(api, templates())
    files |= {PROVENANCE: _provenance(request, inputs), **carried_files(folder_of(request, provider))}
    return EmittedPackage(files, _operation_count(api), api.omissions)


def _provenance(request: GenerationRequest, inputs: Inputs) -> bytes:
    """What the package is made from, with the names of files as they are within the project."""
    if request.provider_file is None:
        return provenance("", request.specification, request.overlays, None, inputs)
    return provenance(request.name, request.specification, request.overlays, request.provider_file.parents[2], inputs)


def _operation_count(api: Api) -> int:
    return len({method.documentation.pointer for method in methods_of(api.resources)})


def _inputs(request: GenerationRequest, document: Document) -> Inputs:
    """What the package is made from, for its manifest."""
    match request.emitter:
        case "client":
            templates_ = client.fingerprint(templates())
        case "classic":
            templates_ = f"openapi-python-client {metadata.version('openapi-python-client')}"
        case "models":
            version = metadata.version("datamodel-code-generator")
            templates_ = f"datamodel-code-generator {version} {request.model_kind}"
    return Inputs(
        specification=document.sha256,
        overlay=_digest(request.overlays),
        templates=templates_,
        generator=__version__,
        settings=_settings(request),
    )


def _settings(request: GenerationRequest) -> str:
    """What names the package: the file of its provider, or the names that were asked for."""
    if request.provider_file is not None:
        return _digest((request.provider_file,))
    names = (request.distribution, request.package, request.client, request.license)
    return hashlib.sha256(repr(names).encode()).hexdigest() if any(names) else ""


def _digest(paths: tuple[Path, ...]) -> str:
    if not paths:
        return ""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


@lru_cache(maxsize=1)
def templates() -> Path:
    """The folder with the templates."""
    return _templates.FOLDER


def runs_from_checkout() -> bool:
    """Whether Specwright is run from its own sources, where they may change without a new version."""
    return _templates.IN_CHECKOUT
