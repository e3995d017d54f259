"""The emitter `classic`: a package by openapi-python-client, for people whose call sites are written for its clients.

They get the rest of the pipeline without changing them: overlays, checks, and an account of what is left out.
openapi-python-client leaves out operations with a warning only; here each is an entry of `unsupported.json`.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from specwright.emit.export import check_source, collect, hand_over
from specwright.emit.formatting import FormattingError, formatted
from specwright.emit.omissions import unsupported_file
from specwright.emit.visible_text import plain_text
from specwright.errors import SpecwrightError
from specwright.ir.omissions import Omission, OmissionKind, Place
from specwright.lower.paths import operation_sites
from specwright.lower.site import Reads
from specwright.openapi.document import Document
from specwright.provider import Provider

_ADDRESS = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+> ?")
"""How objects without a text show themselves: differently in every run."""

_MODULES = frozenset(
    "__future__ attrs collections dateutil datetime enum http httpx io json ssl typing urllib uuid".split()
)
"""What the modules may import."""


class ClassicError(SpecwrightError):
    """openapi-python-client refuses the document; the message says why."""


def emit(document: Document, provider: Provider) -> tuple[dict[str, bytes], tuple[Omission, ...]]:
    """The files of the package by path, and what it leaves out.

    Raises:
        ClassicError: openapi-python-client refuses the document.
    """
    import openapi_python_client
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser.errors import ErrorLevel

    with tempfile.TemporaryDirectory(prefix="specwright-") as name:
        folder = Path(name)
        source = hand_over(document, folder / "document")
        settings = ConfigFile(
            project_name_override=provider.distribution,
            package_name_override=provider.package,
            package_version_override=provider.version,
            post_hooks=[],
        )
        config = Config.from_sources(settings, MetaType.POETRY, source, "utf-8", True, folder / "package")
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                errors = openapi_python_client.generate(config=config)
            except Exception as error:
                said = plain_text(f"{type(error).__name__}: {error}")
                raise ClassicError(f"{document.path}: openapi-python-client fails on it: {said}") from error
        fatal = [error for error in errors if error.level is ErrorLevel.ERROR]
        if fatal:
            said = "; ".join(plain_text(f"{error.header}: {error.detail or ''}").strip(": ") for error in fatal)
            raise ClassicError(f"{document.path}: openapi-python-client refuses it: {said}")
        files = collect(folder / "package")
    check_source(files, _MODULES | {provider.package})
    warnings = [_ADDRESS.sub("", f"{error.header} {error.detail or ''}").strip() for error in errors]
    place = Place("", document.path.name, 1)
    notes = [Omission(OmissionKind.LIBRARY, text, ("",), places=(place,)) for text in warnings]
    python = {path: content.decode() for path, content in files.items() if path.endswith(".py")}
    try:
        files |= formatted(python)
    except FormattingError as error:
        raise ClassicError(f"{document.path}: what openapi-python-client writes is no Python: {error}") from error
    left_out = (*_missing(document, files), *notes)
    files["unsupported.json"] = unsupported_file(left_out)
    return files, left_out


def _missing(document: Document, files: Mapping[str, bytes]) -> Iterator[Omission]:
    """Operations of the document for which no module has a request."""
    emitted = {request for path, content in files.items() if path.endswith(".py") for request in _requests(content)}
    for site in operation_sites(Reads(document)):
        if (site.method.lower(), _shape(site.path)) not in emitted:
            reason = f"openapi-python-client has no function for {site.method} {site.path}"
            pointer = site.operation.pointer
            place = Place(pointer, document.path.name, document.location(pointer).line)
            yield Omission(OmissionKind.OPERATION, reason, (pointer,), places=(place,))


def _requests(content: bytes) -> Iterator[tuple[str, str]]:
    """Method and path of each request that a module describes: a dictionary with `method` and `url`."""
    for node in ast.walk(ast.parse(content)):
        if not isinstance(node, ast.Dict):
            continue
        pairs = zip(node.keys, node.values, strict=True)
        entries = {key.value: value for key, value in pairs if isinstance(key, ast.Constant)}
        method, url = entries.get("method"), entries.get("url")
        if isinstance(method, ast.Constant) and isinstance(method.value, str) and url is not None:
            yield method.value, _shape(_template(url))


def _template(node: ast.expr) -> str:
    """The text of a literal, or of the literal that is formatted."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            return inner.value
    return ""


def _shape(path: str) -> str:
    """A path without the names of its parameters, which openapi-python-client changes."""
    return "/".join("{}" if "{" in part else part for part in path.split("/"))
