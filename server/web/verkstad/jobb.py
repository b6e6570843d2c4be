"""Jobs as a page follows them: how far they have come, and the button that stops them."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from server.verkstad.jobb import Jobb, load_jobb, stop_jobb
from server.web.permission import permission
from server.web.session import actor, house, tell

bp = Blueprint("verkstad_jobb", __name__, url_prefix="/verkstaden/jobb")
HOME = "/verkstaden"


@bp.get("/<jobb_id>")
@permission("inloggad")
def lage(jobb_id: str) -> dict[str, Any]:
    """Return how far a job has come. Each kind of job has its own permission, which `load_jobb` asks for."""
    return told(load_jobb(house(), actor(), jobb_id))


@bp.post("/<jobb_id>/stoppa")
@permission("inloggad")
def stoppa(jobb_id: str) -> ResponseReturnValue:
    """Stop a job, and go back to the page that shows it."""
    jobb = stop_jobb(house(), actor(), jobb_id)
    tell("Jobbet är stoppat." if jobb.slut else "Jobbet stoppas.")
    return redirect(_within(request.form.get("nasta", "")), 303)


def _within(url: str) -> str:
    """Return the address, if it is one of the workshop's own pages."""
    own = url.startswith(f"{HOME}/") and "\\" not in url and url.isprintable()
    return url if own else HOME


def told(jobb: Jobb) -> dict[str, Any]:
    """Return what a page shows of a job; not its result, which the page itself writes."""
    return {
        "status": jobb.status,
        "slut": jobb.slut,
        "gjort": jobb.gjort,
        "antal": jobb.antal,
        "del": _open(jobb.del_),
        "fel": jobb.fel,
        "stoppas": jobb.stoppas,
    }


def _open(part: Any) -> Any:
    """Return what anybody who follows a job is told meanwhile: nothing whose name begins with _."""
    if not isinstance(part, dict):
        return part
    return {name: value for name, value in part.items() if not name.startswith("_")}
