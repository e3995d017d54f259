"""Private keys: the forms they may have, and what is said about those they may not have."""

from __future__ import annotations

import copy
import hashlib
import pickle
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from runtime.authentication.oci import OCISignature
from runtime.authentication.oci_key import KeyMaterial, SessionToken
from runtime.authentication.oci_profile import read_profile
from runtime.errors import ConfigurationError
from tests.unit.runtime_auth.loopback import PASS_PHRASE, TENANCY, USER, Home, Keys


def from_key(keys: Keys, private_key: str | bytes | Path, pass_phrase: str | bytes | None = None) -> OCISignature:
    return OCISignature.from_key(
        tenancy=TENANCY,
        user=USER,
        fingerprint=keys.fingerprint,
        private_key=private_key,
        pass_phrase=pass_phrase,
        region="US-Ashburn-1",
    )


def test_a_key_may_be_text_bytes_or_a_path(keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    # Oracle advises to mark the end of the file with a label.
    path.write_bytes(keys.pem + b"OCI_API_KEY\n")
    traditional = keys.private.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    for key in (keys.pem, keys.pem.decode(), path, str(path), traditional):
        assert from_key(keys, key).region == "us-ashburn-1"
    for phrase in (PASS_PHRASE, PASS_PHRASE.encode()):
        assert from_key(keys, keys.encrypted_pem, phrase).region == "us-ashburn-1"


def test_the_fingerprint_is_the_digest_of_the_public_key(keys: Keys) -> None:
    public = keys.private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    digest = hashlib.md5(public).hexdigest()
    assert keys.fingerprint == ":".join(digest[index : index + 2] for index in range(0, 32, 2))


def refusal(keys: Keys, private_key: str | bytes | Path, pass_phrase: str | bytes | None = None) -> str:
    with pytest.raises(ConfigurationError) as caught:
        from_key(keys, private_key, pass_phrase)
    return str(caught.value)


def test_keys_of_other_kinds_are_refused_by_name(keys: Keys) -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    edwards = ed25519.Ed25519PrivateKey.generate()
    for key, kind in ((curve, "EC"), (edwards, "Ed25519")):
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        assert f"private_key: the key is of kind {kind}; requests are signed with RSA" in refusal(keys, pem)


def test_a_public_key_is_recognised(keys: Keys) -> None:
    assert "this is the public key" in refusal(keys, keys.public_pem)
    assert "this is the public key" in refusal(keys, b"ssh-rsa AAAA")


def test_something_else_is_not_quoted(keys: Keys, tmp_path: Path) -> None:
    assert "not a private key in PEM form" in refusal(keys, b"geheim")
    body = "".join(keys.pem.decode().splitlines()[1:-1])
    message = refusal(keys, body)
    assert "cannot read the private key the path: " in message
    assert body[:20] not in message
    assert f"cannot read the private key {tmp_path}/absent: no such file" in refusal(keys, tmp_path / "absent")


def test_encrypted_keys_need_the_right_pass_phrase(keys: Keys) -> None:
    assert "the key is encrypted; give its pass phrase (`pass_phrase`)" in refusal(keys, keys.encrypted_pem)
    message = refusal(keys, keys.encrypted_pem, "wrong-phrase")
    assert "is wrong, or the file is damaged" in message
    assert "wrong-phrase" not in message


@pytest.mark.parametrize("argument", ["tenancy", "user", "fingerprint", "region"])
def test_malformed_arguments_are_named(argument: str, keys: Keys) -> None:
    values = {"tenancy": TENANCY, "user": USER, "fingerprint": keys.fingerprint, "region": "us-ashburn-1"}
    values[argument] = "no"
    with pytest.raises(ConfigurationError, match=f"`{argument}` is malformed"):
        OCISignature.from_key(
            tenancy=values["tenancy"],
            user=values["user"],
            fingerprint=values["fingerprint"],
            region=values["region"],
            private_key=keys.pem,
        )


def test_a_key_that_does_not_belong_to_the_fingerprint_is_refused(keys: Keys, other_keys: Keys) -> None:
    assert f"which is {other_keys.fingerprint}" in refusal(keys, other_keys.pem)


def test_without_cryptography_the_message_says_what_to_install(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.serialization", None)
    assert "pip install cryptography" in refusal(keys, keys.pem)


def test_nothing_shows_a_secret(keys: Keys, home: Home) -> None:
    home.write(pass_phrase=PASS_PHRASE)
    signature = from_key(keys, keys.encrypted_pem, PASS_PHRASE)
    token = "secret.session.token"
    objects: list[object] = [
        signature,
        signature.__dict__,
        OCISignature.from_session_token(private_key=keys.pem, security_token=token).__dict__,
        read_profile(),
        KeyMaterial(keys.pem, PASS_PHRASE),
        KeyMaterial(keys.pem).load(),
        SessionToken(token),
    ]
    body = keys.pem.decode().splitlines()[3]
    for shown in map(repr, objects):
        assert PASS_PHRASE not in shown
        assert token not in shown
        assert body not in shown


def test_nothing_that_holds_a_secret_can_be_pickled(keys: Keys) -> None:
    for holder in (from_key(keys, keys.pem), KeyMaterial(keys.pem), KeyMaterial(keys.pem).load(), SessionToken("t")):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(holder)


def test_a_credential_is_shared_by_copies(keys: Keys) -> None:
    signature = from_key(keys, keys.pem)
    assert copy.deepcopy(signature) is signature


def test_tracebacks_with_variables_show_no_secret(keys: Keys, home: Home) -> None:
    """Error reports often print the local variables of each frame; those of this package must hold no secret."""
    (home.path / "key.pem").write_bytes(keys.encrypted_pem)
    home.write(pass_phrase="wrong-phrase")
    explicit = keys.encrypted_pem
    attempts: tuple[Callable[[], OCISignature], ...] = (
        OCISignature.from_config,
        lambda: from_key_with(explicit),
        lambda: OCISignature.from_session_token(private_key=explicit, security_token="secret-token"),
        lambda: OCISignature.from_session_token(private_key=keys.pem, security_token="secret-token x"),
    )

    def from_key_with(pem: bytes) -> OCISignature:
        return OCISignature.from_key(
            tenancy=TENANCY, user=USER, fingerprint=keys.fingerprint, private_key=pem, pass_phrase="wrong-phrase"
        )

    for attempt in attempts:
        with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is, its frames are looked at
            attempt()
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
        ours = [frame for frame in frames if "templates" in frame.filename]
        assert ours
        shown = "\n".join(f"{name}={value}" for frame in ours for name, value in (frame.locals or {}).items())
        assert "wrong-phrase" not in shown
        assert "secret-token" not in shown
        assert "PRIVATE KEY-----" not in shown
