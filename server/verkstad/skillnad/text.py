"""Text against text: line by line, and word by word inside a line that was rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Cell, TextRad

_WORDS = re.compile(r"\s+|\w+|[^\w\s]", re.UNICODE)
_MOST = 4_000  # lines or words; that differ; beyond it they are told as one piece, so that it ends
Opcode = tuple[str, int, int, int, int]
_READ = 20_000  # lines of a file that are looked at, and that are shown
_SHOWN = 2_000
_NEAR = 3  # unchanged lines shown around a change


def lines_of(old: bytes | None, new: bytes | None) -> tuple[TextRad, ...]:
    """Return the changed lines with those nearest; an empty row without parts stands for what is left out."""
    return tuple(_near(_compared(_lines(old), _lines(new))))[:_SHOWN]


def words_of(old: str, new: str) -> tuple[tuple[str | None, str], ...]:
    """Return a text in parts, those of the old and those of the new marked."""
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    parts: list[tuple[str | None, str]] = []
    for kind, a, b, c, d in opcodes(left, right):
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
    found = []
    for kind, a, b, c, d in opcodes(left, right):
        if kind != "equal":
            before, after = " ".join(" ".join(left[a:b]).split()), " ".join(" ".join(right[c:d]).split())
            if before != after:
                found.append((before, after))
    return found


def opcodes(old: Sequence[str], new: Sequence[str]) -> list[Opcode]:
    """Return how the one becomes the other, as difflib does; what is very long and differs is one piece."""
    least = min(len(old), len(new))
    head = next((at for at in range(least) if old[at] != new[at]), least)
    rest = least - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    a, b = len(old) - tail, len(new) - tail
    middle: list[Opcode] = [("replace", head, a, head, b)] if (a, b) != (head, head) else []
    if middle and a + b - 2 * head <= _MOST:
        matcher = SequenceMatcher(None, old[head:a], new[head:b], autojunk=False)
        middle = [(k, i + head, j + head, m + head, n + head) for k, i, j, m, n in matcher.get_opcodes()]
    first: list[Opcode] = [("equal", 0, head, 0, head)] if head else []
    last: list[Opcode] = [("equal", a, len(old), b, len(new))] if tail else []
    return [*first, *middle, *last]


def _lines(content: bytes | None) -> list[str]:
    return [] if content is None else content.decode("utf-8", "replace").splitlines()[:_READ]


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[TextRad]:
    for kind, a, b, c, d in opcodes(old, new):
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
