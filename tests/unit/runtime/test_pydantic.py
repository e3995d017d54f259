"""Models stand in classes of pydantic and in the routes of FastAPI, and the runtime depends on neither."""

from __future__ import annotations

from typing import Any

import fastapi
import pydantic
import pytest

from runtime.models.model import UNSET, Model, OpenModel, UnsetType, field


class Owner(Model, kw_only=True, rename={"full_name": "fullName"}):
    full_name: str


class Toys(OpenModel):
    count: int | UnsetType = UNSET
    additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])


class Household(pydantic.BaseModel):
    owner: Owner
    toys: list[Toys] = []


JSON = {"owner": {"fullName": "Ann", "new": 1}, "toys": [{"count": 2, "ball": "red"}]}


def test_models_are_read_and_written() -> None:
    household = Household.model_validate(JSON)
    assert household.owner.full_name == "Ann"
    assert household.model_dump(mode="json") == JSON
    assert Household.model_validate_json(household.model_dump_json()).toys[0].additional_properties == {"ball": "red"}
    assert Household(owner=household.owner).owner is household.owner


@pytest.mark.parametrize("wrong", [{}, {"fullName": 5}, {"fullName": None}, 5, "text", None])
def test_what_does_not_fit_is_an_error_of_pydantic(wrong: object) -> None:
    with pytest.raises(pydantic.ValidationError, match="the data does not match Owner"):
        Household.model_validate({"owner": wrong})


def test_routes_take_and_return_models() -> None:
    from fastapi.testclient import TestClient

    app = fastapi.FastAPI()

    def change(household: Household) -> Household:
        household.owner.full_name = "Bob"
        return household

    app.post("/change")(change)
    client = TestClient(app)
    assert client.post("/change", json=JSON).json() == {**JSON, "owner": {"fullName": "Bob", "new": 1}}
    assert client.post("/change", json={"owner": {}}).status_code == 422
    assert "Owner" in str(client.get("/openapi.json").json())
