"""Searching backwards: choose a rule row and days, see the decisions it touched, and open them anew."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.errors import FaltFel, InvalidInput
from server.verkstad import felsokning as sokningar
from server.verkstad import felsokningsrader
from server.verkstad.felsokningsjobb import OMPROVA, SOK
from server.verkstad.jobb import Jobb, add_jobb, latest_jobb
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import process_name, swedish_order

bp = Blueprint("verkstad_felsokning", __name__, url_prefix="/verkstaden/felsokning")
_LONGEST = {"beslut": 200, "rad": 300, "fran": 10, "till": 10, "skal": 2001}


@bp.get("")
@permission("verkstad.felsoka")
def start() -> str:
    """Choose a table, then a row, days and a reason."""
    return _page({"beslut": request.args.get("beslut", "")[:200]}, [])


@bp.post("")
@permission("verkstad.felsoka")
def skapa() -> ResponseReturnValue:
    """Start a search."""
    given = {name: request.form.get(name, "").strip()[:longest] for name, longest in _LONGEST.items()}
    days = [_day(given[name]) for name in ("fran", "till")]
    try:
        found = sokningar.create_felsokning(
            house(), actor(), given["beslut"], given["rad"], days[0], days[1], given["skal"]
        )
    except InvalidInput as refused:
        return _page(given, list(refused.fel)), 422
    add_jobb(house(), actor(), SOK, None, {"felsokning": found.id})
    return redirect(url_for("verkstad_felsokning.visa", felsokning=found.id), 303)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None  # asked for by name, as when nothing is written


def _page(given: Mapping[str, str], fel: list[FaltFel]) -> str:
    tables = felsokningsrader.list_tabeller(house(), actor())
    chosen = next((one for one in tables if one.beslut == given.get("beslut")), None)
    return render_template(
        "verkstad/felsokning.html",
        tabeller=[(one.beslut, f"{one.namn} ({one.fil})") for one in tables],
        vald=chosen,
        rader=felsokningsrader.list_rader(house(), actor(), chosen.beslut) if chosen else [],
        given=given,
        fel=fel,
        faults={one.falt: one.text for one in fel},
        tidigare=sokningar.list_felsokningar(house(), actor()),
    )


@bp.get("/<felsokning>")
@permission("verkstad.felsoka")
def visa(felsokning: str) -> str:
    """Show what a search found."""
    found = sokningar.load_felsokning(house(), actor(), felsokning)
    names = sokningar.reopening_processes(house(), actor())
    choices = sorted(
        ((name, process_name(name)) for name in names), key=lambda choice: swedish_order(choice[1])
    )
    return render_template(
        "verkstad/felsokning_svar.html",
        sokning=found,
        rad=_row(found),
        traffar=sokningar.list_traffar(house(), actor(), felsokning),
        jobb=_job(felsokning),
        processval=choices,
    )


@bp.post("/<felsokning>/omprova")
@permission("verkstad.felsoka")
def omprova(felsokning: str) -> ResponseReturnValue:
    """Open the chosen ärenden to be tried again."""
    sokningar.load_felsokning(house(), actor(), felsokning)
    chosen, process = request.form.getlist("arende"), request.form.get("process", "")
    if not chosen or process not in sokningar.reopening_processes(house(), actor()):
        flash("Välj minst ett ärende och vilken process som ska öppnas.", "fel")
    else:
        indata = {"felsokning": felsokning, "process": process, "arenden": chosen}
        add_jobb(house(), actor(), OMPROVA, None, indata)
    return redirect(url_for("verkstad_felsokning.visa", felsokning=felsokning, _anchor="traffar"), 303)


def _row(found: sokningar.Felsokning) -> felsokningsrader.Regelrad | None:
    """Return the row that was asked about, if its table is in use still."""
    try:
        rows = felsokningsrader.list_rader(house(), actor(), found.beslut)
    except felsokningsrader.FelsokningNotFound:
        return None
    asked = set(found.versioner)
    return next((row for row in rows if row.id == found.rad and asked & set(row.versioner)), None)


def _job(felsokning: str) -> Jobb | None:
    jobs = [latest_jobb(house(), None, slag, av=actor().id) for slag in (SOK, OMPROVA)]
    own = [job for job in jobs if job is not None and job.indata.get("felsokning") == felsokning]
    return max(own, key=lambda job: job.skapat, default=None)
