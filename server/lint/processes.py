"""Checks of processes: ground and names of boxes, decisions with their parts, facts that nobody gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from server.access import ROLLER
from server.assessment import load_register
from server.bundle import Bundle
from server.engine import Box, Flow
from server.lint.finding import FEL, UPPLYSNING, VARNING, Finding
from server.lint.models import OF_RULES, Folder

_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
# What must say its ground, and how serious it is when it does not.
GROUNDED: Mapping[str, str] = {"businessRuleTask": VARNING, "endEvent": VARNING}
_NAMED = frozenset(
    {"userTask", "businessRuleTask", "serviceTask", "callActivity", "endEvent", "boundaryEvent"}
)


def check_processes(folder: Folder) -> Iterator[Finding]:
    """Yield what is wrong with the processes."""
    seen: set[tuple[str, str]] = set()
    for bundle in folder.bundles.values():
        spec = bundle.spec
        for box in spec.boxes:
            if (box.process, box.id) not in seen:
                seen.add((box.process, box.id))
                yield from _box(spec.diagrams[box.process], box)
        for flow in spec.flows:
            if (flow.process, flow.id) not in seen:
                seen.add((flow.process, flow.id))
                yield from _flow(spec.diagrams[flow.process], flow, bundle)
        yield from _facts(folder, bundle)
    for file, tree in folder.trees.items():
        if file.endswith(".bpmn"):
            yield from _recorded(folder, file, tree)
    yield from _names(folder)


def _box(file: str, box: Box) -> Iterator[Finding]:
    if not box.name and (box.kind in _NAMED or box.kind == "exclusiveGateway"):
        yield Finding(file, box.id, VARNING, "namn_saknas", f"{box.kind} saknar namn.")
    stops = box.properties.get("sparr") == "ja"
    level = FEL if stops or _signs(box) else GROUNDED.get(box.kind)
    if level is not None:
        yield from _ground(file, box.id, level, box.properties, box.name or box.id)
    if _signs(box) and not box.groups:
        text = f"{box.name}: ingen roll får besluta. Ange candidateGroups."
        yield Finding(file, box.id, FEL, "roll_saknas", text)
    for group in box.groups:
        if group not in ROLLER and not group.startswith("="):
            yield Finding(file, box.id, FEL, "okand_roll", f"{box.name}: rollen {group} finns inte.")


def _flow(file: str, flow: Flow, bundle: Bundle) -> Iterator[Finding]:
    source = bundle.spec.box(flow.source, flow.process)
    ways = [one for one in bundle.spec.flows if (one.process, one.source) == (flow.process, flow.source)]
    if source.kind == "exclusiveGateway" and len(ways) > 1:
        if not flow.name:
            yield Finding(file, flow.id, VARNING, "namn_saknas", f"Ett svar på ”{source.name}” saknar namn.")
        name = f"{source.name} – {flow.name or 'annars'}"
        yield from _ground(file, flow.id, VARNING, flow.properties, name)


def _ground(
    file: str, element: str, level: str, properties: Mapping[str, str], name: str
) -> Iterator[Finding]:
    """A paragraph without a branch may be one that the rättskarta does not count."""
    if not properties.get("lagrum"):
        yield Finding(file, element, level, "lagrum_saknas", f"{name}: lagrum saknas.")
    if not properties.get("gren"):
        below = (VARNING if level == FEL else UPPLYSNING) if properties.get("lagrum") else level
        yield Finding(file, element, below, "gren_saknas", f"{name}: gren saknas.")


def _signs(box: Box) -> bool:
    """Tell whether completing the box is signing a decision."""
    return box.kind == "userTask" and bool(box.properties.get("delegationspunkt"))


# ---------------------------------------------------------------- decisions


def _recorded(folder: Folder, file: str, tree: etree._Element) -> Iterator[Finding]:
    """A decision that is recorded is signed, tried by rules, and told in a letter that says how to appeal."""
    for process in tree.iter(f"{_BPMN}process"):
        tasks = [
            task
            for task in process.iter(f"{_BPMN}serviceTask")
            if _found(task, "taskDefinition", "type") == "registrera_beslut"
        ]
        signed = any(_property(task, "delegationspunkt") for task in process.iter(f"{_BPMN}userTask"))
        for task in tasks:
            yield from _one_recorded(file, task, process, signed=signed)
        if signed and not tasks:
            text = "En uppgift har delegationspunkt, men inget beslut registreras (registrera_beslut)."
            yield Finding(file, str(process.get("id")), FEL, "beslut_registreras_inte", text)
    yield from _letters(folder, file, tree)


def _one_recorded(
    file: str, task: etree._Element, process: etree._Element, *, signed: bool
) -> Iterator[Finding]:
    own, name = str(task.get("id")), str(task.get("name"))
    inputs = {str(part.get("target")): str(part.get("source")) for part in task.iter(f"{_ZEEBE}input")}
    if not signed and inputs.get("roll") != '="namnd"':
        text = f"{name}: ingen uppgift i processen har delegationspunkt, så ingen skriver under."
        yield Finding(file, own, FEL, "delegationspunkt_saknas", text)
    rules = list(process.iter(f"{_BPMN}businessRuleTask"))
    if not any(_property(rule, "sparr") == "ja" for rule in rules):
        # Nämnden may decide what a rule has already led to; a person with delegation is stopped by one.
        level = VARNING if rules and inputs.get("roll") == '="namnd"' else FEL
        text = f"{name}: ingen regel med sparr = ja prövar beslutet innan det registreras."
        yield Finding(file, own, level, "sparr_saknas", text)
    for needed in ("bedomning", "utfall", "slag"):
        if needed not in inputs:
            yield Finding(file, own, FEL, "underlag_saknas", f"{name}: {needed} ges inte som indata.")
    if "brev" not in inputs:
        reason = _property(task, "utan_brev")
        text = f"{name}: beslutet har inget brev och därmed ingen överklagandehänvisning. {reason}".strip()
        yield Finding(file, own, UPPLYSNING if reason else FEL, "brev_saknas", text)


def _letters(folder: Folder, file: str, tree: etree._Element) -> Iterator[Finding]:
    """A letter that is named has its file, and one of a decision says how it is appealed."""
    own = file.rsplit("/", 1)[0]
    for part in tree.iter(f"{_ZEEBE}input"):
        if part.get("target") != "brev":
            continue
        name = str(part.get("source") or "").removeprefix("=").strip()
        if not (name.startswith('"') and name.endswith('"')):
            continue
        letter = f"{own}/brev/{name[1:-1]}.html"
        task = next(part.iterancestors(f"{_BPMN}serviceTask"), None)
        element = "" if task is None else str(task.get("id"))
        if letter not in folder.library.files:
            yield Finding(file, element, FEL, "brev_saknas", f"Brevmallen {letter} finns inte.")
            continue
        text = folder.library.files[letter].decode()
        base = folder.library.files.get("processes/gemensamt/brev/bas.html", b"").decode()
        whole = text + (base if "extends" in text else "")
        if "overklagande" not in whole:
            said = f"Brevet {name[1:-1]} säger inte hur beslutet överklagas."
            yield Finding(letter, "", FEL, "overklagande_saknas", said)


def _property(box: etree._Element, name: str) -> str:
    found = (part.get("value") for part in box.iter(f"{_ZEEBE}property") if part.get("name") == name)
    return next((str(value) for value in found if value), "")


def _found(box: etree._Element, kind: str, name: str) -> str:
    return next((str(part.get(name)) for part in box.iter(f"{_ZEEBE}{kind}")), "")


# ---------------------------------------------------------------- names and facts


def _names(folder: Folder) -> Iterator[Finding]:
    """A diagram reads only what something in its processes gives, or what is a fact."""
    known: dict[str, set[str]] = {}
    for bundle in folder.bundles.values():
        given = folder.given_in(bundle) | frozenset(load_register().fakta)
        for file in bundle.files:
            known.setdefault(file, set()).update(given)
    for file, readings in folder.bpmn_readings.items():
        for reading in readings if file in known else ():
            for name in sorted(reading.names - known[file] - {"loopCounter"}):
                text = f"Namnet {name} ges inte av något formulär, någon åtgärd eller regel."
                yield Finding(file, reading.element, FEL, "okant_namn", text)


def _facts(folder: Folder, bundle: Bundle) -> Iterator[Finding]:
    """Facts that the rules of a process read, and that nothing in the process gives."""
    asked = folder.decisions_of(bundle)
    facts = frozenset(load_register().fakta)
    given = folder.given_in(bundle) | OF_RULES
    read: dict[str, str] = {}
    for readings in folder.dmn_readings.values():
        for owner, reading in readings:
            if owner in asked:
                for name in (reading.names & facts) - given:
                    read.setdefault(name, owner)
    file = bundle.spec.diagrams[bundle.process]
    for name, owner in sorted(read.items()):
        text = f"Beslutet {owner} läser {name}, som inget formulär och ingen åtgärd i processen ger."
        yield Finding(file, name, UPPLYSNING, "faktum_ges_inte", text)
