"""The credential of a client that signs its requests for Oracle Cloud Infrastructure."""

from __future__ import annotations

from .credentials import Credential
from .oci import OCISignature, RequestSigner

__all__ = ["region_of", "signature_credential"]


def signature_credential(signer: Credential | RequestSigner | None) -> Credential:
    """What signs requests: the caller's own signer, or the default profile of the configuration file.

    Raises:
        ConfigurationError: There is no usable configuration file, and no signer is given.
    """
    if signer is None:
        return OCISignature.from_config()
    return signer if isinstance(signer, Credential) else OCISignature(signer)


def region_of(credential: Credential | None) -> str | None:
    """The region that a credential belongs to, where it says so."""
    return credential.region if isinstance(credential, OCISignature) else None
