"""Scenarier: run them against a draft, see which fail and where, and what no scenario tries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.scenarios import Scenario
from server.verkstad import scenarier
from server.verkstad.felplats import grouped
from server.verkstad.forslag import Forslag, load_forslag
from server.verkstad.jobb import KLART, Jobb
from server.verkstad.scenarier import FAILED, HELD, Lista
from server.verkstad.trad import Tree, tree_of
from server.web.permission import permission
from server.web.session import actor, house

bp = Blueprint("verkstad_scenarier", __name__, url_prefix="/verkstaden/utkast/<forslag>/scenarier")

HALLER, FEL, VANTAR = "håller", "håller inte", "inte kört"
_LETTERS = {HELD: HALLER, FAILED: FEL}


@dataclass(frozen=True)
class Rad:
    """One scenario of the list; `utfall` is what a run said of it, with what failed."""

    nr: int
    fil: str
    rad: int
    namn: str
    regel: str
    lage: str
    utfall: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Ritning:
    """A diagram with what failed, what was passed and what is untried, as ids."""

    process: str
    fil: str
    fel: tuple[str, ...]
    gatt: tuple[str, ...]
    hal: tuple[str, ...]


@bp.get("")
@permission("verkstad.lasa")
def start(forslag: str) -> str:
    """Show the scenarios and how the latest run of them went."""
    found = load_forslag(house(), actor(), forslag)
    tree = tree_of(house(), forslag)
    jobb, gammalt = scenarier.latest_scenarier(house(), forslag)
    alla = request.args.get("vad") == "alla" or (
        "vad" not in request.args and jobb is not None and not jobb.indata.get("process")
    )
    process = "" if alla else found.process
    if jobb is not None and jobb.indata.get("process", "") != process:
        jobb, gammalt = None, False
    lista = scenarier.list_scenarier(tree, process)
    told = jobb.resultat if jobb is not None and jobb.status == KLART else None
    return render_template(
        "verkstad/scenarier.html",
        forslag=found,
        alla=alla,
        jobb=jobb,
        gammalt=gammalt,
        olasta=lista.olasta,
        **_shown(found, tree, lista, jobb, told),
    )


@bp.post("")
@permission("verkstad.lasa")
def kor(forslag: str) -> ResponseReturnValue:
    """Start a run of the process's scenarios, or of all."""
    found = load_forslag(house(), actor(), forslag)
    alla = request.form.get("vad") == "alla"
    scenarier.start_scenarier(house(), actor(), forslag, "" if alla else found.process)
    return redirect(url_for(".start", forslag=forslag, vad="alla" if alla else "processen"), 303)


def _shown(
    found: Forslag, tree: Tree, lista: Lista, jobb: Jobb | None, told: Mapping[str, Any] | None
) -> dict[str, Any]:
    rows = _rows(lista, jobb, told)
    failed = [row for row in rows if row.lage == FEL]
    tackning = told["tackning"] if told else None
    return {
        "rader": rows,
        "fel": failed,
        "filer": _by_file(rows),
        "antal": {lage: sum(row.lage == lage for row in rows) for lage in (HALLER, FEL, VANTAR)},
        "tackning": tackning,
        "hal": [hole for hole in tackning.get("hal", ()) if not hole["undantag"]] if tackning else [],
        "undantag": [hole for hole in tackning.get("hal", ()) if hole["undantag"]] if tackning else [],
        "ritningar": _drawings(found, tree, failed, tackning),
    }


def _rows(lista: Lista, jobb: Jobb | None, told: Mapping[str, Any] | None) -> list[Rad]:
    """Return the scenarios with how they went: by what was told of each, else by the letters so far."""
    if told is not None:
        kept = {(one["fil"], one["rad"], one["namn"]): one for one in told["rader"]}
        return [
            _row(nr, one, kept.get((one.file, one.line, one.name))) for nr, one in enumerate(lista.scenarier)
        ]
    letters = str((jobb.del_ or {}).get("lage", "")) if jobb is not None else ""
    states = [_LETTERS.get(letter, VANTAR) for letter in letters]
    states += [VANTAR] * (len(lista.scenarier) - len(states))
    return [
        Rad(nr, one.file, one.line, one.name, one.rule, lage)
        for nr, (one, lage) in enumerate(zip(lista.scenarier, states, strict=False))
    ]


def _row(nr: int, one: Scenario, told: Mapping[str, Any] | None) -> Rad:
    lage = VANTAR if told is None else FEL if told["fel"] else HALLER
    return Rad(nr, one.file, one.line, one.name, one.rule, lage, told)


def _by_file(rows: Sequence[Rad]) -> dict[str, list[Rad]]:
    found: dict[str, list[Rad]] = {}
    for row in rows:
        found.setdefault(row.fil, []).append(row)
    return found


def _drawings(
    found: Forslag, tree: Tree, failed: Sequence[Rad], tackning: Mapping[str, Any] | None
) -> list[Ritning]:
    """Return the diagrams where something failed or is untried, and that of the draft's own process."""
    if not tackning or "fel" in tackning:
        return []
    wrong = grouped([one for row in failed for one in (row.utfall or {}).get("element", ())])
    holes = [
        hole
        for hole in tackning["hal"]
        if hole["slag"] in {"flode", "handelse", "slut"} and not hole["undantag"]
    ]
    untried = grouped([{"process": hole["plats"], "id": hole["element"]} for hole in holes])
    return [
        Ritning(
            process,
            file,
            tuple(dict.fromkeys(wrong.get(process, ()))),
            tuple(tackning["gatt"].get(process, ())),
            tuple(untried.get(process, ())),
        )
        for process, file in sorted(
            tackning["processer"].items(), key=lambda one: (one[0] != found.process, one)
        )
        if file in tree and (process in wrong or process in untried or process == found.process)
    ]
