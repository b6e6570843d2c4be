"""Feature against feature: scenario by scenario, grouped by their rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from server.cases.rules import grenar_in
from server.errors import ModelRejected
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Andring, Del
from server.verkstad.skillnad.ordning import matched, moved, with_alike
from server.verkstad.skillnad.text import passages

_ALIKE = 0.6


@dataclass(frozen=True)
class Avsnitt:
    """A scenario, a scenariomall or a background: its lines as they are read."""

    sort: str
    namn: str
    regel: str
    rader: tuple[str, ...]
    taggar: tuple[str, ...]


def read_avsnitt(content: bytes, file: str) -> tuple[str, tuple[Avsnitt, ...]]:
    """Return what the feature says of itself, and its parts.

    Raises:
        ModelRejected: it is no Gherkin.
    """
    try:
        document = Parser().parse(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise ModelRejected(file, "", "Filen är inte text i UTF-8.") from None
    except (CompositeParserException, ParserError) as wrong:
        first = wrong.errors[0] if isinstance(wrong, CompositeParserException) else wrong
        line = (getattr(first, "location", None) or {}).get("line", "?")
        raise ModelRejected(file, f"rad {line}", "Filen går inte att läsa som Gherkin.") from None
    feature: Mapping[str, Any] = document.get("feature", {})
    said = "\n".join((*_tags(feature), feature.get("name", ""), feature.get("description", "").strip()))
    return said, tuple(_parts(feature.get("children", ()), ""))


def _parts(children: Any, rule: str) -> Iterator[Avsnitt]:
    for child in children:
        if "rule" in child:
            yield from _parts(child["rule"]["children"], child["rule"]["name"])
            continue
        node = child.get("background") or child["scenario"]
        sort = "Bakgrunden" if "background" in child else node.get("keyword", "Scenario").strip()
        yield Avsnitt(sort, node.get("name", ""), rule, tuple(_lines(node)), tuple(_tags(node)))


def _lines(node: Mapping[str, Any]) -> Iterator[str]:
    said = " ".join(node.get("description", "").split())
    if said:
        yield said
    for step in node["steps"]:
        yield f"{step['keyword'].strip()} {step['text']}"
        yield from _rows(step.get("dataTable", {}).get("rows", ()))
        if "docString" in step:
            yield f"    {step['docString']['content']}"
    for examples in node.get("examples", ()):
        yield f"Exempel: {examples.get('name', '')}".strip()
        header = examples.get("tableHeader")
        yield from _rows(([header] if header else []) + list(examples.get("tableBody", ())))


def _rows(rows: Any) -> Iterator[str]:
    for row in rows:
        yield "    | " + " | ".join(cell["value"] for cell in row["cells"]) + " |"


def _tags(node: Mapping[str, Any]) -> list[str]:
    return [tag["name"] for tag in node.get("tags", ())]


class ScenarioSkillnad:
    """How one feature file differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str) -> None:
        self.file = file
        self.said_before, self.old = read_avsnitt(old, file)
        self.said_after, self.new = read_avsnitt(new, file)
        pairs = matched(
            self.old,
            self.new,
            lambda one: (one.sort, one.regel, one.namn),
            lambda one: one.namn,
            lambda one: one.rader,
        )
        self.pairs = with_alike(pairs, self.old, self.new, _share, _ALIKE)

    def andringar(self) -> Iterator[Andring]:
        """Yield the changes, in the order of the new file."""
        if self.said_before != self.said_after:
            part = Del("rubrik och beskrivning", self.said_before, self.said_after, "egenskap")
            said = ("Egenskapens rubrik, beskrivning eller taggar är ändrade.",)
            yield Andring(ANDRAT, (self.file, ""), "Egenskapen", said, (part,))
        earlier = {b: a for a, b in self.pairs}
        out_of_order = {b for _, b in moved(self.pairs)}
        for b, one in enumerate(self.new):
            if b in earlier:
                yield from self._changed(self.old[earlier[b]], one, is_moved=b in out_of_order)
            else:
                yield self._whole(NYTT, one)
        for a, one in enumerate(self.old):
            if a not in earlier.values():
                yield self._whole(BORTTAGET, one)

    def _whole(self, slag: str, one: Avsnitt) -> Andring:
        said = f"{_what(one)} {'är ny' if slag == NYTT else 'tas bort'}."
        lines = "\n".join(one.rader)
        part = Del("stegen", lines, None, "steg") if slag == BORTTAGET else Del("stegen", None, lines, "steg")
        return self._andring(slag, one, [said], [part])

    def _changed(self, old: Avsnitt, new: Avsnitt, *, is_moved: bool) -> Iterator[Andring]:
        delar, said = [], []
        for name, before, after in (
            ("namnet", old.namn, new.namn),
            ("regeln", old.regel, new.regel),
            ("sorten", old.sort, new.sort),
            ("taggarna", " ".join(old.taggar), " ".join(new.taggar)),
        ):
            if before != after:
                delar.append(Del(name, before, after, name))
                said.append(f"{_what(new)}: {name} ändras från ”{before}” till ”{after}”.")
        for before, after in passages("\n".join(old.rader), "\n".join(new.rader)):
            delar.append(Del("steg", before or None, after or None, "steg"))
            said.append(f"{_what(new)}: {_told(before, after)}.")
        if old.rader != new.rader and not any(part.nyckel == "steg" for part in delar):
            delar.append(Del("steg", "\n".join(old.rader), "\n".join(new.rader), "steg"))
            said.append(f"{_what(new)}: stegen är ändrade.")
        if is_moved:
            said.append(f"{_what(new)} står på en annan plats i filen.")
        if said:
            yield self._andring(ANDRAT if delar else FLYTTAT, new, said, delar)

    def _andring(self, slag: str, one: Avsnitt, said: list[str], delar: list[Del]) -> Andring:
        lagrum = (one.regel,) if "§" in one.regel else ()
        return Andring(
            slag,
            (self.file, one.namn or one.sort),
            _what(one),
            tuple(said),
            tuple(delar),
            tuple(text.partition(" – ")[0].strip() for text in lagrum),
            tuple(grenar_in(*one.taggar)),
        )


def _what(one: Avsnitt) -> str:
    return f"{one.sort} ”{one.namn}”" if one.namn else one.sort


def _told(before: str, after: str) -> str:
    if not before:
        return f"nytt: ”{after}”"
    if not after:
        return f"bort: ”{before}”"
    return f"”{before}” blir ”{after}”"


def _share(one: Avsnitt, other: Avsnitt) -> float:
    both = set(one.rader) | set(other.rader)
    return len(set(one.rader) & set(other.rader)) / len(both) if both else 0.0
