# Derived from client_async.py by scripts/derive-sync: edit that file instead.
"""The base class of clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, ClassVar, Literal, Self, TypeVar, overload

import msgspec
from msgspec import UNSET, UnsetType

from ..authentication.credentials import Credential
from ..clock import Clock
from ..errors import InvalidArgumentError
from ..models.drift import Drift, DriftLog
from ..operation import Body, Operation, ResponseContent
from ..requests.options import RequestOptions, Validation
from ..responses.response_reader import REQUEST_ID_HEADERS
from ..retries import RetryPolicy
from ..sending.attempts import Attempt
from ..sending.configuration import Configuration, changed, configured
from ..sending.executor_sync import Executor
from ..sending.sender_sync import Sender
from ..transports.transport import SizeLimits, Timeout, Transport
from ..urls import origin_of

__all__ = ["APIClient"]

T = TypeVar("T")


class APIClient:
    """Base of clients.

    Args:
        base_url: URL that paths are appended to; its own path is kept.
        credentials: security scheme -> credential.
        settings: values for parameters that a client supplies when a call does not.
        timeout: seconds for each step of an attempt (connecting, sending, each silence in the response).
        max_retries: how often a failed request is repeated, where HTTP or the specification allows it.
        retries: when a failed request is repeated; instead of `max_retries`.
        deadline: seconds for a whole call, from tokens to the end of the response, repetitions included; None for no
            limit.
        sizes: most bytes of a response that are kept in memory.
        on_attempt: called after each attempt of a call.
        transport: sends requests instead of `HTTPTransport`; it is not closed with the client.
        strict: True turns every deviation of a response from the specification into `APIResponseError`.
        validate: What happens to arguments outside the bounds of the specification: `error`, `warn`, or `off`.
        on_drift: called with what responses contain that the specification does not; costs a second decoding.
        user_agent: `User-Agent` of every request.
        default_headers: header fields of every request.
        allow_insecure_http: True allows credentials to travel over plain HTTP to other computers.
        request_id_headers: header fields of responses that may name the request, in order.
        clock: source of time.

    Raises:
        ConfigurationError: the base URL or a number is not usable.
    """

    _security: ClassVar[Sequence[Sequence[str]]] = ()
    """Security of `request`: alternatives, each the names of schemes that apply together."""
    _credential_arguments: ClassVar[Mapping[str, str]] = {}
    """Security scheme -> argument of the constructor that supplies it, for messages."""

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential] | None = None,
        settings: Mapping[str, Any] | None = None,
        server_values: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        deadline: float | None = None,
        sizes: SizeLimits | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
        transport: Transport | None = None,
        strict: bool = False,
        validate: Validation = "error",
        on_drift: Callable[[Drift], None] | None = None,
        user_agent: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        allow_insecure_http: bool = False,
        request_id_headers: Sequence[str] = REQUEST_ID_HEADERS,
        clock: Clock | None = None,
    ) -> None:
        configuration = configured(
            base_url=base_url,
            credentials=credentials,
            settings=settings,
            server_values=server_values,
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            deadline=deadline,
            sizes=sizes or SizeLimits(),
            on_attempt=on_attempt,
            strict=strict,
            validate=validate,
            user_agent=user_agent,
            default_headers=default_headers,
            allow_insecure_http=allow_insecure_http,
            request_id_headers=request_id_headers,
            credential_arguments=self._credential_arguments,
        )
        self._executor = Executor(configuration, Sender(transport, clock=clock), DriftLog(on_drift), type(self))

    @property
    def base_url(self) -> str:
        """URL that paths are appended to."""
        return self._executor.configuration.base_url

    @property
    def drift(self) -> list[Drift]:
        """Every deviation of responses from the specification that this client has met, with its count."""
        return self._executor.drift.records()

    def close(self) -> None:
        """Closes all connections; clients made with `with_options` share them and are closed too."""
        self._executor.sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def with_options(
        self,
        *,
        timeout: float | Timeout | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        retries: RetryPolicy | UnsetType = UNSET,
        deadline: float | UnsetType | None = UNSET,
        sizes: SizeLimits | UnsetType = UNSET,
        on_attempt: Callable[[Attempt], None] | UnsetType | None = UNSET,
        strict: bool | UnsetType = UNSET,
        validate: Validation | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        settings: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Self:
        """A client that differs in some options and shares the connections of this one.

        Args:
            timeout: seconds for each step of an attempt.
            max_retries: how often a failed request is repeated.
            retries: when a failed request is repeated.
            deadline: seconds for a whole call.
            sizes: most bytes of a response that are kept in memory.
            on_attempt: called after each attempt of a call.
            strict: True turns every deviation of a response into an error.
            validate: What happens to arguments outside the bounds of the specification.
            headers: header fields to add to those of every request.
            settings: settings to add to those of the client.
        """
        configuration = changed(
            self._executor.configuration,
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            deadline=deadline,
            sizes=sizes,
            on_attempt=on_attempt,
            strict=strict,
            validate=validate,
            headers=headers,
            settings=settings,
        )
        return self._with_configuration(configuration)

    def _with_configuration(self, configuration: Configuration) -> Self:
        twin = type(self).__new__(type(self))
        # Resources are built lazily and kept; those of this client would go on using its options.
        twin.__dict__.update(
            {name: value for name, value in self.__dict__.items() if getattr(value, "_client", None) is not self}
        )
        twin._executor = Executor(configuration, self._executor.sender, self._executor.drift, type(self))
        return twin

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        into: type[T],
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        into: None = None,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        into: Any = None,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Sends a request that the specification does not have.

        Args:
            method: HTTP method.
            path: path below the base URL, percent-encoded; or an absolute URL, which gets neither credentials nor the
                header fields of the client if it is of another origin.
            into: type to decode the response into; `bytes` and `str` give the body as it is; None gives JSON values,
                text or bytes, whichever it is.
            query: query parameters.
            json: body to send as JSON.
            content: body to send as it is.
            headers: header fields.
            options: per-call overrides.
        """
        options = options or RequestOptions()
        options = msgspec.structs.replace(
            options, headers={**options.headers, **(headers or {})}, query={**options.query, **(query or {})}
        )
        absolute = path.startswith(("http://", "https://"))
        try:
            own = not absolute or origin_of(path) == origin_of(self.base_url)
        except ValueError as error:
            raise InvalidArgumentError(f"path: {error}") from None
        bodies: tuple[Body, ...] = ()
        if json is not UNSET:
            bodies = (Body(media_type="application/json", kind="json"),)
        elif content is not UNSET:
            bodies = (Body(media_type="application/octet-stream", kind="bytes"),)
        kinds: dict[Any, Literal["bytes", "text"]] = {bytes: "bytes", str: "text"}
        responses: dict[str, tuple[ResponseContent, ...]] = {}
        if into is not None:
            kind = kinds.get(into)
            responses["2XX"] = (
                ResponseContent(kind=kind) if kind is not None else ResponseContent(kind="json", into=lambda: into),
            )
        operation: Operation[Any] = Operation(
            id=f"{method.upper()} {path.partition('?')[0]}",
            method=method,
            path=path,
            bodies=bodies,
            responses=responses,
            security=tuple(tuple(schemes) for schemes in self._security_of_request()) if own else (),
        )
        body = json if json is not UNSET else content
        request = self._executor.request(operation, {}, body, None, options)
        return (self._executor.respond(operation, request, options)).data

    def _security_of_request(self) -> Sequence[Sequence[str]]:
        if self._security:
            return self._security
        # Nothing says which scheme applies, so the first that was configured does.
        return tuple((scheme,) for scheme in list(self._executor.configuration.credentials)[:1])

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __getstate__(self) -> object:
        raise TypeError(f"{type(self).__name__} holds connections and secrets and cannot be pickled")
