"""The one filter: what a Scope becomes in WHERE. Every query of an ärende or what hangs on it uses it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, literal, or_, select, true

from server.access import Scope
from server.store.tables import arende, beslut, inkorg, person, steg, uppgift
from server.store.tables_house import jav

MOVED = "flytt"
"""The kind of step by which an ärende came to another version: nobody has dealt with it by that."""

_NAMND = ("namnd", "namndsekreterare")


@lru_cache(maxsize=4096)
def visible(scope: Scope) -> ColumnElement[bool]:
    """Return the condition on `arende` that this reader may know of it.

    Verksamhetsgren and secrecy regime first; then the unit, the whole gren or what is the board's; never
    an ärende in which the reader is disqualified (jäv).
    """
    if scope.everything:
        return true()
    reach: list[ColumnElement[bool]] = []
    if scope.whole_gren:
        reach.append(true())
    if scope.unit_bound and not scope.whole_gren:
        reach += [
            arende.c.enhet == scope.enhet,
            arende.c.handlaggare == scope.actor,
            _group_has_task(scope),
            _has_acted(scope),
        ]
    if scope.namnd and not scope.whole_gren:
        reach += [_board_has_task(), _any(select(literal(1)).where(beslut.c.arende == arende.c.id))]
    if not reach:
        return false()
    return and_(
        arende.c.verksamhetsgren.in_(sorted(scope.grenar)),
        arende.c.sekretess.in_(sorted(scope.sekretess)),
        or_(*reach),
        ~_any(select(literal(1)).where(jav.c.medarbetare == scope.actor, jav.c.arende == arende.c.id)),
    )


@lru_cache(maxsize=4096)
def countable(scope: Scope) -> ColumnElement[bool]:
    """Return the condition on `arende` that the workshop may count it and name its number to this reader.

    The reader's own verksamhetsgrenar and secrecy regimes, and no jäv; not the unit. It opens nothing.
    """
    if scope.everything:
        return true()
    return and_(
        arende.c.verksamhetsgren.in_(sorted(scope.grenar)),
        arende.c.sekretess.in_(sorted(scope.sekretess)),
        ~_any(select(literal(1)).where(jav.c.medarbetare == scope.actor, jav.c.arende == arende.c.id)),
    )


@lru_cache(maxsize=4096)
def name_shown(scope: Scope) -> ColumnElement[bool]:
    """Return the condition that a list may show the person's name (never a protected one to others)."""
    if scope.everything:
        return true()
    return or_(person.c.skyddad.is_(false()), arende.c.handlaggare == scope.actor, _holds_task(scope))


def _group_has_task(scope: Scope) -> ColumnElement[bool]:
    tasks = uppgift.join(inkorg, inkorg.c.uppgift == uppgift.c.id)
    return _any(
        select(literal(1))
        .select_from(tasks)
        .where(
            uppgift.c.arende == arende.c.id,
            inkorg.c.roll.in_(sorted(scope.roller)),
            inkorg.c.enhet.in_([scope.enhet, ""]),
        )
    )


def _has_acted(scope: Scope) -> ColumnElement[bool]:
    own = (steg.c.arende == arende.c.id) & (steg.c.av == scope.actor)
    return _any(select(literal(1)).where(own, steg.c.slag != MOVED))


def _board_has_task() -> ColumnElement[bool]:
    tasks = uppgift.join(inkorg, inkorg.c.uppgift == uppgift.c.id)
    return _any(
        select(literal(1))
        .select_from(tasks)
        .where(uppgift.c.arende == arende.c.id, inkorg.c.roll.in_(_NAMND))
    )


def _holds_task(scope: Scope) -> ColumnElement[bool]:
    return _any(select(literal(1)).where(uppgift.c.arende == arende.c.id, uppgift.c.tagen_av == scope.actor))


def _any(query: Select[Any]) -> ColumnElement[bool]:
    return exists(query.correlate(arende))
