"""The gate's page: what machines have checked, what people say and approve, and publishing."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from server.access import may
from server.errors import FaltFel, InvalidInput
from server.verkstad import forslag as utkast
from server.verkstad import granska, grind, publicera
from server.verkstad.errors import GateClosed
from server.web.permission import permission
from server.web.session import actor, house
from server.web.verkstad.konsekvens import konsekvens_kort
from server.web.verkstad.skillnad import difference, skillnad_kort

bp = Blueprint("verkstad_granskning", __name__, url_prefix="/verkstaden/utkast/<forslag>/granskning")

_BREAK = "|"  # between the file and the element of a comment's place


@bp.get("")
@permission("verkstad.lasa")
def visa(forslag: str) -> str:
    """Show how the draft stands before the gate."""
    return _page(forslag, [])


def _page(forslag_id: str, fel: Sequence[FaltFel], hinder: Sequence[str] = ()) -> str:
    found = utkast.load_forslag(house(), actor(), forslag_id)
    gate = grind.gate(house(), actor(), forslag_id)
    comments = granska.list_kommentarer(house(), actor(), forslag_id)
    places = places_of(forslag_id)
    return render_template(
        "verkstad/granskning.html",
        forslag=found,
        gate=gate,
        kommentarer=comments,
        platser=places,
        platsnamn=dict(places),
        given=request.form if request.method == "POST" else request.args,
        kort=skillnad_kort(forslag_id),
        konsekvens=konsekvens_kort(forslag_id),
        nekat=hinder,
        fel=fel,
        faults={one.falt: one.text for one in fel},
        far=_may(found, gate),
        jag=actor(),
    )


def _may(found: utkast.Forslag, gate: grind.Gate) -> dict[str, bool]:
    """Tell which buttons are for the reader; the use cases refuse the others whatever the page shows."""
    me = actor()
    in_review = found.status == utkast.GRANSKNING
    other = me.id not in found.forfattare
    return {
        "skicka": found.status == utkast.UTKAST and may(me, "verkstad.redigera"),
        "kontrollera": found.status in {utkast.UTKAST, utkast.GRANSKNING},
        "kommentera": found.status in {utkast.UTKAST, utkast.GRANSKNING},
        "granska": in_review and other and may(me, "verkstad.granska"),
        "granskare": in_review and other and granska.GRANSKARE in me.roller and gate.godkand is None,
        "jurist": in_review and other and granska.JURIST in me.roller and gate.jurist is None,
        "publicera": in_review and may(me, "verkstad.publicera"),
    }


def places_of(forslag_id: str) -> list[tuple[str, str]]:
    """Return what may be commented on: the whole, each changed file, each change; value and words."""
    found = [("", "Hela utkastet")]
    for fil in difference(forslag_id).filer:
        found.append((f"{fil.path}{_BREAK}", fil.namn))
        found += [
            (f"{fil.path}{_BREAK}{one.plats[-1]}", f"{fil.namn}: {one.rubrik}") for one in fil.andringar
        ]
    return list(dict.fromkeys(found))


@bp.post("/kontrollera")
@permission("verkstad.lasa")
def kontrollera(forslag: str) -> ResponseReturnValue:
    """Start the check of the draft as it is now."""
    grind.start_kontroll(house(), actor(), forslag)
    return _back(forslag, "kontroll")


@bp.post("/skicka")
@permission("verkstad.redigera")
def skicka(forslag: str) -> ResponseReturnValue:
    """Send the draft to review, and start the check if none has run on it."""
    granska.send_to_review(house(), actor(), forslag)
    if grind.gate(house(), actor(), forslag).kontroll is None:
        grind.start_kontroll(house(), actor(), forslag)
    flash("Utkastet är skickat till granskning.")
    return _back(forslag)


@bp.post("/skicka-tillbaka")
@permission("verkstad.granska")
def skicka_tillbaka(forslag: str) -> ResponseReturnValue:
    """Send the draft back to its authors, with the reason."""
    try:
        granska.send_back(house(), actor(), forslag, request.form.get("skal", "").strip())
    except InvalidInput as refused:
        return _page(forslag, [FaltFel("skal", one.text) for one in refused.fel]), 422
    flash("Utkastet är skickat tillbaka till författarna.")
    return _back(forslag)


@bp.post("/kommentar")
@permission("verkstad.lasa")
def kommentera(forslag: str) -> ResponseReturnValue:
    """Comment on the whole or on one place of it."""
    path, _, element = request.form.get("plats", "").partition(_BREAK)
    try:
        granska.add_kommentar(house(), actor(), forslag, path, element, request.form.get("text", ""))
    except InvalidInput as refused:
        return _page(forslag, refused.fel), 422
    return _back(forslag, "kommentarer")


@bp.post("/kommentar/<kommentar>/avklarad")
@permission("verkstad.lasa")
def avklara(forslag: str, kommentar: str) -> ResponseReturnValue:
    """Close a comment."""
    granska.close_kommentar(house(), actor(), forslag, kommentar)
    return _back(forslag, "kommentarer")


@bp.post("/godkann")
@permission("verkstad.granska")
def godkann(forslag: str) -> ResponseReturnValue:
    """Approve what the page showed, and nothing else."""
    slag = request.form.get("slag", "")
    if slag not in granska.SLAG:
        raise BadRequest
    granska.approve(house(), actor(), forslag, slag, request.form.get("trad", "-")[:100])
    flash("Ditt godkännande är registrerat.")
    return _back(forslag)


@bp.post("/publicera")
@permission("verkstad.publicera")
def publicera_utkastet(forslag: str) -> ResponseReturnValue:
    """Publish, if nothing hinders it."""
    try:
        done = publicera.publish(house(), actor(), forslag)
    except GateClosed as closed:
        return _page(forslag, [], closed.hinder), 409
    flash(f"Publicering {done.nr} gäller nu för nya ärenden. Pågående ärenden stannar på sin version.")
    return redirect(url_for("verkstad_publicering.visa", nr=done.nr), 303)


def _back(forslag: str, anchor: str | None = None) -> ResponseReturnValue:
    return redirect(url_for("verkstad_granskning.visa", forslag=forslag, _anchor=anchor), 303)
