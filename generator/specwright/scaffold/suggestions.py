"""What an overlay could say about the client of a document: guesses, each with its reason, for people to edit."""

from __future__ import annotations

import keyword
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from specwright.errors import SpecwrightError
from specwright.ir.operations import Method, Resource, walk
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.lower.names import words
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.document import Document, load_document
from specwright.openapi.json_types import is_object
from specwright.openapi.linting.pagination import guessed_pagination
from specwright.openapi.operations import Operation, operations_of
from specwright.scaffold.overlay_text import Suggestion, lines_of, overlay_text

_MOST_TRIALS = 5


def suggestions(document: Document, overlays: Sequence[Path] = ()) -> tuple[Suggestion, ...]:
    """Guesses for the operations of a document, in its order; none for what it says itself.

    A guess that the document refutes is left out: the whole is tried first.
    """
    found = _guesses(document)
    for _ in range(_MOST_TRIALS):
        refuted = _refuted(document, overlays, found)
        if not refuted:
            return found
        found = tuple(each for number, each in enumerate(found) if number not in refuted)
    return ()


def _refuted(document: Document, overlays: Sequence[Path], suggested: tuple[Suggestion, ...]) -> set[int]:
    """Which of the suggestions cannot be followed, by number."""
    if not suggested:
        return set()
    with tempfile.TemporaryDirectory() as folder:
        overlay = Path(folder) / "overlay.yaml"
        overlay.write_text(overlay_text(suggested, ""), encoding="utf-8")
        try:
            overlaid = load_document(document.path, [*overlays, overlay])
            lower(overlaid, derived_provider(overlaid))
        except SpecificationError as error:
            lines = {problem.line for problem in error.problems if problem.file == str(overlay)}
        else:
            return set()
    refuted = {number for number in range(len(suggested)) if lines & {*lines_of(number)}}
    return refuted or {*range(len(suggested))}


def _guesses(document: Document) -> tuple[Suggestion, ...]:
    methods = _methods(document)
    found: list[Suggestion] = []
    for operation in operations_of(document.tree, document.references):
        entries: dict[str, Any] = {}
        reasons: list[str] = []
        if renamed := methods.get(operation.pointer):
            old, entries["method"] = renamed
            reasons.append(f"'{old}' repeats the name of its resource.")
        if pagination := guessed_pagination(document, operation):
            entries["pagination"] = pagination
            items = f"the list '{pagination['items']}'" if pagination["items"] else "the list"
            reasons.append(f"The parameter '{pagination['argument']}' and {items} look like pages.")
        if entries and operation.path is not None:
            found.append(Suggestion(_target(operation), tuple(reasons), entries))
    return tuple(found)


def _target(operation: Operation) -> str:
    path = str(operation.path).replace("\\", "\\\\").replace("'", "\\'")
    return f"$.paths['{path}'].{operation.method}"


def _methods(document: Document) -> dict[str, tuple[str, str]]:
    """Pointer of an operation to the name of its method and a shorter one."""
    try:
        resources = lower(document, derived_provider(document)).resources
    except SpecwrightError:  # what is wrong is for `lint` to say
        return {}
    found: dict[str, tuple[str, str]] = {}
    for resource in walk(resources):
        own = [method for method in resource.methods if not _says_its_name(document, method)]
        shorter = {method.documentation.pointer: _shorter(resource, method) for method in own}
        taken = Counter([*shorter.values(), *(method.name for method in resource.methods)])
        taken.update(each.attribute for each in resource.children)
        for method in own:
            name = shorter[method.documentation.pointer]
            if name != method.name and taken[name] == 1:
                found[method.documentation.pointer] = (method.name, name)
    return found


def _says_its_name(document: Document, method: Method) -> bool:
    node = document.at(method.documentation.pointer)
    client = node.get("x-client") if is_object(node) else None
    return is_object(client) and "method" in client


_VERBS = {"post": "create", "patch": "update", "put": "update"}
"""What methods of HTTP are called where nothing else is left of a name."""

_ARTICLES = ("a", "an", "the")


def _shorter(resource: Resource, method: Method) -> str:
    """The name of a method without the words of its resource: `list_jobs` of `jobs` is `list`."""
    own = words(resource.attribute)
    parts = method.name.split("_")
    for start in range(1, len(parts) - len(own) + 1):
        run = parts[start : start + len(own)]
        if all(part in _forms(word) for part, word in zip(run, own, strict=True)):
            kept = parts[:start] + parts[start + len(own) :]
            break
    else:
        return method.name
    kept = [word for word in kept if word not in _ARTICLES]
    of_one = method.operation.path.endswith("}")
    if kept == ["get"] and not of_one and run[-1] != run[-1].rstrip("s"):
        kept = ["list"]
    if len(kept) == 1 and kept[0] in _VERBS and (kept[0] != "post" or not of_one):
        kept = [_VERBS[kept[0]]]
    name = "_".join(kept)
    is_usable = name.isidentifier() and not keyword.iskeyword(name) and "id" not in kept
    return name if is_usable else method.name


def _forms(word: str) -> Iterator[str]:
    """A noun in the singular and the plural, as far as its ending tells."""
    yield word
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith(("ses", "xes", "ches", "shes")):
        yield word[:-2]
        yield word[:-1]
    elif word.endswith("s"):
        yield word[:-1]
    else:
        yield f"{word}s"
        if word.endswith("y"):
            yield f"{word[:-1]}ies"
