"""A server's view of a signature, written from the published rule and sharing nothing with the signer."""

from __future__ import annotations

import base64
import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from tests.unit.runtime_auth.loopback import Received

MUST_SIGN = {"date", "(request-target)", "host"}
MUST_SIGN_BODY = MUST_SIGN | {"content-length", "content-type", "x-content-sha256"}


def parse_authorization(value: str) -> dict[str, str]:
    scheme, _, rest = value.partition(" ")
    assert scheme == "Signature"
    parameters = dict(re.findall(r'(\w+)="([^"]*)"', rest))
    assert ",".join(f'{name}="{text}"' for name, text in parameters.items()) == rest
    return parameters


def verify(received: Received, public: RSAPublicKey) -> str:
    """Return the key id of a request whose signature is good; AssertionError otherwise."""
    parameters = parse_authorization(received.headers["authorization"])
    assert parameters["version"] == "1"
    assert parameters["algorithm"] == "rsa-sha256"
    names = parameters["headers"].split(" ")
    with_body = received.method in {"POST", "PUT", "PATCH"}
    assert set(names) == (MUST_SIGN_BODY if with_body else MUST_SIGN)
    lines: list[str] = []
    for name in names:
        if name == "(request-target)":
            lines.append(f"(request-target): {received.method.lower()} {received.target}")
        else:
            lines.append(f"{name}: {received.headers[name]}")
    if with_body:
        assert received.headers["x-content-sha256"] == base64.b64encode(hashlib.sha256(received.body).digest()).decode()
        assert received.headers["content-length"] == str(len(received.body))
    try:
        public.verify(
            base64.b64decode(parameters["signature"]), "\n".join(lines).encode(), padding.PKCS1v15(), hashes.SHA256()
        )
    except InvalidSignature:
        raise AssertionError("the signature does not fit what arrived") from None
    return parameters["keyId"]
