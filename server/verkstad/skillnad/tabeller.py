"""A DMN file as it is written: elements, tables, columns and rows. Nothing is compiled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from server.cases.rules import grenar_in, lagrum_in
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.verkstad.skillnad.platt import flat, local

VILLKOR, RESULTAT, ANTECKNING = "villkor", "resultat", "anteckning"
_ELEMENTS = ("decision", "businessKnowledgeModel", "inputData", "decisionService", "knowledgeSource")
_COLUMNS = {"input": VILLKOR, "output": RESULTAT, "annotation": ANTECKNING}
_ENTRIES = {"inputEntry": VILLKOR, "outputEntry": RESULTAT, "annotationEntry": ANTECKNING}


@dataclass(frozen=True)
class Kolumn:
    """A column. `nyckel` tells it from the others of its table."""

    nyckel: str
    sort: str
    namn: str
    uttryck: str
    ovrigt: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True)
class Rad:
    """A row: its cells by the key of their column."""

    id: str
    nr: int
    celler: Mapping[str, str]

    def text(self, *nycklar: str) -> tuple[str, ...]:
        """Return these cells."""
        return tuple(self.celler.get(nyckel, "") for nyckel in nycklar)


@dataclass(frozen=True)
class Tabell:
    """A decision table as it is written."""

    id: str
    traffregel: str
    ovrigt: Mapping[str, str] = field(repr=False)
    kolumner: tuple[Kolumn, ...]
    rader: tuple[Rad, ...]

    def anteckning(self, rad: Rad, namn: str) -> str:
        """Return what a row says in the annotation column of this name."""
        for kolumn in self.kolumner:
            if kolumn.sort == ANTECKNING and kolumn.namn.lower() == namn:
                return rad.celler.get(kolumn.nyckel, "")
        return ""


@dataclass(frozen=True)
class Beslut:
    """A decision, or another element of the file, with its tables apart."""

    id: str
    sort: str
    namn: str
    ovrigt: Mapping[str, str] = field(repr=False)
    tabeller: tuple[Tabell, ...]


@dataclass(frozen=True)
class Modell:
    """A whole file."""

    ovrigt: Mapping[str, str]
    beslut: tuple[Beslut, ...]
    utseende: Mapping[str, str] = field(repr=False)


def read_modell(content: bytes, file: str) -> Modell:
    """Return the file as it is written.

    Raises:
        ModelRejected: it is no XML, or no DMN.
    """
    root = read_xml(content, file)
    if local(root) != "definitions":
        raise ModelRejected(file, "", "Filen är ingen DMN-modell.")
    elements = [part for part in root if local(part) in _ELEMENTS]
    looks = [part for part in root if local(part) == "DMNDI"]
    return Modell(
        flat(root, {*elements, *looks}),
        tuple(_beslut(part) for part in elements),
        {f"{at}{path}": text for at, part in enumerate(looks) for path, text in flat(part).items()},
    )


def grounds_in(content: bytes, file: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the (legal branches, paragraphs) of each rule row; a file that cannot be read has none."""
    try:
        modell = read_modell(content, file)
    except ModelRejected:
        return
    for tabell in (tabell for beslut in modell.beslut for tabell in beslut.tabeller):
        for rad in tabell.rader:
            yield grenar_in(tabell.anteckning(rad, "gren")), lagrum_in(tabell.anteckning(rad, "lagrum"))


def _beslut(element: etree._Element) -> Beslut:
    tables = [part for part in element.iter() if local(part) == "decisionTable"]
    inner = [
        part
        for part in tables
        if not any(other is not part and other in part.iterancestors() for other in tables)
    ]
    name = str(element.get("name") or element.get("id") or "")
    return Beslut(
        str(element.get("id") or name),
        local(element),
        name,
        flat(element, set(inner)),
        tuple(_tabell(part) for part in inner),
    )


def _tabell(element: etree._Element) -> Tabell:
    columns = list(_columns(element))
    rows = [part for part in element if local(part) == "rule"]
    kept = [part for part in element if local(part) in {*_COLUMNS, "rule"}]
    policy = " ".join(filter(None, (element.get("hitPolicy") or "UNIQUE", element.get("aggregation"))))
    other = {path: text for path, text in flat(element, set(kept)).items() if path not in _POLICY}
    return Tabell(
        str(element.get("id") or ""),
        policy,
        other,
        tuple(columns),
        tuple(_rad(part, nr, columns) for nr, part in enumerate(rows, 1)),
    )


_POLICY = ("@hitPolicy", "@aggregation")


def _columns(table: etree._Element) -> Iterator[Kolumn]:
    counts: dict[str, int] = {}
    for part in table:
        sort = _COLUMNS.get(local(part))
        if sort is None:
            continue
        counts[sort] = counts.get(sort, 0) + 1
        other = flat(part)
        expression = other.pop("/inputExpression/text#", "")
        name = str(part.get("label") or part.get("name") or expression or f"{sort} {counts[sort]}")
        own = str(part.get("id") or "") if sort != ANTECKNING else ""
        yield Kolumn(own or f"{sort} {name} {counts[sort]}", sort, name, expression, other)


def _rad(rule: etree._Element, nr: int, columns: list[Kolumn]) -> Rad:
    cells: dict[str, str] = {}
    for sort in (VILLKOR, RESULTAT, ANTECKNING):
        named = [column.nyckel for column in columns if column.sort == sort]
        entries = [part for part in rule if _ENTRIES.get(local(part)) == sort]
        for at, entry in enumerate(entries):
            key = named[at] if at < len(named) else f"{sort} {at + 1}"
            cells[key] = _text(entry)
    said = next((part for part in rule if local(part) == "description"), None)
    if said is not None:
        cells["description"] = (said.text or "").strip()
    return Rad(str(rule.get("id") or ""), nr, cells)


def _text(entry: etree._Element) -> str:
    found = next((part for part in entry if local(part) == "text"), None)
    return "" if found is None else (found.text or "").strip()
