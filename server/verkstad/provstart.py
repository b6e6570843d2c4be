"""How a trial begins: the Bakgrund of a feature file, or facts of one's own, as sentences of a scenario."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from server import strict_toml
from server.cases.turning import grenar_of
from server.cases.watching import start_roles
from server.errors import LagrumError, ModelRejected
from server.scenarios import (
    Step,
    UnknownSentence,
    find_sentence,
    read_feature,
    read_outline,
    sentences_arende,
    sentences_provning,
)
from server.scenarios.sentences_arende import GRENAR
from server.scenarios.vocabulary import DEFINITE
from server.verkstad.meningar import pairs_of
from server.verkstad.trad import Tree, library_of_tree

SAMPLES = "processes/exempel"
PERSONER = 12  # invented persons to choose among
_FRASER = "features/fraser.toml"


@dataclass(frozen=True)
class Borjan:
    """A Bakgrund of the process's scenarios: it opens the ärende, or each of them does."""

    path: str
    titel: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Person:
    """An invented person, with a number that Skatteverket publishes for tests."""

    personnummer: str
    namn: str

    @property
    def fodd(self) -> date:
        """The day of birth that the number says; a samordningsnummer has 60 added to it."""
        day = int(self.personnummer[6:8])
        return date(int(self.personnummer[:4]), int(self.personnummer[4:6]), day - 60 if day > 60 else day)


@dataclass(frozen=True)
class Start:
    """What the user chose. Empty words leave it as the Bakgrund has it."""

    process: str
    ur: str = ""
    roll: str = ""
    gren: str = ""
    kommun: str = ""
    dag: str = ""
    personnummer: str = ""
    exempel: bool = False
    fraser: tuple[str, ...] = ()
    fakta: Sequence[Sequence[str]] = field(default=())
    meningar: tuple[str, ...] = ()
    ifyllt: bool = True


def beginnings(tree: Tree, process: str, about: str = "") -> list[Borjan]:
    """Return the ways to begin that scenarios have: first those of the process that it is about."""
    found = []
    for folder in dict.fromkeys((about or process, process)):
        for path in sorted(tree):
            if path.startswith(f"features/{folder}/") and path.endswith(".feature"):
                found += _beginning(tree[path], path, process)
    return found


def _beginning(content: bytes, path: str, process: str) -> list[Borjan]:
    try:
        text = content.decode("utf-8-sig")
        outline, scenarios = read_outline(text, path), read_feature(text, path)
    except (ModelRejected, UnicodeDecodeError):
        return []
    steps = (step for one in scenarios for step in one.steps)
    if not outline.background or not any(_opens(step, process) for step in steps):
        return []
    return [Borjan(path, outline.feature, outline.background)]


def leading_to(tree: Tree, about: str) -> str:
    """Return a process that somebody may start and that leads here, by its scenarios; else the first."""
    able = startable(tree)
    own = {path: text for path, text in tree.items() if path.startswith(f"features/{about}/")}
    leads = (one for one in able if beginnings(own, one, about))
    return about if about in able else next(leads, next(iter(able), ""))


def persons(tree: Tree) -> list[Person]:
    """Return invented persons of all ages, youngest first; the same ones each time."""
    lines = tree.get(f"{SAMPLES}/testpersonnummer.txt", b"").decode().splitlines()
    numbers = sorted((one for one in lines if one.isdigit() and len(one) == 12), reverse=True)
    names = strict_toml.loads(tree.get(f"{SAMPLES}/namn.toml", b""))
    chosen = numbers[:: max(1, len(numbers) // PERSONER)][:PERSONER]
    return [Person(number, _name(names, number, place)) for place, number in enumerate(chosen)]


def phrases(tree: Tree) -> list[str]:
    """Return the phrases that stand for facts."""
    try:
        told = strict_toml.loads(tree.get(_FRASER, b"")).get("fraser")
    except strict_toml.NotToml:
        return []
    return sorted(told) if isinstance(told, dict) else []


def startable(tree: Tree) -> dict[str, str]:
    """Return the processes that somebody may start, with their names."""
    found = {}
    for process, bundle in library_of_tree(tree).bundles.items():
        try:
            if start_roles(bundle):
                found[process] = bundle.spec.name or process
        except LagrumError:  # a broken diagram is told of where it is edited
            found[process] = process
    return found


def openers(tree: Tree, process: str) -> tuple[list[str], list[str]]:
    """Return the roles that start the process, and the verksamhetsgrenar that it may belong to."""
    bundle = library_of_tree(tree).bundle(process)
    return start_roles(bundle), grenar_of(bundle)


def sentences(tree: Tree, start: Start) -> tuple[list[Step], str]:
    """Return the sentences that the trial begins with, and the file whose Bakgrund they are unchanged."""
    about = start.ur.split("/")[1] if start.ur.count("/") == 2 else ""
    base = next((one for one in beginnings(tree, start.process, about) if one.path == start.ur), None)
    steps = list(base.steps) if base else []
    changed = list(_of_start(start, tree))
    texts = [step.text for step in steps]
    new = [step for step in changed if step.text not in texts or step.table is not None]
    opens = any(_opens(step, start.process) for step in steps)
    opening = [] if opens else [_opening(tree, start)]
    if base and not new:
        return [*steps, *opening], base.path
    kept = [step for step in steps if not any(_same_kind(step, one) for one in new)]
    before = [step for step in kept if not _touches(step)]
    return [*before, *new, *(step for step in kept if _touches(step)), *opening], ""


def _of_start(start: Start, tree: Tree) -> Iterator[Step]:
    if start.dag:
        yield _step(f"i dag är {start.dag}")
    if start.kommun:
        yield _step(f"kommunen är {start.kommun}")
    if start.exempel:
        yield _step("exemplet på delegation gäller")
    person = next((one for one in persons(tree) if one.personnummer == start.personnummer), None)
    if person:
        yield _step(f"den enskilde är född {person.fodd}")
    if start.fraser:
        yield _step(f"en person med {' och '.join(start.fraser)}")
    rows = pairs_of(start.fakta)
    if rows:
        yield Step("Och", "följande fakta:", 0, rows)
    yield from (_step(text) for text in start.meningar)


def is_sentence(text: str) -> bool:
    """Tell whether a line is a sentence of scenarios, and not a fact."""
    return _meaning(_step(text)) is not None


def _opening(tree: Tree, start: Start) -> Step:
    roles, grenar = openers(tree, start.process)
    roll = start.roll if start.roll in roles else (roles or [""])[0]
    gren = start.gren if start.gren in grenar else (grenar or ["socialtjanst"])[0]
    words = {name: word for word, name in GRENAR.items()}
    within = f" inom {words[gren]}" if gren in words and gren != "socialtjanst" else ""
    return _step(f'{DEFINITE.get(roll, roll)} öppnar ett ärende i processen "{start.process}"{within}')


def _step(text: str) -> Step:
    return Step("Och", text, 0)


def _meaning(step: Step) -> Callable[..., None] | None:
    try:
        return find_sentence(step.text)[0].perform
    except UnknownSentence:
        return None


def _opens(step: Step, process: str) -> bool:
    return _meaning(step) is sentences_arende.oppnar and f'"{process}"' in step.text


def _touches(step: Step) -> bool:
    """Tell whether the sentence does something in a house, and so comes after what is known."""
    before = {sentences_arende.ar_fodd, sentences_arende.i_dag, sentences_arende.exemplet_galler}
    meaning = _meaning(step)
    return meaning is not None and meaning.__module__ == sentences_arende.__name__ and meaning not in before


def _same_kind(one: Step, other: Step) -> bool:
    """Tell whether the second sentence takes the place of the first: a person is born once."""
    only_once = {sentences_arende.ar_fodd, sentences_arende.i_dag, sentences_provning.kommunen_ar}
    meaning = _meaning(one)
    return meaning in only_once and meaning is _meaning(other)


def _name(names: Mapping[str, Sequence[str]], number: str, place: int) -> str:
    first = names["kvinna" if int(number[10]) % 2 == 0 else "man"]
    return f"{first[place * 7 % len(first)]} {names['efternamn'][place * 11 % len(names['efternamn'])]}"
