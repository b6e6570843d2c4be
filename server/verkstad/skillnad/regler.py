"""DMN against DMN: decisions by id, tables row by row, and each change in words."""

from __future__ import annotations

from collections.abc import Iterator

from server.cases.rules import grenar_in, lagrum_in
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Andring, Del, TabellVy
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.ordning import matched
from server.verkstad.skillnad.platt import parts
from server.verkstad.skillnad.rader import RadSkillnad
from server.verkstad.skillnad.tabeller import Beslut, Tabell, read_modell
from server.verkstad.skillnad.tabellpar import TabellPar

_SORT = {
    "decision": ("Regeln", "Ny regel"),
    "businessKnowledgeModel": ("Beräkningen", "Ny beräkning"),
    "inputData": ("Uppgiften", "Ny uppgift in"),
    "decisionService": ("Beslutstjänsten", "Ny beslutstjänst"),
    "knowledgeSource": ("Källan", "Ny källa"),
}
_NAMES = {
    "@name": "namnet",
    "/question#": "frågan",
    "/description#": "beskrivningen",
    "/allowedAnswers#": "tillåtna svar",
    "/literalExpression/text#": "uttrycket",
    "/variable@typeRef": "resultatets typ",
    "/variable[]@typeRef": "resultatets typ",
}


class RegelSkillnad:
    """How one DMN file differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str, words: Ordbok) -> None:
        self.file, self.words = file, words
        self.old, self.new = read_modell(old, file), read_modell(new, file)
        self.tables: list[TabellVy] = []

    def andringar(self) -> Iterator[Andring]:
        """Yield the changes, in the order of the new file; fills `tables`."""
        whole = parts(self.old.ovrigt, self.new.ovrigt)
        if whole:
            said = tuple(f"Filens gemensamma del: {part.namn} {_shift(part)}." for part in whole)
            yield Andring(ANDRAT, (self.file, ""), "Filens gemensamma del", said, tuple(whole), regel=True)
        old, new = self.old.beslut, self.new.beslut
        pairs = matched(old, new, lambda one: one.id, lambda one: (one.sort, one.namn))
        earlier = {b: a for a, b in pairs}
        for at, beslut in enumerate(new):
            if at in earlier:
                yield from self._changed(old[earlier[at]], beslut)
            else:
                yield self._whole(NYTT, beslut)
                self._show(None, beslut)
        for at, beslut in enumerate(old):
            if at not in {a for a, _ in pairs}:
                yield self._whole(BORTTAGET, beslut)
                self._show(beslut, None)

    def layout(self) -> tuple[str, ...]:
        """Return what differs in looks alone."""
        if self.old.utseende != self.new.utseende:
            return ("Beslutsdiagrammets utseende är ändrat.",)
        return ()

    def _whole(self, slag: str, beslut: Beslut) -> Andring:
        named, new = _SORT[beslut.sort]
        rows = sum(len(table.rader) for table in beslut.tabeller)
        held = f" med {rows} rader" if rows > 1 else " med en rad" if rows else ""
        said = f"{new} ”{beslut.namn}”{held}." if slag == NYTT else f"{named} ”{beslut.namn}”{held} tas bort."
        lagrum, grenar = _ground(beslut)
        return Andring(
            slag, (beslut.id, ""), f"{named} ”{beslut.namn}”", (said,), (), lagrum, grenar, regel=True
        )

    def _changed(self, old: Beslut, new: Beslut) -> Iterator[Andring]:
        title = f"{_SORT[new.sort][0]} ”{new.namn}”"
        lagrum, grenar = _ground(new)
        own = parts(old.ovrigt, new.ovrigt, _NAMES)
        if old.id != new.id:
            own.insert(0, Del("id", old.id, new.id, "id"))
        if own:
            said = tuple(f"{title}: {_named(part)} {_shift(part)}." for part in own)
            yield Andring(ANDRAT, (new.id, ""), title, said, tuple(own), lagrum, grenar, regel=True)
        tables = matched(old.tabeller, new.tabeller, lambda one: one.id) or list(
            zip(range(len(old.tabeller)), range(len(new.tabeller)), strict=False)
        )
        later = dict(tables)
        for a, b in tables:
            yield from self._table(new, title, old.tabeller[a], new.tabeller[b])
        for at, table in enumerate(new.tabeller):
            if at not in later.values():
                yield from self._table(new, title, None, table)
        for at, table in enumerate(old.tabeller):
            if at not in later:
                yield from self._table(new, title, table, None)

    def _table(self, beslut: Beslut, title: str, old: Tabell | None, new: Tabell | None) -> Iterator[Andring]:
        compared = RadSkillnad(beslut.id, beslut.namn, title, TabellPar(old, new), self.words)
        found = list(compared.andringar())
        yield from found
        if found:
            self.tables.append(compared.vy())

    def _show(self, old: Beslut | None, new: Beslut | None) -> None:
        one = new or old
        assert one is not None
        for at in range(len(one.tabeller)):
            before = old.tabeller[at] if old else None
            after = new.tabeller[at] if new else None
            title = f"{_SORT[one.sort][0]} ”{one.namn}”"
            self.tables.append(
                RadSkillnad(one.id, one.namn, title, TabellPar(before, after), self.words).vy()
            )


def _ground(beslut: Beslut) -> tuple[tuple[str, ...], tuple[str, ...]]:
    lagrum, grenar = [], []
    for table in beslut.tabeller:
        for row in table.rader:
            lagrum.append(table.anteckning(row, "lagrum"))
            grenar.append(table.anteckning(row, "gren"))
    return tuple(lagrum_in(*lagrum)), tuple(grenar_in(*grenar))


def _named(part: Del) -> str:
    if part.nyckel.startswith("/informationRequirement"):
        return "vad regeln bygger på"
    return part.namn


def _shift(part: Del) -> str:
    """Say what became of a property, briefly; the whole stands beside."""
    if part.fore is None:
        return f"tillkommer: ”{_short(part.efter)}”"
    if part.efter is None:
        return f"tas bort: ”{_short(part.fore)}”"
    if len(part.fore) + len(part.efter) > 160:
        return "ändras"
    return f"ändras från ”{_short(part.fore)}” till ”{_short(part.efter)}”"


def _short(text: str | None) -> str:
    said = " ".join((text or "").split())
    return said if len(said) <= 160 else f"{said[:157]}…"
