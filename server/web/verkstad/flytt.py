"""Moving running ärenden to the latest version: the plan, its map, its try, the move and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.access import may
from server.errors import Conflict, FaltFel, InvalidInput
from server.verkstad import flytt as planer
from server.verkstad import flyttkarta, flyttning
from server.verkstad.flytt import Flytt
from server.verkstad.flyttjobb import KOR, PROV, TILLBAKA
from server.verkstad.flyttvy import changed_rules, diagrams_of, marks_of
from server.verkstad.jobb import Jobb, add_jobb, latest_jobb
from server.verkstad.publiceringar import list_publiceringar
from server.web.permission import permission
from server.web.session import actor, house, tell

bp = Blueprint("verkstad_flytt", __name__, url_prefix="/verkstaden/flytt")

PAGE = 200
STATUS = {
    flyttning.GAR: ("går att flytta", "info"),
    flyttning.GAR_INTE: ("går inte", "fel"),
    flyttning.FLYTTAD: ("flyttad", "bra"),
    flyttning.ANGRAD: ("flyttad tillbaka", "varning"),
}


@bp.get("")
@permission("verkstad.lasa")
def lista() -> str:
    """Show the processes with ärenden on older versions, and the plans."""
    return render_template(
        "verkstad/flytt_lista.html",
        att_flytta=planer.list_to_move(house(), actor()),
        planer=planer.list_flyttar(house(), actor()),
        nummer=_numbers(),
        far_flytta=may(actor(), "verkstad.flytta"),
    )


@bp.post("")
@permission("verkstad.flytta")
def skapa() -> ResponseReturnValue:
    """Make a plan."""
    try:
        plan = planer.create_flytt(house(), actor(), request.form.get("process", "")[:64])
    except Conflict as refused:
        flash(refused.detail, "fel")
        return redirect(url_for("verkstad_flytt.lista"), 303)
    return redirect(url_for("verkstad_flytt.visa", flytt=plan.id), 303)


@bp.get("/<flytt>")
@permission("verkstad.lasa")
def visa(flytt: str) -> str:
    """Show a plan."""
    return _page(planer.load_flytt(house(), actor(), flytt), [], {})


@bp.post("/<flytt>/lagdag")
@permission("verkstad.lagdag")
def lagdag(flytt: str) -> ResponseReturnValue:
    """Answer which day's law applies."""
    given = {name: request.form.get(name, "").strip()[:4001] for name in ("lagdag_regel", "lagdag", "skal")}
    try:
        day = _day(given["lagdag"])
        planer.answer_lagdag(house(), actor(), flytt, given["lagdag_regel"], day, given["skal"])
    except InvalidInput as refused:
        plan = planer.load_flytt(house(), actor(), flytt)
        return _page(plan, list(refused.fel), given), 422
    return _back(flytt, "Svaret är sparat.", "lag")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        fault = FaltFel("lagdag", "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2025-06-30.")
        raise InvalidInput([fault]) from None


@bp.post("/<flytt>/karta")
@permission("verkstad.flytta")
def karta(flytt: str) -> ResponseReturnValue:
    """Keep the map as chosen in the table."""
    plan = planer.load_flytt(house(), actor(), flytt)
    rows = flyttkarta.rows_of(house(), actor(), plan)
    known = {row.plats for row in rows}
    chosen = {row.plats: request.form.get(f"till:{row.plats}", row.till)[:300] for row in rows}
    platser = flyttkarta.read_choices(rows, chosen)
    om = [place for place in request.form.getlist("om") if place in known]
    version = request.form.get("version", type=int, default=plan.version)
    planer.save_karta(house(), actor(), flytt, version, platser, om)
    return _back(
        flytt, "Kartan är sparad. Gör en provflytt för att se vilka ärenden som går att flytta.", "karta"
    )


@bp.post("/<flytt>/prov")
@permission("verkstad.flytta")
def prov(flytt: str) -> ResponseReturnValue:
    """Start a try of all ärenden; nothing is moved."""
    planer.load_flytt(house(), actor(), flytt)
    add_jobb(house(), actor(), PROV, None, {"flytt": flytt})
    return _back(flytt, None, "arenden")


@bp.post("/<flytt>/kor")
@permission("verkstad.flytta")
def kor(flytt: str) -> ResponseReturnValue:
    """Move the chosen ärenden."""
    plan = planer.load_flytt(house(), actor(), flytt)
    flyttning.check_ready(house(), actor(), plan)
    return _start(flytt, KOR, "Välj minst ett ärende att flytta.")


@bp.post("/<flytt>/tillbaka")
@permission("verkstad.flytta")
def tillbaka(flytt: str) -> ResponseReturnValue:
    """Move the chosen ärenden back."""
    planer.load_flytt(house(), actor(), flytt)
    return _start(flytt, TILLBAKA, "Välj minst ett ärende att flytta tillbaka.")


def _start(flytt: str, slag: str, empty: str) -> ResponseReturnValue:
    chosen = None if request.form.get("alla") else request.form.getlist("arende")
    if chosen == []:
        flash(empty, "fel")
    else:
        add_jobb(house(), actor(), slag, None, {"flytt": flytt, "arenden": chosen})
    return _back(flytt, None, "arenden")


def _back(flytt: str, text: str | None, anchor: str) -> ResponseReturnValue:
    if text:
        tell(text)
    return redirect(url_for("verkstad_flytt.visa", flytt=flytt, _anchor=anchor), 303)


def _page(plan: Flytt, fel: list[FaltFel], given: Mapping[str, str]) -> str:
    rows = flyttkarta.rows_of(house(), actor(), plan)
    found = flyttkarta.versions_of(house(), actor(), plan)
    results = flyttning.list_results(house(), actor(), plan.id)
    wanted = request.args.get("lage", "")
    chosen = [
        row for row in results if wanted in {"", row.status} and row.nummer > request.args.get("efter", "")
    ]
    shown = diagrams_of(house(), plan, found, request.args.get("fran", ""), request.args.get("visad", ""))
    return render_template(
        "verkstad/flytt.html",
        plan=plan,
        versioner=found,
        nummer=_numbers(),
        rader=rows,
        fattas=[row for row in rows if row.fattas and row.antal],
        diagram=shown,
        marken=marks_of(rows, shown),
        regler=changed_rules(house(), plan, found),
        lagdagar=planer.LAGDAGAR,
        resultat=chosen[:PAGE],
        finns=bool(results),
        lage=wanted,
        nasta=chosen[PAGE - 1].nummer if len(chosen) > PAGE else None,
        angerbara=any(row.kan_angras for row in results),
        status=STATUS,
        antal={key: sum(row.status == key for row in results) for key in STATUS},
        jobb=_running(plan),
        provad=flyttning.is_tried(house(), actor(), plan),
        far_flytta=may(actor(), "verkstad.flytta"),
        far_svara=may(actor(), "verkstad.lagdag"),
        ingen=flyttkarta.INGEN,
        fel=fel,
        faults={one.falt: one.text for one in fel},
        given=given,
    )


def _running(plan: Flytt) -> Jobb | None:
    """Return the newest job of the plan that runs, or else that ended other than well."""
    jobs = [latest_jobb(house(), None, slag) for slag in (PROV, KOR, TILLBAKA)]
    own = [job for job in jobs if job is not None and job.indata.get("flytt") == plan.id]
    return max(own, key=lambda job: job.skapat, default=None)


def _numbers() -> dict[str, int]:
    """Return by version the number of the first publication that has it."""
    numbers: dict[str, Any] = {}
    for row in list_publiceringar(house(), actor()):
        numbers |= dict.fromkeys(row.bundles.values(), row.nr)
    return numbers
