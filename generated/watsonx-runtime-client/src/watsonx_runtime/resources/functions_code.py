"""Operations under `client.functions.code`."""

from __future__ import annotations

import datetime
from typing import Literal

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Bounds, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions
from .._runtime.requests.request_content import Upload
from .._runtime.streams.downloads_async import AsyncDownload
from .._runtime.streams.downloads_sync import Download

__all__ = [
    "AsyncFunctionsCode",
    "AsyncFunctionsCodeWithResponse",
    "FunctionsCode",
    "FunctionsCodeWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_UPLOAD: Operation[models.ContentMetadata] = Operation(
    id="functions_upload_code",
    method="PUT",
    path="/ml/v4/functions/{function_id}/code",
    parameters=(
        Parameter(name="function_id", argument="function_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
    ),
    bodies=(
        Body(media_type="application/gzip", kind="bytes", required=True),
        Body(media_type="application/octet-stream", kind="bytes", required=True),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ContentMetadata),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DOWNLOAD: Operation[bytes] = Operation(
    id="functions_download_code",
    method="GET",
    path="/ml/v4/functions/{function_id}/code",
    parameters=(
        Parameter(name="function_id", argument="function_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
        Parameter(name="rev", argument="rev", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="bytes", media_type="application/gzip"),
            ResponseContent(kind="bytes", media_type="application/zip"),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)


class FunctionsCode(Resource):
    """Operations of `client.functions.code`."""

    @property
    def with_response(self) -> FunctionsCodeWithResponse:
        """The same methods, returning status and headers along with the data."""
        return FunctionsCodeWithResponse(self)

    def upload(
        self,
        function_id: str,
        *,
        body: Upload,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/gzip", "application/octet-stream"] = "application/gzip",
        options: RequestOptions | None = None,
    ) -> models.ContentMetadata:
        """Upload the code of a function.

        A gzip file with a Python file: its outer function runs once, when it is deployed; the
        `score` function that it returns runs for each prediction.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            function_id: Identifier of the function.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The code was stored.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PUT /ml/v4/functions/{function_id}/code`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2000-2068; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPLOAD,
            {
                "function_id": function_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def download(
        self,
        function_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Download:
        """Download the code of a function.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            function_id: Identifier of the function.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/functions/{function_id}/code`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2069-2112; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._download(
            _DOWNLOAD,
            {
                "function_id": function_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )


class FunctionsCodeWithResponse:
    """Methods of `FunctionsCode` that return status and headers along with the data."""

    def __init__(self, resource: FunctionsCode) -> None:
        inner = raw(resource)
        self.upload = with_response(inner.upload)


class AsyncFunctionsCode(AsyncResource):
    """Operations of `client.functions.code`."""

    @property
    def with_response(self) -> AsyncFunctionsCodeWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncFunctionsCodeWithResponse(self)

    async def upload(
        self,
        function_id: str,
        *,
        body: Upload,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/gzip", "application/octet-stream"] = "application/gzip",
        options: RequestOptions | None = None,
    ) -> models.ContentMetadata:
        """Upload the code of a function.

        A gzip file with a Python file: its outer function runs once, when it is deployed; the
        `score` function that it returns runs for each prediction.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            function_id: Identifier of the function.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The code was stored.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PUT /ml/v4/functions/{function_id}/code`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2000-2068; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPLOAD,
            {
                "function_id": function_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def download(
        self,
        function_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download the code of a function.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            function_id: Identifier of the function.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/functions/{function_id}/code`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2069-2112; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._download(
            _DOWNLOAD,
            {
                "function_id": function_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )


class AsyncFunctionsCodeWithResponse:
    """Methods of `AsyncFunctionsCode` that return status and headers along with the data."""

    def __init__(self, resource: AsyncFunctionsCode) -> None:
        inner = raw_async(resource)
        self.upload = with_response_async(inner.upload)
