"""What has changed in a table, in words: the table itself, its columns, its rows cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.cases.rules import grenar_in, lagrum_in
from server.verkstad.skillnad.feelord import i_ord
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Andring, Del, TabellVy
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.platt import parts
from server.verkstad.skillnad.tabeller import ANTECKNING, RESULTAT, VILLKOR, Kolumn, Rad, Tabell
from server.verkstad.skillnad.tabellpar import TabellPar, same_cell

_ORDERED = ("FIRST", "PRIORITY", "RULE ORDER", "OUTPUT ORDER")
_SORT = {VILLKOR: "villkoret", RESULTAT: "resultatet", ANTECKNING: "anteckningen"}
_NEW_COLUMN = {VILLKOR: "Nytt villkor", RESULTAT: "Nytt resultat", ANTECKNING: "Ny anteckning"}
_OF_COLUMN = {
    "@label": "rubriken",
    "@name": "namnet",
    "@typeRef": "typen",
    "/inputExpression@typeRef": "typen",
    "/inputValues/text#": "tillåtna värden",
    "/outputValues/text#": "tillåtna värden",
    "/defaultOutputEntry/text#": "standardvärdet",
}


class RadSkillnad:
    """How one table differs."""

    def __init__(self, beslut: str, namn: str, title: str, par: TabellPar, words: Ordbok) -> None:
        self.beslut, self.namn, self.title, self.par, self.words = beslut, namn, title, par, words
        self.old, self.new = par.old, par.new

    def vy(self) -> TabellVy:
        """Return the whole table with what is changed marked."""
        return self.par.vy(self.beslut, self.namn)

    def andringar(self) -> Iterator[Andring]:
        """Yield the changes: the table itself, its columns, its rows."""
        if self.par.is_new or self.par.is_gone:
            said = "får en tabell" if self.par.is_new else "förlorar sin tabell"
            slag = NYTT if self.par.is_new else BORTTAGET
            yield self._andring(slag, "", self.title, [f"{self.title} {said}."], [], *self._law())
            return
        yield from self._of_table()
        yield from self._of_columns()
        partners = {b: a for a, b in self.par.rows}
        for b, row in enumerate(self.new.rader):
            a = partners.get(b)
            if a is None:
                yield self._whole_row(NYTT, self.new, row)
            else:
                yield from self._of_row(self.old.rader[a], row, moved_=(a, b) in self.par.moved_rows)
        for a, row in enumerate(self.old.rader):
            if a not in partners.values():
                yield self._whole_row(BORTTAGET, self.old, row)

    def _of_table(self) -> Iterator[Andring]:
        found = parts(self.old.ovrigt, self.new.ovrigt)
        if self.old.traffregel != self.new.traffregel:
            found.insert(0, Del("träffregeln", self.old.traffregel, self.new.traffregel, "hitPolicy"))
        if self.old.id != self.new.id:
            found.append(Del("tabellens id", self.old.id, self.new.id, "id"))
        if found:
            said = [f"{self.title}: {_became(part)}." for part in found]
            yield self._andring(ANDRAT, "", self.title, said, found, *self._law())

    def _of_columns(self) -> Iterator[Andring]:
        old, new = self.old.kolumner, self.new.kolumner
        for a, b in self.par.columns:
            found = parts(old[a].ovrigt, new[b].ovrigt, _OF_COLUMN)
            if old[a].uttryck != new[b].uttryck:
                found.insert(0, Del("uttrycket", old[a].uttryck, new[b].uttryck, "uttryck"))
            if found:
                said = [f"{self.title}, {_column(new[b])}: {_became(part)}." for part in found]
                yield self._andring(ANDRAT, new[b].nyckel, self.title, said, found, *self._law())
        for slag, columns, known in (
            (NYTT, new, {b for _, b in self.par.columns}),
            (BORTTAGET, old, {a for a, _ in self.par.columns}),
        ):
            for at, column in enumerate(columns):
                if at not in known:
                    yield self._andring(
                        slag, column.nyckel, self.title, [self._said(slag, column)], [], *self._law()
                    )

    def _said(self, slag: str, column: Kolumn) -> str:
        of = f" (uttrycket {column.uttryck})" if column.uttryck and column.uttryck != column.namn else ""
        if slag == NYTT:
            return f"{self.title}: {_NEW_COLUMN[column.sort]} ”{column.namn}”{of}."
        return f"{self.title}: {_SORT[column.sort]} ”{column.namn}”{of} tas bort ur tabellen."

    def _of_row(self, old: Rad, new: Rad, *, moved_: bool) -> Iterator[Andring]:
        found = list(self._cells(old, new))
        place = f"{self.title}, rad {new.nr}"
        said = [f"{place}: {self._became(part, column)}." for part, column in found]
        if moved_:
            weight = "" if self._is_ordered else " Ordningen påverkar inte vilka rader som träffar."
            said.append(f"{place}: raden flyttas från plats {old.nr} till plats {new.nr}.{weight}")
        if old.id != new.id:
            said.append(f"{place}: radens id ändras från {old.id or 'inget'} till {new.id or 'inget'}.")
        if not said:
            return
        delar = [part for part, _ in found]
        slag = ANDRAT if found or old.id != new.id else FLYTTAT
        law = _law(self.old, [old], self.new, [new])
        yield self._andring(slag, new.id, place, said, delar, *law)

    @property
    def _is_ordered(self) -> bool:
        return self.new.traffregel in _ORDERED

    def _cells(self, old: Rad, new: Rad) -> Iterator[tuple[Del, Kolumn | None]]:
        for column in self.new.kolumner:
            before = old.celler.get(self.par.renamed.get(column.nyckel, ""), "")
            after = new.celler.get(column.nyckel, "")
            if not same_cell(before, after, column.sort):
                yield Del(column.namn, before, after, column.nyckel), column
        before, after = old.celler.get("description", ""), new.celler.get("description", "")
        if before != after:
            yield Del("Beskrivning", before, after, "description"), None

    def _became(self, part: Del, column: Kolumn | None) -> str:
        if column is None or column.sort == ANTECKNING:
            named = f"anteckningen ”{part.namn}”" if column else "radens beskrivning"
            if not part.fore:
                return f"{named} skrivs: ”{part.efter}”"
            if not part.efter:
                return f"{named} tas bort: ”{part.fore}”"
            return f"{named} ändras från ”{part.fore}” till ”{part.efter}”"
        before, after = self._value(part.fore, column), self._value(part.efter, column)
        if before == after:
            before, after = part.fore or "", part.efter or ""
        return f"{_column(column)} ändras från ”{before}” till ”{after}”"

    def _value(self, text: str | None, column: Kolumn) -> str:
        if column.sort == RESULTAT and not (text or "").strip():
            return "inget"
        return i_ord(text, self.words.varden(column.uttryck or column.namn))

    def _whole_row(self, slag: str, table: Tabell, row: Rad) -> Andring:
        place = f"{self.title}, rad {row.nr}"
        when = [
            f"{column.namn}: {self._value(row.celler.get(column.nyckel), column)}"
            for column in table.kolumner
            if column.sort == VILLKOR and row.celler.get(column.nyckel, "") not in {"", "-"}
        ]
        gives = [
            f"{column.namn}: {self._value(row.celler.get(column.nyckel), column)}"
            for column in table.kolumner
            if column.sort == RESULTAT and row.celler.get(column.nyckel)
        ]
        content = f"när {'; '.join(when)}" if when else "i alla fall"
        content += f" blir resultatet {'; '.join(gives)}" if gives else ""
        why = table.anteckning(row, "motivering")
        said = [f"{place}, {'är ny' if slag == NYTT else 'tas bort'}: {content}."]
        said += [f"Motivering: ”{why}”"] if why else []
        law = _law(self.old, [row] if slag == BORTTAGET else [], self.new, [row] if slag == NYTT else [])
        return self._andring(slag, row.id, place, said, [], *law)

    def _law(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return _law(self.old, self.old.rader, self.new, self.new.rader)

    def _andring(
        self,
        slag: str,
        own: str,
        rubrik: str,
        said: Sequence[str],
        delar: Sequence[Del],
        lagrum: tuple[str, ...],
        grenar: tuple[str, ...],
    ) -> Andring:
        return Andring(
            slag, (self.beslut, own), rubrik, tuple(said), tuple(delar), lagrum, grenar, regel=True
        )


def _column(column: Kolumn) -> str:
    return f"{_SORT[column.sort]} ”{column.namn}”"


def _became(part: Del) -> str:
    if part.fore is None:
        return f"{part.namn} blir ”{part.efter}”"
    if part.efter is None:
        return f"{part.namn} ”{part.fore}” tas bort"
    return f"{part.namn} ändras från ”{part.fore}” till ”{part.efter}”"


def _law(
    old: Tabell, before: Sequence[Rad], new: Tabell, after: Sequence[Rad]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    lagrum = [new.anteckning(row, "lagrum") for row in after] + [
        old.anteckning(row, "lagrum") for row in before
    ]
    grenar = [new.anteckning(row, "gren") for row in after] + [old.anteckning(row, "gren") for row in before]
    return tuple(lagrum_in(*lagrum)), tuple(grenar_in(*grenar))
