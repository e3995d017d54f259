"""Whether the specifications of IBM watsonx.ai Runtime say what the reference page says, at both version dates.

The page is not part of the repository: its sample bodies are examples of the specification. Where the page is at hand,
the specification is compared with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonpath
import jsonschema_rs
import pytest

from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import walk
from specwright.lower.api import lower
from specwright.openapi import Document, lint, load_document
from specwright.openapi.files import load_file
from specwright.openapi.json_types import is_list, is_object
from specwright.pipeline import GenerationRequest, generate
from specwright.provider import Provider, load_provider
from tests.conformance.ibm_page import Page, printed
from tests.conformance.source_documents import REPOSITORY, source_document

FOLDER = REPOSITORY / "specs" / "ibm-watsonx-runtime"
NEWER, OLDER = VERSIONS = ("2023-07-07", "2020-09-01")
METHODS = ("get", "post", "put", "patch", "delete")

OPERATIONS, QUERY_PARAMETERS, PATH_PARAMETERS, LINES = 81, 289, 60, 4709
LOST_HEADERS = {"models_list", "models_list_revisions", "trainings_create"}
CHANGED = {"deployments_update", "deployment_jobs_create"}

# Bodies without a command on the page: it shows that of a curated model elsewhere, and no command at all for remote
# training systems, which share two bodies with other resources.
UNPRINTED = {
    "models_create": "curated_model",
    "remote_training_systems_update": "skeleton",
    "remote_training_systems_create_revision": "revision",
}

DIGESTS = {
    "headers": "dfcc5845ca5a301a323b8acab404c3cf2491230a669ec0ea49b4f72997bec0d5",
    "limits": "54e14e128236d734f6efb2881233391b8d3a3100c8b7cd467fc9205974237c3f",
    "defaults": "e223a18da4762535ff2a8453069e8be459c06a6a3aeb34dd744983089b6247dd",
    "examples": "a6e89a51292e9d7a62a5cb73efd6e7d920bb4cd8932df1986a4e1f1ca10a52d6",
    "samples": "c87231dc96f6f896cddf0500982a341b31551b1de0fad9bee7b78427eaca31d5",
}
"""Kind of a fact -> digest of all facts of that kind that the page states."""


@dataclass(frozen=True)
class Operation:
    """An operation of the specification, with its references followed."""

    method: str
    path: str
    node: dict[str, Any]
    parameters: list[dict[str, Any]]

    @property
    def name(self) -> str:
        name: str = self.node["operationId"]
        return name

    @property
    def client(self) -> dict[str, Any]:
        client: dict[str, Any] = self.node["x-client"]
        return client

    @property
    def lines(self) -> tuple[int, int]:
        _, first, last = read_sources(self.node["x-source"])[0]
        return first, last


@cache
def provider() -> Provider:
    return load_provider(FOLDER / "provider.yaml")


@cache
def document(version: str) -> Document:
    return load_document(FOLDER / f"{version}.yaml", [FOLDER / "overlay.yaml"])


@cache
def operations(version: str = NEWER) -> list[Operation]:
    found: list[Operation] = []
    read = document(version)
    for path, item in read.tree["paths"].items():
        node, pointer = read.resolve(item, "/paths/" + path.replace("/", "~1"))
        for method in (key for key in node if key in METHODS):
            listed = enumerate(node[method]["parameters"])
            parameters = [read.resolve(each, f"{pointer}/{method}/parameters/{index}")[0] for index, each in listed]
            found.append(Operation(method, path, node[method], parameters))
    return found


def operation(name: str, version: str = NEWER) -> Operation:
    return next(each for each in operations(version) if each.name == name)


@cache
def page() -> Page:
    """What the page says; the test is skipped where it is not at hand."""
    return Page(source_document(provider().documents["page"]["file"]).read_text(encoding="utf-8"))


def read_sources(text: str) -> list[tuple[str, int, int]]:
    """Return (key, first line, last line) of an `x-source`; lines are 0 where it names none."""
    sources: list[tuple[str, int, int]] = []
    for entry in text.split(", "):
        found = re.fullmatch(r"(?P<key>[a-z-]+)(?::(?P<first>\d+)(?:-(?P<last>\d+))?)?", entry)
        assert found is not None, f"{entry!r} is no source; write 'page:403-424' or the key of a reference"
        first = int(found["first"] or 0)
        sources.append((found["key"], first, int(found["last"] or first)))
    return sources


def nodes(value: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object of a tree with its pointer."""
    if is_object(value):
        yield pointer, value
        for key, item in value.items():
            yield from nodes(item, f"{pointer}/{key}")
    elif is_list(value):
        for index, item in enumerate(value):
            yield from nodes(item, f"{pointer}/{index}")


def schema_at(schema: dict[str, Any], way: str) -> dict[str, Any]:
    """Return the schema of the property that a dotted way leads to."""
    read = document(NEWER)
    for name in way.split("."):
        while "$ref" in schema or "items" in schema:
            schema = read.at(schema["$ref"].removeprefix("#")) if "$ref" in schema else schema["items"]
        inherited = [read.at(part["$ref"].removeprefix("#")) for part in schema.get("allOf", [])]
        schema = next(part for part in (schema, *inherited) if name in part["properties"])["properties"][name]
    return schema


def validator(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({**schema, "components": document(NEWER).tree["components"]})


def body_of(each: Operation) -> dict[str, Any]:
    """Return the content of the body, by media type."""
    body, _ = document(NEWER).resolve(each.node.get("requestBody", {}), "/paths")
    content: dict[str, Any] = body.get("content", {})
    return content


def json_schema_of(each: Operation) -> dict[str, Any]:
    schema: dict[str, Any] = next(media["schema"] for name, media in body_of(each).items() if "json" in name)
    return schema


def sample_bodies() -> list[tuple[str, str, Any]]:
    """Return (operation, name of the example, body) for all bodies that the page prints."""
    found: list[tuple[str, str, Any]] = []
    for each in operations():
        examples = {name: node for media in body_of(each).values() for name, node in media.get("examples", {}).items()}
        for name, reference in examples.items():
            found.append((each.name, name, document(NEWER).resolve(reference, "/paths")[0]["value"]))
    return found


SAMPLES = sample_bodies()


class TestCounts:
    @pytest.mark.parametrize("version", VERSIONS)
    def test_all_operations_and_parameters_of_the_page_are_there(self, version: str) -> None:
        listed = [parameter for each in operations(version) for parameter in each.parameters]
        places = Counter(parameter["in"] for parameter in listed if "x-inferred" not in parameter)
        assert len(operations(version)) == OPERATIONS
        assert places == {"query": QUERY_PARAMETERS, "path": PATH_PARAMETERS}

    @pytest.mark.parametrize("version", VERSIONS)
    def test_operations_stand_in_the_order_of_the_page_and_cover_it_without_a_gap(self, version: str) -> None:
        ranges = [each.lines for each in operations(version)]
        assert all(before[1] + 1 == after[0] for before, after in pairwise(ranges))
        assert ranges[-1][1] == LINES

    @pytest.mark.parametrize("version", VERSIONS)
    def test_parameters_of_a_path_are_those_of_its_template(self, version: str) -> None:
        for each in operations(version):
            named = [parameter["name"] for parameter in each.parameters if parameter["in"] == "path"]
            assert named == re.findall(r"{(\w+)}", each.path)

    def test_every_call_names_the_version_date(self) -> None:
        for each in operations():
            (version,) = [parameter for parameter in each.parameters if parameter["name"] == "version"]
            assert version["required"]
            assert version["schema"]["format"] == "date"


class TestDocuments:
    @pytest.mark.parametrize("version", VERSIONS)
    def test_loads_without_findings(self, version: str) -> None:
        assert lint(document(version)) == ()

    @pytest.mark.parametrize("version", VERSIONS)
    def test_lines_are_short(self, version: str) -> None:
        lines = (FOLDER / f"{version}.yaml").read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if len(line) > 140] == []

    @pytest.mark.parametrize("version", VERSIONS)
    def test_operations_and_schemas_say_where_they_come_from(self, version: str) -> None:
        known = {*provider().documents, *provider().references}
        named = [each.node for each in operations(version)]
        named += document(version).tree["components"]["schemas"].values()
        for node in named:
            for key, first, last in read_sources(node["x-source"]):
                assert key in known
                assert key != "page" or 1 <= first <= last <= LINES
        for _, node in nodes(document(version).tree):
            assert "x-source" not in node or read_sources(node["x-source"])

    def test_every_schema_is_used(self) -> None:
        used: set[str] = {node["$ref"] for _, node in nodes(document(NEWER).tree) if isinstance(node.get("$ref"), str)}
        names = document(NEWER).tree["components"]["schemas"]
        assert [name for name in names if f"#/components/schemas/{name}" not in used] == []

    def test_every_named_part_is_described(self) -> None:
        tree = document(NEWER).tree
        for each in operations():
            assert each.node["summary"]
            assert all(parameter["description"] for parameter in each.parameters)
        for name, schema in tree["components"]["schemas"].items():
            assert schema["description"], name
            assert [key for key, node in schema.get("properties", {}).items() if not node.get("description")] == []

    def test_regions_are_those_of_the_page(self) -> None:
        for version in VERSIONS:
            hosts = [(server["url"], server["description"]) for server in document(version).tree["servers"]]
            assert hosts == [
                ("https://us-south.ml.cloud.ibm.com", "Dallas"),
                ("https://eu-gb.ml.cloud.ibm.com", "London"),
                ("https://eu-de.ml.cloud.ibm.com", "Frankfurt"),
                ("https://jp-tok.ml.cloud.ibm.com", "Tokyo"),
                ("https://au-syd.ml.cloud.ibm.com", "Sydney"),
            ]

    def test_what_needs_a_space_or_project_names_both(self) -> None:
        groups = Counter[str]()
        for each in operations():
            if each.name == "deployment_jobs_create":
                assert each.node["x-require-any-of"] == ["scoring", "decision_optimization"]
                continue
            for name in each.node.get("x-require-any-of", []):
                in_query = name in [parameter["name"] for parameter in each.parameters]
                if not in_query:
                    schema, _ = document(NEWER).resolve(json_schema_of(each), "/paths")
                    assert name in schema["properties"]
                groups["query" if in_query else "body"] += 1
        assert groups == {"query": 2 * 48, "body": 2 * 15}


class TestResponsesAndContent:
    def test_what_goes_on_after_the_response_is_accepted_with_202(self) -> None:
        accepted = {each.name for each in operations() if "202" in each.node["responses"]}
        assert accepted == {"deployments_create", "deployments_update", "deployment_jobs_create", "models_create"}

    def test_a_training_can_be_watched_over_a_web_socket(self) -> None:
        responses = {each.name: each.node["responses"] for each in operations() if "101" in each.node["responses"]}
        assert set(responses) == {"trainings_get"}
        message = responses["trainings_get"]["101"]["content"]["application/json"]["schema"]
        assert schema_at(message, "entity.state")["type"] == "string"
        assert schema_at(message, "entity.status.state")["type"] == "string"
        assert schema_at(message, "metadata.parent.href")["type"] == "string"
        assert schema_at(message, "metadata.parent_id")["type"] == "string"

    def test_every_operation_responses_its_errors_in_one_form(self) -> None:
        for each in operations():
            for status in ("400", "401", "403", "404"):
                response, _ = document(NEWER).resolve(each.node["responses"][status], "/paths")
                schema = response["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/ApiErrorResponse"}

    def test_patches_have_the_media_types_of_the_clients(self) -> None:
        patches = [each for each in operations() if each.method == "patch"]
        assert len(patches) == 9
        assert all(list(body_of(each)) == ["application/json-patch+json", "application/json"] for each in patches)

    @pytest.mark.parametrize(
        ("name", "media_types"),
        [
            ("functions_upload_code", ["application/gzip", "application/octet-stream"]),
            ("model_definitions_upload_model", ["application/gzip", "application/octet-stream"]),
            ("models_upload_content", ["application/zip", "application/json", "text/plain", "application/xml"]),
        ],
    )
    def test_uploads_have_the_media_types_of_the_page_and_the_clients(self, name: str, media_types: list[str]) -> None:
        assert list(body_of(operation(name))) == media_types

    @pytest.mark.parametrize(
        ("name", "media_types"),
        [
            ("functions_download_code", ["gzip", "zip"]),
            ("model_definitions_download_model", ["gzip", "zip"]),
            ("models_download_content", ["zip", "gzip", "json", "plain", "xml"]),
            ("models_filtered_download", ["zip", "gzip", "json", "plain", "xml"]),
        ],
    )
    def test_downloads_are_files_of_the_media_types_of_the_page_and_the_clients(
        self, name: str, media_types: list[str]
    ) -> None:
        content = operation(name).node["responses"]["200"]["content"]
        assert [media_type.partition("/")[2] for media_type in content] == media_types
        assert all(media["schema"]["format"] == "binary" for media in content.values())


def comparable(part: object) -> str:
    """What is lowered, without the places where it stands."""
    return re.sub(r"pointer='[^']*'", "", str(part))


def differing(parts: dict[str, dict[str, str]]) -> set[str]:
    """Names of what one version lacks, or has in another form."""
    older, newer = parts[OLDER], parts[NEWER]
    return {name for name in older.keys() | newer.keys() if older.get(name) != newer.get(name)}


class TestVersions:
    def test_two_operations_differ(self) -> None:
        def comparable(each: Operation) -> str:
            return str(each.node).replace(f"{NEWER}.yaml#", "#")

        newer = document(NEWER).tree["paths"]
        read = document(OLDER)
        differing: set[str] = set()
        for each in operations(OLDER):
            assert each.node["operationId"] == newer[each.path][each.method]["operationId"]
            if comparable(each) != str(newer[each.path][each.method]):
                differing.add(each.name)
        assert differing == CHANGED
        assert [path for path, item in read.tree["paths"].items() if "$ref" not in item] == [
            "/ml/v4/deployments/{deployment_id}",
            "/ml/v4/deployment_jobs",
        ]

    def test_clients_of_both_have_the_same_methods_and_classes_but_for_the_change(self) -> None:
        classes: dict[str, dict[str, str]] = {}
        methods: dict[str, dict[str, str]] = {}
        for version in VERSIONS:
            api = lower(document(version), provider())
            assert {omission.kind for omission in api.omissions} == {OmissionKind.NOT_ENFORCED}
            classes[version] = {each.name: comparable(each) for module in api.modules for each in module.declarations}
            methods[version] = {
                f"{'.'.join(resource.path)}.{method.name}": comparable(method)
                for resource in walk(api.resources)
                for method in resource.methods
            }
        assert list(methods[OLDER]) == list(methods[NEWER])
        assert differing(methods) == {"deployments.update", "deployment_jobs.create"}
        assert differing(classes) == {"JobsResourceCreated", "JobStatusEntityCreated"}

    def test_a_package_of_the_older_version_can_be_generated(self, tmp_path: Path) -> None:
        overlay = FOLDER / "overlay.yaml"
        result = generate(GenerationRequest(FOLDER / f"{OLDER}.yaml", tmp_path / "client", (overlay,)))
        assert (result.operations, result.unsupported) == (OPERATIONS, 0)
        for path in (tmp_path / "client").rglob("*.py"):
            compile(path.read_bytes(), path, "exec")

    def test_only_the_older_creation_of_a_job_returns_the_platform_job(self) -> None:
        entities: dict[str, Any] = {}
        for version in VERSIONS:
            response = operation("deployment_jobs_create", version).node["responses"]["202"]
            schema, pointer = document(version).resolve(response["content"]["application/json"]["schema"], "/paths")
            entities[version] = document(version).resolve(schema["properties"]["entity"], pointer)[0]
        assert "platform_job" not in entities[NEWER]["properties"]
        assert "platform_job" in entities[OLDER]["required"]
        older = dict(entities[OLDER]["properties"])
        del older["platform_job"]
        assert set(older) == set(entities[NEWER]["properties"])

    def test_only_the_newer_patch_of_a_deployment_responses_before_it_is_deployed(self) -> None:
        assert "202" in operation("deployments_update", NEWER).node["responses"]
        assert "202" not in operation("deployments_update", OLDER).node["responses"]

    @pytest.mark.parametrize("version", VERSIONS)
    def test_every_action_of_the_overlay_speaks_of_something(self, version: str) -> None:
        overlay = load_overlay()
        trees = [load_document(FOLDER / f"{version}.yaml").tree, load_document(FOLDER / f"{NEWER}.yaml").tree]
        for tree in trees:
            tree["info"]["x-client"] = overlay["actions"][0]["update"]["x-client"]
        for action in overlay["actions"]:
            assert action["description"]
            assert any(jsonpath.findall(action["target"], tree) for tree in trees), action["target"]


def load_overlay() -> dict[str, Any]:
    overlay: dict[str, Any] = load_file(FOLDER / "overlay.yaml").tree
    return overlay


class TestClient:
    def test_methods_are_unique_and_no_resource_hides_behind_a_method(self) -> None:
        named = [(each.client["resource"], each.client["method"]) for each in operations()]
        assert len(set(named)) == OPERATIONS
        methods = {f"{resource}.{method}" for resource, method in named}
        assert methods.isdisjoint(resource for resource, _ in named)
        for resource, method in named:
            assert all(part.isidentifier() for part in [*resource.split("."), method])

    def test_resources_are_named_after_paths(self) -> None:
        for each in operations():
            assert each.client["resource"].split(".")[0] == each.path.split("/")[3]

    def test_lists_are_read_page_by_page(self) -> None:
        for each in operations():
            response = each.node["responses"].get("200", {}).get("content", {}).get("application/json", {})
            schema = response.get("schema", {})
            is_page = "resources" in document(NEWER).resolve(schema, "/paths")[0].get("properties", {})
            pagination = each.client.get("pagination")
            assert is_page == (pagination is not None), each.name
            if pagination is None:
                continue
            assert schema_at(schema, pagination["items"])["type"] == "array"
            assert schema_at(schema, pagination["next"])["type"] == "string"
            assert schema_at(schema, pagination["total"])["type"] == "integer"
            named = {p["name"]: "x-inferred" in p for p in each.parameters if p["name"] in ("start", "limit")}
            assert set(named) == {"start", "limit"}
            assert pagination["limit"] == "limit"
            assert ("argument" in pagination) == (not named["start"])  # a token goes where the page says that it goes

    @pytest.mark.parametrize("name", ["deployments_get", "deployment_jobs_get", "trainings_get"])
    def test_waiting_looks_at_states_that_exist(self, name: str) -> None:
        each = operation(name)
        schema = each.node["responses"]["200"]["content"]["application/json"]["schema"]
        wait = each.client["wait"]
        ways = wait["state"] if isinstance(wait["state"], list) else [wait["state"]]
        for way in ways:
            state = schema_at(schema, way)
            known = state.get("enum") or state["examples"]
            assert set(wait["done"]) < set(known)
            assert {*wait["failed"]} - {"error"} < set(known)
        messages = wait["message"] if isinstance(wait["message"], list) else [wait["message"]]
        assert all(schema_at(schema, way)["type"] == "string" for way in messages)

    def test_space_and_project_come_from_the_client_wherever_one_is_named(self) -> None:
        for each in operations():
            for parameter in each.parameters:
                if parameter["name"] in ("version", "space_id", "project_id") and each.name != "instances_list":
                    assert parameter["x-client"]["setting"] == parameter["name"]
            if each.method in ("post", "put") and "application/json" in body_of(each):
                schema, _ = document(NEWER).resolve(json_schema_of(each), "/paths")
                for name in {"space_id", "project_id"} & set(schema.get("properties", {})):
                    assert schema["properties"][name]["x-client"] == {"setting": name}

    def test_client_asks_for_the_version_it_was_made_for(self) -> None:
        assert document(NEWER).tree["info"]["x-client"]["settings"]["version"]["default"] == NEWER


class TestSampleBodies:
    def test_there_is_one_for_every_body_that_the_page_prints(self) -> None:
        kinds = Counter(name.rpartition("_")[2] for name, _, _ in SAMPLES)
        assert kinds == {"create": 11, "update": 9, "revision": 8, "predictions": 1, "content": 1}

    @pytest.mark.parametrize(("name", "example", "body"), SAMPLES, ids=[f"{name}-{kind}" for name, kind, _ in SAMPLES])
    def test_is_accepted(self, name: str, example: str, body: Any) -> None:
        errors = [error.message for error in validator(json_schema_of(operation(name))).iter_errors(body)]
        assert errors == []

    REFUSED: tuple[tuple[str, dict[str, Any]], ...] = (
        ("experiments_create", {"name": "n"}),
        ("experiments_create", {"name": "", "space_id": "3fc54cf1-252f-424b-b52d-5cdd9814987f"}),
        ("experiments_create", {"name": "n" * 251, "space_id": "3fc54cf1-252f-424b-b52d-5cdd9814987f"}),
        ("experiments_create", {"name": "n", "space_id": "3fc54cf1-252f-424b-b52d-5cdd9814987"}),
        ("experiments_create", {"name": "n", "space_id": "3fc54cf1_252f_424b_b52d_5cdd9814987f"}),
        ("pipelines_create", {"name": "n", "project_id": "12ac4cf1-252f-424b-b52d-5cdd9814987f"}),
        ("deployments_create", {"name": "n"}),
    )

    @pytest.mark.parametrize(("name", "body"), REFUSED, ids=lambda value: str(value)[:60])
    def test_what_the_page_rules_out_is_refused(self, name: str, body: dict[str, Any]) -> None:
        assert not validator(json_schema_of(operation(name))).is_valid(body)

    def test_more_than_64_tags_are_refused(self) -> None:
        check = validator(json_schema_of(operation("experiments_create")))
        body = {"name": "n", "project_id": "12ac4cf1-252f-424b-b52d-5cdd9814987f", "tags": ["t"] * 64}
        assert check.is_valid(body)
        assert not check.is_valid({**body, "tags": ["t"] * 65})

    @pytest.mark.parametrize("word", ["move", "copy", "test", "<string>"])
    def test_patches_add_remove_and_replace_only(self, word: str) -> None:
        check = validator(json_schema_of(operation("models_update")))
        assert check.is_valid([{"op": "remove", "path": "/tags"}])
        assert not check.is_valid([{"op": word, "path": "/tags"}])


def example_of(parameter: dict[str, Any], schema: dict[str, Any]) -> str | None:
    """Return the example of a parameter as the page prints it; several examples are words of a list in its prose."""
    value = parameter.get("example")
    if value is None and len(schema.get("examples", [])) == 1:
        value = schema["examples"][0]
    return value if value is None or isinstance(value, str) else json.dumps(value)


def facts_of_specification(kind: str, each: Operation) -> list[str]:
    """Return what the specification states about an operation, in the words of the page."""
    listed = [parameter for parameter in each.parameters if "x-inferred" not in parameter]
    schemas = [document(NEWER).resolve(parameter["schema"], "/paths")[0] for parameter in listed]
    match kind:
        case "headers":
            return [] if each.name in LOST_HEADERS else [f"{each.method.upper()} {each.path}"]
        case "limits":
            found = ["length = 36" for schema in schemas if schema.get("minLength") == 36]
            found += ["^[a-zA-Z0-9-]*$" for schema in schemas if schema.get("pattern") == "^[a-zA-Z0-9-]*$"]
            found += ["1 ≤ value ≤ 200" for schema in schemas if "minimum" in schema]
            return found + ["length ≥ 1" for schema in schemas if schema.get("minLength") == 1]
        case "defaults":
            # That of `retention` stands in the prose.
            return [json.dumps(schema["default"]) for schema in schemas if schema.get("default", "30") != "30"]
        case "examples":
            found_examples = map(example_of, listed, schemas)
            return [example for example in found_examples if example is not None]
        case "samples":
            own = [(example, body) for name, example, body in SAMPLES if name == each.name]
            return [json.dumps(body) for example, body in own if UNPRINTED.get(each.name) != example]
        case _:
            raise ValueError(kind)


def facts_of_page(kind: str, each: Operation, found: Page) -> list[str]:
    """Return what the page states about an operation, in the same form."""
    lines = found.parameters(*each.lines)
    match kind:
        case "headers":
            header = found.header(*each.lines)
            return [header] if header else []
        case "limits":
            limits = ("length = 36", "^[a-zA-Z0-9-]*$", "1 ≤ value ≤ 200", "length ≥ 1")
            return [limit for limit in limits for _ in range("\n".join(lines).count(limit))]
        case "defaults":
            return printed(lines, "Default:")
        case "examples":
            return [example.removeprefix("type=") for example in printed(lines, "Example:")]
        case "samples":
            return [json.dumps(sample.body) for sample in found.samples(*each.lines) if sample.body is not None]
        case _:
            raise ValueError(kind)


class TestPage:
    @pytest.mark.parametrize("kind", DIGESTS)
    def test_states_what_the_specification_states(self, kind: str) -> None:
        stated = [(each.name, facts_of_specification(kind, each)) for each in operations()]
        assert stated == [(each.name, facts_of_page(kind, each, page())) for each in operations()]

    @pytest.mark.parametrize("kind", DIGESTS)
    def test_stated_the_same_when_it_was_compared(self, kind: str) -> None:
        stated = [f"{each.lines[0]} {fact}" for each in operations() for fact in facts_of_specification(kind, each)]
        assert hashlib.sha256("\n".join(stated).encode()).hexdigest() == DIGESTS[kind]

    def test_operations_without_a_header_are_marked_as_inferred(self) -> None:
        assert {each.name for each in operations() if "x-inferred" in each.node} == LOST_HEADERS

    def test_is_the_one_that_the_specification_was_made_from(self) -> None:
        lines = page().lines
        assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == provider().documents["page"]["sha256"]
        assert len(lines) == LINES

    def test_sample_requests_use_parameters_that_exist(self) -> None:
        unknown: set[tuple[str, str]] = set()
        for each in operations():
            names = {parameter["name"] for parameter in each.parameters}
            for sample in page().samples(*each.lines):
                if (sample.method.lower(), sample.path) != (each.method, each.path):
                    unknown.add((each.name, sample.path))
                else:
                    unknown |= {(each.name, name) for name in sample.query if name not in names}
        assert unknown == {("models_list", "software_spec"), ("trainings_get", "/ml/v4/trainings")}

    def test_a_parameter_that_only_a_sample_has_is_not_transcribed(self) -> None:
        found = [parameter for parameter in operation("models_list").parameters if "software" in str(parameter)]
        assert found == []

    def test_does_not_lend_its_descriptions(self) -> None:
        described = [node["description"] for _, node in nodes(document(NEWER).tree) if "description" in node]
        long = [each for each in described if isinstance(each, str) and len(each.split()) > 7]
        assert len(long) > 100
        text = " ".join("\n".join(page().lines).split())
        assert [each for each in long if each.rstrip(".") in text] == []
