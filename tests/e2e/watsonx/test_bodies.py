"""From Python arguments, the client makes exactly the bodies that the reference page prints."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from functools import cache, reduce
from pathlib import Path
from typing import Any

import pytest
import watsonx_runtime
from watsonx_runtime import UNSET, AsyncWatsonxRuntime, WatsonxRuntime, errors, models

from specwright import pipeline
from specwright.ir.operations import Method, Resource
from specwright.ir.types import ListOf, Named
from specwright.lower.api import lower
from specwright.openapi import Document
from specwright.openapi.json_types import is_object
from tests.e2e.watsonx.conftest import PROJECT, SPACE, Serve, json_reply

ROOT = Path(__file__).parents[3]


@cache
def loaded() -> tuple[Document, dict[str, tuple[Resource, Method]]]:
    [request] = pipeline.project_requests(ROOT, ("ibm-watsonx-runtime",))
    document, provider = pipeline.load(request)
    found: dict[str, tuple[Resource, Method]] = {}
    pending = list(lower(document, provider).resources)
    while pending:
        resource = pending.pop()
        pending += resource.children
        found.update({method.operation.id: (resource, method) for method in resource.methods})
    return document, found


def samples() -> Iterator[Any]:
    document, methods = loaded()
    for path, item in document.tree["paths"].items():
        nodes: list[dict[str, Any]] = [value for value in item.values() if is_object(value) and "requestBody" in value]
        for node in nodes:
            body, pointer = document.resolve(node["requestBody"], f"/paths/{path}")
            for media_type, media in body["content"].items():
                for name, reference in media.get("examples", {}).items():
                    value: Any = document.resolve(reference, pointer)[0]["value"]
                    yield pytest.param(node["operationId"], media_type, value, id=f"{node['operationId']}-{name}")
    assert len(methods) == 81


def arguments_for(method: Method, media_type: str, value: Any) -> dict[str, Any]:
    """The arguments with which a caller would send a body."""
    body = method.body
    assert body is not None
    found: dict[str, Any] = {p.name: "native" for p in method.parameters if p.required and p.setting is None}
    found |= {p.name: SPACE for p in method.parameters if p.required and p.setting == "space_id"}
    if body.flattened is not None:
        model = getattr(models, body.flattened).from_dict(value, strict=True)
        given = {argument.name: getattr(model, argument.attribute) for argument in body.arguments}
        return found | {name: item for name, item in given.items() if item is not UNSET}
    match body.type:
        case ListOf(Named(name)):
            found[body.arguments[0].name] = [getattr(models, name).from_dict(item, strict=True) for item in value]
        case Named(name):
            found[body.arguments[0].name] = getattr(models, name).from_dict(value, strict=True)
        case _:
            found[body.arguments[0].name] = json.dumps(value).encode()
    if len(body.media_types) > 1:
        found["media_type"] = media_type
    return found


SAMPLES = list(samples())


def test_every_method_with_a_body_has_a_sample() -> None:
    _, methods = loaded()
    sampled = {sample.values[0] for sample in SAMPLES}
    with_json = {
        name for name, (_, method) in methods.items() if method.body and "json" in str(method.body.media_types)
    }
    # The page prints no command for remote training systems.
    assert with_json - sampled == {"remote_training_systems_create"}
    assert len(SAMPLES) == 39  # patches in two media types


@pytest.mark.filterwarnings("ignore::watsonx_runtime.errors.UnverifiedOperationWarning")
@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(("operation", "media_type", "value"), SAMPLES)
def test_the_body_is_the_one_of_the_page(
    service: Serve, flavour: str, operation: str, media_type: str, value: Any
) -> None:
    resource, method = loaded()[1][operation]
    server = service(json_reply({"trace": "t", "errors": []}, 400))
    arguments = arguments_for(method, media_type, value)

    def call(client: Any) -> Any:
        return getattr(reduce(getattr, resource.path, client), method.name)(**arguments)

    if flavour == "sync":
        with (
            WatsonxRuntime(base_url=server.origin, token="t", project_id=PROJECT) as client,
            pytest.raises(errors.BadRequestError),
        ):
            call(client)
    else:

        async def run() -> None:
            async with AsyncWatsonxRuntime(base_url=server.origin, token="t", project_id=PROJECT) as client:
                await call(client)

        with pytest.raises(errors.BadRequestError):
            asyncio.run(run())
    [received] = server.received
    sent = json.loads(received.body)
    # The project of the client stands in for what a sample leaves to its reader.
    if isinstance(value, dict) and "project_id" not in value and "space_id" not in value:
        sent.pop("project_id", None)
    assert sent == value
    assert received.headers["content-type"] == media_type
    assert (received.method, received.headers["authorization"]) == (method.operation.method, "Bearer t")
    assert "version=2023-07-07" in received.target


def test_the_package_says_which_version_it_is() -> None:
    assert watsonx_runtime.__version__
