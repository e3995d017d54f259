"""One MLflow server for all tests of the Oracle client, and the OCI profile whose key signs their requests."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.e2e.mlflow_server import TENANCY, USER, MLflowServer, fingerprint, running

PEM = serialization.Encoding.PEM


def write_profile(folder: Path) -> Path:
    """Writes an OCI configuration file with a new key and returns its path; `public.pem` lies next to it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    key_file = folder / "private.pem"
    key_file.write_bytes(
        key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
    key_file.chmod(0o600)
    public_format = serialization.PublicFormat.SubjectPublicKeyInfo
    (folder / "public.pem").write_bytes(key.public_key().public_bytes(PEM, public_format))
    configuration = folder / "config"
    configuration.write_text(
        f"[DEFAULT]\ntenancy={TENANCY}\nuser={USER}\nfingerprint={fingerprint(key.public_key())}\n"
        f"key_file={key_file}\nregion=us-ashburn-1\n",
    )
    configuration.chmod(0o600)
    return configuration


@pytest.fixture(scope="session")
def oci_configuration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_profile(tmp_path_factory.mktemp("oci"))


@pytest.fixture
def strange_configuration(tmp_path: Path) -> Path:
    """A complete profile whose key the server does not know."""
    return write_profile(tmp_path)


@pytest.fixture(scope="session")
def mlflow_server(tmp_path_factory: pytest.TempPathFactory, oci_configuration: Path) -> Generator[MLflowServer]:
    with running(tmp_path_factory.mktemp("mlflow"), oci_configuration.with_name("public.pem")) as server:
        yield server
