"""One task: the form, its draft, what others have said before, and completing it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from flask import Blueprint, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from server import cases
from server.access import may
from server.cases import Completed, UppgiftView
from server.errors import Conflict, InvalidInput, LagrumError, LegalStop, NotAllowed
from server.forms import Form, change_rows, hidden_ids, to_pairs
from server.web import position
from server.web.att_gora import back_to_list
from server.web.permission import permission
from server.web.questions import starting_values
from server.web.session import actor, house, tell
from server.web.task_page import Pairs, Shown, page_values
from server.web.words import clock_time, role_name

bp = Blueprint("arbetsuppgift", __name__)

_LINK = Markup('<a class="anchor" href="{}">{}</a>')


def posted_pairs() -> Pairs:
    """Return what was filled in, without our own control fields."""
    pairs = request.form.items(multi=True)
    return [(name, text) for name, text in pairs if name != "csrf_token" and not name.startswith("_")]


def control(name: str) -> str:
    """Return one of our own control fields of the form, or of the address."""
    return request.form.get(f"_{name}") or request.args.get(name, "")


@bp.get("/uppgifter/<uppgift_id>")
@permission("uppgifter.lasa")
def visa(uppgift_id: str) -> ResponseReturnValue:
    """Show the task, with the reader's draft if there is one."""
    view = cases.load_uppgift(house(), actor(), uppgift_id)
    pairs: Pairs = []
    if view.form and view.utkast:
        pairs = to_pairs(view.form, view.utkast["varden"])
    elif view.form:
        pairs = to_pairs(view.form, starting_values(view.form, view.prefill))
    sparat = clock_time(view.utkast["sparat"]) if view.utkast else ""
    return _page(view, Shown(pairs, sparat=sparat))


@bp.post("/uppgifter/<uppgift_id>")
@permission("uppgifter.slutfora")
def andra(uppgift_id: str) -> ResponseReturnValue:
    """Do what the pressed button says: a row, a draft, or to go on."""
    pairs = posted_pairs()
    if request.form.get("_rad") or "_uppdatera" in request.form:
        view = cases.load_uppgift(house(), actor(), uppgift_id)
        if view.form:
            pairs = change_rows(view.form, pairs, request.form.get("_rad", ""))
        saved = cases.save_utkast(house(), actor(), uppgift_id, pairs)
        return _page(view, Shown(pairs, sparat=clock_time(saved)))
    if "_slutfor" not in request.form:
        saved = cases.save_utkast(house(), actor(), uppgift_id, pairs)
        tell(f"Utkastet sparades klockan {clock_time(saved)}.")
        return redirect(_again(uppgift_id), 303)
    return _go_on(uppgift_id, pairs)


def _go_on(uppgift_id: str, pairs: Pairs) -> ResponseReturnValue:
    """Complete the task, or lead to the preview when it is a decision."""
    if control("beslut"):
        return _to_preview(uppgift_id, pairs)
    try:
        done = complete(uppgift_id, pairs)
    except InvalidInput as refused:
        return show_again(uppgift_id, Shown(pairs, fel=refused.fel, status=422))
    except LegalStop as stop:
        cases.save_utkast(house(), actor(), uppgift_id, pairs)
        return show_again(uppgift_id, Shown(pairs, stop=stop, status=422))
    except Conflict as lost:
        return conflict_page(uppgift_id, lost, pairs)
    return after_completion(done)


def _to_preview(uppgift_id: str, pairs: Pairs) -> ResponseReturnValue:
    try:
        cases.preview_uppgift(house(), actor(), uppgift_id, pairs, post=True)
    except InvalidInput as refused:
        return show_again(uppgift_id, Shown(pairs, fel=refused.fel, status=422))
    except Conflict as lost:
        cases.save_utkast(house(), actor(), uppgift_id, pairs)
        return conflict_page(uppgift_id, lost, pairs)
    except NotAllowed:
        cases.save_utkast(house(), actor(), uppgift_id, pairs)
        raise
    cases.save_utkast(house(), actor(), uppgift_id, pairs)
    return redirect(preview_url(uppgift_id), 303)


def preview_url(uppgift_id: str) -> str:
    """Return the address of the preview, with the way back to the list."""
    return url_for(
        "granska.visa", uppgift_id=uppgift_id, har=control("har") or None, plats=control("plats") or None
    )


def complete(uppgift_id: str, pairs: Pairs) -> Completed:
    """Complete the task once, whatever the number of clicks."""
    version = control("version")
    return cases.complete_uppgift(
        house(),
        actor(),
        uppgift_id,
        version=int(version) if version.isascii() and version.isdigit() and len(version) < 10 else -1,
        svar=pairs,
        key=control("nyckel")[:100] or None,
        post=True,
    )


def after_completion(done: Completed) -> ResponseReturnValue:
    """Say what comes next, and go back to the same row of the list."""
    tell(_told_done(done))
    if done.beslut:
        return redirect(url_for("beslut.visa", beslut_id=done.beslut[0]), 303)
    return redirect(back_to_list(control("har"), control("plats")), 303)


def _told_done(done: Completed) -> Markup:
    """Say what waits now, with the ways there: who has just finished often goes on."""
    following = [
        _LINK.format(url_for("arbetsuppgift.visa", uppgift_id=row["id"]), row["namn"])
        + f" ({role_name(row['roll'])})"
        for row in done.oppna_uppgifter
    ]
    waits = Markup("Nu väntar: {}.").format(Markup(", ").join(following))
    comes = waits if following else "Inget mer väntar i ärendet just nu."
    where = _LINK.format(url_for("arenden.visa", arende_id=done.arende), done.nummer)
    return Markup("Klart i ärende {}. {}").format(where, comes)


def show_again(uppgift_id: str, shown: Shown) -> ResponseReturnValue:
    """Show the form with what was filled in, and what to do about it."""
    return _page(cases.load_uppgift(house(), actor(), uppgift_id), shown)


def conflict_page(uppgift_id: str, lost: Conflict, pairs: Pairs) -> ResponseReturnValue:
    """Say who was first, and show what the reader had filled in; it is kept as a draft."""
    try:
        view: UppgiftView | None = cases.load_uppgift(house(), actor(), uppgift_id)
    except LagrumError:
        view = None
    page = render_template(
        "konflikt.html",
        fel=lost,
        mitt=position.told(view.form if view else _form_answered(), pairs),
        vy=view,
        uppgift_id=uppgift_id,
        har=control("har"),
    )
    return page, 409


def _form_answered() -> Form | None:
    """Return the form that was answered, by its present wording, when its task is gone."""
    bundle = house().library.bundles.get(control("process"))
    known = bundle is not None and control("formular") in bundle.spec.forms
    return bundle.form(control("formular")) if bundle and known else None


@bp.post("/uppgifter/<uppgift_id>/utkast")
@permission("uppgifter.slutfora")
def utkast(uppgift_id: str) -> ResponseReturnValue:
    """Save the draft by itself; answer when, and which questions are hidden now."""
    pairs = posted_pairs()
    try:
        saved = cases.save_utkast(house(), actor(), uppgift_id, pairs)
        answer: dict[str, Any] = {"sparat": clock_time(saved)}
        if control("fragor"):
            view = cases.load_uppgift(house(), actor(), uppgift_id)
            answer["dolda"] = sorted(hidden_ids(view.form, pairs, view.data)) if view.form else []
    except LagrumError as error:
        return jsonify({"fel": error.detail}), error.status
    return jsonify(answer)


def _again(uppgift_id: str) -> str:
    return url_for(
        "arbetsuppgift.visa",
        uppgift_id=uppgift_id,
        har=control("har") or None,
        plats=control("plats") or None,
    )


def _page(view: UppgiftView, shown: Shown) -> ResponseReturnValue:
    page = render_template(
        "arbetsuppgift.html",
        **page_values(house(), view, shown),
        diagram=position.diagram_of(house(), view.arende, view.position),
        nyckel=uuid4().hex,
        har=control("har"),
        plats=control("plats"),
        jag=actor(),
        kan=_may_complete(view),
    )
    return page, shown.status


def _may_complete(view: UppgiftView) -> bool:
    """Tell whether the reader could complete the task now; others read it."""
    free = view.row["tagen_av"] in {None, actor().id}
    return free and bool(view.row["may_complete"]) and may(actor(), "uppgifter.slutfora")
