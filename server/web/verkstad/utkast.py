"""The workshop's drafts: the list, and one draft with its files and history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from server.access import may
from server.errors import Conflict, FaltFel, InvalidInput, LagrumError
from server.verkstad import forslag as utkast
from server.verkstad import publiceringar, sparning, trad
from server.web.permission import permission
from server.web.session import actor, house
from server.web.verkstad.filer import files_of, is_own
from server.web.verkstad.namn import file_name, names_of
from server.web.words import process_name, swedish_order

bp = Blueprint("verkstad", __name__, url_prefix="/verkstaden")

GRUPPER = {
    "process": "Processer (BPMN)",
    "formular": "Formulär",
    "brev": "Brev",
    "scenarier": "Scenarier",
    "regler": "Regler (DMN)",
    "ovrigt": "Värden och register",
}
STATUS = {
    utkast.UTKAST: ("utkast", "info"),
    utkast.GRANSKNING: ("under granskning", "varning"),
    utkast.PUBLICERAD: ("publicerat", "bra"),
    utkast.FORKASTAT: ("förkastat", "neutral"),
}
NYA = {
    "formular": ("Formulär", "forms/{process}/{namn}.form"),
    "brev": ("Brev", "processes/{process}/brev/{namn}.html"),
    "scenarier": ("Scenarier", "features/{process}/{namn}.feature"),
    "regler": ("Regler", "processes/{process}/{namn}.dmn"),
    "process": ("Anropad process", "processes/{process}/{namn}.bpmn"),
}
_HISTORY = 50
_ACTS = {
    "dra-tillbaka": (utkast.withdraw, "Utkastet är tillbaka hos er och går att ändra igen."),
    "forkasta": (utkast.discard, "Utkastet är förkastat. Det finns kvar och går att ta upp igen."),
    "ta-upp": (utkast.take_up, "Utkastet är öppet igen."),
}


@bp.get("")
@permission("verkstad.lasa")
def lista() -> str:
    """List the drafts, and offer to make one."""
    return list_page({}, [])


@bp.post("")
@permission("verkstad.redigera")
def skapa() -> ResponseReturnValue:
    """Make a draft and go to it."""
    given = {name: request.form.get(name, "").strip()[:300] for name in ("process", "titel")}
    try:
        made = utkast.create_forslag(house(), actor(), given["process"], given["titel"])
    except InvalidInput as refused:
        return list_page(given, list(refused.fel)), 422
    return redirect(url_for("verkstad.oversikt", forslag=made.id), 303)


def list_page(given: Mapping[str, str], fel: list[FaltFel], *, inlasning: bool = False) -> str:
    """Return the list, with what was asked of it and refused: a new draft, or files to read in."""
    rows = utkast.list_forslag(house(), actor())
    return render_template(
        "verkstad/lista.html",
        aktuella=[row for row in rows if row.status in {utkast.UTKAST, utkast.GRANSKNING}],
        avslutade=[row for row in rows if row.status in {utkast.PUBLICERAD, utkast.FORKASTAT}],
        status=STATUS,
        processval=sorted(
            ((name, process_name(name)) for name in house().library.bundles),
            key=lambda one: swedish_order(one[1]),
        ),
        given=given,
        fel=fel,
        faults={one.falt: one.text for one in fel},
        inlasning=inlasning,
        far_redigera=may(actor(), "verkstad.redigera"),
    )


@bp.get("/utkast/<forslag>")
@permission("verkstad.lasa")
def oversikt(forslag: str) -> str:
    """Show a draft: what it changes, its files, who has saved what."""
    return _page(forslag, [])


def _page(forslag_id: str, fel: Sequence[FaltFel]) -> str:
    found = utkast.load_forslag(house(), actor(), forslag_id)
    base, tree = trad.base_of(house(), found.id), trad.tree_of(house(), found.id)
    saved = sparning.history(house(), actor(), found.id)
    files = files_of(found.process, base, tree, saved)
    names = {**names_of(base, found.process), **names_of(tree, found.process)}
    return render_template(
        "verkstad/oversikt.html",
        forslag=found,
        status=STATUS,
        andrade=[one for one in files if one.state],
        grupper=[
            (text, [one for one in files if one.group == group and is_own(one, found.process)])
            for group, text in GRUPPER.items()
        ],
        delade=[one for one in files if not is_own(one, found.process)],
        historik=saved[:_HISTORY],
        fler=len(saved) > _HISTORY,
        ny_grund=newer_base(found),
        nya=[(key, text) for key, (text, _) in NYA.items()],
        fel=fel,
        faults={one.falt: one.text for one in fel},
        far_redigera=may(actor(), "verkstad.redigera") and found.status == utkast.UTKAST,
        far_styra=may(actor(), "verkstad.redigera"),
        namn=lambda path: names.get(path) or file_name(path),
    )


def newer_base(found: utkast.Forslag) -> int | None:
    """Return the number of the latest publication, when the draft builds on an older one."""
    latest = publiceringar.latest_nr(house())
    return latest if latest is not None and latest != found.bas else None


@bp.post("/utkast/<forslag>/fil")
@permission("verkstad.redigera")
def ny_fil(forslag: str) -> ResponseReturnValue:
    """Add an empty file of a kind, and open it."""
    found = utkast.load_forslag(house(), actor(), forslag)
    kind, name = request.form.get("slag", ""), request.form.get("namn", "").strip()[:80]
    if kind not in NYA or not (name.isascii() and name.isidentifier() and name == name.lower()):
        text = "Skriv namnet med små bokstäver, siffror och understreck, till exempel ny_blankett."
        return _page(forslag, [FaltFel("namn", text)]), 422
    path = NYA[kind][1].format(process=found.process, namn=name)
    try:
        sparning.add_fil(house(), actor(), forslag, path, empty_file(path))
    except LagrumError as refused:
        return _page(forslag, [FaltFel("namn", refused.detail)]), refused.status
    return redirect(url_for("verkstad_fil.redigera", forslag=forslag, path=path), 303)


def empty_file(path: str) -> bytes:
    """Return the least that a new file of this kind may hold."""
    name, kind = PurePosixPath(path).stem, PurePosixPath(path).suffix[1:]
    return render_template(f"verkstad/tom/{kind}.txt", namn=name, rubrik=file_name(path)).encode()


@bp.post("/utkast/<forslag>/ta-bort")
@permission("verkstad.redigera")
def ta_bort(forslag: str) -> ResponseReturnValue:
    """Remove a file from the draft; its history stays."""
    path = request.form.get("path", "")
    sparning.delete_fil(house(), actor(), forslag, path, _number("sparning"))
    flash(f"{path} är borttagen ur utkastet. Den går att återställa i historiken.")
    return redirect(url_for("verkstad.oversikt", forslag=forslag), 303)


@bp.post("/utkast/<forslag>/aterstall")
@permission("verkstad.redigera")
def aterstall(forslag: str) -> ResponseReturnValue:
    """Save an earlier version once more, as the newest."""
    restored = sparning.restore(house(), actor(), forslag, _number("sparning"))
    flash(f"{restored.path} är återställd.")
    return redirect(url_for("verkstad.oversikt", forslag=forslag, _anchor="historik"), 303)


def _number(name: str) -> int:
    text = request.form.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


@bp.post("/utkast/<forslag>/titel")
@permission("verkstad.redigera")
def byt_titel(forslag: str) -> ResponseReturnValue:
    """Give the draft another title."""
    try:
        utkast.rename(house(), actor(), forslag, request.form.get("titel", "").strip()[:300])
    except InvalidInput as refused:
        return _page(forslag, refused.fel), 422
    return redirect(url_for("verkstad.oversikt", forslag=forslag), 303)


@bp.post("/utkast/<forslag>/grund")
@permission("verkstad.redigera")
def byt_grund(forslag: str) -> ResponseReturnValue:
    """Build on the latest publication; for a file that both have changed, on what the reader chose."""
    chosen = {
        name.partition(":")[2]: value
        for name, value in request.form.items()
        if name.startswith("val:") and value in {"utkast", "grund"}
    }
    try:
        utkast_now = sparning.rebase(house(), actor(), forslag, chosen)
    except Conflict as refused:
        paths = getattr(refused, "paths", ())
        found = utkast.load_forslag(house(), actor(), forslag)
        page = render_template(
            "verkstad/ny_grund.html", forslag=found, paths=paths, fel=refused, namn=file_name
        )
        return page, 409
    flash(f"Utkastet bygger nu på publicering {utkast_now.bas}.")
    return redirect(url_for("verkstad.oversikt", forslag=forslag), 303)


@bp.post("/utkast/<forslag>/lage")
@permission("verkstad.redigera")
def styr(forslag: str) -> ResponseReturnValue:
    """Take the draft back from review, give it up or take it up again."""
    handling = request.form.get("handling", "")
    if handling not in _ACTS:
        raise BadRequest
    act, told = _ACTS[handling]
    act(house(), actor(), forslag)
    flash(told)
    return redirect(url_for("verkstad.oversikt", forslag=forslag), 303)
