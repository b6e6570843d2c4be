"""What the page of a task shows of its form, whichever house the task stands in: a real one or a trial's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from server.cases import House, UppgiftView
from server.errors import FaltFel, LegalStop
from server.forms import DynamicList, Field, Form, Static, iter_fields
from server.web import position
from server.web.assessed import assessment_beside
from server.web.conditions import Sheet, sheet_of
from server.web.questions import questions_of

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Shown:
    """How the form is shown this time: what it holds and what is said about it."""

    pairs: Pairs
    fel: tuple[FaltFel, ...] = ()
    stop: LegalStop | None = None
    sparat: str = ""
    status: int = 200


def page_values(house: House, view: UppgiftView, shown: Shown) -> dict[str, Any]:
    """Return what the templates of a task need: questions, conditions, steps and what lies behind."""
    sheet = sheet_of(view.form) if view.form else Sheet("", frozenset())
    fel = {one.falt: one.text for one in reversed(shown.fel)}
    above = view.row["egenskaper"].get("lagrum", "")
    questions = (
        questions_of(view.form, shown.pairs, view.data, fel, sheet.ids, above=above) if view.form else ()
    )
    return {
        "vy": view,
        "rad": view.row,
        "fragor": questions,
        "visat": shown,
        "villkor": sheet.css,
        "villkor_ids": sorted(sheet.ids),
        "server_villkor": bool(view.form and _needs_server(view.form, sheet)),
        "steg": position.steps_of(house, view.arende, view.position),
        "tidigare": position.earlier_answers(house, view.arende, view.tidigare),
        "bedomning": assessment_beside(house, view),
    }


def _needs_server(form: Form, sheet: Sheet) -> bool:
    """Tell whether some condition depends on answers here, and cannot be a style sheet."""
    keys = {part.key for part in iter_fields(form) if isinstance(part, Field | DynamicList | Static)}
    left = [part.hide for part in iter_fields(form) if part.hide and part.id not in sheet.ids]
    return any(keys & set(condition.expression.names) for condition in left)
