"""Says the cells of a decision table in words; a cell that it cannot say is None, and is shown as written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from server.assessment import Fact
from server.assessment.facts import in_words
from server.dmn.table import Input
from server.feel import UnaryTests
from server.feel import nodes as n

_ORDER = {">=": "minst", ">": "mer än", "<=": "högst", "<": "mindre än"}
_DAYS = {">=": "tidigast", ">": "efter", "<=": "senast", "<": "före"}
_NO_VALUE = "parameterns värde, som saknas den dagen"


@dataclass(frozen=True)
class Cells:
    """The words of facts and of derived values, and the values that the parameters have on the day."""

    fakta: Mapping[str, Fact]
    varden: Mapping[str, str]
    param: Mapping[str, Any]

    def words(self, column: Input, cell: UnaryTests) -> str | None:
        """Return the cell in words, as "minst 18", "nej eller okänt", "10–12"; None if it cannot be said."""
        fact = self.fakta.get(column.source)
        try:
            parts = [self._test(part, fact) for part in cell.node.tests]
        except _Unsaid:
            return None
        return _not(parts) if cell.node.negated else _joined(parts)

    def value(self, value: object, fact: Fact | None = None) -> str:
        """Return a value as a reader would say it.

        Raises:
            _Unsaid: a code that has no words.
        """
        if isinstance(value, list):
            return ", ".join(self.value(one, fact) for one in value)
        if not isinstance(value, str):
            return in_words(value)
        if fact is not None and value in fact.varden:
            return fact.varden[value]
        if value in self.varden or value[:1].isdigit():
            return self.varden.get(value, value)
        known = {one.varden[value] for one in self.fakta.values() if value in one.varden}
        if len(known) != 1:  # no fact knows the code, or two mean different things by it
            raise _Unsaid(value)
        return known.pop()

    def result(self, source: str) -> str | None:
        """Return a result cell in words, "" when it says nothing, None when it is a formula."""
        if source == "null":
            return ""
        if source in ("true", "false"):
            return "ja" if source == "true" else "nej"
        if source.startswith('"') and source.endswith('"') and '"' not in source[1:-1]:
            source = source[1:-1]
            return self.fakta[source].text if source in self.fakta else self._known(source)
        if source in self.fakta:
            return f"som uppgiften ”{self.fakta[source].text}”"
        return source if source.isdecimal() else None

    def _known(self, source: str) -> str | None:
        try:
            return self.value(source)
        except _Unsaid:
            return None

    def _test(self, node: n.Node, fact: Fact | None) -> str:
        if isinstance(node, n.Compare):
            return self._compared(node, fact)
        if isinstance(node, n.RangeNode):
            return self._range(node, fact)
        return self._plain(node, fact)

    def _compared(self, node: n.Compare, fact: Fact | None) -> str:
        is_day = isinstance(node.operand, n.Name) or isinstance(self._literal(node.operand), date)
        words = (_DAYS if is_day else _ORDER).get(node.op)
        if words is None:
            raise _Unsaid(node.op)
        return f"{words} {self._plain(node.operand, fact)}"

    def _range(self, node: n.RangeNode, fact: Fact | None) -> str:
        start, end = self._plain(node.start, fact), self._plain(node.end, fact)
        if node.start_included and node.end_included:
            return f"{start}–{end}"
        low = "minst" if node.start_included else "mer än"
        high = "högst" if node.end_included else "mindre än"
        return f"{low} {start} och {high} {end}"

    def _plain(self, node: n.Node, fact: Fact | None) -> str:
        if isinstance(node, n.Name) and node.name == "beslutsdatum":
            return "beslutsdagen"
        if isinstance(node, n.Path) and isinstance(node.value, n.Name) and node.value.name == "param":
            return self.value(self.param[node.name]) if node.name in self.param else _NO_VALUE
        return self.value(self._literal(node), fact)

    def _literal(self, node: n.Node) -> object:
        if isinstance(node, n.Literal):
            return node.value
        if isinstance(node, n.Unary) and isinstance(node.operand, n.Literal):
            value = node.operand.value
            return -value if isinstance(value, Decimal) else value
        if isinstance(node, n.Path):
            return None
        raise _Unsaid(type(node).__name__)


class _Unsaid(Exception):
    """No words for this."""


def _joined(parts: list[str]) -> str:
    """Return alternatives: what is known first, then "eller okänt"."""
    unknown = in_words(None)
    known = [part for part in parts if part != unknown]
    said = _either(known)
    return " eller ".join(part for part in (said, unknown if len(known) < len(parts) else "") if part)


def _either(parts: list[str]) -> str:
    return f"något av: {'; '.join(parts)}" if len(parts) > 2 else " eller ".join(parts)


def _not(parts: list[str]) -> str:
    """Return what is left when the parts are taken away; `not(true)` leaves what is not known too."""
    unknown = in_words(None)
    if parts == ["ja"]:
        return f"nej eller {unknown}"
    if parts == ["nej"]:
        return f"ja eller {unknown}"
    rest = [f"”{part}”" if " " in part else part for part in parts if part != unknown]
    if not rest:
        return "känt"
    said = f"annat än {' eller '.join(rest)}"
    return f"känt, och {said}" if len(rest) < len(parts) else f"{said}, eller {unknown}"
