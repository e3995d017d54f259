"""Swagger 2.0 as OpenAPI 3.0: a tree to a tree, with the pointer that each moved part had before.

What concerns a client is converted: servers, parameters with `collectionFormat`, bodies and forms, files, responses,
headers and security. Schemas of other files are converted when they are reached (`normalise.py`). Whatever
has the wrong shape is copied, so that the walk over the document reports it where it stands.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty
from specwright.openapi.references import ReferenceProblemError, References
from specwright.openapi.swagger2_parts import (
    RENAMED,
    SCHEMA_KEYWORDS,
    header_of,
    rebased,
    renamed_reference,
    schema_of,
    value_schema,
)

_VERSION = "3.0.4"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_ROOT = frozenset("swagger host basePath schemes consumes produces paths".split()) | {key[1:] for key in RENAMED}
_OPERATION = frozenset("consumes produces schemes parameters responses".split())
_STYLES: Mapping[tuple[str, str], tuple[str, bool]] = {
    ("query", "csv"): ("form", False),
    ("query", "multi"): ("form", True),
    ("query", "ssv"): ("spaceDelimited", False),
    ("query", "pipes"): ("pipeDelimited", False),
    ("path", "csv"): ("simple", False),
    ("header", "csv"): ("simple", False),
}
"""Location and `collectionFormat` of an array to style and explode; a form is like a query."""
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_JSON = ["application/json"]


@dataclass(slots=True)
class Conversion:
    """A Swagger document as one of OpenAPI."""

    tree: dict[str, Any]
    origins: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a part that moved to the pointer that it had before."""
    findings: list[UnlocatedDiagnostic] = field(default_factory=list[UnlocatedDiagnostic])
    """What OpenAPI cannot say; the pointers are those of the result."""


def is_swagger(tree: Any) -> bool:
    """Return whether a tree is a document of Swagger 2.0."""
    return is_object(tree) and "openapi" not in tree and str(tree.get("swagger")) == "2.0"


def convert(tree: dict[str, Any], references: References) -> Conversion:
    """Return a document of Swagger 2.0 as one of OpenAPI; the document itself is not changed."""
    converter = _Converter(tree, references)
    converter.convert()
    return converter.result


class _Converter:
    def __init__(self, tree: dict[str, Any], references: References) -> None:
        self._source = tree
        self._references = references
        self._consumes = _media_types(tree.get("consumes"), _JSON)
        self._produces = _media_types(tree.get("produces"), _JSON)
        self.result = Conversion({"openapi": _VERSION})

    def convert(self) -> None:
        """Convert the whole document."""
        source, tree = self._source, self.result.tree
        tree.update({key: copy.deepcopy(value) for key, value in source.items() if key not in _ROOT})
        servers = self._servers(source.get("schemes"))
        if servers:
            tree["servers"] = servers
            self._moved("/servers", "/host" if "host" in source else "/basePath")
        paths = source.get("paths")
        if is_object(paths):
            tree["paths"] = {
                path: item if path.startswith("x-") else self._path_item(item, pointers.join("/paths", path))
                for path, item in paths.items()
            }
        elif "paths" in source:
            tree["paths"] = paths
        components = {
            "schemas": self._map("definitions", "schemas", lambda node, _: schema_of(node)),
            "parameters": self._map("parameters", "parameters", self._component_parameter),
            "requestBodies": self._map("parameters", "requestBodies", self._component_body),
            "responses": self._map("responses", "responses", self._component_response),
            "securitySchemes": self._map("securityDefinitions", "securitySchemes", self._security_scheme),
        }
        tree["components"] = {name: entries for name, entries in components.items() if entries}
        self._moved("/components", "/definitions")

    def _map(self, before: str, after: str, convert: Callable[[Any, str], Any]) -> Any:
        entries = self._source.get(before, {})
        if not is_object(entries):
            return entries
        converted: dict[str, Any] = {}
        for name, node in entries.items():
            pointer = pointers.join(f"/components/{after}", name)
            self._moved(pointer, pointers.join(f"/{before}", name))
            value = convert(node, pointer)
            if value is not None:
                converted[name] = value
        return converted

    def _servers(self, schemes: Any) -> list[dict[str, Any]]:
        base, host = self._source.get("basePath", ""), self._source.get("host")
        base = base if isinstance(base, str) and base != "/" else ""
        if not isinstance(host, str) or not host:
            return [{"url": base}] if base else []
        names = [name for name in list_or_empty(schemes) if name in ("http", "https")] or ["https"]
        return [{"url": f"{name}://{host}{base}"} for name in sorted(names, reverse=True)]

    def _path_item(self, item: Any, pointer: str) -> Any:
        item, before = self._resolved(item, pointer)
        if not is_object(item):
            return item
        if before != pointer:
            self._moved(pointer, before)
        converted = {key: value for key, value in item.items() if key not in (*_METHODS, "parameters")}
        shared = self._listed(item.get("parameters"), f"{before}/parameters")
        for method in _METHODS:
            if method in item:
                place = f"{pointer}/{method}"
                converted[method] = self._operation(item[method], f"{before}/{method}", place, shared)
        plain = [each for each in shared if not each.is_content]
        if plain:
            converted["parameters"] = [
                self._parameter_or_reference(each, f"{pointer}/parameters/{number}")
                for number, each in enumerate(plain)
            ]
        elif "parameters" in item and not is_list(item["parameters"]):
            converted["parameters"] = item["parameters"]
        return converted

    def _operation(self, operation: Any, before: str, pointer: str, shared: list[_Listed]) -> Any:
        if not is_object(operation):
            return operation
        converted = {key: copy.deepcopy(value) for key, value in operation.items() if key not in _OPERATION}
        own = self._listed(operation.get("parameters"), f"{before}/parameters")
        plain = [each for each in own if not each.is_content]
        if plain:
            converted["parameters"] = [
                self._parameter_or_reference(each, f"{pointer}/parameters/{number}")
                for number, each in enumerate(plain)
            ]
        elif "parameters" in operation and not is_list(operation["parameters"]):
            converted["parameters"] = operation["parameters"]
        replaced = {each.key for each in own}
        content = [each for each in shared if each.is_content and each.key not in replaced]
        content += [each for each in own if each.is_content]
        if content:
            consumes = _media_types(operation.get("consumes"), self._consumes)
            converted["requestBody"] = self._request_body(content, consumes, f"{pointer}/requestBody")
        responses = operation.get("responses")
        if is_object(responses):
            produces = _media_types(operation.get("produces"), self._produces)
            converted["responses"] = {
                status: node
                if status.startswith("x-")
                else self._response(node, produces, *_both(before, pointer, "responses", status))
                for status, node in responses.items()
            }
        elif "responses" in operation:
            converted["responses"] = responses
        if "schemes" in operation and operation["schemes"] != self._source.get("schemes"):
            converted["servers"] = self._servers(operation["schemes"])
        return converted

    def _listed(self, parameters: Any, pointer: str) -> list[_Listed]:
        """The parameters of a list, references to them followed."""
        found: list[_Listed] = []
        for number, node in enumerate(list_or_empty(parameters)):
            target, place = self._resolved(node, f"{pointer}/{number}", keep_local=True)
            found.append(_Listed(node, target, f"{pointer}/{number}", place))
        return found

    def _parameter_or_reference(self, listed: _Listed, pointer: str) -> Any:
        self._moved(pointer, listed.pointer)
        reference = object_or_empty(listed.node).get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            return {"$ref": renamed_reference(reference)}
        return self._parameter(listed.target, pointer)

    def _component_parameter(self, node: Any, pointer: str) -> Any:
        return None if object_or_empty(node).get("in") in ("body", "formData") else self._parameter(node, pointer)

    def _component_body(self, node: Any, pointer: str) -> Any:
        if object_or_empty(node).get("in") != "body":
            return None
        before = pointer.replace("/components/requestBodies/", "/parameters/", 1)
        return self._request_body([_Listed(node, node, before, before)], self._consumes, pointer)

    def _component_response(self, node: Any, pointer: str) -> Any:
        before = pointer.replace("/components/responses/", "/responses/", 1)
        return self._response(node, self._produces, before, pointer)

    def _parameter(self, node: Any, pointer: str) -> Any:
        if not is_object(node):
            return node
        converted = {
            key: copy.deepcopy(value)
            for key, value in node.items()
            if key not in SCHEMA_KEYWORDS and key != "collectionFormat"
        }
        schema = value_schema(node)
        if node.get("type") == "array":
            style = self._style(node, str(node.get("in")), pointer)
            if style is None:
                schema = {"type": "string"}
            else:
                converted["style"], converted["explode"] = style
        converted["schema"] = schema
        return converted

    def _style(self, node: dict[str, Any], location: str, pointer: str) -> tuple[str, bool] | None:
        """Style and explode of an array; None where OpenAPI has none for its format."""
        form = str(node.get("collectionFormat") or "csv")
        style = _STYLES.get((location, form))
        if style is None:
            message = (
                f"OpenAPI has no style for the collectionFormat {quoted(form)} in {location}, so the parameter is a "
                "string; pass the values joined, or correct the format"
            )
            self.result.findings.append(UnlocatedDiagnostic(pointer, "collection-format-unsupported", message))
        return style

    def _request_body(self, content: list[_Listed], consumes: list[str], pointer: str) -> dict[str, Any]:
        bodies = [each for each in content if each.target["in"] == "body"]
        if not bodies:
            return self._form(content, consumes, pointer)
        listed = bodies[-1]
        node = listed.target
        self._moved(pointer, listed.pointer)
        body = {key: value for key, value in node.items() if key not in ("name", "in", "schema")}
        reference = str(object_or_empty(listed.node).get("$ref"))
        is_component = reference.startswith("#/parameters/")
        if is_component and consumes == self._consumes:
            return {"$ref": f"#/components/requestBodies/{reference.rpartition('/')[2]}"}
        media_types = [name for name in consumes if name not in _FORMS] or _JSON
        body["content"] = {}
        for media_type in media_types:
            body["content"][media_type] = {}
            if "schema" in node:
                self._moved(pointers.join(pointer, "content", media_type, "schema"), f"{listed.target_pointer}/schema")
                schema = schema_of(node["schema"])
                if is_component and "$ref" not in schema:
                    schema = self._part_of_component("requestBodies", reference, self._consumes)
                body["content"][media_type]["schema"] = schema
        return body

    def _form(self, content: list[_Listed], consumes: list[str], pointer: str) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        has_file = any(each.target.get("type") == "file" for each in content)
        media_types = [name for name in consumes if name in _FORMS] or [_FORMS[1]]
        if has_file:
            media_types = [_FORMS[0]]
        self._moved(pointer, content[0].pointer)
        for each in content:
            name = str(each.target.get("name"))
            schema = value_schema(each.target)
            notes = ("description", "x-nullable", "x-client")
            schema |= {key: copy.deepcopy(each.target[key]) for key in notes if key in each.target}
            for media_type in media_types:
                place = pointers.join(pointer, "content", media_type, "schema", "properties", name)
                self._moved(place, each.target_pointer)
            if schema.get("type") == "array":
                style = self._style(each.target, "query", each.pointer)
                if style is None:
                    schema["type"] = "string"
                    schema.pop("items", None)
                else:
                    encoding[name] = {"style": style[0], "explode": style[1]}
            properties[name] = schema
        required = [str(each.target.get("name")) for each in content if each.target.get("required") is True]
        form: dict[str, Any] = {"schema": {"type": "object", "properties": properties}}
        if required:
            form["schema"]["required"] = required
        if encoding:
            form["encoding"] = encoding
        body: dict[str, Any] = {"content": {media_type: copy.deepcopy(form) for media_type in media_types}}
        return {"required": True, **body} if required else body

    def _response(self, node: Any, produces: list[str], before: str, pointer: str) -> Any:
        reference = object_or_empty(node).get("$ref")
        if isinstance(reference, str) and reference.startswith("#/responses/") and produces == self._produces:
            return {"$ref": renamed_reference(reference)}
        target, place = self._resolved(node, before, keep_local=True)
        if not is_object(target) or "$ref" in target:
            return target
        self._moved(pointer, before)
        converted = {key: value for key, value in target.items() if key not in ("schema", "headers", "examples")}
        headers = target.get("headers")
        if is_object(headers):
            converted["headers"] = {name: header_of(header) for name, header in headers.items()}
        elif "headers" in target:
            converted["headers"] = headers
        if "schema" in target:
            converted["content"] = {}
            for media_type in produces:
                self._moved(pointers.join(pointer, "content", media_type, "schema"), f"{place}/schema")
                schema = schema_of(target["schema"])
                if isinstance(reference, str) and reference.startswith("#/responses/") and "$ref" not in schema:
                    schema = self._part_of_component("responses", reference, self._produces)
                media = converted["content"][media_type] = {"schema": schema}
                examples = target.get("examples")
                if is_object(examples) and media_type in examples:
                    media["example"] = copy.deepcopy(examples[media_type])
        return converted

    def _part_of_component(self, section: str, reference: str, media_types: list[str]) -> dict[str, Any]:
        """A reference to the schema of a component, so that it is one class wherever it is used."""
        name = reference.rpartition("/")[2]
        kept = [each for each in media_types if section == "responses" or each not in _FORMS] or _JSON
        return {"$ref": f"#/components/{section}/{name}/content/{pointers.escape(kept[0])}/schema"}

    def _security_scheme(self, node: Any, _: str) -> Any:
        kind = object_or_empty(node).get("type")
        if kind == "basic":
            return {**node, "type": "http", "scheme": "basic"}
        if kind != "oauth2":
            return node
        details = ("authorizationUrl", "tokenUrl", "scopes")
        converted = {key: value for key, value in node.items() if key not in (*details, "flow")}
        flow = {key: node[key] for key in details if key in node}
        name = str(node.get("flow"))
        converted["flows"] = {_FLOWS.get(name, name): {"scopes": {}, **flow}}
        return converted

    def _resolved(self, node: Any, pointer: str, *, keep_local: bool = False) -> tuple[Any, str]:
        """Follow the references of a node; what stands in another file is copied with its references set right."""
        if not isinstance(object_or_empty(node).get("$ref"), str):
            return node, pointer
        try:
            target, place = self._references.resolve(node, pointer)
        except ReferenceProblemError:  # reported when the result is walked
            return {"$ref": renamed_reference(node["$ref"])}, pointer
        file, _ = pointers.split_file(place)
        if not file:
            return (target, place) if keep_local else ({"$ref": node["$ref"]}, pointer)
        return rebased(target, file), place

    def _moved(self, after: str, before: str) -> None:
        self.result.origins.setdefault(after, before)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A parameter of a list."""

    node: Any
    """As it stands in the list."""
    target: Any
    """References followed."""
    pointer: str
    target_pointer: str

    @property
    def is_content(self) -> bool:
        """Whether it becomes a request body."""
        return object_or_empty(self.target).get("in") in ("body", "formData")

    @property
    def key(self) -> tuple[Any, Any]:
        """What two versions of the same parameter have in common; there is one body, whatever its name."""
        where = object_or_empty(self.target).get("in")
        return (where, None if where == "body" else str(object_or_empty(self.target).get("name")))


def _media_types(declared: Any, otherwise: list[str]) -> list[str]:
    return [name for name in list_or_empty(declared) if isinstance(name, str)] or otherwise


def _both(before: str, pointer: str, *tokens: str) -> tuple[str, str]:
    return pointers.join(before, *tokens), pointers.join(pointer, *tokens)
