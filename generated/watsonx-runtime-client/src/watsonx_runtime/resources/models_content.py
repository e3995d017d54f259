"""Operations under `client.models.content`."""

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
    "AsyncModelsContent",
    "AsyncModelsContentWithResponse",
    "ModelsContent",
    "ModelsContentWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_LIST: Operation[models.AllContentMetadata] = Operation(
    id="models_list_attachments",
    method="GET",
    path="/ml/v4/models/{model_id}/content",
    parameters=(
        Parameter(name="model_id", argument="model_id", location="path", required=True, shape="scalar"),
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
        Parameter(name="name", argument="name", location="query", shape="scalar"),
        Parameter(name="content_format", argument="content_format", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.AllContentMetadata),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_UPLOAD: Operation[models.ContentMetadata] = Operation(
    id="models_upload_content",
    method="PUT",
    path="/ml/v4/models/{model_id}/content",
    parameters=(
        Parameter(name="model_id", argument="model_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(name="content_format", argument="content_format", location="query", required=True, shape="scalar"),
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
        Parameter(name="pipeline_node_id", argument="pipeline_node_id", location="query", shape="scalar"),
        Parameter(name="deployment_id", argument="deployment_id", location="query", shape="scalar"),
        Parameter(name="name", argument="name", location="query", shape="scalar"),
    ),
    bodies=(
        Body(media_type="application/zip", kind="bytes", required=True),
        Body(media_type="application/json", kind="bytes", required=True),
        Body(media_type="text/plain", kind="bytes", required=True),
        Body(media_type="application/xml", kind="bytes", required=True),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ContentMetadata),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DOWNLOAD: Operation[bytes] = Operation(
    id="models_download_content",
    method="GET",
    path="/ml/v4/models/{model_id}/content/{attachment_id}",
    parameters=(
        Parameter(name="model_id", argument="model_id", location="path", required=True, shape="scalar"),
        Parameter(name="attachment_id", argument="attachment_id", location="path", required=True, shape="scalar"),
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
            ResponseContent(kind="bytes", media_type="application/zip"),
            ResponseContent(kind="bytes", media_type="application/gzip"),
            ResponseContent(kind="bytes", media_type="application/json"),
            ResponseContent(kind="bytes", media_type="text/plain"),
            ResponseContent(kind="bytes", media_type="application/xml"),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DELETE: Operation[None] = Operation(
    id="models_delete_content",
    method="DELETE",
    path="/ml/v4/models/{model_id}/content/{attachment_id}",
    parameters=(
        Parameter(name="model_id", argument="model_id", location="path", required=True, shape="scalar"),
        Parameter(name="attachment_id", argument="attachment_id", location="path", required=True, shape="scalar"),
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
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DOWNLOAD_MATCHING: Operation[bytes] = Operation(
    id="models_filtered_download",
    method="GET",
    path="/ml/v4/models/{model_id}/download",
    parameters=(
        Parameter(name="model_id", argument="model_id", location="path", required=True, shape="scalar"),
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
        Parameter(name="pipeline_node_id", argument="pipeline_node_id", location="query", shape="scalar"),
        Parameter(name="deployment_id", argument="deployment_id", location="query", shape="scalar"),
        Parameter(name="name", argument="name", location="query", shape="scalar"),
        Parameter(name="content_format", argument="content_format", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="bytes", media_type="application/zip"),
            ResponseContent(kind="bytes", media_type="application/gzip"),
            ResponseContent(kind="bytes", media_type="application/json"),
            ResponseContent(kind="bytes", media_type="text/plain"),
            ResponseContent(kind="bytes", media_type="application/xml"),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)


class ModelsContent(Resource):
    """Operations of `client.models.content`."""

    @property
    def with_response(self) -> ModelsContentWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelsContentWithResponse(self)

    def list(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content_format: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AllContentMetadata:
        """List the attachments of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
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
            name: Only attachments with this name.
            content_format: Only attachments of this format.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The attachments.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}/content`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2635-2684; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _LIST,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
                "name": name,
                "content_format": content_format,
            },
            options=options,
        )

    def upload(
        self,
        model_id: str,
        *,
        content_format: str,
        body: Upload,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        pipeline_node_id: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        media_type: Literal["application/zip", "application/json", "text/plain", "application/xml"] = "application/zip",
        options: RequestOptions | None = None,
    ) -> models.ContentMetadata:
        """Upload an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            content_format: Format of the attachment; any text, for finding it again.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            pipeline_node_id: Pipeline node of the attachment; only for the format pipeline-node.
            deployment_id: Deployment of the attachment; only for the format coreml.
            name: Name of the attachment.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The attachment was stored.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PUT /ml/v4/models/{model_id}/content`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2685-2770; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPLOAD,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "content_format": content_format,
                "space_id": space_id,
                "project_id": project_id,
                "pipeline_node_id": pipeline_node_id,
                "deployment_id": deployment_id,
                "name": name,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def download(
        self,
        model_id: str,
        attachment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Download:
        """Download an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            attachment_id: Identifier of the attachment.
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

        `GET /ml/v4/models/{model_id}/content/{attachment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2771-2812; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._download(
            _DOWNLOAD,
            {
                "model_id": model_id,
                "attachment_id": attachment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    def delete(
        self,
        model_id: str,
        attachment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            attachment_id: Identifier of the attachment.
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
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/models/{model_id}/content/{attachment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2813-2843; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "model_id": model_id,
                "attachment_id": attachment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )

    def download_matching(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        pipeline_node_id: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content_format: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Download:
        """Download the one attachment of a model that matches.

        Several matches are answered with 400, none with 404. Without filters the model needs to
        have exactly one attachment.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
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
            pipeline_node_id: Pipeline node of the attachment; only for the format pipeline-node.
            deployment_id: Deployment of the attachment; only for the format coreml.
            name: Only attachments with this name.
            content_format: Only attachments of this format.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}/download`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2844-2912; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._download(
            _DOWNLOAD_MATCHING,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
                "pipeline_node_id": pipeline_node_id,
                "deployment_id": deployment_id,
                "name": name,
                "content_format": content_format,
            },
            options=options,
        )


class ModelsContentWithResponse:
    """Methods of `ModelsContent` that return status and headers along with the data."""

    def __init__(self, resource: ModelsContent) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.upload = with_response(inner.upload)
        self.delete = with_response(inner.delete)


class AsyncModelsContent(AsyncResource):
    """Operations of `client.models.content`."""

    @property
    def with_response(self) -> AsyncModelsContentWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelsContentWithResponse(self)

    async def list(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content_format: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AllContentMetadata:
        """List the attachments of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
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
            name: Only attachments with this name.
            content_format: Only attachments of this format.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The attachments.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}/content`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2635-2684; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _LIST,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
                "name": name,
                "content_format": content_format,
            },
            options=options,
        )

    async def upload(
        self,
        model_id: str,
        *,
        content_format: str,
        body: Upload,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        pipeline_node_id: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        media_type: Literal["application/zip", "application/json", "text/plain", "application/xml"] = "application/zip",
        options: RequestOptions | None = None,
    ) -> models.ContentMetadata:
        """Upload an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            content_format: Format of the attachment; any text, for finding it again.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            pipeline_node_id: Pipeline node of the attachment; only for the format pipeline-node.
            deployment_id: Deployment of the attachment; only for the format coreml.
            name: Name of the attachment.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The attachment was stored.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PUT /ml/v4/models/{model_id}/content`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2685-2770; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPLOAD,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "content_format": content_format,
                "space_id": space_id,
                "project_id": project_id,
                "pipeline_node_id": pipeline_node_id,
                "deployment_id": deployment_id,
                "name": name,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def download(
        self,
        model_id: str,
        attachment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            attachment_id: Identifier of the attachment.
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

        `GET /ml/v4/models/{model_id}/content/{attachment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2771-2812; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._download(
            _DOWNLOAD,
            {
                "model_id": model_id,
                "attachment_id": attachment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    async def delete(
        self,
        model_id: str,
        attachment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an attachment of a model.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
            attachment_id: Identifier of the attachment.
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
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/models/{model_id}/content/{attachment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2813-2843; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "model_id": model_id,
                "attachment_id": attachment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )

    async def download_matching(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        pipeline_node_id: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        content_format: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download the one attachment of a model that matches.

        Several matches are answered with 400, none with 404. Without filters the model needs to
        have exactly one attachment.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_id: Identifier of the model.
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
            pipeline_node_id: Pipeline node of the attachment; only for the format pipeline-node.
            deployment_id: Deployment of the attachment; only for the format coreml.
            name: Only attachments with this name.
            content_format: Only attachments of this format.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}/download`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2844-2912; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._download(
            _DOWNLOAD_MATCHING,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
                "pipeline_node_id": pipeline_node_id,
                "deployment_id": deployment_id,
                "name": name,
                "content_format": content_format,
            },
            options=options,
        )


class AsyncModelsContentWithResponse:
    """Methods of `AsyncModelsContent` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelsContent) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.upload = with_response_async(inner.upload)
        self.delete = with_response_async(inner.delete)
