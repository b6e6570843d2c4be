"""What the elements of a diagram, and what they say, are called in Swedish."""

from __future__ import annotations

import re
from collections.abc import Mapping

# BPMN name -> (the definite form, the sentence that begins a new one)
SORT: Mapping[str, tuple[str, str]] = {
    "userTask": ("arbetsuppgiften", "Ny arbetsuppgift"),
    "businessRuleTask": ("regelprövningen", "Ny regelprövning"),
    "serviceTask": ("åtgärden", "Ny åtgärd"),
    "task": ("uppgiften", "Ny uppgift"),
    "manualTask": ("uppgiften", "Ny uppgift"),
    "scriptTask": ("skriptuppgiften", "Ny skriptuppgift"),
    "sendTask": ("utskicket", "Nytt utskick"),
    "receiveTask": ("väntan på meddelande", "Ny väntan på meddelande"),
    "callActivity": ("delprocessen", "Ny delprocess"),
    "subProcess": ("delförloppet", "Nytt delförlopp"),
    "exclusiveGateway": ("grinden", "Ny grind"),
    "inclusiveGateway": ("grinden", "Ny grind"),
    "parallelGateway": ("den parallella grinden", "Ny parallell grind"),
    "eventBasedGateway": ("händelsegrinden", "Ny händelsegrind"),
    "startEvent": ("starten", "Ny start"),
    "endEvent": ("slutet", "Nytt slut"),
    "boundaryEvent": ("gränshändelsen", "Ny gränshändelse"),
    "intermediateCatchEvent": ("väntan", "Ny väntan"),
    "intermediateThrowEvent": ("händelsen", "Ny händelse"),
    "sequenceFlow": ("flödet", "Nytt flöde"),
    "messageFlow": ("meddelandeflödet", "Nytt meddelandeflöde"),
    "participant": ("poolen", "Ny pool"),
    "lane": ("banan", "Ny bana"),
    "process": ("processen", "Ny process"),
    "message": ("meddelandet", "Nytt meddelande"),
    "error": ("felet", "Nytt fel"),
    "signal": ("signalen", "Ny signal"),
    "escalation": ("eskaleringen", "Ny eskalering"),
    "textAnnotation": ("anteckningen", "Ny anteckning"),
    "association": ("kopplingen", "Ny koppling"),
    "group": ("gruppen", "Ny grupp"),
    "collaboration": ("samverkan", "Ny samverkan"),
    "laneSet": ("banorna", "Nya banor"),
    "dataObjectReference": ("dataobjektet", "Nytt dataobjekt"),
    "dataStoreReference": ("registret", "Nytt register"),
    "category": ("kategorin", "Ny kategori"),
}
_NAMES = {
    "@name": "namnet",
    "@default": "vägen när inget villkor stämmer",
    "@sourceRef": "början",
    "@targetRef": "målet",
    "@attachedToRef": "uppgiften som händelsen sitter på",
    "@cancelActivity": "om uppgiften avbryts",
    "@isExecutable": "om processen kan köras",
    "bana": "banan",
    "/documentation#": "beskrivningen",
    "/text#": "texten",
    "/conditionExpression#": "villkoret",
    "/extensionElements/formDefinition@formId": "formuläret",
    "/extensionElements/assignmentDefinition@candidateGroups": "rollen",
    "/extensionElements/calledDecision@decisionId": "regeln som prövas",
    "/extensionElements/calledDecision@resultVariable": "resultatets namn",
    "/extensionElements/taskDefinition@type": "åtgärden som körs",
    "/extensionElements/calledElement@processId": "processen som anropas",
    "/extensionElements/taskSchedule@dueDate": "när uppgiften förfaller",
    "/extensionElements/subscription@correlationKey": "nyckeln för meddelandet",
    "/timerEventDefinition/timeDuration#": "tiden",
    "/timerEventDefinition/timeDate#": "dagen",
    "/timerEventDefinition/timeCycle#": "intervallet",
    "/messageEventDefinition@messageRef": "meddelandet",
    "@messageRef": "meddelandet",
}
_PROPERTY = re.compile(r"/extensionElements/properties/property\[(.+?)\](?:\.\d+)?@value")
_MAPPING = re.compile(r"/extensionElements/ioMapping/(input|output)\[(.+?)\](?:\.\d+)?@source")
_PROPERTIES = {
    "lagrum": "lagrum",
    "gren": "rättsliga grenar",
    "kalla": "källan",
    "verksamhetsgren": "verksamhetsgrenen",
    "startroller": "vem som får starta",
    "sekretess": "sekretessen",
    "beskrivning": "beskrivningen",
    "delegationspunkt": "delegationspunkten",
    "enhet": "enheten",
}


def sort_of(kind: str) -> tuple[str, str]:
    """Return the definite form of a kind of element, and how a new one is announced."""
    return SORT.get(kind, (f"elementet {kind}", f"Nytt element {kind}"))


def part_name(path: str) -> str:
    """Return what a property of an element is called."""
    if path in _NAMES:
        return _NAMES[path]
    named = _PROPERTY.fullmatch(path)
    if named:
        return _PROPERTIES.get(named[1], f"egenskapen ”{named[1]}”")
    mapped = _MAPPING.fullmatch(path)
    if mapped:
        return f"{'indata' if mapped[1] == 'input' else 'utdata'} ”{mapped[2]}”"
    said = path.removeprefix("/extensionElements").strip("/#")
    return f"egenskapen ”{said.replace('/', ' › ').replace('@', ' ')}”"


def is_noise(path: str) -> bool:
    """Tell whether a path repeats what another one says, so that it need not be told."""
    return bool(re.search(r"/(input|output|property)\[[^/]*\](?:\.\d+)?@(target|name)$", path))
