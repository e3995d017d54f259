"""For rules that are broken often: why they are there, and an example of what breaks them and of what keeps them.

Each example stands in a document with `info` and one path; a test lints both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """What breaks a rule, and what keeps it."""

    why: str
    wrong: str
    right: str


def _path(text: str) -> str:
    return f"paths:\n  /jobs:\n    get:\n{_indented(text, 6)}"


def _schema(text: str) -> str:
    return (
        "paths:\n  /jobs:\n    get:\n      responses:\n        '200':\n          description: The jobs.\n"
        "          content:\n            application/json:\n              schema:\n" + _indented(text, 16)
    )


def _indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.strip("\n").splitlines())


_NONE = "responses: {'204': {description: Done.}}"

EXAMPLES: Mapping[str, Example] = {
    "unknown-key": Example(
        "A misspelt key means nothing, and nobody notices.",
        _path(f"sumary: List jobs\n{_NONE}"),
        _path(f"summary: List jobs\n{_NONE}"),
    ),
    "unresolved-reference": Example(
        "What a reference without a target describes is unknown, so the part is left out of the client.",
        _schema("$ref: '#/components/schemas/Job'"),
        _schema("$ref: '#/components/schemas/Job'") + "components:\n  schemas:\n    Job: {type: object}\n",
    ),
    "path-without-slash": Example(
        "A path is appended to the URL of the server.",
        f"paths:\n  jobs:\n    get:\n      {_NONE}\n",
        f"paths:\n  /jobs:\n    get:\n      {_NONE}\n",
    ),
    "path-with-query": Example(
        "What stands in the path is sent with every call; a parameter can be chosen.",
        f"paths:\n  /jobs?all=true:\n    get:\n      {_NONE}\n",
        _path(f"parameters:\n  - {{name: all, in: query, schema: {{type: boolean}}}}\n{_NONE}"),
    ),
    "path-parameter-undeclared": Example(
        "Without a declaration nobody knows the type of the parameter; it becomes text.",
        f"paths:\n  /jobs/{{id}}:\n    get:\n      {_NONE}\n",
        "paths:\n  /jobs/{id}:\n    get:\n      parameters:\n"
        f"        - {{name: id, in: path, required: true, schema: {{type: integer}}}}\n      {_NONE}\n",
    ),
    "path-parameter-unused": Example(
        "A parameter without a place in the path cannot be sent.",
        _path(f"parameters:\n  - {{name: id, in: path, required: true, schema: {{type: string}}}}\n{_NONE}"),
        _path(_NONE),
    ),
    "parameter-without-schema": Example(
        "The schema is the type of the argument.",
        _path(f"parameters:\n  - {{name: all, in: query}}\n{_NONE}"),
        _path(f"parameters:\n  - {{name: all, in: query, schema: {{type: boolean}}}}\n{_NONE}"),
    ),
    "duplicate-operation-id": Example(
        "Methods are named after operationIds.",
        f"paths:\n  /jobs:\n    get:\n      operationId: jobs\n      {_NONE}\n    post:\n      operationId: jobs\n"
        f"      {_NONE}\n",
        f"paths:\n  /jobs:\n    get:\n      operationId: listJobs\n      {_NONE}\n    post:\n"
        f"      operationId: startJob\n      {_NONE}\n",
    ),
    "responses-missing": Example(
        "A client cannot tell success from failure.", _path("operationId: listJobs"), _path(_NONE)
    ),
    "invalid-status-code": Example(
        "Responses are told apart by their status.",
        _path("responses: {ok: {description: The jobs.}}"),
        _path("responses: {'200': {description: The jobs.}}"),
    ),
    "quoted-scalar": Example(
        "A number in quotes is text.",
        _schema("type: integer\nminimum: '1'"),
        _schema("type: integer\nminimum: 1"),
    ),
    "required-not-declared": Example(
        "A property that is only required has no type.",
        _schema("type: object\nrequired: [id]\nproperties: {name: {type: string}}"),
        _schema("type: object\nrequired: [id]\nproperties: {id: {type: string}}"),
    ),
    "nullable-deprecated": Example(
        "OpenAPI 3.1 says null as JSON Schema does.",
        _schema("type: string\nnullable: true"),
        _schema("type: [string, 'null']"),
    ),
    "array-without-items": Example(
        "The type of the items is unknown.", _schema("type: array"), _schema("type: array\nitems: {type: string}")
    ),
    "unknown-type": Example(
        "A type that JSON Schema does not have allows nothing.", _schema("type: text"), _schema("type: string")
    ),
    "enum-type-mismatch": Example(
        "Such a value can never be sent.",
        _schema("type: string\nenum: [1, two]"),
        _schema("type: string\nenum: ['1', two]"),
    ),
    "empty-range": Example(
        "No value keeps both bounds.",
        _schema("type: integer\nminimum: 5\nmaximum: 1"),
        _schema("type: integer\nminimum: 1\nmaximum: 5"),
    ),
    "default-not-in-enum": Example(
        "What is taken when nothing is sent has to be allowed.",
        _schema("type: string\nenum: [red, blue]\ndefault: green"),
        _schema("type: string\nenum: [red, blue]\ndefault: red"),
    ),
    "security-scheme-undefined": Example(
        "The client does not know how to send the credential.",
        _path(f"security: [{{key: []}}]\n{_NONE}"),
        _path(f"security: [{{key: []}}]\n{_NONE}")
        + "components:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: X-Key}\n",
    ),
    "server-variable-undefined": Example(
        "The client has no value for the variable.",
        f"servers:\n  - url: https://{{region}}.example.com\n{_path(_NONE)}",
        "servers:\n  - url: https://{region}.example.com\n    variables: {region: {default: eu}}\n" + _path(_NONE),
    ),
    "unused-component": Example(
        "What nothing refers to is not part of the client; often a reference is missing.",
        _path(_NONE) + "components:\n  schemas:\n    Job: {type: object}\n",
        _schema("$ref: '#/components/schemas/Job'") + "components:\n  schemas:\n    Job: {type: object}\n",
    ),
    "operation-looks-paged": Example(
        "Without an entry the client returns one page, and callers ask for the next ones themselves.",
        _path(
            "parameters:\n  - {name: offset, in: query, schema: {type: integer}}\nresponses:\n  '200':\n"
            "    description: The jobs.\n    content:\n      application/json:\n"
            "        schema: {type: array, items: {type: string}}"
        ),
        _path(
            "x-client: {pagination: {style: offset, items: '', argument: offset}}\n"
            "parameters:\n  - {name: offset, in: query, schema: {type: integer}}\nresponses:\n  '200':\n"
            "    description: The jobs.\n    content:\n      application/json:\n"
            "        schema: {type: array, items: {type: string}}"
        ),
    ),
    "credentials-unused": Example(
        "Who gives the client a token expects it to be sent.",
        _path(f"security: []\n{_NONE}") + "components:\n  securitySchemes:\n    token: {type: http, scheme: bearer}\n",
        _path(f"security: [{{token: []}}]\n{_NONE}")
        + "components:\n  securitySchemes:\n    token: {type: http, scheme: bearer}\n",
    ),
}
"""Rule to example."""
