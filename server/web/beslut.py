"""Pages about decisions: the decision with its grounds, and its letter."""

from __future__ import annotations

from flask import Blueprint, Response, render_template
from flask.typing import ResponseReturnValue

from server import cases
from server.web import letter_frame
from server.web.fact_words import fact_rows
from server.web.permission import permission
from server.web.session import actor, house

pages = Blueprint("beslut", __name__)


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
