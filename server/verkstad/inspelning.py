"""Writes what was done in a trial as a scenario, in our own sentences, and adds it to a feature file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from server.cases import ArendeView
from server.errors import FaltFel, InvalidInput, ModelRejected
from server.scenarios import Stage, Step, open_stage, play, read_feature, read_outline
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
    Prov,
)
from server.verkstad.trad import Tree, unpacked

LONGEST = 200
_WORD = re.compile(r"[\w:.-]+")


@dataclass(frozen=True)
class Sett:
    """What a trial has seen that a scenario may be tagged with, and what it could be called."""

    grenar: tuple[str, ...]
    lagrum: tuple[str, ...]
    namn: str
    regel: str


@dataclass(frozen=True)
class Fil:
    """A feature file that the scenario may be added to.

    `sagt` is how many of the sentences that the trial began with its Bakgrund says already.
    """

    path: str
    titel: str
    sagt: int


@dataclass(frozen=True)
class Beskrivning:
    """What the user says of the scenario. `path` may be new; then `titel` names the feature."""

    namn: str
    regel: str
    grenar: tuple[str, ...]
    path: str
    titel: str = ""


def seen_in(korning: Korning) -> Sett:
    """Return the branches and paragraphs that the trial has come to, and suggestions of words."""
    scene, akter = korning.scene, korning.prov.akter
    korning.staff.look_at_all()
    grenar = {*scene.grenar, *(gren for akt in akter for gren in akt.grenar)}
    view = korning.view()
    of_stop = [lagrum for akt in akter[-1:] for lagrum in akt.lagrum]
    of_beslut = [lagrum for row in reversed(view.beslut) for lagrum in row["lagrum"]]
    of_rules = [rule.lagrum for akt in reversed(akter) for rule in akt.regler if rule.lagrum]
    told = [one.strip() for text in (*of_stop, *of_beslut, *of_rules) for one in text.split(";")]
    lagrum = tuple(dict.fromkeys(told))
    return Sett(tuple(sorted(grenar)), lagrum, _name(akter, view), lagrum[0] if lagrum else "")


def files_for(tree: Tree, prov: Prov) -> list[Fil]:
    """Return the process's feature files whose Bakgrund begins as the trial did; the most alike first."""
    found = []
    folders = (_folder(prov), f"features/{prov.process}/")
    for path in sorted(tree):
        if path.startswith(folders) and path.endswith(".feature"):
            try:
                outline = read_outline(tree[path].decode(), path)
            except (ModelRejected, UnicodeDecodeError):
                continue
            count = len(outline.background)
            if _same_steps(outline.background, prov.givna[:count]):
                found.append(Fil(path, outline.feature, count))
    return sorted(found, key=lambda one: -one.sagt)


def new_path(prov: Prov, namn: str) -> str:
    """Return the path of a new feature file with this name."""
    plain = unicodedata.normalize("NFKD", namn.lower()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60]
    return f"{_folder(prov)}{slug or 'prov'}.feature"


def _folder(prov: Prov) -> str:
    """Return the folder of the scenarios that the trial began as; that may be of a called process."""
    return f"{prov.ur.rpartition('/')[0]}/" if prov.ur else f"features/{prov.process}/"


def with_scenario(tree: Tree, korning: Korning, given: Beskrivning) -> str:
    """Return the feature file with the trial as a scenario in it.

    Raises:
        InvalidInput: a name or a paragraph is missing, or the name is taken.
    """
    _check(tree, korning.prov, given)
    if given.path not in tree:
        return _new_file(korning, given)
    text = tree[given.path].decode("utf-8-sig")
    return _added(text, given.regel, scenario_lines(korning, given, said_by(tree, korning.prov, given.path)))


def said_by(tree: Tree, prov: Prov, path: str) -> int:
    """Return how many of the trial's first sentences the file's Bakgrund says; all of them in a new file."""
    if path not in tree:
        return len(prov.givna)
    return next((one.sagt for one in files_for(tree, prov) if one.path == path), 0)


def play_in(tree: Tree, path: str, text: str, namn: str) -> str | None:
    """Play the scenario of this name as the file would have it; says why it does not hold."""
    with unpacked({**tree, path: text.encode()}) as root, open_stage(root) as stage:
        return play_on(stage, path, text, namn)


def play_on(stage: Stage, path: str, text: str, namn: str) -> str | None:
    """Play the scenario of this name on a stage that is open; says why it does not hold."""
    scenarios = [one for one in read_feature(text, path) if one.name == namn]
    return play(stage, scenarios[-1]).fel


def scenario_lines(korning: Korning, given: Beskrivning, sagt: int) -> list[str]:
    """Return the lines of the scenario, tags first; with how it began but for what the Bakgrund has said."""
    lines = _Lines()
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


class _Lines:
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


def _new_file(korning: Korning, given: Beskrivning) -> str:
    lines = _Lines()
    for step in korning.prov.givna:
        lines.add("Givet", step.text, step.table or ())
    head = ["# language: sv", f"Egenskap: {given.titel or given.namn}", "", "  Bakgrund:"]
    head += [f"  {line}" for line in lines.lines]
    said = len(korning.prov.givna)
    return _added("\n".join(head) + "\n", given.regel, scenario_lines(korning, given, said))


def _added(text: str, regel: str, lines: Sequence[str]) -> str:
    """Return the text with the scenario last in its Regel, which is made if it is not there."""
    block = [f"    {line}" for line in lines]
    old = text.rstrip("\n").split("\n")
    rules = [number for number, line in enumerate(old) if re.match(r"\s*Regel:", line)]
    own = next((n for n in rules if old[n].strip().removeprefix("Regel:").strip() == regel), None)
    if own is None:
        return "\n".join([*old, "", f"  Regel: {regel}", "", *block]) + "\n"
    end = next((number for number in rules if number > own), len(old))
    while end > own + 1 and not old[end - 1].strip():
        end -= 1
    rest = old[end:] if any(line.strip() for line in old[end:]) else []
    return "\n".join([*old[:end], "", *block, *rest]) + "\n"


def _check(tree: Mapping[str, bytes], prov: Prov, given: Beskrivning) -> None:
    faults = [
        FaltFel(name, text)
        for name, value, text in (
            ("namn", given.namn, "Skriv scenariots namn: det rättsliga utfallet i en mening."),
            ("regel", given.regel, "Skriv vilket lagrum scenariot prövar, till exempel 12 kap. 4 § SoL."),
        )
        if not value.strip() or len(value) > LONGEST or "\n" in value
    ]
    known = {one.path for one in files_for(tree, prov)}
    if given.path in tree and given.path not in known:
        faults.append(FaltFel("fil", "Filen börjar på ett annat sätt än provet. Välj en annan fil."))
    elif given.path in tree and given.namn in _names(tree[given.path], given.path):
        faults.append(FaltFel("namn", "Filen har redan ett scenario med det namnet. Välj ett annat namn."))
    if not prov.akter:
        faults.append(FaltFel("namn", "Gör minst ett steg i provet, så att det finns något att spara."))
    if faults:
        raise InvalidInput(faults)


def _names(content: bytes, path: str) -> set[str]:
    return {one.name for one in read_feature(content.decode("utf-8-sig"), path)}


def _same_steps(one: Sequence[Step], other: Sequence[Step]) -> bool:
    return [(step.text, step.table) for step in one] == [(step.text, step.table) for step in other]


def _name(akter: Sequence[Akt], view: ArendeView) -> str:
    """Return a name to begin with: what came of it."""
    last = akter[-1] if akter else None
    if last is not None and last.utfall == STOPPAT:
        return f"{last.namn} stoppas" + (f" enligt {last.lagrum[0]}" if last.lagrum else "")
    if last is not None and last.utfall != KLART:
        return f"{last.namn} nekas"
    if last is not None and last.slut:
        return last.slut[-1]
    if view.beslut:
        return f"Beslut om {view.beslut[-1]['utfall'].replace('_', ' ')}"
    waiting = view.oppna_uppgifter[0]["namn"] if view.oppna_uppgifter else "inget mer"
    return f"Därefter väntar {waiting[:1].lower()}{waiting[1:]}"


def pairs_of(rows: Iterable[Sequence[str]]) -> Pairs:
    """Return rows of two cells as pairs, blank ones left out."""
    return tuple((name.strip(), text.strip()) for name, text in rows if name.strip() and text.strip())
