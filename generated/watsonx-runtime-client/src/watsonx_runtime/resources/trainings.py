"""Operations under `client.trainings`."""

from __future__ import annotations

import builtins
import datetime
from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import (
    Body,
    BodySetting,
    Bounds,
    Operation,
    Pagination,
    Parameter,
    Polling,
    ResponseContent,
    WebSocketOptions,
)
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions
from .._runtime.streams.websockets_async import AsyncWebSocketStream
from .._runtime.streams.websockets_sync import WebSocketStream

__all__ = [
    "AsyncTrainings",
    "AsyncTrainingsWithResponse",
    "Trainings",
    "TrainingsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.TrainingResource] = Operation(
    id="trainings_create",
    method="POST",
    path="/ml/v4/trainings",
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
                BodySetting(attribute="space_id", argument="space_id", setting="space_id"),
                BodySetting(attribute="project_id", argument="project_id", setting="project_id"),
            ),
        ),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.TrainingResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
    unverified="title and header line are lost; method and path are those of the client and of the page's sample request",
)
_LIST: Operation[models.TrainingResource] = Operation(
    id="trainings_list",
    method="GET",
    path="/ml/v4/trainings",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(maximum=200)),
        Parameter(name="total_count", argument="total_count", location="query", shape="scalar"),
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="type", argument="type", location="query"),
        Parameter(name="state", argument="state", location="query", shape="scalar"),
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
        Parameter(name="parent_id", argument="parent_id", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.TrainingResources),),
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
)
_GET: Operation[models.TrainingResource] = Operation(
    id="trainings_get",
    method="GET",
    path="/ml/v4/trainings/{training_id}",
    parameters=(
        Parameter(name="training_id", argument="training_id", location="path", required=True, shape="scalar"),
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
    responses={
        "101": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.TrainingWebsocket),),
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.TrainingResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
    polling=Polling(
        states=(("entity", "status", "state"),),
        done=("completed",),
        failed=("failed", "canceled", "error"),
        messages=(("entity", "status", "failure", "errors", "message"), ("entity", "status", "message", "text")),
        interval=5.0,
    ),
    watch=WebSocketOptions(),
)
_CANCEL: Operation[None] = Operation(
    id="trainings_delete",
    method="DELETE",
    path="/ml/v4/trainings/{training_id}",
    parameters=(
        Parameter(name="training_id", argument="training_id", location="path", required=True, shape="scalar"),
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
        Parameter(name="hard_delete", argument="hard_delete", location="query", shape="scalar"),
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)


class Trainings(Resource):
    """Runs that train models."""

    @property
    def with_response(self) -> TrainingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return TrainingsWithResponse(self)

    def create(
        self,
        *,
        results_reference: models.ObjectLocation,
        experiment: models.Rel | UnsetType = UNSET,
        pipeline: models.PipelineRel | UnsetType = UNSET,
        model_definition: models.ModelDefinitionRel | UnsetType = UNSET,
        federated_learning: models.FederatedLearning | UnsetType = UNSET,
        training_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        test_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Start a training.

        Trains a pipeline, an experiment, a model definition or a federated model, and stores the
        results at `results_reference`.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Not documented by the vendor; inferred: title and header line are lost; method and path are
        those of the client and of the page's sample request.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            experiment: Experiment to train.
            pipeline: Pipeline to train.
            model_definition: Model definition to train.
            federated_learning: Settings of a federated training.
            training_data_references: Data to train on.
            results_reference: Where the results are stored.
            test_data_references: Data held out for tests.
            custom: Properties of your own, as names and values.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            name: Name of the training.
            description: What the training is for.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The training was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/trainings`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4103-4185; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id, "project_id": project_id},
            body=models.TrainingResourceEntityRequest(
                experiment=experiment,
                pipeline=pipeline,
                model_definition=model_definition,
                federated_learning=federated_learning,
                training_data_references=training_data_references,
                results_reference=results_reference,
                test_data_references=test_data_references,
                custom=custom,
                tags=tags,
                name=name,
                description=description,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        total_count: bool | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        type: models.TrainingsList_Type | str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        parent_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TrainingResource, models.TrainingResources]:
        """List trainings.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of trainings in a page. Allowed: at most 200. Default: 100.
            total_count: Whether to count all matching trainings, which may take long.
            tag_value: Only resources with this tag.
            type: Only trainings of this kind.
            state: Only trainings in this state; the page's list ends with etc.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            parent_id: Only sub-jobs of this training, which may be that of an experiment.
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

        `GET /ml/v4/trainings`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4186-4240; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "start": start,
                "limit": limit,
                "total_count": total_count,
                "tag_value": tag_value,
                "type": type,
                "state": state,
                "space_id": space_id,
                "project_id": project_id,
                "parent_id": parent_id,
            },
            options=options,
        )

    def get(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Get a training, or watch it over a web socket.

        A request that asks for an upgrade to a web socket receives messages instead, each with one
        change: a state, a message, or new metrics of the training or of one of its sub-jobs. The
        whole picture is only in the plain answer.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            training_id: Identifier of the training.
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

        Returns:
            The connection becomes a web socket; its messages have this form.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/trainings/{training_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4241-4284; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )

    def wait(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "completed", "failed", "canceled", "error".

        Args:
            training_id: Identifier of the training.
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
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return self._wait(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
            timeout=timeout,
        )

    def watch(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> WebSocketStream[models.TrainingWebsocket]:
        """Receive messages over a web socket until the server closes it.

        A connection that breaks is reopened, at most 5 times in a row.
        Messages that the server sends in between are lost.

        Args:
            training_id: Identifier of the training.
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
            options: Per-call overrides of the connection timeout and headers.

        Returns:
            The messages as they arrive; the connection is opened when the first one is requested.

        Raises:
            APIStatusError: The service refused the web socket.
            APIConnectionError: Too many connections in a row failed or broke.
        """
        return WebSocketStream(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            self._executor,
            models.TrainingWebsocket,
            options=options,
        )

    def cancel(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        hard_delete: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel and remove a training.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            training_id: Identifier of the training.
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
            hard_delete: Whether to delete what is recorded about the job as well.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/trainings/{training_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4285-4311; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CANCEL,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "hard_delete": hard_delete,
            },
            options=options,
        )


class TrainingsWithResponse:
    """Methods of `Trainings` that return status and headers along with the data."""

    def __init__(self, resource: Trainings) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.cancel = with_response(inner.cancel)


class AsyncTrainings(AsyncResource):
    """Runs that train models."""

    @property
    def with_response(self) -> AsyncTrainingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncTrainingsWithResponse(self)

    async def create(
        self,
        *,
        results_reference: models.ObjectLocation,
        experiment: models.Rel | UnsetType = UNSET,
        pipeline: models.PipelineRel | UnsetType = UNSET,
        model_definition: models.ModelDefinitionRel | UnsetType = UNSET,
        federated_learning: models.FederatedLearning | UnsetType = UNSET,
        training_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        test_data_references: builtins.list[models.DataConnectionReference] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Start a training.

        Trains a pipeline, an experiment, a model definition or a federated model, and stores the
        results at `results_reference`.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Not documented by the vendor; inferred: title and header line are lost; method and path are
        those of the client and of the page's sample request.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            experiment: Experiment to train.
            pipeline: Pipeline to train.
            model_definition: Model definition to train.
            federated_learning: Settings of a federated training.
            training_data_references: Data to train on.
            results_reference: Where the results are stored.
            test_data_references: Data held out for tests.
            custom: Properties of your own, as names and values.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            name: Name of the training.
            description: What the training is for.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The training was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/trainings`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4103-4185; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id, "project_id": project_id},
            body=models.TrainingResourceEntityRequest(
                experiment=experiment,
                pipeline=pipeline,
                model_definition=model_definition,
                federated_learning=federated_learning,
                training_data_references=training_data_references,
                results_reference=results_reference,
                test_data_references=test_data_references,
                custom=custom,
                tags=tags,
                name=name,
                description=description,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        total_count: bool | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        type: models.TrainingsList_Type | str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        parent_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TrainingResource, models.TrainingResources]:
        """List trainings.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of trainings in a page. Allowed: at most 200. Default: 100.
            total_count: Whether to count all matching trainings, which may take long.
            tag_value: Only resources with this tag.
            type: Only trainings of this kind.
            state: Only trainings in this state; the page's list ends with etc.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            parent_id: Only sub-jobs of this training, which may be that of an experiment.
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

        `GET /ml/v4/trainings`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4186-4240; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "start": start,
                "limit": limit,
                "total_count": total_count,
                "tag_value": tag_value,
                "type": type,
                "state": state,
                "space_id": space_id,
                "project_id": project_id,
                "parent_id": parent_id,
            },
            options=options,
        )

    async def get(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Get a training, or watch it over a web socket.

        A request that asks for an upgrade to a web socket receives messages instead, each with one
        change: a state, a message, or new metrics of the training or of one of its sub-jobs. The
        whole picture is only in the plain answer.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            training_id: Identifier of the training.
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

        Returns:
            The connection becomes a web socket; its messages have this form.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/trainings/{training_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4241-4284; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )

    async def wait(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.TrainingResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "completed", "failed", "canceled", "error".

        Args:
            training_id: Identifier of the training.
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
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return await self._wait(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
            timeout=timeout,
        )

    def watch(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncWebSocketStream[models.TrainingWebsocket]:
        """Receive messages over a web socket until the server closes it.

        A connection that breaks is reopened, at most 5 times in a row.
        Messages that the server sends in between are lost.

        Args:
            training_id: Identifier of the training.
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
            options: Per-call overrides of the connection timeout and headers.

        Returns:
            The messages as they arrive; the connection is opened when the first one is requested.

        Raises:
            APIStatusError: The service refused the web socket.
            APIConnectionError: Too many connections in a row failed or broke.
        """
        return AsyncWebSocketStream(
            _GET,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            self._executor,
            models.TrainingWebsocket,
            options=options,
        )

    async def cancel(
        self,
        training_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        hard_delete: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel and remove a training.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            training_id: Identifier of the training.
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
            hard_delete: Whether to delete what is recorded about the job as well.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/trainings/{training_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 4285-4311; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CANCEL,
            {
                "training_id": training_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "hard_delete": hard_delete,
            },
            options=options,
        )


class AsyncTrainingsWithResponse:
    """Methods of `AsyncTrainings` that return status and headers along with the data."""

    def __init__(self, resource: AsyncTrainings) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.cancel = with_response_async(inner.cancel)
