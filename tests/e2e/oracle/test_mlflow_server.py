"""What MLflow itself responses, over plain HTTP: the ground that the tests of the client stand on."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator
from pathlib import Path

import httpx2
import jsonschema_rs
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from specwright.openapi import load_document
from tests.e2e.mlflow_server import PLATFORM, TENANCY, USER, WORKSPACE, MLflowServer, fingerprint

pytestmark = pytest.mark.xdist_group("mlflow")

INSTANCE = f"/20260430/aiDataPlatforms/{PLATFORM}"
PATHS = {
    "create": f"{INSTANCE}/workspaces/{WORKSPACE}/mlops/api/2.0/mlflow/experiments/create",
    "search": f"{INSTANCE}/workspaces/{WORKSPACE}/mlops/api/2.0/mlflow/experiments/search",
    "versions": f"{INSTANCE}/mlops/api/2.0/mlflow/model-versions/search",
}
SPECIFICATION = Path(__file__).parents[3] / "specs" / "oracle-aidp" / "20260430.yaml"


def deviations(schema: str, response: object) -> list[str]:
    """What an independent validator has against a response, going by a schema of the specification."""
    components = load_document(SPECIFICATION).tree["components"]
    validator = jsonschema_rs.Draft202012Validator({"$ref": f"#/components/schemas/{schema}", "components": components})
    return [error.message for error in validator.iter_errors(response)]


@pytest.fixture
def mlflow(mlflow_server: MLflowServer) -> Generator[httpx2.Client]:
    with httpx2.Client(base_url=f"{mlflow_server.plain_url}/api/2.0/mlflow/") as client:
        yield client


@pytest.mark.parametrize(
    ("method", "path"), [("POST", PATHS["create"]), ("POST", PATHS["search"]), ("GET", PATHS["versions"])]
)
def test_a_request_without_a_signature_stays_outside(mlflow_server: MLflowServer, method: str, path: str) -> None:
    response = httpx2.request(method, mlflow_server.url + path)
    assert response.status_code == 401
    assert response.json()["code"] == "NotAuthenticated"


def test_a_signature_that_covers_something_else_stays_outside(
    mlflow_server: MLflowServer, oci_configuration: Path
) -> None:
    key = load_pem_public_key(oci_configuration.with_name("public.pem").read_bytes())
    assert isinstance(key, RSAPublicKey)
    signature = (
        f'Signature version="1",keyId="{TENANCY}/{USER}/{fingerprint(key)}",algorithm="rsa-sha256",'
        f'headers="date (request-target) host",signature="{b64encode(bytes(256)).decode()}"'
    )
    response = httpx2.get(mlflow_server.url + PATHS["versions"], headers={"Authorization": signature})
    assert response.status_code == 401
    assert response.json()["message"] == "The signature does not fit the request."


def test_another_workspace_does_not_exist(mlflow_server: MLflowServer) -> None:
    response = httpx2.post(mlflow_server.url + PATHS["create"].replace(WORKSPACE, "another"), json={"name": "x"})
    assert response.status_code == 404


def test_a_duplicate_name_is_a_bad_request_and_not_a_conflict(mlflow: httpx2.Client) -> None:
    assert mlflow.post("experiments/create", json={"name": "raw-twice"}).json().keys() == {"experiment_id"}
    response = mlflow.post("experiments/create", json={"name": "raw-twice"})
    assert response.status_code == 400
    assert response.json()["error_code"] == "RESOURCE_ALREADY_EXISTS"
    assert "Experiment(name=raw-twice) already exists" in response.json()["message"]
    assert deviations("Error", response.json()) == ['"code" is a required property']


def test_experiments_carry_a_field_that_the_specification_does_not_declare(mlflow: httpx2.Client) -> None:
    mlflow.post("experiments/create", json={"name": "raw-fields", "tags": [{"key": "team", "value": "blue"}]})
    response = mlflow.post("experiments/search", json={"max_results": 1, "filter": "name = 'raw-fields'"})
    assert deviations("ExperimentCollection", response.json()) == []
    (experiment,) = response.json()["experiments"]
    assert experiment["workspace"] == "default"
    assert experiment["tags"] == [{"key": "team", "value": "blue"}]


def test_pages_lead_to_each_other_and_the_last_has_no_token(mlflow: httpx2.Client) -> None:
    for number in range(3):
        mlflow.post("experiments/create", json={"name": f"raw-page-{number}"})
    search = {"max_results": 2, "filter": "name LIKE 'raw-page-%'", "order_by": ["name ASC"]}
    first = mlflow.post("experiments/search", json=search).json()
    assert [experiment["name"] for experiment in first["experiments"]] == ["raw-page-0", "raw-page-1"]
    last = mlflow.post("experiments/search", json=search | {"page_token": first["next_page_token"]}).json()
    assert [experiment["name"] for experiment in last["experiments"]] == ["raw-page-2"]
    assert "next_page_token" not in last


@pytest.mark.parametrize(
    ("search", "message"),
    [
        ({"max_results": 5, "page_token": "nonsense"}, "Invalid page token"),
        ({"max_results": 5, "filter": "name LIKES x"}, "Invalid clause(s) in filter string: name LIKES, x"),
        ({"max_results": 50_001}, "It must be at most 50000"),
        # The documents let the server choose a page size. MLflow takes the missing value for a zero, so that the
        # client always names one.
        ({}, "Invalid value 0 for parameter 'max_results' supplied. It must be a positive integer"),
    ],
)
def test_a_search_that_mlflow_refuses(mlflow: httpx2.Client, search: dict[str, object], message: str) -> None:
    response = mlflow.post("experiments/search", json=search)
    assert response.status_code == 400
    assert response.json()["error_code"] == "INVALID_PARAMETER_VALUE"
    assert message in response.json()["message"]


def test_empty_lists_are_left_out(mlflow: httpx2.Client) -> None:
    experiments = mlflow.post("experiments/search", json={"max_results": 5, "filter": "name = 'absent'"}).json()
    versions = mlflow.get("model-versions/search", params={"filter": "name = 'absent'"}).json()
    assert experiments == versions == {}
    assert deviations("ExperimentCollection", experiments) == ['"experiments" is a required property']
    assert deviations("ModelVersionCollection", versions) == ['"model_versions" is a required property']


def test_versions_registered_through_the_own_client_of_mlflow_are_listed(
    mlflow_server: MLflowServer, mlflow: httpx2.Client
) -> None:
    mlflow_server.register("raw-model", 2)
    response = mlflow.get("model-versions/search", params={"filter": "name = 'raw-model'"}).json()
    assert deviations("ModelVersionCollection", response) == []
    versions = response["model_versions"]
    assert [(version["version"], version["status"]) for version in versions] == [("2", "READY"), ("1", "READY")]
