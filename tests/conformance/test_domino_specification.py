"""Whether the specification of Domino says what its reference page says, and whether a curator can find it there.

The page is not part of the repository. Where it is at hand, the specification is compared with it, fact by fact; where
it is not, with the digest of its facts, which tells no more than that they differ.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from specwright.openapi import Document, lint, load_document
from specwright.provider import Provider, load_provider
from tests.conformance.domino_page import PageOperation, read_page
from tests.conformance.source_documents import REPOSITORY, source_document

FOLDER = REPOSITORY / "specs" / "domino"
METHODS = ("get", "post", "put", "patch", "delete")

OPERATIONS, PARAMETERS, LINES = 159, 277, 1790
UNTITLED = [927, 940, 971]
"""Lines of the page where an operation begins whose title it lost."""

DIGESTS = {
    "lines": "23dbb4602b07588e98d1a5db9315f1efa821d42e01aff92fda7d81ea2874ac5e",
    "parameters": "9e18064c67e7368f971bef90c94ff3ba0cd4550a751bc4f1e556f649994ba557",
    "types": "6913ad11e1c8dbe0dcaccf03cf4282cb1594248fa6a4657d56d47b708adfdac6",
    "choices": "e083a424e01a79eaefd521d2646f00ef5fabffff0a3bb829b292dd986ccdc813",
    "defaults": "f1a88cde527794659eabcca5b55459a9e40e72208a0e2bb5493a78e5c453b639",
    "times": "d920ce69e0026a47882d33e1e6c2c457a1d921180c19bd819f23a4ca97b5fca2",
    "statuses": "956ee21c67c388ccf7faf039d252474f4e3ff87d189ade390f12116186639dce",
    "bodies": "8307fc8df9f177a6d5582e03bf650163b94ff2357ee49fc4ea720bf2cb5f0b34",
    "deprecations": "e61e581ac9acb194b70bc876818d4283354ae86429197fb8213d2496517a81f1",
}
"""Kind of a fact -> digest of all facts of that kind that the page states, one a line."""


@dataclass(frozen=True)
class Operation:
    """An operation of the specification, with its references followed."""

    method: str
    path: str
    node: dict[str, Any]
    parameters: list[dict[str, Any]]

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def client(self) -> dict[str, Any]:
        client: dict[str, Any] = self.node["x-client"]
        return client

    @property
    def sources(self) -> list[tuple[str, int, int]]:
        return read_sources(self.node["x-source"])

    @property
    def body(self) -> str | None:
        """Name of the body's type."""
        if "requestBody" not in self.node:
            return None
        reference: str = self.node["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        return reference.rpartition("/")[2]

    def facts(self, kind: str) -> list[str]:
        """Return what the specification states of one kind, in the form that `PageOperation.facts` has."""
        _, first, last = self.sources[0]
        schemas = [(parameter["name"], parameter["schema"]) for parameter in self.parameters]
        match kind:
            case "lines":
                found = [f"to {last}"]
            case "parameters":
                found = [f"{parameter['in']} {parameter['name']}" for parameter in self.parameters]
            case "types":
                found = [f"{name} {schema['type']}" for name, schema in schemas if "type" in schema]
            case "choices":
                inner = [(name, part) for name, schema in schemas for part in schema.get("anyOf", [])]
                enums = [*schemas, *((name, document().resolve(part, "/paths")[0]) for name, part in inner)]
                found = [f"{name} {part['enum']}" for name, part in enums if "enum" in part]
            case "defaults":
                found = [f"{name} {str(schema['default']).lower()}" for name, schema in schemas if "default" in schema]
            case "times":
                found = [name for name, schema in schemas if schema.get("format") == "date-time"]
            case "statuses":
                found = list(self.node["responses"])
            case "bodies":
                found = [self.body] if self.body else []
            case "deprecations":
                found = ["deprecated"] if self.node.get("deprecated") else []
            case _:
                raise ValueError(kind)
        return [f"{first} {fact}" for fact in found]


def read_sources(text: str) -> list[tuple[str, int, int]]:
    """Return (key, first line, last line) of an `x-source`; lines are 0 where it names none."""
    sources: list[tuple[str, int, int]] = []
    for entry in text.split(", "):
        found = re.fullmatch(r"(?P<key>[a-z-]+)(?::(?P<first>\d+)(?:-(?P<last>\d+))?)?", entry)
        assert found is not None, f"{entry!r} is no source; write 'page:403-424' or the key of a reference"
        first = int(found["first"] or 0)
        sources.append((found["key"], first, int(found["last"] or first)))
    return sources


@cache
def provider() -> Provider:
    return load_provider(FOLDER / "provider.yaml")


@cache
def document() -> Document:
    return load_document(FOLDER / "5.11.yaml", overlays=[FOLDER / "overlay.yaml"])


@cache
def operations() -> list[Operation]:
    found: list[Operation] = []
    for path, item in document().tree["paths"].items():
        pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1")
        for method in METHODS:
            if method in item:
                place = f"{pointer}/{method}/parameters"
                listed = enumerate(item[method].get("parameters", []))
                parameters = [document().resolve(node, f"{place}/{index}")[0] for index, node in listed]
                found.append(Operation(method, path, item[method], parameters))
    return found


@cache
def page() -> list[PageOperation]:
    """What the page says; the test is skipped where it is not at hand."""
    return read_page(source_document(provider().documents["page"]["file"]).read_text(encoding="utf-8"))


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with its properties, wherever `$ref` and `allOf` keep them."""
    if "$ref" in schema:
        return resolved(document().at(schema["$ref"].removeprefix("#")))
    properties = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        properties |= resolved(part).get("properties", {})
    return {**schema, "properties": properties}


def response(operation: Operation, path: str) -> dict[str, Any]:
    """Return the schema at a dotted path of property names in the successful response of an operation."""
    status = next(code for code in operation.node["responses"] if code.startswith("2"))
    response = document().resolve(operation.node["responses"][status], "")[0]
    schema = resolved(response["content"]["application/json"]["schema"])
    for name in path.split("."):
        schema = resolved(schema["properties"][name])
    return schema


def test_the_document_loads_without_a_remark() -> None:
    assert [problem for problem in lint(document()) if problem.severity != "hint"] == []


@pytest.mark.parametrize("kind", DIGESTS)
def test_specification_states_what_the_page_states(kind: str) -> None:
    transcribed = [fact for operation in operations() for fact in operation.facts(kind)]
    assert transcribed == [fact for operation in page() for fact in operation.facts(kind)]


@pytest.mark.parametrize("kind", DIGESTS)
def test_specification_states_what_it_did_when_it_was_compared_with_the_page(kind: str) -> None:
    transcribed = [fact for operation in operations() for fact in operation.facts(kind)]
    digest = hashlib.sha256("\n".join(transcribed).encode()).hexdigest()
    assert digest == DIGESTS[kind], "the specification no longer states what the page states; compare with the page"


def test_every_operation_and_parameter_is_in_the_document() -> None:
    assert len(operations()) == OPERATIONS
    assert sum(len(operation.parameters) for operation in operations()) == PARAMETERS


def test_the_page_has_as_many_operations_and_parameters() -> None:
    assert len(page()) == OPERATIONS
    assert sum(len(operation.parameters) for operation in page()) == PARAMETERS


def test_operations_that_lost_their_title_are_inferred() -> None:
    inferred = [operation.sources[0][1] for operation in operations() if "x-inferred" in operation.node]
    assert set(UNTITLED) <= set(inferred)


def test_the_page_has_no_title_where_it_was_lost() -> None:
    assert [operation.first for operation in page() if operation.title is None] == UNTITLED


def test_operations_have_ids_of_their_own() -> None:
    ids = Counter(operation.node["operationId"] for operation in operations())
    assert [name for name, count in ids.items() if count > 1] == []


def test_operations_stand_in_the_order_of_the_page_and_cover_it() -> None:
    ranges = [operation.sources[0] for operation in operations()]
    assert {key for key, _, _ in ranges} == {"page"}
    assert ranges[0][1] == 2
    assert ranges[-1][2] == LINES
    gaps = [(before, after) for before, after in pairwise(ranges) if after[1] != before[2] + 1]
    assert gaps == []


def test_page_is_the_one_that_the_provider_names() -> None:
    page = provider().documents["page"]
    assert hashlib.sha256(source_document(page["file"]).read_bytes()).hexdigest() == page["sha256"]


def test_every_parameter_says_what_it_means() -> None:
    silent = [f"{o}: {p['name']}" for o in operations() for p in o.parameters if not p.get("description")]
    assert silent == []


def test_path_parameters_are_those_of_the_path() -> None:
    for operation in operations():
        listed = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"}
        assert listed == set(re.findall(r"\{(\w+)\}", operation.path)), str(operation)


def test_every_line_that_names_a_body_is_a_source_of_its_schema() -> None:
    schemas = document().tree["components"]["schemas"]
    stated: dict[str, list[tuple[str, int, int]]] = {}
    for name, schema in schemas.items():
        stated[name] = [source for source in read_sources(schema["x-source"]) if source[0] == "page"]
        for _, line, _ in stated[name]:
            owner = next(o for o in operations() if o.sources[0][1] <= line <= o.sources[0][2])
            assert owner.body == name, f"{name}: line {line}"
    assert sum(map(len, stated.values())) == 63


def test_sources_are_those_that_the_provider_names() -> None:
    known = {*provider().documents, *provider().references}
    components = document().tree["components"]
    nodes = [o.node for o in operations()]
    nodes += [*components["schemas"].values(), *components["securitySchemes"].values()]
    nodes += [response for response in components["responses"].values() if "x-source" in response]
    used = {key for node in nodes for key, _, _ in read_sources(node["x-source"])}
    assert used == known


def test_paths_that_no_source_shows_are_marked_with_their_reason() -> None:
    inferred = [operation for operation in operations() if "x-inferred" in operation.node]
    assert len(inferred) == 32
    for operation in operations():
        only_page = [key for key, _, _ in operation.sources] == ["page"]
        assert only_page == ("x-inferred" in operation.node), str(operation)
    reasons = Counter(operation.node["x-inferred"] for operation in inferred)
    assert max(reasons.values()) <= 2, reasons.most_common(1)


def test_results_that_no_source_shows_are_open_objects() -> None:
    schema = document().tree["components"]["responses"]["UnknownResult"]["content"]["application/json"]["schema"]
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is True
    assert schema["x-inferred"]
    unknown = {"$ref": "#/components/responses/UnknownResult"}
    assert sum(unknown in operation.node["responses"].values() for operation in operations()) == 17


def test_schemas_that_no_source_shows_are_marked_and_open() -> None:
    schemas = document().tree["components"]["schemas"]
    marked = {name: schema for name, schema in schemas.items() if "x-inferred" in schema}
    assert len(marked) == 9
    assert all(schema["additionalProperties"] is True for schema in marked.values())


def test_either_of_two_credentials_is_enough() -> None:
    assert document().tree["security"] == [{"apiKey": []}, {"bearer": []}]
    assert [operation for operation in operations() if "security" in operation.node] == []


def test_components_are_used() -> None:
    text = (FOLDER / "5.11.yaml").read_text(encoding="utf-8")
    used = set(re.findall(r"\$ref: '#/components/([\w/]+)'", text))
    components = document().tree["components"]
    listed = {f"{kind}/{name}" for kind in ("parameters", "responses", "schemas") for name in components[kind]}
    assert listed == used


def test_every_operation_has_a_method_of_its_own() -> None:
    names = Counter((operation.client["resource"], operation.client["method"]) for operation in operations())
    assert len(names) == OPERATIONS
    assert [operation for operation in operations() if operation.client.get("hidden")] == []


def test_no_resource_hides_a_method() -> None:
    methods = {f"{operation.client['resource']}.{operation.client['method']}" for operation in operations()}
    parts = [operation.client["resource"].split(".") for operation in operations()]
    resources = {".".join(part[: index + 1]) for part in parts for index in range(len(part))}
    assert methods & resources == set()


def test_methods_do_not_repeat_their_resource() -> None:
    for operation in operations():
        words = set(operation.client["resource"].replace(".", "_").split("_"))
        repeated = [word for word in operation.client["method"].split("_") if word in words or word + "s" in words]
        assert repeated == [], f"{operation}: {operation.client['resource']}.{operation.client['method']}"


def test_every_action_of_the_overlay_has_a_reason() -> None:
    overlay = (FOLDER / "overlay.yaml").read_text(encoding="utf-8")
    targets = re.findall(
        r"^  - target: (.+)\n    description: (.+(?:\n      .+)*)\n    update:\n", overlay, re.MULTILINE
    )
    about_tags = [target for target, _ in targets if target.startswith("$.tags")]
    assert len(targets) == overlay.count("- target:") == OPERATIONS + 2 + len(about_tags)


@pytest.mark.parametrize(
    ("style", "argument", "limit"), [("offset", "offset", "limit"), ("token", "pageToken", "maxResults")]
)
def test_every_list_with_pages_is_paged(style: str, argument: str, limit: str) -> None:
    takes_pages = [o for o in operations() if {argument, limit} <= {p["name"] for p in o.parameters}]
    for operation in takes_pages:
        pagination = operation.client.get("pagination")
        if "x-inferred" in operation.node:  # nobody knows which part of the response is the list
            assert pagination is None, str(operation)
            continue
        assert pagination is not None, str(operation)
        assert (pagination["style"], pagination["argument"], pagination["limit"]) == (style, argument, limit), str(
            operation
        )
        assert response(operation, pagination["items"])["type"] == "array", str(operation)
        if style == "offset":
            assert response(operation, pagination["total"])["type"] == "integer", str(operation)
        else:
            assert response(operation, pagination["next"])["type"] == "string", str(operation)
    paged = [o for o in operations() if o.client.get("pagination", {}).get("style") == style]
    assert {str(o) for o in paged} <= {str(o) for o in takes_pages}
    assert len(paged) == {"offset": 18, "token": 2}[style]


def test_waiting_looks_at_states_that_exist() -> None:
    waiting = [operation for operation in operations() if "wait" in operation.client]
    assert [operation.client["resource"] for operation in waiting] == ["jobs", "model_deployments"]
    for operation in waiting:
        wait = operation.client["wait"]
        if response(operation, wait["state"])["type"] == "boolean":
            assert wait["done"] == [True]
            continue
        assert {*wait["done"], *wait["failed"]} <= set(response(operation, wait["state"])["enum"])
        assert response(operation, wait["message"])["type"] == "string"


def test_what_is_deprecated_names_what_replaces_it() -> None:
    deprecated = [operation for operation in operations() if operation.node.get("deprecated")]
    replaced = {o.client["method"]: o.client["replacement"] for o in deprecated}
    assert replaced == {"list_v1": "datasets.list", "download_beta": "files.download"}
    methods = {f"{operation.client['resource']}.{operation.client['method']}" for operation in operations()}
    assert set(replaced.values()) <= methods


def test_files_are_downloaded_as_bytes() -> None:
    responses = [(operation, operation.node["responses"].get("200", {})) for operation in operations()]
    downloads = [o for o, response in responses if "application/octet-stream" in response.get("content", {})]
    assert [operation.client["method"] for operation in downloads] == ["download_beta", "download"]


@pytest.mark.parametrize("name", ["5.11.yaml", "overlay.yaml", "provider.yaml"])
def test_files_are_laid_out_evenly(name: str) -> None:
    lines = (FOLDER / name).read_text(encoding="utf-8").split("\n")
    assert lines[-1] == ""
    assert lines[-2] != ""
    for number, line in enumerate(lines, start=1):
        assert "\t" not in line, f"{name}:{number} has a tab"
        assert line == line.rstrip(), f"{name}:{number} ends in blanks"
        assert len(line) <= 140, f"{name}:{number} is longer than 140 characters"
        indent = len(line) - len(line.lstrip())
        assert indent % 2 == 0 or line[-1] in ",]", f"{name}:{number} is indented by {indent}"
        assert line or number == len(lines) or lines[number], f"{name}:{number} is one of two empty lines"


def test_one_empty_line_stands_between_operations() -> None:
    lines = (FOLDER / "5.11.yaml").read_text(encoding="utf-8").split("\n")
    starts = [index for index, line in enumerate(lines) if re.fullmatch(rf"    ({'|'.join(METHODS)}):", line)]
    assert len(starts) == OPERATIONS
    for start in starts:
        before = start - 1
        while re.match(r" {2,4}#|  /\S+:$", lines[before]):
            before -= 1
        assert lines[before] in ("", "paths:"), f"5.11.yaml:{start + 1} is not set off by an empty line"
        body = range(start + 1, next((other for other in starts if other > start), lines.index("components:")))
        empty = [index for index in body if lines[index] == ""]
        assert len(empty) == 1, f"5.11.yaml:{start + 1}: the operation is not in one piece"
