"""The syntax tree to closures: one Python function per node, called with a scope."""

from __future__ import annotations

from decimal import DecimalException
from typing import Any

from server.feel import nodes as n
from server.feel.access import filtered, read_path
from server.feel.builtins import BUILTINS
from server.feel.coder import Code, constantly
from server.feel.errors import Failure, FeelSyntaxError
from server.feel.functions import UserFunction
from server.feel.loops import compile_for, compile_quantified
from server.feel.operatorcode import OperatorCoder
from server.feel.scope import MISSING, RootScope, Scope
from server.feel.temporal import parse_at
from server.feel.types import ANY, ContextType, FeelType, FunctionType, ListType, RangeType, simple_type
from server.feel.values import Function, Trace, Value

MAX_DEPTH = 150


class Compiler(OperatorCoder):
    """The whole of a source."""

    _depth = 0

    def compile(self, node: n.Node) -> Code:
        """Return the code of a node."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise FeelSyntaxError(self.source, node.pos, f"Uttrycket är djupare än {MAX_DEPTH} nivåer")
        code: Code = _COMPILERS[type(node)](self, node)
        self._depth -= 1
        return code

    # --- leaves

    def literal(self, node: n.Literal) -> Code:
        return constantly(node.value)

    def at_literal(self, node: n.AtLiteral) -> Code:
        try:
            value = parse_at(node.text)
        except Failure as failure:
            reason = str(failure)
            return lambda scope: self.note(scope, node, reason)
        return constantly(value)

    def name(self, node: n.Name) -> Code:
        name, builtin = node.name, BUILTINS.get(node.name)

        def run(scope: Scope) -> Value:
            value = scope.find(name)
            if value is not MISSING:
                return value
            if builtin is not None:
                return builtin
            return self.note(scope, node, f"Namnet ”{name}” finns inte")

        return run

    # --- collections

    def list_node(self, node: n.ListNode) -> Code:
        items = [self.compile(item) for item in node.items]
        return lambda scope: [item(scope) for item in items]

    def context(self, node: n.ContextNode) -> Code:
        names = [name for name, _ in node.entries]
        if len(set(names)) < len(names):
            return lambda scope: self.note(scope, node, "Samma nyckel finns två gånger")
        entries = [(name, self.compile(value)) for name, value in node.entries]

        def run(scope: Scope) -> Value:
            made: dict[str, Value] = {}
            inner = scope.inner(made)
            for name, value in entries:
                made[name] = value(inner)
            return made

        return run

    def path(self, node: n.Path) -> Code:
        value, name = self.compile(node.value), node.name

        def run(scope: Scope) -> Value:
            x = value(scope)
            if type(x) is dict and name in x:
                return x[name]
            try:
                return read_path(x, name)
            except Failure as failure:
                return self.note(scope, node, str(failure))

        return run

    def filter(self, node: n.Filter) -> Code:
        value, condition = self.compile(node.value), self.compile(node.condition)
        return self.guarded(node, lambda scope: filtered(value(scope), condition, scope))

    # --- functions

    def invocation(self, node: n.Invocation) -> Code:
        args = [self.compile(arg) for arg in node.args]
        names = node.names
        builtin = self._builtin(node.function)
        target = self.compile(node.function)
        if builtin is not None and builtin.constant and all(_is_constant(arg) for arg in node.args):
            folded = self._folded(builtin, args, names)
            if folded is not None:
                return constantly(folded)

        def run(scope: Scope) -> Value:
            function = builtin if builtin is not None else target(scope)
            if not isinstance(function, Function):
                raise Failure("Det som anropas är ingen funktion")
            values = [arg(scope) for arg in args]
            if names:
                return function.call_named(dict(zip(names, values, strict=True)), scope.trace)
            return function.call(values, scope.trace)

        return self.guarded(node, run)

    def _builtin(self, node: n.Node) -> Any:
        if isinstance(node, n.Name) and node.name not in self.shadows:
            return BUILTINS.get(node.name)
        return None

    def _folded(self, builtin: Function, args: list[Code], names: tuple[str, ...]) -> Value:
        """Return the value of a call with constant arguments, or None to leave it to the run."""
        trace = Trace()
        values = [arg(RootScope({}, trace)) for arg in args]
        try:
            if names:
                return builtin.call_named(dict(zip(names, values, strict=True)), trace)
            return builtin.call(values, trace)
        except (Failure, DecimalException, OverflowError):
            return None

    def function(self, node: n.FunctionNode) -> Code:
        if node.external:
            return lambda scope: self.note(scope, node, "Externa funktioner körs inte")
        types = tuple(ANY if t is None else self.type(t) for t in node.types)
        body, parameters = self.compile(node.body), node.parameters
        return lambda scope: UserFunction("function", parameters, types, body, scope)

    # --- the rest

    def if_(self, node: n.If) -> Code:
        condition, then, otherwise = map(self.compile, (node.condition, node.then, node.otherwise))

        def run(scope: Scope) -> Value:
            verdict = condition(scope)
            if verdict is True:
                return then(scope)
            if verdict is not False and verdict is not None:
                self.note(scope, node, "Villkoret är varken sant eller falskt")
            return otherwise(scope)

        return run

    def for_(self, node: n.For) -> Code:
        return self.guarded(node, compile_for(self, node))

    def quantified(self, node: n.Quantified) -> Code:
        return self.guarded(node, compile_quantified(self, node))

    def instance_of(self, node: n.InstanceOf) -> Code:
        value = self.compile(node.value)
        wanted = self.type(node.type)
        return lambda scope: wanted.bare().accepts(value(scope))

    def type(self, node: n.TypeNode) -> FeelType:
        """Return the type that a node names."""
        args = tuple(self.type(arg) for arg in node.args)
        if node.name == "list" and args:
            return ListType(args[0])
        if node.name == "range" and args:
            return RangeType(args[0])
        if node.fields:
            return ContextType(dict(zip(node.fields, args, strict=True)))
        if node.name == "function" and args:
            return FunctionType(args[:-1], args[-1])
        found = self.types.get(node.name) or simple_type(node.name)
        if found is None:
            raise FeelSyntaxError(self.source, node.pos, f"Typen ”{node.name}” finns inte")
        return found


def _is_constant(node: n.Node) -> bool:
    return isinstance(node, n.Literal | n.AtLiteral) or (
        isinstance(node, n.Unary) and _is_constant(node.operand)
    )


_COMPILERS: dict[type[n.Node], Any] = {
    n.Literal: Compiler.literal,
    n.AtLiteral: Compiler.at_literal,
    n.Name: Compiler.name,
    n.Unary: Compiler.unary,
    n.Binary: Compiler.binary,
    n.Between: Compiler.between,
    n.In: Compiler.in_,
    n.Compare: Compiler.compare,
    n.RangeNode: Compiler.range,
    n.ListNode: Compiler.list_node,
    n.ContextNode: Compiler.context,
    n.Path: Compiler.path,
    n.Filter: Compiler.filter,
    n.Invocation: Compiler.invocation,
    n.InstanceOf: Compiler.instance_of,
    n.If: Compiler.if_,
    n.For: Compiler.for_,
    n.Quantified: Compiler.quantified,
    n.FunctionNode: Compiler.function,
}
