"""Pages about decisions of kommunstyrelsen: the list, one of them, and to record a new one."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server import cases
from server.access import may
from server.errors import FaltFel, InvalidInput
from server.web.permission import permission
from server.web.session import actor, house

pages = Blueprint("ks_beslut", __name__)

INSATSER = [
    ("easu", "EASU"),
    ("eas", "EAS"),
    ("krami", "Krami"),
    ("malmokraften", "Malmökraften"),
    ("esa", "ESA, arbetsmarknadsanställning"),
    ("ung_i_sommar", "Ung i sommar"),
    ("praktik_event", "Praktik vid events"),
    ("annan", "Annan insats"),
]
OMRADEN = [("A", "A"), ("B", "B"), ("C_uis", "C, Ung i sommar"), ("C_event", "C, praktik vid events")]
FIELDS = (
    "insats",
    "insats_omrade",
    "malgrupp",
    "kriterier",
    "antal_platser",
    "giltigt_fran",
    "giltigt_till",
    "innehall",
    "syfte",
    "protokoll",
)


@pages.get("/ks-beslut")
@permission("ks_beslut.lasa")
def lista() -> str:
    """List the decisions with places left."""
    return render_template(
        "ks_beslut/lista.html",
        rader=cases.list_ks_beslut(house(), actor()),
        insatser=dict(INSATSER),
        far_skriva=may(actor(), "ks_beslut.skriva"),
    )


@pages.get("/ks-beslut/nytt")
@permission("ks_beslut.skriva")
def nytt() -> str:
    """Show the empty form."""
    return _page({}, [])


@pages.post("/ks-beslut/nytt")
@permission("ks_beslut.skriva")
def spara() -> ResponseReturnValue:
    """Record a decision of kommunstyrelsen with its protokoll."""
    given = {name: request.form.get(name, "").strip() for name in FIELDS}
    try:
        cases.add_ks_beslut(house(), actor(), _read(given))
    except InvalidInput as refused:
        return _page(given, [FaltFel(one.falt.split(".")[0], one.text) for one in refused.fel]), 422
    flash("Kommunstyrelsens beslut är registrerat.")
    return redirect(url_for("ks_beslut.lista"), 303)


@pages.get("/ks-beslut/<ks_id>")
@permission("ks_beslut.lasa")
def visa(ks_id: str) -> str:
    """Show one decision."""
    return render_template(
        "ks_beslut/visa.html", beslut=cases.load_ks_beslut(house(), actor(), ks_id), insatser=dict(INSATSER)
    )


def _read(given: dict[str, str]) -> dict[str, object]:
    """Return the posted texts as the use case takes them: one criterion a line, what is blank left out."""
    kriterier = [line.strip() for line in given["kriterier"].splitlines() if line.strip()]
    read: dict[str, object] = {name: text for name, text in given.items() if text}
    return {**read, "kriterier": kriterier} if kriterier else read


def _page(given: dict[str, str], fel: list[FaltFel]) -> str:
    return render_template(
        "ks_beslut/nytt.html",
        given=given,
        fel=[FaltFel(one.falt, f"{LABELS.get(one.falt, one.falt)}: {one.text}") for one in fel],
        faults={one.falt: one.text for one in fel},
        insatser=INSATSER,
        omraden=OMRADEN,
    )


LABELS = {
    "insats": "Insats",
    "insats_omrade": "Område",
    "malgrupp": "Målgrupp",
    "kriterier": "Urvalskriterier",
    "antal_platser": "Antal platser",
    "giltigt_fran": "Gäller från och med",
    "giltigt_till": "Gäller till och med",
    "innehall": "Innehåll",
    "syfte": "Syfte",
    "protokoll": "Protokoll och paragraf",
}
