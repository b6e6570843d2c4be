"""Boxed expressions to code: literal, table, context, list, relation, function, invocation and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lxml import etree

from server.dmn.compiling import Code, Owner, Sources
from server.dmn.tablereader import TableReader
from server.feel import Failure, Function, Value
from server.feel.access import filtered
from server.feel.functions import UserFunction
from server.feel.loops import elements
from server.feel.scope import Scope
from server.feel.types import ANY, FeelType

EXPRESSIONS = (
    "literalExpression",
    "decisionTable",
    "context",
    "list",
    "relation",
    "functionDefinition",
    "invocation",
    "conditional",
    "filter",
    "for",
    "some",
    "every",
)


@dataclass(frozen=True, slots=True)
class Boxes:
    """Builds the logic of one owner."""

    sources: Sources
    owner: Owner

    def of(self, holder: etree._Element, names: tuple[str, ...]) -> Code | None:
        """Return the code of the expression that an element holds, or None."""
        element = self.sources.reader.child(holder, *EXPRESSIONS)
        return None if element is None else self.build(element, names)

    def build(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        """Return the code of a boxed expression."""
        kind = self.sources.reader.name(element)
        code = self._builder(kind)(element, names)
        if kind == "decisionTable" or not element.get("typeRef"):
            return code
        wanted, name = self.sources.types.of(element), self.owner.name
        return code if wanted is ANY else lambda scope: noted(scope, wanted, code(scope), name)

    def _builder(self, kind: str) -> Callable[[etree._Element, tuple[str, ...]], Code]:
        return {
            "literalExpression": self._literal,
            "decisionTable": self._table,
            "context": self._context,
            "list": self._list,
            "relation": self._relation,
            "functionDefinition": self._function,
            "invocation": self._invocation,
            "conditional": self._conditional,
            "filter": self._filter,
            "for": self._for,
            "some": self._quantified,
            "every": self._quantified,
        }[kind]

    def _inside(self, element: etree._Element, part: str, names: tuple[str, ...]) -> Code:
        holder = self.sources.reader.child(element, part)
        code = None if holder is None else self.of(holder, names)
        if code is None:
            raise self.sources.reader.reject(element, f"Rutan saknar innehåll ({part})")
        return code

    def _literal(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        return self.sources.code(element, names, owner=self.owner.id)

    def _table(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        table = TableReader(self.sources, self.owner, names).read(element)
        self.sources.tables[table.id] = table
        return table.evaluate

    def _context(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        reader = self.sources.reader
        entries: list[tuple[str | None, FeelType, Code]] = []
        for entry in reader.children(element, "contextEntry"):
            variable = reader.child(entry, "variable")
            name = None if variable is None else reader.required(variable, "name").strip()
            code = self.of(entry, names)
            if code is None:
                raise reader.reject(entry, f"Posten ”{name or 'resultat'}” saknar uttryck")
            entries.append((name, self.sources.types.of(variable), code))
            names = names if name is None else (*names, name)

        def run(scope: Scope) -> Value:
            made: dict[str, Value] = {}
            inner = scope.inner(made)
            for name, kind, code in entries:
                value = code(inner)
                if name is None:
                    return value
                made[name] = noted(scope, kind, value, name)
            return made

        return run

    def _list(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        items = [self.build(part, names) for part in self.sources.reader.children(element, *EXPRESSIONS)]
        return lambda scope: [item(scope) for item in items]

    def _relation(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        reader = self.sources.reader
        columns = [reader.required(part, "name") for part in reader.children(element, "column")]
        rows = []
        for part in reader.children(element, "row"):
            cells = [self.build(cell, names) for cell in reader.children(part, *EXPRESSIONS)]
            if len(cells) != len(columns):
                raise reader.reject(part, "Raden har fel antal celler")
            rows.append(cells)
        return lambda scope: [
            {name: cell(scope) for name, cell in zip(columns, cells, strict=True)} for cells in rows
        ]

    def _function(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        parameters, types, body = self.function_parts(element, names)
        return lambda scope: UserFunction(self.owner.name, parameters, types, body, scope)

    def function_parts(
        self, element: etree._Element, names: tuple[str, ...]
    ) -> tuple[tuple[str, ...], tuple[FeelType, ...], Code]:
        """Return the parameters, their types and the body of a function definition."""
        reader = self.sources.reader
        if str(element.get("kind") or "FEEL") != "FEEL":
            raise reader.reject(element, f"Funktioner av slaget {element.get('kind')} körs inte")
        parts = list(reader.children(element, "formalParameter"))
        parameters = tuple(reader.required(part, "name").strip() for part in parts)
        body = self.of(element, (*names, *parameters))
        if body is None:
            raise reader.reject(element, "Funktionen saknar uttryck")
        return parameters, tuple(self.sources.types.of(part) for part in parts), body

    def _invocation(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        reader = self.sources.reader
        target = self.of(element, names)
        if target is None:
            raise reader.reject(element, "Anropet saknar funktion")
        bindings = []
        for binding in reader.children(element, "binding"):
            parameter = reader.child(binding, "parameter")
            if parameter is None:
                raise reader.reject(binding, "Bindningen saknar parameter")
            bindings.append((reader.required(parameter, "name").strip(), self.of(binding, names)))

        def run(scope: Scope) -> Value:
            function = target(scope)
            if not isinstance(function, Function):
                raise Failure("det som anropas är ingen funktion")
            args = {name: None if code is None else code(scope) for name, code in bindings}
            return function.call_named(args, scope.trace)

        return guarded(run)

    def _conditional(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        condition, then, otherwise = (self._inside(element, part, names) for part in ("if", "then", "else"))

        def run(scope: Scope) -> Value:
            verdict = condition(scope)
            if verdict is not None and type(verdict) is not bool:
                raise Failure("villkoret är varken sant eller falskt")
            return then(scope) if verdict else otherwise(scope)

        return guarded(run)

    def _filter(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        items = self._inside(element, "in", names)
        match = self._inside(element, "match", (*names, "item"))

        def condition(scope: Scope) -> Value:
            verdict = match(scope)
            if type(verdict) is not bool and type(verdict) is not Decimal and verdict is not None:
                raise Failure("villkoret är varken sant eller falskt")
            return verdict

        return guarded(lambda scope: filtered(items(scope), condition, scope))

    def _for(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        variable, items, body = self._loop(element, names, "return")

        def run(scope: Scope) -> Value:
            made: list[Value] = []
            turns = (scope.inner({variable: value, "partial": made}) for value in items(scope))
            made.extend(body(inner) for inner in turns)
            return made

        return guarded(run)

    def _quantified(self, element: etree._Element, names: tuple[str, ...]) -> Code:
        variable, items, body = self._loop(element, names, "satisfies")
        decisive = self.sources.reader.name(element) == "some"

        def run(scope: Scope) -> Value:
            verdicts = [body(scope.inner({variable: value})) for value in items(scope)]
            if any(verdict is not None and type(verdict) is not bool for verdict in verdicts):
                raise Failure("villkoret är varken sant eller falskt")
            if any(verdict is decisive for verdict in verdicts):
                return decisive
            return None if None in verdicts else not decisive

        return guarded(run)

    def _loop(
        self, element: etree._Element, names: tuple[str, ...], part: str
    ) -> tuple[str, Callable[[Scope], Iterator[Value]], Code]:
        variable = self.sources.reader.required(element, "iteratorVariable").strip()
        items = self._inside(element, "in", names)
        body = self._inside(element, part, (*names, variable))
        return variable, lambda scope: elements(items(scope), scope.trace), body


def guarded(code: Code) -> Code:
    """Return code that turns a failure into null with a diagnostic."""

    def run(scope: Scope) -> Value:
        try:
            return code(scope)
        except Failure as failure:
            return scope.trace.note(str(failure))

    return run


def noted(scope: Scope, kind: FeelType, value: Value, name: str) -> Value:
    """Return the value as the type, or null with a diagnostic."""
    try:
        return kind.coerce(value, scope.trace)
    except Failure as failure:
        return scope.trace.note(f"”{name}”: {failure}")
