"""The dialect as tables: which elements and attributes are read, and why the known others are refused.

Camunda 8 (`zeebe:`) with FEEL. What is in no table is refused: nothing is ignored in silence.
"""

from __future__ import annotations

from collections.abc import Mapping

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
ZEEBE = "http://camunda.org/schema/zeebe/1.0"
MODELER = "http://camunda.org/schema/modeler/1.0"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI"
CAMUNDA_7 = "http://camunda.org/schema/1.0/bpmn"

PREFIXES: Mapping[str, str] = {
    BPMN: "bpmn",
    ZEEBE: "zeebe",
    MODELER: "modeler",
    XSI: "xsi",
    CAMUNDA_7: "camunda",
}

ACTIVITIES = frozenset(
    {"userTask", "businessRuleTask", "serviceTask", "sendTask", "receiveTask", "callActivity", "subProcess"}
)
GATEWAYS = frozenset({"exclusiveGateway", "parallelGateway", "eventBasedGateway"})
EVENTS = frozenset(
    {"startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"}
)
BOXES = ACTIVITIES | GATEWAYS | EVENTS
# A token rests in these, so that something may happen to it meanwhile.
LASTING = frozenset({"userTask", "receiveTask", "callActivity", "subProcess"})

# Children of a scope that draw or describe; they have no effect.
_DRAWN = {
    "documentation": frozenset({"textFormat"}),
    "textAnnotation": frozenset({"textFormat"}),
    "text": frozenset(),
    "association": frozenset({"sourceRef", "targetRef", "associationDirection"}),
    "group": frozenset({"categoryValueRef"}),
    "category": frozenset(),
    "categoryValue": frozenset({"value"}),
    "collaboration": frozenset({"isClosed"}),
    "participant": frozenset({"processRef"}),
    "messageFlow": frozenset({"sourceRef", "targetRef"}),
    "laneSet": frozenset(),
    "lane": frozenset(),
    "childLaneSet": frozenset(),
    "flowNodeRef": frozenset(),
}

# Element -> the attributes that are read, besides id and name.
BPMN_ATTRIBUTES: Mapping[str, frozenset[str]] = {
    **_DRAWN,
    "definitions": frozenset(
        {"targetNamespace", "exporter", "exporterVersion", "expressionLanguage", "typeLanguage"}
    ),
    "process": frozenset({"isExecutable", "isClosed", "processType"}),
    "extensionElements": frozenset(),
    "incoming": frozenset(),
    "outgoing": frozenset(),
    "sequenceFlow": frozenset({"sourceRef", "targetRef"}),
    "conditionExpression": frozenset(),
    "userTask": frozenset(),
    "businessRuleTask": frozenset(),
    "serviceTask": frozenset(),
    "sendTask": frozenset(),
    "receiveTask": frozenset({"messageRef"}),
    "callActivity": frozenset(),
    "subProcess": frozenset({"triggeredByEvent"}),
    "exclusiveGateway": frozenset({"default", "gatewayDirection"}),
    "parallelGateway": frozenset({"gatewayDirection"}),
    "eventBasedGateway": frozenset({"gatewayDirection", "eventGatewayType", "instantiate"}),
    "startEvent": frozenset({"isInterrupting"}),
    "endEvent": frozenset(),
    "intermediateCatchEvent": frozenset(),
    "intermediateThrowEvent": frozenset(),
    "boundaryEvent": frozenset({"attachedToRef", "cancelActivity"}),
    "messageEventDefinition": frozenset({"messageRef"}),
    "timerEventDefinition": frozenset(),
    "signalEventDefinition": frozenset({"signalRef"}),
    "errorEventDefinition": frozenset({"errorRef"}),
    "escalationEventDefinition": frozenset({"escalationRef"}),
    "terminateEventDefinition": frozenset(),
    "timeDate": frozenset(),
    "timeDuration": frozenset(),
    "timeCycle": frozenset(),
    "multiInstanceLoopCharacteristics": frozenset({"isSequential"}),
    "completionCondition": frozenset(),
    "message": frozenset(),
    "signal": frozenset(),
    "error": frozenset({"errorCode"}),
    "escalation": frozenset({"escalationCode"}),
}

# Attributes with one harmless value, which modellers write.
FIXED: Mapping[tuple[str, str], frozenset[str]] = {
    ("startEvent", "isInterrupting"): frozenset({"true"}),
    ("subProcess", "triggeredByEvent"): frozenset({"false"}),
    ("eventBasedGateway", "eventGatewayType"): frozenset({"Exclusive"}),
    ("eventBasedGateway", "instantiate"): frozenset({"false"}),
    ("zeebe:formDefinition", "bindingType"): frozenset({"latest"}),
    ("zeebe:calledDecision", "bindingType"): frozenset({"latest"}),
    ("zeebe:calledElement", "bindingType"): frozenset({"latest"}),
}

# zeebe element -> (parents, attributes).
ZEEBE_ELEMENTS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "userTask": (frozenset({"userTask"}), frozenset()),
    "formDefinition": (frozenset({"userTask"}), frozenset({"formId", "bindingType"})),
    "assignmentDefinition": (frozenset({"userTask"}), frozenset({"candidateGroups"})),
    "taskSchedule": (frozenset({"userTask"}), frozenset({"dueDate"})),
    "calledDecision": (
        frozenset({"businessRuleTask"}),
        frozenset({"decisionId", "resultVariable", "bindingType"}),
    ),
    "taskDefinition": (
        frozenset({"serviceTask", "sendTask", "intermediateThrowEvent", "endEvent"}),
        frozenset({"type", "retries"}),
    ),
    "calledElement": (
        frozenset({"callActivity"}),
        frozenset({"processId", "propagateAllChildVariables", "propagateAllParentVariables", "bindingType"}),
    ),
    "ioMapping": (ACTIVITIES | EVENTS, frozenset()),
    "input": (frozenset({"ioMapping"}), frozenset({"source", "target"})),
    "output": (frozenset({"ioMapping"}), frozenset({"source", "target"})),
    "properties": (BOXES | {"process", "sequenceFlow", "participant", "lane"}, frozenset()),
    "property": (frozenset({"properties"}), frozenset({"name", "value"})),
    "subscription": (frozenset({"message"}), frozenset({"correlationKey"})),
    "loopCharacteristics": (
        frozenset({"multiInstanceLoopCharacteristics"}),
        frozenset({"inputCollection", "inputElement", "outputCollection", "outputElement"}),
    ),
}

_EVENT = "Händelseslaget läses inte"
_NO_CODE = "Kod i ett diagram är inte tillåten. Använd en tjänst (serviceTask) eller en regel (DMN)."
# Elements that modellers offer and we refuse, with what to do instead.
REFUSED: Mapping[str, str] = {
    "scriptTask": f"Skriptuppgift. {_NO_CODE}",
    "script": _NO_CODE,
    "task": "Uppgiften har inget slag. Välj användaruppgift, regel, tjänst, sändning eller mottagning.",
    "manualTask": "Manuell uppgift läses inte. Använd en användaruppgift med formulär.",
    "inclusiveGateway": "Inkluderande grindar läses inte. Använd en parallell grind med exklusiva efter.",
    "complexGateway": "Komplexa grindar läses inte.",
    "transaction": "Transaktioner läses inte. Använd en delprocess.",
    "adHocSubProcess": "Ad hoc-delprocesser läses inte.",
    "linkEventDefinition": f"{_EVENT} (länk). Dra flödet hela vägen.",
    "compensateEventDefinition": f"{_EVENT} (kompensation).",
    "cancelEventDefinition": f"{_EVENT} (avbryt transaktion).",
    "conditionalEventDefinition": f"{_EVENT} (villkor). Använd en exklusiv grind.",
    "standardLoopCharacteristics": "Standardslinga läses inte. Rita slingan med en exklusiv grind.",
    "loopCardinality": "loopCardinality läses inte. Ange zeebe:loopCharacteristics inputCollection.",
    "dataStore": "Datalager läses inte.",
    "dataStoreReference": "Datalager läses inte.",
    "dataObject": "Dataobjekt läses inte. Uppgifterna ligger i ärendets data.",
    "dataObjectReference": "Dataobjekt läses inte. Uppgifterna ligger i ärendets data.",
    "ioSpecification": "ioSpecification läses inte. Använd zeebe:ioMapping.",
    "import": "Import läses inte. Använd zeebe:calledElement.",
}
