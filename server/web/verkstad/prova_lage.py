"""A trial: where it stands, what was done in it and why, its clock, its messages, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from server import cases
from server.access import may
from server.cases import ArendeView
from server.cases.house import day_of
from server.errors import FaltFel, InvalidInput, LagrumError, NotFound
from server.scenarios import read_feature
from server.scenarios.stage import MovedClock
from server.verkstad import prova
from server.verkstad.forslag import UTKAST, Forslag, load_forslag
from server.verkstad.meningar import pairs_of
from server.verkstad.provkorning import Korning
from server.verkstad.trad import Tree, tree_of
from server.web import letter_frame
from server.web.permission import permission
from server.web.position import Diagram, bundle_of
from server.web.session import actor, house
from server.web.verkstad.prova import read_day
from server.web.words import as_day

bp = Blueprint("verkstad_prova_lage", __name__, url_prefix="/verkstaden/utkast/<forslag>/prova/<prov>")

_DAYS = ((1, "I morgon"), (7, "Om en vecka"), (30, "Om 30 dagar"))
_MESSAGE_ROWS = 8


@bp.get("")
@permission("verkstad.lasa")
def visa(forslag: str, prov: str) -> str:
    """Show where the trial stands, what has been done in it, and what can be done now."""
    found = load_forslag(house(), actor(), forslag)
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        return _page(found, korning)


def _page(found: Forslag, korning: Korning) -> str:
    view, tree = korning.view(), tree_of(house(), found.id)
    bundle = bundle_of(korning.house, view.row)
    shown = request.args.get("process", "")
    position = replace(view.position, process=shown) if shown in bundle.spec.diagrams else view.position
    today = day_of(korning.scene.clock.now)
    names = {box.id: box.name or box.id for box in bundle.spec.boxes}
    return render_template(
        "verkstad/prova_visa.html",
        forslag=found,
        prov=korning.prov,
        kommun=korning.house.profiles[korning.prov.kommunprofil].namn,
        vy=view,
        akter=list(enumerate(korning.prov.akter, 1)),
        idag=today,
        dagar=[((today + timedelta(days=days)).isoformat(), text) for days, text in _DAYS],
        bevakningar=[_watch(row, names, today) for row in view.bevakningar],
        processer={one: bundle.spec.names.get(one) or one for one in sorted(bundle.spec.diagrams)},
        visad=position.process,
        diagram=_diagram(found.id, korning.prov.id, view, position, bundle.spec.diagrams),
        vagar=[row for row in view.handelser if row["namn"] and not row["slag"].endswith("Gateway")],
        foljs=_follows(view),
        meddelanden=_messages(tree, view, bundle.spec.boxes),
        meddelandenamn={box.message: box.name for box in bundle.spec.boxes if box.message and box.name},
        regelfiler={
            table.decision: model.file for model in bundle.rules.models for table in model.tables.values()
        },
        gammalt=prova.is_stale(house(), korning.prov),
        far_redigera=may(actor(), "verkstad.redigera") and found.status == UTKAST,
    )


def _diagram(forslag: str, prov: str, view: ArendeView, position: Any, diagrams: Any) -> Diagram | None:
    if position.process not in diagrams:
        return None
    url = url_for(".bpmn", forslag=forslag, prov=prov, arende=view.row["id"], visad=position.process)
    return Diagram(url, position.boxes, (*position.passed, *position.flows))


def _watch(row: Mapping[str, Any], names: Mapping[str, str], today: date) -> dict[str, str]:
    """Return a watch: what for, when, and the first morning when it is due, for a clock that goes by days."""
    clock, due = MovedClock(), as_day(row["due_at"]) or today
    clock.set(due)
    late = isinstance(row["due_at"], datetime) and row["due_at"] > clock.now
    till = max(due + timedelta(days=1 if late else 0), today + timedelta(days=1))
    return {"orsak": names.get(row["orsak"], row["orsak"]), "dag": due.isoformat(), "till": till.isoformat()}


def _follows(view: ArendeView) -> list[str]:
    """Return the processes of ärenden that this one opened."""
    rows = [row for row in view.relaterade if row["id"] != view.row["fran_arende"]]
    return list(dict.fromkeys(row["process"] for row in rows))


def _messages(tree: Tree, view: ArendeView, boxes: Any) -> list[dict[str, Any]]:
    """Return the messages that are waited for, each with the facts that some scenario sends in it."""
    named = {box.message: box.name for box in boxes if box.message and box.name}
    return [
        {"namn": name, "text": named.get(name) or name, "rader": _sample(tree, name)}
        for name in dict.fromkeys(row["namn"] for row in view.vantar)
    ]


def _sample(tree: Tree, name: str) -> list[tuple[str, str]]:
    wanted = f'meddelandet "{name}" kommer med:'
    rows: list[tuple[str, str]] = []
    for path in sorted(tree):
        if path.endswith(".feature") and wanted.encode() in tree[path]:
            try:
                steps = [step for one in read_feature(tree[path].decode(), path) for step in one.steps]
            except (LagrumError, UnicodeDecodeError):
                continue
            rows = next((list(s.table) for s in steps if s.text == wanted and s.table), [])  # type: ignore[arg-type]
            break
    return [*rows, *[("", "")] * (_MESSAGE_ROWS - len(rows))]


@bp.get("/diagram/<arende>/<visad>.bpmn")
@permission("verkstad.lasa")
def bpmn(forslag: str, prov: str, arende: str, visad: str) -> Response:
    """Return a diagram of the tree that the trial runs on."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        view = korning.view()
        bundle = bundle_of(korning.house, view.row)
        path = bundle.spec.diagrams.get(visad)
        if path is None or arende != view.row["id"]:
            raise NotFound("Diagrammet finns inte. Gå tillbaka till provet.")
        return Response(bundle.files[path], mimetype="application/xml")


@bp.get("/brev/<brev>")
@permission("verkstad.lasa")
def brev(forslag: str, prov: str, brev: str) -> Response:
    """Return a letter of the trial, as it would be sent."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        html = cases.load_brev_html(korning.house, korning.actor("avdelningschef"), brev)
    return letter_frame.respond(html)


# ---------------------------------------------------------------- acts that are no task


@bp.post("/gor")
@permission("verkstad.lasa")
def gor(forslag: str, prov: str) -> ResponseReturnValue:
    """Move the clock, deliver a message or go on with another ärende."""
    handling = request.form.get("handling", "")
    try:
        with prova.open_prov(house(), actor(), forslag, prov) as korning:
            _act(korning, handling)
    except LagrumError as refused:
        if refused.status == 404:
            raise
        told = [one.text for one in refused.fel] if isinstance(refused, InvalidInput) else [refused.detail]
        for text in told:
            flash(text, "fel")
    return redirect(url_for(".visa", forslag=forslag, prov=prov), 303)


def _act(korning: Korning, handling: str) -> None:
    if handling == "tid":
        day = read_day(request.form.get("dag", "").strip())
        if day is None:
            raise InvalidInput([FaltFel("dag", "Skriv vilken dag det ska bli: ÅÅÅÅ-MM-DD.")])
        korning.wait_until(day)
    elif handling == "meddelande":
        names, texts = request.form.getlist("faktum"), request.form.getlist("varde")
        korning.deliver(request.form.get("namn", "")[:128], pairs_of(zip(names, texts, strict=False)))
    elif handling == "folj":
        korning.follow(request.form.get("process", "")[:64])
    else:
        raise BadRequest


@bp.post("/styr")
@permission("verkstad.lasa")
def styr(forslag: str, prov: str) -> ResponseReturnValue:
    """Take a step back, begin anew, go over to the draft as it is now, or end the trial."""
    handling = request.form.get("handling", "")
    back = url_for(".visa", forslag=forslag, prov=prov)
    if handling == "backa":
        gone, why = prova.undo(house(), actor(), forslag, prov)
        flash(f"Steget är ogjort: {gone.namn or gone.dag}." if gone else "Det finns inget att backa.")
        if why:
            flash(f"Något före det gick inte som förra gången. {why}", "varning")
    elif handling == "borja-om":
        prova.start_over(house(), actor(), forslag, prov)
        flash("Provet är tillbaka vid början.")
    elif handling == "nytt-utkast":
        _renew(forslag, prov)
    elif handling == "avsluta":
        prova.end_prov(house(), actor(), forslag, prov)
        flash("Provet är avslutat och borttaget.")
        back = url_for("verkstad_prova.start", forslag=forslag)
    else:
        raise BadRequest
    return redirect(back, 303)


def _renew(forslag: str, prov: str) -> None:
    try:
        why = prova.renew(house(), actor(), forslag, prov)
    except LagrumError as refused:
        flash(f"Provet kan inte börja om med det nya utkastet. {refused.detail}", "fel")
        return
    if why:
        flash(f"Provet är uppspelat med det nya utkastet så långt det gick. {why}", "varning")
    else:
        flash("Provet är uppspelat med det nya utkastet.")
