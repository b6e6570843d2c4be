"""The job: replays ärenden on a draft in small batches, tells how far it has come, and can be stopped."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from server.access import Actor, Scope, scope_of
from server.cases import House
from server.cases.house import STOCKHOLM, day_of
from server.cases.world import FindKsBeslut
from server.errors import FaltFel, InvalidInput
from server.profile import load_profiles
from server.store import ks_beslut, omspelning
from server.store.connect import Connection
from server.store.omspelning import Urval
from server.store.rows import as_dict
from server.verkstad.jobbtyp import Run, jobb
from server.verkstad.konsekvens.dom import SAMMA, Dom, Sida, Underlag, affected, judge
from server.verkstad.konsekvens.orsak import Andrade
from server.verkstad.skillnad import diff_trees
from server.verkstad.trad import Tree, base_of, library_of_tree

SLAG = "konsekvens"
BATCH = 25
MOST_ROWS = 5_000
MOST_PARTIAL = 1_000
_TELL_SECONDS = 2.0
_STATUS = ("", "pagaende", "avslutat")


def replay_scope(actor: Actor) -> Scope:
    """Return what a replay may read: all of the actor's own verksamhetsgrenar, never an ärende of jäv.

    What it tells is numbers of ärenden, rule rows and outcomes; no person and no text.
    """
    return replace(scope_of(actor), whole_gren=True)


@dataclass
class Resultat:
    """What has been found so far, as JSON."""

    antal: int
    oforandrade: dict[str, int] = field(default_factory=dict)
    rader: list[dict[str, Any]] = field(default_factory=list)
    avkortad: int = 0
    gjorda: int = 0

    def add(self, row: Mapping[str, Any], dom: Dom) -> None:
        """Count an ärende, and keep it unless it is the same."""
        self.gjorda += 1
        gren = str(row["verksamhetsgren"])
        if dom.slag == SAMMA:
            self.oforandrade[gren] = self.oforandrade.get(gren, 0) + 1
        elif len(self.rader) >= MOST_ROWS:
            self.avkortad += 1
        else:
            self.rader.append(_row(row, dom))

    def as_json(self, seconds: float) -> dict[str, Any]:
        """Return the result; `seconds` is what it took."""
        return {
            "antal": self.antal,
            "gjorda": self.gjorda,
            "oforandrade": self.oforandrade,
            "rader": self.rader,
            "avkortad": self.avkortad,
            "sekunder": round(seconds, 1),
        }

    def as_partial(self, seconds: float) -> dict[str, Any]:
        """Return the result so far. The rows go under a name that no poll is told."""
        whole = self.as_json(seconds)
        rader = whole.pop("rader")
        return {**whole, "_rader": rader[:MOST_PARTIAL], "avkortad": self._left_out()}

    def _left_out(self) -> int:
        return self.avkortad + max(0, len(self.rader) - MOST_PARTIAL)


def _row(row: Mapping[str, Any], dom: Dom) -> dict[str, Any]:
    found = dom.avvikelse
    told: dict[str, Any] = {
        "arende": row["id"],
        "nummer": row["nummer"],
        "process": row["process"],
        "gren": row["verksamhetsgren"],
        "status": row["status"],
        "slag": dom.slag,
        "skal": dom.skal,
    }
    if found is None:
        return told
    rule = found.regel
    return told | {
        "tid": found.drag.tid.isoformat(),
        "box": found.drag.namn,
        "fore": found.fore,
        "efter": found.efter,
        "lagrum": list(found.lagrum),
        "regel": None
        if rule is None
        else {"beslut": rule.beslut, "namn": rule.namn, "rad": rule.rad, "nr": rule.nr, "vad": rule.vad},
    }


@jobb(SLAG, permission="verkstad.konsekvens")
def run_konsekvens(house: House, run: Run) -> dict[str, Any]:
    """Replay the chosen ärenden that the asker may read, and return who would get something else."""
    assert run.forslag is not None
    base, draft = base_of(house, run.forslag), run.tree
    bas, utkast = side_of(house, base), side_of(house, draft)
    changed = {one.plats: one for _, one in diff_trees(base, draft).andringar}
    urval = read_urval(run.indata, affected(bas, utkast), house.now())
    scope = replay_scope(run.actor)
    with house.read() as connection:
        count = omspelning.count_cases(connection, scope, urval) if urval.processer else 0
    return _Omspelning(house, run, Resultat(count), scope, urval).all(bas, utkast, changed)


def side_of(house: House, tree: Tree) -> Sida:
    """Return the models and values of a tree."""
    return Sida(library_of_tree(tree), load_profiles(tree, exempel=house.demo))


def read_urval(indata: Any, processer: tuple[str, ...], now: datetime) -> Urval:
    """Return the selection that was asked for.

    Raises:
        InvalidInput: no such choice.
    """
    asked = indata if isinstance(indata, Mapping) else {}
    faults = []
    process, status, fran = (str(asked.get(name) or "") for name in ("process", "status", "fran"))
    if process and process not in processer:
        faults.append(FaltFel("process", "Utkastet ändrar inget i den processen. Välj en annan."))
    if status not in _STATUS:
        faults.append(FaltFel("status", "Välj pågående, avslutade eller alla."))
    first: datetime | None = None
    if fran:
        try:
            first = datetime.combine(date.fromisoformat(fran), datetime.min.time(), STOCKHOLM)
        except ValueError:
            faults.append(FaltFel("fran", "Skriv dagen som ÅÅÅÅ-MM-DD."))
    if faults:
        raise InvalidInput(faults)
    return Urval((process,) if process else processer, status, first, now)


class _Omspelning:
    """One run of the job."""

    def __init__(self, house: House, run: Run, resultat: Resultat, scope: Scope, urval: Urval) -> None:
        self.house, self.run, self.resultat, self.scope, self.urval = house, run, resultat, scope, urval
        self.began = self.told = time.monotonic()

    def all(self, bas: Sida, utkast: Sida, changed: Andrade) -> dict[str, Any]:
        """Go through the selection batch by batch; each is read in a snapshot of its own."""
        after = ""
        while self.urval.processer:
            with self.house.read() as connection:
                rows = omspelning.list_cases(connection, self.scope, self.urval, after, BATCH)
                if not rows:
                    break
                underlag = Underlag(self.house, bas, utkast, changed, self._find_ks(connection))
                self._batch(connection, underlag, rows)
                after = rows[-1].nummer
            self._tell()
        return self.resultat.as_json(time.monotonic() - self.began)

    def _batch(self, connection: Connection, underlag: Underlag, rows: Any) -> None:
        ids = [row.id for row in rows]
        steg, svar = omspelning.list_steg(connection, ids), omspelning.list_svar(connection, ids)
        made = omspelning.list_made(connection, ids)
        moved = omspelning.list_moved(connection, ids)
        for row in rows:
            key, values = row.id, {**as_dict(row), "flyttat": row.id in moved}
            dom = judge(underlag, values, steg.get(key, []), svar.get(key, []), made.get(key, []))
            self.resultat.add(values, dom)

    def _find_ks(self, connection: Connection) -> FindKsBeslut:
        today = day_of(self.house.now())
        return lambda insats: ks_beslut.find_ks_beslut(connection, insats, today)

    def _tell(self) -> None:
        """Say how far it has come; what has been found is told more seldom, for it may be long."""
        now = time.monotonic()
        partial = None
        if now - self.told > _TELL_SECONDS or self.resultat.gjorda <= BATCH:
            self.told = now
            partial = self.resultat.as_partial(now - self.began)
        self.run.progress(self.resultat.gjorda, max(self.resultat.antal, self.resultat.gjorda), partial)
