"""What a check tells: where, how serious, which rule, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

FEL, VARNING, UPPLYSNING = "fel", "varning", "upplysning"
NIVAER = (FEL, VARNING, UPPLYSNING)


@dataclass(frozen=True)
class Finding:
    """One finding. `fil` is a path from the root, `element` an id in it or ""."""

    fil: str
    element: str
    niva: str
    regel: str
    text: str
