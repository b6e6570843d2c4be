"""DMN files for tests, as dmn-js writes them."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from server.dmn import Rules, load_model

NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/"


def definitions(*parts: str, namespace: str = "http://camunda.org/schema/1.0/dmn") -> bytes:
    """Return a file with these elements."""
    body = "".join(parts)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="{NAMESPACE}" id="fil" name="fil" '
        f'namespace="{namespace}">{body}</definitions>'
    ).encode()


def table(
    inputs: Sequence[tuple[str, str]],
    rules: Sequence[tuple[Sequence[str], Sequence[str]]],
    *,
    outputs: Sequence[tuple[str, str]] = (("svar", "string"),),
    policy: str = "UNIQUE",
    aggregation: str = "",
    values: str = "",
    annotations: Sequence[str] = (),
    notes: Sequence[Sequence[str]] = (),
    decision: str = "beslut",
    name: str = "Beslut",
) -> str:
    """Return a decision with a table; `inputs` are expression and type, `rules` cells and results."""
    columns = "".join(
        f'<input id="in{i}" label={quoteattr(text)}><inputExpression id="e{i}" typeRef="{kind}">'
        f"<text>{escape(text)}</text></inputExpression></input>"
        for i, (text, kind) in enumerate(inputs)
    )
    allowed = f"<outputValues><text>{escape(values)}</text></outputValues>" if values else ""
    results = "".join(
        f'<output id="out{i}" name={quoteattr(text)} typeRef="{kind}">{allowed}</output>'
        for i, (text, kind) in enumerate(outputs)
    )
    noted = "".join(f"<annotation name={quoteattr(text)}/>" for text in annotations)
    rows = "".join(
        f'<rule id="rad{i}">'
        + "".join(f"<inputEntry><text>{escape(cell)}</text></inputEntry>" for cell in cells)
        + "".join(f"<outputEntry><text>{escape(cell)}</text></outputEntry>" for cell in answers)
        + "".join(
            f"<annotationEntry><text>{escape(note)}</text></annotationEntry>"
            for note in (notes[i - 1] if notes else ())
        )
        + "</rule>"
        for i, (cells, answers) in enumerate(rules, 1)
    )
    added = f' aggregation="{aggregation}"' if aggregation else ""
    return (
        f'<decision id="{decision}" name={quoteattr(name)}>'
        f'<decisionTable id="tabell" hitPolicy="{policy}"{added}>'
        f"{columns}{results}{noted}{rows}</decisionTable></decision>"
    )


def literal(decision: str, text: str, *, name: str = "", kind: str = "", requires: Sequence[str] = ()) -> str:
    """Return a decision with a literal expression."""
    links = "".join(
        f'<informationRequirement id="krav_{decision}_{key}"><requiredDecision href="#{key}"/>'
        "</informationRequirement>"
        for key in requires
    )
    typed = f' typeRef="{kind}"' if kind else ""
    label = name or decision
    return (
        f'<decision id="{decision}" name={quoteattr(label)}><variable name={quoteattr(label)}{typed}/>{links}'
        f"<literalExpression><text>{escape(text)}</text></literalExpression></decision>"
    )


def rules_of(*parts: str) -> Rules:
    """Return the rules of one file with these elements."""
    return Rules([load_model(definitions(*parts), "processes/prov/beslut.dmn")])
