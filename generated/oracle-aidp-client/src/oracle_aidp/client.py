"""Clients for Oracle AI Data Platform, MLflow operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime.authentication.credentials import Credential
from ._runtime.authentication.oci import RequestSigner
from ._runtime.authentication.oci_configuration import region_of, signature_credential
from ._runtime.client.client_async import AsyncAPIClient
from ._runtime.client.client_sync import APIClient
from ._runtime.client.defaults import Defaults, Setting, Variable, present
from ._runtime.models.drift import Drift
from ._runtime.requests.options import Validation
from ._runtime.retries import RetryPolicy
from ._runtime.sending.attempts import Attempt
from ._runtime.transports.transport import AsyncTransport, SizeLimits, Timeout, Transport

if TYPE_CHECKING:
    from .resources.artifacts import Artifacts, AsyncArtifacts
    from .resources.experiments import AsyncExperiments, Experiments
    from .resources.logged_models import AsyncLoggedModels, LoggedModels
    from .resources.model_versions import AsyncModelVersions, ModelVersions
    from .resources.registered_models import AsyncRegisteredModels, RegisteredModels
    from .resources.runs import AsyncRuns, Runs

__all__ = ["AsyncOracleAIDP", "OracleAIDP"]

_DEFAULTS = Defaults(
    base_url_environment="ORACLE_AIDP_BASE_URL",
    url="https://aidp.{region}.oci.oraclecloud.com/api",
    variables=(Variable(name="region", wire_name="region", default="us-ashburn-1", environment="OCI_REGION"),),
    settings=(
        Setting(name="ai_data_platform_id", environment="ORACLE_AIDP_PLATFORM_ID"),
        Setting(name="workspace_key", environment="ORACLE_AIDP_WORKSPACE_KEY"),
    ),
)


class OracleAIDP(APIClient):
    """Client for Oracle AI Data Platform, MLflow operations.

    Experiments, runs and models of an AI Data Platform instance. Oracle marks all operations as
    preview.

    Args:
        base_url: URL of the service. Falls back to the environment variable ORACLE_AIDP_BASE_URL.
            Default: https://aidp.{region}.oci.oraclecloud.com/api.
        region: Identifier of the OCI region, such as us-ashburn-1. Inferred: OpenAPI wants a
            default; no source names one.
        signer: Signer of requests. Defaults to the profile DEFAULT of the OCI configuration file.
        ai_data_platform_id: OCID of the AI Data Platform instance that calls go to. Falls back to
            the environment variable ORACLE_AIDP_PLATFORM_ID.
        workspace_key: Key of the workspace that calls go to. Falls back to the environment variable
            ORACLE_AIDP_WORKSPACE_KEY.
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

    _credential_arguments: ClassVar[Mapping[str, str]] = {"ociSignature": "signer"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("ociSignature",),)

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
        signer: Credential | RequestSigner | None = None,
        ai_data_platform_id: str | None = None,
        workspace_key: str | None = None,
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
                "ociSignature": signature_credential(signer),
            },
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {"region": region},
                fallback=region_of(credentials.get("ociSignature")),
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of(
                {"ai_data_platform_id": ai_data_platform_id, "workspace_key": workspace_key}
            ),
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
            user_agent="oracle-aidp-client/0.1.0",
        )

    @cached_property
    def experiments(self) -> Experiments:
        """Named groups of runs in a workspace. Inferred: The pages print no tags; this one is named
        after the path.
        """
        from .resources.experiments import Experiments

        return Experiments(self)

    @cached_property
    def model_versions(self) -> ModelVersions:
        """Versions of registered models. Inferred: The pages print no tags; this one is named after
        the path.
        """
        from .resources.model_versions import ModelVersions

        return ModelVersions(self)

    @cached_property
    def runs(self) -> Runs:
        """What happens in an experiment: parameters, metrics, tags and artifacts. Inferred: The client
        groups operations like this.
        """
        from .resources.runs import Runs

        return Runs(self)

    @cached_property
    def artifacts(self) -> Artifacts:
        """Files of runs. Inferred: The client groups operations like this."""
        from .resources.artifacts import Artifacts

        return Artifacts(self)

    @cached_property
    def logged_models(self) -> LoggedModels:
        """Models that runs have logged. Inferred: The client groups operations like this."""
        from .resources.logged_models import LoggedModels

        return LoggedModels(self)

    @cached_property
    def registered_models(self) -> RegisteredModels:
        """Models with versions, aliases and permissions. Inferred: The client groups operations like
        this.
        """
        from .resources.registered_models import RegisteredModels

        return RegisteredModels(self)


class AsyncOracleAIDP(AsyncAPIClient):
    """Asyncio client for Oracle AI Data Platform, MLflow operations.

    Experiments, runs and models of an AI Data Platform instance. Oracle marks all operations as
    preview.

    Args:
        base_url: URL of the service. Falls back to the environment variable ORACLE_AIDP_BASE_URL.
            Default: https://aidp.{region}.oci.oraclecloud.com/api.
        region: Identifier of the OCI region, such as us-ashburn-1. Inferred: OpenAPI wants a
            default; no source names one.
        signer: Signer of requests. Defaults to the profile DEFAULT of the OCI configuration file.
        ai_data_platform_id: OCID of the AI Data Platform instance that calls go to. Falls back to
            the environment variable ORACLE_AIDP_PLATFORM_ID.
        workspace_key: Key of the workspace that calls go to. Falls back to the environment variable
            ORACLE_AIDP_WORKSPACE_KEY.
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

    _credential_arguments: ClassVar[Mapping[str, str]] = {"ociSignature": "signer"}
    _security: ClassVar[Sequence[Sequence[str]]] = (("ociSignature",),)

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
        signer: Credential | RequestSigner | None = None,
        ai_data_platform_id: str | None = None,
        workspace_key: str | None = None,
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
                "ociSignature": signature_credential(signer),
            },
        )
        super().__init__(
            base_url=_DEFAULTS.base_url(
                base_url,
                {"region": region},
                fallback=region_of(credentials.get("ociSignature")),
            ),
            credentials=credentials,
            settings=_DEFAULTS.settings_of(
                {"ai_data_platform_id": ai_data_platform_id, "workspace_key": workspace_key}
            ),
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
            user_agent="oracle-aidp-client/0.1.0",
        )

    @cached_property
    def experiments(self) -> AsyncExperiments:
        """Named groups of runs in a workspace. Inferred: The pages print no tags; this one is named
        after the path.
        """
        from .resources.experiments import AsyncExperiments

        return AsyncExperiments(self)

    @cached_property
    def model_versions(self) -> AsyncModelVersions:
        """Versions of registered models. Inferred: The pages print no tags; this one is named after
        the path.
        """
        from .resources.model_versions import AsyncModelVersions

        return AsyncModelVersions(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """What happens in an experiment: parameters, metrics, tags and artifacts. Inferred: The client
        groups operations like this.
        """
        from .resources.runs import AsyncRuns

        return AsyncRuns(self)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """Files of runs. Inferred: The client groups operations like this."""
        from .resources.artifacts import AsyncArtifacts

        return AsyncArtifacts(self)

    @cached_property
    def logged_models(self) -> AsyncLoggedModels:
        """Models that runs have logged. Inferred: The client groups operations like this."""
        from .resources.logged_models import AsyncLoggedModels

        return AsyncLoggedModels(self)

    @cached_property
    def registered_models(self) -> AsyncRegisteredModels:
        """Models with versions, aliases and permissions. Inferred: The client groups operations like
        this.
        """
        from .resources.registered_models import AsyncRegisteredModels

        return AsyncRegisteredModels(self)
