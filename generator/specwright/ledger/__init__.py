"""The ledger: every fact that the source documents state, and where the specification states the same.

From bytes to verdict: `document_text` (bytes to lines), the readers `nested_lists`, `tables` and `prose` (lines to
facts), `links` (fact to pointer), `ledger` (what is kept in `ledger.json`), `checking` (findings), `revision` (what a
new reading changes), `coverage` and `pages` (reports), `commands` and `command_line`.
"""
