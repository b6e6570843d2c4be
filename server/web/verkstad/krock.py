"""Two saved the same file: both versions side by side, and which of them is to be the file."""

from __future__ import annotations

from pathlib import PurePosixPath

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.verkstad import forslag as utkast
from server.verkstad import sparning, trad
from server.verkstad.errors import Krock
from server.verkstad.skillnad import Ordbok, diff_file
from server.web.permission import permission
from server.web.session import actor, house
from server.web.verkstad.fil import SLAG, urls
from server.web.verkstad.jamfor import side_by_side
from server.web.verkstad.namn import name_in

bp = Blueprint("verkstad_krock", __name__, url_prefix="/verkstaden/utkast/<forslag>")


@bp.get("/krock/<path:path>")
@permission("verkstad.redigera")
def visa(forslag: str, path: str) -> ResponseReturnValue:
    """Show the saved version and the reader's own side by side."""
    found = utkast.load_forslag(house(), actor(), forslag)
    vy = sparning.load_fil(house(), actor(), forslag, path)
    if vy.kladd is None or vy.kladd.innehall == vy.innehall:
        return redirect(url_for("verkstad_fil.redigera", forslag=forslag, path=path))
    tree = trad.tree_of(house(), forslag)
    latest = next(
        (one for one in sparning.history(house(), actor(), forslag, path) if one.slag != "krock"), None
    )
    return render_template(
        "verkstad/konflikt.html",
        forslag=found,
        path=path,
        namn=name_in(path, vy.innehall),
        vy=vy,
        senast=latest,
        slag=SLAG.get(PurePosixPath(path).suffix, "text"),
        stycken=side_by_side(vy.innehall, vy.kladd.innehall),
        i_ord=diff_file(path, vy.innehall, vy.kladd.innehall, Ordbok(tree, tree)).andringar,
        urls=urls(forslag, path),
    )


@bp.post("/krock/<path:path>")
@permission("verkstad.redigera")
def valj(forslag: str, path: str) -> ResponseReturnValue:
    """Let one of the two versions be the file. The other stays in the history."""
    vy = sparning.load_fil(house(), actor(), forslag, path)
    if vy.kladd is None:
        return redirect(url_for("verkstad_fil.redigera", forslag=forslag, path=path), 303)
    seen = request.form.get("sparning", "")
    if seen != str(vy.sparning):
        flash("Någon har sparat en gång till. Jämför igen.", "varning")
        return redirect(url_for(".visa", forslag=forslag, path=path), 303)
    if request.form.get("val") == "min":
        sparning.save_fil(house(), actor(), forslag, path, vy.kladd.innehall, vy.sparning)
        flash("Din version är sparad. Den andra finns kvar i historiken.")
    else:
        _keep_beside(forslag, vy)
        sparning.discard_kladd(house(), actor(), forslag, path)
        flash("Den sparade versionen gäller. Din finns kvar i historiken.")
    return redirect(url_for("verkstad_fil.redigera", forslag=forslag, path=path), 303)


def _keep_beside(forslag: str, vy: sparning.FilVy) -> None:
    """Put the reader's version in the history, if it is not there already."""
    own = vy.kladd
    if own is None or own.bygger_pa >= vy.sparning:
        return
    kept = sparning.history(house(), actor(), forslag, vy.path)
    mine = [one.nr for one in kept if one.av == actor().id and one.slag == "krock"]
    if mine and sparning.load_sparning(house(), actor(), forslag, mine[0]) == own.innehall:
        return
    try:
        sparning.save_fil(house(), actor(), forslag, vy.path, own.innehall, own.bygger_pa)
    except Krock:
        return
