"""Signing in and out. The choice among sample staff is a blueprint of its own, registered in demo only."""

from __future__ import annotations

from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from server import cases
from server.access import Actor
from server.web import oidc
from server.web.navigation import menu
from server.web.permission import public
from server.web.session import find_signed_in, house, sign_in, sign_out
from server.web.words import GRENAR, role_name, unit_name, upper_first

bp = Blueprint("session", __name__)
demo = Blueprint("demo", __name__)

_AFTER = "till"
_OUTSIDE = ("//", "/\\")  # browsers read both as another site
_FIRST = ("att_gora", "arenden", "verkstad")  # where a day's work begins; else the first of the menu
_PLACES = (*(upper_first(gren) for gren in GRENAR.values()), "Flera verksamhetsgrenar")


def safe_target(target: str | None) -> str:
    """Return a path on this site, else the first page."""
    inside = target and target.isprintable() and target.startswith("/") and not target.startswith(_OUTSIDE)
    return str(target) if inside else url_for("session.index")


@bp.get("/")
@public
def index() -> ResponseReturnValue:
    """Lead to the first page that the reader's roles may open, or to signing in."""
    if find_signed_in() is None:
        return redirect(url_for("session.logga_in"))
    first = min(
        menu(), key=lambda one: _FIRST.index(one.name) if one.name in _FIRST else len(_FIRST), default=None
    )
    return redirect(first.url) if first else render_template("inga_sidor.html")


@bp.get("/logga-in")
@public
def logga_in() -> ResponseReturnValue:
    """Show how one signs in here."""
    target = safe_target(request.args.get(_AFTER))
    staff = cases.list_demo_medarbetare(house()) if current_app.extensions["demo"] else []
    groups = [(name, [_row(one) for one in staff if _place(one) == name]) for name in _PLACES]
    shown = [group for group in groups if group[1]]
    return render_template("logga_in.html", medarbetare=shown, till=target, oidc=oidc.is_configured())


def _place(one: Actor) -> str:
    """Return the heading that one of the sample staff stands under."""
    if len(one.grenar) != 1:
        return _PLACES[-1]
    return upper_first(GRENAR[next(iter(one.grenar))])


def _row(one: Actor) -> dict[str, str]:
    return {
        "id": one.id,
        "namn": one.namn,
        "roller": upper_first(", ".join(role_name(roll) for roll in sorted(one.roller))),
        "enhet": unit_name(one.enhet),
    }


@bp.post("/logga-in/organisationen")
@public
def organisationen() -> ResponseReturnValue:
    """Go to the organisation's own sign-in."""
    session[_AFTER] = safe_target(request.form.get(_AFTER))
    return oidc.begin(url_for("session.tillbaka", _external=True))


@bp.get("/logga-in/tillbaka")
@public
def tillbaka() -> ResponseReturnValue:
    """Come back from the organisation's sign-in."""
    target = safe_target(session.get(_AFTER))
    sign_in(oidc.finish(house()))
    return redirect(target)


@bp.post("/logga-ut")
@public
def logga_ut() -> ResponseReturnValue:
    """End the session."""
    sign_out()
    return redirect(url_for("session.logga_in"))


@demo.post("/logga-in/demo")
@public
def valj() -> ResponseReturnValue:
    """Sign in as one of the sample staff."""
    chosen = request.form.get("medarbetare", "")
    sample = {one.id: one for one in cases.list_demo_medarbetare(house())}
    if chosen not in sample:
        return redirect(url_for("session.logga_in"))
    sign_in(sample[chosen])
    return redirect(safe_target(request.form.get(_AFTER)))
