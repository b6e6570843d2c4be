"""Beside the editor of a form: the draft as its page shows it, with the templates of Arbetsuppgift."""

from __future__ import annotations

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from server.errors import ModelRejected
from server.forms import load_form, to_pairs
from server.verkstad import forslag as utkast
from server.verkstad.saving import check_size
from server.verkstad.trad import check_path
from server.web.conditions import sheet_of
from server.web.permission import permission
from server.web.questions import questions_of, starting_values
from server.web.security import policy, takes_models
from server.web.session import actor, house

bp = Blueprint("verkstad_formular", __name__, url_prefix="/verkstaden/utkast/<forslag>")


@bp.post("/formular-forhandsgranska/<path:path>")
@permission("verkstad.lasa")
@takes_models
def forhandsgranska(forslag: str, path: str) -> ResponseReturnValue:
    """Show the form in the field `innehall` in a frame of the editor. Nothing in it can be sent anywhere."""
    utkast.load_forslag(house(), actor(), forslag)
    content = request.form.get("innehall", "").encode()
    check_size(check_path(path), content)
    try:
        form = load_form(content, path)
    except ModelRejected as refused:
        page, status = render_template("verkstad/formular_prov.html", fel=refused), 422
    else:
        sheet = sheet_of(form)
        pairs = to_pairs(form, starting_values(form, {}))
        questions = questions_of(form, pairs, {}, by_css=sheet.ids)
        page = render_template(
            "verkstad/formular_prov.html", formular=form, fragor=questions, villkor=sheet.css, fel=None
        )
        status = 200
    response = make_response(page, status)
    own = policy().replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    response.headers["Content-Security-Policy"] = own.replace("form-action 'self'", "form-action 'none'")
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response
