"""Secrets stay out of the log of the transport library, with several clients in a program as well."""

from __future__ import annotations

import logging

import pytest

from runtime.transports.log_masking import mask_log


class URL:
    """What the library logs."""

    def __str__(self) -> str:
        return "https://e.com/pets?key-of-ours=4711&q=x"


class _Other(logging.Filter):
    """The filter of another client, which knows other secrets, and comes first."""

    def filter(self, record: logging.LogRecord) -> bool:
        assert isinstance(record.args, tuple)
        record.args = tuple(str(argument) for argument in record.args)
        return True


@pytest.mark.parametrize("others", [0, 1])
def test_secret_parameters_are_masked(caplog: pytest.LogCaptureFixture, others: int) -> None:
    logger = logging.getLogger(f"library-{others}")
    for _ in range(others):
        logger.addFilter(_Other())
    mask_log(logger.name, {"key-of-ours"})
    with caplog.at_level(logging.INFO):
        logger.info("HTTP Request: %s %s", "GET", URL())
    assert "https://e.com/pets?key-of-ours=***&q=x" in caplog.text
    assert "4711" not in caplog.text
