"""What emitted modules import, by the module that has it.

Classes of models and resources stand beside these names, so they cannot have them: `lower` gives such classes other
names, and `emit` imports nothing that is not listed here. Module paths that begin with a dot start at the package.
"""

from __future__ import annotations

from collections.abc import Mapping

_TYPING = dict.fromkeys(("Any", "Literal", "TYPE_CHECKING"), "typing")

MODELS: Mapping[str, str] = {
    **_TYPING,
    **dict.fromkeys(("ClassVar", "TypeAlias"), "typing"),
    **dict.fromkeys(
        (
            "Case",
            "Discriminator",
            "Model",
            "OpenIntEnum",
            "OpenModel",
            "OpenStrEnum",
            "SuggestedStrEnum",
            "UNSET",
            "UnsetType",
            "union",
        ),
        "._runtime.models.model",
    ),
    "Bounds": "._runtime.operation",
    "File": "._runtime.requests.request_content",
    "datetime": "",
    "msgspec": "",
    # The package of the models raises it, and has the classes as attributes.
    "AttributeError": "builtins",
}
"""Names in modules of models."""

RESOURCES: Mapping[str, str] = {
    **_TYPING,
    "cached_property": "functools",
    "models": ".",
    "datetime": "",
    **dict.fromkeys(
        (
            "Body",
            "BodySetting",
            "Bounds",
            "Operation",
            "Pagination",
            "Parameter",
            "Part",
            "Polling",
            "ResponseContent",
            "Retry",
            "WebSocketOptions",
        ),
        "._runtime.operation",
    ),
    **dict.fromkeys(("File", "Upload"), "._runtime.requests.request_content"),
    **dict.fromkeys(("UNSET", "UnsetType", "unless_empty"), "._runtime.models.model"),
    "RequestOptions": "._runtime.requests.options",
    "Resource": "._runtime.client.resource_sync",
    "AsyncResource": "._runtime.client.resource_async",
    "Pager": "._runtime.pagination.pager_sync",
    "AsyncPager": "._runtime.pagination.pager_async",
    "Download": "._runtime.streams.downloads_sync",
    "AsyncDownload": "._runtime.streams.downloads_async",
    "EventStream": "._runtime.streams.event_streams_sync",
    "AsyncEventStream": "._runtime.streams.event_streams_async",
    "WebSocketStream": "._runtime.streams.websockets_sync",
    "AsyncWebSocketStream": "._runtime.streams.websockets_async",
    "raw": "._runtime.client.resource_sync",
    "with_response": "._runtime.client.resource_sync",
    "raw_async": "._runtime.client.resource_async",
    "with_response_async": "._runtime.client.resource_async",
}
"""Names in modules of resources. What ends in `_async` is called without that where it comes from."""

CLIENT: Mapping[str, str] = {
    **dict.fromkeys(("Callable", "Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("ClassVar", "TYPE_CHECKING"), "typing"),
    "cached_property": "functools",
    "APIClient": "._runtime.client.client_sync",
    "AsyncAPIClient": "._runtime.client.client_async",
    "Drift": "._runtime.models.drift",
    "RetryPolicy": "._runtime.retries",
    "Attempt": "._runtime.sending.attempts",
    **dict.fromkeys(("AsyncTransport", "SizeLimits", "Timeout", "Transport"), "._runtime.transports.transport"),
    **dict.fromkeys(
        (
            "Defaults",
            "Setting",
            "Token",
            "Variable",
            "api_key_credential",
            "basic_credential",
            "bearer_credential",
            "oauth2_credential",
            "present",
        ),
        "._runtime.client.defaults",
    ),
    "Credential": "._runtime.authentication.credentials",
    "RequestSigner": "._runtime.authentication.oci",
    "Validation": "._runtime.requests.options",
    **dict.fromkeys(("region_of", "signature_credential"), "._runtime.authentication.oci_configuration"),
    "iam_credential": "._runtime.authentication.iam_configuration",
}
"""Names in the module of the client."""

EXPORTED_TYPES: Mapping[str, tuple[str, ...]] = {
    "_runtime.authentication.credentials": ("Credential",),
    "_runtime.models.drift": ("Drift",),
    "_runtime.models.model": ("UNSET", "UnsetType"),
    "_runtime.pagination.pager_async": ("AsyncPager",),
    "_runtime.pagination.pager_sync": ("Pager",),
    "_runtime.pagination.pagination": ("Page",),
    "_runtime.requests.options": ("RequestOptions", "Validation"),
    "_runtime.requests.request_content": ("File", "Upload"),
    "_runtime.responses.response_reader": ("Response",),
    "_runtime.retries": ("RetryPolicy",),
    "_runtime.sending.attempts": ("Attempt",),
    "_runtime.streams.downloads_async": ("AsyncDownload",),
    "_runtime.streams.downloads_sync": ("Download",),
    "_runtime.streams.event_streams_async": ("AsyncEventStream",),
    "_runtime.streams.event_streams_sync": ("EventStream",),
    "_runtime.streams.events": ("ServerSentEvent",),
    "_runtime.transports.http_async": ("AsyncHTTPTransport",),
    "_runtime.transports.http_sync": ("HTTPTransport",),
    "_runtime.headers": ("Headers",),
    "_runtime.transports.transport": (
        "AsyncResponseStream",
        "AsyncTransport",
        "Request",
        "ResponseStream",
        "SizeLimits",
        "Timeout",
        "Transport",
    ),
}
"""What stands in signatures, or can be passed to them, and is the same in every package."""

EXPORTED_CREDENTIALS: Mapping[str, tuple[str, str]] = {
    "api_key": ("_runtime.authentication.credentials", "ApiKey"),
    "bearer": ("_runtime.authentication.credentials", "Bearer"),
    "basic": ("_runtime.authentication.credentials", "Basic"),
    "oauth2_client_credentials": ("_runtime.authentication.credentials", "OAuth2ClientCredentials"),
    "oci_signature": ("_runtime.authentication.oci", "OCISignature"),
    "ibm_iam": ("_runtime.authentication.iam", "IBMIAM"),
}

PACKAGE = frozenset(
    (
        *("errors", "models", "json_patch", "builtins"),
        *(name for names in EXPORTED_TYPES.values() for name in names),
        *(name for _, name in EXPORTED_CREDENTIALS.values()),
        *CLIENT,
        *RESOURCES,
    )
)
"""Names that neither the client of a package can have, nor its asynchronous twin."""
