"""Everything that a document has is in the client, or in the account of what the client leaves out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specwright.ir.api import Api
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import methods_of
from specwright.lower import accounting
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.lower.site import Reads, Site
from specwright.openapi.document import Document, load_document
from specwright.openapi.object_types import Kind
from tests.emitted import FRAGMENTS
from tests.unit.lower.inventory import ASSERTIONS, SCHEMAS, Part, parts

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
ACCOUNTS = FRAGMENTS / "accounts.json"
VALID = sorted([*FRAGMENTS.glob("*.yaml"), *FRAGMENTS.glob("conform/*.yaml")])


@dataclass(frozen=True)
class Lowering:
    """A document, what was read of it, and what became of it."""

    document: Document
    reads: Reads
    api: Api


def lowering(path: Path) -> Lowering:
    document = load_document(path)
    reads = Reads(document)
    return Lowering(document, reads, lower(document, derived_provider(document), reads))


def missing(document: Document, done: Lowering) -> list[tuple[str, str]]:
    """Parts that are neither in the client nor in the account."""
    omitted = {pointer for omission in done.api.omissions for pointer in omission.pointers}
    emitted = in_client(done)

    def is_accounted(pointer: str) -> bool:
        while pointer:
            if pointer in omitted:
                return True
            pointer = pointer.rpartition("/")[0]
        return False

    return [
        (part.what, part.pointer)
        for part in parts(document.tree)
        if not is_accounted(part.pointer) and not is_emitted(part, emitted, done.reads)
    ]


def in_client(done: Lowering) -> Mapping[str, frozenset[str]]:
    """Pointers of what methods are made of, from the representation that is emitted."""
    operations: set[str] = set()
    parameters: set[str] = set()
    contents: set[str] = set()
    tokens: set[str] = set()
    for method in methods_of(done.api.resources):
        operations.add(method.documentation.pointer)
        parameters |= {parameter.documentation.pointer for parameter in method.parameters}
        tokens |= {token} if (token := method.operation.retry.token) else set()
        for response in (*method.responses, *method.errors):
            contents |= {response.documentation.pointer, response.pointer}
    return {
        "operation": frozenset(operations),
        "parameter": frozenset(parameters),
        "response": frozenset(contents),
        "token": frozenset(tokens),
    }


def is_emitted(part: Part, emitted: Mapping[str, frozenset[str]], reads: Reads) -> bool:
    match part.what:
        case "operation" | "response":
            return part.pointer in emitted[part.what]
        case "parameter":
            return part.pointer in emitted["parameter"] or part.node.get("name") in emitted["token"]
        case "assertion":
            allows_everything = part.key in SCHEMAS and (part.node[part.key] is True or part.node[part.key] == {})
            return reads.has_read(part.node, part.key) or allows_everything
        case "schema" | "property" | "header":
            # Nothing can be read of a schema that says nothing; its place in what holds it has to be known.
            says_nothing = not part.node.keys() & (ASSERTIONS | {"schema", "content", "required", "$ref"})
            return reads.has_met(part.node) or says_nothing
        case _:
            return reads.has_met(part.node) or (reads.has_read(part.owner, part.key) and not part.node)


def account(done: Lowering) -> dict[str, list[str]]:
    """The account as it is recorded."""
    return {
        " | ".join(filter(None, (omission.kind, omission.keyword, omission.reason))): sorted(omission.pointers)
        for omission in done.api.omissions
    }


def recorded(path: Path) -> dict[str, list[str]]:
    found: dict[str, dict[str, list[str]]] = json.loads(ACCOUNTS.read_text(encoding="utf-8"))
    return found[path.relative_to(FRAGMENTS).as_posix()]


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_nothing_of_a_fragment_is_lost(path: Path) -> None:
    done = lowering(path)
    assert missing(done.document, done) == []


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_the_account_of_a_fragment_is_the_recorded_one(path: Path) -> None:
    assert account(lowering(path)) == recorded(path), (
        "run tests/unit/lower/record_accounts.py if that is as it should be"
    )


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_every_entry_has_a_place_and_a_reason(path: Path) -> None:
    done = lowering(path)
    for omission in done.api.omissions:
        assert len(omission.reason.split()) > 3
        assert len(set(omission.pointers)) == omission.count > 0
        assert all(place.line > 0 and place.file == path.name for place in omission.places)
        for pointer in omission.pointers:
            done.document.at(pointer)


@pytest.mark.parametrize(
    "key",
    [
        *("required", "enum", "const", "items", "properties", "additionalProperties", "minLength", "pattern", "format"),
        *("allOf", "oneOf", "anyOf", "propertyName", "mapping", "readOnly", "content", "schema", "encoding", "style"),
        *("explode", "allowReserved", "in", "parameters", "requestBody", "responses", "security", "url", "variables"),
    ],
)
def test_a_key_that_lowering_does_not_read_is_noticed(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    get, at = Site.get, Site.at

    def forgetful_get(self: Site, name: str, default: Any = None) -> Any:
        return default if name == key else get(self, name, default)

    def forgetful_at(self: Site, *keys: str | int) -> Site:
        if key not in keys:
            return at(self, *keys)
        node = self.node
        for name in keys:
            node = node[name]
        return Site(node, f"{self.pointer}/{'/'.join(map(str, keys))}", self.reads)

    monkeypatch.setattr(Site, "get", forgetful_get)
    monkeypatch.setattr(Site, "at", forgetful_at)
    assert any(differs(path) for path in VALID)


def differs(path: Path) -> bool:
    try:
        return account(lowering(path)) != recorded(path)
    except Exception:
        return True


@pytest.mark.parametrize("keyword", ["not", "if", "contains", "propertyNames", "uniqueItems", "minContains", "format"])
def test_a_keyword_that_the_account_forgets_is_missing(
    keyword: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = {"uniqueItems": True, "minContains": 1, "format": "uuid"}
    inner = {"type": "boolean", keyword: values.get(keyword, {"minLength": 1})}
    path = document_of(tmp_path, {"Loose": {"type": "array", "items": {"type": "array", "items": inner}}})
    before = lowering(path)
    assert missing(before.document, before) == []
    known = accounting._WITHOUT_EFFECT  # pyright: ignore[reportPrivateUsage]
    forgetful = {**known, Kind.SCHEMA: known[Kind.SCHEMA] | {keyword}}
    monkeypatch.setattr(accounting, "_WITHOUT_EFFECT", forgetful)
    after = lowering(path)
    assert ("assertion", f"/components/schemas/Loose/items/items/{keyword}") in missing(after.document, after)


def document_of(folder: Path, schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None, **more: Any) -> Path:
    path = folder / "document.json"
    tree = {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
        **more,
    }
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("schema", "kind", "keyword"),
    [
        ({"not": {"type": "null"}}, OmissionKind.NOT_ENFORCED, "not"),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, OmissionKind.NOT_ENFORCED, "then"),
        ({"if": {}, "then": {"properties": {"b": {"type": "string"}}}}, OmissionKind.KEYWORD, "then"),
        ({"dependentRequired": {"a": ["b"]}}, OmissionKind.NOT_ENFORCED, "dependentRequired"),
        ({"dependentSchemas": {"a": {"properties": {"c": {}}}}}, OmissionKind.KEYWORD, "dependentSchemas"),
        ({"type": "array", "contains": {"type": "string"}}, OmissionKind.NOT_ENFORCED, "contains"),
        ({"type": "array", "items": {}, "minContains": 2}, OmissionKind.NOT_ENFORCED, "minContains"),
        ({"propertyNames": {"pattern": "^a"}}, OmissionKind.NOT_ENFORCED, "propertyNames"),
        ({"unevaluatedProperties": False}, OmissionKind.NOT_ENFORCED, "unevaluatedProperties"),
        ({"type": "string", "format": "ipv6"}, OmissionKind.NOT_ENFORCED, "format"),
        ({"enum": [1.5, 2.5]}, OmissionKind.NOT_ENFORCED, "enum"),
        ({"enum": [{"a": 1}, [2]]}, OmissionKind.NOT_ENFORCED, "enum"),
        ({"prefixItems": [{"type": "string"}]}, OmissionKind.KEYWORD, "prefixItems"),
        ({"type": "object", "frobnicate": 1}, OmissionKind.UNKNOWN_KEY, "frobnicate"),
    ],
)
def test_keywords_are_accounted_for_by_what_their_absence_means(
    schema: dict[str, Any], kind: OmissionKind, keyword: str, tmp_path: Path
) -> None:
    done = lowering(document_of(tmp_path, {"Thing": {"properties": {"p": {"type": "integer"}}, "x": 1} | schema}))
    found = {omission.keyword: omission.kind for omission in done.api.omissions}
    assert found[keyword] is kind


def test_parts_that_a_client_has_no_use_for_are_accounted_for() -> None:
    done = lowering(FRAGMENTS / "unsupported.yaml")
    found = {pointer: omission.kind for omission in done.api.omissions for pointer in omission.pointers}
    assert found["/webhooks/made"] is OmissionKind.WEBHOOK
    assert found["/paths/~1subscribe/post/callbacks/done"] is OmissionKind.CALLBACK
    assert found["/paths/~1hidden/get"] is OmissionKind.OPERATION
    assert found["/paths/~1whole/get/parameters/0"] is OmissionKind.PARAMETER
    assert found["/paths/~1subscribe/post/responses/201/links/self"] is OmissionKind.LINK


def test_parts_of_a_form_that_have_headers_are_sent_without_them(tmp_path: Path) -> None:
    encoding = {"file": {"contentType": "image/png", "headers": {"X-Kind": {"schema": {"type": "string"}}}}}
    form = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    content = {"multipart/form-data": {"schema": form, "encoding": encoding}}
    operation: dict[str, Any] = {"requestBody": {"content": content}, "responses": {"204": {"description": "Sent."}}}
    done = lowering(document_of(tmp_path, {}, {"/a": {"post": operation}}))
    [omission] = done.api.omissions
    assert (omission.kind, omission.keyword) == (OmissionKind.ENCODING, "headers")


def test_components_that_nothing_refers_to_are_accounted_for(tmp_path: Path) -> None:
    components: dict[str, Any] = {
        "schemas": {"Kept": {"type": "object"}},
        "responses": {"Lost": {"description": "Lost."}},
    }
    done = lowering(document_of(tmp_path, {}, components=components))
    assert [(each.kind, each.pointers) for each in done.api.omissions] == [
        (OmissionKind.RESPONSE, ("/components/responses/Lost",))
    ]


def test_equal_omissions_are_one_entry_with_a_few_places(tmp_path: Path) -> None:
    schemas = {f"S{number}": {"type": "object", "not": {"required": ["a"]}} for number in range(1000)}
    [omission] = lowering(document_of(tmp_path, schemas)).api.omissions
    assert (omission.count, len(omission.places)) == (1000, 10)


def documents() -> Iterable[Path]:
    return sorted(path for path in CORPUS.glob("*") if path.suffix in (".json", ".yaml") and path.stem != "manifest")


@pytest.mark.parametrize("name", [path.name for path in documents()] or ["corpus"])
@pytest.mark.slow
def test_nothing_of_a_document_of_others_is_lost(name: str) -> None:
    if name == "corpus":
        pytest.skip(f"{CORPUS} is not there")
    done = lowering(CORPUS / name)
    assert missing(done.document, done) == []


NAMES = st.sampled_from(["a", "type", "x-y", "items", "A/b", "~"])
Strategy = st.SearchStrategy[Any]
KEYWORDS: dict[str, Strategy] = {
    "minimum": st.integers(0, 3),
    "maxLength": st.integers(1, 9),
    "format": st.sampled_from(["date-time", "uuid", "binary", "int32"]),
    "pattern": st.just("^a"),
    "uniqueItems": st.just(True),
    "required": st.lists(NAMES, unique=True, max_size=2),
    "enum": st.lists(st.sampled_from(["a", "b", 1, 2, 1.5, None, True]), min_size=1, max_size=3, unique_by=repr),
    "const": st.sampled_from(["a", 1, None]),
    "minContains": st.integers(1, 2),
    "maxProperties": st.integers(1, 2),
    "dependentRequired": st.just({"a": ["b"]}),
    "contentEncoding": st.sampled_from(["base64", "gzip"]),
    "discriminator": st.just({"propertyName": "a"}),
    "readOnly": st.booleans(),
    "description": st.just("Words."),
    "unheard-of": st.just(1),
    "xml": st.just({"name": "a"}),
}
APPLICATORS = (
    "items",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
)


def with_type(kind: Any, keywords: dict[str, Any]) -> dict[str, Any]:
    return keywords if kind is None else {"type": kind, **keywords}


def schema_of(inner: Strategy) -> Strategy:
    keywords: dict[str, Strategy] = {
        **KEYWORDS,
        **dict.fromkeys(APPLICATORS, inner),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), st.lists(inner, min_size=1, max_size=2)),
        **dict.fromkeys(("properties", "dependentSchemas", "$defs"), st.dictionaries(NAMES, inner, max_size=2)),
    }
    types = st.sampled_from(["string", "integer", "number", "array", "object", "null", ["string", "null"]])
    chosen = st.lists(st.sampled_from(sorted(keywords)), max_size=4, unique=True)
    return st.builds(
        with_type,
        st.none() | types,
        chosen.flatmap(lambda names: st.fixed_dictionaries({name: keywords[name] for name in names})),
    )


SCHEMA: Strategy = st.recursive(
    st.sampled_from([True, {}, {"$ref": "#/components/schemas/S"}, {"type": "string"}]), schema_of, max_leaves=8
)
MEDIA_TYPES = st.sampled_from(["application/json", "text/plain", "multipart/form-data", "image/png", "application/xml"])
MEDIA_TYPE: Strategy = st.fixed_dictionaries(
    {"schema": SCHEMA},
    optional={"example": st.just(1), "encoding": st.just({"a": {"contentType": "text/plain", "headers": {}}})},
)
CONTENT: Strategy = st.dictionaries(MEDIA_TYPES, MEDIA_TYPE, min_size=1, max_size=2)
PARAMETER: Strategy = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["p", "q", "Accept"]),
        "in": st.sampled_from(["query", "header", "cookie"]),
        "schema": SCHEMA,
    },
    optional={"style": st.just("form"), "allowEmptyValue": st.just(True), "required": st.booleans()},
)


def place_of(parameter: dict[str, Any]) -> tuple[str, str]:
    return parameter["name"], parameter["in"]


HEADER: Strategy = st.fixed_dictionaries({"schema": SCHEMA}, optional={"required": st.booleans()})
RESPONSE: Strategy = st.fixed_dictionaries(
    {"description": st.just("Words.")},
    optional={
        "content": CONTENT,
        "headers": st.dictionaries(NAMES, HEADER, max_size=1),
        "links": st.just({"next": {"operationId": "x"}}),
    },
)
OPERATION: Strategy = st.fixed_dictionaries(
    {"responses": st.dictionaries(st.sampled_from(["200", "404", "default"]), RESPONSE, min_size=1, max_size=2)},
    optional={
        "parameters": st.lists(PARAMETER, max_size=2, unique_by=place_of),
        "requestBody": st.fixed_dictionaries({"content": CONTENT}, optional={"required": st.booleans()}),
        "callbacks": st.just({"done": {"{$url}": {"post": {"responses": {"200": {"description": "Fine."}}}}}}),
        "externalDocs": st.just({"url": "https://example.com"}),
    },
)
DOCUMENT: Strategy = st.fixed_dictionaries({
    "paths": st.dictionaries(
        st.sampled_from(["/a", "/b"]), st.dictionaries(st.sampled_from(["get", "post", "put"]), OPERATION, max_size=2)
    ),
    "webhooks": st.dictionaries(NAMES, st.dictionaries(st.just("post"), OPERATION, max_size=1), max_size=1),
    "components": st.fixed_dictionaries(
        {"schemas": st.fixed_dictionaries({"S": st.just({"type": "object"}) | schema_of(st.just({"type": "string"}))})},
        optional={
            "responses": st.dictionaries(st.just("R"), RESPONSE, max_size=1),
            "parameters": st.dictionaries(st.just("P"), PARAMETER, max_size=1),
            "headers": st.dictionaries(st.just("H"), HEADER, max_size=1),
        },
    ),
})  # fmt: skip


@given(DOCUMENT)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_nothing_of_a_random_document_is_lost(tmp_path_factory: pytest.TempPathFactory, tree: dict[str, Any]) -> None:
    path = tmp_path_factory.getbasetemp() / "random.json"
    whole = {"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, **tree}
    path.write_text(json.dumps(whole), encoding="utf-8")
    done = lowering(path)
    assert missing(done.document, done) == []
