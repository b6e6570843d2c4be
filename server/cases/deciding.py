"""A decision as it is kept: row, receipt (beslutsunderlag) and letter, frozen when it is signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any
from uuid import uuid4

from server.cases.effects import BeslutEffect, BrevEffect
from server.cases.errors import PersonRequired
from server.cases.house import day_of
from server.cases.rules import receipt_row
from server.cases.turning import Done, without_person
from server.letters import render_html
from server.profile import Profile
from server.store import arenden
from server.store.connect import Connection
from server.store.encoding import digest, plain
from server.store.turns import TurnRows


def decide_rows(connection: Connection, done: Done, rows: TurnRows) -> None:
    """Add the turn's decisions and letters, with receipts, to what it writes.

    Raises:
        PersonRequired: nobody is named in a process that is about a person.
    """
    letters = [other for other in done.effects if isinstance(other, BrevEffect)]
    if (done.beslut or letters) and done.case.person is None and not without_person(done.bundle):
        raise PersonRequired
    for effect in done.beslut:
        row = _beslut(done, effect)
        letter = None if effect.brev is None else _letter(connection, done, effect.brev, effect, row)
        row["kvitto"] = _kvitto(done, effect, row, letter, rows)
        rows.beslut.append(row)
        if effect.brev is not None and letter is not None:
            rows.brev.append(_brev(done, uuid4().hex, effect.id, effect.brev, letter))
    for other in letters:
        letter = _letter(connection, done, other.mall, None, None)
        rows.brev.append(_brev(done, other.id, None, other.mall, letter))
    rows.ks_beslut = [effect.ks_beslut for effect in done.beslut if effect.ks_beslut]


def _letter(
    connection: Connection,
    done: Done,
    mall: str,
    effect: BeslutEffect | None,
    row: Mapping[str, Any] | None,
) -> str:
    """Return the letter's HTML; without a decision it has no signature and no appeal."""
    case = done.case
    person = arenden.load_person(connection, case.person) if case.person else None
    named = None if person is None else {"namn": person.namn, "personnummer": person.personnummer}
    context = {
        "arende": {"id": case.id, "nummer": case.nummer, "process": case.process},
        "person": named,
        "beslut": None if row is None else {**row, "beslutsfattare": done.actor.namn},
        "fakta": done.turn.data,
        "svar": all_answers(connection, done),
        "profil": _profil(done.profile),
        "bedomning": {} if effect is None else effect.bedomning,
        "overklagande": {"typ": "ING" if row is None else row["overklagande"] or "ING"},
    }
    return render_html(done.bundle.letter(mall), context, base=done.bundle.letter("bas"))


def all_answers(connection: Connection, done: Done) -> dict[str, Any]:
    """Return every answer of the ärende by field key, the latest one winning."""
    earlier: dict[str, Any] = {}
    for row in arenden.list_svar(connection, done.case.id):
        earlier |= row.varden or {}
    return {**earlier, **(done.answered.values if done.answered else {})}


def _beslut(done: Done, effect: BeslutEffect) -> dict[str, Any]:
    assessed = effect.bedomning
    return {
        "id": effect.id,
        "arende": done.case.id,
        "slag": effect.slag,
        "utfall": effect.utfall,
        "datum": done.turn.data.get("beslutsdatum") or day_of(done.now),
        "giltig_fran": effect.giltig_fran,
        "giltig_till": effect.giltig_till,
        "beslutsfattare": done.actor.id,
        "roll": effect.roll or done.roll or "",
        "delegationspunkt": effect.delegationspunkt or assessed.get("delegationspunkt"),
        "lagrum": _texts(effect.lagrum or assessed.get("lagrum")),
        "grenar": _texts(assessed.get("grenar")),
        "overklagande": effect.overklagande or assessed.get("overklagande"),
        "sekretess": effect.sekretess or assessed.get("sekretess") or done.case.sekretess,
        "motivering": effect.motivering or assessed.get("motivering") or "",
        "protokoll": effect.protokoll,
        "ks_beslut": effect.ks_beslut,
        "tid": done.now,
    }


def _kvitto(
    done: Done, effect: BeslutEffect, row: Mapping[str, Any], letter: str | None, rows: TurnRows
) -> dict[str, Any]:
    """Return what the decision stood on: facts, rule rows, versions, hashes. No names, no free text."""
    named = {name: value for name, value in row.items() if name not in {"protokoll", "motivering"}}
    kvitto: dict[str, Any] = {
        "beslut": named,
        "process": done.case.process,
        "modeller": done.bundle.version,
        "profil": {"id": done.profile.id, "version": done.profile.version},
        "fakta": done.turn.data,
        "bedomning": effect.bedomning,
        "regler": [receipt_row(hit) for hit in done.hits],
        "svar": [
            {"box": step["box"], "sha256": step["svar_hash"]} for step in rows.steg if step["svar_hash"]
        ],
        "brev": None if letter is None else {"mall": effect.brev, "html_sha256": _sum(letter)},
    }
    if done.case.lagdag is not None:
        kvitto["lagdag"] = done.case.lagdag
    whole: dict[str, Any] = plain(kvitto)
    return {**whole, "sha256": digest(whole)}


def _brev(done: Done, brev_id: str, beslut_id: str | None, mall: str, letter: str) -> dict[str, Any]:
    return {
        "id": brev_id,
        "beslut": beslut_id,
        "arende": done.case.id,
        "skapat": done.now,
        "mall": mall,
        "html": letter,
        "html_sha256": _sum(letter),
        "pdf": None,
        "pdf_sha256": None,
    }


def _profil(profile: Profile) -> dict[str, Any]:
    organisation = profile.organisation.model_dump()
    return {
        "id": profile.id,
        "namn": profile.namn,
        "adress": organisation["adress"],
        "organisation": organisation,
    }


def _texts(value: Any) -> Sequence[str]:
    return [str(part) for part in value] if isinstance(value, list | tuple) else []


def _sum(text: str) -> str:
    return sha256(text.encode()).hexdigest()
