"""Clients of an emitted package, connected to a strict server of its specification."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Generator
from typing import Any
from urllib.parse import urlsplit

from specwright.conform.generated_package import Package
from specwright.conform.runner import Calls
from specwright.mock.server import create_application, running
from specwright.mock.specification import Specification


class Rerouted:
    """A transport that sends every request to one server: operations with a server of their own stay on this machine.

    It wraps a sync or an async transport of the package; what `send` and `aclose` return is awaited by the caller.
    """

    def __init__(self, transport: Any, base_url: str) -> None:
        """Take the transport and the URL of the server."""
        self._transport = transport
        self._server = urlsplit(base_url)

    def send(self, request: Any) -> Any:
        """Send a request to the server, whatever host it names."""
        url: str = request.url
        request.url = urlsplit(url)._replace(scheme=self._server.scheme, netloc=self._server.netloc).geturl()
        return self._transport.send(request)

    def close(self) -> None:
        """Close the connections of a sync transport."""
        self._transport.close()

    async def aclose(self) -> None:
        """Close the connections of an async transport."""
        await self._transport.aclose()


@contextlib.contextmanager
def connected(package: Package, specification: Specification) -> Generator[Calls]:
    """Serve a specification and give calls of its package, with one client of each kind.

    Args:
        package: The package that was emitted from the specification.
        specification: The same specification, for the server.

    Raises:
        RuntimeError: when the server does not start.
    """
    application = create_application(specification)
    with running(application) as url, asyncio.Runner() as runner:
        options: dict[str, Any] = {"base_url": url, "strict": True, "max_retries": 0, **package.credentials()}
        # Somebody who listens to drift is told of undeclared properties, too.
        options["on_drift"] = _heard
        transport = Rerouted(package.part("_runtime.transports.http_sync").HTTPTransport(), url)
        async_transport = Rerouted(package.part("_runtime.transports.http_async").AsyncHTTPTransport(), url)
        client = package.client_class(asynchronous=False)(**options, transport=transport)
        async_client = package.client_class(asynchronous=True)(**options, transport=async_transport)
        try:
            yield Calls(package, application.state.server, client, async_client, runner)
        finally:
            client.close()
            transport.close()
            runner.run(async_client.aclose())
            runner.run(async_transport.aclose())


def _heard(_: object) -> None:
    """Listen to drift; the client counts it."""
