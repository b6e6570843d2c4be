"""Models out of the house and into it: a draft or a publication as a zip, and a zip as a new draft."""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from server.errors import FaltFel, InvalidInput
from server.verkstad import paket, publiceringar
from server.verkstad.errors import TooLarge
from server.verkstad.paket import ZipRejected
from server.web.permission import permission
from server.web.security import takes_zip
from server.web.session import actor, house
from server.web.verkstad.utkast import list_page

bp = Blueprint("verkstad_paket", __name__, url_prefix="/verkstaden")


@bp.get("/utkast/<forslag>/paket.zip")
@permission("verkstad.lasa")
def utkast(forslag: str) -> Response:
    """Give a draft as files: all of them, or with ?bara=andrat only those that it changes."""
    whole = request.args.get("bara") != "andrat"
    content = paket.export_zip(house(), actor(), forslag, whole=whole)
    return _download(content, f"lagrum-utkast-{forslag[:8]}{'' if whole else '-andrat'}.zip")


@bp.get("/publiceringar/<int:nr>/paket.zip")
@permission("verkstad.lasa")
def publicering(nr: int) -> Response:
    """Give a publication as files."""
    found = publiceringar.load_publicering(house(), actor(), nr)
    content = paket.zip_of(publiceringar.tree_of_publicering(house(), found.nr))
    paket.note_export(house(), actor(), str(found.nr), "publicering")
    return _download(content, f"lagrum-publicering-{found.nr}.zip")


def _download(content: bytes, name: str) -> Response:
    answer = Response(content, content_type="application/zip")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@bp.post("/las-in")
@permission("verkstad.redigera")
@takes_zip
def las_in() -> ResponseReturnValue:
    """Make a draft of a zip, and go to it."""
    given = {name: request.form.get(name, "").strip()[:300] for name in ("process", "titel")}
    sent = request.files.get("zip")
    try:
        if sent is None or not sent.filename:
            raise InvalidInput([FaltFel("zip", "Välj en zip-fil.")])
        made = paket.import_zip(house(), actor(), given["process"], given["titel"], sent.read())
    except InvalidInput as refused:
        return list_page(given, list(refused.fel), inlasning=True), 422
    except (ZipRejected, TooLarge) as refused:
        return list_page(given, [FaltFel("zip", refused.detail)], inlasning=True), refused.status
    flash("Filerna är inlästa som ett nytt utkast. Inget är publicerat.")
    return redirect(url_for("verkstad.oversikt", forslag=made.id), 303)
