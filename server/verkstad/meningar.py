"""The acts of a trial as sentences of a scenario: what was done, what was refused, what is so in the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from server.cases import ArendeView
from server.scenarios.vocabulary import DEFINITE
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import (
    EJ_GODTAGET,
    FORTSATT,
    KLART,
    MEDDELANDE,
    SLUTFOR,
    STOPPAT,
    TID,
    Akt,
    Pairs,
)

_WORD = re.compile(r"[\w:.-]+")


@dataclass(frozen=True)
class Beskrivning:
    """What the user says of the scenario. `path` may be new; then `titel` names the feature."""

    namn: str
    regel: str
    grenar: tuple[str, ...]
    path: str
    titel: str = ""


def scenario_lines(korning: Korning, given: Beskrivning, sagt: int) -> list[str]:
    """Return the lines of the scenario, tags first; with how it began but for what the Bakgrund has said."""
    lines = Lines()
    for step in korning.prov.givna[sagt:]:
        lines.add("Givet", step.text, step.table or ())
    akter = korning.prov.akter
    for number, akt in enumerate(akter, 1):
        last = number == len(akter)
        lines.act(akt, last=last)
        if akt.utfall != KLART:
            lines.add("Så", _refusal(akt))
    for text in expectations(korning):
        lines.add("Så", text)
    tags = [" ".join(f"@{gren}" for gren in given.grenar)] if given.grenar else []
    return [*tags, f"Scenario: {given.namn}", *lines.lines]


def expectations(korning: Korning) -> Iterator[str]:
    """Yield what is so where the trial stands: decisions, their ground, what is open, or the end."""
    view = korning.view()
    yield from dict.fromkeys(_of_beslut(view))
    if view.row["status"] == "avslutat":
        yield "är ärendet avslutat"
        ends = [slut for akt in korning.prov.akter[-1:] for slut in akt.slut]
        yield from dict.fromkeys(f'har "{slut}" hänt' for slut in ends if '"' not in slut)
        return
    rows = [row for row in view.oppna_uppgifter if '"' not in row["namn"]]
    yield from dict.fromkeys(_of_task(row["namn"], row["roll"]) for row in rows)
    if not rows:
        yield "är ärendet pågående"


def _of_beslut(view: ArendeView) -> Iterator[str]:
    if not view.beslut:
        yield "har inget beslut fattats"
    for row in view.beslut:
        punkt = str(row["delegationspunkt"] or "")
        tail = f" enligt punkt {punkt}" if _WORD.fullmatch(punkt) else ""
        if row["roll"] in DEFINITE and _WORD.fullmatch(row["utfall"]):
            yield f"har {DEFINITE[row['roll']]} fattat beslut om {row['utfall']}{tail}"
        yield from (f"vilar beslutet på {lagrum}" for lagrum in row["lagrum"])


def _of_task(namn: str, roll: str) -> str:
    return f'finns arbetsuppgiften "{namn}"' + (f" hos {roll}" if roll in DEFINITE else "")


def _refusal(akt: Akt) -> str:
    if akt.utfall == STOPPAT:
        return f"stoppas beslutet enligt {akt.lagrum[0] if akt.lagrum else ''}".strip()
    if akt.utfall == EJ_GODTAGET:
        return f'godtas inte svaret på "{akt.falt}"'
    return "nekas rollen"


class Lines:
    """Steps as text: Och instead of the same keyword again, tables with even columns."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.kind = ""

    def add(self, kind: str, text: str, table: Iterable[Sequence[str]] = ()) -> None:
        """Add one step of this kind."""
        self.lines.append(f"  {'Och' if kind == self.kind else kind} {text}")
        self.kind = kind
        self.lines += [f"    {row}" for row in _table(table)]

    def act(self, akt: Akt, *, last: bool) -> None:
        """Add what somebody did: the last of it, and what was refused, is the När of the scenario."""
        kind = "När" if last or akt.utfall != KLART else "Givet"
        if akt.slag == SLUTFOR:
            said = f'{DEFINITE.get(akt.roll, akt.roll)} slutför "{akt.namn}"'
            self.add(kind, said + (" med:" if akt.sagt else ""), akt.sagt)
        elif akt.slag == MEDDELANDE:
            said = f'meddelandet "{akt.namn}" kommer'
            self.add(kind, said + (" med:" if akt.sagt else ""), akt.sagt)
        elif akt.slag == TID:
            self.add(kind, f"tiden går till {akt.dag}")
        elif akt.slag == FORTSATT:
            self.add("Så", f'fortsätter det med ett ärende i processen "{akt.namn}"')


def _table(rows: Iterable[Sequence[str]]) -> list[str]:
    cells = [[_cell(text) for text in row] for row in rows]
    widths = [max(len(text) for text in column) for column in zip(*cells, strict=True)]
    return [f"| {' | '.join(t.ljust(w) for t, w in zip(row, widths, strict=True))} |" for row in cells]


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\r\n", "\n").replace("\n", "\\n")


def pairs_of(rows: Iterable[Sequence[str]]) -> Pairs:
    """Return rows of two cells as pairs, blank ones left out."""
    return tuple((name.strip(), text.strip()) for name, text in rows if name.strip() and text.strip())
