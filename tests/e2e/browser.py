"""A real browser for tests: Chromium without a window, driven over its debugging protocol."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Page:
    """One page of a browser, with everything that it asked the network for and complained about."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._numbers = itertools.count(1)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")

    def open(self, path: Path, width: int = 1280, height: int = 900) -> None:
        """Open a file and wait until it is loaded."""
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self._call("Page.navigate", url=path.as_uri())
        while self.evaluate("document.readyState") != "complete":
            pass

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        returned = self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in returned, returned["exceptionDetails"]
        return returned["result"].get("value")

    def screenshot(self) -> str:
        """Return the page as a picture, in Base64."""
        return str(self._call("Page.captureScreenshot")["data"])

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._connection.recv(timeout=30))
            if message.get("id") == number:
                assert "error" not in message, message
                return message["result"]  # type: ignore[no-any-return]
            self._note(message.get("method"), message.get("params", {}))

    def _note(self, event: str | None, parameters: dict[str, Any]) -> None:
        if event == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif event == "Log.entryAdded":
            self.complaints.append(parameters["entry"]["text"])
        elif event == "Runtime.exceptionThrown":
            self.complaints.append(str(parameters["exceptionDetails"]))
        elif event == "Page.javascriptDialogOpening":
            self.complaints.append(f"dialog: {parameters['message']}")


@contextmanager
def browser_page(profile: Path) -> Generator[Page]:
    """Start a browser with an empty profile; the test is skipped, with the reason, where there is none."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("there is no Chromium; install the package 'chromium'")
    command = [
        program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank",
    ]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stderr is not None
            listening = (re.search(r"DevTools listening on ws://([^/]+)/", line) for line in process.stderr)
            address = next(match[1] for match in listening if match)
            yield from _page(address)
        finally:
            process.terminate()


def _page(address: str) -> Generator[Page]:
    import urllib.request

    with urllib.request.urlopen(f"http://{address}/json/list", timeout=30) as returned:
        [target] = [each for each in json.load(returned) if each["type"] == "page"]
    with connect(target["webSocketDebuggerUrl"], max_size=None) as connection:
        yield Page(connection)
