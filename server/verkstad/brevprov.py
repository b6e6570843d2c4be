"""A draft of a letter on invented data: nobody's name, nobody's answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

from server.assessment import Fact, load_register
from server.forms import Choice, DynamicList, Field, Group, Static
from server.letters import BASE, render_html
from server.lint.models import Folder
from server.verkstad.brev import bundles_of, forms_of
from server.verkstad.trad import Tree, library_of_tree

FB, LP, ING = "FB", "LP", "ING"
_LAYOUT = f"processes/gemensamt/brev/{BASE}"
_QUOTED = re.compile(r'"(\w+)"')
_USED_AS = re.compile(r"\b(fakta|svar|varden)\.(\w+)\s*\|\s*(datum|manad|tal|rada_upp)")
_DAY = date(2026, 5, 18)
_TEXT = "Ett påhittat svar, för att visa hur brevet ser ut.\n\nEtt andra stycke."
_SAMPLES: Mapping[str, Any] = {
    "datum": _DAY,
    "manad": "2026-05",
    "tal": Decimal("12.5"),
    "rada_upp": ["ett", "två", "tre"],
}
_KINDS: Mapping[str, Any] = {
    "textfield": "Påhittat svar",
    "textarea": _TEXT,
    "number": Decimal(10),
    "date": _DAY.isoformat(),
    "time": "09:00",
    "datetime": "2026-05-18T09:00",
    "checkbox": True,
}


def appeal_of(tree: Tree, path: str) -> str:
    """Guess which appeal the letter tells of: none when a process sends it without a decision."""
    folder = Folder(library_of_tree(tree))
    files = {file for bundle in bundles_of(folder, path) for file in bundle.files if file.endswith(".bpmn")}
    sent = (name for file in files if file in folder.trees for name in _sent_alone(folder.trees[file]))
    return ING if PurePosixPath(path).stem in sent else FB


def _sent_alone(diagram: etree._Element) -> Iterator[str]:
    """Yield the letters that an operation of the diagram is told to send by themselves."""
    for given in diagram.iter("{*}input"):
        if given.get("target") == "mall":
            yield from _QUOTED.findall(given.get("source", ""))


def draft_html(tree: Tree, path: str, template: str, overklagande: str) -> str:
    """Return the letter on invented data.

    Raises:
        LetterRejected: it cannot be made; says why, and on which line.
    """
    if path == _LAYOUT:
        return render_html(
            '{% extends "bas.html" %}', sample(tree, path, template, overklagande), base=template
        )
    layout = tree.get(_LAYOUT)
    base = None if layout is None else layout.decode(errors="replace")
    return render_html(template, sample(tree, path, template, overklagande), base=base)


def sample(tree: Tree, path: str, template: str, overklagande: str) -> dict[str, Any]:
    """Return invented data of the shape that a letter is given (server.cases.deciding)."""
    folder = Folder(library_of_tree(tree))
    bundles = bundles_of(folder, path)
    given: dict[str, Any] = {name: "påhittat" for bundle in bundles for name in folder.given_in(bundle)}
    given |= {"stodmanad": "2026-05", "beslutsdatum": _DAY}
    facts = {name: _fact(fact) for name, fact in load_register().fakta.items()}
    answers: dict[str, Any] = {}
    for form in forms_of(folder, bundles).values():
        answers |= _invented(form.components)
    # What the template writes as a day is a day; a name that nobody gives stays away, and is told of.
    found = [(name, _SAMPLES[as_what], of) for of, name, as_what in _USED_AS.findall(template)]
    used = {name: value for name, value, of in found if name in {**given, **facts, **answers}}
    varden = {name: "påhittat" for question in load_register().fragor.values() for name in question.varden}
    varden |= {name: value for name, value, of in found if of == "varden" and name in varden}
    return {
        "arende": {"id": "prov", "nummer": "2026-000123", "process": path.split("/")[1]},
        "person": {"namn": "Kim Exempel", "personnummer": "19900101-0017"},
        "beslut": None if overklagande == ING else _beslut(overklagande),
        "fakta": {**given, **facts, **{name: one for name, one in answers.items() if name in given}, **used},
        "svar": {**given, **answers, **used},
        "profil": _PROFIL,
        "bedomning": {"utfall": "tillatet", "grenar": [], "lagrum": [], "varden": varden},
        "overklagande": {"typ": overklagande},
    }


_PROFIL = {
    "id": "prov",
    "namn": "Exempelkommunen",
    "adress": "100 00 Exempelstad",
    "organisation": {
        "namnd": "Arbetsmarknads- och socialnämnden",
        "adress": "100 00 Exempelstad",
        "enheter": [],
    },
}


def _beslut(overklagande: str) -> dict[str, Any]:
    return {
        "slag": "prov",
        "utfall": "bifall",
        "datum": date(2026, 5, 4),
        "giltig_fran": date(2026, 6, 1),
        "giltig_till": date(2026, 11, 30),
        "beslutsfattare": "Robin Påhittad",
        "roll": "socialsekreterare",
        "delegationspunkt": "2.7",
        "lagrum": ["12 kap. 1 § SoL", "12 kap. 4 § SoL"],
        "grenar": [],
        "overklagande": overklagande,
        "motivering": "Här står regelns motivering.",
        "protokoll": None,
    }


def _fact(fact: Fact) -> Any:
    values = list(fact.varden)
    made: dict[str, Any] = {
        "ja_nej": True,
        "heltal": 3,
        "tal": Decimal("12.5"),
        "datum": _DAY,
        "val": values[0] if values else "påhittat",
        "lista": values[:2],
    }
    return made.get(fact.typ, "påhittat")


def _invented(components: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in components:
        if isinstance(one, Group):
            inner = _invented(one.components)
            found |= {one.path: inner} if one.path else inner
        elif isinstance(one, DynamicList):
            found[one.key] = [_invented(one.components), _invented(one.components)]
        elif isinstance(one, Field) and one.key:
            found[one.key] = _answer(one)
        elif isinstance(one, Static) and one.key:
            found[one.key] = "påhittat"
    return found


def _answer(field: Field) -> Any:
    choices: tuple[Choice, ...] = field.choices.fixed if field.choices else ()
    if field.kind in {"checklist", "taglist"}:
        return [choice.value for choice in choices[:2]]
    if field.kind in {"radio", "select"}:
        return choices[0].value if choices else "påhittat"
    return _KINDS[field.kind]
