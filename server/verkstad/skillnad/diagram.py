"""BPMN against BPMN: elements by id, what they say, where they belong; the layout apart."""

from __future__ import annotations

from collections.abc import Iterator

from server.cases.rules import grenar_in, lagrum_in
from server.verkstad.skillnad.diagramfil import GREN, LAGRUM, Diagram, Element
from server.verkstad.skillnad.diagramord import part_name, sort_of
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Andring, Del
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.ordning import matched

# What a box or flow says that decides in law: where an ärende goes and when, who acts, which rule is asked.
_OF_LAW = (
    LAGRUM,
    GREN,
    "/conditionExpression#",
    "@default",
    "@sourceRef",
    "@targetRef",
    "/timerEventDefinition/",
    "/extensionElements/calledDecision",
    "/extensionElements/assignmentDefinition",
    "/extensionElements/properties/property[delegationspunkt]",
    "/extensionElements/properties/property[sekretess]",
    "/extensionElements/properties/property[startroller]",
)
_UNTOLD = ("laneSet", "collaboration", "category", "definitions")


class DiagramSkillnad:
    """How one BPMN file differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str, words: Ordbok) -> None:
        self.file, self.words = file, words
        self.old, self.new = Diagram(old, file), Diagram(new, file)
        before, after = self.old.elements, self.new.elements
        self.pairs = [
            (before[a], after[b])
            for a, b in matched(
                before,
                after,
                lambda one: one.id,
                lambda one: (one.sort, one.inom, one.namn) if one.namn else None,
            )
        ]

    def andringar(self) -> Iterator[Andring]:
        """Yield the changes, in the order of the new file."""
        earlier = {new.id: old for old, new in self.pairs}
        for element in self.new.elements:
            if element.id in earlier:
                yield from self._changed(earlier[element.id], element)
            elif element.sort not in _UNTOLD:
                yield self._whole(NYTT, self.new, element)
        kept = {old.id for old, _ in self.pairs}
        for element in self.old.elements:
            if element.id not in kept and element.sort not in _UNTOLD:
                yield self._whole(BORTTAGET, self.old, element)

    def layout(self) -> tuple[str, ...]:
        """Return what has been moved in the picture and not in the process."""
        moved = [
            self.new.says(new.id)
            for old, new in self.pairs
            if self.old.places.get(old.id) != self.new.places.get(new.id)
        ]
        return tuple(f"{one[:1].upper()}{one[1:]} har flyttats i bilden." for one in moved)

    def _whole(self, slag: str, diagram: Diagram, element: Element) -> Andring:
        what = diagram.says(element.id)
        if element.sort == "sequenceFlow":
            source, target = element.delar.get("@sourceRef", ""), element.delar.get("@targetRef", "")
            way = f"från {diagram.says(source)} till {diagram.says(target)}{self._when(diagram, element)}"
            said = f"Nytt flöde {way}." if slag == NYTT else f"Flödet {way} tas bort."
        elif slag == NYTT:
            said = f"{sort_of(element.sort)[1]} ”{element.namn or element.id}”{_details(element)}."
        else:
            said = f"{_upper(what)} tas bort."
        return self._andring(slag, diagram, element, what, [said], [])

    def _when(self, diagram: Diagram, flow: Element) -> str:
        named = f" (svaret ”{flow.namn}”)" if flow.namn else ""
        if diagram.is_default(flow):
            return f", när inget annat villkor stämmer{named}"
        return f", när {self.words.villkor(flow.villkor)}{named}" if flow.villkor else named

    def _changed(self, old: Element, new: Element) -> Iterator[Andring]:
        found = [
            Del(part_name(path), old.delar.get(path), new.delar.get(path), path)
            for path in dict.fromkeys((*old.delar, *new.delar))
            if old.delar.get(path) != new.delar.get(path)
        ]
        what = self.new.says(new.id)
        said = [f"{_upper(self._told(new, part))}." for part in found]
        if old.inom != new.inom and old.sort != "process":
            found.append(Del("var den hör hemma", old.inom, new.inom, "inom"))
            said.append(
                f"{_upper(what)} flyttas från {self.old.says(old.inom)} till {self.new.says(new.inom)}."
            )
        if old.id != new.id:
            found.append(Del("id", old.id, new.id, "id"))
            said.append(f"{_upper(what)} byter id från {old.id} till {new.id}.")
        if old.sort != new.sort:
            found.append(Del("sorten", old.sort, new.sort, "sort"))
            said.append(f"{_upper(self.old.says(old.id))} blir i stället {what}.")
        if found:
            slag = FLYTTAT if {part.nyckel for part in found} <= {"inom", "bana"} else ANDRAT
            yield self._andring(slag, self.new, new, what, said, found, old)

    def _told(self, new: Element, part: Del) -> str:
        what = self.new.says(new.id)
        if part.nyckel in {"@targetRef", "@sourceRef"} and new.sort == "sequenceFlow":
            before, after = self.old.says(part.fore or ""), self.new.says(part.efter or "")
            if part.nyckel == "@targetRef":
                source = self.new.says(new.delar.get("@sourceRef", ""))
                named = f" ”{new.namn}”" if new.namn else ""
                return f"flödet{named} från {source} leder till {after} i stället för till {before}"
            return f"{what} börjar vid {after} i stället för vid {before}"
        if part.nyckel == "@default":
            before = self.old.says(part.fore) if part.fore else "ingen"
            after = self.new.says(part.efter) if part.efter else "ingen"
            return f"{what}: {part.namn} var {before} och blir {after}"
        before, after = _said(part.fore), _said(part.efter)
        if part.nyckel == "/conditionExpression#":
            before, after = self.words.villkor(before), self.words.villkor(after)
        if part.fore is None:
            return f"{what}: {part.namn} blir ”{after}”"
        if part.efter is None:
            return f"{what}: {part.namn} ”{before}” tas bort"
        return f"{what}: {part.namn} ändras från ”{before}” till ”{after}”"

    def _andring(
        self,
        slag: str,
        diagram: Diagram,
        element: Element,
        what: str,
        said: list[str],
        delar: list[Del],
        old: Element | None = None,
    ) -> Andring:
        grounds = [diagram.ground(element)] + ([self.old.ground(old)] if old else [])
        told = [part.nyckel for part in delar] if slag in {ANDRAT, FLYTTAT} else list(element.delar)
        return Andring(
            slag,
            (element.process, element.id),
            _upper(what),
            tuple(said),
            tuple(delar),
            tuple(lagrum_in(*(one for one, _ in grounds))),
            tuple(grenar_in(*(gren for _, gren in grounds))),
            regel=any(path.startswith(_OF_LAW) for path in told),
        )


_TOLD_OF_NEW = (
    ("/extensionElements/assignmentDefinition@candidateGroups", "för rollen {}"),
    ("/extensionElements/formDefinition@formId", "med formuläret {}"),
    ("/extensionElements/calledDecision@decisionId", "som prövar regeln {}"),
    ("/extensionElements/taskDefinition@type", "som kör {}"),
    ("/extensionElements/calledElement@processId", "som anropar processen {}"),
    ("/timerEventDefinition/timeDuration#", "efter {}"),
    ("/timerEventDefinition/timeDate#", "den dag som {} ger"),
)


def _details(element: Element) -> str:
    said = [words.format(_said(element.delar[path])) for path, words in _TOLD_OF_NEW if path in element.delar]
    return f" {', '.join(said)}" if said else ""


def _said(text: str | None) -> str:
    return " ".join((text or "").split()).removeprefix("=").strip()


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
