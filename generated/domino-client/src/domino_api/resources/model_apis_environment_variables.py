"""Operations under `client.model_apis.environment_variables`."""

from __future__ import annotations

from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisEnvironmentVariables",
    "AsyncModelApisEnvironmentVariablesWithResponse",
    "ModelApisEnvironmentVariables",
    "ModelApisEnvironmentVariablesWithResponse",
]

_DELETE: Operation[None] = Operation(
    id="deleteModelApiEnvironmentVariable",
    method="DELETE",
    path="/api/modelServing/v1/modelApis/{modelApiId}/environmentVariables/{environmentVariableName}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="environmentVariableName",
            argument="environment_variable_name",
            location="path",
            required=True,
            shape="scalar",
        ),
    ),
    responses={"204": (ResponseContent(kind="none"),)},
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; only this operation on environment variables is on the page. The segment is named after its parameter.",
)


class ModelApisEnvironmentVariables(Resource):
    """Operations of `client.model_apis.environment_variables`."""

    @property
    def with_response(self) -> ModelApisEnvironmentVariablesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisEnvironmentVariablesWithResponse(self)

    def delete(
        self,
        model_api_id: str,
        environment_variable_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an environment variable of a Model API.

        Not documented by the vendor; inferred: No source shows the path; only this operation on
        environment variables is on the page. The segment is named after its parameter.

        Args:
            model_api_id: Id of the Model API.
            environment_variable_name: Name of the environment variable.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE
        /api/modelServing/v1/modelApis/{modelApiId}/environmentVariables/{environmentVariableName}`
        Documented in: Domino REST API reference 5.11, lines 976-981.
        """
        return self._call(
            _DELETE,
            {"model_api_id": model_api_id, "environment_variable_name": environment_variable_name},
            options=options,
        )


class ModelApisEnvironmentVariablesWithResponse:
    """Methods of `ModelApisEnvironmentVariables` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisEnvironmentVariables) -> None:
        inner = raw(resource)
        self.delete = with_response(inner.delete)


class AsyncModelApisEnvironmentVariables(AsyncResource):
    """Operations of `client.model_apis.environment_variables`."""

    @property
    def with_response(self) -> AsyncModelApisEnvironmentVariablesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisEnvironmentVariablesWithResponse(self)

    async def delete(
        self,
        model_api_id: str,
        environment_variable_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an environment variable of a Model API.

        Not documented by the vendor; inferred: No source shows the path; only this operation on
        environment variables is on the page. The segment is named after its parameter.

        Args:
            model_api_id: Id of the Model API.
            environment_variable_name: Name of the environment variable.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE
        /api/modelServing/v1/modelApis/{modelApiId}/environmentVariables/{environmentVariableName}`
        Documented in: Domino REST API reference 5.11, lines 976-981.
        """
        return await self._call(
            _DELETE,
            {"model_api_id": model_api_id, "environment_variable_name": environment_variable_name},
            options=options,
        )


class AsyncModelApisEnvironmentVariablesWithResponse:
    """Methods of `AsyncModelApisEnvironmentVariables` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisEnvironmentVariables) -> None:
        inner = raw_async(resource)
        self.delete = with_response_async(inner.delete)
