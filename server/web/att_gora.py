"""Att göra: my tasks and my group's, as pages by key; take and release."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from server import cases
from server.web.permission import permission
from server.web.session import actor, house, tell
from server.web.words import ROLLER, process_choices, upper_first

bp = Blueprint("att_gora", __name__)

PAGE = 50
_VIEWS = {"gruppens": None, "mina": True}
_KNOWN = ("vy", "process", "roll", "enhet", "sokt", "after", "spar")
_SOUGHT = "sokt"  # the text itself may be a name: it lies in the session, never in an address


@bp.get("/att-gora")
@permission("uppgifter.lasa")
def lista() -> str:
    """Show one page of open tasks."""
    query = {name: request.args[name] for name in _KNOWN if request.args.get(name)}
    page = cases.list_uppgifter(
        house(),
        actor(),
        mina=_VIEWS.get(query.get("vy", "")),
        process=query.get("process"),
        roll=query.get("roll"),
        enhet=query.get("enhet"),
        text=_sought(query),
        after=query.get("after"),
        limit=PAGE,
    )
    return render_template(
        "att_gora.html",
        rader=page.items,
        fraga=query,
        sokt=_sought(query) or "",
        har=urlencode(query),
        forra=_previous(query),
        nasta=_following(query, page.next),
        processval=process_choices(actor().grenar),
        roller=sorted(actor().roller),
        rollval=[(roll, upper_first(ROLLER.get(roll, roll))) for roll in sorted(actor().roller)],
        enheter=_units(),
        jag=actor(),
    )


def _sought(query: Mapping[str, str]) -> str | None:
    return session.get(_SOUGHT) if query.get(_SOUGHT) else None


@bp.post("/att-gora")
@permission("uppgifter.lasa")
def sok() -> ResponseReturnValue:
    """Filter the list. Posted, since what is sought may be a name."""
    kept = {name: request.form[name] for name in ("vy", "process", "roll", "enhet") if request.form.get(name)}
    text = request.form.get("text", "").strip()[:200]
    session[_SOUGHT] = text
    if text:
        kept[_SOUGHT] = "ja"
    return redirect(_address(kept), 303)


def _units() -> list[tuple[str, str]]:
    """Return the units of the reader's own verksamhetsgrenar."""
    units = {
        unit.id: unit.namn
        for profile in house().profiles.values()
        for unit in profile.organisation.enheter
        if unit.verksamhetsgren in actor().grenar
    }
    return sorted(units.items(), key=lambda unit: unit[1])


def _address(query: Mapping[str, str | None], anchor: str | None = None) -> str:
    values: dict[str, Any] = dict(query)
    return url_for("att_gora.lista", _anchor=anchor, **values)


def _following(query: Mapping[str, str], key: str | None) -> str | None:
    """Return the address of the next page; `spar` remembers the way back."""
    if not key:
        return None
    trail = f"{query.get('spar', '')}~{query.get('after', '')}"
    return _address({**query, "after": key, "spar": trail})


def _previous(query: Mapping[str, str]) -> str | None:
    trail = query.get("spar")
    if trail is None:
        return None
    rest, _, key = trail.rpartition("~")
    kept = {name: value for name, value in query.items() if name not in {"after", "spar"}}
    return _address({**kept, "after": key or None, "spar": rest or None})


def back_to_list(har: str, plats: str = "") -> str:
    """Return the address of the list as it was left, at the row."""
    kept = {name: value for name, value in parse_qsl(har)[:20] if name in _KNOWN}
    anchor = f"rad-{plats}" if plats.isascii() and plats.isdigit() else None
    return _address(kept, anchor)


@bp.post("/uppgifter/<uppgift_id>/ta")
@permission("uppgifter.slutfora")
def ta(uppgift_id: str) -> ResponseReturnValue:
    """Take a task, so that others see it is in hand."""
    cases.take_uppgift(house(), actor(), uppgift_id)
    tell("Du har tagit arbetsuppgiften.")
    return redirect(_after_change(uppgift_id))


@bp.post("/uppgifter/<uppgift_id>/lamna")
@permission("uppgifter.slutfora")
def lamna(uppgift_id: str) -> ResponseReturnValue:
    """Give a task back to the group. The draft stays."""
    cases.release_uppgift(house(), actor(), uppgift_id)
    tell("Arbetsuppgiften är tillbaka hos gruppen. Ditt utkast finns kvar.")
    return redirect(_after_change(uppgift_id))


def _after_change(uppgift_id: str) -> str:
    har, plats = request.form.get("har", ""), request.form.get("plats", "")
    if request.form.get("fran") == "uppgift":
        return url_for("arbetsuppgift.visa", uppgift_id=uppgift_id, har=har or None, plats=plats or None)
    return back_to_list(har, plats)
