"""What differs between two trees of models, as data: files, changes, and the old and the new of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

NYTT, BORTTAGET, ANDRAT, FLYTTAT = "nytt", "borttaget", "andrat", "flyttat"
UTAN_LAGRUM = "Utan lagrum"


@dataclass(frozen=True)
class Del:
    """One property of an element, before and after; None when it is not there."""

    namn: str
    fore: str | None
    efter: str | None
    nyckel: str = ""


@dataclass(frozen=True)
class Andring:
    """One change of substance. `plats` is (decision, row), (process, element), (form, field) and so on."""

    slag: str
    plats: tuple[str, str]
    rubrik: str
    ord: tuple[str, ...]
    delar: tuple[Del, ...] = ()
    lagrum: tuple[str, ...] = ()
    grenar: tuple[str, ...] = ()
    regel: bool = False  # a rule, or the law that something says it rests on

    @property
    def ankare(self) -> str:
        """The id on the page."""
        return "-".join(("andring", *self.plats)).replace(" ", "_").replace('"', "")


@dataclass(frozen=True)
class Cell:
    """A cell of a table, or a piece of text, before and after; None when it is not there."""

    fore: str | None
    efter: str | None

    @property
    def lika(self) -> bool:
        """Whether nothing has changed."""
        return self.fore == self.efter


@dataclass(frozen=True)
class KolumnVy:
    """A column of a table as the page shows it. `sort` is villkor, resultat or anteckning."""

    sort: str
    namn: Cell
    uttryck: Cell
    slag: str | None


@dataclass(frozen=True)
class RadVy:
    """A row of a table as the page shows it. `slag` is None when nothing has changed."""

    id: str
    nr: Cell
    slag: str | None
    celler: tuple[Cell, ...]
    flyttad: bool = False


@dataclass(frozen=True)
class TabellVy:
    """A table row by row, the removed rows where they stood."""

    beslut: str
    namn: str
    traffregel: Cell
    kolumner: tuple[KolumnVy, ...]
    rader: tuple[RadVy, ...]

    @property
    def oforandrade(self) -> int:
        """How many rows are as they were."""
        return sum(rad.slag is None for rad in self.rader)


@dataclass(frozen=True)
class TextRad:
    """A line of text in parts, each with its kind (nytt, borttaget, None), as the whole line has."""

    slag: str | None
    delar: tuple[tuple[str | None, str], ...]
    nr: Cell = field(default_factory=lambda: Cell(None, None))


@dataclass(frozen=True)
class FilSkillnad:
    """How one file differs. `layout` are changes of looks alone; `orsak` why it is shown as text."""

    path: str
    slag: str
    sort: str
    namn: str
    andringar: tuple[Andring, ...] = ()
    layout: tuple[str, ...] = ()
    tabeller: tuple[TabellVy, ...] = ()
    text: tuple[TextRad, ...] = ()
    orsak: str | None = None

    @property
    def bara_utseende(self) -> bool:
        """Whether nothing of substance has changed."""
        return not self.andringar and self.orsak is None

    def antal(self, slag: str) -> int:
        """How many changes of a kind there are."""
        return sum(andring.slag == slag for andring in self.andringar)

    def markering(self, *slag: str) -> tuple[str, ...]:
        """Return the ids of the elements with changes of these kinds, for the diagram."""
        return tuple(one.plats[1] for one in self.andringar if one.slag in slag)


@dataclass(frozen=True)
class Skillnad:
    """How one tree differs from another."""

    filer: tuple[FilSkillnad, ...]

    def __bool__(self) -> bool:
        return bool(self.filer)

    @property
    def andringar(self) -> Iterator[tuple[FilSkillnad, Andring]]:
        """Every change of substance with its file."""
        for fil in self.filer:
            for andring in fil.andringar:
                yield fil, andring

    @property
    def bara_utseende(self) -> bool:
        """Whether nothing of substance has changed."""
        return all(fil.bara_utseende for fil in self.filer)

    def per_lagrum(self) -> Mapping[str, list[tuple[FilSkillnad, Andring]]]:
        """Return the changes by paragraph, those without one last."""
        found: dict[str, list[tuple[FilSkillnad, Andring]]] = {}
        for fil, andring in self.andringar:
            for lagrum in andring.lagrum or (UTAN_LAGRUM,):
                found.setdefault(lagrum, []).append((fil, andring))
        return dict(sorted(found.items(), key=lambda pair: (pair[0] == UTAN_LAGRUM, _natural(pair[0]))))

    def antal(self, slag: str) -> int:
        """How many changes of a kind there are."""
        return sum(fil.antal(slag) for fil in self.filer)


def _natural(text: str) -> list[tuple[int, str]]:
    """Return a sort key in which 9 kap. stands before 12 kap."""
    return [(int(word), "") if word.isdigit() else (10**6, word) for word in text.split()]
