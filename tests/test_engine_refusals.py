"""What the engine would ignore, or run otherwise than drawn, is refused with file, element and reason."""

# ruff: noqa: E501 - a diagram in one line is easier to check than one in five
from __future__ import annotations

import pytest

from server.engine import parse
from server.errors import ModelRejected
from tests.diagrams.drawing import (
    boundary,
    bpmn,
    call,
    catch,
    declare,
    gateway,
    loop,
    message,
    rule,
    service,
    sub,
    timer,
    user,
)

_ONE = "s->a; a->e"
_SUB = '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />'
_DAY = timer("timeDuration", "P1D")


def box(kind: str, inside: str = "", attributes: str = "") -> str:
    return f'<bpmn:{kind} id="a" {attributes}>{inside}</bpmn:{kind}>'


def ext(inside: str) -> str:
    return f"<bpmn:extensionElements>{inside}</bpmn:extensionElements>"


def split(flows: str) -> bytes:
    return bpmn(user("a") + user("b") + gateway("g"), flows)


def alone(definition: str, kind: str = "intermediateCatchEvent", declared: str = "") -> bytes:
    return bpmn(box(kind, definition), _ONE, declared=declared)


def loops(inside: str) -> bytes:
    return bpmn(
        user("a", f"<bpmn:multiInstanceLoopCharacteristics>{inside}</bpmn:multiInstanceLoopCharacteristics>"),
        _ONE,
    )


CASES: dict[str, tuple[bytes, str, str]] = {
    "script task": (bpmn(box("scriptTask", "<bpmn:script>1</bpmn:script>"), _ONE), "a", "Kod i ett diagram"),
    "zeebe script": (
        bpmn(user("a", extension='<zeebe:script expression="=1" />'), _ONE),
        "a",
        "zeebe:script",
    ),
    "dollar in a condition": (split("s->a; a->g; g->b : ${x}; g->e *; b->e"), "g_b_2", "FEEL"),
    "dollar in a mapping": (
        bpmn(
            service("a", "t", '<zeebe:ioMapping><zeebe:input source="${x}" target="x" /></zeebe:ioMapping>'),
            _ONE,
        ),
        "a",
        "FEEL",
    ),
    "no FEEL": (split("s->a; a->g; g->b : x > 1; g->e *; b->e"), "g_b_2", "börjar med ="),
    "FEEL that does not parse": (split("s->a; a->g; g->b : =x >; g->e *; b->e"), "g_b_2", "FEEL"),
    "python in a condition": (
        split("s->a; a->g; g->b : =__import__('os').system('x'); g->e *; b->e"),
        "g_b_2",
        "FEEL",
    ),
    "unknown attribute": (bpmn(box("userTask", "", 'implementation="x"'), _ONE), "a", "implementation"),
    "camunda 7 attribute": (bpmn(box("userTask", "", 'camunda:formKey="x"'), _ONE), "a", "camunda:formKey"),
    "unknown zeebe attribute": (
        bpmn(user("a", extension='<zeebe:assignmentDefinition assignee="x" />'), _ONE),
        "a",
        "assignee",
    ),
    "unknown zeebe element": (
        bpmn(user("a", extension="<zeebe:taskListeners />"), _ONE),
        "a",
        "taskListeners",
    ),
    "zeebe element in the wrong place": (
        bpmn(user("a", extension='<zeebe:taskDefinition type="x" />'), _ONE),
        "a",
        "ingen verkan",
    ),
    "unknown bpmn element": (bpmn(user("a") + '<bpmn:resource id="r" />', _ONE), "r", "bpmn:resource"),
    "foreign element": (bpmn(user("a", extension="<camunda:in />"), _ONE), "a", "camunda:in"),
    "binding to a version": (
        bpmn(user("a", extension='<zeebe:formDefinition formId="f" bindingType="deployment" />'), _ONE),
        "a",
        "bindingType",
    ),
    "processIdExpression": (
        bpmn(call("a", "q", attributes='processIdExpression="=x"'), _ONE),
        "a",
        "processIdExpression",
    ),
    "called process as an expression": (bpmn(call("a", "=x"), _ONE), "a", "inte vara ett uttryck"),
    "missing called process": (bpmn(call("a", "q"), _ONE), "a", "'q' finns inte"),
    "process that calls itself": (bpmn(call("a", "p"), _ONE), "a", "anropar sig själv"),
    "operation as an expression": (bpmn(service("a", "=x"), _ONE), "a", "inte vara ett uttryck"),
    "service without operation": (bpmn(box("serviceTask"), _ONE), "a", "zeebe:taskDefinition"),
    "rule without result": (
        bpmn(box("businessRuleTask", ext('<zeebe:calledDecision decisionId="d" />')), _ONE),
        "a",
        "resultVariable",
    ),
    "reserved result name": (bpmn(rule("a", "d", "typename"), _ONE), "a", "reserverat"),
    "dotted target": (
        bpmn(
            service("a", "t", '<zeebe:ioMapping><zeebe:input source="=1" target="x.y" /></zeebe:ioMapping>'),
            _ONE,
        ),
        "a",
        "x.y",
    ),
    "gateway without default": (split("s->a; a->g; g->b : =x; g->e : =y; b->e"), "g", "standardflöde"),
    "default with a condition": (
        split("s->a; a->g; g->b : =x; g->e * : =y; b->e"),
        "g_e_3",
        "har ett villkor",
    ),
    "flow without condition": (split("s->a; a->g; g->b; g->e *; b->e"), "g_b_2", "saknar villkor"),
    "condition after a task": (bpmn(user("a"), "s->a; a->e : =x"), "a_e_1", "ingen verkan"),
    "condition after a parallel gateway": (
        bpmn(user("a") + user("b") + gateway("g", "parallel"), "s->g; g->a : =x; g->b; a->e; b->e"),
        "g_a_1",
        "ingen verkan",
    ),
    "condition on a single way": (split("s->a; a->g; g->b : =x; b->e"), "g_b_2", "ingen verkan"),
    "two flows out of a task": (bpmn(user("a") + user("b"), "s->a; a->b; a->e; b->e"), "a", "Flera flöden"),
    "dead end": (
        bpmn(user("a") + user("b") + gateway("g"), "s->g; g->a *; g->b : =x; a->e"),
        "b",
        "Inget flöde går ut",
    ),
    "unreachable box": (bpmn(user("a") + user("b"), "s->a; a->e; b->e"), "b", "nås aldrig"),
    "parallel gateway on a cycle": (
        bpmn(
            user("a")
            + user("b")
            + gateway("f", "parallel")
            + gateway("j", "parallel")
            + gateway("g")
            + gateway("m"),
            "s->m; m->f; f->a; f->b; a->j; b->j; j->g; g->m : =x; g->e *",
        ),
        "f",
        "slinga",
    ),
    "inclusive gateway": (
        bpmn(user("a") + gateway("g", "inclusive"), "s->g; g->a; a->e"),
        "g",
        "Inkluderande",
    ),
    "complex gateway": (bpmn(user("a") + gateway("g", "complex"), "s->g; g->a; a->e"), "g", "Komplexa"),
    "interrupting event subprocess": (
        bpmn(user("a") + '<bpmn:subProcess id="k" triggeredByEvent="true" />', _ONE),
        "k",
        "Händelsedelprocesser",
    ),
    "ad hoc": (bpmn(box("adHocSubProcess"), _ONE), "a", "Ad hoc"),
    "transaction": (bpmn(box("transaction"), _ONE), "a", "Transaktioner"),
    "data store": (bpmn(user("a") + '<bpmn:dataStoreReference id="d" />', _ONE), "d", "Datalager"),
    "undefined task": (bpmn(box("task"), _ONE), "a", "slag"),
    "link": (alone('<bpmn:linkEventDefinition id="l" />'), "l", "länk"),
    "compensation": (
        alone('<bpmn:compensateEventDefinition id="l" />', "intermediateThrowEvent"),
        "l",
        "kompensation",
    ),
    "conditional event": (alone('<bpmn:conditionalEventDefinition id="l" />'), "l", "villkor"),
    "signal end": (
        bpmn(
            user("a") + '<bpmn:endEvent id="z"><bpmn:signalEventDefinition signalRef="S" /></bpmn:endEvent>',
            "s->a; a->z",
            declared='<bpmn:signal id="S" name="x" />',
        ),
        "z",
        "signal",
    ),
    "two definitions in an event": (alone(_DAY + _DAY), "a", "flera slag"),
    "timer that is no duration": (alone(timer("timeDuration", "14 dagar")), "a", "ISO 8601"),
    "timer that is no date": (alone(timer("timeDate", "2026-02-30")), "a", "ISO 8601"),
    "cycle outside a boundary": (alone(timer("timeCycle", "R3/P1D")), "a", "timeCycle"),
    "timer start": (
        bpmn(user("a") + f'<bpmn:startEvent id="t">{_DAY}</bpmn:startEvent>', "s->a; t->a; a->e"),
        "t",
        "timer",
    ),
    "message without key": (
        alone(message("M"), declared='<bpmn:message id="M" name="svar" />'),
        "a",
        "correlationKey",
    ),
    "message that is not declared": (alone(message("M")), "a", "'M' finns inte"),
    "message sent without operation": (
        alone(message("M"), "intermediateThrowEvent", declare("M", "svar")),
        "a",
        "zeebe:taskDefinition",
    ),
    "boundary event that cannot happen": (
        bpmn(service("a", "t") + user("x") + boundary("b", "a", _DAY), "s->a; a->e; b->x; x->e"),
        "b",
        "aldrig inträffa",
    ),
    "boundary event on nothing": (
        bpmn(user("a") + user("x") + boundary("b", "q", _DAY), "s->a; a->e; b->x; x->e"),
        "b",
        "attachedToRef",
    ),
    "error that does not interrupt": (
        bpmn(
            sub("a", _SUB + user("u"), "s1->u; u->e1")
            + user("x")
            + boundary("b", "a", "<bpmn:errorEventDefinition />", interrupting=False),
            "s->a; a->e; b->x; x->e",
        ),
        "b",
        "avbryter alltid",
    ),
    "task after an event-based gateway": (
        bpmn(user("a") + gateway("r", "eventBased") + catch("t", _DAY), "s->r; r->a; r->t; a->e; t->e"),
        "r",
        "händelser",
    ),
    "multi-instance without output": (
        loops(ext('<zeebe:loopCharacteristics inputCollection="=x" inputElement="y" />')),
        "a",
        "utdata",
    ),
    "loop cardinality": (loops("<bpmn:loopCardinality>3</bpmn:loopCardinality>"), "a", "inputCollection"),
    "loop over a reserved name": (
        bpmn(user("a", loop("=x", "loopCounter", "y", "=z")), _ONE),
        "a",
        "reserverat",
    ),
    "standard loop": (
        bpmn(user("a", '<bpmn:standardLoopCharacteristics id="l" />'), _ONE),
        "l",
        "Standardslinga",
    ),
    "input without effect": (
        bpmn(
            gateway("g")
            + user("a")
            + catch(
                "c", ext('<zeebe:ioMapping><zeebe:input source="=1" target="x" /></zeebe:ioMapping>') + _DAY
            ),
            "s->g; g->a; a->c; c->e",
        ),
        "c",
        "ingen verkan",
    ),
    "same id twice": (bpmn(user("a") + user("a"), _ONE), "a", "två gånger"),
    "two plain starts": (
        bpmn(user("a") + '<bpmn:startEvent id="t" />', "s->a; t->a; a->e"),
        "p",
        "mer än en",
    ),
    "two starts in a subprocess": (
        bpmn(
            sub(
                "a",
                _SUB + f'<bpmn:startEvent id="m">{message("M")}</bpmn:startEvent>' + user("u"),
                "s1->u; m->u; u->e1",
            ),
            _ONE,
            declared=declare("M", "svar"),
        ),
        "a",
        "en enda starthändelse",
    ),
    "no start": (bpmn(user("a"), "a->e").replace(b'<bpmn:startEvent id="s" />', b""), "p", "starthändelse"),
    "no end": (bpmn(user("a"), "s->a; a->a").replace(b'<bpmn:endEvent id="e" />', b""), "p", "sluthändelse"),
    "flow to nowhere": (bpmn(user("a"), "s->a; a->x"), "a_x_1", "'x'"),
    "process that is not executable": (
        bpmn(user("a"), _ONE).replace(b'isExecutable="true"', b'isExecutable="false"'),
        "p",
        "isExecutable",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_model_that_is_not_understood_is_refused(name: str) -> None:
    content, element, reason = CASES[name]
    with pytest.raises(ModelRejected) as refused:
        parse({"processes/p/p.bpmn": content}, "p")
    assert (refused.value.file, refused.value.element) == ("processes/p/p.bpmn", element)
    assert reason in refused.value.reason


UNSAFE = {
    "no XML": (b"<bpmn:definitions", "läsbar XML"),
    "not BPMN": (b"<html />", "inget BPMN-diagram"),
    "document type": (
        b"<!DOCTYPE x SYSTEM 'http://x/y.dtd'>" + bpmn(user("a"), _ONE).split(b"?>", 1)[1],
        "DOCTYPE",
    ),
    "entities": (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "DOCTYPE"),
    "a bomb of entities": (
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><x>&c;</x>',
        "DOCTYPE",
    ),
    "a file from the machine": (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        "DOCTYPE",
    ),
    "too deep": (b"<a>" * 80 + b"</a>" * 80, "nivåer"),
    "much too deep": (b"<a>" * 5000 + b"</a>" * 5000, "läsbar XML"),
    "too large": (b"<a>" + b" " * 5_000_000 + b"</a>", "större än 5 MB"),
    "empty": (b"", "läsbar XML"),
}


@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_xml_is_refused_with_its_file(name: str) -> None:
    content, reason = UNSAFE[name]
    with pytest.raises(ModelRejected) as refused:
        parse({"processes/p/p.bpmn": content}, "p")
    assert refused.value.file == "processes/p/p.bpmn"
    assert reason in refused.value.reason


def test_a_process_that_is_not_there_is_named() -> None:
    with pytest.raises(ModelRejected, match="'q' finns inte"):
        parse({"p.bpmn": bpmn(user("a"), _ONE)}, "q")


def test_a_process_in_two_files_is_refused() -> None:
    content = bpmn(user("a"), _ONE)
    with pytest.raises(ModelRejected, match=r"finns också i a\.bpmn"):
        parse({"a.bpmn": content, "b.bpmn": content}, "p")


def test_a_chain_of_a_thousand_boxes_is_read() -> None:
    names = [f"u{number}" for number in range(1_000)]
    flows = ";".join(f"{one}->{two}" for one, two in zip(["s", *names], [*names, "e"], strict=True))
    spec = parse({"p.bpmn": bpmn("".join(map(user, names)), flows)}, "p")
    assert len(spec.boxes) == 1_002
