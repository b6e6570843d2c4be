"""Who may see and do what: a frozen Scope that the store makes a WHERE, and the table of permissions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from server.errors import NotAllowed, NotSignedIn

VERKSAMHETSGRENAR = ("socialtjanst", "arbetsmarknad", "arbetsformedlingsuppdrag", "skola")

# Regimes that a verksamhetsgren may hold; SEK0 (no particular secrecy) may stand anywhere.
_SEKRETESS_AV_GREN: Mapping[str, frozenset[str]] = {
    "socialtjanst": frozenset({"S26", "SEK0"}),
    "arbetsmarknad": frozenset({"SEK0"}),
    "arbetsformedlingsuppdrag": frozenset({"S28", "SEK0"}),
    "skola": frozenset({"SK", "SEK0"}),
}

_UNIT_BOUND = frozenset({"socialsekreterare", "arbetsmarknadssekreterare", "sektionschef", "enhetschef"})
_WHOLE_GREN = frozenset({"avdelningschef", "direktor", "jurist", "granskare"})
_NAMND = frozenset({"namndsekreterare", "namnd"})
_HANDLAGGARE = frozenset({"socialsekreterare", "arbetsmarknadssekreterare"})
_CHEFER = frozenset({"sektionschef", "enhetschef", "avdelningschef", "direktor"})
_UTVECKLING = frozenset({"verksamhetsutvecklare", "jurist", "granskare"})

ROLLER = _UNIT_BOUND | _WHOLE_GREN | _NAMND | frozenset({"verksamhetsutvecklare", "administrator"})
_READERS = _UNIT_BOUND | _WHOLE_GREN | _NAMND
_WORKERS = _HANDLAGGARE | _CHEFER | _NAMND

PERMISSIONS: Mapping[str, frozenset[str]] = {
    "uppgifter.lasa": _READERS,
    "uppgifter.slutfora": _WORKERS,
    "arenden.lasa": _READERS,
    "arenden.oppna": _WORKERS,
    "meddelanden.lamna": _WORKERS | {"administrator"},
    "beslut.lasa": _READERS,
    "beslut.anmala": frozenset({"namndsekreterare"}),
    "logg.lasa": _CHEFER | _HANDLAGGARE | {"jurist", "granskare"},
    "jav.anmala": _WORKERS,
    "ks_beslut.lasa": _READERS | _UTVECKLING,
    "ks_beslut.skriva": frozenset({"namndsekreterare"}),
    "provbedomning": ROLLER - {"administrator"},
    "modeller.lasa": ROLLER,
    "verkstad.lasa": _UTVECKLING,
    "verkstad.redigera": frozenset({"verksamhetsutvecklare"}),
    "verkstad.granska": frozenset({"granskare", "jurist"}),
    "verkstad.publicera": frozenset({"verksamhetsutvecklare", "granskare"}),
    "verkstad.konsekvens": _UTVECKLING,
    "verkstad.lagdag": frozenset({"jurist"}),
    "verkstad.flytta": frozenset({"verksamhetsutvecklare"}),
    "verkstad.felsoka": _CHEFER | {"jurist", "granskare"},
    "token.skapa": frozenset({"administrator"}),
    "inloggad": ROLLER,
}


@dataclass(frozen=True)
class Actor:
    """Somebody signed in, or the house itself (`WORKER`)."""

    id: str
    namn: str
    roller: frozenset[str]
    enhet: str
    grenar: frozenset[str]
    demo: bool = False


@dataclass(frozen=True)
class Scope:
    """What a reader may know of; every query of ärenden and what hangs on them takes one."""

    actor: str
    roller: frozenset[str]
    enhet: str
    grenar: frozenset[str]
    sekretess: frozenset[str]
    whole_gren: bool
    unit_bound: bool
    namnd: bool
    everything: bool = False


WORKER = Actor("lagrum", "Lagrum", frozenset(), "", frozenset())
"""The house itself: fires timers, delivers messages, seals the log. Nobody can sign in as it."""


def scope_of(actor: Actor) -> Scope:
    """Return what this actor may know of."""
    sekretess: frozenset[str] = frozenset().union(
        *(_SEKRETESS_AV_GREN.get(gren, frozenset()) for gren in actor.grenar)
    )
    return Scope(
        actor=actor.id,
        roller=actor.roller,
        enhet=actor.enhet,
        grenar=actor.grenar,
        sekretess=sekretess,
        whole_gren=bool(actor.roller & _WHOLE_GREN),
        unit_bound=bool(actor.roller & _UNIT_BOUND),
        namnd=bool(actor.roller & _NAMND),
        everything=actor is WORKER,
    )


def may(actor: Actor, permission: str) -> bool:
    """Tell whether one of the actor's roles holds the permission."""
    return bool(actor.roller & PERMISSIONS[permission])


def require(actor: Actor | None, permission: str) -> Actor:
    """Return the actor, if somebody is signed in and holds the permission.

    Raises:
        NotSignedIn: nobody is signed in.
        NotAllowed: none of the actor's roles holds the permission.
    """
    if actor is None:
        raise NotSignedIn
    if not may(actor, permission):
        raise NotAllowed("Din roll ger inte rätt till detta. Be din chef eller administratören om hjälp.")
    return actor
