from __future__ import annotations

import pytest

from server.dmn import load_model
from server.errors import ModelRejected
from tests.dmn_models import definitions, literal, rules_of, table

AGE = [("alder", "number")]
OPEN = definitions().replace(b"</definitions>", b"")


def refusal(content: bytes) -> ModelRejected:
    with pytest.raises(ModelRejected) as caught:
        load_model(content, "processes/prov/beslut.dmn")
    assert caught.value.file == "processes/prov/beslut.dmn"
    return caught.value


def test_cell_that_does_not_parse_names_table_rule_and_column() -> None:
    found = refusal(definitions(table(AGE, [(("< 18",), ('"a"',)), ((">= ",), ('"b"',))])))
    assert found.element == "rad2"
    assert "Tabellen tabell i beslut, regel 2, kolumnen ”alder”" in str(found)


def test_result_that_does_not_parse_names_rule_and_column() -> None:
    assert (
        "regel 1, resultatkolumnen ”svar”"
        in str(refusal(definitions(table(AGE, [(("-",), ('"a',))])))).lower()
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'<!DOCTYPE d [<!ENTITY e "x">]>' + definitions().split(b"?>", 1)[1], "DOCTYPE"),
        (b'<!DOCTYPE d SYSTEM "http://a/b.dtd">' + definitions().split(b"?>", 1)[1], "DOCTYPE"),
        (b"", "välformad"),
        (b"{}", "välformad"),
        (OPEN, "välformad"),
        (b"<a/>", "ingen DMN-modell"),
        (definitions().replace(b"20191111", b"20151101"), "ingen DMN-modell"),
        (definitions("<makro/>"), "makro stöds inte"),
        (definitions('<decision id="a" name="a" hemlig="1"/>'), "hemlig stöds inte"),
        (definitions('<decision id="a"/>'), "saknar name"),
        (definitions(literal("a", "")), "tomt"),
        (definitions(literal("a", "1", kind="tall")), "Typen ”tall” finns inte"),
        (definitions(literal("a", "1"), literal("a", "2")), "Två element har id a"),
        (definitions(literal("a", "1").replace("<text>", "<text> 1 ")), "kan inte stå här"),
        (
            definitions(
                literal("a", "1").replace(
                    "<literalExpression>", '<literalExpression expressionLanguage="juel">'
                )
            ),
            "juel",
        ),
        (definitions(table(AGE, [], policy="LAST")), "LAST stöds inte"),
        (definitions(table(AGE, [], policy="PRIORITY")), "outputValues"),
        (definitions(table(AGE, [(("-", "-"), ("1",))])), "fel antal celler"),
        (definitions(table(AGE, [], policy="COLLECT", aggregation="AVG")), "AVG"),
        (b" " * 2_000_001, "större"),
        (definitions("<group>" * 100 + "</group>" * 100), "nästlad"),
        (definitions("<association/>" * 60_001), "fler än"),
        (
            definitions(
                '<decision id="a" name="a"><functionDefinition kind="Java"><literalExpression><text>1</text>'
                "</literalExpression></functionDefinition></decision>"
            ),
            "Java",
        ),
        (definitions('<itemDefinition name="a"><typeRef>a</typeRef></itemDefinition>'), "sig själv"),
    ],
    ids=range(24),
)
def test_refused_with_a_reason(content: bytes, reason: str) -> None:
    assert reason in str(refusal(content))


def test_service_that_leads_nowhere() -> None:
    with pytest.raises(ModelRejected, match="krävs finns inte: borta"):
        rules_of('<decisionService id="s" name="s"><outputDecision href="#borta"/></decisionService>')


def test_requirement_that_leads_nowhere() -> None:
    with pytest.raises(ModelRejected, match="krävs finns inte: borta"):
        rules_of(literal("a", "1", requires=["borta"]))
