"""A package index: what it has of a distribution, and uploads to it.

Uploads go through twine, which finds credentials in the environment, in `.pypirc`, in the keyring, or by trusted
publishing. None of them is ever part of a message.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from hashlib import algorithms_available
from hashlib import new as new_hash
from io import StringIO
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

import requests
from pypi_simple import (
    PYPI_SIMPLE_ENDPOINT,
    DistributionPackage,
    NoSuchProjectError,
    PyPISimple,
    UnsupportedRepoVersionError,
)
from requests.adapters import HTTPAdapter

from specwright.errors import SpecwrightError
from specwright.release.build import Distribution

if TYPE_CHECKING:
    from twine.repository import Repository

TIMEOUT = 60.0
"""Seconds that an index may keep silent."""

_SHORTEST_QUOTE = 300
"""Characters of a refusal that are shown."""


class IndexAccessError(SpecwrightError):
    """An index cannot be read, or refuses an upload. The message says why and what to do."""


class UnusableIndexError(IndexAccessError):
    """What responds at the URL is not an index that can be read: it is the URL that has to change, not the index."""


class OtherFileError(IndexAccessError):
    """The index has another file of that name already; files on an index never change."""


@dataclass(frozen=True, slots=True)
class Index:
    """A package index.

    Attributes:
        simple_url: URL of its simple repository API (PEP 503, PEP 691), from which pip installs.
        upload_url: URL that takes uploads; empty where `repository` says it.
        repository: Section of `.pypirc`, or `pypi`.
        timeout: Seconds that it may keep silent.
    """

    simple_url: str
    upload_url: str = ""
    repository: str = "pypi"
    timeout: float = TIMEOUT
    _repositories: dict[str, Repository] = field(default_factory=dict[str, "Repository"], repr=False, compare=False)

    @classmethod
    def at(cls, simple_url: str, upload_url: str = "", timeout: float = TIMEOUT) -> Index:
        """The index whose simple repository is at a URL; uploads go to what the URL has before `simple/`.

        Raises:
            IndexAccessError: No URL for uploads follows from it, and none is given.
        """
        simple_url = simple_url.rstrip("/") + "/"
        if not upload_url:
            upload_url, slash, _ = simple_url.rpartition("simple/")
            if not slash:
                raise UnusableIndexError(
                    f"{shown(simple_url)}: where uploads go is not known; name it with --upload-url"
                )
        return cls(simple_url, upload_url, timeout=timeout)

    @classmethod
    def named(cls, repository: str, simple_url: str = "", timeout: float = TIMEOUT) -> Index:
        """The index of a section of `.pypirc`; `pypi` needs no section.

        Raises:
            IndexAccessError: Where it can be read is not known.
        """
        if not simple_url and repository != "pypi":
            raise UnusableIndexError(f"repository {repository!r}: where pip reads it is not known; add --index-url URL")
        return cls(simple_url or PYPI_SIMPLE_ENDPOINT, "", repository, timeout)

    def __str__(self) -> str:
        return shown(self.simple_url)

    @property
    def name(self) -> str:
        """`pypi` for the index that pip asks by default, else the URL without user name and password."""
        return "pypi" if self.simple_url == PYPI_SIMPLE_ENDPOINT else shown(self.simple_url)

    # What it has

    def files(self, distribution: str) -> Mapping[str, DistributionPackage]:
        """The files of a distribution, by name; empty where the index does not know it.

        Raises:
            IndexAccessError: The index cannot be read.
        """
        try:
            with PyPISimple(self.simple_url, session=self._reading(self.simple_url)) as client:
                page = client.get_project_page(distribution, timeout=self.timeout)
        except NoSuchProjectError:
            return {}
        except requests.HTTPError as error:
            raise IndexAccessError(f"{self}: cannot be read: {_status(error.response)}") from None
        except (ValueError, UnsupportedRepoVersionError) as error:
            raise UnusableIndexError(
                f"{self}: is not an index that can be read: {_reason(error)}; check the URL of the index"
            ) from None
        except requests.RequestException as error:
            raise IndexAccessError(f"{self}: cannot be read: {_reason(error)}") from None
        return {package.filename: package for package in page.packages}

    def state(self, distribution: str, file: Distribution) -> Literal["absent", "same", "other"]:
        """Whether the index has a file, and whether it has these bytes.

        Raises:
            IndexAccessError: The index cannot be read.
        """
        found = self.files(distribution).get(file.path.name)
        if found is None:
            return "absent"
        content = file.path.read_bytes()
        for algorithm, digest in found.digests.items():
            if algorithm not in algorithms_available:
                continue
            return "same" if new_hash(algorithm, content, usedforsecurity=False).hexdigest() == digest else "other"
        return "same" if self.read(found) == content else "other"

    def read(self, file: DistributionPackage) -> bytes:
        """The bytes of a file that the index lists.

        Raises:
            IndexAccessError: It cannot be read.
        """
        try:
            response = self._reading(file.url).get(file.url, timeout=self.timeout)
            response.raise_for_status()
        except (requests.RequestException, ValueError) as error:
            raise IndexAccessError(f"{self}: {file.filename} cannot be read: {_reason(error)}") from None
        return response.content

    def _reading(self, url: str) -> requests.Session:
        """A session for a URL; an index may list files of other hosts, and those get no credentials."""
        session = requests.Session()
        if urlsplit(url)[:2] != urlsplit(self.simple_url)[:2]:
            return session
        user, password = os.environ.get("TWINE_USERNAME"), os.environ.get("TWINE_PASSWORD")
        if self.upload_url and user and password:
            session.auth = (user, password)
        return session

    # Uploads

    def upload(self, distribution: str, file: Distribution) -> Literal["uploaded", "already there"]:
        """Upload a file; the same file there already is success, whoever put it there.

        Raises:
            OtherFileError: The index has another file of that name.
            IndexAccessError: The index refuses it, or breaks off before it is there.
        """
        if (state := self.state(distribution, file)) != "absent":
            return self._settled(file, state)
        try:
            response = self._sent(file)
        except requests.RequestException as error:
            # The connection may have broken after the index took the file.
            failure = IndexAccessError(f"{self}: {file.path.name}: the upload broke off: {_reason(error)}")
            return self._settled(file, self.state(distribution, file), failure)
        if response.status_code < 300:
            return "uploaded"
        failure = IndexAccessError(f"{self}: {file.path.name}: {_refusal(response, distribution)}")
        if response.status_code in (400, 409) or response.status_code >= 500:
            return self._settled(file, self.state(distribution, file), failure)
        raise failure

    def _settled(
        self, file: Distribution, state: str, failure: IndexAccessError | None = None
    ) -> Literal["already there"]:
        if state == "same":
            return "already there"
        if state == "other":
            raise OtherFileError(
                f"{self}: has another file named {file.path.name}, and files of an index never change; if it is part "
                "of an upload that broke off, delete it there, else release a new version: specwright release --write"
            )
        raise failure or IndexAccessError(f"{self}: {file.path.name} did not arrive")

    def _sent(self, file: Distribution) -> requests.Response:
        from twine.exceptions import TwineException
        from twine.package import PackageFile

        try:
            repository = self._repository()
            with redirect_stdout(StringIO()):
                return repository._upload(PackageFile.from_filename(str(file.path), comment=None))  # pyright: ignore[reportPrivateUsage]
        except TwineException as error:
            raise IndexAccessError(f"{self}: {file.path.name}: {_without_secrets(str(error))}") from None

    def _repository(self) -> Repository:
        from twine.exceptions import NonInteractive

        if "made" not in self._repositories:
            try:
                made = self._settings(os.environ.get("TWINE_USERNAME"), os.environ.get("TWINE_PASSWORD"))
            except NonInteractive:
                # No credentials anywhere: an index of one's own may take uploads from everyone, others say 401.
                made = self._settings("", "")
            for scheme in ("http://", "https://"):
                made.session.mount(scheme, _Patient(self.timeout))
            self._repositories["made"] = made
        return self._repositories["made"]

    def _settings(self, username: str | None, password: str | None) -> Repository:
        """What twine uploads with; only its own command reads user name and password from the environment."""
        from twine.settings import Settings

        return Settings(
            username=username,
            password=password,
            repository_name=self.repository,
            repository_url=self.upload_url or None,
            non_interactive=True,
            disable_progress_bar=True,
        ).create_repository()


class _Patient(HTTPAdapter):
    """Sends without repeating, and does not wait for ever."""

    def __init__(self, seconds: float) -> None:
        super().__init__(max_retries=0)
        self._seconds = seconds

    def send(self, *arguments: Any, **options: Any) -> requests.Response:
        options["timeout"] = self._seconds
        return super().send(*arguments, **options)


def shown(url: str) -> str:
    """A URL without user name and password."""
    return _without_secrets(url)


def _without_secrets(text: str) -> str:
    for name in ("TWINE_PASSWORD", "TWINE_USERNAME"):
        secret = os.environ.get(name)
        if secret and len(secret) > 3:
            text = text.replace(secret, "...")
    return re.sub(r"(\w+://)[^/@\s]+@", r"\1", text)


def _reason(error: Exception) -> str:
    if isinstance(error, requests.Timeout):
        return "it kept silent for too long"
    if isinstance(error, requests.ConnectionError):
        return "the connection failed or broke off"
    return _without_secrets(str(error))[:_SHORTEST_QUOTE]


def _status(response: requests.Response | None) -> str:
    return f"it returned {response.status_code} {response.reason}" if response is not None else "it returned nothing"


def _refusal(response: requests.Response, distribution: str) -> str:
    """What a status means for an upload, and what to do."""
    said = _without_secrets(" ".join((response.reason or "").split()))[:_SHORTEST_QUOTE]
    match response.status_code:
        case 401:
            advice = "credentials are missing or wrong; set TWINE_USERNAME and TWINE_PASSWORD, or use the keyring"
        case 403:
            advice = (
                f"these credentials may not upload {distribution}: the name belongs to somebody else, or the token is "
                "for another project"
            )
        case 413:
            advice = "the file is too large for this index"
        case status if status >= 500:
            advice = "the index has a problem of its own; run the same command again later"
        case _:
            advice = "the index refuses the file"
    return f"returned {response.status_code}{f' ({said})' if said else ''}: {advice}"
