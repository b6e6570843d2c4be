"""Beside the editor of scenarios: the sentences and words that it completes."""

from __future__ import annotations

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from server.verkstad import forslag as utkast
from server.verkstad.ord import words_of_tree
from server.verkstad.trad import check_path, tree_of
from server.web.permission import permission
from server.web.session import actor, house
from server.web.verkstad.fil import as_json

bp = Blueprint("verkstad_ord", __name__, url_prefix="/verkstaden/utkast/<forslag>")


@bp.get("/ord/<path:path>")
@permission("verkstad.lasa")
@as_json
def lista(forslag: str, path: str) -> ResponseReturnValue:
    """Return what may be said in the scenarios of this file."""
    utkast.load_forslag(house(), actor(), forslag)
    return jsonify(words_of_tree(tree_of(house(), forslag), check_path(path)))
