"""What the use cases give back: frozen values, with rows as plain mappings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server.errors import LegalStop
from server.forms import Form

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Page:
    """A page by key. `next` is what to give as `after` for the page behind it, or None."""

    items: Sequence[Row]
    next: str | None = None


def place_in_list(text: str | None) -> int | None:
    """Return the number that a key holds; None when it is no number that the database could hold."""
    fits = text is not None and text.isascii() and text.isdigit() and len(text) <= _DIGITS
    return int(text) if text is not None and fits else None


_DIGITS = 18  # what fits in 64 bits, whatever the digits


@dataclass(frozen=True)
class Position:
    """Where an ärende stands in its diagrams: ids of boxes that wait, boxes passed, flows taken."""

    process: str
    boxes: tuple[str, ...]
    passed: tuple[str, ...] = ()
    flows: tuple[str, ...] = ()


@dataclass(frozen=True)
class UppgiftView:
    """An open task as its page needs it.

    `row`: id, arende, nummer, process, box, namn, roll, roller, enhet, delegationspunkt, forfaller, version
    (of the ärende), tagen_av, tagen_av_namn, egenskaper, formular, may_complete.
    `tidigare`: earlier answers, oldest first: {process, box, namn, tid, av, formular, varden}.
    `utkast`: {sparat, varden} of this reader, or None.
    `fragas_inte`: what that draft says that the form does not ask for since the ärende was moved.
    `prefill`: values by field key, from what the ärende already knows.
    `data`: what the engine gave the task, for FEEL in the form.
    """

    row: Row
    form: Form | None
    arende: Row
    person: Row | None
    tidigare: Sequence[Row]
    utkast: Row | None
    bedomning: Mapping[str, Any] | None
    position: Position
    prefill: Mapping[str, Any]
    data: Mapping[str, Any]
    fragas_inte: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """What completing the task would do. Nothing is kept.

    `beslut`: the decisions it would record, with `brev` (html or None); `stop` when the law forbids it.
    `beslutsfattare`: roles that may decide, as the rules answer.
    """

    beslut: Sequence[Row]
    regler: Sequence[Row]
    beslutsfattare: Sequence[str]
    delegationspunkt: str | None
    oppna_uppgifter: Sequence[Row]
    stop: LegalStop | None = None

    @property
    def brev(self) -> Sequence[str]:
        """The letters, as HTML."""
        return [row["brev"] for row in self.beslut if row.get("brev")]


@dataclass(frozen=True)
class Completed:
    """The answer to a completed task; a retry with the same key reads the same."""

    arende: str
    status: str
    oppna_uppgifter: Sequence[Row]
    regler: Sequence[Row]
    nummer: str = ""
    beslut: Sequence[str] = ()


@dataclass(frozen=True)
class ArendeView:
    """An ärende with everything that its page shows.

    `handelser`: {nr, tid, process, box, namn, slag, av, av_namn, roll, regler, grenar, lagrum, flode}.
    `path`: position with what has been passed. `bevakningar`: {orsak, due_at, slag, box}.
    `person`: {namn, personnummer, skyddad, ...}; the names are None where the reader may not see them.
    `versioner`: {fran_nr, bundle, lagdag, tid} when it has been moved; each step says its own `modeller`.
    `relaterade`: {id, nummer, process, status} of the ärende it came from and those that came from it.
    """

    row: Row
    person: Row | None
    oppna_uppgifter: Sequence[Row]
    handelser: Sequence[Row]
    beslut: Sequence[Row]
    brev: Sequence[Row]
    position: Position
    bevakningar: Sequence[Row]
    vantar: Sequence[Row]
    tidigare: Sequence[Row]
    fakta: Mapping[str, Any]
    relaterade: Sequence[Row] = ()
    versioner: Sequence[Row] = ()

    @property
    def path(self) -> Position:
        """The position, which carries the path taken."""
        return self.position


@dataclass(frozen=True)
class Brev:
    """A letter as a PDF, with the sum that the receipt names."""

    pdf: bytes
    sha256: str
    namn: str


@dataclass(frozen=True)
class Worked:
    """How much the worker did in one turn."""

    timers: int = 0
    bevakningar: int = 0
    meddelanden: int = 0
    levererade: int = 0
    brev: int = 0
    sigill: int = 0
    fel: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Tell whether there may be more to do at once."""
        return any((self.timers, self.bevakningar, self.meddelanden, self.levererade, self.brev, self.sigill))


@dataclass(frozen=True)
class Sealed:
    """What checking the chain of the log found; `last` is the number and hash of its last seal."""

    rows: int
    unsealed: int
    broken_at: int | None = None
    last: tuple[int, str] = (0, "")
    checked: datetime | None = field(default=None, compare=False)

    @property
    def whole(self) -> bool:
        """Tell whether every seal fits its row and the seal before it."""
        return self.broken_at is None
