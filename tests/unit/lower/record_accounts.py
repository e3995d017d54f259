"""Record what the client leaves out of every fragment: `python -m tests.unit.lower.record_accounts`."""

from __future__ import annotations

import json

from tests.emitted import FRAGMENTS
from tests.unit.lower.test_inventory import ACCOUNTS, VALID, account, lowering

if __name__ == "__main__":
    accounts = {path.relative_to(FRAGMENTS).as_posix(): account(lowering(path)) for path in VALID}
    ACCOUNTS.write_text(json.dumps(accounts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
