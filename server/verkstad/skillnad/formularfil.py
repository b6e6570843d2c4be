"""A form as it is written: its fields in order, what each says, and which one holds it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from server.errors import ModelRejected

_MAX_DEPTH = 30
_SORT = {
    "group": "gruppen",
    "dynamiclist": "listan",
    "text": "texten",
    "html": "texten",
    "separator": "linjen",
}


@dataclass(frozen=True)
class Falt:
    """One component with what it says, and which one holds it."""

    id: str
    nyckel: str
    inom: str
    delar: Mapping[str, str] = field(repr=False)

    @property
    def namn(self) -> str:
        """The question, or what else tells the field from others."""
        said = (
            self.delar.get("label")
            or self.delar.get("dateLabel")
            or self.nyckel
            or self.delar.get("text", "")
        )
        return " ".join((said or self.id).split())[:80]

    @property
    def vad(self) -> str:
        """The field in words."""
        return f"{_SORT.get(self.delar.get('type', ''), 'frågan')} ”{self.namn}”"


@dataclass(frozen=True)
class Formular:
    """A form as it is written."""

    id: str
    delar: Mapping[str, str]
    falt: tuple[Falt, ...]


def read_formular(content: bytes, file: str) -> Formular:
    """Return the form.

    Raises:
        ModelRejected: it is no JSON object.
    """
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as wrong:
        raise ModelRejected(file, "", f"Filen är inte läsbar JSON: {wrong}") from None
    if not isinstance(said, dict):
        raise ModelRejected(file, "", "Filen är inget formulär.")
    own = str(said.get("id") or PurePosixPath(file).stem)
    rest = {name: value for name, value in said.items() if name not in {"components", "id"}}
    return Formular(own, _flat(rest), tuple(_fields(said.get("components"), "", 0, file)))


def _fields(components: Any, holder: str, depth: int, file: str) -> Iterator[Falt]:
    if depth > _MAX_DEPTH:
        raise ModelRejected(file, "", f"Formuläret är nästlat i mer än {_MAX_DEPTH} nivåer.")
    for at, component in enumerate(components if isinstance(components, list) else ()):
        if not isinstance(component, dict):
            continue
        own = str(component.get("id") or component.get("key") or f"{holder}.{at + 1}")
        rest = {name: value for name, value in component.items() if name not in {"components", "id"}}
        yield Falt(own, str(component.get("key") or component.get("path") or ""), holder, _flat(rest))
        yield from _fields(component.get("components"), own, depth + 1, file)


def _flat(value: Any, path: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        found: dict[str, str] = {}
        for name, inner in value.items():
            found |= _flat(inner, f"{path}.{name}" if path else str(name))
        return found or {path: "{}"}
    if isinstance(value, list) and value and all(isinstance(one, dict) and "value" in one for one in value):
        labelled = {f"{path}[{_text(one['value'])}]": str(one.get("label", "")) for one in value}
        return {**labelled, f"{path} ordning": ", ".join(_text(one["value"]) for one in value)}
    return {path: _text(value)}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
