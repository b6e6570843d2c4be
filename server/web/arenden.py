"""Pages about ärenden: search, start, read, the log, and to say that one is biased (jäv)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server import cases
from server.access import may
from server.bundle import Bundle
from server.cases import ArendeView
from server.errors import FaltFel, InvalidInput
from server.web import position
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import process_choices, process_name, swedish_order

pages = Blueprint("arenden", __name__)

STATUS = [("pagaende", "pågående"), ("avslutat", "avslutat")]
HANDLINGAR = {
    "oppna_arende": "Öppnade ärendet",
    "las_arende": "Läste ärendet",
    "las_uppgift": "Läste arbetsuppgiften",
    "las_beslut": "Läste beslutet",
    "las_kvitto": "Läste beslutsunderlaget",
    "las_brev": "Läste brevet",
    "las_logg": "Läste loggen",
    "slutfora_uppgift": "Slutförde arbetsuppgiften",
    "ta_uppgift": "Tog arbetsuppgiften",
    "lamna_uppgift": "Lämnade tillbaka arbetsuppgiften",
    "spara_utkast": "Sparade utkast",
    "meddelande": "Tog emot meddelande",
    "lamna_meddelande": "Lämnade meddelande",
    "avvisa_meddelande": "Avvisade meddelande från någon som inte får veta av ärendet",
    "anmal_jav": "Anmälde jäv",
    "ange_person": "Angav vem ärendet gäller",
    "flytta_arende": "Flyttade ärendet till en ny version",
    "flytta_tillbaka": "Flyttade tillbaka ärendet till den tidigare versionen",
    "vacka": "Bevakad tid kom",
}
_GATEWAYS = {"exclusiveGateway", "parallelGateway", "eventBasedGateway"}
_NEEDED = {
    "process": "Välj vad ärendet gäller.",
    "personnummer": "Fyll i personnummer, ÅÅÅÅMMDD-NNNN.",
    "namn": "Fyll i den enskildes namn.",
}


@pages.route("/arenden", methods=["GET", "POST"])
@permission("arenden.lasa")
def lista() -> str:
    """List and search. What is searched for is posted, so that no name stands in an address."""
    given = request.form if request.method == "POST" else request.args
    wanted = {name: given.get(name, "").strip()[:100] or None for name in ("process", "status", "after")}
    text = request.form.get("text", "").strip()[:200]
    return render_template(
        "arenden/lista.html",
        sida=cases.list_arenden(house(), actor(), text=text or None, limit=50, **wanted),
        text=text,
        valda=wanted,
        statusval=STATUS,
        processval=process_choices(actor().grenar),
        kan_oppna=may(actor(), "arenden.oppna"),
    )


@pages.get("/arenden/nytt")
@permission("arenden.oppna")
def nytt() -> str:
    """Choose a process and say whom it is about."""
    return _new_page({"process": request.args.get("process", "")}, [])


@pages.post("/arenden/nytt")
@permission("arenden.oppna")
def oppna() -> ResponseReturnValue:
    """Start the ärende and go to its page."""
    given = {name: request.form.get(name, "").strip()[:300] for name in _NEEDED}
    person = {"personnummer": given["personnummer"], "namn": given["namn"]}
    nobody = not any(person.values()) and given["process"] in _without_person()
    fel = [FaltFel(name, text) for name, text in _NEEDED.items() if not given[name] and not nobody]
    if fel:
        return _new_page(given, fel), 422
    key = request.form.get("_nyckel", "")[:64] or uuid4().hex
    try:
        started = cases.open_arende(
            house(), actor(), given["process"], person=None if nobody else person, fakta={}, key=key
        )
    except InvalidInput as refused:
        return _new_page(given, [FaltFel(one.falt.split(".")[-1], one.text) for one in refused.fel]), 422
    flash(f"Ärende {started['nummer']} är öppnat.")
    return redirect(url_for("arenden.visa", arende_id=started["id"]), 303)


@pages.get("/arenden/<arende_id>")
@permission("arenden.lasa")
def visa(arende_id: str) -> str:
    """Show who, where in the process, all that has happened, decisions, letters and watches."""
    view = cases.load_arende(house(), actor(), arende_id)
    bundle = position.bundle_of(house(), view.row)
    shown = request.args.get("process", view.position.process)
    nobody = view.person is None and not cases.without_person(bundle)
    place = replace(view.position, process=shown if shown in bundle.spec.diagrams else view.position.process)
    return render_template(
        "arenden/visa.html",
        boxar=box_names(bundle),
        meddelanden={box.message: box.name for box in bundle.spec.boxes if box.message and box.name},
        vagar={flow.id: flow.name for flow in bundle.spec.flows if flow.name},
        processer=sorted(bundle.spec.diagrams),
        visad=place.process,
        vy=view,
        arende=view.row,
        vag=walked(view),
        tidigare=position.earlier_answers(house(), view.row, view.tidigare),
        diagram=position.diagram_of(house(), view.row, place),
        status=dict(STATUS),
        far_logg=may(actor(), "logg.lasa"),
        far_jav=may(actor(), "jav.anmala"),
        ange_person=nobody and may(actor(), "arenden.oppna"),
    )


@pages.get("/arenden/<arende_id>/logg")
@permission("logg.lasa")
def logg(arende_id: str) -> str:
    """Show who has read and written, with the seal of each row."""
    view = cases.load_arende(house(), actor(), arende_id)
    page = cases.list_logg(house(), actor(), arende_id, after=request.args.get("after"), limit=100)
    boxar = box_names(position.bundle_of(house(), view.row))
    return render_template(
        "arenden/logg.html", arende=view.row, sida=page, handlingar=HANDLINGAR, boxar=boxar
    )


@pages.post("/arenden/<arende_id>/person")
@permission("arenden.oppna")
def person(arende_id: str) -> ResponseReturnValue:
    """Say whom an ärende is about that was opened without it, as one that comes from another system."""
    given = {name: request.form.get(name, "").strip()[:300] for name in ("personnummer", "namn")}
    try:
        cases.name_person(house(), actor(), arende_id, given)
    except InvalidInput as refused:
        for one in refused.fel:
            flash(one.text, "fel")
    else:
        flash("Nu är det angivet vem ärendet gäller.")
    return redirect(url_for("arenden.visa", arende_id=arende_id), 303)


@pages.post("/arenden/<arende_id>/jav")
@permission("jav.anmala")
def jav(arende_id: str) -> ResponseReturnValue:
    """Say that one is biased: from then on one may not know of the ärende."""
    grund = request.form.get("grund", "").strip()[:500]
    if not grund:
        flash("Skriv varför du är jävig, och skicka igen.", "fel")
        return redirect(url_for("arenden.visa", arende_id=arende_id, _anchor="jav"), 303)
    cases.add_jav(house(), actor(), arende_id, actor().id, grund)
    flash("Din anmälan om jäv är registrerad. Ärendet visas inte längre för dig.")
    return redirect(url_for("arenden.lista"), 303)


def box_names(bundle: Bundle) -> dict[str, str]:
    """Return what the diagrams call their boxes, by id."""
    return {box.id: box.name or box.id for box in bundle.spec.boxes}


def walked(view: ArendeView) -> list[dict[str, Any]]:
    """Return the way through the diagram as a list: what has been passed, then where it stands now."""
    passed = [
        {"namn": row["namn"], "tid": row["tid"], "nu": False}
        for row in view.handelser
        if row["slag"] not in _GATEWAYS and row["namn"]
    ]
    now = [{"namn": row["namn"], "tid": None, "nu": True, "id": row["id"]} for row in view.oppna_uppgifter]
    return passed + now


def _without_person() -> set[str]:
    """Return the processes that may be opened without saying whom they are about."""
    return {one["process"] for one in cases.startable_processes(house(), actor()) if one["utan_person"]}


def _new_page(given: dict[str, str], fel: list[FaltFel]) -> str:
    val = sorted(
        cases.startable_processes(house(), actor()),
        key=lambda one: swedish_order(process_name(one["process"])),
    )
    faults = {one.falt: one.text for one in fel}
    return render_template(
        "arenden/nytt.html", val=val, given=given, fel=fel, faults=faults, nyckel=uuid4().hex
    )
