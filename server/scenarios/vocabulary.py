"""The register of sentences: what a scenario may say, and the function that each sentence means."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from server.errors import LagrumError

ROLLER: Mapping[str, str] = {
    "socialsekreteraren": "socialsekreterare",
    "arbetsmarknadssekreteraren": "arbetsmarknadssekreterare",
    "sektionschefen": "sektionschef",
    "enhetschefen": "enhetschef",
    "avdelningschefen": "avdelningschef",
    "direktören": "direktor",
    "direktör": "direktor",
    "nämndsekreteraren": "namndsekreterare",
    "nämndsekreterare": "namndsekreterare",
    "nämnden": "namnd",
    "nämnd": "namnd",
    "granskaren": "granskare",
    "juristen": "jurist",
}
DEFINITE: Mapping[str, str] = {roll: word for word, roll in reversed(list(ROLLER.items()))}
"""The roles as a sentence begins with them: socialsekreteraren, nämnden."""
Perform = Callable[..., None]
_ROLL = "|".join(sorted({*ROLLER, *ROLLER.values()}, key=len, reverse=True))
_KINDS = {
    "ord": r"[\w:.-]+",
    "text": r'[^"]*',
    "fras": r".+?",
    "rest": r".+",
    "datum": r"\d{4}-\d{2}-\d{2}",
    "manad": r"\d{4}-\d{2}",
    "tal": r"\d+",
    "roll": _ROLL,
}
_PART = re.compile(r"\{(\w+)(?::(\w+))?\}|\[([^\]]*)\]")


class NoSuchDay(LagrumError):
    """A day that no calendar has."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(f"Dagen {text} finns inte. Skriv ÅÅÅÅ-MM-DD.")


class UnknownSentence(LagrumError):
    """A sentence that the vocabulary does not hold; names the nearest ones."""

    def __init__(self, text: str, nearest: list[str]) -> None:
        self.text, self.nearest = text, nearest
        menade = " ".join(f"Menade du: {_shown(one)}" for one in nearest)
        super().__init__(f"Meningen är okänd: {text}. {menade}".strip())


@dataclass(frozen=True)
class Sentence:
    """One sentence: as written in the handbook, its pattern, and what it does."""

    text: str
    pattern: re.Pattern[str]
    perform: Perform

    @property
    def meaning(self) -> str:
        """Return the first line of the function's docstring: the explanation in the handbook."""
        return (self.perform.__doc__ or "").strip().splitlines()[0]


SENTENCES: list[Sentence] = []


def sentence(text: str) -> Callable[[Perform], Perform]:
    """Register a function as the meaning of a sentence.

    `{namn:slag}` is a value of that kind, `[...]` may be left out.
    """

    def register(perform: Perform) -> Perform:
        SENTENCES.append(Sentence(text, re.compile(_pattern(text), re.IGNORECASE), perform))
        return perform

    return register


def find_sentence(text: str) -> tuple[Sentence, dict[str, object]]:
    """Return the sentence that this text says, and its values.

    Raises:
        UnknownSentence: none says so, or (a fault of the vocabulary) two do.
    """
    hits = [(one, match) for one in SENTENCES if (match := one.pattern.fullmatch(text))]
    hits = _most_fixed(hits)
    if len(hits) != 1:
        known = [one.text for one in SENTENCES]
        raise UnknownSentence(
            text, [one.text for one, _ in hits] or difflib.get_close_matches(text, known, 3, 0.3)
        )
    one, match = hits[0]
    return one, {name: _value(one, name, value) for name, value in match.groupdict().items()}


def _most_fixed(hits: list[tuple[Sentence, re.Match[str]]]) -> list[tuple[Sentence, re.Match[str]]]:
    """Return those that leave the least to values: avgör inte R-02 is not avgör with the branch inte R-02."""
    free = [sum(len(value or "") for value in match.groupdict().values()) for _, match in hits]
    return [hit for hit, length in zip(hits, free, strict=True) if length == min(free)]


def _shown(text: str) -> str:
    """Return the sentence as the handbook writes it, with its places in angle brackets."""
    return re.sub(r"\{(\w+)(?::\w+)?\}", r"<\1>", text)


def _pattern(text: str) -> str:
    parts, at = [], 0
    for match in _PART.finditer(text):
        parts.append(re.escape(text[at : match.start()]))
        name, kind, optional = match.groups()
        parts.append(f"(?:{_pattern(optional)})?" if optional is not None else _group(name, kind or "ord"))
        at = match.end()
    return "".join(parts) + re.escape(text[at:])


def _group(name: str, kind: str) -> str:
    return f"(?P<{name}>{_KINDS[kind]})"


def _value(one: Sentence, name: str, value: str | None) -> object:
    """Return the value as its kind: a date as a date, a role in its definite form as the role."""
    if value is None:
        return None
    if f"{{{name}:datum}}" in one.text:
        return _day(value)
    if f"{{{name}:roll}}" in one.text:
        return ROLLER.get(value, value)
    if f"{{{name}:tal}}" in one.text:
        return int(value)
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NoSuchDay(text) from None
