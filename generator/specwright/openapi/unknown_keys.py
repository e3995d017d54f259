"""Keys that OpenAPI does not have and that are nearly keys it has."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from specwright.openapi.object_types import FIXED_FIELDS, Kind

_LIKENESS = 0.8

_FURTHER = {
    Kind.DOCUMENT: "openapi jsonSchemaDialect externalDocs $self",
    Kind.INFO: "contact license",
    Kind.OPERATION: "externalDocs",
    Kind.PARAMETER: "example",
    Kind.HEADER: "example in name",
    Kind.MEDIA_TYPE: "example",
    Kind.EXAMPLE: "value dataValue serializedValue",
    Kind.LINK: "requestBody server",
    Kind.SECURITY_SCHEME: "oauth2MetadataUrl deprecated",
    Kind.TAG: "externalDocs",
    Kind.SCHEMA: "type default const example examples xml externalDocs nullable id $schema $vocabulary $comment "
    "$dynamicRef $recursiveRef $recursiveAnchor dependentRequired dependencies",
}
"""Fields that hold neither schemas nor references, nor plain values that the walk over a document looks at."""


@lru_cache(maxsize=4096)
def intended(kind: Kind, key: str) -> str | None:
    """The key that was probably meant by one that `kind` does not have; None where it has it, or none is close."""
    if key.startswith("x-"):
        return "x-client" if key != "x-client" and get_close_matches(key, ["x-client"], 1, _LIKENESS) else None
    known = {*FIXED_FIELDS[kind], *_FURTHER.get(kind, "").split(), "$ref"}
    if key in known:
        return None
    return next(iter(get_close_matches(key, sorted(known), 1, _LIKENESS)), None)
