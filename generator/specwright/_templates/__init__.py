"""Where the templates are: beside the generator in a checkout, in this folder when installed.

The folder is importable from here in both cases, so that `specwright._templates.runtime` is the emitted runtime.
"""

from pathlib import Path

_here = Path(__file__).resolve().parent
_beside = _here.parents[2] / "templates"

IN_CHECKOUT = (_beside / "client").is_dir()

FOLDER = _beside if IN_CHECKOUT else _here

__path__ = [str(FOLDER)]
