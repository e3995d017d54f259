"""Names for the package of a document that has no provider folder."""

from __future__ import annotations

import keyword
import re

from specwright.ir.emitted_names import PACKAGE
from specwright.lower.names import capwords, snake
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object, list_or_empty, object_or_empty
from specwright.provider import Provider


def is_reserved(client: str) -> bool:
    """Whether a client cannot have a name, because Python has it, or the package has something else of that name."""
    return keyword.iskeyword(client) or client in PACKAGE or f"Async{client}" in PACKAGE


_GENERIC = frozenset(
    "api apis client docs documentation http openapi public reference rest schema service spec specification swagger "
    "the v v1 v2 v3 1 2 3 web".split()
) | {""}
"""Words of a title that name no product."""


_MOST_WORDS = 4
"""Words of a title that is a name; longer ones are sentences."""


def _name_of_host(document: Document) -> str:
    """What the host of the first server is called, such as `sentry` of `https://us.sentry.io`; nothing else is."""
    for server in list_or_empty(document.tree.get("servers")):
        url = object_or_empty(server).get("url")
        host = re.match(r"https?://(?:[^/@]*@)?([^/:?#]+)", url) if isinstance(url, str) else None
        labels = [] if host is None else [label for label in host[1].split(".") if "{" not in label]
        known = [label for label in labels[:-1] if snake(label) not in {*_GENERIC, "www", "co", "com", "example"}]
        if known and re.fullmatch(r"[a-z][a-z0-9-]*", known[-1]) and labels[-1].isalpha():
            return snake(known[-1])
    return ""


def derived_provider(document: Document) -> Provider:
    """Names for a document that has no provider folder: from its title, or its server where the title says nothing."""
    info = document.tree.get("info")
    title = info.get("title") if is_object(info) else None
    name = snake(re.sub(r"[^\x00-\x7f]", "", str(title or "")))
    telling = [word for word in name.split("_") if word not in _GENERIC]
    if not telling:
        name = _name_of_host(document) or name or snake(document.path.stem) or "api"
    elif len(telling) > _MOST_WORDS:
        name = _name_of_host(document) or name
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
