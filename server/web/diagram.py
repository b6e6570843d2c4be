"""The diagrams as files, by the version that an ärende stays on."""

from __future__ import annotations

from flask import Blueprint, Response

from server.errors import NotFound
from server.web.permission import permission
from server.web.session import house

bp = Blueprint("diagram", __name__)


@bp.get("/diagram/<process>/<version>/<visad>.bpmn")
@permission("modeller.lasa")
def bpmn(process: str, version: str, visad: str) -> Response:
    """Return a process diagram. It never changes under its version, so the browser may keep it."""
    bundle = house().bundle(version, process)
    path = bundle.spec.diagrams.get(visad)
    if path is None:
        raise NotFound("Diagrammet finns inte. Gå tillbaka till ärendet.")
    response = Response(bundle.files[path], mimetype="application/xml")
    response.headers["Cache-Control"] = "private, max-age=86400, immutable"
    return response
