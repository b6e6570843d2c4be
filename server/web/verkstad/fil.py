"""The editor of one file of a draft: the page, what is saved as one works, and findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import wraps
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from flask import (
    Blueprint,
    Response,
    current_app,
    flash,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from server.access import may
from server.errors import FaltFel, InvalidInput, LagrumError
from server.strict_json import loads
from server.verkstad import forslag as utkast
from server.verkstad import granska as granska_utkast
from server.verkstad import kontroll, sparning, trad
from server.verkstad.errors import Krock
from server.web.permission import permission
from server.web.security import takes_models
from server.web.session import actor, house
from server.web.verkstad import val
from server.web.verkstad.namn import file_name, names_of
from server.web.verkstad.utkast import GRUPPER
from server.web.words import clock_time, moment

bp = Blueprint("verkstad_fil", __name__, url_prefix="/verkstaden/utkast/<forslag>")

SLAG = {".bpmn": "bpmn", ".dmn": "dmn", ".form": "form", ".html": "brev", ".feature": "feature"}
_BIBLIOTEK = {"bpmn": "bpmn", "dmn": "dmn", "form": "form"}
View = TypeVar("View", bound=Callable[..., Any])


def as_json(view: View) -> View:
    """Tell a refusal as JSON: these views are called by the editors, never opened by a reader."""

    @wraps(view)
    def answered(*args: Any, **kwargs: Any) -> Any:
        try:
            return view(*args, **kwargs)
        except Krock as lost:
            told = {"sparning": lost.sparning, "av": lost.namn, "tid": moment(lost.tid)}
            return jsonify(fel=lost.detail, krock=True, **told), lost.status
        except LagrumError as refused:
            return jsonify(fel=refused.detail), refused.status

    return answered  # type: ignore[return-value]


# ---------------------------------------------------------------- the page


@bp.get("/fil/<path:path>")
@permission("verkstad.lasa")
def redigera(forslag: str, path: str) -> ResponseReturnValue:
    """Open a file in the editor of its kind; an own version that somebody saved over is compared first."""
    found = utkast.load_forslag(house(), actor(), forslag)
    vy = sparning.load_fil(house(), actor(), forslag, path)
    if vy.kladd and vy.kladd.bygger_pa < vy.sparning and request.args.get("version") != "min":
        return redirect(url_for("verkstad_krock.visa", forslag=forslag, path=path))
    tree = trad.tree_of(house(), forslag)
    names = names_of(tree, found.process)
    slag = SLAG.get(PurePosixPath(path).suffix, "text")
    return render_template(
        "verkstad/fil.html",
        forslag=found,
        path=path,
        namn=names.get(path, path),
        slag=slag,
        bibliotek=_BIBLIOTEK.get(slag),
        stil=_own_style(slag),
        sida=_page_data(found, vy, slag, tree),
        grupper=_files(found, tree, path),
        andra=vy.andra,
        kommentarer=_comments(forslag, path),
        far_redigera=may(actor(), "verkstad.redigera") and found.status == utkast.UTKAST,
        filnamn=names,
    )


def _comments(forslag: str, path: str) -> list[granska_utkast.Kommentar]:
    """Return what reviewers ask about in this file and nobody has closed."""
    told = granska_utkast.list_kommentarer(house(), actor(), forslag)
    return [one for one in told if one.path == path and one.oppen]


def _own_style(slag: str) -> str | None:
    """Return our own style sheet for this editor, if it has one."""
    name = f"css/verkstad/{slag}.css"
    return name if (Path(str(current_app.static_folder)) / name).is_file() else None


def _page_data(found: utkast.Forslag, vy: sparning.FilVy, slag: str, tree: trad.Tree) -> dict[str, Any]:
    """Return what the scripts of the page need to know."""
    own = vy.kladd
    return {
        "forslag": found.id,
        "process": found.process,
        "path": vy.path,
        "slag": slag,
        "skrivskydd": not may(actor(), "verkstad.redigera") or found.status != utkast.UTKAST,
        "sparning": vy.sparning,
        "kladd": {"tid": moment(own.tid), "bygger_pa": own.bygger_pa} if own else None,
        "urls": urls(found.id, vy.path),
        "csrf": generate_csrf(),
        "data": val.choices(tree, found.process, slag),
    }


def urls(forslag: str, path: str) -> dict[str, str]:
    own: dict[str, Any] = {"forslag": forslag, "path": path}
    return {
        "innehall": url_for("verkstad_fil.innehall", **own),
        "kladd": url_for("verkstad_fil.kladd", **own),
        "spara": url_for("verkstad_fil.spara", **own),
        "krock": url_for("verkstad_krock.visa", **own),
        "historik": url_for("verkstad_fil.historik", **own),
        "aterstall": url_for("verkstad_fil.aterstall", forslag=forslag),
        "granska": url_for("verkstad_fil.granska", forslag=forslag),
    }


def _files(found: utkast.Forslag, tree: trad.Tree, path: str) -> list[dict[str, Any]]:
    """Return the files of the process by group, the process's own apart from those that all share."""
    base = trad.base_of(house(), found.id)
    changed = {one for one in tree if base.get(one) != tree[one]}
    rows: list[dict[str, Any]] = []
    for group, paths in trad.files_of(tree, found.process).items():
        own = [one for one in paths if one in changed or one.split("/")[1] == found.process]
        shared = [one for one in paths if one not in own]
        if paths:
            rows.append({"rubrik": GRUPPER[group], "egna": own, "delade": shared, "oppen": path in shared})
    if not any(path in row[kind] for row in rows for kind in ("egna", "delade")):
        rows.append({"rubrik": "Den här filen", "egna": [path], "delade": [], "oppen": False})
    return [{**row, "andrade": changed} for row in rows]


@bp.get("/innehall/<path:path>")
@permission("verkstad.lasa")
def innehall(forslag: str, path: str) -> Response:
    """Return the content of a file: as saved, the reader's own unsaved version, or one of its history."""
    wanted = request.args.get("version", "sparad")
    vy = sparning.load_fil(house(), actor(), forslag, path)
    if wanted == "min" and vy.kladd:
        content = vy.kladd.innehall
    elif wanted.isascii() and wanted.isdigit() and len(wanted) < 10:
        content = sparning.load_sparning(house(), actor(), forslag, int(wanted))
    else:
        content = vy.innehall
    return Response(content, content_type="text/plain; charset=utf-8")


# ---------------------------------------------------------------- saving


@bp.put("/kladd/<path:path>")
@permission("verkstad.redigera")
@takes_models
@as_json
def kladd(forslag: str, path: str) -> ResponseReturnValue:
    """Keep what is written so far, for the writer alone."""
    kept = sparning.save_kladd(house(), actor(), forslag, path, request.get_data(), _builds_on())
    newer = [one for one in sparning.history(house(), actor(), forslag, path) if one.nr > kept.bygger_pa]
    before = next((one.namn for one in newer if one.slag != "krock" and one.av != actor().id), None)
    return jsonify(sparning=kept.bygger_pa, tid=clock_time(kept.tid), fore=before)


@bp.delete("/kladd/<path:path>")
@permission("verkstad.redigera")
@as_json
def kasta(forslag: str, path: str) -> ResponseReturnValue:
    """Throw away what is written and not saved."""
    sparning.discard_kladd(house(), actor(), forslag, path)
    return jsonify(kastad=True)


@bp.put("/fil/<path:path>")
@permission("verkstad.redigera")
@takes_models
@as_json
def spara(forslag: str, path: str) -> ResponseReturnValue:
    """Save the file in the draft, unless somebody saved it since."""
    content = request.get_data()
    saved = sparning.save_fil(house(), actor(), forslag, path, content, _builds_on())
    return jsonify(sparning=saved.nr, tid=clock_time(saved.tid), av=saved.namn)


def _builds_on() -> int:
    text = request.headers.get("X-Bygger-Pa", "")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise InvalidInput([FaltFel("X-Bygger-Pa", "Säg vilken sparad version ändringen bygger på.")])
    return int(text)


@bp.get("/historik/<path:path>")
@permission("verkstad.lasa")
@as_json
def historik(forslag: str, path: str) -> ResponseReturnValue:
    """Return every save of the file, the newest first."""
    rows = sparning.history(house(), actor(), forslag, path)
    return jsonify(
        rader=[{"nr": one.nr, "tid": moment(one.tid), "av": one.namn, "slag": one.slag} for one in rows]
    )


@bp.post("/fil-aterstall")
@permission("verkstad.redigera")
def aterstall(forslag: str) -> ResponseReturnValue:
    """Save an earlier version once more, as the newest, and go on from it."""
    text = request.form.get("sparning", "")
    nr = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    restored = sparning.restore(house(), actor(), forslag, nr)
    sparning.discard_kladd(house(), actor(), forslag, restored.path)
    flash(f"Versionen är återställd och sparad som den nyaste av {file_name(restored.path)}.")
    return redirect(url_for(".redigera", forslag=forslag, path=restored.path), 303)


# ---------------------------------------------------------------- findings


@bp.post("/granska-utkast")
@permission("verkstad.lasa")
@takes_models
@as_json
def granska(forslag: str) -> ResponseReturnValue:
    """Return what is wrong with a file as its editor has it now."""
    given = loads(request.get_data())
    path, content = (
        (given.get(name) for name in ("path", "innehall")) if isinstance(given, Mapping) else (0, 0)
    )
    if not isinstance(path, str) or not isinstance(content, str):
        raise InvalidInput([FaltFel("path", "Ange path och innehall.")])
    found = kontroll.check_file(house(), actor(), forslag, path, content.encode())
    return jsonify([asdict(one) for one in found])
