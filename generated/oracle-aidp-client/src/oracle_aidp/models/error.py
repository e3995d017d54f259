"""Models: Error."""

from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model, kw_only=True):
    """Why a request failed.

    Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 79-90; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 97-108; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 115-126; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 133-144; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 151-162; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 169-180; Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 187-198; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    133-144; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    151-162; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    169-180; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    187-198; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    205-216; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    223-234; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    229-240; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    247-258; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    265-276; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    283-294; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    301-312; List model versions (preview), REST API for Oracle AI Data Platform Workbench, lines
    319-330.
    """

    code: str
    """Short name of the error, for programs."""
    message: str
    """What went wrong, for people."""
