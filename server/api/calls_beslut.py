"""Calls about decisions: the decision, its letter, its receipt."""

from __future__ import annotations

from typing import Any

from server import cases
from server.api import shapes
from server.api.calls import Asked, File, call
from server.api.models import BeslutHelt, Kvitto


@call("GET", "/beslut/<beslut_id>", permission="beslut.lasa", answer=BeslutHelt)
def read_beslut(asked: Asked) -> Any:
    """Läs ett beslut."""
    return shapes.beslut_helt(cases.load_beslut(asked.house, asked.actor, asked.path["beslut_id"]))


@call("GET", "/beslut/<beslut_id>/brev.pdf", permission="beslut.lasa", answer=None, media="application/pdf")
def read_brev(asked: Asked) -> Any:
    """Hämta beslutsbrevet som PDF/A."""
    brev = cases.load_brev_pdf(asked.house, asked.actor, asked.path["beslut_id"])
    return File(brev.pdf, "application/pdf", brev.namn)


@call("GET", "/beslut/<beslut_id>/kvitto", permission="beslut.lasa", answer=Kvitto)
def read_kvitto(asked: Asked) -> Any:
    """Läs beslutsunderlaget: fakta, regelrader, versioner och kontrollsummor."""
    return shapes.text(cases.load_kvitto(asked.house, asked.actor, asked.path["beslut_id"]))
