"""Checks of rule tables: gaps, overlaps, rows out of reach, ground, names, and the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from server import strict_toml
from server.assessment import load_register
from server.dmn import Decision, Model, Table, analyse
from server.dmn.model import InputData
from server.lint.finding import FEL, UPPLYSNING, VARNING, Finding
from server.lint.models import OF_RULES, Folder

BUDGET = 50_000
GROUND = ("gren", "lagrum", "motivering")
PARAMETRAR = "processes/gemensamt/parametrar.toml"
_ONE_ANSWER = frozenset({"UNIQUE", "FIRST", "ANY", "PRIORITY"})
_VAGUE = frozenset({"annat värde", "saknas", "alla värden"})


def check_tables(folder: Folder) -> Iterator[Finding]:
    """Yield what is wrong with the rules."""
    for model in folder.models:
        for element in model.reads_clock:
            text = "Regeln läser klockan (today eller now). Dagen ska vara ett faktum."
            yield Finding(model.file, element, FEL, "klocka", text)
        for table in model.tables.values():
            yield from _shape(model, table)
            yield from _ground(model, table, _composes(model, table))
    yield from _names(folder)


def _shape(model: Model, table: Table) -> Iterator[Finding]:
    found = analyse(table, budget=BUDGET)
    one = table.hit_policy in _ONE_ANSWER
    for row in found.unreachable:
        yield Finding(model.file, _rule(table, row), FEL, "onabar_rad", f"Rad {row} kan aldrig träffa.")
    for overlap in found.overlaps if table.hit_policy in {"UNIQUE", "ANY"} else ():
        if table.hit_policy == "ANY" and overlap.same_result:
            continue
        rows = " och ".join(map(str, overlap.rows))
        text = f"Raderna {rows} kan träffa samtidigt{_where(overlap.where)}."
        yield Finding(model.file, _rule(table, overlap.rows[0]), FEL, "overlapp", text)
    if not one:
        return
    if found.opaque or not found.decided:
        cells = len(found.opaque)
        text = f"Det går inte att avgöra om alla fall har en rad ({cells} villkor jämför med namn)."
        yield Finding(model.file, table.decision, UPPLYSNING, "ej_avgjord", text)
        return
    for gap in found.gaps:
        text = f"Inget svar{_where(gap)}."
        yield Finding(model.file, table.decision, _serious(gap), "lucka", text)


def _serious(gap: Mapping[str, str]) -> str:
    """A gap of known values is a fault; one of facts not given, or values nobody named, need not be."""
    kinds = [set(text.split(", ")) for text in gap.values()]
    if any(parts <= {"saknas"} for parts in kinds):
        return UPPLYSNING
    return VARNING if any(parts <= _VAGUE for parts in kinds) else FEL


def _where(where: Mapping[str, str]) -> str:
    parts = ", ".join(f"{column} {value}" for column, value in where.items())
    return f" när {parts}" if parts else ""


def _ground(model: Model, table: Table, composed: bool) -> Iterator[Finding]:
    """A row that rests on law says it: a reason always, branch and paragraph where there are such.

    A row without any of it computes; that is plain in a table that composes the answers of others.
    """
    legal = any(any(rule.annotations.get(name) for name in GROUND) for rule in table.rules)
    for rule in table.rules:
        missing = [name for name in GROUND if not rule.annotations.get(name)]
        if len(missing) == len(GROUND):
            if legal and not composed:
                text = f"Rad {rule.index} har varken gren, lagrum eller motivering."
                yield Finding(model.file, rule.id, UPPLYSNING, "grund_saknas", text)
            continue
        for name in missing:  # a paragraph without a branch may be one that the rättskarta does not count
            level = FEL if name == "motivering" else VARNING
            level = UPPLYSNING if name == "gren" and rule.annotations.get("lagrum") else level
            yield Finding(model.file, rule.id, level, f"{name}_saknas", f"Rad {rule.index} saknar {name}.")


def _composes(model: Model, table: Table) -> bool:
    """Tell whether a table stands on other decisions."""
    needs = model.elements[table.decision]
    return isinstance(needs, Decision) and any(need.kind == "decision" for need in needs.requirements)


def _names(folder: Folder) -> Iterator[Finding]:
    facts = frozenset(load_register().fakta)
    decided = {item.name for model in folder.models for item in model.elements.values()}
    parameters = _parameters(folder)
    inputs = {
        model.file: {item.name for item in model.elements.values() if isinstance(item, InputData)}
        for model in folder.models
    }
    answered = {name for question in load_register().fragor.values() for name in question.varden}
    carried = frozenset(name for bundle in folder.bundles.values() for name in folder.given_in(bundle))
    columns = {
        model.file: {name for table in model.tables.values() for name in table.columns_of_one_name}
        for model in folder.models
    }
    for file, readings in folder.dmn_readings.items():
        known = facts | decided | answered | OF_RULES | inputs.get(file, set())
        known |= columns.get(file, set()) & carried
        for owner, reading in readings:
            for name in sorted(reading.names - known):
                yield _unknown(file, reading.element or owner, name, carried=name in carried)
            for name in sorted(reading.parameters - parameters):
                text = f"Parametern param.{name} finns inte i {PARAMETRAR}."
                yield Finding(file, reading.element or owner, FEL, "okand_parameter", text)


def _unknown(file: str, element: str, name: str, *, carried: bool) -> Finding:
    if carried:
        text = f"{name} ges av en process. Gör det till indata, så att det får saknas."
        return Finding(file, element, VARNING, "odeklarerat_namn", text)
    text = f"Namnet {name} är varken ett faktum, ett beslut eller indata."
    return Finding(file, element, FEL, "okant_namn", text)


def _parameters(folder: Folder) -> frozenset[str]:
    return frozenset(strict_toml.loads(folder.library.files.get(PARAMETRAR, b""))) | {"delegation"}


def _rule(table: Table, index: int) -> str:
    return next(rule.id for rule in table.rules if rule.index == index)
