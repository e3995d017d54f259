"""The exceptions and warnings of the client.

    ClientError
     ├─ InvalidArgumentError (also ValueError)   an argument cannot be sent; nothing has been sent
     ├─ ConfigurationError                       the client lacks something, or has been closed; nothing has been sent
     ├─ AuthenticationError                      no token was obtained, or it was refused
     │   └─ UnauthorizedError                    401
     ├─ APIConnectionError                       no response
     │   └─ APITimeoutError                      ... in time
     ├─ APIResponseError                         a response does not match its schema
     ├─ APIStreamError                           a stream of events reported an error
     ├─ APIStatusError                           the server returned an error status
     │   ├─ BadRequestError                      400
     │   ├─ UnauthorizedError                    401
     │   ├─ ForbiddenError                       403
     │   ├─ NotFoundError                        404
     │   ├─ ConflictError                        409
     │   ├─ GoneError                            410
     │   ├─ PreconditionFailedError              412
     │   ├─ UnprocessableEntityError             422
     │   ├─ RateLimitError                       429
     │   └─ ServerError                          500 to 599
     ├─ PaginationError                              the next page cannot be found
     └─ WaitError
         ├─ WaitTimeoutError                     the deadline passed first
         └─ WaitFailedError                      it ended in a state that means failure

    UnverifiedOperationWarning (UserWarning)     the operation is inferred, not documented

All of them can be pickled, and none carries the credentials of the request.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .headers import Headers

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ForbiddenError",
    "GoneError",
    "InvalidArgumentError",
    "NotFoundError",
    "PaginationError",
    "PreconditionFailedError",
    "RateLimitError",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnverifiedOperationWarning",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "status_error_class",
]


def _rebuilt(cls: type[ClientError], arguments: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = cls.__new__(cls)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ClientError(Exception):
    """Base of all errors of this package."""

    def __str__(self) -> str:
        # Servers write some of it, and logs and terminals show it.
        text = super().__str__()
        if text.isprintable():
            return text
        return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__.copy())


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent as it is. Nothing has been sent."""


class ConfigurationError(ClientError):
    """The client was not given what the call needs, or has been closed. Nothing has been sent."""


class AuthenticationError(ClientError):
    """No credential could be obtained, or the one that was sent has been refused."""


class APIConnectionError(ClientError):
    """No response could be obtained.

    Attributes:
        method: HTTP method of the request.
        url: its URL, without secrets.
        sent: False when nothing of the request has left this computer.
        transient: False when the next attempt would fail in the same way.
        retries_taken: how often the request was repeated before this.
    """

    def __init__(
        self, message: str, *, method: str = "", url: str = "", sent: bool = True, transient: bool = True
    ) -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.sent = sent
        self.transient = transient
        self.retries_taken = 0


class APITimeoutError(APIConnectionError):
    """No response came in time."""


class APIResponseError(ClientError):
    """A response does not match its schema, or is not what its media type says.

    Attributes:
        status_code: HTTP status.
        headers: header fields of the response.
        pointer: JSON pointer of the value that does not match; empty for the whole response.
        body: the first bytes of the response, at most 1,000.
        method: HTTP method of the request.
        url: its URL, without secrets.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        pointer: str = "",
        body: bytes = b"",
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.headers = Headers(headers or {})
        self.pointer = pointer
        self.body = body[:1000]
        self.method = method
        self.url = url


class APIStreamError(ClientError):
    """The server reported an error within a stream of events, after it had begun.

    Attributes:
        body: what the server sent, decoded if it is JSON.
        reason: what it says is wrong, if it says so.
    """

    def __init__(self, message: str, *, body: Any = None, reason: str | None = None) -> None:
        super().__init__(message)
        self.body = body
        self.reason = reason


class APIStatusError(ClientError):
    """The server returned an error status.

    Attributes:
        status_code: HTTP status.
        body: the body, decoded as the specification says where it says so; else plain JSON values or text;
            None when there was none.
        headers: header fields of the response.
        request_id: the server's name for the request, where it gives one. Quote it to the vendor's support.
        method: HTTP method of the request.
        url: its URL, without secrets.
        reason: what the body says is wrong, if it says so.
        retries_taken: how often the request was repeated before this.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        method: str = "",
        url: str = "",
        reason: str | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.body = body
        self.headers = Headers(headers or {})
        self.request_id = request_id
        self.method = method
        self.url = url
        self.reason = reason
        self.retries_taken = retries_taken

    @property
    def message(self) -> str:
        """What the server says is wrong, or this error's own text where the server says nothing."""
        return self.reason or str(self)


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class UnauthorizedError(APIStatusError, AuthenticationError):
    """401: credentials are missing or have been refused."""


class ForbiddenError(APIStatusError):
    """403: the caller lacks permission."""


class NotFoundError(APIStatusError):
    """404: it does not exist, or the caller may not see it."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the present state."""


class GoneError(APIStatusError):
    """410: it existed once."""


class PreconditionFailedError(APIStatusError):
    """412: a condition of the request, such as `If-Match`, does not hold."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, and its content is not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests; they were repeated as often as the client allows."""


class ServerError(APIStatusError):
    """500 to 599: the server failed."""


class PaginationError(ClientError):
    """The next page cannot be found: a token came twice, or a link points to another server."""


class WaitError(ClientError):
    """Polling a long-running operation ended without success.

    Attributes:
        state: last state that was seen.
        data: last response that was seen.
    """

    def __init__(self, message: str, *, state: str | None = None, data: Any = None) -> None:
        super().__init__(message)
        self.state = state
        self.data = data


class WaitTimeoutError(WaitError):
    """The deadline passed first. The operation itself goes on."""


class WaitFailedError(WaitError):
    """The operation ended in a state that means failure."""


class UnverifiedOperationWarning(UserWarning):
    """The operation is inferred: no document of the vendor states it in full."""


_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status_code: int) -> type[APIStatusError]:
    """The exception class for a status."""
    if status_code >= 500:
        return ServerError
    return _CLASSES.get(status_code, APIStatusError)
