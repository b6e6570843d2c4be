"""Pages about decisions: the decision with its grounds, and its letter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue

from server import cases
from server.errors import FaltFel, InvalidInput
from server.web import letter_frame
from server.web.fact_words import fact_rows
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import today

pages = Blueprint("beslut", __name__)


@pages.get("/beslut/delegation")
@permission("beslut.anmala")
def delegation() -> ResponseReturnValue:
    """List the decisions of a period that were made by delegation, to be reported to the board."""
    last = today().replace(day=1) - timedelta(days=1)
    given = {
        "fran": request.args.get("fran") or last.replace(day=1).isoformat(),
        "till": request.args.get("till") or last.isoformat(),
    }
    try:
        fran, till = _period(given)
        anmalan = cases.list_delegationsbeslut(house(), actor(), fran=fran, till=till)
    except InvalidInput as refused:
        return render_template("beslut/delegation.html", given=given, fel=refused.fel, anmalan=None), 422
    return render_template("beslut/delegation.html", given=given, fel=(), anmalan=anmalan)


def _period(given: Mapping[str, str]) -> tuple[date, date]:
    """Read both days of a period, and tell of every one that is no day."""
    days, wrong = [], []
    for name, label in (("fran", "Från och med"), ("till", "Till och med")):
        try:
            days.append(date.fromisoformat(given[name].strip()))
        except ValueError:
            wrong.append(FaltFel(name, f"{label}: skriv en dag som finns, som ÅÅÅÅ-MM-DD."))
    if wrong:
        raise InvalidInput(wrong)
    return days[0], days[1]


@pages.get("/beslut/<beslut_id>")
@permission("beslut.lasa")
def visa(beslut_id: str) -> ResponseReturnValue:
    """Show the decision, its letter and its beslutsunderlag: facts, rule rows, versions and sums."""
    beslut = cases.load_beslut(house(), actor(), beslut_id)
    kvitto = cases.load_kvitto(house(), actor(), beslut_id)
    bundle = house().bundle(kvitto["modeller"], kvitto["process"])
    return render_template(
        "beslut/visa.html",
        beslut=beslut,
        kvitto=kvitto,
        fakta=fact_rows(kvitto["fakta"], bundle),
        boxar={box.id: box.name or box.id for box in bundle.spec.boxes},
    )


@pages.get("/beslut/<beslut_id>/brev.pdf")
@permission("beslut.lasa")
def brev(beslut_id: str) -> ResponseReturnValue:
    """Give the letter as PDF/A."""
    letter = cases.load_brev_pdf(house(), actor(), beslut_id)
    response = Response(letter.pdf, mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{letter.namn}"'
    return response


@pages.get("/beslut/<beslut_id>/brev")
@permission("beslut.lasa")
def brev_html(beslut_id: str) -> ResponseReturnValue:
    """Give the letter as it was frozen, for the frame on the decision's page."""
    return letter_frame.respond(cases.load_brev_html(house(), actor(), beslut_id))
