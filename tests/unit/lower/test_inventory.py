"""Every operation, parameter, media type, response and schema of a document is covered or accounted for.

The walk over the raw document is written here, from the text of OpenAPI, and shares no code with the lowering.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specwright.ir.api import Api
from specwright.openapi.json_types import is_list, is_object
from tests.emitted import FRAGMENTS, lowered

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"

HTTP = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}


def escaped(key: object) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")


def mapping(node: Any) -> dict[str, Any]:
    return node if is_object(node) else {}


def listing(node: Any) -> list[Any]:
    return node if is_list(node) else []


class Walk:
    """Lists pointers; follows references of the same file only, as those of others are listed by nobody else."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree = tree

    def target(self, node: Any, pointer: str) -> tuple[dict[str, Any], str]:
        for _ in range(50):
            reference = mapping(node).get("$ref")
            if not isinstance(reference, str):
                break
            if not reference.startswith("#/"):
                return {}, reference
            pointer, node = reference[1:], self.tree
            for part in pointer[1:].split("/"):
                key = part.replace("%7B", "{").replace("%7D", "}").replace("~1", "/").replace("~0", "~")
                node = listing(node)[int(key)] if isinstance(node, list) else mapping(node)[key]
        return mapping(node), pointer

    def operations(self) -> Iterator[tuple[str, dict[str, Any], dict[str, Any], str]]:
        for path, node in mapping(self.tree.get("paths")).items():
            if path.startswith("x-"):
                continue
            item, at = self.target(node, f"/paths/{escaped(path)}")
            for method, operation in item.items():
                if method in HTTP:
                    yield f"{at}/{method}", mapping(operation), item, at
            for method, operation in mapping(item.get("additionalOperations")).items():
                yield f"{at}/additionalOperations/{escaped(method)}", mapping(operation), item, at

    def parts(self) -> Iterator[tuple[str, str]]:
        """Kind and pointer of each part that a client has to have."""
        for at, operation, item, item_at in self.operations():
            yield "operation", at
            for index, parameter in enumerate(listing(operation.get("parameters"))):
                yield f"parameter of {at}", self.target(parameter, f"{at}/parameters/{index}")[1]
            own = {self.key(parameter) for parameter in listing(operation.get("parameters"))}
            for index, parameter in enumerate(listing(item.get("parameters"))):
                if self.key(parameter) not in own:
                    yield f"parameter of {at}", self.target(parameter, f"{item_at}/parameters/{index}")[1]
            if "requestBody" in operation:
                body, body_at = self.target(operation["requestBody"], f"{at}/requestBody")
                yield f"body of {at}", body_at
                for media_type in mapping(body.get("content")):
                    yield f"request media type of {at}", f"{body_at}/content/{escaped(media_type)}"
            for status, node in mapping(operation.get("responses")).items():
                if status.startswith("x-"):
                    continue
                response, response_at = self.target(node, f"{at}/responses/{escaped(status)}")
                yield f"response {status} of {at}", response_at
                for media_type in mapping(response.get("content")):
                    yield f"media type of {status} of {at}", f"{response_at}/content/{escaped(media_type)}"
        components = mapping(self.tree.get("components"))
        for name in mapping(components.get("schemas")):
            yield "schema", f"/components/schemas/{escaped(name)}"
        for name in mapping(components.get("securitySchemes")):
            yield "security scheme", f"/components/securitySchemes/{escaped(name)}"
        for name in mapping(self.tree.get("webhooks")):
            yield "webhook", f"/webhooks/{escaped(name)}"

    def key(self, parameter: Any) -> tuple[Any, Any]:
        node, _ = self.target(parameter, "")
        return node.get("name"), node.get("in")


def missing(tree: dict[str, Any], api: Api) -> list[tuple[str, str]]:
    """Parts that are neither covered nor accounted for, by themselves or by the operation that they belong to."""
    entries = {entry.pointer for entry in api.unsupported}
    left_out = {entry.pointer for entry in api.unsupported if entry.kind == "operation"}
    owners = left_out | {entry.pointer for entry in api.unsupported if entry.kind in ("request-body", "response")}

    def accounted(pointer: str) -> bool:
        if pointer in api.covered or pointer in entries or not pointer.startswith("/"):
            return True
        return any(pointer.startswith(f"{owner}/") for owner in owners)

    # What a hidden operation refers to is its own business.
    return [
        (kind, pointer)
        for kind, pointer in Walk(tree).parts()
        if not accounted(pointer) and not any(kind.endswith(f" of {owner}") for owner in left_out)
    ]


@pytest.mark.parametrize("path", sorted(FRAGMENTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_part_of_a_fragment_is_covered_or_accounted_for(path: Path) -> None:
    document, api = lowered(path)
    assert missing(document.tree, api) == []


@pytest.mark.parametrize("path", sorted(FRAGMENTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_entry_has_a_place_and_a_reason(path: Path) -> None:
    document, api = lowered(path)
    for entry in api.unsupported:
        document.at(entry.pointer)
        assert entry.kind
        assert len(entry.reason.split()) > 3
    assert len({(entry.pointer, entry.kind) for entry in api.unsupported}) == len(api.unsupported)


def test_every_covered_pointer_leads_somewhere() -> None:
    for path in sorted(FRAGMENTS.glob("*.yaml")):
        document, api = lowered(path)
        for pointer in api.covered:
            document.at(pointer)


def test_the_walk_notices_what_is_lost() -> None:
    document, api = lowered(FRAGMENTS / "responses.yaml")
    tree = {
        **document.tree,
        "paths": {**document.tree["paths"], "/lost": {"get": {"responses": {"200": {"description": ""}}}}},
    }
    assert [kind for kind, _ in missing(tree, api)] == ["operation", "response 200 of /paths/~1lost/get"]


def test_parts_that_a_client_has_no_use_for_are_accounted_for() -> None:
    _, api = lowered(FRAGMENTS / "unsupported.yaml")
    found = {entry.pointer: entry.kind for entry in api.unsupported}
    assert found["/webhooks/made"] == "webhooks"
    assert found["/paths/~1subscribe/post/callbacks/done"] == "callbacks"
    assert found["/paths/~1hidden/get"] == "operation"
    assert found["/paths/~1whole/get/parameters/0"] == "parameter"
    assert found["/paths/~1subscribe/post/responses/201/links/self"] == "links"


def test_documents_of_others_lose_nothing() -> None:
    # Lowering alone; the largest documents take seconds and have their own test.
    for path in sorted(CORPUS.glob("*")) if CORPUS.is_dir() else ():
        if path.suffix in (".json", ".yaml") and path.name != "manifest.json" and path.stat().st_size < 2_000_000:
            document, api = lowered(path)
            assert missing(document.tree, api) == [], path.name
