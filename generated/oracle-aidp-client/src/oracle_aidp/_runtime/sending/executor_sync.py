# Derived from executor_async.py by scripts/derive-sync: edit that file instead.
"""Calls of operations, from arguments to decoded responses. Clients and resources share one executor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import UNSET

from ..models.decoding import ResponseDecoder
from ..models.drift import DriftLog
from ..operation import ContentKind, Operation
from ..requests.options import RequestOptions
from ..requests.request_builder import build_request
from ..responses.response_reader import Response, ResponseReader, request_id_of
from ..retries import is_idempotent
from ..transports.transport import RawResponse, Request, ResponseStream
from ..urls import same_origin
from .configuration import Configuration
from .deprecation import warn_once
from .sender_sync import CallLimits, Sender

T = TypeVar("T")

_WHOLE_RESPONSES: tuple[ContentKind, ...] = ("json", "text", "bytes")


class Executor:
    """Carries calls out.

    Args:
        configuration: what the client was told.
        sender: sends requests; may be shared.
        drift: counts deviations; may be shared.
        client: class of the client, for warnings.
    """

    def __init__(self, configuration: Configuration, sender: Sender, drift: DriftLog, client: type) -> None:
        self.configuration = configuration
        self.sender = sender
        self.drift = drift
        self.client = client
        self.reader = ResponseReader(
            ResponseDecoder(drift, strict=configuration.strict), configuration.request_id_headers
        )

    def request(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any = UNSET,
        media_type: str | None = None,
        options: RequestOptions | None = None,
        accept: tuple[ContentKind, ...] = _WHOLE_RESPONSES,
    ) -> Request:
        """The request of a call, without credentials.

        Raises:
            InvalidArgumentError: an argument is missing or cannot be sent.
            ConfigurationError: the operation's server needs a setting that the client lacks.
        """
        warn_once(self.client, operation)
        configuration = self.configuration
        headers = configuration.headers
        if operation.path.startswith(("http://", "https://")) and not same_origin(
            operation.path, configuration.base_url
        ):
            # Whatever callers put into the header fields of the client is meant for its server.
            headers = {name: value for name, value in headers.items() if name.lower() == "user-agent"}
        return build_request(
            operation,
            arguments,
            base_url=configuration.base_url_of(operation),
            body=body,
            media_type=media_type,
            settings=configuration.settings,
            headers=headers,
            accept=accept,
            options=options,
            validate=configuration.validate,
        )

    def limits(self, options: RequestOptions | None) -> CallLimits:
        """What a call may take."""
        configuration = self.configuration
        return CallLimits(
            policy=configuration.policy_for(options),
            timeout=configuration.timeout_for(options),
            deadline=configuration.deadline_for(options),
            sizes=configuration.sizes,
            on_attempt=configuration.on_attempt,
        )

    def respond(self, operation: Operation[T], request: Request, options: RequestOptions | None = None) -> Response[T]:
        """Sends a request of an operation and decodes its response."""
        received = self.sender.send(
            request,
            self.limits(options),
            credentials=self.configuration.credentials_for(operation, request.url),
            idempotent=is_idempotent(operation.method, operation.retry),
        )
        data = self.reader.success(operation, received, request)
        request_id = request_id_of(received.headers, self.configuration.request_id_headers)
        return Response(data, received, request_id, request.secrets)

    def open(
        self, operation: Operation[Any], request: Request, options: RequestOptions | None = None
    ) -> ResponseStream:
        """Sends a request of an operation and returns its successful response before the body has been read.

        Raises:
            APIStatusError: the response is not successful.
        """
        response = self.sender.send(
            request,
            self.limits(options),
            credentials=self.configuration.credentials_for(operation, request.url),
            idempotent=is_idempotent(operation.method, operation.retry),
            streamed=True,
        )
        if isinstance(response, RawResponse):
            raise self.reader.error(operation, response, request)
        return response
