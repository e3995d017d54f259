"""Whether a wheel is what a checkout makes: its provenance and its modules, made again and compared."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from specwright.errors import SpecwrightError
from specwright.output.manifest import Inputs, digest
from specwright.output.provenance import NAME as PROVENANCE
from specwright.output.provenance import Provenance
from specwright.pipeline import package_files, project_requests


class WheelError(SpecwrightError):
    """A file is not a wheel that Specwright built, or it is damaged. The message names the file."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What comparing a wheel with a checkout showed.

    Attributes:
        wheel: The wheel.
        sha256: Its hash, in hexadecimal.
        provenance: What the wheel says that it was made from.
        compared: Number of files that were made again and compared.
        differences: One sentence for each thing that is not as the checkout makes it.
    """

    wheel: Path
    sha256: str
    provenance: Provenance
    compared: int
    differences: tuple[str, ...]


def verify(wheel: Path, project: Path) -> Verification:
    """Make the package of a wheel again from a checkout, and compare.

    Args:
        wheel: The wheel.
        project: The checkout's folder, which has `specs`.

    Raises:
        WheelError: The file is not a wheel, is damaged, or has no provenance.
        ProjectError: The checkout does not have the provider.
        SpecificationError: The checkout's specification cannot be used.
    """
    members = _members(wheel)
    content = next((each for name, each in members.items() if name.endswith(f"/extra_metadata/{PROVENANCE}")), None)
    if content is None:
        raise WheelError(f"{wheel}: has no {PROVENANCE}, so what it was made from is not known")
    try:
        stated = msgspec.json.decode(content, type=Provenance)
    except msgspec.DecodeError as error:
        raise WheelError(f"{wheel}: its {PROVENANCE} cannot be read: {error}") from error
    if not stated.provider:
        raise WheelError(f"{wheel}: was not made from a provider of a project, but from {stated.specification}")
    (request,) = project_requests(project, (stated.provider,))
    files, inputs = package_files(request)
    again = {name.removeprefix("src/"): each for name, each in files.items() if name.startswith("src/")}
    packed = {name: each for name, each in members.items() if ".dist-info/" not in name}
    differences = (*_changed_inputs(stated.inputs, inputs), *_changed_files(packed, again))
    return Verification(wheel, digest(wheel.read_bytes()), stated, len(again), tuple(differences))


def _members(wheel: Path) -> Mapping[str, bytes]:
    """The files of a wheel, each of which has the hash that its record states."""
    from installer.sources import WheelFile

    try:
        with WheelFile.open(wheel) as source:
            source.validate_record(validate_contents=True)
        with zipfile.ZipFile(wheel) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except OSError as error:
        raise WheelError(f"{wheel}: cannot be read: {error.strerror or error}") from error
    except (ValueError, zipfile.BadZipFile, KeyError) as error:
        raise WheelError(f"{wheel}: is not a wheel, or is damaged: {error}") from error


def _changed_inputs(stated: Inputs, found: Inputs) -> Iterator[str]:
    for name in Inputs.__struct_fields__:
        before, now = getattr(stated, name), getattr(found, name)
        if before != now:
            yield f"{name}: the wheel was made from {before or 'nothing'}, this checkout has {now or 'nothing'}"


def _changed_files(packed: Mapping[str, bytes], again: Mapping[str, bytes]) -> Iterator[str]:
    for name in sorted(packed.keys() | again.keys()):
        if name not in again:
            yield f"{name}: is in the wheel, but this checkout does not make it"
        elif name not in packed:
            yield f"{name}: is missing in the wheel"
        elif packed[name] != again[name]:
            yield f"{name}: differs from what this checkout makes"
