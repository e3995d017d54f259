"""Profiles of the Oracle Cloud Infrastructure configuration file: found, read and checked.

The file and its rules are those of Oracle's own tools, so that a profile that works for them works here. Messages
name the file, the line, the profile and the key, and never quote a value: a file that people edit by hand may hold
a pass phrase in the wrong place.
"""

from __future__ import annotations

import configparser
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import ConfigurationError

DEFAULT_PATH = "~/.oci/config"
FALLBACK_PATH = "~/.oraclebmc/config"
PATH_VARIABLE = "OCI_CONFIG_FILE"
REGION_VARIABLE = "OCI_REGION"
DEFAULT_PROFILE = "DEFAULT"

_OCID = r"[0-9a-zA-Z_-]+[.:](?:[0-9a-zA-Z_-]*[.:]){3,}[0-9a-zA-Z_-]+"
_FORMS = {
    "tenancy": (_OCID, "an OCID such as ocid1.tenancy.oc1..aaaa (at least five parts joined by dots or colons)"),
    "user": (_OCID, "an OCID such as ocid1.user.oc1..aaaa (at least five parts joined by dots or colons)"),
    "fingerprint": (r"(?:[0-9a-f]{2}:){15}[0-9a-f]{2}", "16 pairs of lower-case hexadecimal digits joined by colons"),
    # The region becomes part of the host name that requests are sent to, so nothing else may pass.
    "region": (r"[a-z0-9]+(?:-[a-z0-9]+)+", "a region identifier such as us-ashburn-1 (not a short code such as iad)"),
}
_ADVICE = {
    "tenancy": "copy the tenancy OCID from the console: profile menu, Tenancy",
    "user": "copy the user OCID from the console: profile menu, My profile",
    "fingerprint": "copy the fingerprint from the console: My profile, API keys",
    "key_file": "set it to the path of the private key that belongs to the fingerprint",
    "region": f"set it to a region identifier such as us-ashburn-1, or set {REGION_VARIABLE}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One profile, every value checked.

    `user` and `fingerprint` may be missing when `security_token_file` is set: the session token stands for them.
    """

    name: str
    path: Path
    region: str
    key_file: Path
    tenancy: str | None = None
    user: str | None = None
    fingerprint: str | None = None
    pass_phrase: str | None = field(default=None, repr=False)
    security_token_file: Path | None = None


def read_profile(
    path: str | os.PathLike[str] | None = None, name: str = DEFAULT_PROFILE, *, region: str | None = None
) -> Profile:
    """Read a profile of the configuration file.

    Without `path` the file is looked for as Oracle's tools do: ~/.oci/config when it exists, else the file that
    OCI_CONFIG_FILE names, else ~/.oraclebmc/config. A profile inherits the keys of [DEFAULT] that it does not set.
    `region` stands for the one of the profile, which may then be missing.

    Raises:
        ConfigurationError: no file, no such profile, or a key that is missing, malformed or not allowed.
    """
    found = _configuration_path(path)
    if not found.is_file():
        raise ConfigurationError(_no_file_message(found, path))
    return _ConfigurationFile(found).profile(name, region)


def has_form(key: str, value: str) -> bool:
    """Tell whether `value` has the form of `key` (tenancy, user, fingerprint or region)."""
    return re.fullmatch(_FORMS[key][0], value) is not None


def check_form(key: str, value: str, location: str) -> str:
    """Return `value` when it has the form of `key` (tenancy, user, fingerprint or region).

    Raises:
        ConfigurationError: naming `location`, the key and the form that it should have.
    """
    if has_form(key, value):
        return value
    raise ConfigurationError(f"{location}: `{key}` is malformed: expected {_FORMS[key][1]}; {_ADVICE[key]}")


def expanded(path: str | os.PathLike[str]) -> Path:
    """Return `path` with a leading `~` replaced by the home directory.

    Raises:
        ConfigurationError: the home directory is not known.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError:
        raise ConfigurationError(
            f"{path}: `~` cannot be replaced because the home directory is not known; set HOME or write the full path"
        ) from None


def _configuration_path(path: str | os.PathLike[str] | None) -> Path:
    if path is not None:
        return expanded(path)
    default = expanded(DEFAULT_PATH)
    if default.is_file():
        return default
    if named := os.environ.get(PATH_VARIABLE):
        return expanded(named)
    fallback = expanded(FALLBACK_PATH)
    return fallback if fallback.is_file() else default


def _no_file_message(found: Path, path: str | os.PathLike[str] | None) -> str:
    if path is not None:
        return f"{found}: there is no OCI configuration file; correct `path`, or create one with `oci setup config`"
    named = os.environ.get(PATH_VARIABLE)
    variable = f"{PATH_VARIABLE}={named}" if named else f"{PATH_VARIABLE} (not set)"
    return (
        f"there is no OCI configuration file; looked at {expanded(DEFAULT_PATH)}, {variable}, "
        f"{expanded(FALLBACK_PATH)}; create one with `oci setup config`, or pass the path of yours"
    )


class _ConfigurationFile:
    """Takes one profile out of the file and says precisely what is wrong with it.

    What the file says stays in attributes and out of local variables: tools that print the variables of a traceback
    would print pass phrases.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._name = DEFAULT_PROFILE
        self._own: dict[str, str] = {}
        self._values: dict[str, str] = {}
        # No default section: whether a profile sets a key or inherits it matters for session tokens.
        self._parser = configparser.ConfigParser(interpolation=None, default_section="")
        problem = ""
        try:
            self._text = path.read_text(encoding="utf-8-sig")
            self._parser.read_string(self._text)
        except OSError as error:
            problem = f"{path}: cannot read the OCI configuration file: {error.strerror}"
        except UnicodeDecodeError:
            problem = f"{path}: cannot read the OCI configuration file: it is not UTF-8 text; save it as UTF-8"
        # The parser's own messages quote the line, which may hold a pass phrase; they are replaced, not chained.
        except configparser.DuplicateSectionError as error:
            problem = f"{path}:{error.lineno}: the profile [{error.section}] stands there twice; remove one of them"
        except configparser.DuplicateOptionError as error:
            problem = f"{path}:{error.lineno}: `{error.option}` stands twice in [{error.section}]; remove one of them"
        except configparser.MissingSectionHeaderError as error:
            problem = f"{path}:{error.lineno}: expected a profile such as [{DEFAULT_PROFILE}] before the first key"
        except configparser.ParsingError as error:
            line = error.errors[0][0] if error.errors else 1
            problem = f"{path}:{line}: expected `key = value`"
        if problem:
            raise ConfigurationError(problem)

    def profile(self, name: str, region: str | None) -> Profile:
        if not self._parser.has_section(name):
            known = ", ".join(self._parser.sections()) or "none"
            raise ConfigurationError(
                f"{self._path}: there is no profile [{name}]; the file has: {known}; correct `profile`, or add it "
                "with `oci setup config` (API key) or `oci session authenticate` (session token)"
            )
        self._name = name
        self._own = dict(self._parser[name])
        if self._parser.has_section(DEFAULT_PROFILE):
            self._values.update(self._parser[DEFAULT_PROFILE])
        self._values.update(self._own)
        if "key_content" in self._values:
            raise ConfigurationError(
                f"{self._location('key_content')}: `key_content` is not allowed in a configuration file; "
                "put the key into a file of its own and name it with `key_file`"
            )
        session = self._is_session()
        return Profile(
            name=self._name,
            path=self._path,
            region=self._region() if region is None else check_form("region", region.lower(), "`region`"),
            key_file=self._file("key_file", self._required("key_file")),
            tenancy=self._checked("tenancy", required=not session),
            user=self._checked("user", required=not session),
            fingerprint=self._checked("fingerprint", required=not session),
            pass_phrase=self._values.get("pass_phrase") or None,
            security_token_file=self._file("security_token_file", self._required("security_token_file"))
            if session
            else None,
        )

    def _is_session(self) -> bool:
        """Tell whether the profile is one of session authentication.

        A profile with a user of its own signs with that user's key even when [DEFAULT] happens to be a session.
        """
        if "security_token_file" in self._own:
            return True
        return "security_token_file" in self._values and "user" not in self._own

    def _required(self, key: str) -> str:
        value = self._values.get(key, "").strip()
        if not value:
            advice = _ADVICE.get(key, "set it")
            raise ConfigurationError(f"{self._location(key)}: `{key}` is missing; {advice}")
        return value

    def _checked(self, key: str, *, required: bool) -> str | None:
        if not required and not self._values.get(key, "").strip():
            return None
        return check_form(key, self._required(key), self._location(key))

    def _region(self) -> str:
        value = self._values.get("region", "").strip()
        if value:
            return check_form("region", value.lower(), self._location("region"))
        if environment := os.environ.get(REGION_VARIABLE, "").strip():
            return check_form("region", environment.lower(), f"environment variable {REGION_VARIABLE}")
        return self._required("region")

    def _file(self, key: str, value: str) -> Path:
        path = expanded(value)
        if not path.is_file():
            action = "correct the path"
            if key == "security_token_file":
                action += f", or run `oci session authenticate --profile-name {self._name}`"
            raise ConfigurationError(f"{self._location(key)}: `{key}` names {path}, which is not a file; {action}")
        return path

    def _location(self, key: str) -> str:
        """Return "FILE:LINE: profile [NAME]", with the line of the key or of the profile that should have it."""
        section = ""
        lines: dict[tuple[str, str], int] = {}
        for number, line in enumerate(self._text.splitlines(), start=1):
            stripped = line.strip()
            if stripped.startswith("[") and "]" in stripped:
                section = stripped[1 : stripped.rindex("]")]
                lines[section, ""] = number
            else:
                lines[section, re.split(r"[=:]", stripped, maxsplit=1)[0].strip().lower()] = number
        owner = self._name if key in self._own or key not in self._values else DEFAULT_PROFILE
        line_number = lines.get((owner, key)) or lines.get((self._name, ""), 1)
        return f"{self._path}:{line_number}: profile [{self._name}]"
