"""What an OpenAPI description consists of: which object stands under which name, as tables.

The walk over a document (`walk.py`) follows these tables, so that it knows a schema from an example that looks like
one, and a reference from a property that is called `$ref`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Literal

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Kind(Enum):
    """The objects of OpenAPI that hold schemas or references, and the plain values they consist of."""

    DOCUMENT = "document"
    INFO = "info object"
    CONTACT = "contact object"
    LICENSE = "license object"
    EXTERNAL_DOCS = "external documentation object"
    COMPONENTS = "components object"
    PATHS = "paths object"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    REQUEST_BODY = "request body"
    RESPONSES = "responses object"
    RESPONSE = "response"
    HEADER = "header"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    EXAMPLE = "example"
    LINK = "link"
    CALLBACK = "callback"
    SECURITY_SCHEME = "security scheme"
    OAUTH_FLOWS = "OAuth flows object"
    OAUTH_FLOW = "OAuth flow"
    SERVER = "server"
    SERVER_VARIABLE = "server variable"
    TAG = "tag"
    DISCRIMINATOR = "discriminator"
    XML = "XML object"
    SCHEMA = "schema"
    REQUIREMENT = "security requirement"
    TEXT = "string"
    FLAG = "boolean"
    NUMBER = "number"
    ANY = "value"

    __hash__ = object.__hash__
    """Members are looked up several times a node; the inherited hash is computed in Python."""

    @property
    def with_article(self) -> str:
        """The name of one such object in a sentence: `a schema`."""
        return f"an {self.value}" if self.value[0] in "aeiouOX" else f"a {self.value}"


Shape = tuple[Literal["one", "list", "map"], Kind]


def _fields(kind: Kind, names: str, container: Literal["one", "list", "map"] = "one") -> dict[str, Shape]:
    return dict.fromkeys(names.split(), (container, kind))


_PARAMETER: dict[str, Shape] = {
    **_fields(Kind.TEXT, "name in description style"),
    **_fields(Kind.FLAG, "required deprecated explode allowReserved allowEmptyValue"),
    **_fields(Kind.SCHEMA, "schema"),
    **_fields(Kind.MEDIA_TYPE, "content", "map"),
    **_fields(Kind.ANY, "example"),
    **_fields(Kind.EXAMPLE, "examples", "map"),
}

FIXED_FIELDS: Mapping[Kind, Mapping[str, Shape]] = {
    Kind.DOCUMENT: {
        **_fields(Kind.INFO, "info"),
        **_fields(Kind.PATHS, "paths"),
        **_fields(Kind.PATH_ITEM, "webhooks", "map"),
        **_fields(Kind.COMPONENTS, "components"),
        **_fields(Kind.SERVER, "servers", "list"),
        **_fields(Kind.REQUIREMENT, "security", "list"),
        **_fields(Kind.TAG, "tags", "list"),
        **_fields(Kind.EXTERNAL_DOCS, "externalDocs"),
        **_fields(Kind.ANY, "openapi jsonSchemaDialect $self"),
    },
    Kind.INFO: {
        **_fields(Kind.TEXT, "title version summary description termsOfService"),
        **_fields(Kind.CONTACT, "contact"),
        **_fields(Kind.LICENSE, "license"),
    },
    Kind.CONTACT: _fields(Kind.ANY, "name url email"),
    Kind.LICENSE: _fields(Kind.ANY, "name identifier url"),
    Kind.EXTERNAL_DOCS: _fields(Kind.ANY, "url description"),
    Kind.COMPONENTS: {
        **_fields(Kind.SCHEMA, "schemas", "map"),
        **_fields(Kind.RESPONSE, "responses", "map"),
        **_fields(Kind.PARAMETER, "parameters", "map"),
        **_fields(Kind.EXAMPLE, "examples", "map"),
        **_fields(Kind.REQUEST_BODY, "requestBodies", "map"),
        **_fields(Kind.HEADER, "headers", "map"),
        **_fields(Kind.SECURITY_SCHEME, "securitySchemes", "map"),
        **_fields(Kind.LINK, "links", "map"),
        **_fields(Kind.CALLBACK, "callbacks", "map"),
        **_fields(Kind.PATH_ITEM, "pathItems", "map"),
        **_fields(Kind.MEDIA_TYPE, "mediaTypes", "map"),
    },
    Kind.PATH_ITEM: {
        **_fields(Kind.OPERATION, " ".join(METHODS)),
        **_fields(Kind.OPERATION, "additionalOperations", "map"),
        **_fields(Kind.PARAMETER, "parameters", "list"),
        **_fields(Kind.SERVER, "servers", "list"),
        **_fields(Kind.TEXT, "summary description"),
        **_fields(Kind.ANY, "$ref"),
    },
    Kind.OPERATION: {
        **_fields(Kind.TEXT, "operationId summary description"),
        **_fields(Kind.TEXT, "tags", "list"),
        **_fields(Kind.FLAG, "deprecated"),
        **_fields(Kind.PARAMETER, "parameters", "list"),
        **_fields(Kind.REQUEST_BODY, "requestBody"),
        **_fields(Kind.RESPONSES, "responses"),
        **_fields(Kind.CALLBACK, "callbacks", "map"),
        **_fields(Kind.REQUIREMENT, "security", "list"),
        **_fields(Kind.SERVER, "servers", "list"),
        **_fields(Kind.EXTERNAL_DOCS, "externalDocs"),
    },
    Kind.PARAMETER: _PARAMETER,
    Kind.HEADER: {name: shape for name, shape in _PARAMETER.items() if name not in ("name", "in")},
    Kind.REQUEST_BODY: {
        **_fields(Kind.TEXT, "description"),
        **_fields(Kind.FLAG, "required"),
        **_fields(Kind.MEDIA_TYPE, "content", "map"),
    },
    Kind.RESPONSE: {
        **_fields(Kind.TEXT, "description summary"),
        **_fields(Kind.HEADER, "headers", "map"),
        **_fields(Kind.MEDIA_TYPE, "content", "map"),
        **_fields(Kind.LINK, "links", "map"),
    },
    Kind.MEDIA_TYPE: {
        **_fields(Kind.SCHEMA, "schema itemSchema"),
        **_fields(Kind.ANY, "example"),
        **_fields(Kind.EXAMPLE, "examples", "map"),
        **_fields(Kind.ENCODING, "encoding", "map"),
        **_fields(Kind.ENCODING, "prefixEncoding", "list"),
        **_fields(Kind.ENCODING, "itemEncoding"),
    },
    Kind.ENCODING: {
        **_fields(Kind.TEXT, "contentType style"),
        **_fields(Kind.FLAG, "explode allowReserved"),
        **_fields(Kind.HEADER, "headers", "map"),
        **_fields(Kind.ENCODING, "encoding", "map"),
        **_fields(Kind.ENCODING, "prefixEncoding", "list"),
        **_fields(Kind.ENCODING, "itemEncoding"),
    },
    Kind.EXAMPLE: {
        **_fields(Kind.TEXT, "summary description externalValue"),
        **_fields(Kind.ANY, "value dataValue serializedValue"),
    },
    Kind.LINK: {
        **_fields(Kind.TEXT, "operationRef operationId description"),
        **_fields(Kind.ANY, "parameters", "map"),
        **_fields(Kind.ANY, "requestBody"),
        **_fields(Kind.SERVER, "server"),
    },
    Kind.SECURITY_SCHEME: {
        **_fields(Kind.TEXT, "type description name in scheme bearerFormat openIdConnectUrl oauth2MetadataUrl"),
        **_fields(Kind.FLAG, "deprecated"),
        **_fields(Kind.OAUTH_FLOWS, "flows"),
    },
    Kind.OAUTH_FLOWS: _fields(
        Kind.OAUTH_FLOW, "implicit password clientCredentials authorizationCode deviceAuthorization"
    ),
    Kind.OAUTH_FLOW: {
        **_fields(Kind.TEXT, "authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl"),
        **_fields(Kind.ANY, "scopes"),
    },
    Kind.SERVER: {
        **_fields(Kind.TEXT, "url description name"),
        **_fields(Kind.SERVER_VARIABLE, "variables", "map"),
    },
    Kind.SERVER_VARIABLE: {
        **_fields(Kind.TEXT, "default description"),
        **_fields(Kind.TEXT, "enum", "list"),
    },
    Kind.TAG: {
        **_fields(Kind.TEXT, "name summary description parent kind"),
        **_fields(Kind.EXTERNAL_DOCS, "externalDocs"),
    },
    Kind.DISCRIMINATOR: {
        **_fields(Kind.TEXT, "propertyName defaultMapping"),
        **_fields(Kind.TEXT, "mapping", "map"),
    },
    Kind.SCHEMA: {
        **_fields(
            Kind.SCHEMA,
            "items not if then else contains additionalProperties unevaluatedItems unevaluatedProperties "
            "propertyNames contentSchema additionalItems",
        ),
        **_fields(Kind.SCHEMA, "allOf anyOf oneOf prefixItems", "list"),
        **_fields(Kind.SCHEMA, "properties patternProperties $defs definitions dependentSchemas", "map"),
        **_fields(
            Kind.TEXT, "title description format pattern contentEncoding contentMediaType $id $anchor $dynamicAnchor"
        ),
        **_fields(Kind.TEXT, "required", "list"),
        **_fields(Kind.ANY, "enum", "list"),
        **_fields(
            Kind.NUMBER,
            "minimum maximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties "
            "minContains maxContains exclusiveMinimum exclusiveMaximum",
        ),
        **_fields(Kind.FLAG, "deprecated readOnly writeOnly uniqueItems"),
        **_fields(Kind.DISCRIMINATOR, "discriminator"),
        **_fields(Kind.XML, "xml"),
        **_fields(Kind.EXTERNAL_DOCS, "externalDocs"),
        **_fields(
            Kind.ANY,
            "type const default example examples nullable dependentRequired $ref $dynamicRef $schema $vocabulary "
            "$comment id dependencies $recursiveRef $recursiveAnchor",
        ),
    },
    Kind.XML: _fields(Kind.ANY, "name namespace prefix attribute wrapped nodeType"),
}
"""Object to its fields: whether the field holds one, a list or a map of something, and of what.

The fields of all versions of OpenAPI and of the drafts of JSON Schema before 2020-12 stand here together. Those that
the walk does not look into hold any value.
"""

PATTERNED_FIELDS: Mapping[Kind, Kind] = {
    Kind.PATHS: Kind.PATH_ITEM,
    Kind.RESPONSES: Kind.RESPONSE,
    Kind.CALLBACK: Kind.PATH_ITEM,
}
"""Objects whose names are free: what stands under every name that is not an extension (`x-`)."""

REFERABLE = frozenset({
    Kind.PATH_ITEM, Kind.OPERATION, Kind.PARAMETER, Kind.REQUEST_BODY, Kind.RESPONSE, Kind.HEADER, Kind.EXAMPLE,
    Kind.LINK, Kind.CALLBACK, Kind.SECURITY_SCHEME, Kind.SCHEMA, Kind.MEDIA_TYPE,
})  # fmt: skip
"""Objects that may be a reference (`$ref`) instead."""
