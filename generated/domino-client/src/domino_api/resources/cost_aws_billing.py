"""Operations under `client.cost.aws_billing`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCostAwsBilling",
    "AsyncCostAwsBillingWithResponse",
    "CostAwsBilling",
    "CostAwsBillingWithResponse",
]

_UPDATE: Operation[models.AthenaBillingConfigsV1] = Operation(
    id="setAthenaConfigs",
    method="PUT",
    path="/api/cost/v1/athenaConfigs",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.AthenaBillingConfigsV1),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
)


class CostAwsBilling(Resource):
    """Operations of `client.cost.aws_billing`."""

    @property
    def with_response(self) -> CostAwsBillingWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CostAwsBillingWithResponse(self)

    def update(
        self,
        *,
        athena_bucket_name: str,
        athena_database: str,
        athena_region: str,
        athena_table: str,
        project_id: str,
        service_key_name: str,
        service_key_secret: str,
        options: RequestOptions | None = None,
    ) -> models.AthenaBillingConfigsV1:
        """Set the configuration of the AWS billing interface.

        Says where in Athena the actual AWS costs are found.

        Args:
            athena_bucket_name: S3 bucket that Athena writes its results to.
            athena_database: Database in Athena.
            athena_region: AWS region of Athena.
            athena_table: Table in the database.
            project_id: Id of the cloud account or project that is billed.
            service_key_name: Name of the AWS access key.
            service_key_secret: Secret of the AWS access key.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The configuration.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/athenaConfigs`
        Documented in: Domino REST API reference 5.11, lines 350-360; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {},
            body=models.AthenaBillingConfigsV1(
                athena_bucket_name=athena_bucket_name,
                athena_database=athena_database,
                athena_region=athena_region,
                athena_table=athena_table,
                project_id=project_id,
                service_key_name=service_key_name,
                service_key_secret=service_key_secret,
            ),
            options=options,
        )


class CostAwsBillingWithResponse:
    """Methods of `CostAwsBilling` that return status and headers along with the data."""

    def __init__(self, resource: CostAwsBilling) -> None:
        inner = raw(resource)
        self.update = with_response(inner.update)


class AsyncCostAwsBilling(AsyncResource):
    """Operations of `client.cost.aws_billing`."""

    @property
    def with_response(self) -> AsyncCostAwsBillingWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCostAwsBillingWithResponse(self)

    async def update(
        self,
        *,
        athena_bucket_name: str,
        athena_database: str,
        athena_region: str,
        athena_table: str,
        project_id: str,
        service_key_name: str,
        service_key_secret: str,
        options: RequestOptions | None = None,
    ) -> models.AthenaBillingConfigsV1:
        """Set the configuration of the AWS billing interface.

        Says where in Athena the actual AWS costs are found.

        Args:
            athena_bucket_name: S3 bucket that Athena writes its results to.
            athena_database: Database in Athena.
            athena_region: AWS region of Athena.
            athena_table: Table in the database.
            project_id: Id of the cloud account or project that is billed.
            service_key_name: Name of the AWS access key.
            service_key_secret: Secret of the AWS access key.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The configuration.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/athenaConfigs`
        Documented in: Domino REST API reference 5.11, lines 350-360; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {},
            body=models.AthenaBillingConfigsV1(
                athena_bucket_name=athena_bucket_name,
                athena_database=athena_database,
                athena_region=athena_region,
                athena_table=athena_table,
                project_id=project_id,
                service_key_name=service_key_name,
                service_key_secret=service_key_secret,
            ),
            options=options,
        )


class AsyncCostAwsBillingWithResponse:
    """Methods of `AsyncCostAwsBilling` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCostAwsBilling) -> None:
        inner = raw_async(resource)
        self.update = with_response_async(inner.update)
