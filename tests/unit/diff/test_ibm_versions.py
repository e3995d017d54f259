"""The two documents of IBM watsonx.ai Runtime differ in what their own texts say, and in nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.diff.comparisons import Settings, compared
from specwright.diff.operands import OperandReader
from specwright.diff.reports.report import Compared

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def difference() -> Compared:
    """The version for dates before 2021-05-01 against the one for dates from then on."""
    with OperandReader(ROOT) as reader:
        old, new = (reader.read(f"ibm-watsonx-runtime@{version}") for version in ("2020-09-01", "2023-07-07"))
        return compared(old, new, Settings())


def test_the_api_differs_in_the_two_operations_of_which_the_text_tells(difference: Compared) -> None:
    """Since 2021-05-01, a new job comes back without the platform job, and a patch is deployed after the response."""
    found = [
        (change.level, change.id, change.before, change.after, [str(reach) for reach in change.operations])
        for change in difference.comparison.changes
        if change.level != "documentation"
    ]
    patch, create = "PATCH /ml/v4/deployments/{deployment_id} (response)", "POST /ml/v4/deployment_jobs (response)"
    platform_job = {
        "$ref": "2023-07-07.yaml#/components/schemas/PlatformJob",
        "description": "Job and run on the platform.",
    }
    assert found == [
        ("breaking", "response-success-status-removed", "200", None, [patch]),
        ("breaking", "response-required-property-removed", platform_job, None, [create]),
        ("compatible", "response-success-status-added", None, "202", [patch]),
    ]


def test_the_missing_platform_job_has_a_witness(difference: Compared) -> None:
    [change] = [each for each in difference.comparison.changes if each.id == "response-required-property-removed"]
    assert change.witness is not None
    assert (change.witness.accepted_by, change.witness.refused_by) == ("new", "old")
    assert "platform_job" not in str(change.witness.value)
    assert "platform_job" in change.witness.reason


def test_the_texts_that_differ_are_those_about_the_change(difference: Compared) -> None:
    found = {change.new_pointer for change in difference.comparison.of_level("documentation")}
    assert found == {
        "/info/description",
        "/components/schemas/JobStatusEntityCreated/description",
        "/components/schemas/JobsResourceCreated/description",
        "/paths/~1ml~1v4~1deployment_jobs/post/responses/202/description",
    }


def test_a_major_version_is_due_and_dates_do_not_say_whether_it_is_declared(difference: Compared) -> None:
    assert (difference.due.step, difference.due.next, difference.due.declared.agrees) == ("major", None, None)
