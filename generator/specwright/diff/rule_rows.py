"""The rules that are not about the keywords of schemas: name, subject, level and effect, and how it is said."""

ROWS = """
api-version-not-bumped | info | compatible none
    The version of the API is still {after}.
api-version-decreased | info | compatible none
    The version of the API went down from {before} to {after}.
api-major-version-not-bumped | info | compatible none
    The major version of the API is still that of {before}: {after}.
api-path-removed-without-deprecation | path | breaking narrows
    {What} was removed without having been deprecated.
api-path-removed-with-deprecation | path | compatible narrows
    {What} was removed, after having been deprecated.
api-path-removed-before-sunset | path | breaking violation
    {What} was removed before its sunset date {before}.
api-path-sunset-parse | path | breaking violation
    {What} was removed; its sunset date {before} is no date.
api-removed-without-deprecation | operation | breaking narrows
    {What} was removed without having been deprecated.
api-removed-with-deprecation | operation | compatible narrows
    {What} was removed, after having been deprecated.
api-removed-before-sunset | operation | breaking violation
    {What} was removed before its sunset date {before}.
endpoint-added | operation | compatible widens
    {What} was added.
endpoint-deprecated | operation | compatible none
    {What} is now deprecated.
endpoint-deprecated-with-sunset | operation | compatible none
    {What} is now deprecated, and goes away on {after}.
endpoint-reactivated | operation | compatible none
    {What} is no longer deprecated.
api-deprecated-sunset-missing | operation | breaking violation
    {What} is now deprecated without a sunset date.
api-deprecated-sunset-parse | operation | breaking violation
    The sunset date {after} of {what} is no date.
api-sunset-date-too-small | operation | breaking violation
    {What} goes away on {after}, which is too early.
api-sunset-date-changed-too-small | operation | breaking violation
    {What} goes away on {after}, too early; it was {before}.
api-sunset-date-changed-earlier | operation | breaking violation
    {What} goes away on {after}, earlier than {before}.
sunset-deleted | operation | breaking violation
    {What} no longer says when it goes away; it was {before}.
api-invalid-stability-level | operation | breaking violation
    {What} has the stability {after}, which is no level.
api-stability-decreased | operation | breaking violation
    The stability of {what} went down from {before} to {after}.
api-stability-increased | operation | compatible none
    The stability of {what} went up from {before} to {after}.
api-operation-id-added | operation | compatible none
    {What} has now the operationId {after}.
api-operation-id-removed | operation | compatible none
    {What} no longer has the operationId {before}.
api-tag-added | tag | compatible none
    {What} has now the tag {after}.
api-tag-removed | tag | compatible none
    {What} no longer has the tag {before}.
api-schema-changed | component | compatible none
    The schema {name}, which no operation uses, changed.
api-schema-removed | component | compatible none
    The schema {name} was removed from the components.
api-security-added | security | compatible widens
    {What} now also accepts the security {after}.
api-security-removed | security | breaking narrows
    {What} no longer accepts the security {before}.
api-security-scope-added | security | breaking narrows
    {What} now requires the scope {after} of {detail}.
api-security-scope-removed | security | compatible widens
    {What} no longer requires the scope {before} of {detail}.
api-security-anonymous-access-added | security | compatible widens
    {What} can now be called without credentials.
api-security-anonymous-access-removed | security | breaking narrows
    {What} can no longer be called without credentials.
api-global-security-added | security | compatible widens
    The API now also accepts the security {after}.
api-global-security-removed | security | breaking narrows
    The API no longer accepts the security {before}.
api-global-security-scope-added | security | breaking narrows
    The API now requires the scope {after} of {detail}.
api-global-security-scope-removed | security | compatible widens
    The API no longer requires the scope {before} of {detail}.
api-security-component-added | security | compatible none
    The security scheme {name} was added.
api-security-component-removed | security | compatible none
    The security scheme {name} was removed.
api-security-component-type-changed | security | breaking incomparable
    The type of security scheme {name} changed from {before} to {after}.
api-security-component-api-key-in-changed | security | breaking incomparable
    The key of security scheme {name} is now in the {after}, not in the {before}.
api-security-component-api-key-name-changed | security | breaking incomparable
    The key of security scheme {name} is now called {after}, not {before}.
api-security-component-http-scheme-changed | security | breaking incomparable
    Security scheme {name} is now {after}, not {before}.
api-security-component-bearer-format-changed | security | compatible none
    The format of the token of security scheme {name} changed from {before} to {after}.
api-security-component-oauth-url-changed | security | warning unknown
    The authorization URL of {name} changed from {before} to {after}.
api-security-component-oauth-token-url-changed | security | warning unknown
    The token URL of {name} changed from {before} to {after}.
api-security-component-oauth-refresh-url-changed | security | warning unknown
    The refresh URL of {name} changed from {before} to {after}.
api-security-component-openid-connect-url-changed | security | warning unknown
    The OpenID Connect URL of {name} changed from {before} to {after}.
api-security-component-oauth-scope-added | security | compatible none
    Security scheme {name} has now the scope {detail}.
api-security-component-oauth-scope-removed | security | compatible none
    Security scheme {name} no longer has the scope {detail}.
api-security-component-oauth-scope-changed | security | compatible none
    Scope {detail} of {name} is described otherwise.
api-security-component-oauth-flow-added | security | compatible none
    Security scheme {name} has now the flow {detail}.
api-security-component-oauth-flow-removed | security | breaking narrows
    Security scheme {name} no longer has the flow {detail}.
api-server-added | server | compatible widens
    {What} is now also served at {after}.
api-server-removed | server | breaking narrows
    {What} is no longer served at {before}.
api-server-path-changed | server | breaking incomparable
    {What} is served below {after} instead of {before}.
api-server-variable-value-added | server | compatible widens
    The variable {detail} of server {name} may now be {after}.
api-server-variable-value-removed | server | breaking narrows
    The variable {detail} of server {name} can no longer be {before}.
api-server-variable-default-changed | server | warning unknown
    The variable {detail} of server {name} is by default {after}, not {before}.
webhook-added | webhook | compatible widens
    The webhook {name} was added.
webhook-removed | webhook | breaking narrows
    The webhook {name} was removed.
callback-added | callback | compatible widens
    {What} has now the callback {name}.
callback-removed | callback | breaking narrows
    {What} no longer has the callback {name}.
new-request-path-parameter | parameter | breaking narrows
    The path has the new parameter {name}.
new-required-request-parameter | parameter | breaking narrows
    There is a new parameter that is required: {name}.
new-optional-request-parameter | parameter | compatible none
    There is a new optional parameter: {name}.
new-required-request-default-parameter-to-existing-path | parameter | breaking narrows
    All operations of the path have the new required parameter {name}.
new-optional-request-default-parameter-to-existing-path | parameter | compatible none
    All operations of the path have the new optional parameter {name}.
request-parameter-removed | parameter | warning unknown
    The parameter {name} was removed.
request-parameter-removed-with-deprecation | parameter | compatible widens
    The parameter {name} was removed, after having been deprecated.
request-parameter-style-changed | parameter | breaking incomparable
    The parameter {name} is written in the style {after} instead of {before}.
request-parameter-explode-changed | parameter | breaking incomparable
    The parameter {name} is written with explode: {after} instead of {before}.
request-parameter-content-type-changed | parameter | breaking incomparable
    The parameter {name} is written as {after} instead of {before}.
request-parameter-allow-reserved-changed | parameter | compatible none
    Reserved characters of the parameter {name} are written otherwise.
request-parameter-allow-empty-value-changed | parameter | compatible none
    Whether the parameter {name} may be empty changed from {before} to {after}.
new-required-request-header-property | parameter | breaking narrows
    A header has the new required property {name}.
new-required-request-parameter-property | parameter | breaking narrows
    A parameter has the new required property {name}.
new-optional-request-parameter-property | parameter | compatible none
    A parameter has the new optional property {name}.
request-parameter-property-removed | parameter | warning unknown
    A parameter no longer has the property {name}.
new-required-request-property | schema | breaking narrows
    There is a new request property that is required: {name}.
new-required-request-property-with-default | schema | breaking narrows
    There is a new request property that is required, with a default: {name}.
new-optional-request-property | schema | compatible none
    There is a new optional request property: {name}.
request-property-removed | schema | warning unknown
    The request property {name} was removed.
request-property-removed-with-deprecation | schema | compatible unknown
    The request property {name} was removed, after having been deprecated.
response-optional-property-added | schema | compatible none
    Responses have the new optional property {name}.
response-required-property-added | schema | compatible narrows
    Responses have the new required property {name}.
response-optional-write-only-property-added | schema | compatible none
    There is a new optional write-only property: {name}.
response-required-write-only-property-added | schema | compatible narrows
    There is a new required write-only property: {name}.
response-optional-property-removed | schema | compatible none
    Responses no longer declare the optional property {name}.
response-required-property-removed | schema | breaking widens
    Responses no longer have the required property {name}.
response-required-property-removed-with-deprecation | schema | compatible widens
    Responses no longer have the required property {name}, which was deprecated.
response-required-property-removed-before-sunset | schema | breaking violation
    Responses lost the required property {name} before its sunset date {before}.
response-optional-write-only-property-removed | schema | compatible none
    The optional write-only property {name} was removed.
response-required-write-only-property-removed | schema | compatible none
    The required write-only property {name} was removed.
response-header-property-added | header | compatible none
    A response header has the new property {name}.
response-header-property-removed | header | breaking widens
    A response header no longer has the property {name}.
request-optional-property-became-read-only | schema | warning unknown
    The optional property {name} is now read-only.
request-required-property-became-read-only | schema | warning unknown
    The required property {name} is now read-only.
request-optional-property-became-not-read-only | schema | compatible widens
    The optional property {name} is no longer read-only.
request-required-property-became-not-read-only | schema | breaking narrows
    The required property {name} is no longer read-only.
request-required-property-became-not-read-only-in-openapi-31 | schema | compatible narrows
    The required property {name} is no longer read-only.
request-optional-property-became-write-only | schema | compatible none
    The optional property {name} is now write-only.
request-required-property-became-write-only | schema | compatible none
    The required property {name} is now write-only.
request-optional-property-became-not-write-only | schema | compatible none
    The optional property {name} is no longer write-only.
request-required-property-became-not-write-only | schema | compatible none
    The required property {name} is no longer write-only.
response-optional-property-became-read-only | schema | compatible none
    The optional property {name} is now read-only.
response-required-property-became-read-only | schema | compatible none
    The required property {name} is now read-only.
response-optional-property-became-not-read-only | schema | compatible none
    The optional property {name} is no longer read-only.
response-required-property-became-not-read-only | schema | compatible none
    The required property {name} is no longer read-only.
response-optional-property-became-write-only | schema | compatible none
    The optional property {name} is now write-only.
response-required-property-became-write-only | schema | breaking widens
    The required property {name} is now write-only.
response-optional-property-became-not-write-only | schema | compatible none
    The optional property {name} is no longer write-only.
response-required-property-became-not-write-only | schema | compatible narrows
    The required property {name} is no longer write-only.
request-body-added-optional | request-body | compatible none
    {What} takes now a request body, which is optional.
request-body-added-required | request-body | breaking narrows
    {What} now requires a request body.
request-body-removed | request-body | breaking narrows
    {What} no longer takes a request body.
request-body-media-type-added | request-body | compatible widens
    {What} now accepts {after}.
request-body-media-type-removed | request-body | breaking narrows
    {What} no longer accepts {before}.
request-body-media-type-schema-added | request-body | breaking narrows
    Bodies of the type {name} have now a schema.
request-body-media-type-schema-removed | request-body | compatible widens
    Bodies of the type {name} no longer have a schema.
request-body-media-type-item-schema-added | request-body | breaking narrows
    Items of bodies of the type {name} have now a schema.
request-body-media-type-item-schema-removed | request-body | compatible widens
    Items of bodies of the type {name} no longer have a schema.
request-body-encoding-content-type-changed | request-body | breaking incomparable
    The part {detail} is sent as {after} instead of {before}.
request-body-encoding-style-changed | request-body | breaking incomparable
    The field {detail} is written in the style {after} instead of {before}.
request-body-encoding-explode-changed | request-body | breaking incomparable
    The field {detail} is written with explode: {after} instead of {before}.
request-body-encoding-header-added | request-body | breaking narrows
    The part {detail} has the new header {name}.
request-body-encoding-header-removed | request-body | compatible widens
    The part {detail} no longer has the header {name}.
response-success-status-added | response | compatible widens
    {What} can now return the status {after}.
response-success-status-removed | response | breaking narrows
    {What} no longer returns the status {before}.
response-non-success-status-added | response | compatible widens
    {What} can now return the status {after}.
response-non-success-status-removed | response | compatible narrows
    {What} no longer returns the status {before}.
response-media-type-added | response | compatible widens
    {What} can now return {after}.
response-media-type-removed | response | breaking narrows
    {What} no longer returns {before}.
response-media-type-name-changed | response | warning unknown
    {What} returns {after} instead of {before}.
response-media-type-name-generalized | response | breaking widens
    {What} returns {after} instead of {before}, which is more general.
response-media-type-name-specialized | response | compatible narrows
    {What} returns {after} instead of {before}, which is more special.
response-media-type-parameter-added | response | compatible narrows
    {What} returns {after} instead of {before}.
response-media-type-parameter-changed | response | breaking incomparable
    {What} returns {after} instead of {before}.
response-media-type-parameter-removed | response | breaking widens
    {What} returns {after} instead of {before}.
response-body-media-type-schema-added | response | compatible narrows
    Responses of the type {name} have now a schema.
response-body-media-type-schema-removed | response | breaking widens
    Responses of the type {name} no longer have a schema.
response-body-media-type-item-schema-added | response | compatible narrows
    Items of responses of the type {name} have now a schema.
response-body-media-type-item-schema-removed | response | breaking widens
    Items of responses of the type {name} no longer have a schema.
response-body-media-type-item-schema-removed-untyped | response | breaking widens
    Items of responses of the type {name} no longer have a schema, nor has the whole.
response-body-encoding-changed | response | breaking incomparable
    The part {detail} of responses is encoded otherwise: {after} instead of {before}.
response-header-added | header | compatible widens
    Responses have the new header {name}.
optional-response-header-removed | header | compatible none
    Responses no longer have the optional header {name}.
required-response-header-removed | header | breaking narrows
    Responses no longer have the required header {name}.
response-header-style-changed | header | breaking incomparable
    The response header {name} is written otherwise: {after} instead of {before}.
extension-changed | extension | compatible none
    The extension {name} changed.
documentation-changed | info | documentation none
    The {detail} of {what} changed.
"""
