"""A finding as an editor shows it: at an element, or at a line of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from server.lint.finding import Finding

_RAD = re.compile(r"\b(?:rad|line) (\d+)")
_KOLUMN = re.compile(r"\b(?:kolumn|column) (\d+)")


@dataclass(frozen=True)
class Fynd:
    """A finding as an editor shows it: `rad` and `kolumn` are 0 when the place is an element."""

    fil: str
    element: str
    allvar: str
    kod: str
    text: str
    rad: int = 0
    kolumn: int = 0


def fynd_of(one: Finding) -> Fynd:
    """Find the place in the words of a refusal: `rad 12` of an element or of a text that cannot be read."""
    place = f"{one.element} {one.text}" if one.regel == "olaslig" else ""
    line, column = _RAD.search(place), _KOLUMN.search(place)
    return Fynd(
        one.fil,
        one.element,
        one.niva,
        one.regel,
        one.text,
        rad=int(line[1]) if line else 0,
        kolumn=int(column[1]) if column else 0,
    )
