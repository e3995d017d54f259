"""How parameters and properties of forms are written where the document states only a part of it."""

from __future__ import annotations

from collections.abc import Callable

from tests.emitted import Package, Recorder

Specification = Callable[[str], Package]

FORM = """
openapi: 3.1.0
info: {title: Forms, version: "1"}
paths:
  /form:
    post:
      tags: [f]
      operationId: send
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                joined: {type: array, items: {type: string}}
                spaced: {type: array, items: {type: string}}
                plain: {type: array, items: {type: string}}
            encoding:
              joined: {explode: false}
              spaced: {style: spaceDelimited}
      responses: {"204": {description: done}}
"""

QUERY = """
openapi: 3.1.0
info: {title: Query, version: "1"}
paths:
  /query:
    get:
      tags: [q]
      operationId: ask
      parameters:
        - {name: odd, in: query, style: sideways, schema: {type: array, items: {type: string}}}
        - {name: stated, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}
        - {name: joined, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: done}}
"""


def test_properties_of_forms_have_the_default_of_what_is_not_stated(
    specification: Specification, server: Recorder
) -> None:
    package = specification(FORM)
    server.responses(status=204)
    with server.client(package) as client:
        client.f.send(joined=["a", "b"], spaced=["a", "b"], plain=["a", "b"])
    assert server.last.body.decode() == "joined=a,b&spaced=a%20b&plain=a&plain=b"


def test_a_style_that_the_client_does_not_know_is_accounted_for(specification: Specification, server: Recorder) -> None:
    package = specification(QUERY)
    server.responses(status=204)
    with server.client(package) as client:
        client.q.ask(odd=["a", "b"])
    assert server.last.query == "odd=a&odd=b"
    assert [(entry.pointers, entry.keyword) for entry in package.api.omissions] == [
        (("/paths/~1query/get/parameters/0/style",), "style")
    ]


def test_what_is_as_openapi_has_it_by_default_is_not_emitted(specification: Specification) -> None:
    source = next(text for path, text in specification(QUERY).python() if path.endswith("/resources/q.py"))
    assert "style=" not in source
    assert source.count("explode=") == 1
