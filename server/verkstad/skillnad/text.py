"""Text against text: line by line, and word by word inside a line that was rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Cell, TextRad

_WORDS = re.compile(r"\s+|\w+|[^\w\s]", re.UNICODE)
_MOST = 4_000  # lines or words; beyond it the comparison is coarse, so that it ends
_NEAR = 3  # unchanged lines shown around a change


def lines_of(old: bytes | None, new: bytes | None) -> tuple[TextRad, ...]:
    """Return the changed lines with those nearest; an empty row without parts stands for what is left out."""
    return tuple(_near(_compared(_lines(old), _lines(new))))


def words_of(old: str, new: str) -> tuple[tuple[str | None, str], ...]:
    """Return a text in parts, those of the old and those of the new marked."""
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    if len(left) + len(right) > _MOST:
        return ((BORTTAGET, old), (NYTT, new))
    parts: list[tuple[str | None, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append((None, "".join(left[a:b])))
            continue
        if a < b:
            parts.append((BORTTAGET, "".join(left[a:b])))
        if c < d:
            parts.append((NYTT, "".join(right[c:d])))
    return tuple(parts)


def passages(old: str, new: str) -> list[tuple[str, str]]:
    """Return what was written otherwise as (before, after), in whole lines."""
    left, right = old.splitlines(), new.splitlines()
    matcher = SequenceMatcher(None, left, right, autojunk=len(left) + len(right) > _MOST)
    found = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            before, after = " ".join(" ".join(left[a:b]).split()), " ".join(" ".join(right[c:d]).split())
            if before != after:
                found.append((before, after))
    return found


def _lines(content: bytes | None) -> list[str]:
    return [] if content is None else content.decode("utf-8", "replace").splitlines()


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[TextRad]:
    coarse = len(old) + len(new) > _MOST
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=coarse).get_opcodes():
        if kind == "equal":
            for at in range(b - a):
                yield TextRad(None, ((None, old[a + at]),), Cell(str(a + at + 1), str(c + at + 1)))
            continue
        pairs = min(b - a, d - c)
        for at in range(pairs):
            parts = words_of(old[a + at], new[c + at])
            yield TextRad(ANDRAT, parts, Cell(str(a + at + 1), str(c + at + 1)))
        for at in range(a + pairs, b):
            yield TextRad(BORTTAGET, ((BORTTAGET, old[at]),), Cell(str(at + 1), None))
        for at in range(c + pairs, d):
            yield TextRad(NYTT, ((NYTT, new[at]),), Cell(None, str(at + 1)))


def _near(rows: Iterator[TextRad]) -> Iterator[TextRad]:
    every = list(rows)
    changed = [at for at, row in enumerate(every) if row.slag]
    kept = {place for at in changed for place in range(at - _NEAR, at + _NEAR + 1)}
    left_out = False
    for at, row in enumerate(every):
        if at in kept:
            left_out = False
            yield row
        elif not left_out and changed:
            left_out = True
            yield TextRad(None, ())
