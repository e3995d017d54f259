"""Configuration files: which one is read, what is taken from it, and what is said about mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from runtime.authentication.oci import OCISignature
from runtime.authentication.oci_profile import read_profile
from runtime.errors import AuthenticationError, ConfigurationError
from runtime.transports.transport import Request
from tests.unit.runtime_auth.loopback import PASS_PHRASE, TENANCY, USER, Home, Keys, Loopback, TransportSend
from tests.unit.runtime_auth.verifier import verify


def refusal(path: Path | None = None, profile: str = "DEFAULT") -> str:
    with pytest.raises(ConfigurationError) as caught:
        OCISignature.from_config(path, profile)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


def test_the_default_profile_signs(home: Home, keys: Keys, loopback: Loopback, send: TransportSend) -> None:
    home.write()
    signature = OCISignature.from_config()
    request = Request("GET", f"{loopback.origin}/a")
    signature.authenticate(request, send)
    send(request)
    assert verify(loopback.received[0], keys.private.public_key()) == f"{TENANCY}/{USER}/{keys.fingerprint}"
    assert signature.region == "us-ashburn-1"


def test_the_default_path_goes_before_the_variable_and_that_before_the_fallback(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = home.write()
    text = config.read_text()
    named = home.path / "named"
    named.write_text(text)
    fallback = home.path / ".oraclebmc" / "config"
    fallback.parent.mkdir()
    fallback.write_text(text)
    monkeypatch.setenv("OCI_CONFIG_FILE", "~/named")
    assert read_profile().path == config
    config.unlink()
    assert read_profile().path == named
    monkeypatch.delenv("OCI_CONFIG_FILE")
    assert read_profile().path == fallback
    assert read_profile("~/named").path == named


def test_without_a_file_the_message_names_every_place(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    message = refusal()
    assert f"{home.path}/.oci/config, OCI_CONFIG_FILE (not set), {home.path}/.oraclebmc/config" in message
    assert "oci setup config" in message
    monkeypatch.setenv("OCI_CONFIG_FILE", "/nowhere/config")
    assert "OCI_CONFIG_FILE=/nowhere/config" in refusal()
    assert refusal(home.path / "absent").startswith(f"{home.path}/absent: there is no OCI configuration file")


def test_a_missing_profile_names_those_that_there_are(home: Home) -> None:
    home.write(home.write().read_text() + "[TEST]\nregion = eu-frankfurt-1\n")
    message = refusal(profile="PROD")
    assert message.startswith(f"{home.config}: there is no profile [PROD]; the file has: DEFAULT, TEST;")


def test_other_profiles_inherit_from_the_default_one(home: Home) -> None:
    home.write(home.write().read_text() + "[TEST]\nregion = eu-frankfurt-1\n")
    assert OCISignature.from_config(profile="TEST").region == "eu-frankfurt-1"


@pytest.mark.parametrize("key", ["tenancy", "user", "fingerprint", "key_file", "region"])
def test_a_missing_key_is_named_with_line_and_remedy(key: str, home: Home) -> None:
    home.write(profile="TEST", **{key: None})
    message = refusal(profile="TEST")
    assert message.startswith(f"{home.config}:1: profile [TEST]: `{key}` is missing; ")
    assert "copy" in message or "set it to" in message


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("tenancy", "my-own-cloud"),
        ("user", "someone.else"),
        ("fingerprint", "AA:BB"),
        ("fingerprint", ":".join(["AB"] * 16)),
        ("fingerprint", ":".join(["ab"] * 16) + "\n x"),
        ("region", "xyz"),
        ("region", "us-ashburn-1.evil.example/"),
    ],
)
def test_a_malformed_key_is_named_with_line_and_form_but_not_quoted(key: str, value: str, home: Home) -> None:
    home.write(**{key: value})
    line = list(home.values).index(key) + 2
    message = refusal()
    assert message.startswith(f"{home.config}:{line}: profile [DEFAULT]: `{key}` is malformed: expected ")
    assert value not in message


def test_a_fingerprint_of_another_key_is_told_the_right_one(home: Home, keys: Keys) -> None:
    home.write(fingerprint=":".join(["ab"] * 16))
    message = refusal()
    assert f"`fingerprint` is not that of the private key, which is {keys.fingerprint}" in message
    assert message.startswith(f"{home.config}: profile [DEFAULT]: ")


def test_key_content_is_refused(home: Home, keys: Keys) -> None:
    home.write(key_content="-----BEGIN SECRET")
    message = refusal()
    assert message.startswith(f"{home.config}:7: profile [DEFAULT]: `key_content` is not allowed")
    assert "SECRET" not in message


def test_a_key_file_that_is_not_there_is_named(home: Home) -> None:
    home.write(key_file="~/absent.pem")
    assert f"{home.config}:5: profile [DEFAULT]: `key_file` names {home.path}/absent.pem" in refusal()


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("pass_phrase = geheim\n[DEFAULT]\n", 1, "before the first key"),
        ("[DEFAULT]\ngeheim\n", 2, "`key = value`"),
        ("[DEFAULT]\nuser = geheim\nuser = b\n", 3, "`user` stands twice in [DEFAULT]"),
        ("[A]\nuser = geheim\n[A]\n", 3, "[A] stands there twice"),
    ],
)
def test_a_file_that_cannot_be_parsed_is_not_quoted(text: str, line: int, said: str, home: Home) -> None:
    message = refusal(home.write(text))
    assert message.startswith(f"{home.config}:{line}: ")
    assert said in message
    assert "geheim" not in message


def test_a_file_that_is_not_utf8_is_named(home: Home) -> None:
    home.write("")
    home.config.write_bytes(b"[DEFAULT]\nuser = \xff\n")
    assert refusal() == f"{home.config}: cannot read the OCI configuration file: it is not UTF-8 text; save it as UTF-8"


def test_a_byte_order_mark_does_no_harm(home: Home) -> None:
    home.config.write_bytes(b"\xef\xbb\xbf" + home.write().read_bytes())
    assert read_profile().user == USER


def test_the_region_may_come_from_the_environment(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.write(region=None)
    monkeypatch.setenv("OCI_REGION", "eu-zurich-1")
    assert OCISignature.from_config().region == "eu-zurich-1"
    assert OCISignature.from_config(region="eu-paris-1").region == "eu-paris-1"
    monkeypatch.setenv("OCI_REGION", "zrh")
    assert refusal().startswith("environment variable OCI_REGION: `region` is malformed")


def test_an_unknown_home_directory_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Path) -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "expanduser", fails)
    assert "set HOME" in refusal()


def test_an_encrypted_key_needs_its_pass_phrase(home: Home, keys: Keys) -> None:
    (home.path / "key.pem").write_bytes(keys.encrypted_pem)
    home.write()
    message = refusal()
    assert message.startswith(f"{home.config}: profile [DEFAULT]: {home.path}/key.pem: the key is encrypted;")
    home.write(pass_phrase="wrong-phrase")
    message = refusal()
    assert "the pass phrase (`pass_phrase`) is wrong" in message
    assert "wrong-phrase" not in message
    home.write(pass_phrase=PASS_PHRASE)
    assert OCISignature.from_config().region == "us-ashburn-1"


def test_a_pass_phrase_for_a_key_without_one_is_ignored(home: Home) -> None:
    home.write(pass_phrase=PASS_PHRASE)
    assert OCISignature.from_config().region == "us-ashburn-1"


def test_a_session_profile_needs_neither_user_nor_fingerprint(
    home: Home, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    (home.path / "token").write_text("header.payload.signature\n")
    home.write(user=None, fingerprint=None, security_token_file="~/token")
    request = Request("GET", f"{loopback.origin}/a")
    OCISignature.from_config().authenticate(request, send)
    send(request)
    assert verify(loopback.received[0], keys.private.public_key()) == "ST$header.payload.signature"


def test_a_user_of_its_own_goes_before_an_inherited_session(home: Home, keys: Keys) -> None:
    (home.path / "token").write_text("header.payload.signature")
    session = home.write(user=None, fingerprint=None, security_token_file="~/token").read_text()
    home.write(f"{session}[KEY]\nuser = {USER}\nfingerprint = {keys.fingerprint}\n[HEIR]\nregion = eu-zurich-1\n")
    assert read_profile(name="KEY").security_token_file is None
    assert read_profile(name="HEIR").security_token_file == home.path / "token"


def test_a_session_without_its_token_file_is_told_how_to_get_one(home: Home) -> None:
    home.write(profile="S", security_token_file="~/absent")
    message = refusal(profile="S")
    assert f"`security_token_file` names {home.path}/absent, which is not a file" in message
    assert "oci session authenticate --profile-name S" in message


@pytest.mark.parametrize("content", ["", "  \n", "one\ntwo", 'a"b', "a b", "tök"])
def test_a_token_file_without_a_token_is_named_and_not_quoted(content: str, home: Home) -> None:
    (home.path / "token").write_text(content, encoding="utf-8")
    home.write(security_token_file="~/token")
    with pytest.raises(AuthenticationError, match="run `oci session authenticate`") as caught:
        OCISignature.from_config()
    assert f"{home.path}/token" in str(caught.value)
    assert not content.strip() or content not in str(caught.value)
