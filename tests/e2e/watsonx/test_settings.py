"""Space, project and version come from the client unless a call says otherwise."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from watsonx_runtime import AsyncWatsonxRuntime, WatsonxRuntime, errors, models

from tests.e2e.watsonx.conftest import PROJECT, SPACE, Serve, json_reply
from tests.unit.runtime_auth.loopback import Loopback

OTHER = "00000000-0000-4000-8000-000000000000"
SOFTWARE = models.SoftwareSpecRel(name="runtime-24.1-py3.11")


def query(server: Loopback) -> dict[str, list[str]]:
    return parse_qs(urlsplit(server.received[-1].target).query)


def body(server: Loopback) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(server.received[-1].body)
    return found


def both(server: Loopback) -> WatsonxRuntime:
    return WatsonxRuntime(base_url=server.origin, token="t", space_id=SPACE, project_id=PROJECT)


@pytest.fixture
def server(service: Serve) -> Loopback:
    return service(json_reply({}))


class TestQuery:
    def test_settings_of_the_client_are_sent(self, server: Loopback) -> None:
        with both(server) as client:
            client.models.get("m")
        assert query(server) == {"version": ["2023-07-07"], "space_id": [SPACE], "project_id": [PROJECT]}

    def test_a_call_that_names_one_gets_no_setting_of_the_other(self, server: Loopback) -> None:
        with both(server) as client:
            client.models.get("m", space_id=OTHER)
        assert query(server) == {"version": ["2023-07-07"], "space_id": [OTHER]}

    def test_none_leaves_a_setting_out(self, server: Loopback) -> None:
        with both(server) as client:
            client.models.get("m", space_id=None)
            assert query(server) == {"version": ["2023-07-07"], "project_id": [PROJECT]}
            list(client.deployments.list(serving_name="churn", conflict=True, space_id=None))
        assert query(server) == {"version": ["2023-07-07"], "serving_name": ["churn"], "conflict": ["true"]}

    def test_none_for_all_of_them_is_as_wrong_as_nothing(self, server: Loopback) -> None:
        with both(server) as client, pytest.raises(errors.InvalidArgumentError, match="space_id or project_id"):
            client.models.get("m", space_id=None, project_id=None)
        assert server.received == []

    def test_the_version_can_be_another(self, server: Loopback) -> None:
        with WatsonxRuntime(base_url=server.origin, token="t", space_id=SPACE, version="2020-09-01") as client:
            client.models.get("m")
        assert query(server)["version"] == ["2020-09-01"]

    def test_without_a_version_a_call_is_refused(self, server: Loopback, client: WatsonxRuntime) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="version: is required"):
            client.models.get("m", version=None)
        assert server.received == []


class TestBody:
    def test_settings_of_the_client_become_properties(self, server: Loopback) -> None:
        with both(server) as client:
            client.functions.create(name="f", software_spec=SOFTWARE)
        assert body(server) == {
            "name": "f",
            "software_spec": {"name": "runtime-24.1-py3.11"},
            "space_id": SPACE,
            "project_id": PROJECT,
        }
        assert query(server) == {"version": ["2023-07-07"]}

    def test_a_call_that_names_one_gets_no_setting_of_the_other(self, server: Loopback) -> None:
        with both(server) as client:
            client.functions.create(name="f", software_spec=SOFTWARE, project_id=OTHER)
        assert body(server)["project_id"] == OTHER
        assert "space_id" not in body(server)

    def test_none_leaves_a_setting_out(self, server: Loopback) -> None:
        with both(server) as client:
            client.functions.create(name="f", software_spec=SOFTWARE, project_id=None)
        assert body(server)["space_id"] == SPACE
        assert "project_id" not in body(server)

    def test_what_a_setting_supplies_is_checked(self, server: Loopback) -> None:
        with (
            WatsonxRuntime(base_url=server.origin, token="t", space_id="short") as client,
            pytest.raises(errors.InvalidArgumentError, match="space_id"),
        ):
            client.functions.create(name="f", software_spec=SOFTWARE)
        assert server.received == []

    def test_a_required_property_may_come_from_a_setting(self, server: Loopback, client: WatsonxRuntime) -> None:
        client.deployments.create(name="d", online=models.OnlineRequest())
        assert body(server) == {"name": "d", "online": {}, "space_id": SPACE}

    def test_a_required_property_that_nothing_supplies_is_an_error(
        self, server: Loopback, bare: WatsonxRuntime
    ) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="space_id"):
            bare.deployments.create(name="d", online=models.OnlineRequest())
        assert server.received == []


class TestNeither:
    def test_is_an_error_before_anything_is_sent(self, server: Loopback, bare: WatsonxRuntime) -> None:
        for call in (
            lambda: bare.models.get("m"),
            lambda: bare.functions.list().page(),
            lambda: bare.models.content.download("m", "a").read(),
            lambda: bare.functions.create(name="f", software_spec=SOFTWARE),
            lambda: bare.functions.code.upload("f", body=b"zip"),
            lambda: bare.trainings.wait("t"),
            lambda: next(iter(bare.trainings.watch("t"))),
        ):
            with pytest.raises(errors.InvalidArgumentError, match="space_id or project_id"):
                call()
        assert server.received == []

    def test_is_an_error_for_asyncio_too(self, server: Loopback) -> None:
        async def run() -> None:
            async with AsyncWatsonxRuntime(base_url=server.origin, token="t") as client:
                await client.models.get("m")

        with pytest.raises(errors.InvalidArgumentError, match="space_id or project_id"):
            asyncio.run(run())
        assert server.received == []


class TestRegions:
    @pytest.mark.parametrize("region", ["us-south", "eu-gb", "eu-de", "jp-tok", "au-syd"])
    def test_are_chosen_by_name(self, region: str) -> None:
        with WatsonxRuntime(region=region, token="t") as client:
            assert client.base_url == f"https://{region}.ml.cloud.ibm.com"

    def test_the_first_of_the_page_is_the_default(self) -> None:
        with WatsonxRuntime(token="t") as client:
            assert client.base_url == "https://us-south.ml.cloud.ibm.com"

    def test_one_that_does_not_exist_is_refused_with_those_that_do(self) -> None:
        with pytest.raises(
            errors.ConfigurationError, match="'mars' is not one of us-south, eu-gb, eu-de, jp-tok, au-syd"
        ):
            WatsonxRuntime(region="mars", token="t")

    def test_what_is_passed_weighs_more_than_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WATSONX_REGION", "jp-tok")
        with WatsonxRuntime(token="t") as client:
            assert client.base_url == "https://jp-tok.ml.cloud.ibm.com"
        monkeypatch.setenv("WATSONX_BASE_URL", "https://private.example.com")
        with WatsonxRuntime(token="t") as client:
            assert client.base_url == "https://private.example.com"
        with WatsonxRuntime(token="t", region="eu-de") as client:
            assert client.base_url == "https://eu-de.ml.cloud.ibm.com"
