"""A table beside its older self: columns and rows that belong together, and both as one table to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Cell, KolumnVy, RadVy, TabellVy
from server.verkstad.skillnad.ordning import interleaved, matched, moved, with_alike
from server.verkstad.skillnad.tabeller import ANTECKNING, RESULTAT, VILLKOR, Kolumn, Tabell

_ALIKE = 0.6
_EMPTY = Tabell("", "", {}, (), ())
_Place = tuple[int | None, int | None]


class TabellPar:
    """Two tables. `old` or `new` is None when the whole table is added or removed."""

    def __init__(self, old: Tabell | None, new: Tabell | None) -> None:
        self.old, self.new = old or _EMPTY, new or _EMPTY
        self.is_new, self.is_gone = old is None, new is None

    @cached_property
    def columns(self) -> list[tuple[int, int]]:
        """The columns that are the same: by id, then expression, then name, within a sort."""
        old, new = self.old.kolumner, self.new.kolumner
        return matched(
            old,
            new,
            lambda one: (one.sort, one.nyckel),
            lambda one: (one.sort, one.uttryck) if one.uttryck else None,
            lambda one: (one.sort, one.namn),
        )

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """The key of each old column by the key of the new one."""
        old, new = self.old.kolumner, self.new.kolumner
        return {new[b].nyckel: old[a].nyckel for a, b in self.columns}

    @cached_property
    def rows(self) -> list[tuple[int, int]]:
        """The rows that are the same: by id, then by content, then by most of the content."""
        old, new = self.old.rader, self.new.rader
        keys_new = [self.new.kolumner[b].nyckel for _, b in self.columns]
        keys_old = [self.old.kolumner[a].nyckel for a, _ in self.columns]
        held = {id(row): row.text(*keys_old) for row in old} | {id(row): row.text(*keys_new) for row in new}
        pairs = matched(old, new, lambda row: row.id, lambda row: held[id(row)])
        return with_alike(pairs, old, new, lambda a, b: _share(held[id(a)], held[id(b)]), _ALIKE)

    @cached_property
    def moved_rows(self) -> set[tuple[int, int]]:
        return moved(self.rows)

    def vy(self, beslut: str, namn: str) -> TabellVy:
        """Return the whole table with what is changed marked."""
        places = interleaved(len(self.old.kolumner), len(self.new.kolumner), self.columns)
        places.sort(key=lambda place: _sort_of(self._at(place)))
        order = interleaved(len(self.old.rader), len(self.new.rader), self.rows)
        return TabellVy(
            beslut,
            namn,
            Cell(self.old.traffregel or None, self.new.traffregel or None),
            tuple(self._column(place) for place in places),
            tuple(self._row(a, b, places) for a, b in order),
        )

    def _at(self, place: _Place) -> Kolumn:
        a, b = place
        if b is not None:
            return self.new.kolumner[b]
        assert a is not None
        return self.old.kolumner[a]

    def _column(self, place: _Place) -> KolumnVy:
        old = None if place[0] is None else self.old.kolumner[place[0]]
        new = None if place[1] is None else self.new.kolumner[place[1]]
        slag = NYTT if old is None else BORTTAGET if new is None else None
        if old and new and (old.namn, old.uttryck, old.ovrigt) != (new.namn, new.uttryck, new.ovrigt):
            slag = ANDRAT
        return KolumnVy(
            self._at(place).sort,
            Cell(old.namn if old else None, new.namn if new else None),
            Cell(old.uttryck if old else None, new.uttryck if new else None),
            slag,
        )

    def _row(self, a: int | None, b: int | None, places: Sequence[_Place]) -> RadVy:
        old = None if a is None else self.old.rader[a]
        new = None if b is None else self.new.rader[b]
        cells = []
        for left, right in places:
            before = (
                None if old is None or left is None else old.celler.get(self.old.kolumner[left].nyckel, "")
            )
            after = (
                None if new is None or right is None else new.celler.get(self.new.kolumner[right].nyckel, "")
            )
            if old and new and same_cell(before or "", after or "", self._at((left, right)).sort):
                before = after
            cells.append(Cell(before, after))
        is_moved = a is not None and b is not None and (a, b) in self.moved_rows
        slag = NYTT if old is None else BORTTAGET if new is None else None
        if old and new and (any(not cell.lika for cell in cells) or old.id != new.id):
            slag = ANDRAT
        one = new or old
        assert one is not None
        nr = Cell(str(old.nr) if old else None, str(new.nr) if new else None)
        return RadVy(one.id, nr, slag or (FLYTTAT if is_moved else None), tuple(cells), is_moved)


def same_cell(before: str, after: str, sort: str) -> bool:
    """Tell whether two cells say the same; an empty condition asks as little as a dash."""
    if sort == VILLKOR and {before, after} <= {"", "-"}:
        return True
    return before == after


def _share(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one) if one else 0.0


def _sort_of(column: Kolumn) -> int:
    return (VILLKOR, RESULTAT, ANTECKNING).index(column.sort)
