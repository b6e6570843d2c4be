"""The element templates as a file, for those who draw in Camunda Modeler on their own computer."""

from __future__ import annotations

from flask import Blueprint, Response, json

from server.verkstad.mallar import element_templates
from server.web.permission import permission

bp = Blueprint("verkstad_mallar", __name__)


@bp.get("/verkstaden/lagrum-mallar.json")
@permission("verkstad.lasa")
def ladda_ned() -> Response:
    """Return the templates; Camunda Modeler reads them from resources/element-templates."""
    content = json.dumps(list(element_templates()), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": "attachment; filename=lagrum-mallar.json"}
    return Response(content, mimetype="application/json", headers=headers)
