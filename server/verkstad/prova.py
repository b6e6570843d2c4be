"""Prova: trials of a draft on invented data, each its user's own, and what is made of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from server.access import Actor, require
from server.cases import House
from server.errors import LagrumError
from server.verkstad import provhus, provspel
from server.verkstad.forslag import load_forslag, note
from server.verkstad.inspelning import play_in, with_scenario
from server.verkstad.meningar import Beskrivning
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import Akt, Prov
from server.verkstad.provstart import Start, persons, sentences
from server.verkstad.sparning import Sparning, add_fil, load_fil, save_fil
from server.verkstad.trad import Tree, tree_hash, tree_of


class ScenarioDoesNotHold(LagrumError):
    """What was done in the trial cannot be said as a scenario that holds."""

    status = 422

    def __init__(self, why: str) -> None:
        super().__init__(f"Scenariot håller inte när det spelas upp, och är inte sparat. {why}")


def models_of(tree: Tree) -> Tree:
    """Return what a trial runs on: all but the scenarios, which may be saved while it goes on."""
    return {path: content for path, content in tree.items() if not path.endswith(".feature")}


def start_prov(house: House, actor: Actor, forslag_id: str, start: Start) -> Prov:
    """Start a trial of the draft as it is saved now.

    Raises:
        TooManyProv: the user has enough of them.
        LagrumError: the ärende cannot be opened so; says why.
    """
    require(actor, "verkstad.lasa")
    load_forslag(house, actor, forslag_id)
    tree = tree_of(house, forslag_id)
    givna, ur = sentences(tree, start)
    person = next((one for one in persons(tree) if one.personnummer == start.personnummer), None)
    now = house.now()
    prov = Prov(
        id=uuid4().hex,
        agare=actor.id,
        forslag=forslag_id,
        process=start.process,
        trad=tree_hash(models_of(tree)),
        skapad=now,
        anvand=now,
        givna=givna,
        person={"personnummer": person.personnummer, "namn": person.namn} if person else None,
        ur=ur,
        ifyllt=start.ifyllt,
    )
    provhus.make(house, actor, prov, models_of(tree))
    try:
        provspel.begin(house, prov)
    except LagrumError:
        provhus.remove(house, prov)
        raise
    with house.write() as connection:
        note(connection, house, actor, "starta_prov", forslag_id)
    return prov


def list_prov(house: House, actor: Actor, forslag_id: str) -> list[Prov]:
    """Return the actor's own trials of the draft, the last used first."""
    require(actor, "verkstad.lasa")
    provhus.remove_old(house)
    return provhus.list_prov(house, actor, forslag_id)


@contextmanager
def open_prov(house: House, actor: Actor, forslag_id: str, prov_id: str) -> Iterator[Korning]:
    """Open a trial for one request; what was done in it is kept.

    Raises:
        ProvNotFound: no such trial of this draft, or somebody else's.
    """
    require(actor, "verkstad.lasa")
    with provspel.playing(house, actor, prov_id) as korning:
        if korning.prov.forslag != forslag_id:
            raise provhus.ProvNotFound
        yield korning


def undo(house: House, actor: Actor, forslag_id: str, prov_id: str) -> tuple[Akt | None, str]:
    """Take back the last act, and return it; with why, if what came before did not go as it had gone."""
    with _own(house, actor, forslag_id, prov_id) as prov:
        if not prov.akter:
            return None, ""
        gone = prov.akter[-1]
        return gone, provspel.replay(house, prov, prov.akter[:-1])


def start_over(house: House, actor: Actor, forslag_id: str, prov_id: str) -> None:
    """Begin the trial from its beginning."""
    with _own(house, actor, forslag_id, prov_id) as prov:
        provspel.begin(house, prov)


def renew(house: House, actor: Actor, forslag_id: str, prov_id: str) -> str:
    """Begin on the draft as it is saved now and do everything again; says how far that went, or nothing.

    Raises:
        LagrumError: not even the ärende can be opened; the trial is as it was.
    """
    with _own(house, actor, forslag_id, prov_id) as prov:
        tree = models_of(tree_of(house, forslag_id))
        before, akter = prov.trad, list(prov.akter)
        provhus.keep_tree(house, tree)
        prov.trad = tree_hash(tree)
        try:
            return provspel.replay(house, prov, akter)
        except LagrumError:
            prov.trad = before
            provspel.replay(house, prov, akter)
            raise


def is_stale(house: House, prov: Prov) -> bool:
    """Tell whether the draft has changed since the trial began on it."""
    return tree_hash(models_of(tree_of(house, prov.forslag))) != prov.trad


def end_prov(house: House, actor: Actor, forslag_id: str, prov_id: str) -> None:
    """Remove a trial and all that it held."""
    with _own(house, actor, forslag_id, prov_id) as prov:
        provhus.remove(house, prov)


def save_scenario(house: House, actor: Actor, korning: Korning, given: Beskrivning) -> Sparning:
    """Save the trial as a scenario of the draft, once it has been played and holds.

    Raises:
        InvalidInput, ScenarioDoesNotHold, Krock: says what to do.
    """
    require(actor, "verkstad.redigera")
    forslag_id = korning.prov.forslag
    tree = tree_of(house, forslag_id)
    text = with_scenario(tree, korning, given)
    why = play_in(tree, given.path, text, given.namn)
    if why is not None:
        raise ScenarioDoesNotHold(why)
    if given.path not in tree:
        return add_fil(house, actor, forslag_id, given.path, text.encode())
    sparning = load_fil(house, actor, forslag_id, given.path).sparning
    return save_fil(house, actor, forslag_id, given.path, text.encode(), sparning)


@contextmanager
def _own(house: House, actor: Actor, forslag_id: str, prov_id: str) -> Iterator[Prov]:
    require(actor, "verkstad.lasa")
    with provhus.held(house, actor, prov_id) as prov:
        if prov.forslag != forslag_id:
            raise provhus.ProvNotFound
        yield prov
