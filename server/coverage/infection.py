"""Which scenarios a changed row could be noticed by: those where it answers in another way. Knows no law."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from server.bundle import Library
from server.coverage.recording import Asked, Played
from server.dmn import Table
from server.dmn.table import Rule


def infected(played: Iterable[Played], before: Table, after: Table, row: str) -> Sequence[Played]:
    """Return those for which the row hits when it did not, or the other way, or hits and says another thing.

    The others go on just as before, to the last sentence.
    """
    old, new = _rule(before, row), _rule(after, row)
    return [
        one
        for one in played
        if any(_differs(asked, before, old, new) for asked in one.trail.asked.get(before.decision, ()))
    ]


def table_of(library: Library, file: str, decision: str) -> Table:
    """Return the table of a decision in a file."""
    model = next(model for model in library.rules.models if model.file == file)
    return next(table for table in model.tables.values() if table.decision == decision)


def _differs(asked: Asked, table: Table, old: Rule, new: Rule) -> bool:
    hit = old.id in asked.rows
    if hit and old.results != new.results:
        return True
    if table.hit_policy == "FIRST" and _before(asked, table, old):
        return False
    return hit != _hits(new, asked)


def _before(asked: Asked, table: Table, old: Rule) -> bool:
    """Tell whether a row above it hit, so that this one is not asked."""
    return any(rule.id in asked.rows for rule in table.rules if rule.index < old.index)


def _hits(rule: Rule, asked: Asked) -> bool:
    notes = asked.scope.trace.diagnostics
    told = len(notes)
    found = all(test(asked.values[at], asked.scope) is True for at, test in rule.tests)
    del notes[told:]  # what is asked here is no part of the evaluation
    return found


def _rule(table: Table, row: str) -> Rule:
    return next(rule for rule in table.rules if rule.id == row)
