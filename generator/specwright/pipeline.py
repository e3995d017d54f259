"""The stages in their order: load, overlay and check, lower, emit, plan and write."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Literal

from specwright import __version__
from specwright.emit import client
from specwright.emit.adapters import datamodel_code_generator, openapi_python_client
from specwright.emit.adapters.datamodel_code_generator import ModelKind
from specwright.errors import SpecwrightError
from specwright.ir.api import Api
from specwright.ir.operations import methods_of
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.lower.paths import operation_sites
from specwright.openapi.diagnostics import Diagnostic, SpecificationError, in_reading_order
from specwright.openapi.document import Document, load_document
from specwright.output import plans
from specwright.output.plans import Inputs, Plan
from specwright.provider import FILE, Provider, load_provider

OVERLAY = "overlay.yaml"


class ProjectError(SpecwrightError):
    """There is no project where the command was started, or no such provider in it."""


Emitter = Literal["client", "classic", "models"]


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One package to generate."""

    name: str
    specification: Path
    overlays: tuple[Path, ...]
    provider_file: Path | None
    out: Path | None
    """Folder of the package; None takes the distribution's name under `generated` of the project."""
    emitter: Emitter = "client"
    model_kind: ModelKind = "pydantic"


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """What came of a job."""

    name: str
    out: Path
    plan: Plan | None
    """None when nothing had to be done, which was seen before anything was generated."""
    operations: int | None
    """None where there is no client."""
    unsupported: int
    warnings: int = 0
    """What could be better about the specification; `lint` tells."""
    command: str = ""
    """The command that writes the package."""


def find_project(start: Path) -> Path:
    """The nearest folder from `start` upwards that has `specs`, or the one that this generator was started from.

    Raises:
        ProjectError: There is none.
    """
    for folder in (start, *start.parents):
        if (folder / "specs").is_dir():
            return folder
    home = Path(__file__).resolve().parents[2]
    if (home / "specs").is_dir():
        return home
    raise ProjectError(f"{start}: neither this folder nor one above it has 'specs'; pass --spec FILE --out DIR")


def project_requests(project: Path, names: tuple[str, ...]) -> tuple[GenerationRequest, ...]:
    """The jobs of a project's providers, all of them when no name is given.

    Raises:
        ProjectError: A provider does not exist.
        SpecificationError: A `provider.yaml` cannot be used.
    """
    known = sorted(path.parent.name for path in (project / "specs").glob(f"*/{FILE}"))
    for name in names:
        if name not in known:
            raise ProjectError(f"{project / 'specs' / name}: no such provider; known are {', '.join(known) or 'none'}")
    jobs: list[GenerationRequest] = []
    for name in names or known:
        folder = project / "specs" / name
        provider = load_provider(folder / FILE)
        overlay = folder / OVERLAY
        jobs.append(
            GenerationRequest(
                name,
                folder / f"{provider.specification}.yaml",
                (overlay,) if overlay.exists() else (),
                folder / FILE,
                project / "generated" / provider.distribution,
            )
        )
    return tuple(jobs)


def generate(job: GenerationRequest, *, check: bool = False, force: bool = False) -> GenerationResult:
    """Generate a package.

    Args:
        job: What to generate.
        check: Compare only, write nothing.
        force: Replace files that people edited.

    Raises:
        SpecificationError: The specification cannot be used.
        PlanError: Files of people stand in the way.
        WriteError: The package cannot be written; what was there before is whole.
    """
    document, provider = load(job)
    out = job.out or Path("generated") / provider.distribution
    inputs = Inputs(
        specification=document.sha256,
        overlay=_digest(*job.overlays),
        templates=client.fingerprint(templates()) if job.emitter == "client" else _library(job),
        generator=f"{__version__}+{_stages()[:16]}",
        settings=_digest(*(path for path in (job.provider_file,) if path is not None)),
    )
    if not force and plans.is_current(out, inputs):
        return GenerationResult(job.name, out, None, 0, 0)
    warnings = sum(problem.severity == "warning" for problem in document.findings)
    emitted, count, left_out = _emit(job, document, provider)
    plan = plans.plan(out, emitted, inputs, force=True) if check else plans.write(out, emitted, inputs, force=force)
    return GenerationResult(job.name, out, plan, count, left_out, warnings, _command(job))


def _command(job: GenerationRequest) -> str:
    """The command that does the job, emitter and folder included where they have to be named."""
    words = ["specwright generate"]
    if job.provider_file is not None:
        words.append(job.name)
    else:
        words += [f"--spec {job.specification}", *(f"--overlay {path}" for path in job.overlays)]
    if job.emitter != "client":
        words.append(f"--emitter {job.emitter}")
    if job.emitter == "models":
        words.append(f"--models {job.model_kind}")
    if job.out is not None and (job.provider_file is None or job.emitter != "client"):
        words.append(f"--out {job.out}")
    return " ".join(words)


def _emit(job: GenerationRequest, document: Document, provider: Provider) -> tuple[dict[str, bytes], int | None, int]:
    """Files of the package, number of its operations, number of parts that it leaves out."""
    match job.emitter:
        case "client":
            api = lower(document, provider)
            return client.emit(api, templates()), operations(api), len(api.unsupported)
        case "classic":
            files_, left_out = openapi_python_client.emit(document, provider)
            lost = sum(entry.kind == "operation" for entry in left_out)
            return files_, sum(1 for _ in operation_sites(document)) - lost, len(left_out)
        case "models":
            return datamodel_code_generator.emit(document, provider, job.model_kind), None, 0


def _library(job: GenerationRequest) -> str:
    """Name and version of the library behind an emitter, and how it is used."""
    if job.emitter == "classic":
        return f"openapi-python-client {metadata.version('openapi-python-client')}"
    return f"datamodel-code-generator {metadata.version('datamodel-code-generator')} {job.model_kind}"


def load(job: GenerationRequest) -> tuple[Document, Provider]:
    """The document of a job and the names of its package.

    Raises:
        SpecificationError: The document or its `provider.yaml` cannot be used.
    """
    document = load_document(job.specification, job.overlays)
    provider = load_provider(job.provider_file) if job.provider_file is not None else derived_provider(document)
    return document, provider


def lint(job: GenerationRequest) -> tuple[Diagnostic, ...]:
    """Everything worth mentioning about the document of a job, errors included."""
    from specwright.openapi.linting.document import lint as lint_document

    try:
        document, provider = load(job)
    except SpecificationError as error:
        return (*error.problems, *error.warnings)
    found = lint_document(document)
    if document.index.client_entries:
        try:
            lower(document, provider)
        except SpecificationError as error:
            found = in_reading_order((*found, *error.problems))
    return found


def operations(api: Api) -> int:
    """Number of operations that the package has."""
    return len({method.documentation.pointer for method in methods_of(api.resources)})


@lru_cache(maxsize=1)
def templates() -> Path:
    """The folder with the templates: beside the generator in a checkout, inside it when installed."""
    here = Path(__file__).resolve().parent
    beside = here.parents[1] / "templates"
    return beside if (beside / "client").is_dir() else here / "_templates"


def _digest(*paths: Path) -> str:
    if not paths:
        return ""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


@lru_cache(maxsize=1)
def _stages() -> str:
    """SHA-256 over the source of the stages that shape a package."""
    here = Path(__file__).resolve().parent
    total = hashlib.sha256()
    for stage in ("openapi", "ir", "lower", "emit"):
        for path in sorted((here / stage).rglob("*.py")):
            total.update(f"{path.relative_to(here).as_posix()}\0".encode())
            total.update(path.read_bytes())
    return total.hexdigest()
