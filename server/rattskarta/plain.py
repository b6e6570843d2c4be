"""Says the shorthand of the rättskarta in words, which lasnyckel.toml and the register of facts give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from server.assessment import Register
from server.profile import Profile
from server.rattskarta.keys import Keys, Post

_AND, _OR = " ∧ ", " ∨ "
_PARAGRAPH = re.compile(
    r"(?<![\d:§])(\d{1,2}):(\d{1,3})( ?[a-z](?![\w]))?(?:–(\d{1,3})( [a-z](?![\w]))?)?(?![\d:])"
)
_BRANCHES = re.compile(r"(R-\d+[a-z]?)[–-](R-\d+[a-z]?)|R-\d+[a-z]?")
_MARK = re.compile(r"\[([VSGTU](?:/[VSGTU])*)( korsref(?:, slutsats)?)?(, jurist)?\]")
_MARKS = re.compile(rf"(?:{_MARK.pattern})+".replace("(", "(?:").replace("(?:?:", "(?:"))
_HYPHENED = re.compile(r"(?<![\d:])(\d{1,2}:\d{1,3})-(beslut|sanktion|krav|samtycke)")
_FL = re.compile(r"\bFL (\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*)(?! ?§|\d|:)")
_PUNKT = re.compile(r"(?:punkt )?(?<![\d.])(2\.[78]|22\.\d+)")
_CODED = frozenset({"overklagande", "sekretess", "dokumentation", "tvang"})
_COMPARED = re.compile(r"(?<![\w])([A-Za-z_]\w*)\s*(=|≠|<|>|≤|≥|∈)\s*(\{[^}]*\}|[\w-]+)")
_WORD = re.compile(r"(?<![\w:/])[a-z]+(?:_[a-z0-9]+)+(?![\w])")
_PARAM = re.compile(r"PARAM:(\w+)(?:\(datum\))?")
_STYCKE = {"1": "första", "2": "andra", "3": "tredje", "4": "fjärde"}
_OPS = {"=": "", "≠": "inte ", "<": "mindre än ", ">": "fler än ", "≤": "högst ", "≥": "minst ", "∈": ""}
_AGE = {"<": "under ", ">": "över ", "≤": "högst ", "≥": "minst "}


class Plain:
    """The words of one library and one profile (which only lends the names of the parameters)."""

    def __init__(self, keys: Keys, facts: Register, profile: Profile) -> None:
        self.keys, self.facts, self.profile = keys, facts, profile

    def field(self, post: Post, name: str) -> str:
        """Return a field of the register in words; "" when the rättskarta leaves it open."""
        said = self._raw(post, name)
        if name == "beslutar":
            said = _PUNKT.sub(r"punkt \1 i delegationsordningen", said)
        if name in _CODED:
            codes: Mapping[str, str] = getattr(self.keys.lasnyckel, name)
            said = codes.get(said) or _coded(said, {code: self.keys.lasnyckel.varden[code] for code in codes})
        return upper_first(self.text(said))

    def conditions(self, post: Post) -> tuple[str, ...]:
        """Return what must hold, one condition each; all of them must hold together."""
        parts = self._raw(post, "forutsattningar").split(_AND)
        return tuple(upper_first(self.text(part)) for part in parts if part)

    def text(self, text: str) -> str:
        """Return any text of the rättskarta in words."""
        text = _COMPARED.sub(self._compared, text)
        text = _HYPHENED.sub(r"\2 enligt \1", text)
        text = _FL.sub(lambda found: f"FL {found[1]} {'§§' if re.search('[–,]', found[1]) else '§'}", text)
        text = _PARAM.sub(lambda found: self._parameter(found[1]), text)
        text = _WORD.sub(lambda found: self._fact(found[0]), text)
        text = self._abbreviations.sub(lambda found: self.keys.lasnyckel.forkortningar[found[0]], text)
        text = re.sub(r"(?<![\w])st\.? (\d)", lambda found: f"{_STYCKE[found[1]]} stycket", text)
        text = re.sub(r"(?<![\w])p\.? ?(\d)", r"punkt \1", text)
        text = re.sub(r"(\d) v\b", r"\1 veckor", text)
        text = re.sub(r"(\d) h\b", r"\1 timmar", text)
        text = _PARAGRAPH.sub(_paragraph, text).replace("§/", "§ eller ")
        text = _MARKS.sub(self._marks, text)
        text = _BRANCHES.sub(self._branch, text)
        return text.replace(_OR, " eller ").replace("→", " → ").replace("  ", " ").strip()

    def certainty(self, letter: str) -> str:
        """Return what a letter of certainty means."""
        return self.keys.lasnyckel.sakerhet.get(letter, letter)

    def _raw(self, post: Post, name: str) -> str:
        own = self.keys.lasnyckel.klartext.get(post.id, {})
        return own.get(name) or str(getattr(post, name) or "")

    @cached_property
    def _abbreviations(self) -> re.Pattern[str]:
        words = sorted(self.keys.lasnyckel.forkortningar, key=len, reverse=True)
        return re.compile(r"(?<![\wåäöÅÄÖ:])(?:" + "|".join(map(re.escape, words)) + r")(?![\wåäöÅÄÖ])")

    def _compared(self, found: re.Match[str]) -> str:
        name, op, value = found.groups()
        fact = self.facts.fakta.get(name) or self.facts.fakta.get({"skal": "godtagbart_skal"}.get(name, name))
        label = self.keys.lasnyckel.falt.get(name) or (_lower(fact.text) if fact else "")
        if not label:
            return found[0]
        values = [one.strip() for one in value.strip("{}").split(",")]
        said = " eller ".join(fact.varden.get(one, one) if fact else one for one in values)
        if said == "ja" or label[:8] in said.lower():
            return label if said == "ja" else said
        words = (_AGE if name == "alder" else _OPS).get(op, _OPS[op])
        return f"{label}: {words}{said}"

    def _parameter(self, name: str) -> str:
        if name in self.profile.parametrar:
            return f"parameterns värde (”{self.profile.parametrar[name].text}”)"
        return self.keys.lasnyckel.parametrar.get(name, f"ett val ({name})")

    def _fact(self, name: str) -> str:
        fact = self.facts.fakta.get(name)
        own = self.keys.lasnyckel.falt.get(name)
        value = next((one.varden[name] for one in self.facts.fakta.values() if name in one.varden), None)
        return own or (_lower(fact.text) if fact else value) or name

    def _marks(self, found: re.Match[str]) -> str:
        """Return letters of certainty in words: in parentheses after what they are about, else alone."""
        marks = _MARK.findall(found[0])
        letters = [letter for mark in marks for letter in mark[0].split("/")]
        words = " och ".join(self.certainty(letter) for letter in letters)
        words += ", genom korshänvisning" if any(mark[1] for mark in marks) else ""
        before = found.string[: found.start()].rstrip()
        return words if not before or before[-1] in ",;:" else f"({words})"

    def _branch(self, found: re.Match[str]) -> str:
        if found[1]:
            return f"grenarna {found[1]} till {found[2]}"
        post = self.keys.register.get(found[0])
        if found.string[: found.start()].endswith(("(", " i ", " till ")):
            return found[0]
        return f"”{self.field(post, 'namn')}” ({found[0]})" if post else found[0]


def _coded(text: str, codes: Mapping[str, str]) -> str:
    """Return the text with the codes of its field in words."""
    if not codes:
        return text
    words = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    text = re.sub(rf"(?<![\w])({words}) (?=[a-zåäö])", lambda found: f"{codes[found[1]]}, ", text)
    return re.sub(rf"(?<![\w])(?:{words})(?![\w-])", lambda found: codes[found[0]], text).replace("/", " / ")


def _paragraph(found: re.Match[str]) -> str:
    chapter, first, letter, last, last_letter = found.groups()
    start = f"{first}{' ' + letter.strip() if letter else ''}"
    if not last:
        return f"{chapter} kap. {start} §"
    return f"{chapter} kap. {start}–{last}{last_letter or ''} §§"


def upper_first(text: str) -> str:
    """Return the text with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """Return the text with a small first letter, unless it begins with a name."""
    return text if text.startswith("Arbetsförmedlingen") else text[:1].lower() + text[1:]
