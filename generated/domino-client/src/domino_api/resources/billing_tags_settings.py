"""Operations under `client.billing_tags.settings`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncBillingTagsSettings",
    "AsyncBillingTagsSettingsWithResponse",
    "BillingTagsSettings",
    "BillingTagsSettingsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_GET: Operation[models.BillingTagsSettingsEnvelopeV1] = Operation(
    id="getBillingTagSettings",
    method="GET",
    path="/api/cost/v1/billingtagSettings",
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.BillingTagsSettingsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.BillingTagsSettingsEnvelopeV1] = Operation(
    id="updateBillingTagSettings",
    method="PUT",
    path="/api/cost/v1/billingtagSettings",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.BillingTagsSettingsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class BillingTagsSettings(Resource):
    """Whether projects need a billing tag."""

    @property
    def with_response(self) -> BillingTagsSettingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return BillingTagsSettingsWithResponse(self)

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsSettingsEnvelopeV1:
        """Get the settings of billing tags.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The settings.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtagSettings`
        Documented in: Domino REST API reference 5.11, lines 172-180; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {},
            options=options,
        )

    def update(
        self,
        *,
        mode: models.BillingTagsSettingModeV1,
        notifications: bool,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsSettingsEnvelopeV1:
        """Update the settings of billing tags.

        Says whether projects must have, may have or cannot have a billing tag.

        Args:
            mode: Whether projects need a billing tag.
            notifications: Whether notifications about billing tags are sent.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The settings after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/billingtagSettings`
        Documented in: Domino REST API reference 5.11, lines 181-191; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {},
            body=models.BillingTagsSettingsV1(mode=mode, notifications=notifications),
            options=options,
        )


class BillingTagsSettingsWithResponse:
    """Methods of `BillingTagsSettings` that return status and headers along with the data."""

    def __init__(self, resource: BillingTagsSettings) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncBillingTagsSettings(AsyncResource):
    """Whether projects need a billing tag."""

    @property
    def with_response(self) -> AsyncBillingTagsSettingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncBillingTagsSettingsWithResponse(self)

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsSettingsEnvelopeV1:
        """Get the settings of billing tags.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The settings.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtagSettings`
        Documented in: Domino REST API reference 5.11, lines 172-180; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {},
            options=options,
        )

    async def update(
        self,
        *,
        mode: models.BillingTagsSettingModeV1,
        notifications: bool,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsSettingsEnvelopeV1:
        """Update the settings of billing tags.

        Says whether projects must have, may have or cannot have a billing tag.

        Args:
            mode: Whether projects need a billing tag.
            notifications: Whether notifications about billing tags are sent.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The settings after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/cost/v1/billingtagSettings`
        Documented in: Domino REST API reference 5.11, lines 181-191; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {},
            body=models.BillingTagsSettingsV1(mode=mode, notifications=notifications),
            options=options,
        )


class AsyncBillingTagsSettingsWithResponse:
    """Methods of `AsyncBillingTagsSettings` that return status and headers along with the data."""

    def __init__(self, resource: AsyncBillingTagsSettings) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
