"""The fields that a letter may use, with what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from server.assessment import Fact, load_register
from server.bundle import Bundle
from server.errors import LagrumError
from server.forms import DynamicList, Field, Form, Group
from server.lint.models import Folder
from server.verkstad.trad import Tree, library_of_tree

_FILTERS = {
    "date": "datum",
    "textarea": "stycken",
    "number": "tal",
    "checklist": "rada_upp",
    "taglist": "rada_upp",
}
_FACT_FILTERS = {"datum": "datum", "tal": "tal", "heltal": "tal", "lista": "rada_upp"}


@dataclass(frozen=True)
class BrevFalt:
    """One field: what to write in the template, what it means, and under which heading it is offered."""

    uttryck: str
    text: str
    grupp: str


_OF_CASES = (
    BrevFalt("{{ arende.nummer }}", "Ärendets nummer", "Ärendet"),
    BrevFalt("{{ fakta.stodmanad | manad }}", "Stödmånaden (när ärendet har en)", "Ärendet"),
    BrevFalt("{{ person.namn }}", "Mottagarens namn", "Den enskilde"),
    BrevFalt("{{ person.personnummer }}", "Mottagarens personnummer", "Den enskilde"),
    BrevFalt("{{ beslut.datum | datum }}", "Beslutets datum", "Beslutet"),
    BrevFalt("{{ beslut.giltig_fran | datum }}", "Gäller från och med", "Beslutet"),
    BrevFalt("{{ beslut.giltig_till | datum }}", "Gäller till och med (kan saknas)", "Beslutet"),
    BrevFalt("{{ beslut.utfall }}", "Utfall, som bifall eller avslag", "Beslutet"),
    BrevFalt("{{ beslut.beslutsfattare }}", "Den som fattat beslutet", "Beslutet"),
    BrevFalt("{{ beslut.lagrum | rada_upp }}", "Lagrum som beslutet grundas på", "Beslutet"),
    BrevFalt("{{ beslut.motivering | stycken }}", "Regelns motivering", "Beslutet"),
    BrevFalt("{{ beslut.delegationspunkt }}", "Punkt i delegationsordningen", "Beslutet"),
    BrevFalt("{{ beslut.protokoll }}", "Nämndens protokoll (kan saknas)", "Beslutet"),
    BrevFalt("{{ profil.namn }}", "Kommunens namn", "Kommunen"),
    BrevFalt("{{ profil.organisation.namnd }}", "Nämndens namn", "Kommunen"),
    BrevFalt("{{ profil.organisation.adress }}", "Nämndens adress", "Kommunen"),
)


def fields_of(tree: Tree, path: str) -> list[BrevFalt]:
    """Return the fields that the letter at this path may use, the ones of its processes last."""
    folder = Folder(library_of_tree(tree))
    bundles = bundles_of(folder, path)
    found = list(_OF_CASES)
    titles = {box.form: box.name for bundle in bundles for box in bundle.spec.boxes if box.form}
    for form in forms_of(folder, bundles).values():
        found += _answers(form.components, "svar", f"Svar i {titles.get(form.id) or form.title}")
    facts = load_register().fakta
    given = {name for bundle in bundles for name in folder.given_in(bundle)}
    found = list({one.uttryck: one for one in reversed(found)}.values())[::-1]
    known = sorted((facts[name] for name in given if name in facts), key=lambda fact: fact.text)
    return [
        *found,
        *(BrevFalt(_written(f"fakta.{fact.name}", _filter_of(fact)), fact.text, "Fakta") for fact in known),
    ]


def _filter_of(fact: Fact) -> str | None:
    return _FACT_FILTERS.get(fact.typ)


def _answers(components: Iterable[Any], before: str, grupp: str) -> Iterator[BrevFalt]:
    for one in components:
        label = getattr(one, "label", None)
        text = label.fixed if label is not None else ""
        if isinstance(one, Group):
            yield from _answers(one.components, f"{before}.{one.path}" if one.path else before, grupp)
        elif isinstance(one, DynamicList):
            loop = f"{{% for rad in {before}.{one.key} %}}\n<p></p>\n{{% endfor %}}"
            yield BrevFalt(loop, f"{text} (för varje rad)", grupp)
            yield from _answers(one.components, "rad", grupp)
        elif isinstance(one, Field) and one.key:
            yield BrevFalt(_written(f"{before}.{one.key}", _FILTERS.get(one.kind)), text or one.key, grupp)


def _written(name: str, filter_name: str | None) -> str:
    return f"{{{{ {name} | {filter_name} }}}}" if filter_name else f"{{{{ {name} }}}}"


def bundles_of(folder: Folder, path: str) -> list[Bundle]:
    """Return the processes that use the letter: those of its own folder, else all that reach it."""
    using = {name: bundle for name, bundle in folder.bundles.items() if path in bundle.files}
    own = path.rpartition("/brev/")[0]
    return [one for name, one in using.items() if f"{own}/{name}.bpmn" in one.files] or list(using.values())


def forms_of(folder: Folder, bundles: Iterable[Bundle]) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for bundle in bundles:
        try:
            found |= folder.forms_of(bundle)
        except LagrumError:  # a form that is being written; its fields are then not offered
            continue
    return found
