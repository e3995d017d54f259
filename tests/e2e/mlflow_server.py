"""A real MLflow server on loopback, at the paths where Oracle AI Data Platform serves MLflow.

MLflow runs in a process of its own: it needs seconds to import, starts threads and warns. This module is
both sides: the tests import it to start the server and to register models, and it is the program that they start.

    python mlflow_server.py serve FOLDER PUBLIC_KEY      prints the port, then serves until it is ended
    python mlflow_server.py register URL MODEL COUNT     registers versions of a model through MLflow's own client
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

PLATFORM = "ocid1.aidataplatform.oc1.iad.amaaaaaaexample"
WORKSPACE = "3f2a-blue"
TENANCY = "ocid1.tenancy.oc1..aaaaexample"
USER = "ocid1.user.oc1..aaaaexample"

_INSTANCE = f"/20260430/aiDataPlatforms/{PLATFORM}"
_START_SECONDS = 120


def fingerprint(public_key: RSAPublicKey) -> str:
    """What Oracle calls a key by: the MD5 of its public half, as pairs of hexadecimal digits."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.md5(public, usedforsecurity=False).digest().hex(":")


@dataclass(frozen=True)
class MLflowServer:
    """A running server."""

    url: str
    """Where the paths of the specification begin; requests have to be signed."""

    @property
    def plain_url(self) -> str:
        """The same MLflow without signatures, for MLflow's own client."""
        return f"{self.url}/mlflow"

    def register(self, model: str, versions: int) -> None:
        """Registers a model with this many versions, through MLflow's own client."""
        command = [sys.executable, __file__, "register", self.plain_url, model, str(versions)]
        subprocess.run(command, check=True, env=_environment(), capture_output=True, timeout=_START_SECONDS)


@contextmanager
def running(folder: Path, public_key: Path) -> Generator[MLflowServer]:
    """Runs a server with an empty SQLite store in `folder`; signatures have to fit the key in the PEM file."""
    log = folder / "mlflow.log"
    command = [sys.executable, __file__, "serve", str(folder), str(public_key)]
    pipe = subprocess.PIPE
    with (
        log.open("wb") as errors,
        subprocess.Popen(command, env=_environment(), stdin=pipe, stdout=pipe, stderr=errors) as process,
    ):
        try:
            yield MLflowServer(url=f"http://127.0.0.1:{_port(process, log)}")
        finally:
            process.terminate()


def _environment() -> dict[str, str]:
    return os.environ | {"MLFLOW_DISABLE_TELEMETRY": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"}


def _port(process: subprocess.Popen[bytes], log: Path) -> int:
    """Waits until the server has printed its port, which it does once its store is ready."""
    assert process.stdout is not None
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        ready, _, _ = select.select([process.stdout], [], [], 1)
        if ready and (line := process.stdout.readline()).startswith(b"port "):
            return int(line.removeprefix(b"port "))
    message = f"MLflow did not start; its log ends with:\n{log.read_text(errors='replace')[-4000:]}"
    raise RuntimeError(message)


class SignatureGate:
    """Lets a request through when an OCI signature covers it as it came over the wire; responses 401 otherwise."""

    def __init__(self, application: WSGIApplication, public_key: RSAPublicKey) -> None:
        self._application = application
        self._public_key = public_key
        self._key_id = f"{TENANCY}/{USER}/{fingerprint(public_key)}"

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        content = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(content)
        problem = self._problem(environ, content)
        if problem is None:
            return self._application(environ, start_response)
        response = json.dumps({"code": "NotAuthenticated", "message": problem}).encode()
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(response)))]
        start_response("401 Unauthorized", [*headers, ("opc-request-id", "gate-1")])
        return [response]

    def _problem(self, environ: WSGIEnvironment, content: bytes) -> str | None:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        scheme, _, rest = str(environ.get("HTTP_AUTHORIZATION", "")).partition(" ")
        fields = dict(re.findall(r'(\w+)="([^"]*)"', rest))
        expected = ["date", "(request-target)", "host"]
        if environ["REQUEST_METHOD"] in {"POST", "PUT", "PATCH"}:
            expected += ["content-length", "content-type", "x-content-sha256"]
            if environ.get("HTTP_X_CONTENT_SHA256") != base64.b64encode(hashlib.sha256(content).digest()).decode():
                return "The digest does not fit the body."
        if scheme != "Signature" or fields.get("version") != "1" or fields.get("algorithm") != "rsa-sha256":
            return "The request carries no OCI signature."
        if fields.get("keyId") != self._key_id:
            return "The key is unknown."
        if sorted(fields.get("headers", "").split()) != sorted(expected):
            return f"The signature has to cover {' '.join(expected)}."
        signed = "\n".join(f"{name}: {_header(environ, name)}" for name in fields["headers"].split())
        try:
            signature = base64.b64decode(fields.get("signature", ""))
            self._public_key.verify(signature, signed.encode("ascii"), PKCS1v15(), SHA256())
        except InvalidSignature:
            return "The signature does not fit the request."
        return None


_METHODS = {
    "/registered-models/update": "PATCH",
    "/registered-models/delete": "DELETE",
    "/registered-models/delete-tag": "DELETE",
    "/model-versions/update": "PATCH",
    "/model-versions/delete": "DELETE",
    "/model-versions/delete-tag": "DELETE",
}
"""Path -> method of MLflow, where it is not the one of Oracle."""


class OtherMethods:
    """Hands requests on with the method that MLflow has for a path: Oracle posts what MLflow patches and deletes."""

    def __init__(self, application: WSGIApplication) -> None:
        self._application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = str(environ["PATH_INFO"]).removeprefix("/api/2.0/mlflow")
        if environ["REQUEST_METHOD"] == "POST":
            environ["REQUEST_METHOD"] = _METHODS.get(path, "POST")
        return self._application(environ, start_response)


def _header(environ: WSGIEnvironment, name: str) -> str:
    if name == "(request-target)":
        return f"{environ['REQUEST_METHOD'].lower()} {environ['REQUEST_URI']}"
    variable = name.upper().replace("-", "_")
    return str(environ.get(variable) if variable.startswith("CONTENT_") else environ.get(f"HTTP_{variable}"))


def _serve(folder: Path, public_key: Path) -> None:
    store = f"sqlite:///{folder / 'mlflow.db'}"
    artifacts = str(folder / "artifacts")
    # MLflow's server takes its stores from these, which its own command line sets for the workers that it starts.
    os.environ["_MLFLOW_SERVER_FILE_STORE"] = store
    os.environ["_MLFLOW_SERVER_ARTIFACT_ROOT"] = artifacts

    from cryptography.hazmat.primitives.serialization import load_pem_public_key
    from mlflow.server import app, handlers
    from werkzeug.exceptions import NotFound
    from werkzeug.middleware.dispatcher import DispatcherMiddleware
    from werkzeug.serving import WSGIRequestHandler, make_server

    handlers.initialize_backend_stores(store, store, artifacts)
    key: Any = load_pem_public_key(public_key.read_bytes())
    gate = SignatureGate(OtherMethods(app), key)
    mounts: dict[str, WSGIApplication] = {
        f"{_INSTANCE}/workspaces/{WORKSPACE}/mlops": gate,
        f"{_INSTANCE}/mlops": gate,
        "/mlflow": app,
    }
    WSGIRequestHandler.protocol_version = "HTTP/1.1"  # connections stay open, as with a production server
    server = make_server("127.0.0.1", 0, DispatcherMiddleware(NotFound(), mounts), threaded=True)
    sys.stdout.write(f"port {server.server_port}\n")
    sys.stdout.flush()
    Thread(target=_end_with_the_tests, daemon=True).start()
    server.serve_forever()


def _end_with_the_tests() -> None:
    """Waits for the end of the input, which comes even when the tests are killed and cannot end the server."""
    sys.stdin.buffer.read()
    os._exit(0)


def _register(url: str, model: str, versions: int) -> None:
    from mlflow import MlflowClient

    client = MlflowClient(tracking_uri=url, registry_uri=url)
    client.create_registered_model(model)
    for number in range(1, versions + 1):
        client.create_model_version(
            model, source=f"s3://models/{model}/{number}", tags={"number": str(number)}, description=f"number {number}"
        )


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        _serve(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        _register(sys.argv[2], sys.argv[3], int(sys.argv[4]))
