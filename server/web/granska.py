"""Before signing: the letter, the legal basis, the rule rows and who may decide. Then the signature."""

from __future__ import annotations

from uuid import uuid4

from flask import Blueprint, Response, redirect, render_template
from flask.typing import ResponseReturnValue

from server import cases
from server.cases import Preview, UppgiftView
from server.errors import Conflict, InvalidInput, LegalStop, NotFound
from server.forms import to_pairs
from server.web import letter_frame, position
from server.web.arbetsuppgift import (
    after_completion,
    complete,
    conflict_page,
    control,
    posted_pairs,
    preview_url,
    show_again,
)
from server.web.permission import permission
from server.web.session import actor, house
from server.web.task_page import Pairs, Shown

bp = Blueprint("granska", __name__)


@bp.get("/uppgifter/<uppgift_id>/granska")
@permission("uppgifter.slutfora")
def visa(uppgift_id: str) -> ResponseReturnValue:
    """Show what the decision would be, computed from the draft. Nothing is kept of it."""
    view, pairs = _draft(uppgift_id)
    try:
        preview = cases.preview_uppgift(house(), actor(), uppgift_id, pairs, post=True)
    except InvalidInput as refused:
        return show_again(uppgift_id, Shown(pairs, fel=refused.fel, status=422))
    except Conflict as lost:
        return conflict_page(uppgift_id, lost, pairs)
    return _page(view, pairs, preview)


def _draft(uppgift_id: str) -> tuple[UppgiftView, Pairs]:
    view = cases.load_uppgift(house(), actor(), uppgift_id)
    if view.form is None or view.utkast is None:
        return view, []
    return view, to_pairs(view.form, view.utkast["varden"])


def _page(view: UppgiftView, pairs: Pairs, preview: Preview) -> ResponseReturnValue:
    page = render_template(
        "granska.html",
        vy=view,
        rad=view.row,
        svar=pairs,
        granskat=preview,
        brev=[number for number, row in enumerate(preview.beslut) if row.get("brev")],
        mitt=position.earlier_answers(house(), view.arende, [_as_answer(view)]),
        nyckel=uuid4().hex,
        har=control("har"),
        plats=control("plats"),
        jag=actor(),
    )
    return page, 422 if preview.stop else 200


def _as_answer(view: UppgiftView) -> dict[str, object]:
    varden = view.utkast["varden"] if view.utkast else {}
    return {"formular": view.row["formular"], "varden": varden, "namn": view.row["namn"]}


@bp.get("/uppgifter/<uppgift_id>/granska/brev/<int:nummer>")
@permission("uppgifter.slutfora")
def brev(uppgift_id: str, nummer: int) -> Response:
    """Return one letter of the preview, for the frame on the page."""
    _, pairs = _draft(uppgift_id)
    preview = cases.preview_uppgift(house(), actor(), uppgift_id, pairs, post=True)
    if not 0 <= nummer < len(preview.beslut) or not preview.beslut[nummer].get("brev"):
        raise NotFound("Brevet finns inte. Gå tillbaka till arbetsuppgiften.")
    return letter_frame.respond(str(preview.beslut[nummer]["brev"]))


@bp.post("/uppgifter/<uppgift_id>/skriv-under")
@permission("uppgifter.slutfora")
def skriv_under(uppgift_id: str) -> ResponseReturnValue:
    """Take the decision that was shown."""
    pairs = posted_pairs()
    try:
        done = complete(uppgift_id, pairs)
    except LegalStop:
        # The preview shows the same stop, with its paragraphs.
        cases.save_utkast(house(), actor(), uppgift_id, pairs)
        return redirect(preview_url(uppgift_id), 303)
    except InvalidInput as refused:
        return show_again(uppgift_id, Shown(pairs, fel=refused.fel, status=422))
    except Conflict as lost:
        return conflict_page(uppgift_id, lost, pairs)
    return after_completion(done)
