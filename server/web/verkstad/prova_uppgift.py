"""A task in a trial: the real form, filled in as any role; a decision is previewed and then signed."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.cases import Preview, UppgiftView
from server.errors import Conflict, InvalidInput, LagrumError, LegalStop, NotAllowed, NotFound
from server.forms import change_rows, hidden_ids, to_pairs
from server.scenarios.vocabulary import DEFINITE
from server.verkstad import prova
from server.verkstad.forslag import load_forslag
from server.verkstad.provkorning import Korning
from server.web import letter_frame, position
from server.web.arbetsuppgift import posted_pairs
from server.web.permission import permission
from server.web.position import Diagram
from server.web.questions import starting_values
from server.web.session import actor, house
from server.web.task_page import Pairs, Shown, page_values
from server.web.words import clock_time, role_name

bp = Blueprint(
    "verkstad_prova_uppgift",
    __name__,
    url_prefix="/verkstaden/utkast/<forslag>/prova/<prov>/uppgift/<uppgift>",
)


@bp.get("")
@permission("verkstad.lasa")
def visa(forslag: str, prov: str, uppgift: str) -> ResponseReturnValue:
    """Show the form, with what is known and samples filled in."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        roll = _roll(korning, uppgift)
        try:
            view = korning.task(uppgift, roll)
        except NotAllowed as refused:
            flash(f"{role_name(roll).capitalize()} får inte se arbetsuppgiften. {refused.detail}", "fel")
            return redirect(_trial(forslag, prov), 303)
        return _page(forslag, korning, view, roll, Shown(_starting(korning, view)))


def _starting(korning: Korning, view: UppgiftView) -> Pairs:
    if view.form is None:
        return []
    if view.utkast:
        return to_pairs(view.form, view.utkast["varden"])
    return to_pairs(view.form, {**starting_values(view.form, view.prefill), **korning.suggested(view)})


def _roll(korning: Korning, uppgift: str) -> str:
    """Return the role that the user acts in: the one chosen, else the one that the task is for."""
    chosen = request.form.get("_roll") or request.args.get("roll", "")
    if chosen in DEFINITE:
        return chosen
    rows = {row["id"]: row for row in korning.view().oppna_uppgifter}
    if uppgift not in rows:
        raise NotFound("Arbetsuppgiften är inte öppen längre. Gå tillbaka till provet.")
    roles = str(rows[uppgift]["roll"]).split(",")
    return next((one.strip() for one in roles if one.strip() in DEFINITE), "socialsekreterare")


@bp.post("")
@permission("verkstad.lasa")
def andra(forslag: str, prov: str, uppgift: str) -> ResponseReturnValue:
    """Do what the pressed button says: a row, a draft, a preview, or to complete the task."""
    pairs = posted_pairs()
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        roll = _roll(korning, uppgift)
        try:
            view = korning.task(uppgift, roll)
        except Conflict:
            return _gone(forslag, prov)
        if request.form.get("_rad") or "_uppdatera" in request.form:
            changed = change_rows(view.form, pairs, request.form.get("_rad", "")) if view.form else pairs
            korning.save_draft(uppgift, roll, tuple(changed))
            return _page(forslag, korning, view, roll, Shown(list(changed)))
        korning.save_draft(uppgift, roll, tuple(pairs))
        if "_slutfor" not in request.form:
            return redirect(_here(forslag, prov, uppgift, roll), 303)
        try:
            if view.row["delegationspunkt"]:
                korning.try_decision(uppgift, roll, tuple(pairs))
                return redirect(_here(forslag, prov, uppgift, roll, ".granska"), 303)
            done = korning.complete(uppgift, roll, tuple(pairs), version=_version())
        except InvalidInput as refused:
            return _page(forslag, korning, view, roll, Shown(pairs, fel=refused.fel, status=422))
        except LegalStop as stop:
            return _page(forslag, korning, view, roll, Shown(pairs, stop=stop, status=422))
        except LagrumError as refused:
            flash(refused.detail, "fel")
            return redirect(_trial(forslag, prov), 303)
        return _after(forslag, prov, view, done.oppna_uppgifter)


@bp.post("/utkast")
@permission("verkstad.lasa")
def utkast(forslag: str, prov: str, uppgift: str) -> ResponseReturnValue:
    """Keep what is filled in so far; answer which questions are hidden now."""
    pairs = posted_pairs()
    try:
        with prova.open_prov(house(), actor(), forslag, prov) as korning:
            roll = _roll(korning, uppgift)
            korning.save_draft(uppgift, roll, tuple(pairs))
            view = korning.task(uppgift, roll)
    except LagrumError as error:
        return jsonify({"fel": error.detail}), error.status
    dolda = sorted(hidden_ids(view.form, pairs, view.data)) if view.form else []
    return jsonify(sparat=clock_time(house().now()), dolda=dolda)


@bp.get("/granska")
@permission("verkstad.lasa")
def granska(forslag: str, prov: str, uppgift: str) -> ResponseReturnValue:
    """Show what the decision would be, computed from the draft. Nothing is kept of it."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        roll = _roll(korning, uppgift)
        view, pairs, preview = _preview(korning, uppgift, roll)
        page = render_template(
            "verkstad/prova_granska.html",
            forslag=load_forslag(house(), actor(), forslag),
            prov=korning.prov,
            vy=view,
            rad=view.row,
            roll=roll,
            svar=pairs,
            granskat=preview,
            jag=korning.actor(roll),
            brev=[number for number, row in enumerate(preview.beslut) if row.get("brev")],
        )
    return page, 422 if preview.stop else 200


def _preview(korning: Korning, uppgift: str, roll: str) -> tuple[UppgiftView, Pairs, Preview]:
    view = korning.task(uppgift, roll)
    pairs = _starting(korning, view)
    return view, pairs, korning.preview(uppgift, roll, tuple(pairs))


@bp.get("/granska/brev/<int:nummer>")
@permission("verkstad.lasa")
def brev(forslag: str, prov: str, uppgift: str, nummer: int) -> Response:
    """Return one letter of the preview, for the frame on the page."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        _, _, preview = _preview(korning, uppgift, _roll(korning, uppgift))
    if not 0 <= nummer < len(preview.beslut) or not preview.beslut[nummer].get("brev"):
        raise NotFound("Brevet finns inte. Gå tillbaka till arbetsuppgiften.")
    return letter_frame.respond(str(preview.beslut[nummer]["brev"]))


@bp.post("/skriv-under")
@permission("verkstad.lasa")
def skriv_under(forslag: str, prov: str, uppgift: str) -> ResponseReturnValue:
    """Take the decision that was shown."""
    pairs = posted_pairs()
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        roll = _roll(korning, uppgift)
        try:
            view = korning.task(uppgift, roll)
        except Conflict:
            return _gone(forslag, prov)
        try:
            done = korning.complete(uppgift, roll, tuple(pairs), version=_version())
        except InvalidInput as refused:
            return _page(forslag, korning, view, roll, Shown(pairs, fel=refused.fel, status=422))
        except LagrumError as refused:
            flash(refused.detail, "fel")
            return redirect(_trial(forslag, prov), 303)
        return _after(forslag, prov, view, done.oppna_uppgifter)


def _gone(forslag: str, prov: str) -> ResponseReturnValue:
    """Go back to the trial when the task is done already, as after two clicks."""
    flash("Arbetsuppgiften är redan gjord i provet. Backa ett steg om du vill göra om den.", "varning")
    return redirect(_trial(forslag, prov), 303)


def _version() -> int:
    text = request.form.get("_version", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _after(forslag: str, prov: str, view: UppgiftView, waiting: Any) -> ResponseReturnValue:
    names = ", ".join(f"{row['namn']} ({role_name(row['roll'])})" for row in waiting)
    flash(
        f"{view.row['namn']} är klar. " + (f"Nu väntar: {names}." if names else "Inget mer väntar just nu.")
    )
    return redirect(_trial(forslag, prov), 303)


def _trial(forslag: str, prov: str) -> str:
    return url_for("verkstad_prova_lage.visa", forslag=forslag, prov=prov)


def _here(forslag: str, prov: str, uppgift: str, roll: str, endpoint: str = ".visa") -> str:
    return url_for(endpoint, forslag=forslag, prov=prov, uppgift=uppgift, roll=roll)


def _page(forslag: str, korning: Korning, view: UppgiftView, roll: str, shown: Shown) -> ResponseReturnValue:
    prov, place = korning.prov, view.position
    diagrams = position.bundle_of(korning.house, view.arende).spec.diagrams
    own: dict[str, Any] = {"forslag": forslag, "prov": prov.id}
    diagram = None
    if place.process in diagrams:
        url = url_for("verkstad_prova_lage.bpmn", **own, arende=view.row["arende"], visad=place.process)
        diagram = Diagram(url, place.boxes, (*place.passed, *place.flows))
    page = render_template(
        "verkstad/prova_uppgift.html",
        **page_values(korning.house, view, shown),
        forslag=load_forslag(house(), actor(), forslag),
        prov=prov,
        roll=roll,
        rollval=[(one, role_name(one)) for one in DEFINITE],
        ratt_roll=view.row["may_complete"],
        diagram=diagram,
    )
    return page, shown.status
