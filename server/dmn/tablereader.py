"""`decisionTable` to a compiled table; each cell that does not parse is named by rule and column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from lxml import etree

from server.dmn.compiling import Code, Owner, Sources
from server.dmn.hitpolicy import AGGREGATIONS, POLICIES
from server.dmn.table import Input, Output, Rule, Table
from server.feel import Trace, UnaryTests, Value
from server.feel import nodes as n
from server.feel.expression import compile_unary_tests
from server.feel.scope import RootScope
from server.feel.types import FeelType, SimpleType
from server.feel.values import YearMonths

MAX_RULES = 2_000
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "number": (Decimal,),
    "string": (str,),
    "boolean": (bool,),
    "date": (date,),
    "time": (time,),
    "date and time": (datetime,),
    "days and time duration": (timedelta,),
    "years and months duration": (YearMonths,),
}


@dataclass(frozen=True, slots=True)
class TableReader:
    """Reads the tables of one owner with the names in its scope."""

    sources: Sources
    owner: Owner
    names: tuple[str, ...]

    def read(self, element: etree._Element) -> Table:
        """Return the table."""
        reader = self.sources.reader
        policy = str(element.get("hitPolicy") or "UNIQUE")
        aggregation = str(element.get("aggregation") or "")
        if policy not in POLICIES:
            raise reader.reject(element, f"Träffregeln {policy} stöds inte")
        if aggregation and (policy != "COLLECT" or aggregation not in AGGREGATIONS):
            raise reader.reject(element, f"Aggregeringen {aggregation} stöds inte med {policy}")
        inputs = tuple(self._input(part, i) for i, part in enumerate(reader.children(element, "input"), 1))
        outputs = self._outputs(element)
        if aggregation not in ("", "COUNT") and len(outputs) > 1:
            raise reader.reject(element, f"{aggregation} går bara med en resultatkolumn")
        if policy in ("PRIORITY", "OUTPUT ORDER") and not any(output.priority for output in outputs):
            raise reader.reject(element, f"{policy} behöver en ordnad lista av resultatvärden (outputValues)")
        rules = self._rules(element, inputs, outputs)
        table_id = str(element.get("id") or self.owner.id)
        owner = self.owner
        return Table(
            owner.id, owner.name, owner.version, table_id, policy, aggregation, inputs, outputs, rules
        )

    # --- columns

    def _input(self, element: etree._Element, number: int) -> Input:
        reader, sources = self.sources.reader, self.sources
        expression = reader.child(element, "inputExpression")
        text = reader.text(expression)
        if expression is None or not text:
            raise reader.reject(element, f"Kolumn {number} saknar uttryck")
        code = sources.code(expression, self.names, place=f"kolumn {number}")
        label = str(element.get("label") or text)
        kind = sources.types.of(expression)
        allowed = reader.child(element, "inputValues")
        tests = None
        if allowed is not None and reader.text(allowed):
            tests = self._tests(allowed, f"tillåtna värden i kolumnen ”{label}”")
        return Input(label, code, kind.name, _kinds(kind), tests, text)

    def _outputs(self, element: etree._Element) -> tuple[Output, ...]:
        reader = self.sources.reader
        parts = list(reader.children(element, "output"))
        if not parts:
            raise reader.reject(element, "Tabellen saknar resultatkolumn")
        outputs = tuple(self._output(part) for part in parts)
        if len(outputs) == 1:
            return (replace(outputs[0], name=outputs[0].name or self.owner.name),)
        names = [output.name for output in outputs]
        if "" in names or len(set(names)) < len(names):
            raise reader.reject(element, "Resultatkolumnerna ska ha var sitt namn")
        return outputs

    def _output(self, element: etree._Element) -> Output:
        reader = self.sources.reader
        name = str(element.get("name") or element.get("label") or "")
        allowed = reader.child(element, "outputValues")
        priority: tuple[Value, ...] = ()
        if allowed is not None and reader.text(allowed):
            priority = self._listed(self._tests(allowed, f"resultatvärden i kolumnen ”{name}”"))
        default = reader.child(element, "defaultOutputEntry")
        code = None
        if default is not None and reader.text(default):
            code = self.sources.code(default, self.names, place=f"standardvärdet i kolumnen ”{name}”")
        return Output(name, priority, code)

    def _listed(self, tests: UnaryTests) -> tuple[Value, ...]:
        literals = [node for node in tests.node.tests if isinstance(node, n.Literal | n.Unary | n.AtLiteral)]
        if len(literals) < len(tests.node.tests):
            return ()
        root = RootScope({}, Trace())
        return tuple(self.sources.constant(node, tests.source)(root) for node in literals)

    # --- rows

    def _rules(
        self, element: etree._Element, inputs: Sequence[Input], outputs: Sequence[Output]
    ) -> tuple[Rule, ...]:
        reader = self.sources.reader
        columns = [
            str(part.get("name") or f"annotation {i}").strip().lower()
            for i, part in enumerate(reader.children(element, "annotation"), 1)
        ]
        parts = list(reader.children(element, "rule"))
        if len(parts) > MAX_RULES:
            raise reader.reject(element, f"Tabellen har fler än {MAX_RULES} rader")
        return tuple(self._rule(part, i, inputs, outputs, columns) for i, part in enumerate(parts, 1))

    def _rule(
        self,
        element: etree._Element,
        index: int,
        inputs: Sequence[Input],
        outputs: Sequence[Output],
        columns: Sequence[str],
    ) -> Rule:
        reader = self.sources.reader
        entries = list(reader.children(element, "inputEntry"))
        results = list(reader.children(element, "outputEntry"))
        if len(entries) != len(inputs) or len(results) != len(outputs):
            raise reader.reject(element, f"Regel {index} har fel antal celler")
        cells = tuple(
            self._tests(entry, f"regel {index}, kolumnen ”{column.label}”")
            for entry, column in zip(entries, inputs, strict=True)
        )
        codes = tuple(
            self._result(entry, f"regel {index}, resultatkolumnen ”{output.name}”")
            for entry, output in zip(results, outputs, strict=True)
        )
        tests = tuple((i, cell.test) for i, cell in enumerate(cells) if cell.test is not None)
        annotations = self._annotations(element, columns)
        rule_id = str(element.get("id") or f"{self.owner.id}_{index}")
        written = tuple(reader.text(entry) for entry in results)
        return Rule(rule_id, index, cells, tests, codes, annotations, written)

    def _annotations(self, element: etree._Element, columns: Sequence[str]) -> dict[str, str]:
        reader = self.sources.reader
        found = {}
        description = reader.child(element, "description")
        if description is not None and (description.text or "").strip():
            found["description"] = (description.text or "").strip()
        entries = reader.children(element, "annotationEntry")
        for i, entry in enumerate(entries):
            key = columns[i] if i < len(columns) else f"annotation {i + 1}"
            text = reader.text(entry)
            if text:
                found[key] = text
        return found

    def _result(self, element: etree._Element, place: str) -> Code:
        text = self.sources.reader.text(element)
        if text in ("", "-"):
            return lambda _scope: None
        return self.sources.code(element, self.names, place=f"{self._table_of(element)}, {place}")

    def _table_of(self, element: etree._Element) -> str:
        holder = element
        while self.sources.reader.name(holder) != "decisionTable" and holder.getparent() is not None:
            holder = holder.getparent()  # type: ignore[assignment]
        return f"Tabellen {holder.get('id') or ''} i {self.owner.id}"

    def _tests(self, element: etree._Element, place: str) -> UnaryTests:
        sources = self.sources
        text = sources.reader.text(element)
        with sources.located(element, f"{self._table_of(element)}, {place}"):
            tests = compile_unary_tests(text, names=self.names, members=sources.members, types=sources.types)
        sources.remember_names(self.owner.id, tests.node)
        return tests


def _kinds(kind: FeelType) -> tuple[type, ...]:
    if not isinstance(kind, SimpleType):
        return ()
    return _PYTHON_TYPES.get(kind.name, ())
