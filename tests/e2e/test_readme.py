"""Every snippet of the READMEs runs: commands, Python and overlays, against the strict server of the specification."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from specwright.mock.server import create_application, running
from specwright.pipeline import project_requests
from specwright.provider import load_provider

from .snippets import blocks, run_python

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
EXAMPLE = ROOT / "templates" / "example"


def command(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of the README that starts with `specwright`."""
    program, *arguments = line.split()
    assert program == "specwright"
    return subprocess.run(
        [sys.executable, "-m", "specwright", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the document that the README speaks of, and the overlay that it shows."""
    (tmp_path / "openapi.yaml").write_bytes((EXAMPLE / "openapi.yaml").read_bytes())
    [overlay] = blocks(README, "yaml")
    (tmp_path / "overlay.yaml").write_text(overlay, encoding="utf-8")
    return tmp_path


def test_the_commands_of_maintainers_are_scripts_of_the_project() -> None:
    last = blocks(README, "console")[-1].split()
    assert last == ["scripts/generate", "scripts/test"]
    assert all(os.access(ROOT / name, os.X_OK) for name in last)


def test_the_first_minute_prints_what_the_readme_shows(tmp_path: Path) -> None:
    shown = blocks(README, "console")[0]
    commands = [line.removeprefix("$ ") for line in shown.splitlines() if line.startswith("$ ")]
    assert len(commands) == 4
    printed = ""
    for line in commands:
        done = command(line, tmp_path)
        assert done.returncode == 0, done.stderr
        printed += f"$ {line}\n{done.stdout}{done.stderr}"
    number = re.compile(r"[0-9]+ created")
    assert number.sub("N created", printed) == number.sub("N created", shown)


def test_the_commands_and_the_client_of_the_readme_work(folder: Path) -> None:
    lint, generate, mock = blocks(README, "console")[1].splitlines()
    assert command(lint, folder).returncode == 0
    generated = command(generate, folder)
    assert generated.returncode == 0, generated.stderr
    assert mock == "specwright mock openapi.yaml"
    code, _ = blocks(README, "python")
    application = create_application(folder / "openapi.yaml")
    with running(application) as url:
        printed = run_python(
            code.replace("http://127.0.0.1:8080", url),
            paths=[folder / "parcels-client/src"],
            environment={},
            folder=folder,
        )
    assert printed.strip()
    assert [exchange.violation for exchange in application.state.log] == [None, None, None]


def test_the_functions_for_programs_work(folder: Path) -> None:
    _, code = blocks(README, "python")
    printed = run_python(code, paths=[ROOT / "generator"], environment={}, folder=folder)
    assert re.fullmatch(r"3 operations, [0-9]+ parts left out", printed.splitlines()[-1])
    assert (folder / "parcels-client" / "pyproject.toml").exists()


def test_the_other_emitters_of_the_readme_work(folder: Path) -> None:
    for line in blocks(README, "console")[2].splitlines():
        generated = command(line, folder)
        assert generated.returncode == 0, generated.stderr


def test_the_comparison_of_the_readme_works(folder: Path) -> None:
    for arguments in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message", "Describe parcels")):
        settings = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *settings, *arguments], cwd=folder, check=True)
    text = (folder / "openapi.yaml").read_text(encoding="utf-8")
    (folder / "openapi.yaml").write_text(text.replace("/parcels:", "/parcel:"), encoding="utf-8")
    compared = command(blocks(README, "console")[3].strip(), folder)
    assert compared.returncode == 1, compared.stderr
    assert "breaking" in compared.stdout
    assert "Python client" in compared.stdout


def test_the_commands_of_the_table_exist() -> None:
    for line in README.read_text(encoding="utf-8").splitlines():
        if line.startswith("| `specwright "):
            name = line.split()[2].rstrip("`")
            assert command(f"specwright {name} --help", ROOT).returncode == 0, name


@pytest.fixture(scope="module")
def credentials(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment variables with which each package can connect."""
    folder = tmp_path_factory.mktemp("oci")
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    digest = hashes.Hash(hashes.MD5())  # fingerprints of OCI keys are MD5
    digest.update(public)
    fingerprint = ":".join(f"{byte:02x}" for byte in digest.finalize())
    (folder / "key.pem").write_bytes(pem)
    (folder / "config").write_text(
        f"[DEFAULT]\nuser=ocid1.user.oc1..a\ntenancy=ocid1.tenancy.oc1..b\nfingerprint={fingerprint}\n"
        f"key_file={folder / 'key.pem'}\nregion=us-ashburn-1\n",
        encoding="utf-8",
    )
    return {
        "HOME": str(folder),
        "OCI_CONFIG_FILE": str(folder / "config"),
        "ORACLE_AIDP_PLATFORM_ID": "ocid1.platform",
        "ORACLE_AIDP_WORKSPACE_KEY": "workspace",
        "DOMINO_API_KEY": "key",
        "WATSONX_TOKEN": "token",
        "WATSONX_SPACE_ID": "3fc54cf1-252f-424b-b52d-5cdd9814987f",
    }


@pytest.mark.parametrize("name", sorted(path.parent.name for path in (ROOT / "specs").glob("*/provider.yaml")))
def test_the_snippets_of_a_package_run(name: str, credentials: dict[str, str], tmp_path: Path) -> None:
    [request] = project_requests(ROOT, (name,))
    assert request.out is not None
    assert request.provider_file is not None
    provider = load_provider(request.provider_file)
    variable = provider.environment.get("base_url", f"{provider.environment_prefix}_BASE_URL")
    code = "\n".join(blocks(request.out / "README.md", "python"))
    application = create_application(request.specification, overlays=request.overlays, variant="minimal")
    with running(application) as url:
        run_python(code, paths=[request.out / "src"], environment={**credentials, variable: url}, folder=tmp_path)
    log = application.state.log
    refused = [str(exchange.violation) for exchange in log if exchange.violation and exchange.operation is not None]
    assert refused == []
    assert any(exchange.operation is not None for exchange in log)
