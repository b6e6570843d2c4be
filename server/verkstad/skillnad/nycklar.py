"""TOML and JSON key by key, with the parameter's own name and the municipality's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from server import strict_toml
from server.cases.rules import grenar_in, lagrum_in
from server.errors import ModelRejected
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Andring, Del
from server.verkstad.skillnad.ordbok import Ordbok

_NAMING = ("id", "galler_fran", "punkt", "namn", "fore")
_SAID = {
    "varde": "värdet",
    "kalla": "källan",
    "sakerhet": "säkerheten",
    "galler_fran": "första dagen",
    "text": "texten",
    "typ": "typen",
}
_FILES = {
    "fakta": "Registret över fakta",
    "parametrar": "Registret över parametrar",
    "rattskarta": "Rättskartan",
    "fragor": "Registret över frågor",
    "lagrum": "Registret över äldre lagrum",
}
_MAX_DEPTH = 40
_LAGRUM = re.compile(r"\d+ kap\. \d+(?: [a-z])? §(?: \w+ stycket)? [A-ZÅÄÖ]\w+|\d+ § [A-ZÅÄÖ]\w+")
Path = tuple[str, ...]


def read_keys(content: bytes, file: str) -> Any:
    """Return the content of a TOML or JSON file.

    Raises:
        ModelRejected: it cannot be read.
    """
    try:
        return json.loads(content.decode("utf-8")) if file.endswith(".json") else strict_toml.loads(content)
    except (ValueError, RecursionError, strict_toml.NotToml) as wrong:
        raise ModelRejected(file, "", f"Filen går inte att läsa: {wrong}") from None


class NyckelSkillnad:
    """How one file of keys differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str, words: Ordbok) -> None:
        self.file, self.words = file, words
        stem = PurePosixPath(file).stem
        before, after = read_keys(old, file), read_keys(new, file)
        self.old, self.new = dict(_flat(before, (), file)), dict(_flat(after, (), file))
        self.about = _name_of(after) or _FILES.get(stem, stem)

    def andringar(self) -> Iterator[Andring]:
        """Yield a change per thing: a parameter from a day, an item of a list, or a key."""
        things: dict[Path, list[Path]] = {}
        for path in dict.fromkeys((*self.old, *self.new)):
            if self.old.get(path) != self.new.get(path):
                things.setdefault(self._thing(path), []).append(path)
        for thing, paths in things.items():
            yield self._andring(thing, paths)

    @staticmethod
    def _thing(path: Path) -> Path:
        if path[0] == "parameter" or "[" in path[1 if len(path) > 1 else 0]:
            last = next((at for at in range(len(path) - 1, -1, -1) if "[" in path[at]), len(path) - 1)
            return path[: last + 1]
        return path[:-1] if len(path) > 1 else path

    def _andring(self, thing: Path, paths: list[Path]) -> Andring:
        added = all(path not in self.old for path in paths) and not _has(self.old, thing)
        gone = all(path not in self.new for path in paths) and not _has(self.new, thing)
        slag = NYTT if added else BORTTAGET if gone else ANDRAT
        delar = [
            Del(self._named(path[len(thing) :]), self.old.get(path), self.new.get(path), ".".join(path))
            for path in paths
        ]
        title = self._title(thing)
        texts = [text for part in delar for text in (part.efter, part.fore) if text]
        known = self.words.parametrar.get(thing[1].partition("[")[0] if len(thing) > 1 else thing[0], {})
        grenar = known.get("grenar", ()) if isinstance(known, Mapping) else ()
        return Andring(
            slag,
            (self.file, ".".join(thing)),
            title,
            tuple(self._told(slag, title, delar)),
            tuple(delar),
            tuple(lagrum_in(*(found for text in texts for found in _LAGRUM.findall(text)))),
            tuple(grenar_in(*map(str, grenar), *texts)),
            regel=self.file.startswith("processes/") and not self.file.startswith("processes/exempel/"),
        )

    def _title(self, thing: Path) -> str:
        name, _, rest = thing[-1].partition("[")
        which = rest.rstrip("]")
        if thing[0] == "parameter" and len(thing) > 1:
            name, _, rest = thing[1].partition("[")
            day = f", från och med {rest.rstrip(']')}" if rest else ""
            return f"{self.about}: ”{self.words.parameter(name)}”{day}"
        known = self.words.fakta.get(name) or self.words.parametrar.get(name)
        if isinstance(known, Mapping) and not which:
            return f"{self.about}: ”{known.get('text', name)}” ({name})"
        place = " › ".join(part.replace("[", " ").rstrip("]") for part in thing)
        return f"{self.about}: {place}"

    @staticmethod
    def _told(slag: str, title: str, delar: list[Del]) -> Iterator[str]:
        if slag == ANDRAT:
            for part in delar:
                if part.fore is None:
                    yield f"{title}: {part.namn} blir ”{part.efter}”."
                elif part.efter is None:
                    yield f"{title}: {part.namn} ”{part.fore}” tas bort."
                else:
                    yield f"{title}: {part.namn} ändras från ”{part.fore}” till ”{part.efter}”."
            return
        said = "; ".join(f"{part.namn} ”{part.efter if slag == NYTT else part.fore}”" for part in delar)
        yield f"{title} {'tillkommer' if slag == NYTT else 'tas bort'}: {said}."

    @staticmethod
    def _named(path: Path) -> str:
        return " › ".join(_SAID.get(part, part) for part in path) or "värdet"


def _has(flat: Mapping[Path, str], thing: Path) -> bool:
    return any(path[: len(thing)] == thing for path in flat)


def _flat(value: Any, path: Path, file: str) -> Iterator[tuple[Path, str]]:
    if len(path) > _MAX_DEPTH:
        raise ModelRejected(file, "", f"Filen är nästlad i mer än {_MAX_DEPTH} nivåer.")
    if isinstance(value, Mapping) and value:
        for name, inner in value.items():
            yield from _flat(inner, (*path, str(name)), file)
    elif isinstance(value, list) and value and all(isinstance(one, Mapping) for one in value):
        seen: dict[str, int] = {}
        for at, one in enumerate(value):
            naming = next((str(one[key]) for key in _NAMING if key in one), str(at + 1))
            seen[naming] = seen.get(naming, 0) + 1
            which = naming if seen[naming] == 1 else f"{naming} nr {seen[naming]}"
            step = f"{path[-1]}[{which}]" if path else f"[{which}]"
            yield from _flat(one, (*path[:-1], step), file)
    else:
        yield path or ("",), _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date | time | Decimal):
        return str(value)
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    return str(value)


def _name_of(content: Any) -> str:
    return str(content.get("namn") or "") if isinstance(content, Mapping) else ""
