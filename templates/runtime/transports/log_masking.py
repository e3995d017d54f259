"""Keeps secrets out of the log of the transport library, which writes the URL of every request."""

from __future__ import annotations

import logging
import threading

from ..secrets import masked_url

_lock = threading.Lock()
_names: set[str] = set()


class _SecretFilter(logging.Filter):
    """Replaces the values of secret query parameters in records."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keeps every record."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                masked_url(str(argument), _names) if _is_url(argument) else argument for argument in record.args
            )
        return True


def _is_url(argument: object) -> bool:
    # Where several clients are used, the filter of another one has made text of the URL already.
    return type(argument).__name__ == "URL" or (isinstance(argument, str) and "://" in argument)


_filter = _SecretFilter()


def mask_log(library: str, parameters: set[str]) -> None:
    """Masks query parameters in what a library logs, from now on.

    Args:
        library: name of its logger.
        parameters: names of parameters whose values are secrets; those that look like secrets are masked anyway.
    """
    with _lock:
        _names.update(parameters)
        logging.getLogger(library).addFilter(_filter)
