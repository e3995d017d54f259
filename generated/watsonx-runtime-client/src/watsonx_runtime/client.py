"""Clients for IBM watsonx.ai Runtime."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime.authentication.credentials import Credential
from ._runtime.authentication.iam_configuration import iam_credential
from ._runtime.client.client_async import AsyncAPIClient
from ._runtime.client.client_sync import APIClient
from ._runtime.client.defaults import Defaults, Setting, Token, bearer_credential, present
from ._runtime.models.drift import Drift
from ._runtime.requests.options import Validation
from ._runtime.retries import RetryPolicy
from ._runtime.sending.attempts import Attempt
from ._runtime.transports.transport import AsyncTransport, SizeLimits, Timeout, Transport

if TYPE_CHECKING:
    from .resources.deployment_job_definitions import AsyncDeploymentJobDefinitions, DeploymentJobDefinitions
    from .resources.deployment_jobs import AsyncDeploymentJobs, DeploymentJobs
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.experiments import AsyncExperiments, Experiments
    from .resources.functions import AsyncFunctions, Functions
    from .resources.instances import AsyncInstances, Instances
    from .resources.model_definitions import AsyncModelDefinitions, ModelDefinitions
    from .resources.models import AsyncModels, Models
    from .resources.pipelines import AsyncPipelines, Pipelines
    from .resources.remote_training_systems import AsyncRemoteTrainingSystems, RemoteTrainingSystems
    from .resources.training_definitions import AsyncTrainingDefinitions, TrainingDefinitions
    from .resources.trainings import AsyncTrainings, Trainings

__all__ = ["AsyncWatsonxRuntime", "WatsonxRuntime"]

_DEFAULTS = Defaults(
    base_url_environment="WATSONX_BASE_URL",
    url="https://us-south.ml.cloud.ibm.com",
    regions={
        "us-south": "https://us-south.ml.cloud.ibm.com",
        "eu-gb": "https://eu-gb.ml.cloud.ibm.com",
        "eu-de": "https://eu-de.ml.cloud.ibm.com",
        "jp-tok": "https://jp-tok.ml.cloud.ibm.com",
        "au-syd": "https://au-syd.ml.cloud.ibm.com",
    },
    region_environment="WATSONX_REGION",
    settings=(
        Setting(name="version", default="2023-07-07", environment="WATSONX_VERSION", format="date"),
        Setting(name="space_id", environment="WATSONX_SPACE_ID"),
        Setting(name="project_id", environment="WATSONX_PROJECT_ID"),
    ),
)


class WatsonxRuntime(APIClient):
    """Client for IBM watsonx.ai Runtime.

    Train, store, deploy and call machine learning models in IBM Cloud.

    Args:
        base_url: URL of the service. Falls back to the environment variable WATSONX_BASE_URL.
            Default: https://us-south.ml.cloud.ibm.com.
        region: Region of the service, one of us-south, eu-gb, eu-de, jp-tok, au-syd. Falls back to
            the environment variable WATSONX_REGION.
        api_key: IBM Cloud API key, exchanged for tokens at the public IAM endpoint or that in the
            environment variable IBMCLOUD_IAM_URL; or a credential such as IBMIAM(key, url=...).
            Falls back to the environment variable WATSONX_API_KEY.
        token: Bearer token, a function that returns it, or a credential. Falls back to the
            environment variable WATSONX_TOKEN.
        version: Version date of the API that calls ask for. Falls back to the environment variable
            WATSONX_VERSION. Default: 2023-07-07.
        space_id: Space that calls work in, unless they name a space or a project. Falls back to the
            environment variable WATSONX_SPACE_ID.
        project_id: Project that calls work in, unless they name a space or a project. Falls back to
            the environment variable WATSONX_PROJECT_ID.
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

    _credential_arguments: ClassVar[Mapping[str, str]] = {"IAM": "api_key", "Bearer": "token"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("IAM",), ("Bearer",))

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
        api_key: str | Credential | None = None,
        token: Token | None = None,
        version: str | None = None,
        space_id: str | None = None,
        project_id: str | None = None,
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
                "IAM": iam_credential(api_key, "WATSONX_API_KEY"),
                "Bearer": bearer_credential(token, "WATSONX_TOKEN"),
            },
            given={"IAM": api_key, "Bearer": token},
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {"region": region},
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of({"version": version, "space_id": space_id, "project_id": project_id}),
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
            user_agent="watsonx-runtime-client/0.1.0",
        )

    @cached_property
    def deployments(self) -> Deployments:
        """Models, functions and scripts that can be called, online or in batch."""
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def deployment_jobs(self) -> DeploymentJobs:
        """Runs of batch deployments."""
        from .resources.deployment_jobs import DeploymentJobs

        return DeploymentJobs(self)

    @cached_property
    def deployment_job_definitions(self) -> DeploymentJobDefinitions:
        """Stored descriptions of deployment jobs."""
        from .resources.deployment_job_definitions import DeploymentJobDefinitions

        return DeploymentJobDefinitions(self)

    @cached_property
    def experiments(self) -> Experiments:
        """Pipelines and model definitions that are trained together."""
        from .resources.experiments import Experiments

        return Experiments(self)

    @cached_property
    def functions(self) -> Functions:
        """Python functions to deploy."""
        from .resources.functions import Functions

        return Functions(self)

    @cached_property
    def instances(self) -> Instances:
        """Service instances and their consumption."""
        from .resources.instances import Instances

        return Instances(self)

    @cached_property
    def models(self) -> Models:
        """Trained models and their attachments."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def model_definitions(self) -> ModelDefinitions:
        """Code that trains models."""
        from .resources.model_definitions import ModelDefinitions

        return ModelDefinitions(self)

    @cached_property
    def pipelines(self) -> Pipelines:
        """Documents that describe how models are trained."""
        from .resources.pipelines import Pipelines

        return Pipelines(self)

    @cached_property
    def remote_training_systems(self) -> RemoteTrainingSystems:
        """Systems that may take part in federated learning."""
        from .resources.remote_training_systems import RemoteTrainingSystems

        return RemoteTrainingSystems(self)

    @cached_property
    def trainings(self) -> Trainings:
        """Runs that train models."""
        from .resources.trainings import Trainings

        return Trainings(self)

    @cached_property
    def training_definitions(self) -> TrainingDefinitions:
        """Stored descriptions of trainings."""
        from .resources.training_definitions import TrainingDefinitions

        return TrainingDefinitions(self)


class AsyncWatsonxRuntime(AsyncAPIClient):
    """Asyncio client for IBM watsonx.ai Runtime.

    Train, store, deploy and call machine learning models in IBM Cloud.

    Args:
        base_url: URL of the service. Falls back to the environment variable WATSONX_BASE_URL.
            Default: https://us-south.ml.cloud.ibm.com.
        region: Region of the service, one of us-south, eu-gb, eu-de, jp-tok, au-syd. Falls back to
            the environment variable WATSONX_REGION.
        api_key: IBM Cloud API key, exchanged for tokens at the public IAM endpoint or that in the
            environment variable IBMCLOUD_IAM_URL; or a credential such as IBMIAM(key, url=...).
            Falls back to the environment variable WATSONX_API_KEY.
        token: Bearer token, a function that returns it, or a credential. Falls back to the
            environment variable WATSONX_TOKEN.
        version: Version date of the API that calls ask for. Falls back to the environment variable
            WATSONX_VERSION. Default: 2023-07-07.
        space_id: Space that calls work in, unless they name a space or a project. Falls back to the
            environment variable WATSONX_SPACE_ID.
        project_id: Project that calls work in, unless they name a space or a project. Falls back to
            the environment variable WATSONX_PROJECT_ID.
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

    _credential_arguments: ClassVar[Mapping[str, str]] = {"IAM": "api_key", "Bearer": "token"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("IAM",), ("Bearer",))

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
        api_key: str | Credential | None = None,
        token: Token | None = None,
        version: str | None = None,
        space_id: str | None = None,
        project_id: str | None = None,
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
                "IAM": iam_credential(api_key, "WATSONX_API_KEY"),
                "Bearer": bearer_credential(token, "WATSONX_TOKEN"),
            },
            given={"IAM": api_key, "Bearer": token},
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {"region": region},
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of({"version": version, "space_id": space_id, "project_id": project_id}),
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
            user_agent="watsonx-runtime-client/0.1.0",
        )

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """Models, functions and scripts that can be called, online or in batch."""
        from .resources.deployments import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def deployment_jobs(self) -> AsyncDeploymentJobs:
        """Runs of batch deployments."""
        from .resources.deployment_jobs import AsyncDeploymentJobs

        return AsyncDeploymentJobs(self)

    @cached_property
    def deployment_job_definitions(self) -> AsyncDeploymentJobDefinitions:
        """Stored descriptions of deployment jobs."""
        from .resources.deployment_job_definitions import AsyncDeploymentJobDefinitions

        return AsyncDeploymentJobDefinitions(self)

    @cached_property
    def experiments(self) -> AsyncExperiments:
        """Pipelines and model definitions that are trained together."""
        from .resources.experiments import AsyncExperiments

        return AsyncExperiments(self)

    @cached_property
    def functions(self) -> AsyncFunctions:
        """Python functions to deploy."""
        from .resources.functions import AsyncFunctions

        return AsyncFunctions(self)

    @cached_property
    def instances(self) -> AsyncInstances:
        """Service instances and their consumption."""
        from .resources.instances import AsyncInstances

        return AsyncInstances(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Trained models and their attachments."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def model_definitions(self) -> AsyncModelDefinitions:
        """Code that trains models."""
        from .resources.model_definitions import AsyncModelDefinitions

        return AsyncModelDefinitions(self)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Documents that describe how models are trained."""
        from .resources.pipelines import AsyncPipelines

        return AsyncPipelines(self)

    @cached_property
    def remote_training_systems(self) -> AsyncRemoteTrainingSystems:
        """Systems that may take part in federated learning."""
        from .resources.remote_training_systems import AsyncRemoteTrainingSystems

        return AsyncRemoteTrainingSystems(self)

    @cached_property
    def trainings(self) -> AsyncTrainings:
        """Runs that train models."""
        from .resources.trainings import AsyncTrainings

        return AsyncTrainings(self)

    @cached_property
    def training_definitions(self) -> AsyncTrainingDefinitions:
        """Stored descriptions of trainings."""
        from .resources.training_definitions import AsyncTrainingDefinitions

        return AsyncTrainingDefinitions(self)
