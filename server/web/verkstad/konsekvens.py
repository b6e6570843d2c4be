"""Who would get another outcome: starts the replay of ärenden on a draft, and shows what it found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.access import may, scope_of
from server.errors import FaltFel, InvalidInput, ModelRejected
from server.store import omspelning
from server.verkstad.forslag import load_forslag
from server.verkstad.jobb import Jobb, add_jobb, latest_jobb
from server.verkstad.konsekvens.dom import affected
from server.verkstad.konsekvens.korning import SLAG, read_urval, side_of
from server.verkstad.konsekvens.sammanstall import ANNAT, Sammanstallning, Urskilt, regel_key, summarize
from server.verkstad.trad import base_of, tree_hash, tree_of
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import GRENAR, UTFALL, process_name, swedish_order

bp = Blueprint("verkstad_konsekvens", __name__, url_prefix="/verkstaden/utkast/<forslag>/konsekvens")

PAGE = 100
# slag -> (short, what it means, class of its bar)
ORD: Mapping[str, tuple[str, str, str]] = {
    "stoppas": ("Stoppas", "Det som gjordes får inte göras enligt utkastets regler.", "annat"),
    "utfall": ("Annat utfall", "En regel eller ett beslut får ett annat utfall.", "annat"),
    "vag": ("Annan väg", "Ärendet går en annan väg i processen eller får andra uppgifter.", "annat"),
    "uppgift": (
        "Uppgift saknas",
        "En uppgift som gjordes finns inte, eller är inte öppen, i utkastet.",
        "annat",
    ),
    "fraga": ("Fråga saknar svar", "Utkastet kräver svar på något som ingen fick frågan om.", "annat"),
    "gar_inte": ("Går inte att köra", "Utkastets modeller går inte att köra för ärendet.", "annat"),
    "innehall": ("Samma utfall, annat innehåll", "Till exempel en annan dag eller beslutsfattare.", "grund"),
    "grund": ("Samma utfall, annan grund", "En annan regelrad eller motivering, samma utfall.", "grund"),
    "redan": ("Skiljer sig redan", "Skillnaden finns redan i det som gäller, inte i utkastet.", "okant"),
    "kan_inte": ("Kan inte spelas om", "Det går inte att säga: uppgifter fattas. Se skälet.", "okant"),
    "samma": ("Som i dag", "Samma väg, samma regelrader och samma utfall.", "samma"),
}
STATUS = (("", "Alla"), ("pagaende", "Pågående"), ("avslutat", "Avslutade"))


@bp.get("")
@permission("verkstad.konsekvens")
def start(forslag: str) -> str:
    """Show the latest replay of a draft, and offer a new one."""
    return _page(forslag, {}, [])


@bp.post("")
@permission("verkstad.konsekvens")
def kor(forslag: str) -> ResponseReturnValue:
    """Ask for a replay."""
    given = {name: request.form.get(name, "").strip()[:100] for name in ("process", "status", "fran")}
    load_forslag(house(), actor(), forslag)
    try:
        read_urval(given, _processes(forslag)[0], house().now())
    except InvalidInput as refused:
        return _page(forslag, given, list(refused.fel)), 422
    add_jobb(house(), actor(), SLAG, forslag, given)
    return redirect(url_for("verkstad_konsekvens.start", forslag=forslag), 303)


def _page(forslag: str, given: Mapping[str, str], fel: Sequence[FaltFel]) -> str:
    found = load_forslag(house(), actor(), forslag)
    jobb, summa = _latest(forslag)
    processer, hinder = _processes(forslag)
    urskilt = Urskilt(
        **{name: request.args.get(name, "")[:200] for name in ("slag", "regel", "gren", "process")}
    )
    rader = summa.listed(urskilt) if summa else ()
    sida = max(1, request.args.get("sida", 1, type=int))
    visade = rader[(sida - 1) * PAGE : sida * PAGE]
    return render_template(
        "verkstad/konsekvens.html",
        forslag=found,
        jobb=jobb,
        summa=summa,
        urskilt=urskilt,
        rader=visade,
        antal_rader=len(rader),
        oppna=_may_open([rad["arende"] for rad in visade]),
        sida=sida,
        sidor=-(-len(rader) // PAGE),
        processval=sorted(
            ((one, process_name(one)) for one in processer), key=lambda one: swedish_order(one[1])
        ),
        statusval=STATUS,
        hinder=hinder,
        given=given,
        fel=fel,
        faults={one.falt: one.text for one in fel},
        **_words(forslag, jobb),
    )


def _words(forslag: str, jobb: Jobb | None) -> dict[str, Any]:
    now = tree_hash(tree_of(house(), forslag))
    return {
        "ord": ORD,
        "annat": ANNAT,
        "grenar": GRENAR,
        "regel_nyckel": regel_key,
        "utfall": lambda said: UTFALL.get(said, said),
        "inaktuell": jobb is not None and jobb.tree != now,
    }


def _latest(forslag: str) -> tuple[Jobb | None, Sammanstallning | None]:
    jobb = latest_jobb(house(), forslag, SLAG)
    if jobb is None:
        return None, None
    told = jobb.resultat if jobb.resultat is not None else jobb.del_
    return jobb, summarize(house(), actor(), told, klart=jobb.resultat is not None)


def _processes(forslag: str) -> tuple[tuple[str, ...], str]:
    """Return the processes that the draft changes, or why that cannot be told."""
    try:
        base, draft = base_of(house(), forslag), tree_of(house(), forslag)
        return affected(side_of(house(), base), side_of(house(), draft)), ""
    except ModelRejected as refused:
        return (), refused.detail


def _may_open(ids: Sequence[str]) -> set[str]:
    """Return the ärenden that the reader may open: of others only the number is told."""
    if not ids or not may(actor(), "arenden.lasa"):
        return set()
    with house().read() as connection:
        return omspelning.list_visible(connection, scope_of(actor()), ids)


def konsekvens_kort(forslag: str) -> dict[str, Any]:
    """Return what `verkstad/_konsekvens_kort.html` shows: the latest replay in brief."""
    jobb, summa = _latest(forslag)
    return {"jobb": jobb, "summa": summa, "forslag_id": forslag, **_words(forslag, jobb)}
