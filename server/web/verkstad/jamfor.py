"""Two texts line by line, side by side: only what differs, with a few lines around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 3
MAX_LINES = 20_000


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
    a = left.decode(errors="replace").splitlines()[:MAX_LINES]
    b = right.decode(errors="replace").splitlines()[:MAX_LINES]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [_rows(group, a, b) for group in matcher.get_grouped_opcodes(AROUND)]


def _rows(group: Sequence[tuple[str, int, int, int, int]], a: list[str], b: list[str]) -> list[Row]:
    rows = []
    for tag, i1, i2, j1, j2 in group:
        for step in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + step, j1 + step
            left, right = i < i2, j < j2
            kind = "lika" if tag == "equal" else _kind(left, right)
            rows.append(
                Row(
                    kind,
                    i + 1 if left else 0,
                    a[i] if left else "",
                    j + 1 if right else 0,
                    b[j] if right else "",
                )
            )
    return rows


def _kind(left: bool, right: bool) -> str:
    if left and right:
        return "andrad"
    return "borttagen" if left else "tillagd"
