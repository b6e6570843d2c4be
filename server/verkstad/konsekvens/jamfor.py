"""Compares a turn as it went with the same turn on the draft: what differs, how gravely, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from server.assessment import load_register
from server.bundle import Bundle
from server.engine import ModelFault, Spec, Step
from server.errors import InvalidInput, LegalStop
from server.forms import Field, iter_fields
from server.store.encoding import plain
from server.verkstad.konsekvens.inspelat import Drag
from server.verkstad.konsekvens.orsak import Andrade, Regelrad, find_cause, find_element
from server.verkstad.konsekvens.spel import MessageMissing, TaskMissing, Tur
from server.verkstad.konsekvens.vagar import gone_tasks, stands, stands_open, ways

# From the gravest to the lightest.
STOPPAS, UTFALL, VAG, UPPGIFT, FRAGA, GAR_INTE, INNEHALL, GRUND = (
    "stoppas",
    "utfall",
    "vag",
    "uppgift",
    "fraga",
    "gar_inte",
    "innehall",
    "grund",
)
_GROUND = ("motivering", "lagrum", "grenar")
_KEYS = {
    "saknas": "uppgifter som saknas",
    "beslutsfattare": "vem som beslutar",
    "delegationspunkt": "delegationspunkt",
    "giltig_till": "gäller till och med",
    "overklagande": "hur det överklagas",
}
_TOKEN = re.compile(r"[a-z0-9_.:-]{1,40}")
GRAVITY = (STOPPAS, UTFALL, VAG, UPPGIFT, FRAGA, GAR_INTE, INNEHALL, GRUND)
LASTING = (INNEHALL, GRUND)  # the ärende goes on as it went, so the next turns can be compared too


@dataclass(frozen=True)
class Avvikelse:
    """How a turn differs. `fore` and `efter` are outcomes: codes of the models, or names of boxes."""

    slag: str
    drag: Drag
    fore: str
    efter: str
    regel: Regelrad | None
    lagrum: tuple[str, ...]
    stannar: bool  # nothing after this turn can be compared


def compare(drag: Drag, before: Tur, after: Tur, bundle: Bundle, changed: Andrade) -> Avvikelse | None:
    """Return how the turn differs on the draft, or None."""
    asked = before.provat if after.fel is None else before.provat[: len(after.provat)]
    regel = find_cause(asked, after.provat, changed) or find_element(
        _passed(drag, before, after, bundle), changed
    )
    if after.fel is not None and not (isinstance(after.fel, TaskMissing) and after.steg):
        return _refused(drag, before, after, bundle, regel)
    same_way = before.spar_utan_regler == after.spar_utan_regler and stands_open(before) == stands_open(after)
    outcome = _outcome(before, after) if after.fel is None else None
    if outcome is not None:
        return _made(UTFALL, drag, *outcome, regel, stannar=not same_way)
    if not same_way:
        rerouted = find_element(_turned(before, after), changed, redrawn=True)
        gone = gone_tasks(before, bundle.spec)
        if gone:
            return _made(
                UPPGIFT, drag, gone, f"finns inte; i stället {stands(after)}", rerouted, stannar=True
            )
        return _made(VAG, drag, *ways(before, after, bundle.spec), rerouted or regel, stannar=True)
    content = _content(before, after)
    if content is not None:
        return _made(INNEHALL, drag, *content, regel, stannar=False)
    if before.spar != after.spar or (regel is not None and regel.nr):
        return _made(GRUND, drag, "", "", regel, stannar=False)
    return None


def _passed(drag: Drag, before: Tur, after: Tur, bundle: Bundle) -> list[tuple[str, str]]:
    """Return the fields that are asked for, then the flows and boxes of the turn."""
    places: list[tuple[str, str]] = []
    if isinstance(after.fel, InvalidInput):
        form = bundle.spec.box(drag.box, drag.process).form or ""
        places += [(form, key) for key in _keys(after.fel)]
    for step, _ in (*after.steg, *before.steg):
        places += [(step.process, flow) for flow in step.flows]
        places.append((step.process, step.box))
    return [*places, (drag.process, drag.box)]


def _turned(before: Tur, after: Tur) -> list[tuple[str, str]]:
    """Return the flows and boxes where the turns part: what led there, and what stands there now."""
    pairs = zip(before.steg, after.steg, strict=False)
    at = next((at for at, ((a, _), (b, _)) in enumerate(pairs) if _spot(a) != _spot(b)), None)
    if at is None:
        at = min(len(before.steg), len(after.steg))
    near = [*after.steg[max(0, at - 1) : at + 1], *before.steg[at : at + 1]]
    places = [(step.process, flow) for step, _ in near for flow in step.flows]
    opened = [(task.process, task.box) for task in after.efter.open] if after.efter else []
    return [*places, *((step.process, step.box) for step, _ in near), *opened]


def _spot(step: Step) -> tuple[str, str, tuple[str, ...]]:
    return (step.process, step.box, tuple(step.flows))


def _keys(error: InvalidInput) -> list[str]:
    return list(dict.fromkeys(re.split(r"[.\[]", one.falt)[0] for one in error.fel))


def _made(
    slag: str, drag: Drag, fore: str, efter: str, regel: Regelrad | None, *, stannar: bool
) -> Avvikelse:
    return Avvikelse(slag, drag, fore, efter, regel, regel.lagrum if regel else (), stannar)


def _refused(drag: Drag, before: Tur, after: Tur, bundle: Bundle, regel: Regelrad | None) -> Avvikelse:
    error = after.fel
    was = stands(before)
    if isinstance(error, LegalStop):
        lagrum = tuple(dict.fromkeys((*(regel.lagrum if regel else ()), *error.lagrum)))
        old, new = _last_outcome(before), _last_outcome(after)
        return Avvikelse(STOPPAS, drag, old or was, new or "sparrat", regel, lagrum, stannar=True)
    if isinstance(error, TaskMissing):
        gone = not _knows(bundle.spec, drag)
        said = "uppgiften finns inte" if gone else "uppgiften är inte öppen"
        return _made(UPPGIFT, drag, drag.namn, said, regel, stannar=True)
    if isinstance(error, MessageMissing):
        return _made(UPPGIFT, drag, drag.namn, "ingen väntar på meddelandet", regel, stannar=True)
    if isinstance(error, InvalidInput):
        return _made(FRAGA, drag, drag.namn, ", ".join(_asked(error, drag, bundle)), regel, stannar=True)
    said = error.reason if isinstance(error, ModelFault) else type(error).__name__
    return _made(GAR_INTE, drag, was, said, regel, stannar=True)


def _knows(spec: Spec, drag: Drag) -> bool:
    return any((box.process, box.id) == (drag.process, drag.box) for box in spec.boxes)


def _asked(error: InvalidInput, drag: Drag, bundle: Bundle) -> list[str]:
    """Return the questions that the recorded answers do not satisfy, by their label."""
    form_id = bundle.spec.box(drag.box, drag.process).form
    fields = iter_fields(bundle.form(form_id).components) if form_id else ()
    labels = {one.key: one.label.fixed or one.key for one in fields if isinstance(one, Field)}
    return [f"”{labels.get(key, key)}”" for key in _keys(error)]


# ---------------------------------------------------------------- outcomes


def _has_outcome(value: Any) -> bool:
    return isinstance(value, Mapping) and value.get("utfall") is not None


def _outcome(before: Tur, after: Tur) -> tuple[str, str] | None:
    """Return the outcomes (old, new) of the first decision, by rules or by a person, that differ."""
    for old, new in zip(before.provat, after.provat, strict=False):
        if old.beslut != new.beslut:
            break
        if _has_outcome(old.value) or _has_outcome(new.value):
            was, becomes = _utfall(old.value), _utfall(new.value)
            if was != becomes:
                return was, becomes
    for old_beslut, new_beslut in zip(before.beslut, after.beslut, strict=False):
        if old_beslut.utfall != new_beslut.utfall:
            return old_beslut.utfall, new_beslut.utfall
    return None


def _last_outcome(tur: Tur) -> str:
    return next((_utfall(one.value) for one in reversed(tur.provat) if _has_outcome(one.value)), "")


def _utfall(value: Any) -> str:
    return str(value["utfall"]) if _has_outcome(value) else "inget"


def _content(before: Tur, after: Tur) -> tuple[str, str] | None:
    """Return the first thing beside the outcome that a decision says otherwise."""
    for old, new in zip(before.provat, after.provat, strict=False):
        if old.beslut == new.beslut:
            found = _differing(old.beslut, plain(old.value), plain(new.value))
            if found:
                return found
    for old_beslut, new_beslut in zip(before.beslut, after.beslut, strict=False):
        left, right = (_kept(one.model_dump()) for one in (old_beslut, new_beslut))
        found = _differing("beslutet", plain(left), plain(right))
        if found:
            return found
    return None


def _kept(beslut: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in beslut.items() if name not in {*_GROUND, "bedomning", "protokoll"}}


def _differing(name: str, old: Any, new: Any) -> tuple[str, str] | None:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys((*old, *new)):
            if key not in _GROUND:
                found = _differing(str(key), old.get(key), new.get(key))
                if found:
                    return found
        return None
    if old == new:
        return None
    if isinstance(old, list) and isinstance(new, list):
        old, new = [one for one in old if one not in new], [one for one in new if one not in old]
    said = _KEYS.get(name, name.replace("_", " "))
    return f"{said}: {_shown(old)}", f"{said}: {_shown(new)}"


def _shown(value: Any) -> str:
    """Return a value that is no free text; other values are not told."""
    if value is None:
        return "inget"
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, int | float | Decimal | date):
        return str(value)
    if isinstance(value, list):
        return ", ".join(map(_shown, value)) or "inget"
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        return "(text)"
    known = load_register().fakta.get(value)
    return known.text if known else value
