"""A state machine written by hand with SQLAlchemy's ORM: no engine, no models, the same rows."""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, registry

from server.store import tables, tables_house
from tests.bench import work

_registry = registry()


class Mapped:
    """A class whose columns SQLAlchemy puts on it."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
        def __setattr__(self, name: str, value: Any) -> None: ...


class Arende(Mapped):
    """A case."""


class Tillstand(Mapped):
    """Its state: here the name of the box and the facts."""


class Steg(Mapped):
    """What happened."""


class Svar(Mapped):
    """The answers of a form."""


class Uppgift(Mapped):
    """An open task."""


class Inkorg(Mapped):
    """Where the task shows."""


class Utkast(Mapped):
    """A draft."""


class Logg(Mapped):
    """The log."""


class Idempotens(Mapped):
    """Which submits were answered, and how."""


for _class, _table in {
    Arende: tables.arende,
    Tillstand: tables.tillstand,
    Steg: tables.steg,
    Svar: tables.svar,
    Uppgift: tables.uppgift,
    Inkorg: tables.inkorg,
    Utkast: tables.utkast,
    Logg: tables_house.logg,
    Idempotens: tables_house.idempotens,
}.items():
    _registry.map_imperatively(_class, _table)


def _row(made: Any, **values: Any) -> Any:
    for name, value in values.items():
        setattr(made, name, value)
    return made


def decide(fakta: Mapping[str, Any]) -> tuple[int, str]:
    """Return the row and the track: the ten rules of `work.RULES`, as a programmer would write them."""
    alder, manader, timmar = fakta["alder_vid_start"], fakta["manader"], fakta["timmar"]
    granted, behov = fakta["status"] == "beviljat", fakta["behov"]
    young, adult = 18 <= alder <= 24, 25 <= alder <= 64
    rows = [
        (alder < 18, "c"),
        (young and manader < 3 and granted, "b"),
        (young and manader >= 3 and timmar < 20 and granted, "b"),
        (young and manader >= 3 and timmar >= 20 and granted and behov, "a"),
        (adult and manader < 3 and granted and not behov, "c"),
        (adult and manader < 3 and granted and behov, "b"),
        (adult and 3 <= manader <= 12 and timmar < 20 and granted, "b"),
        (adult and manader >= 3 and timmar >= 20 and granted and behov, "a"),
        (fakta["status"] in {"avslutat", "inget"}, "c"),
        (True, "c"),
    ]
    return next((number, spar) for number, (hit, spar) in enumerate(rows, 1) if hit)


def validate(svar: Mapping[str, Any]) -> dict[str, Any]:
    """Check the five fields by hand."""
    unknown = svar.keys() - {"timmar", "dag", "bedomd_niva", "fler", "anteckning"}
    timmar, niva, fler, anteckning = svar["timmar"], svar["bedomd_niva"], svar["fler"], svar["anteckning"]
    if unknown or isinstance(timmar, bool) or not isinstance(timmar, int) or not 0 <= timmar <= 40:
        raise ValueError(timmar)
    if niva not in {"lag", "medel", "hog"} or not isinstance(fler, bool):
        raise ValueError(niva)
    if not isinstance(anteckning, str) or len(anteckning) > 10_000:
        raise ValueError(anteckning)
    return {**svar, "dag": date.fromisoformat(svar["dag"]).isoformat()}


@dataclass(frozen=True)
class Passed:
    """One box that a completion passes."""

    box: str
    slag: str
    flode: list[str] | None = None
    regler: list[dict[str, Any]] | None = None


def advance(box: str, fakta: dict[str, Any]) -> tuple[list[Passed], str | None]:
    """Return what a completion of this box passes, and the box that opens."""
    if box == "utreda":
        number, spar = decide(fakta)
        fakta["spar"] = spar
        rule = {
            "beslut": "spar",
            "rad": f"rad_{number}",
            "gren": f"R-{number:02}",
            "lagrum": "12 kap. 4 § SoL",
        }
        opened = work.PLAN[spar]
        gateway = Passed("vilket", "exclusiveGateway", [f"vilket_{opened}"])
        return [Passed("valja_spar", "businessRuleTask", regler=[rule]), gateway], opened
    if box in work.PLAN.values():
        return [Passed("samman", "exclusiveGateway", ["samman_folja_upp"])], "folja_upp"
    if box == "folja_upp" and fakta["fler"]:
        again = Passed("fler_gang", "exclusiveGateway", ["fler_gang_samman"])
        return [again, Passed("samman", "exclusiveGateway", ["samman_folja_upp"])], "folja_upp"
    if box == "folja_upp":
        return [Passed("fler_gang", "exclusiveGateway", ["fler_gang_avsluta"])], "avsluta"
    return [Passed("slut", "endEvent")], None


def _hash(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()


@dataclass
class Machine:
    """Starts and completes, one transaction each."""

    engine: Engine
    actor: str

    def start(self, bundle: str, number: int) -> tuple[str, str]:
        """Open an ärende; return its id and the id of its first task."""
        now = datetime.now(UTC)
        with Session(self.engine) as session, session.begin():
            arende = _row(
                Arende(),
                id=uuid.uuid4().hex,
                nummer=f"O-{number}",
                process=work.PROCESS,
                bundle=bundle,
                kommunprofil="malmo",
                verksamhetsgren="socialtjanst",
                enhet="bench",
                sekretess="S26",
                status="pagaende",
                version=1,
                oppnat=now,
                andrat=now,
            )
            session.add(arende)
            session.flush()
            fakta = dict(work.FACTS)
            state = json.dumps({"box": "utreda", "fakta": fakta})
            session.add(_row(Tillstand(), arende=arende.id, spegel={}, state=state))
            uppgift = self._open(session, arende, "utreda", now)
            return arende.id, uppgift.id

    def complete(self, uppgift_id: str, version: int, svar: Mapping[str, Any], key: str) -> dict[str, Any]:
        """Complete a task: idempotency, access, validation, rules, rows, commit."""
        now = datetime.now(UTC)
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            earlier = session.get(Idempotens, (self.actor, key))
            if earlier is not None:
                answer: dict[str, Any] = earlier.svar
                return answer
            uppgift = session.get_one(Uppgift, uppgift_id)
            arende = session.get_one(Arende, uppgift.arende)
            tillstand = session.get_one(Tillstand, arende.id)
            if arende.verksamhetsgren != "socialtjanst" or work.ROLL not in uppgift.roller:
                raise PermissionError(uppgift_id)
            if arende.version != version:
                raise ValueError(version)
            values = validate(svar)
            state = json.loads(tillstand.state)
            fakta = state["fakta"]
            fakta |= {name: value for name, value in values.items() if name != "anteckning"}
            passed, opened = advance(uppgift.box, fakta)
            self._record(session, arende, uppgift, values, passed, now)
            tillstand.state = json.dumps({"box": opened, "fakta": fakta})
            arende.version += 1
            arende.andrat = now
            arende.status = "pagaende" if opened else "avslutat"
            self._close(session, uppgift)
            new = self._open(session, arende, opened, now) if opened else None
            answer = {"arende": arende.id, "status": arende.status, "oppna": [new.id] if new else []}
            session.add(
                _row(
                    Idempotens(),
                    av=self.actor,
                    nyckel=key,
                    avtryck=_hash([uppgift_id, version, values]),
                    svar=answer,
                    tid=now,
                )
            )
        return answer

    def _record(
        self,
        session: Session,
        arende: Any,
        uppgift: Any,
        values: dict[str, Any],
        passed: list[Passed],
        now: datetime,
    ) -> None:
        salt = secrets.token_hex(16)
        svar = _row(
            Svar(),
            id=uuid.uuid4().hex,
            arende=arende.id,
            process=work.PROCESS,
            box=uppgift.box,
            tid=now,
            salt=salt,
            varden=values,
        )
        session.add(svar)
        first = (arende.version + 1) * 1000
        for place, step in enumerate([Passed(uppgift.box, "userTask"), *passed]):
            own = place == 0
            session.add(
                _row(
                    Steg(),
                    arende=arende.id,
                    nr=first + place,
                    tid=now,
                    process=work.PROCESS,
                    box=step.box,
                    namn=step.box,
                    slag=step.slag,
                    flode=step.flode,
                    av=self.actor if own else None,
                    roll=work.ROLL if own else None,
                    uppgift=uppgift.id if own else None,
                    regler=step.regler,
                    svar=svar.id if own else None,
                    svar_hash=_hash([salt, values]) if own else None,
                )
            )
        session.add(
            _row(
                Logg(),
                tid=now,
                aktor=self.actor,
                roll=work.ROLL,
                handling="slutfor_uppgift",
                ting="uppgift",
                ting_id=uppgift.id,
                arende=arende.id,
                grund=uppgift.box,
                avtryck=_hash([step.box for step in passed]),
            )
        )

    def _open(self, session: Session, arende: Any, box: str, now: datetime) -> Any:
        ordning = 10**15 - int(now.timestamp() * 1000)
        uppgift = _row(
            Uppgift(),
            id=uuid.uuid4().hex,
            arende=arende.id,
            process=work.PROCESS,
            box=box,
            namn=box,
            formular=box,
            roll=work.ROLL,
            roller=[work.ROLL],
            enhet="bench",
            egenskaper={},
            skapad=now,
            ordning=ordning,
        )
        session.add(uppgift)
        session.flush()
        shows = _row(
            Inkorg(),
            uppgift=uppgift.id,
            roll=work.ROLL,
            verksamhetsgren="socialtjanst",
            enhet="bench",
            ordning=ordning,
        )
        session.add(shows)
        return uppgift

    def _close(self, session: Session, uppgift: Any) -> None:
        draft = session.get(Utkast, (uppgift.id, self.actor))
        if draft is not None:
            session.delete(draft)
        for row in session.scalars(select(Inkorg).where(tables.inkorg.c.uppgift == uppgift.id)).all():
            session.delete(row)
        session.flush()
        session.delete(uppgift)
