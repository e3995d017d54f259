# pyright: basic
"""An example for each rule that is not about a schema's keywords: two documents."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from tests.unit.diff.documents import document
from tests.unit.diff.rule_examples import TEXT

Pair = tuple[str, dict[str, Any], dict[str, Any]]
SCHEME = {"type": "oauth2", "flows": {"implicit": {
    "authorizationUrl": "https://a.example", "tokenUrl": "https://t.example", "refreshUrl": "https://r.example",
    "scopes": {"read": "Read"},
}}}  # fmt: skip
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
BEARER = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}


def operation(tree: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return a copy of a document whose operation has other fields; None removes one."""
    result = copy.deepcopy(tree)
    node = result["paths"]["/things"]["post"]
    for name, value in fields.items():
        key = name.replace("_", "-") if name.startswith("x_") else name
        if value is None:
            node.pop(key, None)
        else:
            node[key] = value
    return result


def _without_path() -> dict[str, Any]:
    tree = document()
    return {**tree, "paths": {"/others": tree["paths"]["/things"]}}


def _without_operation() -> dict[str, Any]:
    tree = document()
    node = tree["paths"]["/things"]["post"]
    return {**tree, "paths": {"/things": {"get": node}}}


def lifecycle_examples() -> Iterator[Pair]:
    """Yield examples about deprecation, sunset and stability of operations."""
    plain = document()
    gone = {"deprecated": True}
    later, sooner, past = "2027-01-01", "2026-09-01", "2026-01-01"
    yield "endpoint-deprecated", plain, operation(plain, **gone)
    yield "endpoint-deprecated-with-sunset", plain, operation(plain, **gone, x_sunset=later)
    yield "endpoint-reactivated", operation(plain, **gone), plain
    yield "api-deprecated-sunset-parse", plain, operation(plain, **gone, x_sunset="soon")
    yield "api-sunset-date-too-small", plain, operation(plain, **gone, x_sunset=past)
    yield "sunset-deleted", operation(plain, **gone, x_sunset=later), operation(plain, **gone)
    dated = operation(plain, **gone, x_sunset=later)
    yield "api-sunset-date-changed-too-small", dated, operation(plain, **gone, x_sunset=past)
    yield "api-sunset-date-changed-earlier", dated, operation(plain, **gone, x_sunset=sooner)
    yield "api-stability-decreased", plain, operation(plain, x_stability_level="beta")
    yield "api-stability-increased", operation(plain, x_stability_level="beta"), plain
    yield "api-invalid-stability-level", plain, operation(plain, x_stability_level="ga")
    for part, tree in (("path-", _without_path()), ("", _without_operation())):
        yield f"api-{part}removed-without-deprecation", plain, tree
        yield f"api-{part}removed-with-deprecation", operation(plain, **gone), tree
        yield f"api-{part}removed-before-sunset", dated, tree
    yield "api-path-sunset-parse", operation(plain, **gone, x_sunset="soon"), _without_path()
    yield "endpoint-added", plain, {**plain, "paths": {**plain["paths"], "/more": plain["paths"]["/things"]}}
    yield from _property_lifecycles()
    yield from _parameter_lifecycles()


def _property_lifecycles() -> Iterator[Pair]:
    for prefix, keyword in (("request-property", "body"), ("response-property", "response")):

        def made(keyword: str = keyword, **words: Any) -> dict[str, Any]:
            fields = {name.replace("_", "-"): value for name, value in words.items()}
            schema = {"type": "object", "properties": {"p": {**TEXT, **fields}}}
            return document(body=schema) if keyword == "body" else document(response=schema)

        dated = made(deprecated=True, x_sunset="2027-01-01")
        yield f"{prefix}-deprecated", made(), made(deprecated=True)
        yield f"{prefix}-deprecated-with-sunset", made(), dated
        yield f"{prefix}-deprecated-sunset-invalid", made(), made(deprecated=True, x_sunset="soon")
        yield f"{prefix}-sunset-date-too-small", made(), made(deprecated=True, x_sunset="2026-01-01")
        yield f"{prefix}-sunset-date-changed-too-small", dated, made(deprecated=True, x_sunset="2026-01-01")
        yield f"{prefix}-sunset-date-changed-earlier", dated, made(deprecated=True, x_sunset="2026-09-01")
        yield f"{prefix}-sunset-deleted", dated, made(deprecated=True)
        yield f"{prefix}-reactivated", made(deprecated=True), made()
        yield f"{prefix}-stability-decreased", made(), made(x_stability_level="beta")
        yield f"{prefix}-stability-increased", made(x_stability_level="beta"), made()
        empty = document(body={"type": "object"}) if keyword == "body" else document(response={"type": "object"})
        if keyword == "body":
            yield f"{prefix}-removed", made(), empty
            yield f"{prefix}-removed-with-deprecation", made(deprecated=True), empty
            yield f"{prefix}-removed-before-sunset", dated, empty
        else:
            required = copy.deepcopy(dated)
            content = required["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]
            content["schema"]["required"] = ["p"]
            yield "response-required-property-removed-before-sunset", required, empty
            undated = copy.deepcopy(required)
            content = undated["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]
            del content["schema"]["properties"]["p"]["x-sunset"]
            yield "response-required-property-removed-with-deprecation", undated, empty


def _parameter_lifecycles() -> Iterator[Pair]:
    def made(**words: Any) -> dict[str, Any]:
        fields = {name.replace("_", "-"): value for name, value in words.items()}
        return document(parameters=[{"name": "p", "in": "query", "schema": TEXT, **fields}])

    dated = made(deprecated=True, x_sunset="2027-01-01")
    none = document(parameters=[])
    yield "request-parameter-deprecated", made(), made(deprecated=True)
    yield "request-parameter-reactivated", made(deprecated=True), made()
    yield "request-parameter-sunset-date-too-small", made(), made(deprecated=True, x_sunset="2026-01-01")
    yield "request-parameter-sunset-date-changed-too-small", dated, made(deprecated=True, x_sunset="2026-01-01")
    yield "request-parameter-sunset-date-changed-earlier", dated, made(deprecated=True, x_sunset="2026-09-01")
    yield "request-parameter-sunset-deleted", dated, made(deprecated=True)
    yield "request-parameter-removed", made(), none
    yield "request-parameter-removed-with-deprecation", made(deprecated=True), none
    yield "request-parameter-removed-before-sunset", dated, none
    yield "request-parameter-sunset-parse", made(deprecated=True, x_sunset="soon"), none
    yield "request-parameter-became-required", made(), made(required=True)
    yield "request-parameter-became-optional", made(required=True), made()
    yield "new-optional-request-parameter", none, made()
    yield "new-required-request-parameter", none, made(required=True)
    for kind, is_required in (("optional", False), ("required", True)):
        shared = document(parameters=[])
        shared["paths"]["/things"]["parameters"] = [
            {"name": "p", "in": "query", "schema": TEXT, "required": is_required}
        ]
        yield f"new-{kind}-request-default-parameter-to-existing-path", none, shared
    plain, path = document(), document(parameters=[{"name": "id", "in": "path", "required": True, "schema": TEXT}])
    yield "new-request-path-parameter", plain, path


def security_examples() -> Iterator[Pair]:
    """Yield examples about what credentials are needed."""
    plain = document()
    one: list[Any] = [{"key": []}]
    two: list[Any] = [{"key": []}, {"bearer": []}]
    yield "api-security-added", operation(plain, security=one), operation(plain, security=two)
    yield "api-security-removed", operation(plain, security=two), operation(plain, security=one)
    yield "api-security-anonymous-access-added", operation(plain, security=one), operation(plain, security=[{}, *one])
    yield "api-security-anonymous-access-removed", operation(plain, security=[{}, *one]), operation(plain, security=one)
    few, more = [{"oauth": ["read"]}], [{"oauth": ["read", "write"]}]
    yield "api-security-scope-added", operation(plain, security=few), operation(plain, security=more)
    yield "api-security-scope-removed", operation(plain, security=more), operation(plain, security=few)
    own = operation(plain, security=[])
    yield "api-global-security-added", {**own, "security": one}, {**own, "security": two}
    yield "api-global-security-removed", {**own, "security": two}, {**own, "security": one}
    yield "api-global-security-scope-added", {**own, "security": few}, {**own, "security": more}
    yield "api-global-security-scope-removed", {**own, "security": more}, {**own, "security": few}

    def schemes(**named: Any) -> dict[str, Any]:
        return {**plain, "components": {"securitySchemes": named}}

    yield "api-security-component-added", schemes(), schemes(key=KEY)
    yield "api-security-component-removed", schemes(key=KEY), schemes()
    yield "api-security-component-type-changed", schemes(key=KEY), schemes(key=BEARER)
    for part, old, fields in (
        ("api-key-in-changed", KEY, {"in": "query"}), ("api-key-name-changed", KEY, {"name": "X-Other"}),
        ("http-scheme-changed", BEARER, {"scheme": "basic"}), ("bearer-format-changed", BEARER, {"bearerFormat": "x"}),
        ("openid-connect-url-changed", {"type": "openIdConnect", "openIdConnectUrl": "https://a.example"},
         {"openIdConnectUrl": "https://b.example"}),
    ):  # fmt: skip
        yield f"api-security-component-{part}", schemes(s=old), schemes(s={**old, **fields})
    for part, flow in (
        ("oauth-url-changed", {"authorizationUrl": "https://b.example"}),
        ("oauth-token-url-changed", {"tokenUrl": "https://b.example"}),
        ("oauth-refresh-url-changed", {"refreshUrl": "https://b.example"}),
        ("oauth-scope-added", {"scopes": {"read": "Read", "write": "Write"}}),
        ("oauth-scope-removed", {"scopes": {}}),
        ("oauth-scope-changed", {"scopes": {"read": "Read all"}}),
    ):
        other = {"type": "oauth2", "flows": {"implicit": {**SCHEME["flows"]["implicit"], **flow}}}  # type: ignore[index]
        yield f"api-security-component-{part}", schemes(s=SCHEME), schemes(s=other)


def exchange_examples() -> Iterator[Pair]:
    """Yield examples about bodies, responses, headers, tags and the rest."""
    plain = document()
    yield "api-operation-id-added", plain, operation(plain, operationId="a")
    yield "api-operation-id-removed", operation(plain, operationId="a"), plain
    yield "api-tag-added", plain, operation(plain, tags=["a"])
    yield "api-tag-removed", operation(plain, tags=["a"]), plain
    yield "api-schema-removed", document(schemas={"A": TEXT}), document(schemas={})
    yield "webhook-added", plain, {**plain, "webhooks": {"w": plain["paths"]["/things"]}}
    yield "webhook-removed", {**plain, "webhooks": {"w": plain["paths"]["/things"]}}, plain
    for kind, is_required in (("optional", False), ("required", True)):
        body = {"required": is_required, "content": {"application/json": {"schema": TEXT}}}
        yield f"request-body-added-{kind}", plain, operation(plain, requestBody=body)
    with_body = document(body=TEXT)
    content = {"application/json": {"schema": TEXT}}
    yield "request-body-removed", with_body, plain
    yield "request-body-became-optional", with_body, operation(plain, requestBody={"content": content})
    yield "request-body-became-required", operation(plain, requestBody={"content": content}), with_body
    two = operation(plain, requestBody={"required": True, "content": {**content, "text/csv": {"schema": TEXT}}})
    yield "request-body-media-type-added", with_body, two
    yield "request-body-media-type-removed", two, with_body
    for part, fields in (("schema", {"schema": TEXT}), ("item-schema", {"itemSchema": TEXT})):
        for prefix in ("request-body", "response-body"):
            rest = {"schema": {"type": "array"}} if part == "item-schema" else {}
            old, new = (_with_media(prefix, each) for each in (rest, {**rest, **fields}))
            yield f"{prefix}-media-type-{part}-added", old, new
            yield f"{prefix}-media-type-{part}-removed", new, old
    untyped = _with_media("response-body", {"itemSchema": TEXT}), _with_media("response-body", {})
    yield "response-body-media-type-item-schema-removed-untyped", *untyped
    yield from _status_examples()
    yield from _media_examples()
    yield from _header_examples()
    yield from _standing_examples()


def _with_media(prefix: str, media: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": media}
    if prefix == "request-body":
        return operation(document(), requestBody={"required": True, "content": content})
    return operation(document(), responses={"200": {"description": "ok", "content": content}})


def _status_examples() -> Iterator[Pair]:
    ok = {"200": {"description": "ok"}}
    for kind, status in (("success", "201"), ("non-success", "404")):
        more = {**ok, status: {"description": "more"}}
        yield (
            f"response-{kind}-status-added",
            operation(document(), responses=ok),
            operation(document(), responses=more),
        )
        yield (
            f"response-{kind}-status-removed",
            operation(document(), responses=more),
            operation(document(), responses=ok),
        )


def _media_examples() -> Iterator[Pair]:
    def made(*names: str) -> dict[str, Any]:
        content = {name: {"schema": TEXT} for name in names}
        return operation(document(), responses={"200": {"description": "ok", "content": content}})

    one, two = made("application/json"), made("application/json", "text/csv")
    yield "response-media-type-added", one, two
    yield "response-media-type-removed", two, one
    yield "response-media-type-name-changed", made("application/vnd.a+json"), made("application/vnd.b+json")
    yield "response-media-type-name-generalized", made("application/json"), made("application/*")
    yield "response-media-type-name-specialized", made("application/*"), made("application/json")
    yield "response-media-type-parameter-added", made("text/csv"), made("text/csv; charset=utf-8")
    yield "response-media-type-parameter-removed", made("text/csv; charset=utf-8"), made("text/csv")
    changed = made("text/csv; charset=utf-8"), made("text/csv; charset=ascii")
    yield "response-media-type-parameter-changed", *changed


def _header_examples() -> Iterator[Pair]:
    def made(**headers: Any) -> dict[str, Any]:
        return operation(document(), responses={"200": {"description": "ok", "headers": headers}})

    optional, required = {"schema": TEXT}, {"schema": TEXT, "required": True}
    yield "response-header-added", made(), made(A=optional)
    yield "optional-response-header-removed", made(A=optional), made()
    yield "required-response-header-removed", made(A=required), made()
    yield "response-header-became-optional", made(A=required), made(A=optional)
    yield "response-header-became-required", made(A=optional), made(A=required)


def _standing_examples() -> Iterator[Pair]:
    def schema(required: bool, *, p: Any = TEXT, is_there: bool = True) -> Any:
        made: dict[str, Any] = {"type": "object", "properties": {"q": TEXT}}
        if is_there:
            made["properties"]["p"] = p
        if required:
            made["required"] = ["p"]
        return made

    def request(each: Any, openapi: str = "3.1.0") -> dict[str, Any]:
        return document(body=each, openapi=openapi)

    def response(each: Any) -> dict[str, Any]:
        return document(response=each)

    none = schema(False, is_there=False)
    default = {**TEXT, "default": "a"}
    yield "new-optional-request-property", request(none), request(schema(False))
    yield "new-required-request-property", request(none), request(schema(True))
    yield "new-required-request-property-with-default", request(none), request(schema(True, p=default))
    yield "request-property-became-required", request(schema(False)), request(schema(True))
    yield "request-property-became-optional", request(schema(True)), request(schema(False))
    yield (
        "request-property-became-required-with-default",
        request(schema(False, p=default)),
        request(schema(True, p=default)),
    )
    yield "response-property-became-required", response(schema(False)), response(schema(True))
    yield "response-property-became-optional", response(schema(True)), response(schema(False))
    for standing, is_required in (("optional", False), ("required", True)):
        yield f"response-{standing}-property-added", response(none), response(schema(is_required))
        yield f"response-{standing}-property-removed", response(schema(is_required)), response(none)
        hidden = schema(is_required, p={**TEXT, "writeOnly": True})
        yield f"response-{standing}-write-only-property-added", response(none), response(hidden)
        yield f"response-{standing}-write-only-property-removed", response(hidden), response(none)
        for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
            for direction, made in (("request", request), ("response", response)):
                is_now = made(schema(is_required, p={**TEXT, keyword: True}))
                was = made(schema(is_required))
                yield f"{direction}-{standing}-property-became-{word}", was, is_now
                if f"{direction}-{standing}-{word}" != "request-required-read-only":
                    yield f"{direction}-{standing}-property-became-not-{word}", is_now, was
    hidden = schema(True, p={**TEXT, "readOnly": True})
    yield "request-required-property-became-not-read-only", request(hidden, "3.0.3"), request(schema(True), "3.0.3")
    yield "request-required-property-became-not-read-only-in-openapi-31", request(hidden), request(schema(True))
    for word, is_required in (("required", True), ("optional", False)):
        hidden, other = (schema(each, p={**TEXT, "writeOnly": True}) for each in (is_required, not is_required))
        yield f"response-write-only-property-became-{word}", response(other), response(hidden)
    inner = schema(False)
    outer = {"name": "p", "in": "header", "schema": none}
    new = {"name": "p", "in": "header", "schema": schema(True)}
    yield "new-required-request-header-property", document(parameters=[outer]), document(parameters=[new])
    old = {"name": "p", "in": "header", "schema": inner}
    yield "request-header-property-became-required", document(parameters=[old]), document(parameters=[new])


def _compatible_types() -> Iterator[Pair]:
    """Yield types that look the same where everything is text."""
    for prefix, first, second in (("request", "object", "string"), ("response", "string", "object")):

        def made(kind: str, prefix: str = prefix, *, inside: bool = False) -> dict[str, Any]:
            schema: Any = {"type": kind}
            schema = {"type": "object", "properties": {"p": schema}} if inside else schema
            key = "body" if prefix == "request" else "response"
            return document(media_type="application/xml", **{key: schema})

        yield f"{prefix}-body-type-compatible", made(first), made(second)
        yield f"{prefix}-property-type-compatible", made(first, inside=True), made(second, inside=True)

    def header(kind: str) -> dict[str, Any]:
        headers = {"A": {"schema": {"type": kind}}}
        return operation(document(), responses={"200": {"description": "ok", "headers": headers}})

    yield "response-header-type-compatible", header("string"), header("boolean")


def notice_examples() -> Iterator[Pair]:
    """Yield examples for what has to be announced in advance."""
    gone = {"deprecated": True}
    yield "api-deprecated-sunset-missing", document(), operation(document(), **gone)
    parameter = {"name": "p", "in": "query", "schema": TEXT}
    yield (
        "request-parameter-deprecated-sunset-missing", document(parameters=[parameter]),
        document(parameters=[{**parameter, **gone}]),
    )  # fmt: skip
    for prefix, key in (("request-property", "body"), ("response-property", "response")):
        schemas: list[Any] = [{"type": "object", "properties": {"p": {**TEXT, **words}}} for words in ({}, gone)]
        old, new = (document(body=each) if key == "body" else document(response=each) for each in schemas)
        yield f"{prefix}-deprecated-sunset-missing", old, new


def version_examples() -> Iterator[Pair]:
    """Yield examples about the version that a document declares."""

    def versioned(name: str, tree: dict[str, Any]) -> dict[str, Any]:
        return {**tree, "info": {"title": "Things", "version": name}}

    removed = {**document(), "paths": {}}
    yield (
        "api-version-not-bumped",
        versioned("1.0.0", document()),
        versioned("1.0.0", operation(document(), tags=["a"])),
    )
    yield "api-version-decreased", versioned("1.1.0", document()), versioned("1.0.0", document())
    yield "api-major-version-not-bumped", versioned("1.0.0", document()), versioned("1.1.0", removed)


def document_examples() -> Iterator[Pair]:
    """Yield a rule, and two documents between which it is found."""
    yield from _compatible_types()
    yield from lifecycle_examples()
    yield from security_examples()
    yield from exchange_examples()
