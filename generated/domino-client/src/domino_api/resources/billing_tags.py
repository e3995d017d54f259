"""Operations under `client.billing_tags`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .billing_tags_settings import AsyncBillingTagsSettings, BillingTagsSettings

__all__ = [
    "AsyncBillingTags",
    "AsyncBillingTagsWithResponse",
    "BillingTags",
    "BillingTagsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.BillingTagsEnvelopeV1] = Operation(
    id="getActiveBillingTags",
    method="GET",
    path="/api/cost/v1/billingtags",
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.BillingTagsEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPSERT: Operation[models.BillingTagsEnvelopeV1] = Operation(
    id="upsertBillingTags",
    method="POST",
    path="/api/cost/v1/billingtags",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.BillingTagsEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.BillingTagEnvelopeV1] = Operation(
    id="getBillingTagByName",
    method="GET",
    path="/api/cost/v1/billingtags/{tag}",
    parameters=(Parameter(name="tag", argument="tag", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BillingTagEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_DEACTIVATE: Operation[models.BillingTagEnvelopeV1] = Operation(
    id="deactivateBillingTag",
    method="DELETE",
    path="/api/cost/v1/billingtags/{tag}",
    parameters=(Parameter(name="tag", argument="tag", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BillingTagEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class BillingTags(Resource):
    """Tags that costs are charged to."""

    @property
    def with_response(self) -> BillingTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return BillingTagsWithResponse(self)

    @cached_property
    def settings(self) -> BillingTagsSettings:
        """Whether projects need a billing tag."""
        from .billing_tags_settings import BillingTagsSettings

        return BillingTagsSettings(self._client)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsEnvelopeV1:
        """List the billing tags that the caller can see.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtags`
        Documented in: Domino REST API reference 5.11, lines 130-138; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {},
            options=options,
        )

    def upsert(
        self,
        *,
        billing_tags: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> models.BillingTagsEnvelopeV1:
        """Create billing tags, or update existing ones.

        Tags that exist already are updated instead of rejected.

        Args:
            billing_tags: Names of the tags.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/cost/v1/billingtags`
        Documented in: Domino REST API reference 5.11, lines 139-149; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPSERT,
            {},
            body=models.NewBillingTagsV1(billing_tags=billing_tags),
            options=options,
        )

    def get(
        self,
        tag: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagEnvelopeV1:
        """Get a billing tag.

        Args:
            tag: Name of the billing tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tag.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtags/{tag}`
        Documented in: Domino REST API reference 5.11, lines 150-160; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"tag": tag},
            options=options,
        )

    def deactivate(
        self,
        tag: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagEnvelopeV1:
        """Deactivate a billing tag.

        Args:
            tag: Name of the billing tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tag, no longer active.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/cost/v1/billingtags/{tag}`
        Documented in: Domino REST API reference 5.11, lines 161-171; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _DEACTIVATE,
            {"tag": tag},
            options=options,
        )


class BillingTagsWithResponse:
    """Methods of `BillingTags` that return status and headers along with the data."""

    def __init__(self, resource: BillingTags) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.upsert = with_response(inner.upsert)
        self.get = with_response(inner.get)
        self.deactivate = with_response(inner.deactivate)


class AsyncBillingTags(AsyncResource):
    """Tags that costs are charged to."""

    @property
    def with_response(self) -> AsyncBillingTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncBillingTagsWithResponse(self)

    @cached_property
    def settings(self) -> AsyncBillingTagsSettings:
        """Whether projects need a billing tag."""
        from .billing_tags_settings import AsyncBillingTagsSettings

        return AsyncBillingTagsSettings(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagsEnvelopeV1:
        """List the billing tags that the caller can see.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtags`
        Documented in: Domino REST API reference 5.11, lines 130-138; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {},
            options=options,
        )

    async def upsert(
        self,
        *,
        billing_tags: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> models.BillingTagsEnvelopeV1:
        """Create billing tags, or update existing ones.

        Tags that exist already are updated instead of rejected.

        Args:
            billing_tags: Names of the tags.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/cost/v1/billingtags`
        Documented in: Domino REST API reference 5.11, lines 139-149; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPSERT,
            {},
            body=models.NewBillingTagsV1(billing_tags=billing_tags),
            options=options,
        )

    async def get(
        self,
        tag: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagEnvelopeV1:
        """Get a billing tag.

        Args:
            tag: Name of the billing tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tag.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/cost/v1/billingtags/{tag}`
        Documented in: Domino REST API reference 5.11, lines 150-160; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"tag": tag},
            options=options,
        )

    async def deactivate(
        self,
        tag: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BillingTagEnvelopeV1:
        """Deactivate a billing tag.

        Args:
            tag: Name of the billing tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The billing tag, no longer active.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/cost/v1/billingtags/{tag}`
        Documented in: Domino REST API reference 5.11, lines 161-171; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _DEACTIVATE,
            {"tag": tag},
            options=options,
        )


class AsyncBillingTagsWithResponse:
    """Methods of `AsyncBillingTags` that return status and headers along with the data."""

    def __init__(self, resource: AsyncBillingTags) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.upsert = with_response_async(inner.upsert)
        self.get = with_response_async(inner.get)
        self.deactivate = with_response_async(inner.deactivate)
