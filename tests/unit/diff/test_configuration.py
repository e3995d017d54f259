from __future__ import annotations

from pathlib import Path

import pytest

from specwright.configuration import ConfigurationError
from specwright.diff.changes import Comparison
from specwright.diff.configuration import load_configuration
from specwright.diff.levels import level_options, with_levels

from .made import change


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "specwright.toml").write_text('[diff.levels]\napi-tag-added = "warning"\n', encoding="utf-8")
    assert load_configuration(inner).levels == {"api-tag-added": "warning"}
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    assert load_configuration(inner).levels == {"api-tag-added": "warning"}, "a file without our table says nothing"
    (tmp_path / "a" / "pyproject.toml").write_text(
        "[tool.specwright.diff.levels]\napi-tag-added = 'breaking'\n", encoding="utf-8"
    )
    assert load_configuration(inner).levels == {"api-tag-added": "breaking"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[diff.levels]\napi-tag-addde = "warning"', "there is no rule 'api-tag-addde'; did you mean api-tag-added"),
        ('[diff.levels]\napi-tag-added = "error"', "'error' is not a level; write one of breaking, undecided, warning"),
        ("[diff.levels]\napi-tag-added = 1", "'1' is not a level"),
        ("[diff]\nlevel = 1", "diff.level is unknown"),
        ("diff = 1", "diff: this is not a table"),
        ("[diff", "the file cannot be read"),
        ("[diff.deprecation-days]\nstables = 3", "diff.deprecation-days.stables: known are "),
        ("[diff.deprecation-days]\nstable = '3'", "diff.deprecation-days.stable has to be a number of days"),
        ("[diff]\nextensions = 'x-a'", "diff.extensions has to be a list of names"),
        ("[diff]\nextensions = ['internal']", "diff.extensions has to be a list of names"),
    ],
)
def test_a_configuration_that_cannot_be_used_says_where(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "specwright.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        load_configuration(tmp_path)
    assert str(raised.value).startswith(f"{path}:")
    assert message in str(raised.value)


def test_days_and_extensions_are_read(tmp_path: Path) -> None:
    (tmp_path / "specwright.toml").write_text(
        "[diff]\nextensions = ['x-internal']\n[diff.deprecation-days]\nstable = 180\n", encoding="utf-8"
    )
    configuration = load_configuration(tmp_path)
    assert configuration.extensions == ("x-internal",)
    assert configuration.deprecation_days == {"stable": 180}


def test_options_name_a_rule_and_a_level() -> None:
    assert level_options(["api-tag-added=undecided"]) == {"api-tag-added": "undecided"}
    for wrong in ("api-tag-added", "api-tag-added=", "nothing=warning"):
        with pytest.raises(ConfigurationError, match="--level"):
            level_options([wrong])


def test_changes_get_the_configured_level_and_say_so() -> None:
    comparison = Comparison((change(), change("api-tag-added", "compatible")))
    [first, second] = with_levels(comparison, {"request-parameter-became-required": "documentation"}).changes
    assert (first.id, first.level) == ("api-tag-added", "compatible")
    assert (second.level, second.reason) == (
        "documentation",
        "The configuration makes this documentation; it is breaking by itself.",
    )
    assert second.fingerprint == change().fingerprint
