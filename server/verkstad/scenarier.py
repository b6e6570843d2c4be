"""Scenarier: plays a draft's scenarios as a job; tells which sentence failed, where, and what is untried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from server.access import Actor
from server.cases import House
from server.coverage import Coverage
from server.coverage.catalogue import Catalogue
from server.coverage.exceptions import load_undantag
from server.coverage.recording import Place, Played, Trail
from server.dmn import Table, listening_to_tables
from server.dmn.table import Rule
from server.engine import Turn, listening_to_turns
from server.errors import LagrumError, ModelRejected
from server.feel import Value
from server.feel.scope import Scope
from server.scenarios import Scenario, Stage, Step, open_stage, play, read_feature
from server.verkstad.felplats import place_of
from server.verkstad.halen import covered
from server.verkstad.jobb import Jobb, Run, add_jobb, jobb, latest_jobb
from server.verkstad.trad import Tree, tree_hash, tree_of, unpacked

SCENARIER = "scenarier"
HELD, FAILED = "h", "f"  # a scenario's letter in what the job tells meanwhile


@dataclass(frozen=True)
class Olast:
    """A scenario file that cannot be read, and the line where it stops being Gherkin."""

    fil: str
    rad: str
    fel: str


@dataclass(frozen=True)
class Lista:
    """The scenarios of a tree in the order they are played, and the files that cannot be read."""

    scenarier: tuple[Scenario, ...]
    olasta: tuple[Olast, ...]


def start_scenarier(house: House, actor: Actor, forslag_id: str, process: str) -> Jobb:
    """Ask for a run of a process's scenarios, or of all when none is named."""
    return add_jobb(house, actor, SCENARIER, forslag_id, {"process": process})


def latest_scenarier(house: House, forslag_id: str) -> tuple[Jobb | None, bool]:
    """Return the latest run on the draft as it is, else the latest of all, and whether it is of another."""
    now = tree_hash(tree_of(house, forslag_id))
    found = latest_jobb(house, forslag_id, SCENARIER, now)
    if found is not None:
        return found, False
    older = latest_jobb(house, forslag_id, SCENARIER)
    return older, older is not None and older.tree != now


def list_scenarier(tree: Tree, process: str) -> Lista:
    """Return the scenarios of a process's folder, or of all."""
    scenarier: list[Scenario] = []
    olasta: list[Olast] = []
    top = f"features/{process}/" if process else "features/"
    for path in sorted(tree):
        if path.startswith(top) and path.endswith(".feature"):
            try:
                scenarier += read_feature(tree[path].decode("utf-8-sig"), path)
            except ModelRejected as wrong:
                olasta.append(Olast(path, wrong.element.removeprefix("rad "), wrong.reason))
            except UnicodeDecodeError:
                olasta.append(Olast(path, "", "Filen går inte att läsa. Spara den som UTF-8."))
    return Lista(tuple(scenarier), tuple(olasta))


@jobb(SCENARIER, permission="verkstad.lasa")
def run_scenarier(_: House, run: Run) -> Mapping[str, Any]:
    """Play the scenarios; tells meanwhile one letter for each that is done, in the order of the list."""
    process = str(run.indata.get("process") or "")
    lista = list_scenarier(run.tree, process)
    with unpacked(run.tree) as root, open_stage(root) as stage:
        return play_all(stage, root, lista, process, run.progress)


def play_all(stage: Stage, root: Path, lista: Lista, process: str, progress: Any) -> Mapping[str, Any]:
    """Play the list and return how each went, with what failed on its place, and what is left untried."""
    followed: list[tuple[Played, _Followed]] = []
    letters = ""
    progress(0, len(lista.scenarier), {"lage": letters})
    for scenario in lista.scenarier:
        trail = _Followed()
        with listening_to_turns(trail.note_turn), listening_to_tables(trail.note_table):
            result = play(stage, scenario, before=trail.begin)
        followed.append((Played(result, trail), trail))
        letters += HELD if result.fel is None else FAILED
        progress(len(followed), len(lista.scenarier), {"lage": letters})
    return {
        "process": process,
        "olasta": [{"fil": one.fil, "rad": one.rad, "fel": one.fel} for one in lista.olasta],
        "rader": [_told(stage, played, trail) for played, trail in followed],
        "tackning": _covered(stage, root, [one for one, _ in followed], process),
    }


def _covered(stage: Stage, root: Path, played: Sequence[Played], process: str) -> Mapping[str, Any]:
    """Return what is untried; of models that cannot be read, only why."""
    try:
        return covered(Coverage(Catalogue(stage.library), tuple(played), _undantag(root)), process)
    except LagrumError as wrong:
        return {"fel": wrong.detail}


def _undantag(root: Path) -> Mapping[str, Any]:
    try:
        return load_undantag(root)
    except LagrumError:  # a list that cannot be read excuses nothing
        return {}


def _told(stage: Stage, played: Played, trail: _Followed) -> dict[str, Any]:
    one, result = played.scenario, played.result
    row: dict[str, Any] = {
        "fil": one.file,
        "rad": one.line,
        "namn": one.name,
        "regel": one.rule,
        "taggar": list(one.tags),
        "fel": None if result.fel is None else _without_place(result.fel, one, result.steg),
    }
    if result.fel is not None:
        step = result.steg
        row["steg"] = {"rad": step.line, "text": f"{step.keyword} {step.text}"} if step else None
        row |= _place(stage, one, step, trail)
    return row


def _without_place(fel: str, one: Scenario, step: Step | None) -> str:
    """Return what is wrong without the place and the sentence, which stand beside it."""
    begins = f"{one.file}:{step.line}: {step.keyword} {step.text}: " if step else f"{one.file}:{one.line}: "
    return fel.removeprefix(begins)


def _place(stage: Stage, one: Scenario, step: Step | None, trail: _Followed) -> Mapping[str, Any]:
    try:
        steps = (step, trail.act)
        return place_of(stage.library, one, steps, trail.boxes_of_last, trail.rows_of_last)
    except LagrumError:  # the models cannot be read, which is what the scenario's own fault says
        return {"element": [], "regler": []}


@dataclass
class _Followed(Trail):
    """A trail that also knows what the last sentence that did something came to."""

    _now: list[tuple[str, Place]] = field(default_factory=list)
    _last: list[tuple[str, Place]] = field(default_factory=list)
    _at: Step | None = None
    _act: Step | None = None

    def begin(self, step: Step) -> None:
        """A sentence begins: what the one before it came to is the last, if it came to anything."""
        self._act = self.act
        self._last, self._now, self._at = self._now or self._last, [], step

    @property
    def act(self) -> Step | None:
        """The last sentence that did something."""
        return self._at if self._now else self._act

    def note_turn(self, turn: Turn) -> None:
        super().note_turn(turn)
        self._now += [("box", (step.process, step.box)) for step in turn.steps]

    def note_table(self, table: Table, _values: Sequence[Value], hits: Sequence[Rule], _scope: Scope) -> None:
        """Remember the rows; the values of columns are for the report on limits."""
        self.decisions.add(table.decision)
        places = [(table.decision, rule.id) for rule in hits]
        self.rows.update(places)
        self._now += [("row", place) for place in places]

    @property
    def boxes_of_last(self) -> tuple[Place, ...]:
        return tuple(self._of_last("box"))

    @property
    def rows_of_last(self) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(self._of_last("row")))

    def _of_last(self, kind: str) -> Iterator[Place]:
        return (place for what, place in self._now or self._last if what == kind)
