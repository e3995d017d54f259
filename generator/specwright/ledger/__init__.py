"""The ledger: every fact that the source documents state, and where the specification states the same.

From bytes to verdict: `document_text` (bytes to lines), `readers` (lines to facts), `fact_locations` (fact to pointer),
`ledger` (what is kept in `ledger.json`), `checking` (findings), `revision` and `update_plan` (what a new document
changes), `coverage` and `report`, and `commands`.
"""
