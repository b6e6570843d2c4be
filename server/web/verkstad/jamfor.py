"""Two texts line by line, side by side: only what differs, with a few lines around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 3
MAX_LINES = 3_000  # compared; what two long texts begin and end with alike is left out first
MAX_COLUMNS = 400


@dataclass(frozen=True)
class Row:
    """A line of each text; "" where the other has none. `kind` is lika, andrad, borttagen or tillagd."""

    kind: str
    left_number: int
    left: str
    right_number: int
    right: str


def side_by_side(left: bytes, right: bytes) -> list[list[Row]]:
    """Return the parts that differ, each as rows."""
    a, b = _lines(left), _lines(right)
    start = _alike(a, b)
    end = _alike(a[start:][::-1], b[start:][::-1])
    first = max(0, start - AROUND)
    a, b = (text[first : max(start, len(text) - end + AROUND)][:MAX_LINES] for text in (a, b))
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [_rows(group, a, b, first) for group in matcher.get_grouped_opcodes(AROUND)]


def _lines(text: bytes) -> list[str]:
    return [line[:MAX_COLUMNS] for line in text.decode(errors="replace").splitlines()]


def _alike(a: list[str], b: list[str]) -> int:
    """Return how many lines both begin with."""
    return next(
        (place for place, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]),
        min(len(a), len(b)),
    )


def _rows(
    group: Sequence[tuple[str, int, int, int, int]], a: list[str], b: list[str], before: int
) -> list[Row]:
    rows = []
    for tag, i1, i2, j1, j2 in group:
        for step in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + step, j1 + step
            left, right = i < i2, j < j2
            kind = "lika" if tag == "equal" else _kind(left, right)
            rows.append(
                Row(
                    kind,
                    before + i + 1 if left else 0,
                    a[i] if left else "",
                    before + j + 1 if right else 0,
                    b[j] if right else "",
                )
            )
    return rows


def _kind(left: bool, right: bool) -> str:
    if left and right:
        return "andrad"
    return "borttagen" if left else "tillagd"
