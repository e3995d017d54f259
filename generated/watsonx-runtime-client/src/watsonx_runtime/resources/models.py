"""Operations under `client.models`."""

from __future__ import annotations

import builtins
import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, BodySetting, Bounds, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .models_content import AsyncModelsContent, ModelsContent
    from .models_revisions import AsyncModelsRevisions, ModelsRevisions

__all__ = [
    "AsyncModels",
    "AsyncModelsWithResponse",
    "Models",
    "ModelsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.ModelResource] = Operation(
    id="models_create",
    method="POST",
    path="/ml/v4/models",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
    ),
    bodies=(
        Body(
            media_type="application/json",
            kind="json",
            required=True,
            checked=True,
            settings=(
                BodySetting(attribute="project_id", argument="project_id", setting="project_id"),
                BodySetting(attribute="space_id", argument="space_id", setting="space_id"),
            ),
        ),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelResource),),
        "202": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_LIST: Operation[models.ModelResource] = Operation(
    id="models_list",
    method="GET",
    path="/ml/v4/models",
    parameters=(
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
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="search", argument="search", location="query", shape="scalar", bounds=Bounds(min_length=1)),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelResources),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
    pagination=Pagination(
        style="link",
        items=("resources",),
        argument="start",
        next=("next", "href"),
        next_parameter="start",
        limit="limit",
        total=("total_count",),
    ),
    unverified="title and header line are lost; method and path are those of the client and of the page's sample request",
)
_GET: Operation[models.ModelResource] = Operation(
    id="models_get",
    method="GET",
    path="/ml/v4/models/{model_id}",
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
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_UPDATE: Operation[models.ModelResource] = Operation(
    id="models_update",
    method="PATCH",
    path="/ml/v4/models/{model_id}",
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
    ),
    bodies=(
        Body(media_type="application/json-patch+json", kind="json", required=True),
        Body(media_type="application/json", kind="json", required=True),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DELETE: Operation[None] = Operation(
    id="models_delete",
    method="DELETE",
    path="/ml/v4/models/{model_id}",
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
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)


class Models(Resource):
    """Trained models and their attachments."""

    @property
    def with_response(self) -> ModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelsWithResponse(self)

    @cached_property
    def revisions(self) -> ModelsRevisions:
        """Operations of `client.models.revisions`."""
        from .models_revisions import ModelsRevisions

        return ModelsRevisions(self._client)

    @cached_property
    def content(self) -> ModelsContent:
        """Operations of `client.models.content`."""
        from .models_content import ModelsContent

        return ModelsContent(self._client)

    def create(
        self,
        *,
        name: str,
        type: str,
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        software_spec: models.SoftwareSpecRel | UnsetType = UNSET,
        pipeline: models.Rel | UnsetType = UNSET,
        model_definition: models.ModelDefinitionId | UnsetType = UNSET,
        hyper_parameters: dict[str, Any] | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        training_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        test_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        schemas: models.ModelEntitySchemas | UnsetType = UNSET,
        label_column: str | UnsetType = UNSET,
        transformed_label_column: str | UnsetType = UNSET,
        size: models.ModelEntitySize | UnsetType = UNSET,
        metrics: builtins.list[models.Metric] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        user_defined_objects: dict[str, str] | UnsetType = UNSET,
        hybrid_pipeline_software_specs: builtins.list[models.SoftwareSpecRel] | UnsetType = UNSET,
        model_version: models.ModelEntityModelVersion | UnsetType = UNSET,
        training_id: str | UnsetType = UNSET,
        data_preprocessing: builtins.list[models.DataPreprocessingTransformation] | UnsetType = UNSET,
        training: models.TrainingDetails | UnsetType = UNSET,
        foundation_model: models.FoundationModel | UnsetType = UNSET,
        content_location: models.ContentLocation | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Create a model.

        A model that imports its attachments (`content_location`) is ready when its
        `content_import_state` is completed.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the model. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the model is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            type: Type of the model.
            software_spec: Software environment; needed by all but curated models.
            pipeline: Pipeline that made the model.
            model_definition: Model definition that made the model.
            hyper_parameters: Hyperparameters, as names and values.
            domain: Field of application, such as sentiment, finance or retail.
            training_data_references: Data the model was trained on.
            test_data_references: Data held out for tests.
            schemas: Shape of what predictions take and return; goes before the schemas of the data
                references. It may be left out where predictions take exactly what the model was
                trained on, but IBM advises to give it always.
            label_column: Name of the label column.
            transformed_label_column: Name of the label column as the estimator sees it, after the
                pipeline transformed it.
            size: Size of the model; scoring records it.
            metrics: Metrics of the model.
            custom: Properties of your own, as names and values.
            user_defined_objects: Classes and functions the model refers to: name in the model to
                fully qualified Python name. For models of TensorFlow 2.X that tf.keras saved as H5.
            hybrid_pipeline_software_specs: Software of the hybrid pipeline that made the model.
            model_version: Version of the model as its owner counts it.
            training_id: Training that made the model; replaced by `training.id`. Deprecated.
            data_preprocessing: Transformations the data went through before training.
            training: Training that made the model.
            foundation_model: Foundation model of a curated model. Inferred: only in an example of
                the page and in the node-client.
            content_location: Attachments for the service to import.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/models`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2201-2329; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.ModelEntityRequest(
                name=name,
                description=description,
                tags=tags,
                type=type,
                software_spec=software_spec,
                pipeline=pipeline,
                model_definition=model_definition,
                hyper_parameters=hyper_parameters,
                domain=domain,
                training_data_references=training_data_references,
                test_data_references=test_data_references,
                schemas=schemas,
                label_column=label_column,
                transformed_label_column=transformed_label_column,
                size=size,
                metrics=metrics,
                custom=custom,
                user_defined_objects=user_defined_objects,
                hybrid_pipeline_software_specs=hybrid_pipeline_software_specs,
                model_version=model_version,
                training_id=training_id,
                data_preprocessing=data_preprocessing,
                training=training,
                foundation_model=foundation_model,
                content_location=content_location,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ModelResource, models.ModelResources]:
        """List models.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Not documented by the vendor; inferred: title and header line are lost; method and path are
        those of the client and of the page's sample request.

        Args:
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
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            tag_value: Only resources with these tags, joined with `or` or `and`.
            search: Only resources that match this search; fields, which have to be indexed, are
                given with their complete path. Allowed: at least 1 character.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2330-2385; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "start": start,
                "limit": limit,
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    def get(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Get a model.

        `rev` asks for a revision; latest is the newest one.

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
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2386-2438; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    def update(
        self,
        model_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Patch a model.

        Patchable: /tags, /name, /description, /custom, /software_spec (only replace),
        /model_version (only add and replace).

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
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2439-2499; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def delete(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model.

        All its revisions and their attachments go with it.

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
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2500-2527; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class ModelsWithResponse:
    """Methods of `Models` that return status and headers along with the data."""

    def __init__(self, resource: Models) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncModels(AsyncResource):
    """Trained models and their attachments."""

    @property
    def with_response(self) -> AsyncModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelsWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncModelsRevisions:
        """Operations of `client.models.revisions`."""
        from .models_revisions import AsyncModelsRevisions

        return AsyncModelsRevisions(self._client)

    @cached_property
    def content(self) -> AsyncModelsContent:
        """Operations of `client.models.content`."""
        from .models_content import AsyncModelsContent

        return AsyncModelsContent(self._client)

    async def create(
        self,
        *,
        name: str,
        type: str,
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        software_spec: models.SoftwareSpecRel | UnsetType = UNSET,
        pipeline: models.Rel | UnsetType = UNSET,
        model_definition: models.ModelDefinitionId | UnsetType = UNSET,
        hyper_parameters: dict[str, Any] | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        training_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        test_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        schemas: models.ModelEntitySchemas | UnsetType = UNSET,
        label_column: str | UnsetType = UNSET,
        transformed_label_column: str | UnsetType = UNSET,
        size: models.ModelEntitySize | UnsetType = UNSET,
        metrics: builtins.list[models.Metric] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        user_defined_objects: dict[str, str] | UnsetType = UNSET,
        hybrid_pipeline_software_specs: builtins.list[models.SoftwareSpecRel] | UnsetType = UNSET,
        model_version: models.ModelEntityModelVersion | UnsetType = UNSET,
        training_id: str | UnsetType = UNSET,
        data_preprocessing: builtins.list[models.DataPreprocessingTransformation] | UnsetType = UNSET,
        training: models.TrainingDetails | UnsetType = UNSET,
        foundation_model: models.FoundationModel | UnsetType = UNSET,
        content_location: models.ContentLocation | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Create a model.

        A model that imports its attachments (`content_location`) is ready when its
        `content_import_state` is completed.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the model. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the model is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            type: Type of the model.
            software_spec: Software environment; needed by all but curated models.
            pipeline: Pipeline that made the model.
            model_definition: Model definition that made the model.
            hyper_parameters: Hyperparameters, as names and values.
            domain: Field of application, such as sentiment, finance or retail.
            training_data_references: Data the model was trained on.
            test_data_references: Data held out for tests.
            schemas: Shape of what predictions take and return; goes before the schemas of the data
                references. It may be left out where predictions take exactly what the model was
                trained on, but IBM advises to give it always.
            label_column: Name of the label column.
            transformed_label_column: Name of the label column as the estimator sees it, after the
                pipeline transformed it.
            size: Size of the model; scoring records it.
            metrics: Metrics of the model.
            custom: Properties of your own, as names and values.
            user_defined_objects: Classes and functions the model refers to: name in the model to
                fully qualified Python name. For models of TensorFlow 2.X that tf.keras saved as H5.
            hybrid_pipeline_software_specs: Software of the hybrid pipeline that made the model.
            model_version: Version of the model as its owner counts it.
            training_id: Training that made the model; replaced by `training.id`. Deprecated.
            data_preprocessing: Transformations the data went through before training.
            training: Training that made the model.
            foundation_model: Foundation model of a curated model. Inferred: only in an example of
                the page and in the node-client.
            content_location: Attachments for the service to import.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/models`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2201-2329; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.ModelEntityRequest(
                name=name,
                description=description,
                tags=tags,
                type=type,
                software_spec=software_spec,
                pipeline=pipeline,
                model_definition=model_definition,
                hyper_parameters=hyper_parameters,
                domain=domain,
                training_data_references=training_data_references,
                test_data_references=test_data_references,
                schemas=schemas,
                label_column=label_column,
                transformed_label_column=transformed_label_column,
                size=size,
                metrics=metrics,
                custom=custom,
                user_defined_objects=user_defined_objects,
                hybrid_pipeline_software_specs=hybrid_pipeline_software_specs,
                model_version=model_version,
                training_id=training_id,
                data_preprocessing=data_preprocessing,
                training=training,
                foundation_model=foundation_model,
                content_location=content_location,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ModelResource, models.ModelResources]:
        """List models.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Not documented by the vendor; inferred: title and header line are lost; method and path are
        those of the client and of the page's sample request.

        Args:
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
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            tag_value: Only resources with these tags, joined with `or` or `and`.
            search: Only resources that match this search; fields, which have to be indexed, are
                given with their complete path. Allowed: at least 1 character.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2330-2385; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "start": start,
                "limit": limit,
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    async def get(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Get a model.

        `rev` asks for a revision; latest is the newest one.

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
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2386-2438; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    async def update(
        self,
        model_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.ModelResource:
        """Patch a model.

        Patchable: /tags, /name, /description, /custom, /software_spec (only replace),
        /model_version (only add and replace).

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
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2439-2499; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def delete(
        self,
        model_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model.

        All its revisions and their attachments go with it.

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
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/models/{model_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2500-2527; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "model_id": model_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class AsyncModelsWithResponse:
    """Methods of `AsyncModels` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModels) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
