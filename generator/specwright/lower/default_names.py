"""Names for the package of a document that has no provider folder."""

from __future__ import annotations

import keyword
import re

from specwright.ir.emitted_names import PACKAGE
from specwright.lower.names import capwords, snake
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object
from specwright.provider import Provider


def is_reserved(client: str) -> bool:
    """Whether a client cannot have a name, because Python has it, or the package has something else of that name."""
    return keyword.iskeyword(client) or client in PACKAGE or f"Async{client}" in PACKAGE


def derived_provider(document: Document) -> Provider:
    """Names for a document that has no provider folder, from its title."""
    info = document.tree.get("info")
    title = info.get("title") if is_object(info) else None
    name = snake(re.sub(r"[^\x00-\x7f]", "", str(title or ""))) or snake(document.path.stem) or "api"
    name = name if name.isidentifier() and name.isascii() else f"api_{name}"
    name = name[:60].rstrip("_")
    package = name if name.endswith("_client") else f"{name}_client"
    client = capwords(name.removesuffix("_client").split("_")) or "API"
    if is_reserved(client):
        client += "API"
    version = info.get("version") if is_object(info) else ""
    return Provider(
        distribution=package.replace("_", "-"),
        package=package,
        client=client,
        specification=str(version or ""),
    )
