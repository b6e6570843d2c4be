"""Prova: one's own trials of a draft, and how a new one begins."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.cases.house import day_of
from server.errors import FaltFel, InvalidInput, LagrumError, ModelRejected
from server.verkstad import prova, provstart
from server.verkstad.forslag import Forslag, load_forslag
from server.verkstad.trad import Tree, tree_of
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import GRENAR, role_name, swedish_order, upper_first

bp = Blueprint("verkstad_prova", __name__, url_prefix="/verkstaden/utkast/<forslag>/prova")


@bp.get("")
@permission("verkstad.lasa")
def start(forslag: str) -> str:
    """List one's own trials of the draft, and offer to start one."""
    found = load_forslag(house(), actor(), forslag)
    given = {"process": request.args.get("process", ""), "ur": request.args.get("ur", "")}
    return _start_page(found, given, [])


def _start_page(found: Forslag, given: Mapping[str, Any], fel: list[FaltFel]) -> str:
    tree = tree_of(house(), found.id)
    processes = provstart.startable(tree)
    process = given.get("process") if given.get("process") in processes else None
    process = process or provstart.leading_to(tree, found.process)
    roles, grenar, trasig = _openers(tree, process)
    return render_template(
        "verkstad/prova.html",
        forslag=found,
        prov=prova.list_prov(house(), actor(), found.id),
        processval=sorted(processes.items(), key=lambda one: swedish_order(one[1])),
        process=process,
        borjan=provstart.beginnings(tree, process, found.process),
        personval=[(one.personnummer, f"{one.namn}, född {one.fodd}") for one in provstart.persons(tree)],
        fraser=provstart.phrases(tree),
        roller=roles,
        rollval=[(one, upper_first(role_name(one))) for one in roles],
        grenar=grenar,
        grenval=[(one, upper_first(GRENAR.get(one, one))) for one in grenar],
        kommunval=[(one, house().profiles[one].namn) for one in sorted(house().profiles)],
        idag=day_of(house().now()),
        given={"ur": None, "fraser": [], **given},
        fel=fel,
        faults={one.falt: one.text for one in fel},
        trasig=trasig,
    )


def _openers(tree: Tree, process: str) -> tuple[list[str], list[str], ModelRejected | None]:
    """Return who starts the process and where; nobody, and why, when its models cannot be read."""
    try:
        return *provstart.openers(tree, process), None
    except ModelRejected as broken:
        return [], [], broken
    except LagrumError:
        return [], [], None


@bp.post("")
@permission("verkstad.lasa")
def borja(forslag: str) -> ResponseReturnValue:
    """Start a trial and go to it."""
    found = load_forslag(house(), actor(), forslag)
    given = {name: text.strip()[:5000] for name, text in request.form.items() if name != "csrf_token"}
    chosen = {**given, "fraser": request.form.getlist("fraser")}
    if "_byt" in request.form:
        return _start_page(found, {"process": given.get("process", "")}, [])
    try:
        made = prova.start_prov(house(), actor(), found.id, _start_of(chosen))
    except InvalidInput as refused:
        return _start_page(found, chosen, list(refused.fel)), 422
    except LagrumError as refused:
        return _start_page(found, chosen, [FaltFel("process", refused.detail)]), refused.status
    return redirect(url_for("verkstad_prova_lage.visa", forslag=forslag, prov=made.id), 303)


def _start_of(given: Mapping[str, Any]) -> provstart.Start:
    own = not given.get("ur")
    dag = str(given.get("dag", ""))
    if dag and read_day(dag) is None:
        raise InvalidInput([FaltFel("dag", "Skriv en dag: ÅÅÅÅ-MM-DD.")])
    lines = [line.strip() for line in str(given.get("fakta", "")).splitlines() if line.strip()]
    meningar = tuple(line for line in lines if provstart.is_sentence(line))
    rows = [line.partition(":")[::2] for line in lines if line not in meningar]
    if any(not text.strip() for _, text in rows):
        told = "Skriv ett faktum per rad, med kolon före värdet, eller en mening som i ett scenario."
        raise InvalidInput([FaltFel("fakta", told)])
    return provstart.Start(
        process=str(given.get("process", "")),
        ur=str(given.get("ur", "")),
        roll=str(given.get("roll", "")),
        gren=str(given.get("gren", "")),
        kommun=str(given.get("kommun", "")),
        dag=dag or (day_of(house().now()).isoformat() if own else ""),
        personnummer=str(given.get("person", "")),
        exempel="exempel" in given,
        fraser=tuple(given.get("fraser", ())),
        fakta=rows,
        meningar=meningar,
        ifyllt="ifyllt" in given,
    )


def read_day(text: str) -> date | None:
    """Return the day that a text is, if it is one."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
