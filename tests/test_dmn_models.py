from __future__ import annotations

from decimal import Decimal

import pytest

from server.dmn import Rules, load_model
from server.dmn.errors import DecisionNotFound
from server.errors import ModelRejected
from tests.dmn_models import definitions, literal, rules_of, table

AGE = [("alder", "number")]


def test_required_decision_is_computed_and_traced_once() -> None:
    rules = rules_of(
        table(AGE, [((">= 18",), ('"vuxen"',))], decision="grupp", name="grupp"),
        literal("a", 'grupp + "!"', requires=["grupp"]),
        literal("b", "a + grupp", requires=["a", "grupp"]),
    )
    outcome = rules.evaluate("b", {"alder": 20})
    assert outcome.value == "vuxen!vuxen"
    assert [hit.decision for hit in outcome.hits] == ["grupp"]


def test_parameters_are_read_by_path() -> None:
    rules = rules_of(literal("grans", "param.aldersgrans + 1"))
    assert rules.evaluate("grans", {"param": {"aldersgrans": 17}}).value == 18


def test_missing_parameter_is_told_with_its_place() -> None:
    outcome = rules_of(literal("grans", "param.saknas")).evaluate("grans", {"param": {}})
    assert outcome.value is None
    assert outcome.diagnostics[0].startswith(
        "processes/prov/beslut.dmn, grans: Uppgiften ”saknas” finns inte"
    )


def test_result_of_the_wrong_type_is_null_with_a_reason() -> None:
    outcome = rules_of(literal("tal", '"text"', kind="number")).evaluate("tal", {})
    assert outcome.value is None
    assert "ska vara number" in outcome.diagnostics[0]


def test_knowledge_model_with_table_and_invocation() -> None:
    knowledge = (
        '<businessKnowledgeModel id="grans" name="gräns"><variable name="gräns"/><encapsulatedLogic>'
        '<formalParameter name="ålder" typeRef="number"/><literalExpression>'
        "<text>ålder * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"
    )
    decision = (
        '<decision id="d" name="d"><knowledgeRequirement><requiredKnowledge href="#grans"/>'
        "</knowledgeRequirement><invocation><literalExpression><text>gräns</text></literalExpression><binding>"
        '<parameter name="ålder"/><literalExpression><text>x</text></literalExpression>'
        "</binding></invocation></decision>"
    )
    assert rules_of(knowledge, decision).evaluate("d", {"x": 21}).value == 42


def test_imported_decision_and_type() -> None:
    first = load_model(
        definitions(
            '<itemDefinition name="tal"><typeRef>number</typeRef></itemDefinition>',
            literal("dubbelt", "x * 2", kind="tal"),
            namespace="urn:a",
        ),
        "a.dmn",
    )
    second = load_model(
        definitions(
            f'<import name="a" namespace="urn:a" importType="{first.namespace}/DMN/"/>',
            '<decision id="d" name="d"><variable name="d" typeRef="a.tal"/><informationRequirement>'
            '<requiredDecision href="urn:a#dubbelt"/></informationRequirement>'
            "<literalExpression><text>a.dubbelt + 1</text></literalExpression></decision>",
            namespace="urn:b",
        ),
        "b.dmn",
    )
    assert Rules([first, second]).evaluate("d", {"x": 2}).value == 5
    with pytest.raises(ModelRejected, match="urn:a finns inte"):
        Rules([second])


def test_decision_of_another_file_by_its_id() -> None:
    first = load_model(definitions(literal("dubbelt", "x * 2"), namespace="urn:a"), "a.dmn")
    second = load_model(
        definitions(
            '<decision id="d" name="d"><informationRequirement><requiredDecision href="a.dmn#dubbelt"/>'
            "</informationRequirement><literalExpression><text>dubbelt + 1</text></literalExpression>"
            "</decision>",
            namespace="urn:b",
        ),
        "b.dmn",
    )
    assert Rules([first, second]).evaluate("d", {"x": 2}).value == 5


def test_boxed_context_list_relation_and_for() -> None:
    decision = (
        '<decision id="d" name="d"><context>'
        '<contextEntry><variable name="rader"/><relation><column name="a"/><column name="b"/>'
        "<row><literalExpression><text>1</text></literalExpression><literalExpression><text>2</text>"
        "</literalExpression></row></relation></contextEntry>"
        '<contextEntry><variable name="tal"/><for iteratorVariable="r"><in><literalExpression>'
        "<text>rader</text></literalExpression></in><return><literalExpression><text>r.a + r.b</text>"
        "</literalExpression></return></for></contextEntry>"
        "<contextEntry><literalExpression><text>sum(tal)</text></literalExpression></contextEntry>"
        "</context></decision>"
    )
    assert rules_of(decision).evaluate("d", {}).value == Decimal(3)


def test_allowed_values_are_enforced() -> None:
    parts = (
        '<itemDefinition name="utfall"><typeRef>string</typeRef><allowedValues>'
        '<text>"bifall", "avslag"</text></allowedValues></itemDefinition>'
    )
    rules = rules_of(parts, literal("d", "x", kind="utfall"))
    assert rules.evaluate("d", {"x": "bifall"}).value == "bifall"
    outcome = rules.evaluate("d", {"x": "nekande"})
    assert outcome.value is None
    assert "inte tillåtet" in outcome.diagnostics[0]


def test_the_clock_is_known() -> None:
    model = load_model(definitions(literal("a", "today()"), literal("b", "1")), "a.dmn")
    assert model.reads_clock == ("a",)


def test_unknown_decision() -> None:
    with pytest.raises(DecisionNotFound, match="saknad"):
        rules_of(literal("a", "1")).evaluate("saknad", {})


def test_circle_is_refused() -> None:
    with pytest.raises(ModelRejected, match="kräver sig självt"):
        rules_of(literal("a", "b", requires=["b"]), literal("b", "a", requires=["a"]))


def test_diamonds_are_quick_and_long_chains_refused() -> None:
    twice = [literal(f"d{i}", f"d{i - 1} + d{i - 1}", requires=[f"d{i - 1}"] * 2) for i in range(1, 50)]
    assert rules_of(literal("d0", "1"), *twice).evaluate("d49", {}).value == 2**49
    chain = [literal(f"d{i}", f"d{i - 1}", requires=[f"d{i - 1}"]) for i in range(1, 2000)]
    with pytest.raises(ModelRejected, match="längre än"):
        rules_of(literal("d0", "1"), *chain)


def test_same_id_in_two_files_is_refused() -> None:
    one, other = (load_model(definitions(literal("a", "1"), namespace=ns), f"{ns}.dmn") for ns in ("x", "y"))
    with pytest.raises(ModelRejected, match="finns också i x"):
        Rules([one, other])
