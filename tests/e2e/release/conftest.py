"""A project of its own with one small provider, and a real package index on loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from specwright.pipeline import GenerationRequest, generate, project_requests

SPECIFICATION = """\
openapi: 3.1.0
info: {title: Shelves, version: "1.0"}
paths:
  /shelves:
    get:
      operationId: listShelves
      tags: [Shelves]
      x-source: page:1-2
      parameters:
        - {name: room, in: query, schema: {type: string}, description: Room in which they stand.}
      responses:
        "200":
          description: All of them.
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Shelf"}}}
  /shelves/{shelfId}:
    get:
      operationId: getShelf
      tags: [Shelves]
      x-source: page:3-4
      parameters:
        - {name: shelfId, in: path, required: true, schema: {type: string}, description: The shelf.}
      responses:
        "200":
          description: One.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Shelf"}}
components:
  schemas:
    Shelf:
      type: object
      x-source: page:5-6
      required: [id]
      properties:
        id: {type: string, description: Identifies it.}
        width: {type: number, description: In metres.}
"""

PROVIDER = """\
distribution: shelves-client
package: shelves_client
client: Shelves
specification: "1.0"
documents:
  page: {file: page.txt, title: Shelves}
"""


@dataclass(frozen=True)
class Project:
    """A folder with `specs` and `generated`."""

    folder: Path

    @property
    def request(self) -> GenerationRequest:
        (found,) = project_requests(self.folder, ("shelves",))
        return found

    @property
    def specification(self) -> Path:
        return self.folder / "specs" / "shelves" / "1.0.yaml"

    @property
    def package(self) -> Path:
        return self.folder / "generated" / "shelves-client"

    def edit(self, before: str, after: str) -> None:
        text = self.specification.read_text()
        assert text.count(before) == 1, before
        self.specification.write_text(text.replace(before, after))

    def generate(self) -> None:
        generate(self.request)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    folder = tmp_path / "project"
    (folder / "specs" / "shelves").mkdir(parents=True)
    made = Project(folder)
    made.specification.write_text(SPECIFICATION)
    (folder / "specs" / "shelves" / "provider.yaml").write_text(PROVIDER)
    made.generate()
    return made


@dataclass(frozen=True)
class RunningIndex:
    """A pypiserver, its folder, and the URL from which pip reads."""

    url: str
    folder: Path

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def index(tmp_path: Path) -> Iterator[RunningIndex]:
    folder = tmp_path / "packages"
    folder.mkdir()
    passwords = tmp_path / "htpasswd"
    # "librarian" with the password "shelf", as htpasswd writes it for SHA-1.
    passwords.write_text("librarian:{SHA}c0e5CAiU6H9SZj7rgN24gh3ftzw=\n")
    port = free_port()
    command = [sys.executable, "-m", "pypiserver", "run", "--port", str(port), "--interface", "127.0.0.1"]
    command += ["--passwords", str(passwords), "--authenticate", "update", "--hash-algo", "sha256", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        await_start(port, process)
        yield RunningIndex(f"http://127.0.0.1:{port}/simple/", folder)
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder)


def await_start(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/simple/", timeout=5).close()
        except OSError:
            assert process.poll() is None, "the index ended"
            assert time.monotonic() < deadline, "the index does not start"
            time.sleep(0.1)
        else:
            return
