"""Beside the editor of a letter: its fields, and the draft as PDF on invented data. Nothing is kept."""

from __future__ import annotations

from dataclasses import asdict

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue

from server.letters import LetterRejected, render_draft_pdf
from server.verkstad import brev, brevprov
from server.verkstad import forslag as utkast
from server.verkstad.saving import check_size
from server.verkstad.trad import check_path, tree_of
from server.web.permission import permission
from server.web.session import actor, house
from server.web.verkstad.fil import as_json

bp = Blueprint("verkstad_brev", __name__, url_prefix="/verkstaden/utkast/<forslag>")


@bp.get("/brev-uppgifter/<path:path>")
@permission("verkstad.lasa")
@as_json
def uppgifter(forslag: str, path: str) -> ResponseReturnValue:
    """Return the fields that the letter may use, and which appeal it seems to tell of."""
    utkast.load_forslag(house(), actor(), forslag)
    tree = tree_of(house(), forslag)
    found = [asdict(one) for one in brev.fields_of(tree, check_path(path))]
    return jsonify(falt=found, overklagande=brevprov.appeal_of(tree, path))


@bp.post("/brev-forhandsgranska/<path:path>")
@permission("verkstad.lasa")
@as_json
def forhandsgranska(forslag: str, path: str) -> ResponseReturnValue:
    """Return the letter in the body as a PDF, or say on which line it cannot be made."""
    utkast.load_forslag(house(), actor(), forslag)
    content = request.get_data()
    check_size(check_path(path), content)
    wanted = request.args.get("overklagande", brevprov.FB)
    appeal = wanted if wanted in {brevprov.FB, brevprov.LP, brevprov.ING} else brevprov.FB
    try:
        html = brevprov.draft_html(tree_of(house(), forslag), path, content.decode(errors="replace"), appeal)
        pdf = render_draft_pdf(html)
    except LetterRejected as refused:
        return jsonify(fel=refused.reason, rad=refused.rad), refused.status
    return Response(pdf, content_type="application/pdf")
