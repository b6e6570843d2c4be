"""Checks of forms: ground, fields that nothing reads, and personal data on its way into the engine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from server.bundle import Bundle
from server.forms import Field, Form, iter_fields
from server.lint.finding import FEL, UPPLYSNING, VARNING, Finding
from server.lint.models import Folder, expressions_of, keys_of

PERSONAL = re.compile(
    r"(?:^|_)(?:namn|fornamn|efternamn|personnummer|pnr|adress|gatuadress|postnummer|postort|telefon|"
    r"telefonnummer|mobil|epost|e_post|mejl|fodelsenummer)(?:_|$)"
)
_IN_LETTER = re.compile(r"(?:fakta|svar)\.([a-z_][a-z0-9_]*)")


def check_forms(folder: Folder) -> Iterator[Finding]:
    """Yield what is wrong with the forms."""
    used = {form for bundle in folder.bundles.values() for form in bundle.spec.forms}
    for file, form in folder.forms.items():
        if form.id not in used:
            yield Finding(file, "", VARNING, "formular_oanvant", "Ingen uppgift använder formuläret.")
        yield from _personal(file, form)
    ruled = _read_by_rules(folder)
    found: dict[tuple[str, str], Finding] = {}
    read_somewhere: set[tuple[str, str]] = set()
    for bundle in folder.bundles.values():
        reads = _read_in(folder, bundle)
        for file, form in folder.forms_of(bundle).items():
            for finding in _fields(file, form, reads, ruled):
                found[file, finding.element + finding.regel] = finding
            read_somewhere |= {(file, key + "falt_oanvant") for key in keys_of(form) if key in reads}
    yield from (finding for place, finding in found.items() if place not in read_somewhere)


def _fields(file: str, form: Form, reads: frozenset[str], ruled: frozenset[str]) -> Iterator[Finding]:
    for component in iter_fields(form):
        if not isinstance(component, Field):
            continue
        key = component.key
        if component.motor and key not in reads:
            asked = component.label.fixed or key
            text = (
                f"Ingen regel, inget villkor och inget brev läser svaret på ”{asked}”. "
                "Behövs frågan? Annars svara Nej på ”Får svaret nå regler och villkor?”."
            )
            yield Finding(file, key, VARNING, "falt_oanvant", text)
        if key in ruled & reads and component.motor:
            for name in ("gren", "lagrum"):
                if not getattr(component.ground, name):
                    text = f"{key} används av en regel men har inget {name}."
                    level = UPPLYSNING if component.ground.lagrum else VARNING
                    yield Finding(file, key, level, f"{name}_saknas", text)


def _personal(file: str, form: Form) -> Iterator[Finding]:
    for component in iter_fields(form):
        if not isinstance(component, Field) or not component.motor:
            continue
        if PERSONAL.search(component.key):
            text = f"{component.key} är en personuppgift. Svara Nej på ”Får svaret nå regler och villkor?”."
            yield Finding(file, component.key, FEL, "personuppgift", text)
        elif component.kind in {"textfield", "textarea"}:
            bound = component.limits.pattern is not None
            level = UPPLYSNING if bound else FEL
            how = "begränsad av ett mönster" if bound else "fri text"
            text = f"{component.key} är {how} med motor = ja."
            yield Finding(file, component.key, level, "text_till_motorn", text)


def _read_by_rules(folder: Folder) -> frozenset[str]:
    readings = (reading for found in folder.dmn_readings.values() for _, reading in found)
    return frozenset(name for reading in readings for name in reading.names)


def _read_in(folder: Folder, bundle: Bundle) -> frozenset[str]:
    """Return the names that something in a process reads: rules, diagrams, forms and letters."""
    names: set[str] = set()
    asked = folder.decisions_of(bundle)
    for readings in folder.dmn_readings.values():
        names.update(name for owner, reading in readings if owner in asked for name in reading.names)
    for file in bundle.files:
        for reading in folder.bpmn_readings.get(file, ()):
            names |= reading.names
        if file.endswith(".html"):
            names.update(_IN_LETTER.findall(bundle.files[file].decode()))
    forms = folder.forms_of(bundle)
    for form in forms.values():
        for component in iter_fields(form):
            for expression in expressions_of(component):
                names |= expression.names
    return frozenset(names | _asked_twice(forms))


def _asked_twice(forms: Mapping[str, Form]) -> set[str]:
    """A key in two forms is read: the later form shows it filled in."""
    keys = [key for form in forms.values() for key in set(keys_of(form))]
    return {key for key in keys if keys.count(key) > 1}
