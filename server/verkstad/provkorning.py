"""A trial under way: the acts of its user, each done once in the trial's own house and written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from server import cases
from server.access import Actor
from server.cases import ArendeView, Completed, House, Preview, UppgiftView
from server.cases.errors import UppgiftNotFound
from server.cases.house import day_of
from server.errors import InvalidInput, LagrumError, LegalStop, NotAllowed
from server.scenarios import NotAsSaid, Scene
from server.scenarios.acting import Staff
from server.verkstad.hort import Heard, hearing
from server.verkstad.provminne import (
    EJ_GODTAGET,
    FORTSATT,
    KLART,
    MEDDELANDE,
    NEKAT,
    SLUTFOR,
    STOPPAT,
    TID,
    Akt,
    Pairs,
    Prov,
)
from server.verkstad.sagt import answers_of, default_answers, said_of

MOST_ACTS = 200


class TooManyActs(LagrumError):
    """The trial is as long as a trial may be."""

    status = 409

    def __init__(self) -> None:
        super().__init__(f"Provet har redan {MOST_ACTS} steg. Spara det som scenario eller börja om.")


class TimePassed(LagrumError):
    """The clock of a trial goes forward only."""

    status = 422

    def __init__(self, day: date) -> None:
        super().__init__(f"Provets klocka står på {day}. Välj en senare dag, eller backa ett steg.")


@dataclass
class Korning:
    """A trial that is open: `scene` is what a scenario would know, over the trial's own house."""

    prov: Prov
    scene: Scene
    staff: Staff
    spoilt: bool = False  # an act came halfway: what was done must be played anew

    @property
    def house(self) -> House:
        return self.scene.house

    def actor(self, roll: str) -> Actor:
        """Return somebody with this role."""
        return self.staff.actor(roll)

    def view(self) -> ArendeView:
        """Return the ärende as it stands."""
        return self.staff.view()

    def task(self, uppgift_id: str, roll: str) -> UppgiftView:
        """Return an open task as somebody with this role reads it."""
        return cases.load_uppgift(self.house, self.actor(roll), uppgift_id)

    def suggested(self, view: UppgiftView) -> dict[str, Any]:
        """Return what the form is filled in with: what is known, and samples."""
        return default_answers(view, self.scene.fakta, self._today()) if self.prov.ifyllt else {}

    def save_draft(self, uppgift_id: str, roll: str, pairs: Pairs) -> None:
        """Keep what is filled in so far, as the real page does."""
        cases.save_utkast(self.house, self.actor(roll), uppgift_id, pairs)

    def preview(self, uppgift_id: str, roll: str, pairs: Pairs) -> Preview:
        """Return what the decision would be."""
        return cases.preview_uppgift(self.house, self.actor(roll), uppgift_id, pairs, post=True)

    def try_decision(self, uppgift_id: str, roll: str, pairs: Pairs) -> Preview:
        """Return the preview; that the law or the role forbids the decision is an act of the trial.

        Raises:
            InvalidInput, NotAllowed: the form or the role does not do.
        """
        akt, heard = self._akt(uppgift_id, roll, pairs), Heard()
        try:
            with hearing(heard):
                preview = self.preview(uppgift_id, roll, pairs)
        except (InvalidInput, NotAllowed) as refused:
            self._note(replace(akt, **heard.told()), refused)
            raise
        if preview.stop:
            self._note(replace(akt, **heard.told()), preview.stop)
        return preview

    def complete(self, uppgift_id: str, roll: str, pairs: Pairs, *, version: int | None = None) -> Completed:
        """Complete a task as this role, through the real form.

        Raises:
            InvalidInput, LegalStop, NotAllowed: refused; that too is an act of the trial.
        """
        akt = self._akt(uppgift_id, roll, pairs)
        expected = self.task(uppgift_id, roll).row["version"] if version is None else version

        def act() -> Completed:
            actor = self.actor(roll)
            return cases.complete_uppgift(
                self.house, actor, uppgift_id, version=expected, svar=list(pairs), post=True
            )

        done: Completed = self._do(akt, act)
        return done

    def deliver(self, namn: str, rows: Pairs) -> None:
        """Deliver a message with these facts (label or name, value in words)."""
        data = {name: value for _, meant in self.scene.read_table(rows) for name, value in meant.items()}
        self._do(Akt(MEDDELANDE, namn=namn, sagt=rows), lambda: self.staff.deliver(namn, data))

    def wait_until(self, day: date) -> None:
        """Move the clock to the morning of a day and let happen what is due."""
        if day <= self._today():
            raise TimePassed(self._today())
        self._do(Akt(TID, dag=day.isoformat()), lambda: self.staff.wait_until(day))

    def follow(self, process: str) -> None:
        """Go on with the ärende of this process that the present one opened."""
        self._do(Akt(FORTSATT, namn=process), lambda: self.staff.follow(process))

    def _today(self) -> date:
        return day_of(self.scene.clock.now)

    def _akt(self, uppgift_id: str, roll: str, pairs: Pairs) -> Akt:
        """Return the act of completing this task, as far as it is known beforehand."""
        row, plats = self._open_row(uppgift_id)
        sagt: Pairs = ()
        try:
            view = self.task(uppgift_id, roll)
        except NotAllowed:
            view = None
        if view is not None:
            answers = answers_of(view, pairs)
            sagt = said_of(view, answers, self.scene.fakta, self._today(), self.scene.stage.words)
        return Akt(
            SLUTFOR,
            roll=roll,
            namn=row["namn"],
            process=row["process"],
            box=row["box"],
            plats=plats,
            par=tuple(pairs),
            sagt=sagt,
        )

    def _open_row(self, uppgift_id: str) -> tuple[Any, int]:
        rows = self.view().oppna_uppgifter
        for row in rows:
            if row["id"] == uppgift_id:
                like = [one["id"] for one in rows if one["namn"] == row["namn"]]
                return row, like.index(uppgift_id)
        raise UppgiftNotFound

    def _do(self, akt: Akt, act: Callable[[], Any]) -> Any:
        if len(self.prov.akter) >= MOST_ACTS:
            raise TooManyActs
        heard = Heard()
        try:
            with hearing(heard):
                done = act()
        except (InvalidInput, LegalStop, NotAllowed) as refused:
            self._note(replace(akt, **heard.told()), refused)
            raise
        except NotAsSaid:
            self.spoilt = True
            raise
        self._note(replace(akt, **heard.told()), None)
        return done

    def _note(self, akt: Akt, refused: LagrumError | None) -> None:
        """Write an act down. A form that was not accepted is forgotten once it is corrected."""
        akter = self.prov.akter
        if akter and akter[-1].utfall == EJ_GODTAGET:
            akter.pop()
        if refused is not None:
            akt = replace(akt, **_outcome(refused))
        if not (akter and akt.utfall != KLART and akt.same_try(akter[-1])):
            akter.append(akt)


def _outcome(refused: LagrumError) -> dict[str, Any]:
    if isinstance(refused, LegalStop):
        return {
            "utfall": STOPPAT,
            "fel": refused.motivering,
            "lagrum": refused.lagrum,
            "grenar": refused.grenar,
        }
    if isinstance(refused, InvalidInput):
        first = refused.fel[0] if refused.fel else None
        return {
            "utfall": EJ_GODTAGET,
            "fel": first.text if first else refused.detail,
            "falt": first.falt if first else "",
        }
    return {"utfall": NEKAT, "fel": refused.detail}
