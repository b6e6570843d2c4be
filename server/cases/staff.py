"""Staff: sample persons in demo, otherwise by OpenID Connect subject; and bearer tokens."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from uuid import uuid4

from server.access import ROLLER, VERKSAMHETSGRENAR, WORKER, Actor
from server.cases.house import House
from server.cases.journal import entry
from server.errors import FaltFel, InvalidInput
from server.store import logg, staff
from server.store.connect import Connection

TOKEN_DAYS = 365
_PREFIX = "lagrum_"


def find_actor(house: House, medarbetare_id: str) -> Actor | None:
    """Return one of the staff who is still here; sample staff exist in demo only."""
    with house.read() as connection:
        return _actor(house, staff.find_medarbetare(connection, medarbetare_id))


def find_actor_by_subjekt(house: House, subjekt: str) -> Actor | None:
    """Return one of the staff by their OpenID Connect subject."""
    with house.read() as connection:
        return _actor(house, staff.find_by_subject(connection, subjekt))


def find_token(house: House, token: str) -> Actor | None:
    """Return whose bearer token it is."""
    with house.read() as connection:
        return _actor(house, staff.find_by_token(connection, _sum(token), house.now()))


def list_demo_medarbetare(house: House) -> list[Actor]:
    """Return the sample staff of a demo, by name. Empty outside demo."""
    if not house.demo:
        return []
    with house.read() as connection:
        rows = staff.list_medarbetare(connection, demo=True)
    return [actor for row in rows if (actor := _actor(house, row)) is not None]


def save_medarbetare(
    house: House,
    *,
    namn: str,
    roller: Iterable[str],
    enhet: str,
    grenar: Iterable[str],
    medarbetare_id: str | None = None,
    subjekt: str | None = None,
    demo: bool = False,
) -> Actor:
    """Add one of the staff, or replace what is known of them."""
    roles, parts = sorted(roller), sorted(grenar)
    _check(roles, parts)
    row: dict[str, Any] = {
        "id": medarbetare_id or uuid4().hex,
        "subjekt": subjekt,
        "namn": namn,
        "roller": roles,
        "enhet": enhet,
        "grenar": parts,
        "demo": demo,
        "aktiv": True,
    }
    with house.write() as connection:
        staff.save_medarbetare(connection, row)
        logged = entry(WORKER, house.now(), "spara_medarbetare", ting="medarbetare", ting_id=row["id"])
        logg.add_logg(connection, [logged])
    house.forget_staff()
    return Actor(row["id"], namn, frozenset(roles), enhet, frozenset(parts), demo)


def add_token(house: House, *, roll: str, enhet: str | None = None, kommunprofil: str | None = None) -> str:
    """Make a bearer token for a role, and return it; only its hash is kept.

    Behind the token stands a medarbetare of its own, so that the log says who acted. The verksamhetsgren
    is that of the unit; without a unit, that of the first unit of the profile where the role belongs.

    Raises:
        InvalidInput: no such role or unit.
    """
    unit, grenar = _unit_of(house, roll, enhet, kommunprofil or house.kommun)
    token = _PREFIX + secrets.token_urlsafe(32)
    now = house.now()
    actor = save_medarbetare(house, namn=f"API {roll}", roller=[roll], enhet=unit, grenar=grenar)
    row = {
        "sha256": _sum(token),
        "medarbetare": actor.id,
        "skapad": now,
        "giltig_till": now + timedelta(days=TOKEN_DAYS),
    }
    with house.write() as connection:
        staff.add_token(connection, row)
        _log_token(connection, house, actor)
    return token


def _unit_of(house: House, roll: str, enhet: str | None, kommunprofil: str) -> tuple[str, list[str]]:
    """Return a unit and its verksamhetsgrenar; unless told, the first unit where the role belongs."""
    units = house.profiles[kommunprofil].organisation.enheter
    home = _HOME.get(roll)
    fits = [
        unit for unit in units if unit.id == enhet or (not enhet and home in {None, unit.verksamhetsgren})
    ]
    if not fits:
        known = ", ".join(unit.id for unit in units)
        raise InvalidInput([FaltFel("enhet", f"Enheten {enhet} finns inte. Välj bland {known}.")])
    gren = fits[0].verksamhetsgren
    everywhere = gren == "alla" or (not enhet and home is None)
    return fits[0].id, list(VERKSAMHETSGRENAR) if everywhere else [gren]


_HOME = {"socialsekreterare": "socialtjanst", "arbetsmarknadssekreterare": "arbetsmarknad"}


def _log_token(connection: Connection, house: House, actor: Actor) -> None:
    logged = entry(WORKER, house.now(), "skapa_token", ting="medarbetare", ting_id=actor.id)
    logg.add_logg(connection, [logged])


def _actor(house: House, row: Any) -> Actor | None:
    if row is None or (row.demo and not house.demo):
        return None
    return Actor(row.id, row.namn, frozenset(row.roller), row.enhet, frozenset(row.grenar), row.demo)


def _check(roller: list[str], grenar: list[str]) -> None:
    faults = [FaltFel("roll", f"Rollen {roll} finns inte.") for roll in roller if roll not in ROLLER]
    faults += [
        FaltFel("verksamhetsgren", f"Verksamhetsgrenen {gren} finns inte.")
        for gren in grenar
        if gren not in VERKSAMHETSGRENAR
    ]
    if faults:
        raise InvalidInput(faults)


def _sum(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
