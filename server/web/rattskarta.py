"""The rättskarta: the law as Lagrum applies it, for a municipality and a day, to read, search and print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from flask import Blueprint, current_app, render_template, request, url_for

from server.cases.rules import grenar_in
from server.coverage.drawing import draw
from server.errors import FaltFel, NotFound
from server.rattskarta import Choice, Grenkort, Rattskarta, Sources, build, load_sources, select
from server.rattskarta.page import body
from server.rattskarta.parts import Steg
from server.web.fact_words import branch_names
from server.web.permission import permission
from server.web.session import house
from server.web.words import process_name, today

pages = Blueprint("rattskarta", __name__)

_LONGEST = 100


@pages.get("/rattskarta")
@permission("provbedomning")
def visa() -> tuple[str, int]:
    """Show the contents, or the branches that fit what is asked for."""
    asked = {name: request.args.get(name, "").strip()[:_LONGEST] for name in _ASKED}
    asked["datum"] = asked["datum"] or today().isoformat()
    asked["kommun"] = asked["kommun"] or house().kommun
    faults = list(_faults(asked))
    karta = None if faults else _karta(asked)
    choice = Choice(asked["lagrum"], asked["gren"], asked["avsnitt"], asked["sok"])
    chosen = karta is not None and (choice != Choice() or asked["visa"] == "alla")
    shown = select(karta, choice) if karta is not None and chosen else None
    if karta is not None and asked["visa"] == "omtvistat":
        shown = replace(karta, kort=())
    page = render_template(
        "rattskarta.html",
        valt=asked,
        karta=karta,
        visad=shown,
        kropp=body(shown, steg_url=_step_url) if shown is not None and _holds(shown) else None,
        profiler=[(one.id, one.namn) for one in house().profiles.values()],
        fel=faults,
        felen={one.falt: one.text for one in faults},
        avsnitt=[(key, rubrik) for key, (rubrik, _) in karta.avsnitt.items()] if karta else [],
        dag_profil={"kommun": asked["kommun"], "datum": asked["datum"]},
    )
    return page, 422 if faults else 200


@pages.get("/rattskarta/process/<process>")
@permission("provbedomning")
def diagram(process: str) -> str:
    """Draw a process as it stands, with what carries a branch marked."""
    catalogue = _sources().catalogue
    file = catalogue.diagrams.get(process)
    if file is None:
        raise NotFound("Processen finns inte. Gå tillbaka till rättskartan.")
    gren = request.args.get("gren", "")[:_LONGEST]
    parts: Mapping[tuple[str, str], Any] = {**catalogue.boxes, **catalogue.flows}

    def carries(own: str) -> bool | None:
        part = parts.get((process, own))
        return True if part is not None and gren in grenar_in(part.properties.get("gren")) else None

    name = process_name(process)
    svg = draw(catalogue.library.files[file], name, carries)
    known = branch_names(catalogue.library)
    return render_template(
        "rattskarta_process.html",
        namn=name,
        svg=svg,
        gren=gren if gren in known else "",
        grennamn=known.get(gren, ""),
    )


def _holds(karta: Rattskarta) -> bool:
    """Tell whether there is anything to show: branches, or all that is contested."""
    return bool(karta.kort) or karta.hel


_ASKED = ("kommun", "datum", "sok", "avsnitt", "lagrum", "gren", "visa")


def _faults(asked: Mapping[str, str]) -> list[FaltFel]:
    faults = []
    if asked["kommun"] not in house().profiles:
        faults.append(FaltFel("kommun", "Välj en kommun i listan."))
    if _day(asked["datum"]) is None:
        faults.append(FaltFel("datum", "Skriv en dag som finns, som ÅÅÅÅ-MM-DD."))
    return faults


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _karta(asked: Mapping[str, str]) -> Rattskarta:
    day = _day(asked["datum"])
    assert day is not None
    return build(_sources(), house().profiles[asked["kommun"]], day)


def _sources() -> Sources:
    """Return what the rättskarta is made of. The models of a house change only when it starts anew."""
    library = house().library
    kept = current_app.extensions.get("rattskarta")
    if kept is None or kept.catalogue.library is not library:
        kept = current_app.extensions["rattskarta"] = load_sources(library.root, library)
    found: Sources = kept
    return found


def _step_url(steg: Steg, kort: Grenkort) -> str:
    return url_for("rattskarta.diagram", process=steg.process, gren=kort.id)
