"""The rules that a specification is held to: their ids, which do not change, and how bad a breach is.

An error makes the document unusable. A warning means that a part of it was repaired or left out, or that the package
may not be what the author wanted. A hint is about care.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How bad a breach of a rule is, and what the rule asks for."""

    severity: Severity
    demand: str


def _rules(severity: Severity, demands: Mapping[str, str]) -> dict[str, Rule]:
    return {name: Rule(severity, demand) for name, demand in demands.items()}


REPAIRED = frozenset(
    "wrong-type unresolved-reference reference-remote reference-cycle reference-kind reference-not-allowed "
    "schema-self-composition path-without-slash path-parameter-undeclared path-parameter-unused parameter-incomplete "
    "parameter-location duplicate-parameter duplicate-operation-id responses-missing "
    "collection-format-unsupported".split()
)
"""Warnings about places where a part of the document was repaired or left out."""

RULES: Mapping[str, Rule] = {
    **_rules(
        "error",
        {
            "unreadable-file": "The file exists and can be read.",
            "not-utf-8": "Files are UTF-8.",
            "invalid-json": "A .json file is JSON, with values that can be written again.",
            "invalid-yaml": "A .yaml file is one YAML 1.2 document whose values exist in JSON.",
            "yaml-tag": "YAML tags are those of JSON's values.",
            "non-scalar-key": "Keys are scalars.",
            "duplicate-key": "No object has the same key twice.",
            "too-large": "Files have no more nodes than what fits into memory.",
            "too-deep": "Nesting stays within what parsers and stacks can take.",
            "alias-bomb": "Aliases do not multiply a document beyond reason, or contain themselves.",
            "not-openapi": "The root is an object with a version of OpenAPI, and its parts are objects.",
            "unsupported-version": "The version is OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.",
            "no-paths": "The document has paths, webhooks or components.",
            "reference-escapes": "References stay in the specification's folder.",
            "not-overlay": "An overlay has a version of the Overlay Specification, and actions.",
            "overlay-action": "An action has a target and one thing to do.",
            "overlay-path": "Targets are JSONPath (RFC 9535).",
            "overlay-target-unmatched": "Every action of an overlay has something to act on.",
            "overlay-type-mismatch": "Objects merge with objects, lists with lists.",
            "x-client-unknown-key": "The entries of `x-client` are those that the client knows.",
            "x-client-invalid-value": "The entries of `x-client` have values of the right type, on the right objects.",
            "x-client-unresolved": "What `x-client` names (properties, parameters, methods) exists.",
            "x-client-unused": "Every entry of `x-client` changes something.",
            "x-client-name-conflict": "A name that `x-client` asks for is free.",
        },
    ),
    **_rules(
        "warning",
        {
            "unknown-key": "Keys are those that OpenAPI defines, or extensions.",
            "ignored-sibling": "Only a summary and a description stand beside the reference to an object.",
            "wrong-type": "Objects, lists, text, booleans and numbers stand where OpenAPI has them.",
            "empty-value": "Keys have values.",
            "quoted-scalar": "Numbers and booleans are not quoted.",
            "unquoted-text": "Text that reads as a number or boolean is quoted.",
            "unresolved-reference": "References refer to something.",
            "reference-remote": "References stay off the network.",
            "reference-cycle": "References do not lead back to themselves.",
            "reference-kind": "References refer to objects of the kind that belongs there.",
            "reference-not-allowed": "References stand only where OpenAPI allows them.",
            "discriminator-mapping-unresolved": "The mapping of a discriminator names schemas.",
            "schema-self-composition": "No schema is composed of itself by allOf, anyOf or oneOf.",
            "path-without-slash": "Paths begin with a slash.",
            "path-with-query": "Paths have no query; those are parameters.",
            "ambiguous-path": "No two paths match the same URLs.",
            "path-parameter-undeclared": "Every name in a path is declared as a path parameter.",
            "path-parameter-unused": "Every path parameter is in the path.",
            "parameter-incomplete": "Parameters have a name and a location.",
            "parameter-location": "Parameters are in path, query, header or cookie; from 3.2 on also in querystring.",
            "parameter-without-schema": "Parameters have a schema or content.",
            "duplicate-parameter": "No list has the same parameter twice.",
            "duplicate-operation-id": "Every operationId belongs to one operation.",
            "responses-missing": "Operations describe at least one response.",
            "collection-format-unsupported": "Arrays of Swagger 2.0 are sent in a format that OpenAPI has.",
            "invalid-status-code": "Responses are named by status code: 200, 2XX or default.",
            "required-not-list": "The `required` of a schema is a list of property names.",
            "required-not-declared": "Required properties are declared.",
            "nullable-deprecated": "From OpenAPI 3.1 on null is a type.",
            "array-without-items": "Arrays have a schema for their items.",
            "unknown-type": "Types are those of JSON Schema.",
            "pattern-unsupported": "Patterns are regular expressions that Python can read too.",
            "enum-type-mismatch": "The values of an enum are of the schema's type.",
            "empty-range": "No lower bound is above the upper one.",
            "default-not-in-enum": "A default is one of the values of the enum.",
            "security-scheme-undefined": "Security requirements name schemes that exist.",
            "server-variable-undefined": "The variables in a server's URL are described.",
            "operation-without-id": "Operations of a curated specification have an operationId.",
            "operation-without-tags": "Operations of a curated specification have tags.",
            "operation-without-source": "Operations of a curated specification name their source.",
            "schema-without-source": "Schemas of a curated specification name their source.",
            "missing-description": "Operations and parameters of a curated specification are described.",
        },
    ),
    **_rules(
        "hint",
        {
            "property-without-description": "Properties of a curated specification are described.",
            "unused-component": "Components are used.",
            "operation-looks-paged": "Operations that return a list page by page say so in an overlay.",
            "credentials-unused": "Every security scheme that a document describes is asked for by its operations.",
        },
    ),
}
"""Id to rule."""
