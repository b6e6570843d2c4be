"""Writes what was done in a trial as a scenario, in our own sentences, and adds it to a feature file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.cases import ArendeView
from server.errors import FaltFel, InvalidInput, ModelRejected
from server.scenarios import Stage, Step, open_stage, play, read_feature, read_outline
from server.verkstad.meningar import Beskrivning, Lines, scenario_lines
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import (
    KLART,
    STOPPAT,
    Akt,
    Prov,
)
from server.verkstad.trad import Tree, unpacked

LONGEST = 200


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


def _new_file(korning: Korning, given: Beskrivning) -> str:
    lines = Lines()
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
