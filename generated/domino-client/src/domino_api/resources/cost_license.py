"""Operations under `client.cost.license`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCostLicense",
    "AsyncCostLicenseWithResponse",
    "CostLicense",
    "CostLicenseWithResponse",
]

_UPDATE: Operation[models.KubecostLicenseResponseV1] = Operation(
    id="addKubecostLicenseKey",
    method="PUT",
    path="/api/cost/v1/licenseKey",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.KubecostLicenseResponseV1),
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


class CostLicense(Resource):
    """Operations of `client.cost.license`."""

    @property
    def with_response(self) -> CostLicenseWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CostLicenseWithResponse(self)

    def update(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> models.KubecostLicenseResponseV1:
        """Set the license key of Kubecost.

        Args:
            key: License key.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The license.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/licenseKey`
        Documented in: Domino REST API reference 5.11, lines 361-371; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {},
            body=models.KubecostLicenseV1(key=key),
            options=options,
        )


class CostLicenseWithResponse:
    """Methods of `CostLicense` that return status and headers along with the data."""

    def __init__(self, resource: CostLicense) -> None:
        inner = raw(resource)
        self.update = with_response(inner.update)


class AsyncCostLicense(AsyncResource):
    """Operations of `client.cost.license`."""

    @property
    def with_response(self) -> AsyncCostLicenseWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCostLicenseWithResponse(self)

    async def update(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> models.KubecostLicenseResponseV1:
        """Set the license key of Kubecost.

        Args:
            key: License key.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The license.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/licenseKey`
        Documented in: Domino REST API reference 5.11, lines 361-371; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {},
            body=models.KubecostLicenseV1(key=key),
            options=options,
        )


class AsyncCostLicenseWithResponse:
    """Methods of `AsyncCostLicense` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCostLicense) -> None:
        inner = raw_async(resource)
        self.update = with_response_async(inner.update)
