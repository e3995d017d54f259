"""Clients for Domino REST API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime.authentication.credentials import Credential
from ._runtime.client.client_async import AsyncAPIClient
from ._runtime.client.client_sync import APIClient
from ._runtime.client.defaults import Defaults, Token, api_key_credential, bearer_credential, present
from ._runtime.models.drift import Drift
from ._runtime.requests.options import Validation
from ._runtime.retries import RetryPolicy
from ._runtime.sending.attempts import Attempt
from ._runtime.transports.transport import AsyncTransport, SizeLimits, Timeout, Transport

if TYPE_CHECKING:
    from .resources.ai_gateway import AiGateway, AsyncAiGateway
    from .resources.async_predictions import AsyncAsyncPredictions, AsyncPredictions
    from .resources.billing_tags import AsyncBillingTags, BillingTags
    from .resources.compute_providers import AsyncComputeProviders, ComputeProviders
    from .resources.compute_tiers import AsyncComputeTiers, ComputeTiers
    from .resources.cost import AsyncCost, Cost
    from .resources.custom_metrics import AsyncCustomMetrics, CustomMetrics
    from .resources.data_sources import AsyncDataSources, DataSources
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.files import AsyncFiles, Files
    from .resources.hardware_tiers import AsyncHardwareTiers, HardwareTiers
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.model_apis import AsyncModelApis, ModelApis
    from .resources.model_deployments import AsyncModelDeployments, ModelDeployments
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.projects import AsyncProjects, Projects
    from .resources.registered_models import AsyncRegisteredModels, RegisteredModels
    from .resources.users import AsyncUsers, Users
    from .resources.workspaces import AsyncWorkspaces, Workspaces

__all__ = ["AsyncDomino", "Domino"]

_DEFAULTS = Defaults(
    base_url_environment="DOMINO_BASE_URL",
)


class Domino(APIClient):
    """Client for Domino REST API.

    Projects, jobs, datasets, models and administration of a Domino installation.

    Args:
        base_url: URL of the service. Falls back to the environment variable DOMINO_BASE_URL.
        api_key: API key. Falls back to the environment variable DOMINO_API_KEY.
        token: Bearer token, a function that returns it, or a credential. Falls back to the
            environment variable DOMINO_TOKEN.
        timeout: Seconds allowed for each step of an attempt: connecting, sending, receiving.
        max_retries: How many times a failed request is retried, where HTTP or the specification
            allows it.
        retries: When and after which delay requests are retried, instead of `max_retries`.
        deadline: Seconds allowed for a call including retries and the response; None for no limit.
        headers: Headers sent with every request.
        sizes: Limits on how many bytes of a response are kept in memory.
        allow_insecure_http: Allow credentials over plain HTTP to other hosts than loopback, such as
            a proxy.
        transport: HTTP transport, such as `HTTPTransport(proxy=...)`. The caller closes it.
        strict: Raise an error when a response deviates from the specification.
        validate: Whether arguments outside the bounds of the specification raise, warn, or are sent
            (`off`).
        on_drift: Called with each deviation of a response from the specification.
        on_attempt: Called after each attempt with its status, duration and the delay before the
            next.

    Raises:
        ConfigurationError: The arguments are invalid or incomplete.
    """

    _credential_arguments: ClassVar[Mapping[str, str]] = {"apiKey": "api_key", "bearer": "token"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("apiKey",), ("bearer",))

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | Credential | None = None,
        token: Token | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        sizes: SizeLimits | None = None,
        allow_insecure_http: bool = False,
        transport: Transport | None = None,
        strict: bool = False,
        validate: Validation = "error",
        on_drift: Callable[[Drift], None] | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
    ) -> None:
        credentials = present(
            {
                "apiKey": api_key_credential(api_key, "DOMINO_API_KEY", name="X-Domino-Api-Key"),
                "bearer": bearer_credential(token, "DOMINO_TOKEN"),
            },
            given={"apiKey": api_key, "bearer": token},
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {},
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of({}),
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            deadline=deadline,
            sizes=sizes,
            default_headers=headers,
            allow_insecure_http=allow_insecure_http,
            transport=transport,
            strict=strict,
            validate=validate,
            on_drift=on_drift,
            on_attempt=on_attempt,
            user_agent="domino-client/0.1.0",
        )

    @cached_property
    def ai_gateway(self) -> AiGateway:
        """Endpoints that lead to large language models of other providers, and who may use them."""
        from .resources.ai_gateway import AiGateway

        return AiGateway(self)

    @cached_property
    def async_predictions(self) -> AsyncPredictions:
        """Predictions of asynchronous models."""
        from .resources.async_predictions import AsyncPredictions

        return AsyncPredictions(self)

    @cached_property
    def billing_tags(self) -> BillingTags:
        """Tags that costs are charged to."""
        from .resources.billing_tags import BillingTags

        return BillingTags(self)

    @cached_property
    def compute_providers(self) -> ComputeProviders:
        """Where model deployments run: compute providers and compute tiers."""
        from .resources.compute_providers import ComputeProviders

        return ComputeProviders(self)

    @cached_property
    def compute_tiers(self) -> ComputeTiers:
        """Operations of `client.compute_tiers`."""
        from .resources.compute_tiers import ComputeTiers

        return ComputeTiers(self)

    @cached_property
    def cost(self) -> Cost:
        """What workloads and assets cost, as Kubecost sees it."""
        from .resources.cost import Cost

        return Cost(self)

    @cached_property
    def custom_metrics(self) -> CustomMetrics:
        """Metrics of monitored models, and alerts about them."""
        from .resources.custom_metrics import CustomMetrics

        return CustomMetrics(self)

    @cached_property
    def datasets(self) -> Datasets:
        """Datasets, their snapshots, tags and grants."""
        from .resources.datasets import Datasets

        return Datasets(self)

    @cached_property
    def data_sources(self) -> DataSources:
        """Connections to databases and object stores."""
        from .resources.data_sources import DataSources

        return DataSources(self)

    @cached_property
    def environments(self) -> Environments:
        """Compute environments and their revisions."""
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def hardware_tiers(self) -> HardwareTiers:
        """Hardware that workloads can ask for."""
        from .resources.hardware_tiers import HardwareTiers

        return HardwareTiers(self)

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs, their logs, goals and tags."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def model_apis(self) -> ModelApis:
        """Models served over HTTP: access tokens, collaborators, volumes."""
        from .resources.model_apis import ModelApis

        return ModelApis(self)

    @cached_property
    def model_deployments(self) -> ModelDeployments:
        """Registered models deployed to a compute provider."""
        from .resources.model_deployments import ModelDeployments

        return ModelDeployments(self)

    @cached_property
    def organizations(self) -> Organizations:
        """Organizations and their members."""
        from .resources.organizations import Organizations

        return Organizations(self)

    @cached_property
    def projects(self) -> Projects:
        """Projects, their collaborators, goals and git repositories."""
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def files(self) -> Files:
        """Files of a project."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def registered_models(self) -> RegisteredModels:
        """The model registry: models, versions, stages and reviews."""
        from .resources.registered_models import RegisteredModels

        return RegisteredModels(self)

    @cached_property
    def users(self) -> Users:
        """Users and their git credentials."""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Sessions of workspaces."""
        from .resources.workspaces import Workspaces

        return Workspaces(self)


class AsyncDomino(AsyncAPIClient):
    """Asyncio client for Domino REST API.

    Projects, jobs, datasets, models and administration of a Domino installation.

    Args:
        base_url: URL of the service. Falls back to the environment variable DOMINO_BASE_URL.
        api_key: API key. Falls back to the environment variable DOMINO_API_KEY.
        token: Bearer token, a function that returns it, or a credential. Falls back to the
            environment variable DOMINO_TOKEN.
        timeout: Seconds allowed for each step of an attempt: connecting, sending, receiving.
        max_retries: How many times a failed request is retried, where HTTP or the specification
            allows it.
        retries: When and after which delay requests are retried, instead of `max_retries`.
        deadline: Seconds allowed for a call including retries and the response; None for no limit.
        headers: Headers sent with every request.
        sizes: Limits on how many bytes of a response are kept in memory.
        allow_insecure_http: Allow credentials over plain HTTP to other hosts than loopback, such as
            a proxy.
        transport: HTTP transport, such as `HTTPTransport(proxy=...)`. The caller closes it.
        strict: Raise an error when a response deviates from the specification.
        validate: Whether arguments outside the bounds of the specification raise, warn, or are sent
            (`off`).
        on_drift: Called with each deviation of a response from the specification.
        on_attempt: Called after each attempt with its status, duration and the delay before the
            next.

    Raises:
        ConfigurationError: The arguments are invalid or incomplete.
    """

    _credential_arguments: ClassVar[Mapping[str, str]] = {"apiKey": "api_key", "bearer": "token"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("apiKey",), ("bearer",))

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | Credential | None = None,
        token: Token | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        sizes: SizeLimits | None = None,
        allow_insecure_http: bool = False,
        transport: AsyncTransport | None = None,
        strict: bool = False,
        validate: Validation = "error",
        on_drift: Callable[[Drift], None] | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
    ) -> None:
        credentials = present(
            {
                "apiKey": api_key_credential(api_key, "DOMINO_API_KEY", name="X-Domino-Api-Key"),
                "bearer": bearer_credential(token, "DOMINO_TOKEN"),
            },
            given={"apiKey": api_key, "bearer": token},
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {},
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of({}),
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            deadline=deadline,
            sizes=sizes,
            default_headers=headers,
            allow_insecure_http=allow_insecure_http,
            transport=transport,
            strict=strict,
            validate=validate,
            on_drift=on_drift,
            on_attempt=on_attempt,
            user_agent="domino-client/0.1.0",
        )

    @cached_property
    def ai_gateway(self) -> AsyncAiGateway:
        """Endpoints that lead to large language models of other providers, and who may use them."""
        from .resources.ai_gateway import AsyncAiGateway

        return AsyncAiGateway(self)

    @cached_property
    def async_predictions(self) -> AsyncAsyncPredictions:
        """Predictions of asynchronous models."""
        from .resources.async_predictions import AsyncAsyncPredictions

        return AsyncAsyncPredictions(self)

    @cached_property
    def billing_tags(self) -> AsyncBillingTags:
        """Tags that costs are charged to."""
        from .resources.billing_tags import AsyncBillingTags

        return AsyncBillingTags(self)

    @cached_property
    def compute_providers(self) -> AsyncComputeProviders:
        """Where model deployments run: compute providers and compute tiers."""
        from .resources.compute_providers import AsyncComputeProviders

        return AsyncComputeProviders(self)

    @cached_property
    def compute_tiers(self) -> AsyncComputeTiers:
        """Operations of `client.compute_tiers`."""
        from .resources.compute_tiers import AsyncComputeTiers

        return AsyncComputeTiers(self)

    @cached_property
    def cost(self) -> AsyncCost:
        """What workloads and assets cost, as Kubecost sees it."""
        from .resources.cost import AsyncCost

        return AsyncCost(self)

    @cached_property
    def custom_metrics(self) -> AsyncCustomMetrics:
        """Metrics of monitored models, and alerts about them."""
        from .resources.custom_metrics import AsyncCustomMetrics

        return AsyncCustomMetrics(self)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets, their snapshots, tags and grants."""
        from .resources.datasets import AsyncDatasets

        return AsyncDatasets(self)

    @cached_property
    def data_sources(self) -> AsyncDataSources:
        """Connections to databases and object stores."""
        from .resources.data_sources import AsyncDataSources

        return AsyncDataSources(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Compute environments and their revisions."""
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def hardware_tiers(self) -> AsyncHardwareTiers:
        """Hardware that workloads can ask for."""
        from .resources.hardware_tiers import AsyncHardwareTiers

        return AsyncHardwareTiers(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs, their logs, goals and tags."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def model_apis(self) -> AsyncModelApis:
        """Models served over HTTP: access tokens, collaborators, volumes."""
        from .resources.model_apis import AsyncModelApis

        return AsyncModelApis(self)

    @cached_property
    def model_deployments(self) -> AsyncModelDeployments:
        """Registered models deployed to a compute provider."""
        from .resources.model_deployments import AsyncModelDeployments

        return AsyncModelDeployments(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Organizations and their members."""
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, their collaborators, goals and git repositories."""
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of a project."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def registered_models(self) -> AsyncRegisteredModels:
        """The model registry: models, versions, stages and reviews."""
        from .resources.registered_models import AsyncRegisteredModels

        return AsyncRegisteredModels(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users and their git credentials."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Sessions of workspaces."""
        from .resources.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
