"""From a received response to its data, or to the exception for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar, cast

import msgspec
from msgspec import UNSET

from ..errors import APIResponseError, APIStatusError, status_error_class
from ..headers import Headers
from ..json_types import is_array, is_object
from ..models.decoding import RejectedError, ResponseDecoder
from ..models.drift import Deviation
from ..operation import Operation, ResponseContent
from ..secrets import hide, hide_in_bytes, hide_in_headers
from ..transports.transport import RawResponse, Request
from .response_content import is_json, plain_content, plain_media_type, reason_of, text_of, utf8_content

T = TypeVar("T")

REQUEST_ID_HEADERS = (
    "x-request-id",
    "opc-request-id",
    "x-global-transaction-id",
    "x-amzn-requestid",
    "x-correlation-id",
    "x-trace-id",
    "request-id",
)

REQUEST_ID_PROPERTIES = ("requestId", "request_id", "traceId", "trace_id", "trace")

_WITHOUT_CONTENT = (204, 205)
_NO_FILES = frozenset({"text/html", "application/xhtml+xml", "application/problem+json", "application/vnd.error+json"})


class Response(Generic[T]):
    """A response: its data, status and header fields.

    Attributes:
        data: what the method returns without `with_response`.
        status_code: HTTP status.
        headers: header fields.
        content: the body as it was received, without content encodings.
        request_id: the server's name for the request, where it gives one.
        retries_taken: how often the request was repeated.
    """

    __slots__ = ("_secrets", "content", "data", "headers", "request_id", "retries_taken", "status_code")

    def __init__(self, data: T, received: RawResponse, request_id: str | None, secrets: Collection[str] = ()) -> None:
        self.data = data
        self.status_code = received.status_code
        self.headers = received.headers
        self.content = received.content
        self.request_id = request_id
        self.retries_taken = received.retries_taken
        # What an error about this response must not show, should the server have sent it back.
        self._secrets = secrets

    def json(self) -> Any:
        """The body as JSON values.

        Raises:
            APIResponseError: it is not JSON.
        """
        try:
            return msgspec.json.decode(utf8_content(RawResponse(self.status_code, self.headers, self.content)))
        except (msgspec.DecodeError, UnicodeDecodeError, RejectedError, RecursionError) as error:
            raise APIResponseError(
                f"the body of the response is not JSON: {hide(str(error), self._secrets)}",
                status_code=self.status_code,
                headers=hide_in_headers(self.headers, self._secrets),
                body=hide_in_bytes(self.content, self._secrets),
            ) from None

    def __repr__(self) -> str:
        return f"Response({self.status_code}, data={hide(repr(self.data), self._secrets)})"


def request_id_of(headers: Mapping[str, str], names: Iterable[str] = REQUEST_ID_HEADERS) -> str | None:
    """The server's name for the request, from the first header field that has one."""
    for name in names:
        value = headers.get(name)
        if value:
            return value
    return None


def _request_id_in(content: Any) -> str | None:
    """The server's name for the request in the body of an error, for servers that put it there."""
    named = (content.get(name) for name in REQUEST_ID_PROPERTIES) if is_object(content) else ()
    return next((value for value in named if isinstance(value, str) and value), None)


def declared_responses(operation: Operation[Any], status: int) -> tuple[ResponseContent, ...] | None:
    """What the specification declares for a status: exactly, for its range, or by default; None for nothing.

    Where a success is declared, the default is for errors: an undeclared success is never decoded as one.
    """
    for name in (str(status), f"{status // 100}XX"):
        if name in operation.responses:
            return operation.responses[name]
    if status < 300 and any(name.startswith("2") for name in operation.responses):
        return None
    return operation.responses.get("default")


def _guessed_responses(operation: Operation[Any]) -> tuple[ResponseContent, ...] | None:
    """What an undeclared success most likely has: the content of the declared one."""
    for status, responses in operation.responses.items():
        if status.startswith("2") and responses:
            return responses
    return None


def matching_response(responses: tuple[ResponseContent, ...], media_type: str) -> ResponseContent | None:
    """The declared response of a media type; the first one when the server states none."""
    if not responses:
        return None
    if not media_type:
        return responses[0]
    for response in responses:
        if response.media_type.partition(";")[0].strip().lower() == media_type:
            return response
    for response in responses:
        declared = response.media_type.partition(";")[0].strip().lower()
        if declared in ("", "*/*") or (declared.endswith("/*") and media_type.startswith(declared[:-1])):
            return response
    if is_json(media_type):
        for response in responses:
            if response.kind == "json":
                return response
    for response in responses:
        # Servers state the type of the file itself, but a page of HTML or the description of a problem is no file.
        if response.kind == "bytes" and response.media_type.lower() == "application/octet-stream":
            return None if media_type in _NO_FILES else response
    return None


def _lacks_content(operation: Operation[Any], status: int) -> bool:
    """True for a status without content where the specification declares some."""
    if str(status) in operation.responses:
        return False
    responses = declared_responses(operation, status)
    if responses is None:
        responses = _guessed_responses(operation)
    return any(response.kind != "none" for response in responses or ())


class ResponseReader:
    """Turns received responses into what operations promise.

    Args:
        responses: reads JSON.
        request_id_headers: header fields that may name a request.
    """

    def __init__(self, responses: ResponseDecoder, request_id_headers: tuple[str, ...] = REQUEST_ID_HEADERS) -> None:
        self.responses = responses
        self.request_id_headers = request_id_headers

    def success(self, operation: Operation[T], response: RawResponse, request: Request) -> T:
        """The content of a successful response.

        Raises:
            APIStatusError: the response is not successful.
            APIResponseError: it does not fit.
        """
        status = response.status_code
        if status >= 400 or (status >= 300 and str(status) not in operation.responses and status != 304):
            raise self.error(operation, response, request)
        try:
            return cast("T", self._part(operation, self._content(operation, response)))
        except RejectedError as error:
            raise self.mismatch(operation.id, response, request, error) from None

    def _part(self, operation: Operation[Any], content: Any) -> Any:
        """What of a response its method returns."""
        if not operation.unwrap:
            return content
        part = lookup(content, operation.unwrap)
        if part is None and operation.unwrap_list:
            return []
        if part is None:
            raise RejectedError(f"it has no {'.'.join(operation.unwrap)}")
        return part

    def _content(self, operation: Operation[Any], response: RawResponse) -> Any:
        status = response.status_code
        if operation.method.upper() == "HEAD" or status == 304:
            return None
        if status in _WITHOUT_CONTENT:
            if _lacks_content(operation, status):
                self.responses.deviates(operation.id, Deviation("", "undeclared-status", str(status)))
            return None
        responses = declared_responses(operation, status)
        if responses is None:
            if operation.responses:
                self.responses.deviates(operation.id, Deviation("", "undeclared-status", str(status)))
            responses = _guessed_responses(operation)
        if responses is None:
            return plain_content(response)
        if all(declared.kind == "none" for declared in responses):
            return None
        responses = tuple(declared for declared in responses if declared.kind != "none")
        media_type = plain_media_type(response.headers)
        declared = matching_response(responses, media_type)
        if declared is None:
            declared = responses[0]
            if response.content:
                self.responses.deviates(operation.id, Deviation("", "undeclared-media-type", media_type))
        return self.content_of(declared, response, operation.id)

    def check_file(self, operation: Operation[Any], status: int, headers: Headers, request: Request) -> None:
        """Notes where a response deviates that is handed out as it is, before any of it is.

        Raises:
            APIResponseError: it deviates, and the client is strict; or it is a part of the file only.
        """
        if status == 206 and "range" not in request.headers:
            part = RejectedError("it is a part of the file, and the whole was asked for")
            raise self.mismatch(operation.id, RawResponse(status, headers, b""), request, part)
        try:
            responses = declared_responses(operation, status)
            if responses is None or status in _WITHOUT_CONTENT:
                if operation.responses and (status not in _WITHOUT_CONTENT or _lacks_content(operation, status)):
                    self.responses.deviates(operation.id, Deviation("", "undeclared-status", str(status)))
                responses = _guessed_responses(operation) or ()
            media_type = plain_media_type(headers)
            if responses and status not in _WITHOUT_CONTENT and matching_response(responses, media_type) is None:
                self.responses.deviates(operation.id, Deviation("", "undeclared-media-type", media_type))
        except RejectedError as error:
            raise self.mismatch(operation.id, RawResponse(status, headers, b""), request, error) from None

    def content_of(self, declared: ResponseContent, response: RawResponse, operation: str = "") -> Any:
        """Decodes a body as a declared response.

        Raises:
            RejectedError: it does not fit.
        """
        if declared.kind == "none":
            return None
        if declared.kind == "bytes":
            return response.content
        if declared.kind == "text":
            return text_of(response)
        if not response.content.strip():
            raise RejectedError("the body is empty, JSON was expected")
        return self.responses.read(utf8_content(response), declared.into() if declared.into else Any, operation)

    def error(self, operation: Operation[Any], response: RawResponse, request: Request) -> APIStatusError:
        """The exception for a response with an error status."""
        secrets = request.secrets
        clean = RawResponse(
            response.status_code,
            hide_in_headers(response.headers, secrets),
            hide_in_bytes(response.content, secrets),
        )
        plain = plain_content(clean)
        body = plain
        declared = matching_response(
            declared_responses(operation, clean.status_code) or (), plain_media_type(clean.headers)
        )
        if declared is not None and declared.kind == "json" and declared.into is not None and clean.content.strip():
            try:
                body = ResponseDecoder(self.responses.log).read(utf8_content(clean), declared.into(), operation.id)
            except RejectedError:
                body = plain
        status = clean.status_code
        reason = reason_of(plain)
        if 300 <= status < 400:
            location = clean.headers.get("location", "no location")
            reason = reason or f"it redirects to {hide(location, secrets)}, and that is not followed"
        request_id = request_id_of(clean.headers, self.request_id_headers) or _request_id_in(plain)
        text = f"{request.method} {request.safe_url} returned {status}"
        if reason:
            text += f": {reason}"
        if request_id:
            text += f" (request {request_id})"
        return status_error_class(status)(
            text,
            status_code=status,
            body=body,
            headers=clean.headers,
            request_id=request_id,
            method=request.method,
            url=request.safe_url,
            reason=reason,
            retries_taken=response.retries_taken,
        )

    def mismatch(
        self, operation: str, response: RawResponse, request: Request, error: RejectedError
    ) -> APIResponseError:
        """The exception for a response that does not match its schema."""
        media_type = plain_media_type(response.headers) or "no media type"
        # What does not match may be an echo of the request.
        secrets = request.secrets
        pointer = hide(error.pointer, secrets)
        where = f" at {pointer}" if pointer else ""
        body = hide_in_bytes(response.content, secrets)
        begins = f", begins with {body[:80].decode(errors='replace')!r}" if body else ""
        asked = f"{request.method} {request.safe_url}"
        return APIResponseError(
            f"the response of {f'{operation} ({asked})' if operation not in ('', asked) else asked} does not match its"
            f" schema{where}: {hide(str(error), secrets)} (status {response.status_code}, {media_type}{begins})",
            status_code=response.status_code,
            headers=hide_in_headers(response.headers, secrets),
            pointer=pointer,
            body=body,
            method=request.method,
            url=request.safe_url,
        )


def lookup(data: Any, path: Iterable[str]) -> Any:
    """The value that attributes lead to, of lists the first item; None when one is missing, unset, empty or None."""
    for name in path:
        if is_array(data):
            data = data[0] if data else None
        data = data.get(name) if is_object(data) else getattr(data, name, None)
        if data is None or data is UNSET:
            return None
    return data
