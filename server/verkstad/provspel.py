"""Trials from outside: opened for one request, begun in an empty house, and played anew from their acts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date

from server.access import Actor
from server.cases import House
from server.errors import LagrumError
from server.scenarios import (
    NotAsSaid,
    Scene,
    Stage,
    Step,
    find_sentence,
    perform,
    sentences_arende,
)
from server.scenarios.acting import Staff
from server.scenarios.stage import MovedClock
from server.store.connect import connect
from server.verkstad import provhus
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import FORTSATT, KLART, MEDDELANDE, STOPPAT, TID, Akt, Prov

_BEFORE_ALL = {
    sentences_arende.ar_fodd,
    sentences_arende.i_dag,
    sentences_arende.exemplet_galler,
}


@contextmanager
def playing(place: House, actor: Actor, prov_id: str) -> Iterator[Korning]:
    """Open a trial of the actor's own; what was done in it is kept when the block ends, refused or not."""
    with provhus.held(place, actor, prov_id) as prov:
        spoilt = False
        try:
            with _opened(place, prov) as korning:
                try:
                    yield korning
                finally:
                    _keep(place, korning)
                    spoilt = korning.spoilt
        finally:
            if spoilt:
                replay(place, prov, list(prov.akter))


@contextmanager
def _opened(place: House, prov: Prov) -> Iterator[Korning]:
    with ExitStack() as exits:
        scene = _scene(provhus.stage_of(place, prov.trad), exits, prov)
        url = f"sqlite:///{provhus.folder_of(place, prov.id) / 'lagrum.db'}"
        house = House(connect(url), scene.stage.library, scene.profiles, scene.clock)
        exits.callback(house.close)
        scene.house = house
        staff = Staff(scene, prov.gren, prov.arende, dict(prov.seen))
        scene.staff = staff
        yield Korning(prov, scene, staff)


def _scene(stage: Stage, exits: ExitStack, prov: Prov) -> Scene:
    clock = MovedClock(provhus.now_of(prov)) if prov.nu else MovedClock()
    return Scene(
        stage,
        exits,
        clock,
        exempel=prov.exempel,
        fakta=dict(prov.fakta),
        fodd=date.fromisoformat(prov.fodd) if prov.fodd else None,
        person=prov.person,
        parametrar=dict(prov.parametrar),
        kommunprofil=prov.kommunprofil,
    )


def _keep(place: House, korning: Korning) -> None:
    prov, scene = korning.prov, korning.scene
    prov.nu = scene.clock.now.isoformat()
    prov.arende, prov.gren, prov.seen = korning.staff.arende, korning.staff.gren, korning.staff.seen
    provhus.save(place, prov)


def begin(place: House, prov: Prov) -> None:
    """Play the sentences that a trial begins with, in an empty house.

    Raises:
        NotAsSaid: one of them cannot be done; says which and why.
    """
    stage = provhus.stage_of(place, prov.trad)
    _learn(stage, prov)
    file = provhus.folder_of(place, prov.id) / "lagrum.db"
    for left in file.parent.glob(f"{file.name}*"):
        left.unlink()
    shutil.copyfile(stage.template, file)
    with _opened(place, prov) as korning:
        for step in prov.givna:
            _say(korning.scene, step, prov)
            if korning.scene.stopp is not None:
                raise korning.scene.stopp
        korning.view()
        _keep(place, korning)


def _learn(stage: Stage, prov: Prov) -> None:
    """Find out what the sentences before the ärende make known; they need no house."""
    prov.nu, prov.arende, prov.gren, prov.seen, prov.akter = "", "", "socialtjanst", {}, []
    with ExitStack() as exits:
        scene = Scene(stage, exits)
        for step in prov.givna:
            if not _needs_house(step.text):
                _say(scene, step, prov)
        prov.fakta, prov.parametrar = dict(scene.fakta), dict(scene.parametrar)
        prov.fodd = scene.fodd.isoformat() if scene.fodd else ""
        prov.kommunprofil, prov.exempel = scene.kommunprofil, scene.exempel


def _say(scene: Scene, step: Step, prov: Prov) -> None:
    """Perform a sentence. What the user chose has no file and no line: only what is wrong is told."""
    try:
        perform(scene, step, prov.ur)
    except NotAsSaid as wrong:
        if prov.ur or not isinstance(wrong.__cause__, LagrumError):
            raise
        raise wrong.__cause__ from None


def _needs_house(text: str) -> bool:
    found, _ = find_sentence(text)
    return found.perform.__module__ == sentences_arende.__name__ and found.perform not in _BEFORE_ALL


def replay(place: House, prov: Prov, akter: Sequence[Akt]) -> str:
    """Begin anew and do these acts again, as far as they go; says why it stopped, or nothing.

    Raises:
        NotAsSaid: not even the beginning can be done.
    """
    begin(place, prov)
    with _opened(place, prov) as korning:
        try:
            for number, akt in enumerate(akter, 1):
                why = _again(korning, akt)
                if why:
                    return f"Steg {number}, {akt.namn or akt.dag}: {why}"
        finally:
            _keep(place, korning)
    return ""


def _again(korning: Korning, akt: Akt) -> str:
    """Do an act again; says what is not as it was."""
    before = len(korning.prov.akter)
    try:
        _perform(korning, akt)
    except LagrumError as refused:
        if len(korning.prov.akter) == before or korning.prov.akter[-1].utfall != akt.utfall:
            return refused.detail
        return ""
    return "" if akt.utfall in {KLART, STOPPAT} else "Det som nekades förut går nu att göra."


def _perform(korning: Korning, akt: Akt) -> None:
    if akt.slag == MEDDELANDE:
        korning.deliver(akt.namn, akt.sagt)
    elif akt.slag == TID:
        korning.wait_until(date.fromisoformat(akt.dag))
    elif akt.slag == FORTSATT:
        korning.follow(akt.namn)
    else:
        _complete_again(korning, akt)


def _complete_again(korning: Korning, akt: Akt) -> None:
    rows = korning.view().oppna_uppgifter
    same = [row for row in rows if (row["process"], row["box"]) == (akt.process, akt.box)]
    named = [row for row in rows if row["namn"] == akt.namn]
    found = (same or named)[akt.plats : akt.plats + 1] or (same or named)[:1]
    if not found:
        waiting = ", ".join(row["namn"] for row in rows) or "ingen"
        raise NotAsSaid(f"arbetsuppgiften är inte öppen. Öppna: {waiting}.")
    if akt.utfall == STOPPAT and found[0]["delegationspunkt"]:
        if korning.try_decision(found[0]["id"], akt.roll, akt.par).stop is None:
            raise NotAsSaid("lagen hindrar inte längre beslutet.")
        return
    korning.complete(found[0]["id"], akt.roll, akt.par)
