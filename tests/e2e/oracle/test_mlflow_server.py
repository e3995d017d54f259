"""What MLflow itself answers, over plain HTTP: the ground that the tests of the client stand on."""

from __future__ import annotations

from collections.abc import Generator

import httpx2
import pytest

from tests.e2e.mlflow_server import PLATFORM, WORKSPACE, MLflowServer

pytestmark = pytest.mark.xdist_group("mlflow")

INSTANCE = f"/20260430/aiDataPlatforms/{PLATFORM}"
PATHS = {
    "create": f"{INSTANCE}/workspaces/{WORKSPACE}/mlops/api/2.0/mlflow/experiments/create",
    "search": f"{INSTANCE}/workspaces/{WORKSPACE}/mlops/api/2.0/mlflow/experiments/search",
    "versions": f"{INSTANCE}/mlops/api/2.0/mlflow/model-versions/search",
}


@pytest.fixture
def mlflow(mlflow_server: MLflowServer) -> Generator[httpx2.Client]:
    with httpx2.Client(base_url=f"{mlflow_server.plain_url}/api/2.0/mlflow/") as client:
        yield client


@pytest.mark.parametrize(
    ("method", "path"), [("POST", PATHS["create"]), ("POST", PATHS["search"]), ("GET", PATHS["versions"])]
)
def test_a_request_without_a_signature_stays_outside(mlflow_server: MLflowServer, method: str, path: str) -> None:
    answer = httpx2.request(method, mlflow_server.url + path)
    assert answer.status_code == 401
    assert answer.json()["code"] == "NotAuthenticated"


def test_another_workspace_does_not_exist(mlflow_server: MLflowServer) -> None:
    answer = httpx2.post(mlflow_server.url + PATHS["create"].replace(WORKSPACE, "another"), json={"name": "x"})
    assert answer.status_code == 404


def test_a_duplicate_name_is_a_bad_request_and_not_a_conflict(mlflow: httpx2.Client) -> None:
    assert mlflow.post("experiments/create", json={"name": "raw-twice"}).json().keys() == {"experiment_id"}
    answer = mlflow.post("experiments/create", json={"name": "raw-twice"})
    assert answer.status_code == 400
    assert answer.json()["error_code"] == "RESOURCE_ALREADY_EXISTS"
    assert "Experiment(name=raw-twice) already exists" in answer.json()["message"]
    assert "code" not in answer.json()


def test_experiments_carry_a_field_that_the_specification_does_not_declare(mlflow: httpx2.Client) -> None:
    mlflow.post("experiments/create", json={"name": "raw-fields", "tags": [{"key": "team", "value": "blue"}]})
    answer = mlflow.post("experiments/search", json={"max_results": 1, "filter": "name = 'raw-fields'"})
    (experiment,) = answer.json()["experiments"]
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
        # The documents let the server choose a page size. MLflow takes the missing value for a zero.
        ({}, "Invalid value 0 for parameter 'max_results' supplied. It must be a positive integer"),
    ],
)
def test_a_search_that_mlflow_refuses(mlflow: httpx2.Client, search: dict[str, object], message: str) -> None:
    answer = mlflow.post("experiments/search", json=search)
    assert answer.status_code == 400
    assert answer.json()["error_code"] == "INVALID_PARAMETER_VALUE"
    assert message in answer.json()["message"]


def test_empty_lists_are_left_out(mlflow: httpx2.Client) -> None:
    assert mlflow.post("experiments/search", json={"max_results": 5, "filter": "name = 'absent'"}).json() == {}
    assert mlflow.get("model-versions/search", params={"filter": "name = 'absent'"}).json() == {}


def test_versions_registered_through_the_own_client_of_mlflow_are_listed(
    mlflow_server: MLflowServer, mlflow: httpx2.Client
) -> None:
    mlflow_server.register("raw-model", 2)
    versions = mlflow.get("model-versions/search", params={"filter": "name = 'raw-model'"}).json()["model_versions"]
    assert [(version["version"], version["status"]) for version in versions] == [("2", "READY"), ("1", "READY")]
