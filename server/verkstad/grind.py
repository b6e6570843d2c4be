"""The gate: what must hold before a draft is published, and what of it does not hold yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from server.access import Actor, require
from server.cases import House
from server.store import jobb as jobs
from server.store import publiceringar, verkstad
from server.store.connect import Connection
from server.verkstad.forslag import GRANSKNING, Forslag, find_in
from server.verkstad.granska import GRANSKARE, JURIST, Godkannande, approvals_in, valid
from server.verkstad.jobb import FEL, KLART, STOPPAT, Jobb, Run, add_jobb, jobb
from server.verkstad.jobbtyp import of_row
from server.verkstad.jurist import needs_jurist
from server.verkstad.trad import Tree, published_in, tree_hash, tree_in
from server.verkstad.tradkontroll import check_tree, faults_of, fixed_faults, removed_profiles

__all__ = ["KONTROLL", "Gate", "gate", "gate_in", "needs_jurist", "start_kontroll"]

KONTROLL = "grind"


@dataclass(frozen=True)
class Gate:
    """How a draft stands. `lint`, `scenarier` and `tackning` are None until the check has run on this tree.

    `jurist_kravs` are the changes of law that a jurist must sign; `hinder` what is left, in words.
    """

    tree: str
    kontroll: Jobb | None
    lint: Mapping[str, Any] | None
    scenarier: Mapping[str, Any] | None
    tackning: Mapping[str, Any] | None
    godkand: Godkannande | None
    jurist_kravs: tuple[str, ...]
    jurist: Godkannande | None
    hinder: tuple[str, ...]

    @property
    def oppen(self) -> bool:
        """Tell whether the draft may be published."""
        return not self.hinder


@jobb(KONTROLL, permission="verkstad.lasa")
def run_kontroll(_: House, run: Run) -> Mapping[str, Any]:
    """Check the whole tree of a draft."""
    return check_tree(run.tree, run.progress)


def start_kontroll(house: House, actor: Actor, forslag_id: str) -> Jobb:
    """Ask for the check of a draft as it is now."""
    return add_jobb(house, actor, KONTROLL, forslag_id)


def gate(house: House, actor: Actor, forslag_id: str) -> Gate:
    """Return how a draft stands before the gate."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return gate_in(house, connection, find_in(connection, forslag_id))


def gate_in(house: House, connection: Connection, found: Forslag) -> Gate:
    """Return how a draft stands, on the caller's connection: inside its transaction, when that writes."""
    base, tree = published_in(house, connection, found.bas), tree_in(house, connection, found.id)
    name = tree_hash(tree)
    row = jobs.find_latest_jobb(connection, found.id, KONTROLL, name, None)
    kontroll = of_row(row) if row is not None else None
    outcome = kontroll.resultat if kontroll is not None and kontroll.status == KLART else None
    approvals = approvals_in(connection, found.id)
    godkand = valid(approvals, GRANSKARE, name, found)
    law, jurist = _law(_Pair(base, tree, (tree_hash(base), name))), valid(approvals, JURIST, name, found)
    state = _state(connection, found, changed=tree != base)
    hinder = [*state, *fixed_faults(tree), *removed_profiles(base, tree), *_checked(kontroll, outcome)]
    if godkand is None:
        hinder.append("En granskare som inte själv har arbetat i utkastet ska godkänna det som det är nu.")
    if law and jurist is None:
        hinder.append(f"En jurist ska godkänna utkastet som det är nu: {len(law)} ändringar rör rätten.")
    left = sum(one.stangd is None for one in verkstad.list_kommentarer(connection, found.id))
    if left:
        hinder.append(f"{left} kommentarer är inte avklarade.")
    told = outcome or {}
    return Gate(
        tree=name,
        kontroll=kontroll,
        lint=told.get("lint"),
        scenarier=told.get("scenarier"),
        tackning=told.get("tackning"),
        godkand=godkand,
        jurist_kravs=law,
        jurist=jurist,
        hinder=tuple(hinder),
    )


def _state(connection: Connection, found: Forslag, *, changed: bool) -> list[str]:
    hinder = []
    if found.status != GRANSKNING:
        hinder.append("Utkastet är inte under granskning. Skicka det till granskning.")
    latest = publiceringar.find_latest_nr(connection)
    if latest != found.bas:
        hinder.append(
            f"Utkastet bygger på publicering {found.bas}, men {latest} har kommit sedan dess. "
            "Ta in den nya grunden i utkastet."
        )
    if not changed:
        hinder.append("Utkastet ändrar ingenting.")
    return hinder


def _checked(kontroll: Jobb | None, outcome: Mapping[str, Any] | None) -> list[str]:
    if outcome is not None:
        return list(faults_of(outcome))
    if kontroll is None or kontroll.status == STOPPAT:
        return ["Kontrollen är inte körd på utkastet som det är nu. Starta den."]
    if kontroll.status == FEL:
        return [f"Kontrollen gick inte att köra: {kontroll.fel}"]
    return ["Kontrollen pågår."]


@dataclass(frozen=True, eq=False)
class _Pair:
    """Two trees; equal to another pair when their names are."""

    base: Tree
    tree: Tree
    names: tuple[str, str]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Pair) and self.names == other.names

    def __hash__(self) -> int:
        return hash(self.names)


@lru_cache(maxsize=16)
def _law(pair: _Pair) -> tuple[str, ...]:
    return needs_jurist(pair.base, pair.tree)
