"""The rules: what a difference is called, what it means by default, and how it is said.

The table is data. A schema rule is a row that applies to every place a schema can stand in; what it does to the set of
accepted values (`Effect`) gives its level in requests and in responses. The names follow the vocabulary that users of
such checkers know. The level here is the one that holds when nothing more is known: inclusion decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from specwright.diff.changes import Direction, Level

Effect = Literal["narrows", "widens", "none", "incomparable", "unknown", "violation"]
"""What a difference does to the accepted values: fewer, more, the same, others, or something not known; a violation is
a promise that was broken, such as a sunset date that was moved."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of difference."""

    id: str
    level: Level
    effect: Effect
    subject: str
    text: str
    """A sentence with `{what}`, `{name}`, `{before}` and `{after}` for what differs."""


LEVELS: Mapping[Effect, Mapping[Direction, Level]] = {
    "narrows": {"request": "breaking", "response": "compatible"},
    "widens": {"request": "compatible", "response": "breaking"},
    "none": {"request": "compatible", "response": "compatible"},
    "incomparable": {"request": "breaking", "response": "breaking"},
    "unknown": {"request": "warning", "response": "warning"},
    "violation": {"request": "breaking", "response": "breaking"},
}

PLACES: Mapping[str, tuple[Direction, str, str]] = {
    "request-body": ("request", "request-body", "the request body{name}"),
    "request-property": ("request", "schema", "the request property {name}"),
    "request-read-only-property": ("request", "schema", "the read-only property {name}"),
    "request-parameter": ("request", "parameter", "the parameter {name}"),
    "request-parameter-property": ("request", "parameter", "the property {name} of a parameter"),
    "request-header-property": ("request", "parameter", "the property {name} of a header"),
    "response-body": ("response", "response", "the response body{name}"),
    "response-mediatype": ("response", "response", "the response body{name}"),
    "response-property": ("response", "schema", "the response property {name}"),
    "response-write-only-property": ("response", "schema", "the write-only property {name}"),
    "response-header": ("response", "header", "the response header {name}"),
    "response-header-property": ("response", "header", "the property {name} of a response header"),
}
"""Where a schema can stand: first part of the rule's name, direction, subject and how it is called."""

_BOUNDS = {
    "max": "maximum",
    "min": "minimum",
    "exclusive-max": "exclusive maximum",
    "exclusive-min": "exclusive minimum",
    "max-length": "greatest length",
    "min-length": "least length",
    "max-items": "greatest number of items",
    "min-items": "least number of items",
    "max-properties": "greatest number of properties",
    "min-properties": "least number of properties",
    "max-contains": "greatest number of matching items",
    "min-contains": "least number of matching items",
}
"""Part of the rule's name to what the keyword is called."""

_SINGLE = {
    "contains": "a schema that some items must match (contains)",
    "content-schema": "a schema for its content",
    "if": "a condition (if)",
    "then": "a schema for when its condition holds (then)",
    "else": "a schema for when its condition does not hold (else)",
    "not": "a schema that values must not match (not)",
    "property-names": "a schema for the names of its properties",
    "unevaluated-items": "a schema for items that nothing else describes",
    "unevaluated-properties": "a schema for properties that nothing else describes",
    "additional-properties": "a schema for undeclared properties",
    "items": "a schema for its items",
}
"""Keywords that hold a schema, which narrows what is accepted."""

_SCHEMA_ROWS: Mapping[str, tuple[Effect, str]] = {
    **{
        f"{part}-{action}": (effect, text.replace("{called}", called))
        for part, called in _BOUNDS.items()
        for action, effect, text in (
            ("set", "narrows", "{What} has now the {called} {after}."),
            ("unset", "widens", "{What} has no {called} any more; it was {before}."),
            (
                "increased",
                "widens" if "max" in part else "narrows",
                "The {called} of {what} went up from {before} to {after}.",
            ),
            (
                "decreased",
                "narrows" if "max" in part else "widens",
                "The {called} of {what} went down from {before} to {after}.",
            ),
        )
    },
    **{
        f"{part}-{action}": (effect, text.replace("{called}", called))
        for part, called in _SINGLE.items()
        for action, effect, text in (
            ("added", "narrows", "{What} has now {called}."),
            ("removed", "widens", "{What} no longer has {called}."),
            ("changed", "incomparable", "{What} has another one: {called}."),
        )
    },
    "all-of-added": ("narrows", "{What} must now also match {detail} (allOf)."),
    "all-of-removed": ("widens", "{What} need no longer match {detail} (allOf)."),
    "all-of-added-annotation-only": ("none", "{What} was given {detail} (allOf), which says nothing about values."),
    "all-of-removed-annotation-only": ("none", "{What} lost {detail} (allOf), which said nothing about values."),
    "any-of-added": ("widens", "{What} may now also match {detail} (anyOf)."),
    "any-of-removed": ("narrows", "{What} can no longer match {detail} (anyOf)."),
    "one-of-added": ("widens", "{What} may now also match {detail} (oneOf)."),
    "one-of-removed": ("narrows", "{What} can no longer match {detail} (oneOf)."),
    "one-of-became-any-of": ("widens", "{What} may now match several of its alternatives (oneOf became anyOf)."),
    "any-of-became-one-of": ("narrows", "{What} must now match just one of its alternatives (anyOf became oneOf)."),
    "alternatives-changed": ("incomparable", "The alternatives of {what} accept other values together."),
    "wrapped-in-one-of": ("incomparable", "{What} is now one of several alternatives (oneOf)."),
    "wrapped-in-one-of-original-preserved": (
        "unknown",
        "{What} is now one of several alternatives (oneOf), the former schema among them.",
    ),
    "became-enum": ("narrows", "{What} is now limited to the values {after}."),
    "became-not-enum": ("widens", "{What} is no longer limited to the values {before}."),
    "enum-value-added": ("widens", "{What} may now be {after}."),
    "enum-value-removed": ("narrows", "{What} can no longer be {before}."),
    "x-extensible-enum-value-removed": ("narrows", "{What} no longer lists the value {before}."),
    "became-not-nullable": ("narrows", "{What} can no longer be null."),
    "became-nullable": ("widens", "{What} may now be null."),
    "became-optional": ("widens", "{What} is no longer required."),
    "became-required": ("narrows", "{What} is now required."),
    "became-required-with-default": ("narrows", "{What} is now required; it has a default."),
    "const-added": ("narrows", "{What} must now be {after}."),
    "const-changed": ("incomparable", "{What} must now be {after} instead of {before}."),
    "const-removed": ("widens", "{What} need no longer be {before}."),
    "content-encoding-changed": ("incomparable", "The encoding of {what} changed from {before} to {after}."),
    "content-media-type-changed": ("incomparable", "The media type within {what} changed from {before} to {after}."),
    "default-value-added": ("none", "{What} has now the default {after}."),
    "default-value-changed": ("none", "The default of {what} changed from {before} to {after}."),
    "default-value-removed": ("none", "{What} no longer has the default {before}."),
    "dependent-required-added": ("narrows", "{What} now requires {after} when {detail} is there."),
    "dependent-required-changed": ("incomparable", "{What} requires {after} instead of {before} with {detail}."),
    "dependent-required-removed": ("widens", "{What} no longer requires {before} when {detail} is there."),
    "dependent-schema-added": ("narrows", "{What} must now match a schema when {detail} is there."),
    "dependent-schema-removed": ("widens", "{What} need no longer match a schema when {detail} is there."),
    "dependent-schema-changed": ("incomparable", "{What} must match another schema when {detail} is there."),
    "deprecated": ("none", "{What} is now deprecated."),
    "deprecated-with-sunset": ("none", "{What} is now deprecated, and goes away on {after}."),
    "deprecated-sunset-invalid": ("violation", "{What} is now deprecated, but its sunset date {after} is no date."),
    "deprecated-sunset-missing": ("violation", "{What} is now deprecated without saying when it goes away."),
    "reactivated": ("none", "{What} is no longer deprecated."),
    "removed-before-sunset": ("violation", "{What} was removed before its sunset date {before}."),
    "sunset-parse": ("violation", "{What} was removed; its sunset date {before} is no date."),
    "stability-decreased": ("violation", "The stability of {what} went down from {before} to {after}."),
    "stability-increased": ("none", "The stability of {what} went up from {before} to {after}."),
    "sunset-date-changed-earlier": ("violation", "{What} goes away earlier: on {after} instead of {before}."),
    "sunset-date-changed-too-small": ("violation", "{What} goes away on {after} instead of {before}: too early."),
    "sunset-date-too-small": ("violation", "{What} goes away on {after}, which is too early."),
    "sunset-deleted": ("violation", "{What} no longer says when it goes away; it was {before}."),
    "discriminator-added": ("none", "{What} has now the discriminator {after}."),
    "discriminator-removed": ("none", "{What} no longer has the discriminator {before}."),
    "discriminator-property-name-changed": ("none", "The discriminator of {what} is now {after} instead of {before}."),
    "discriminator-mapping-added": ("none", "The discriminator of {what} now maps {detail} to {after}."),
    "discriminator-mapping-changed": ("none", "The discriminator of {what} maps {detail} to {after}, not {before}."),
    "discriminator-mapping-deleted": ("none", "The discriminator of {what} no longer maps {detail}."),
    "list-of-types-narrowed": ("narrows", "{What} accepts fewer types: {after} instead of {before}."),
    "list-of-types-widened": ("widens", "{What} accepts more types: {after} instead of {before}."),
    "multiple-of-changed": ("incomparable", "{What} must be a multiple of {after} instead of {before}."),
    "multiple-of-generalized": ("widens", "{What} must be a multiple of {after}, no longer of {before}."),
    "multiple-of-specialized": ("narrows", "{What} must be a multiple of {after}, no longer only of {before}."),
    "multiple-of-set": ("narrows", "{What} must now be a multiple of {after}."),
    "multiple-of-unset": ("widens", "{What} need no longer be a multiple of {before}."),
    "pattern-added": ("narrows", "{What} must now match the pattern {after}."),
    "pattern-changed": ("unknown", "{What} must match the pattern {after} instead of {before}."),
    "pattern-generalized": ("widens", "{What} must match the pattern {after}, which matches all that {before} did."),
    "pattern-removed": ("widens", "{What} need no longer match the pattern {before}."),
    "pattern-property-added": ("narrows", "Properties of {what} with names like {detail} must now match a schema."),
    "pattern-property-removed": ("widens", "Properties of {what} with names like {detail} are no longer described."),
    "prefix-items-added": ("unknown", "{What} describes now its item at position {detail}."),
    "prefix-items-removed": ("unknown", "{What} no longer describes its item at position {detail}."),
    "schema-became-false": ("narrows", "{What} now accepts nothing."),
    "schema-became-not-false": ("widens", "{What} accepted nothing, and now does."),
    "type-changed": ("incomparable", "The type of {what} changed from {before} to {after}."),
    "type-compatible": ("none", "The type of {what} changed from {before} to {after}, which looks the same as text."),
    "type-generalized": ("widens", "The type of {what} became more general: {after} instead of {before}."),
    "type-specialized": ("narrows", "The type of {what} became more special: {after} instead of {before}."),
    "unique-items-set": ("narrows", "The items of {what} must now differ from each other."),
    "unique-items-unset": ("widens", "The items of {what} may now be the same."),
    "closed": ("narrows", "{What} no longer accepts properties that it does not declare."),
    "opened": ("widens", "{What} now accepts properties that it does not declare."),
}
"""Rules that hold for a schema in any place: last part of the name to effect and text."""

_OTHER_LEVELS: Mapping[str, Level] = {
    "request-parameter-property-type-changed": "warning",
    "response-body-schema-became-false": "breaking",
    "response-body-schema-became-not-false": "compatible",
    "request-property-removed": "warning",
}
"""Levels that do not follow from the effect."""

_HIDDEN = ("request-read-only-property", "response-write-only-property")


def _schema_rules() -> Iterator[Rule]:
    for place, (direction, subject, _) in PLACES.items():
        for part, (effect, text) in _SCHEMA_ROWS.items():
            name = f"{place}-{part}"
            level = "compatible" if place in _HIDDEN and effect != "violation" else LEVELS[effect][direction]
            yield Rule(name, _OTHER_LEVELS.get(name, level), effect, subject, text)


_ROWS = """
info | api-version-not-bumped | compatible none | The version of the API is still {after}.
info | api-version-decreased | compatible none | The version of the API went down from {before} to {after}.
info | api-major-version-not-bumped | compatible none | The major version of the API is still that of {before}: {after}.
path | api-path-removed-without-deprecation | breaking narrows | {What} was removed without having been deprecated.
path | api-path-removed-with-deprecation | compatible narrows | {What} was removed, after having been deprecated.
path | api-path-removed-before-sunset | breaking violation | {What} was removed before its sunset date {before}.
path | api-path-sunset-parse | breaking violation | {What} was removed; its sunset date {before} is no date.
operation | api-removed-without-deprecation | breaking narrows | {What} was removed without having been deprecated.
operation | api-removed-with-deprecation | compatible narrows | {What} was removed, after having been deprecated.
operation | api-removed-before-sunset | breaking violation | {What} was removed before its sunset date {before}.
operation | endpoint-added | compatible widens | {What} was added.
operation | endpoint-deprecated | compatible none | {What} is now deprecated.
operation | endpoint-deprecated-with-sunset | compatible none | {What} is now deprecated, and goes away on {after}.
operation | endpoint-reactivated | compatible none | {What} is no longer deprecated.
operation | api-deprecated-sunset-missing | breaking violation | {What} is now deprecated without a sunset date.
operation | api-deprecated-sunset-parse | breaking violation | The sunset date {after} of {what} is no date.
operation | api-sunset-date-too-small | breaking violation | {What} goes away on {after}, which is too early.
operation | api-sunset-date-changed-too-small | breaking violation | {What} goes away on {after}, too early; it was {before}.
operation | api-sunset-date-changed-earlier | breaking violation | {What} goes away on {after}, earlier than {before}.
operation | sunset-deleted | breaking violation | {What} no longer says when it goes away; it was {before}.
operation | api-invalid-stability-level | breaking violation | {What} has the stability {after}, which is no level.
operation | api-stability-decreased | breaking violation | The stability of {what} went down from {before} to {after}.
operation | api-stability-increased | compatible none | The stability of {what} went up from {before} to {after}.
operation | api-operation-id-added | compatible none | {What} has now the operationId {after}.
operation | api-operation-id-removed | compatible none | {What} no longer has the operationId {before}.
tag | api-tag-added | compatible none | {What} has now the tag {after}.
tag | api-tag-removed | compatible none | {What} no longer has the tag {before}.
component | api-schema-removed | compatible none | The schema {name} was removed from the components.
security | api-security-added | compatible widens | {What} now also accepts the security {after}.
security | api-security-removed | breaking narrows | {What} no longer accepts the security {before}.
security | api-security-scope-added | breaking narrows | {What} now requires the scope {after} of {detail}.
security | api-security-scope-removed | compatible widens | {What} no longer requires the scope {before} of {detail}.
security | api-security-anonymous-access-added | compatible widens | {What} can now be called without credentials.
security | api-security-anonymous-access-removed | breaking narrows | {What} can no longer be called without credentials.
security | api-global-security-added | compatible widens | The API now also accepts the security {after}.
security | api-global-security-removed | breaking narrows | The API no longer accepts the security {before}.
security | api-global-security-scope-added | breaking narrows | The API now requires the scope {after} of {detail}.
security | api-global-security-scope-removed | compatible widens | The API no longer requires the scope {before} of {detail}.
security | api-security-component-added | compatible none | The security scheme {name} was added.
security | api-security-component-removed | compatible none | The security scheme {name} was removed.
security | api-security-component-type-changed | breaking incomparable | The type of security scheme {name} changed from {before} to {after}.
security | api-security-component-api-key-in-changed | breaking incomparable | The key of security scheme {name} is now in the {after}, not in the {before}.
security | api-security-component-api-key-name-changed | breaking incomparable | The key of security scheme {name} is now called {after}, not {before}.
security | api-security-component-http-scheme-changed | breaking incomparable | Security scheme {name} is now {after}, not {before}.
security | api-security-component-bearer-format-changed | compatible none | The format of the token of security scheme {name} changed from {before} to {after}.
security | api-security-component-oauth-url-changed | warning unknown | The authorization URL of {name} changed from {before} to {after}.
security | api-security-component-oauth-token-url-changed | warning unknown | The token URL of {name} changed from {before} to {after}.
security | api-security-component-oauth-refresh-url-changed | warning unknown | The refresh URL of {name} changed from {before} to {after}.
security | api-security-component-openid-connect-url-changed | warning unknown | The OpenID Connect URL of {name} changed from {before} to {after}.
security | api-security-component-oauth-scope-added | compatible none | Security scheme {name} has now the scope {detail}.
security | api-security-component-oauth-scope-removed | compatible none | Security scheme {name} no longer has the scope {detail}.
security | api-security-component-oauth-scope-changed | compatible none | Scope {detail} of {name} is described otherwise.
security | api-security-component-oauth-flow-added | compatible none | Security scheme {name} has now the flow {detail}.
security | api-security-component-oauth-flow-removed | breaking narrows | Security scheme {name} no longer has the flow {detail}.
server | api-server-added | compatible widens | {What} is now also served at {after}.
server | api-server-removed | breaking narrows | {What} is no longer served at {before}.
server | api-server-path-changed | breaking incomparable | {What} is served below {after} instead of {before}.
server | api-server-variable-value-added | compatible widens | The variable {detail} of server {name} may now be {after}.
server | api-server-variable-value-removed | breaking narrows | The variable {detail} of server {name} can no longer be {before}.
server | api-server-variable-default-changed | warning unknown | The variable {detail} of server {name} is by default {after}, not {before}.
webhook | webhook-added | compatible widens | The webhook {name} was added.
webhook | webhook-removed | breaking narrows | The webhook {name} was removed.
callback | callback-added | compatible widens | {What} has now the callback {name}.
callback | callback-removed | breaking narrows | {What} no longer has the callback {name}.
parameter | new-request-path-parameter | breaking narrows | The path has the new parameter {name}.
parameter | new-required-request-parameter | breaking narrows | There is a new parameter that is required: {name}.
parameter | new-optional-request-parameter | compatible none | There is a new optional parameter: {name}.
parameter | new-required-request-default-parameter-to-existing-path | breaking narrows | All operations of the path have the new required parameter {name}.
parameter | new-optional-request-default-parameter-to-existing-path | compatible none | All operations of the path have the new optional parameter {name}.
parameter | request-parameter-removed | warning unknown | The parameter {name} was removed.
parameter | request-parameter-removed-with-deprecation | compatible widens | The parameter {name} was removed, after having been deprecated.
parameter | request-parameter-style-changed | breaking incomparable | The parameter {name} is written in the style {after} instead of {before}.
parameter | request-parameter-explode-changed | breaking incomparable | The parameter {name} is written with explode: {after} instead of {before}.
parameter | request-parameter-content-type-changed | breaking incomparable | The parameter {name} is written as {after} instead of {before}.
parameter | request-parameter-allow-reserved-changed | compatible none | Reserved characters of the parameter {name} are written otherwise.
parameter | request-parameter-allow-empty-value-changed | compatible none | Whether the parameter {name} may be empty changed from {before} to {after}.
parameter | new-required-request-header-property | breaking narrows | A header has the new required property {name}.
parameter | new-required-request-parameter-property | breaking narrows | A parameter has the new required property {name}.
parameter | new-optional-request-parameter-property | compatible none | A parameter has the new optional property {name}.
parameter | request-parameter-property-removed | warning unknown | A parameter no longer has the property {name}.
schema | new-required-request-property | breaking narrows | There is a new request property that is required: {name}.
schema | new-required-request-property-with-default | breaking narrows | There is a new request property that is required, with a default: {name}.
schema | new-optional-request-property | compatible none | There is a new optional request property: {name}.
schema | request-property-removed | warning unknown | The request property {name} was removed.
schema | request-property-removed-with-deprecation | compatible unknown | The request property {name} was removed, after having been deprecated.
schema | response-optional-property-added | compatible none | Responses have the new optional property {name}.
schema | response-required-property-added | compatible narrows | Responses have the new required property {name}.
schema | response-optional-write-only-property-added | compatible none | There is a new optional write-only property: {name}.
schema | response-required-write-only-property-added | compatible narrows | There is a new required write-only property: {name}.
schema | response-optional-property-removed | compatible none | Responses no longer declare the optional property {name}.
schema | response-required-property-removed | breaking widens | Responses no longer have the required property {name}.
schema | response-required-property-removed-with-deprecation | compatible widens | Responses no longer have the required property {name}, which was deprecated.
schema | response-required-property-removed-before-sunset | breaking violation | Responses lost the required property {name} before its sunset date {before}.
schema | response-optional-write-only-property-removed | compatible none | The optional write-only property {name} was removed.
schema | response-required-write-only-property-removed | compatible none | The required write-only property {name} was removed.
header | response-header-property-added | compatible none | A response header has the new property {name}.
header | response-header-property-removed | breaking widens | A response header no longer has the property {name}.
schema | request-optional-property-became-read-only | warning unknown | The optional property {name} is now read-only.
schema | request-required-property-became-read-only | warning unknown | The required property {name} is now read-only.
schema | request-optional-property-became-not-read-only | compatible widens | The optional property {name} is no longer read-only.
schema | request-required-property-became-not-read-only | breaking narrows | The required property {name} is no longer read-only.
schema | request-required-property-became-not-read-only-in-openapi-31 | compatible narrows | The required property {name} is no longer read-only.
schema | request-optional-property-became-write-only | compatible none | The optional property {name} is now write-only.
schema | request-required-property-became-write-only | compatible none | The required property {name} is now write-only.
schema | request-optional-property-became-not-write-only | compatible none | The optional property {name} is no longer write-only.
schema | request-required-property-became-not-write-only | compatible none | The required property {name} is no longer write-only.
schema | response-optional-property-became-read-only | compatible none | The optional property {name} is now read-only.
schema | response-required-property-became-read-only | compatible none | The required property {name} is now read-only.
schema | response-optional-property-became-not-read-only | compatible none | The optional property {name} is no longer read-only.
schema | response-required-property-became-not-read-only | compatible none | The required property {name} is no longer read-only.
schema | response-optional-property-became-write-only | compatible none | The optional property {name} is now write-only.
schema | response-required-property-became-write-only | breaking widens | The required property {name} is now write-only.
schema | response-optional-property-became-not-write-only | compatible none | The optional property {name} is no longer write-only.
schema | response-required-property-became-not-write-only | compatible narrows | The required property {name} is no longer write-only.
request-body | request-body-added-optional | compatible none | {What} takes now a request body, which is optional.
request-body | request-body-added-required | breaking narrows | {What} now requires a request body.
request-body | request-body-removed | breaking narrows | {What} no longer takes a request body.
request-body | request-body-media-type-added | compatible widens | {What} now accepts {after}.
request-body | request-body-media-type-removed | breaking narrows | {What} no longer accepts {before}.
request-body | request-body-media-type-schema-added | breaking narrows | Bodies of the type {name} have now a schema.
request-body | request-body-media-type-schema-removed | compatible widens | Bodies of the type {name} no longer have a schema.
request-body | request-body-media-type-item-schema-added | breaking narrows | Items of bodies of the type {name} have now a schema.
request-body | request-body-media-type-item-schema-removed | compatible widens | Items of bodies of the type {name} no longer have a schema.
request-body | request-body-encoding-content-type-changed | breaking incomparable | The part {detail} is sent as {after} instead of {before}.
request-body | request-body-encoding-style-changed | breaking incomparable | The field {detail} is written in the style {after} instead of {before}.
request-body | request-body-encoding-explode-changed | breaking incomparable | The field {detail} is written with explode: {after} instead of {before}.
request-body | request-body-encoding-header-added | breaking narrows | The part {detail} has the new header {name}.
request-body | request-body-encoding-header-removed | compatible widens | The part {detail} no longer has the header {name}.
response | response-success-status-added | compatible widens | {What} can now answer with the status {after}.
response | response-success-status-removed | breaking narrows | {What} no longer answers with the status {before}.
response | response-non-success-status-added | compatible widens | {What} can now answer with the status {after}.
response | response-non-success-status-removed | compatible narrows | {What} no longer answers with the status {before}.
response | response-media-type-added | compatible widens | {What} can now answer with {after}.
response | response-media-type-removed | breaking narrows | {What} no longer answers with {before}.
response | response-media-type-name-changed | warning unknown | {What} answers with {after} instead of {before}.
response | response-media-type-name-generalized | breaking widens | {What} answers with {after} instead of {before}, which is more general.
response | response-media-type-name-specialized | compatible narrows | {What} answers with {after} instead of {before}, which is more special.
response | response-media-type-parameter-added | compatible narrows | {What} answers with {after} instead of {before}.
response | response-media-type-parameter-changed | breaking incomparable | {What} answers with {after} instead of {before}.
response | response-media-type-parameter-removed | breaking widens | {What} answers with {after} instead of {before}.
response | response-body-media-type-schema-added | compatible narrows | Responses of the type {name} have now a schema.
response | response-body-media-type-schema-removed | breaking widens | Responses of the type {name} no longer have a schema.
response | response-body-media-type-item-schema-added | compatible narrows | Items of responses of the type {name} have now a schema.
response | response-body-media-type-item-schema-removed | breaking widens | Items of responses of the type {name} no longer have a schema.
response | response-body-media-type-item-schema-removed-untyped | breaking widens | Items of responses of the type {name} no longer have a schema, nor has the whole.
response | response-body-encoding-changed | breaking incomparable | The part {detail} of responses is encoded otherwise: {after} instead of {before}.
header | response-header-added | compatible widens | Responses have the new header {name}.
header | optional-response-header-removed | compatible none | Responses no longer have the optional header {name}.
header | required-response-header-removed | breaking narrows | Responses no longer have the required header {name}.
header | response-header-style-changed | breaking incomparable | The response header {name} is written otherwise: {after} instead of {before}.
extension | extension-changed | compatible none | The extension {name} changed.
info | documentation-changed | documentation none | The {detail} of {what} changed.
"""
"""Subject, id, level and effect, text; one rule a line."""


def _other_rules() -> Iterator[Rule]:
    for line in _ROWS.strip().splitlines():
        subject, name, verdict, text = line.split(" | ")
        level, effect = verdict.split()
        yield Rule(name, level, effect, subject, text)  # type: ignore[arg-type]


RULES: Mapping[str, Rule] = {rule.id: rule for rule in (*_schema_rules(), *_other_rules())}
"""Every rule by its id."""
