"""Models: AthenaBillingConfigsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class AthenaBillingConfigsV1(
    Model,
    kw_only=True,
    rename={
        "athena_bucket_name": "athenaBucketName",
        "athena_database": "athenaDatabase",
        "athena_region": "athenaRegion",
        "athena_table": "athenaTable",
        "project_id": "projectID",
        "service_key_name": "serviceKeyName",
        "service_key_secret": "serviceKeySecret",
    },
):
    """How Kubecost reads AWS costs through Athena.

    Documented in: Domino REST API reference 5.11, lines 353; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    athena_bucket_name: str
    """S3 bucket that Athena writes its results to."""
    athena_database: str
    """Database in Athena."""
    athena_region: str
    """AWS region of Athena."""
    athena_table: str
    """Table in the database."""
    project_id: str
    """Id of the cloud account or project that is billed."""
    service_key_name: str
    """Name of the AWS access key."""
    service_key_secret: str
    """Secret of the AWS access key."""
