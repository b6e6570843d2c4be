"""Form against form: fields by id and then by key, property by property, and their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from server.cases.rules import grenar_in, lagrum_in
from server.verkstad.skillnad.formularfil import Falt, Formular, read_formular
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Andring, Del
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.ordning import matched, moved

_NAMES = {
    "label": "frågan",
    "dateLabel": "frågan",
    "text": "texten",
    "description": "hjälptexten",
    "type": "sorten",
    "subtype": "sorten",
    "key": "nyckeln",
    "path": "nyckeln",
    "defaultValue": "förvalet",
    "disabled": "om fältet är låst",
    "readonly": "om fältet bara kan läsas",
    "conditional.hide": "när frågan döljs",
    "validate.required": "om svar krävs",
    "validate.min": "minsta värdet",
    "validate.max": "största värdet",
    "validate.minLength": "minsta antalet tecken",
    "validate.maxLength": "största antalet tecken",
    "validate.pattern": "mönstret",
    "properties.lagrum": "lagrum",
    "properties.gren": "rättsliga grenar",
    "properties.kalla": "källan",
    "properties.motor": "om svaret går till processen",
}
_LAYOUT = ("layout.", "appearance.", "showOutline", "verticalAlignment")
_OF_FILE = ("schemaVersion", "exporter", "executionPlatform", "versionTag")
_TOP = "formuläret"


class FormularSkillnad:
    """How one form differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str, words: Ordbok) -> None:
        self.old, self.new = read_formular(old, file), read_formular(new, file)
        self.pairs = matched(self.old.falt, self.new.falt, lambda one: one.id, lambda one: one.nyckel)
        self.lagrum = words.lagrum(self.new.id)
        self.title = f"Formuläret ”{words.formular(self.new.id)}”"

    def andringar(self) -> Iterator[Andring]:
        """Yield the changes, in the order of the new form."""
        own = [
            part
            for part in _differing(self.old.delar, self.new.delar)
            if not part.nyckel.startswith(_OF_FILE)
        ]
        if self.old.id != self.new.id:
            own.append(Del("id", self.old.id, self.new.id, "id"))
        if own:
            said = tuple(f"{self.title}: {_became(part)}." for part in own)
            yield Andring(ANDRAT, (self.new.id, ""), self.title, said, tuple(own))
        earlier = {b: a for a, b in self.pairs}
        out_of_order = self._out_of_order()
        for b, one in enumerate(self.new.falt):
            if b in earlier:
                yield from self._changed(self.old.falt[earlier[b]], one, is_moved=b in out_of_order)
            else:
                yield self._whole(NYTT, one)
        for a, one in enumerate(self.old.falt):
            if a not in earlier.values():
                yield self._whole(BORTTAGET, one)

    def layout(self) -> tuple[str, ...]:
        """Return what differs in looks alone."""
        found = []
        for a, b in self.pairs:
            looks = [
                p for p in _differing(self.old.falt[a].delar, self.new.falt[b].delar) if _is_layout(p.nyckel)
            ]
            if looks:
                found.append(
                    f"{self.new.falt[b].vad.capitalize()} har en annan plats eller ett annat utseende."
                )
        of_file = [p for p in _differing(self.old.delar, self.new.delar) if p.nyckel.startswith(_OF_FILE)]
        return tuple(found) + (("Formulärets filformat är ändrat.",) if of_file else ())

    def _out_of_order(self) -> set[int]:
        """Return the fields that stand in another order among those beside them."""
        beside: dict[str, list[tuple[int, int]]] = {}
        for a, b in self.pairs:
            if self.new.falt[b].inom == self.old.falt[a].inom:
                beside.setdefault(self.new.falt[b].inom, []).append((a, b))
        return {b for pairs in beside.values() for _, b in moved(pairs)}

    def _changed(self, old: Falt, new: Falt, *, is_moved: bool) -> Iterator[Andring]:
        delar = [part for part in _differing(old.delar, new.delar) if not _is_layout(part.nyckel)]
        if old.id != new.id:
            delar.append(Del("id", old.id, new.id, "id"))
        said = [f"{self.title}, {new.vad}: {_became(part)}." for part in delar if not _is_order(part, delar)]
        if old.inom != new.inom:
            said.append(
                f"{self.title}: {new.vad} flyttas från {self._holder(self.old, old)} "
                f"till {self._holder(self.new, new)}."
            )
        elif is_moved:
            said.append(f"{self.title}: {new.vad} flyttas{self._after(new)}.")
        if said:
            slag = ANDRAT if delar else FLYTTAT
            yield self._andring(slag, new, said, delar, [old, new])

    def _after(self, one: Falt) -> str:
        before = self._before.get(id(one))
        return f" så att den kommer efter {before.vad}" if before else " först"

    @cached_property
    def _before(self) -> Mapping[int, Falt]:
        """The field that stands before each, among those beside it."""
        found: dict[int, Falt] = {}
        last: dict[str, Falt] = {}
        for one in self.new.falt:
            if one.inom in last:
                found[id(one)] = last[one.inom]
            last[one.inom] = one
        return found

    @staticmethod
    def _holder(form: Formular, one: Falt) -> str:
        return next((other.vad for other in form.falt if other.id == one.inom), _TOP)

    def _whole(self, slag: str, one: Falt) -> Andring:
        if slag == BORTTAGET:
            said = f"{self.title}: {one.vad} tas bort."
        else:
            required = ", svar krävs" if one.delar.get("validate.required") == "ja" else ""
            shown = (
                f", döljs när {one.delar['conditional.hide'].removeprefix('=')}"
                if (one.delar.get("conditional.hide"))
                else ""
            )
            said = f"{self.title}: {one.vad} är ny (sorten {one.delar.get('type', '?')}{required}{shown})."
        return self._andring(slag, one, [said], [], [one])

    def _andring(
        self, slag: str, one: Falt, said: list[str], delar: list[Del], grounds: list[Falt]
    ) -> Andring:
        law = any(part.nyckel in {"properties.lagrum", "properties.gren"} for part in delar)
        if slag in {NYTT, BORTTAGET}:
            law = bool(one.delar.get("properties.lagrum"))
        return Andring(
            slag,
            (self.new.id, one.nyckel or one.id),
            f"{self.title}, {one.vad}",
            tuple(said),
            tuple(delar),
            tuple(lagrum_in(*(one.delar.get("properties.lagrum") for one in grounds))) or self.lagrum,
            tuple(grenar_in(*(one.delar.get("properties.gren") for one in grounds))),
            regel=law,
        )


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> list[Del]:
    return [
        Del(_named(path), old.get(path), new.get(path), path)
        for path in dict.fromkeys((*old, *new))
        if old.get(path) != new.get(path)
    ]


def _named(path: str) -> str:
    if path in _NAMES:
        return _NAMES[path]
    if path.endswith(" ordning"):
        return "svarens ordning"
    if path.endswith("]") and "[" in path:
        return f"svaret {path[path.index('[') + 1 : -1]}"
    return f"egenskapen {path}"


def _is_layout(path: str) -> bool:
    return path.startswith(_LAYOUT)


def _is_order(part: Del, delar: list[Del]) -> bool:
    """Tell whether the order of answers differs only because answers were added or removed."""
    prefix = part.nyckel.removesuffix(" ordning")
    return prefix != part.nyckel and any(
        other.nyckel.startswith(f"{prefix}[") and (other.fore is None or other.efter is None)
        for other in delar
    )


def _became(part: Del) -> str:
    if part.nyckel == "validate.required":
        return "svar krävs" if part.efter == "ja" else "svar krävs inte längre"
    if part.nyckel == "conditional.hide":
        before, after = ((text or "").removeprefix("=") for text in (part.fore, part.efter))
        if not part.fore:
            return f"frågan döljs när {after}"
        if not part.efter:
            return f"frågan visas alltid (doldes förut när {before})"
        return f"frågan döljs när {after} (förut när {before})"
    if part.fore is None:
        return f"{part.namn} blir ”{part.efter}”" if "[" not in part.nyckel else f"nytt svar ”{part.efter}”"
    if part.efter is None:
        return (
            f"{part.namn} ”{part.fore}” tas bort"
            if "[" not in part.nyckel
            else f"svaret ”{part.fore}” tas bort"
        )
    return f"{part.namn} ändras från ”{part.fore}” till ”{part.efter}”"
