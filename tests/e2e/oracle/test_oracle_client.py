"""The emitted Oracle client against a real MLflow server, with signed requests, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from oracle_aidp import AsyncOracleAIDP, OCISignature, OracleAIDP, errors, models

from tests.e2e.mlflow_server import PLATFORM, WORKSPACE, MLflowServer

pytestmark = pytest.mark.xdist_group("mlflow")

MANY = 250
AT_ONCE = 5


@pytest.fixture
def client(mlflow_server: MLflowServer, oci_configuration: Path) -> Generator[OracleAIDP]:
    with OracleAIDP(
        base_url=mlflow_server.url,
        ai_data_platform_id=PLATFORM,
        workspace_key=WORKSPACE,
        signer=OCISignature.from_config(oci_configuration),
    ) as client:
        yield client


@asynccontextmanager
async def async_client(server: MLflowServer, configuration: Path) -> AsyncGenerator[AsyncOracleAIDP]:
    async with AsyncOracleAIDP(
        base_url=server.url,
        ai_data_platform_id=PLATFORM,
        workspace_key=WORKSPACE,
        signer=OCISignature.from_config(configuration),
    ) as client:
        yield client


def test_an_experiment_is_created_with_its_tags(client: OracleAIDP) -> None:
    created = client.experiments.create(name="sync-one", tags=[models.ExperimentTag(key="team", value="blue")])
    (found,) = client.experiments.list(max_results=10, filter="name = 'sync-one'")
    assert found.experiment_id == created.experiment_id
    assert found.name == "sync-one"
    assert found.tags == [models.ExperimentTag(key="team", value="blue")]
    assert found.lifecycle_stage == "active"


def test_the_pager_yields_each_experiment_that_the_filter_selects_once(client: OracleAIDP) -> None:
    names = {f"sync-batch-{number}" for number in range(MANY)}
    for name in sorted(names):
        client.experiments.create(name=name)
    listed = [e.name for e in client.experiments.list(max_results=100, filter="name LIKE 'sync-batch-%'")]
    assert len(listed) == MANY
    assert set(listed) == names
    everything = [experiment.name for experiment in client.experiments.list(max_results=100)]
    assert len(everything) == len(set(everything))
    assert names < set(everything)


def test_one_page_has_its_items_and_leads_to_the_next(client: OracleAIDP) -> None:
    for number in range(3):
        client.experiments.create(name=f"sync-page-{number}")
    pager = client.experiments.list(max_results=2, filter="name LIKE 'sync-page-%'", order_by=["name ASC"])
    page = pager.page()
    assert [experiment.name for experiment in page.items] == ["sync-page-0", "sync-page-1"]
    assert isinstance(page.next, str)
    rest = client.experiments.list(
        max_results=2, filter="name LIKE 'sync-page-%'", order_by=["name ASC"], page_token=page.next
    ).page()
    assert [experiment.name for experiment in rest.items] == ["sync-page-2"]
    assert not rest.next


def test_model_versions_are_none_at_first_and_then_those_that_were_registered(
    client: OracleAIDP, mlflow_server: MLflowServer
) -> None:
    pager = client.model_versions.list(filter="name = 'sync-model'", max_results=2)
    assert pager.page().items == []
    assert list(pager) == []
    mlflow_server.register("sync-model", 3)
    versions = list(client.model_versions.list(filter="name = 'sync-model'", max_results=2))
    assert [version.version for version in versions] == ["3", "2", "1"]
    assert {version.status for version in versions} == {"READY"}
    assert versions[0].tags == [models.ModelVersionTag(key="number", value="3")]
    assert versions[0].description == "number 3"


def test_a_strict_client_insists_on_the_list_that_mlflow_leaves_out(client: OracleAIDP) -> None:
    with pytest.raises(errors.APIResponseError, match="model_versions"):
        client.with_options(strict=True).model_versions.list(filter="name = 'absent'").page()


def test_refusals_arrive_as_typed_errors_with_mlflow_s_message(client: OracleAIDP) -> None:
    client.experiments.create(name="sync-twice")
    with pytest.raises(errors.BadRequestError) as twice:
        client.experiments.create(name="sync-twice")
    assert twice.value.status_code == 400
    assert "Experiment(name=sync-twice) already exists" in str(twice.value)
    # MLflow says `error_code` where the specification says `code`: the required member is missing, the rest is read.
    assert isinstance(twice.value.body, models.Error)
    assert twice.value.body.message.startswith("Experiment(name=sync-twice) already exists")
    assert twice.value.reason is not None
    assert twice.value.reason.startswith("Experiment(name=sync-twice) already exists")
    with pytest.raises(errors.BadRequestError) as token:
        client.experiments.list(max_results=5, page_token="nonsense").page()
    assert token.value.reason is not None
    assert token.value.reason.startswith("Invalid page token")
    with pytest.raises(errors.BadRequestError) as clause:
        list(client.experiments.list(max_results=5, filter="name LIKES x"))
    assert clause.value.reason == "Invalid clause(s) in filter string: name LIKES, x"
    with pytest.raises(errors.BadRequestError) as version_clause:
        list(client.model_versions.list(filter="nonsense"))
    assert version_clause.value.reason == "Invalid clause(s) in filter string: nonsense"


def test_a_request_identifier_with_other_characters_is_refused_before_it_is_sent(client: OracleAIDP) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="opc_request_id"):
        client.experiments.create(name="sync-never", opc_request_id="not allowed")
    assert list(client.experiments.list(max_results=5, filter="name = 'sync-never'")) == []


def test_a_key_that_the_server_does_not_know_is_unauthorized(
    mlflow_server: MLflowServer, strange_configuration: Path
) -> None:
    stranger = OracleAIDP(
        base_url=mlflow_server.url,
        ai_data_platform_id=PLATFORM,
        workspace_key=WORKSPACE,
        signer=OCISignature.from_config(strange_configuration),
    )
    with stranger, pytest.raises(errors.UnauthorizedError) as refused:
        stranger.experiments.create(name="sync-stranger")
    assert refused.value.reason == "The key is unknown."
    assert refused.value.request_id == "gate-1"


def test_another_workspace_can_be_named_in_a_call(client: OracleAIDP) -> None:
    with pytest.raises(errors.NotFoundError):
        client.experiments.create(name="sync-elsewhere", workspace_key="another")


def test_the_async_client_creates_and_lists_experiments(mlflow_server: MLflowServer, oci_configuration: Path) -> None:
    names = [f"async-batch-{number}" for number in range(MANY)]

    async def scenario() -> None:
        async with async_client(mlflow_server, oci_configuration) as client:
            created = await client.experiments.create(
                name="async-one", tags=[models.ExperimentTag(key="team", value="blue")]
            )
            one = [e async for e in client.experiments.list(max_results=10, filter="name = 'async-one'")]
            assert [(e.experiment_id, e.tags) for e in one] == [
                (created.experiment_id, [models.ExperimentTag(key="team", value="blue")])
            ]
            for start in range(0, MANY, AT_ONCE):
                async with asyncio.TaskGroup() as tasks:
                    for name in names[start : start + AT_ONCE]:
                        tasks.create_task(client.experiments.create(name=name))
            pager = client.experiments.list(max_results=100, filter="name LIKE 'async-batch-%'")
            listed = [experiment.name async for experiment in pager]
            assert len(listed) == MANY
            assert set(listed) == set(names)
            page = await client.experiments.list(max_results=100, filter="name LIKE 'async-batch-%'").page()
            assert len(page.items) == 100
            assert isinstance(page.next, str)

    asyncio.run(scenario())


def test_the_async_client_lists_model_versions(mlflow_server: MLflowServer, oci_configuration: Path) -> None:
    async def listed() -> list[tuple[object, object]]:
        async with async_client(mlflow_server, oci_configuration) as client:
            pager = client.model_versions.list(filter="name = 'async-model'", max_results=2)
            return [(version.version, version.status) async for version in pager]

    assert asyncio.run(listed()) == []
    mlflow_server.register("async-model", 3)
    assert asyncio.run(listed()) == [("3", "READY"), ("2", "READY"), ("1", "READY")]


def test_the_async_client_raises_the_same_errors(mlflow_server: MLflowServer, oci_configuration: Path) -> None:
    async def scenario() -> None:
        async with async_client(mlflow_server, oci_configuration) as client:
            await client.experiments.create(name="async-twice")
            with pytest.raises(errors.BadRequestError, match=r"Experiment\(name=async-twice\) already exists"):
                await client.experiments.create(name="async-twice")
            with pytest.raises(errors.BadRequestError, match="Invalid page token"):
                await client.experiments.list(max_results=5, page_token="nonsense").page()
            with pytest.raises(errors.BadRequestError) as clause:
                [e async for e in client.experiments.list(max_results=5, filter="name LIKES x")]
            assert clause.value.reason == "Invalid clause(s) in filter string: name LIKES, x"

    asyncio.run(scenario())
