"""What a data scientist does from the first experiment to the cleanup, against a real MLflow server, sync and async."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from oracle_aidp import AsyncOracleAIDP, OCISignature, OracleAIDP, errors, models

from tests.e2e.mlflow_server import PLATFORM, WORKSPACE, MLflowServer

pytestmark = pytest.mark.xdist_group("mlflow")

START = 1_780_000_000_000
"""Time of the first run, in milliseconds."""


async def done(call: Any) -> Any:
    """What a call of either client returns."""
    return await call if inspect.isawaitable(call) else call


async def all_of(pager: Any) -> list[Any]:
    """The items of a list of either client."""
    return [item async for item in pager] if hasattr(pager, "__aiter__") else list(pager)


@asynccontextmanager
async def connected(flavour: str, server: MLflowServer, configuration: Path) -> AsyncGenerator[Any]:
    options: dict[str, Any] = {
        "base_url": server.url,
        "ai_data_platform_id": PLATFORM,
        "workspace_key": WORKSPACE,
        "signer": OCISignature.from_config(configuration),
    }
    if flavour == "sync":
        with OracleAIDP(**options) as client:
            yield client
    else:
        async with AsyncOracleAIDP(**options) as client:
            yield client


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def experiment_with_runs(client: Any, name: str) -> tuple[str, list[str]]:
    created = await done(client.experiments.create(name=name, tags=[models.ExperimentTag(key="team", value="blue")]))
    runs: list[str] = []
    for number in range(3):
        run = await done(
            client.runs.create(
                experiment_id=created.experiment_id, run_name=f"run-{number}", start_time=START + number, tags=[]
            )
        )
        runs.append(run.info.run_id)
    return created.experiment_id, runs


async def look_after_experiments(client: Any, name: str) -> None:
    created = await done(client.experiments.create(name=name))
    experiment_id = created.experiment_id
    assert (await done(client.experiments.get(experiment_id=experiment_id))).name == name
    assert (await done(client.experiments.get_by_name(experiment_name=name))).experiment_id == experiment_id
    await done(client.experiments.update(experiment_id=experiment_id, new_name=f"{name}-renamed"))
    await done(client.experiments.set_tag(experiment_id=experiment_id, key="stage", value="draft"))
    found = await done(client.experiments.get(experiment_id=experiment_id))
    assert (found.name, found.tags) == (f"{name}-renamed", [models.ExperimentTag(key="stage", value="draft")])
    await done(client.experiments.delete_tag(experiment_id=experiment_id, key="stage"))
    assert not (await done(client.experiments.get(experiment_id=experiment_id))).tags
    await done(client.experiments.delete(experiment_id=experiment_id))
    assert (await done(client.experiments.get(experiment_id=experiment_id))).lifecycle_stage == "deleted"
    await done(client.experiments.restore(experiment_id=experiment_id))
    assert (await done(client.experiments.get(experiment_id=experiment_id))).lifecycle_stage == "active"
    # Without a word about pages, which MLflow itself would refuse.
    assert experiment_id in [each.experiment_id for each in await all_of(client.experiments.list())]
    await done(client.experiments.delete(experiment_id=experiment_id))
    with pytest.raises(errors.NotFoundError):
        await done(client.experiments.get_by_name(experiment_name=f"{name}-never"))


async def train(client: Any, name: str) -> None:
    experiment_id, runs = await experiment_with_runs(client, name)
    first, second, third = runs
    await done(client.runs.log_parameter(run_id=first, key="depth", value="5"))
    for step in range(3):
        await done(
            client.runs.log_metric(run_id=first, key="loss", value=1.0 / (step + 1), timestamp=START + step, step=step)
        )
    for number, run_id in enumerate(runs):
        await done(
            client.runs.log_batch(
                run_id=run_id,
                metrics=[
                    models.ExperimentRunMetric(key="accuracy", value=0.5 + number / 10, timestamp=START, step=0),
                    models.ExperimentRunMetric(key="recall", value=0.25, timestamp=START, step=0),
                ],
                params=[models.ExperimentRunParam(key="rate", value="0.1")],
                tags=[models.ExperimentRunTag(key="kind", value="baseline" if number else "first")],
            )
        )
    # MLflow takes this body without reading it: what Oracle's client calls `dataset_inputs`, it calls `datasets`.
    await done(
        client.runs.log_inputs(
            run_id=first,
            dataset_inputs=[
                models.DatasetInput(
                    dataset=models.Dataset(name="churn", digest="d1", source_type="http", source="https://e.com/churn"),
                    tags=[models.InputTag(key="mlflow.data.context", value="training")],
                )
            ],
        )
    )
    history = await all_of(client.runs.list_metric_history(run_id=first, metric_key="loss", max_results=2))
    assert [(value.value, value.step) for value in history] == [(1.0, 0), (0.5, 1), (pytest.approx(1 / 3), 2)]
    await done(client.runs.set_tag(run_id=first, key="reviewed", value="yes"))
    await done(client.runs.delete_tag(run_id=first, key="kind"))
    info = await done(client.runs.update(run_id=first, status="FINISHED", end_time=START + 60_000, run_name="best"))
    assert (info.run_name, info.status, info.end_time) == ("best", "FINISHED", START + 60_000)

    run = await done(client.runs.get(run_id=first))
    assert {each.key: each.value for each in run.data.params} == {"depth": "5", "rate": "0.1"}
    assert {each.key: each.value for each in run.data.metrics}["recall"] == 0.25
    assert {each.key: each.value for each in run.data.tags}["reviewed"] == "yes"
    assert "kind" not in {each.key for each in run.data.tags}

    accurate = await all_of(
        client.runs.list(
            experiment_ids=[experiment_id],
            filter="metrics.accuracy > 0.55",
            order_by=["metrics.accuracy DESC", "attributes.start_time ASC"],
        )
    )
    assert [each.info.run_id for each in accurate] == [third, second]
    paged = await all_of(client.runs.list(experiment_ids=[experiment_id], max_results=1))
    assert {each.info.run_id for each in paged} == set(runs)

    assert await all_of(client.artifacts.list(run_id=first)) == []
    assert await all_of(client.logged_models.list(experiment_ids=[experiment_id])) == []

    await done(client.runs.delete(run_id=second))
    active = await all_of(client.runs.list(experiment_ids=[experiment_id]))
    assert {each.info.run_id for each in active} == {first, third}
    deleted = await all_of(client.runs.list(experiment_ids=[experiment_id], run_view_type="DELETED_ONLY"))
    assert [each.info.run_id for each in deleted] == [second]
    await done(client.runs.restore(run_id=second))
    await done(client.experiments.delete(experiment_id=experiment_id))


async def publish(client: Any, name: str) -> None:
    experiment_id, (run_id, *_) = await experiment_with_runs(client, f"{name}-runs")
    tag = models.RegisteredModelTag(key="team", value="blue")
    model = await done(client.registered_models.create(name=name, description="first", tags=[tag]))
    assert (model.name, model.tags) == (name, [tag])
    for number in (1, 2, 3):
        version = await done(
            client.model_versions.create(name=name, source=f"s3://models/{name}/{number}", run_id=run_id)
        )
        assert (version.version, version.status, version.run_id) == (str(number), "READY", run_id)
    await done(client.model_versions.update(name=name, version="1", description="the first"))
    await done(client.model_versions.set_tag(name=name, version="1", key="checked", value="yes"))
    version = await done(client.model_versions.get(name=name, version="1"))
    assert (version.description, version.tags) == ("the first", [models.ModelVersionTag(key="checked", value="yes")])
    await done(client.model_versions.delete_tag(name=name, version="1", key="checked"))
    moved = await done(
        client.model_versions.transition_stage(
            name=name, version="2", stage="Production", archive_existing_versions=False
        )
    )
    assert moved.current_stage == "Production"

    # Two columns, which one text cannot say to MLflow.
    versions = await all_of(
        client.model_versions.list(filter=f"name = '{name}'", order_by=["name DESC", "version_number ASC"])
    )
    assert [each.version for each in versions] == ["1", "2", "3"]
    versions = await all_of(client.model_versions.list(filter=f"name = '{name}'", order_by="version_number DESC"))
    assert [each.version for each in versions] == ["3", "2", "1"]

    await done(client.registered_models.update(name=name, description="second"))
    await done(client.registered_models.set_tag(name=name, key="owner", value="Ada"))
    await done(client.registered_models.delete_tag(name=name, key="team"))
    await done(client.registered_models.rename(name=name, new_name=f"{name}-final"))
    model = await done(client.registered_models.get(name=f"{name}-final"))
    assert (model.description, model.tags) == ("second", [models.RegisteredModelTag(key="owner", value="Ada")])
    assert {each.current_stage for each in model.latest_versions} == {"None", "Production"}
    listed = await all_of(client.registered_models.list(filter=f"name LIKE '{name}%'", order_by=["name ASC"]))
    assert [each.name for each in listed] == [f"{name}-final"]

    await done(client.model_versions.delete(name=f"{name}-final", version="3"))
    with pytest.raises(errors.NotFoundError):
        await done(client.model_versions.get(name=f"{name}-final", version="3"))
    await done(client.registered_models.delete(name=f"{name}-final"))
    with pytest.raises(errors.NotFoundError):
        await done(client.registered_models.get(name=f"{name}-final"))
    await done(client.experiments.delete(experiment_id=experiment_id))


@pytest.mark.parametrize("part", [look_after_experiments, train, publish], ids=lambda part: part.__name__)
def test_a_data_scientist_gets_along(
    mlflow_server: MLflowServer, oci_configuration: Path, flavour: str, part: Any
) -> None:
    async def journey() -> None:
        async with connected(flavour, mlflow_server, oci_configuration) as client:
            await part(client, f"{flavour}-{part.__name__}")

    asyncio.run(journey())
