"""Letter against letter: which passages are written otherwise, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Andring, Del
from server.verkstad.skillnad.text import passages

_MOST = 40
_VALUE = re.compile(r"\{\{\s*([\w.]+)[^{}]*\}\}")
_CODE = re.compile(r"\{%[^{}]*%\}")
_TAG = re.compile(r"<[^<>]*>")
_LAGRUM = re.compile(r"(?:\d+ kap\. )?\d+(?: [a-z])? §(?: \w+ stycket)?(?: [A-ZÅÄÖ]\w*)?")


class BrevSkillnad:
    """How one letter differs from its older self."""

    def __init__(self, old: bytes, new: bytes, file: str) -> None:
        self.namn = PurePosixPath(file).stem
        self.passages = passages(old.decode("utf-8", "replace"), new.decode("utf-8", "replace"))

    def andringar(self) -> Iterator[Andring]:
        """Yield the changed passages; very many are told as one."""
        title = f"Brevet {self.namn}"
        if len(self.passages) > _MOST:
            said = (f"{title} är omskrivet på {len(self.passages)} ställen.",)
            yield Andring(ANDRAT, (self.namn, ""), title, said, regel=_names_law(self.passages))
            return
        for nr, (before, after) in enumerate(self.passages, 1):
            slag = NYTT if not before else BORTTAGET if not after else ANDRAT
            part = Del("texten", before or None, after or None, "text")
            lagrum = tuple(dict.fromkeys(_LAGRUM.findall(f"{after} {before}")))
            law = sorted(_LAGRUM.findall(before)) != sorted(_LAGRUM.findall(after))
            said = (_told(title, *_without_tags(before, after)),)
            yield Andring(slag, (self.namn, str(nr)), title, said, (part,), lagrum, regel=law)


def _without_tags(before: str, after: str) -> tuple[str, str]:
    """Return the passages as they are read, unless it is the markup that differs."""
    plain = _as_read(before), _as_read(after)
    return plain if plain[0] != plain[1] else (before, after)


def _as_read(text: str) -> str:
    """Return the text without markup, each value that is filled in named in brackets."""
    named = _VALUE.sub(lambda found: f"[{found[1].rpartition('.')[2].replace('_', ' ')}]", text)
    return " ".join(_CODE.sub(" ", _TAG.sub(" ", named)).split())


def _told(title: str, before: str, after: str) -> str:
    if not before:
        return f"{title}: ny text ”{after}”."
    if not after:
        return f"{title}: texten ”{before}” tas bort."
    return f"{title}: ”{before}” ändras till ”{after}”."


def _names_law(found: list[tuple[str, str]]) -> bool:
    return any(_LAGRUM.search(before) or _LAGRUM.search(after) for before, after in found)
