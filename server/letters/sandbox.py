"""The only Jinja a letter gets: it reads values, loops over them, and can reach or repeat nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NoReturn

from jinja2 import DictLoader, StrictUndefined, Undefined, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from server.letters.budget import MAX_CONSTANT, MAX_NODES, Budget
from server.letters.errors import LetterRejected
from server.letters.words import FILTERS

BASE = "bas.html"
_BUILT_IN = ("capitalize", "default", "first", "last", "length", "lower", "trim", "upper")
_TESTS = ("boolean", "defined", "eq", "equalto", "even", "false", "in", "mapping", "ne", "none", "number")
_MORE_TESTS = ("odd", "sequence", "string", "true", "undefined")
NOT_ALLOWED = "Mallen gör något som inte är tillåtet i ett brev."
_TURNS, _BLOCK, _READ = "_varv", "_block", "_las"

# What could double a value again and again, call itself, let text out as it is, or reach another file.
_REFUSED = (
    nodes.Concat,
    nodes.Macro,
    nodes.CallBlock,
    nodes.AssignBlock,
    nodes.FilterBlock,
    nodes.Include,
    nodes.Import,
    nodes.FromImport,
    nodes.EvalContextModifier,
)


class Sandbox(ImmutableSandboxedEnvironment):
    """Reads values and loops over them; calls nothing but blocks and the reading methods of a mapping."""

    intercepted_binops = frozenset({"*", "**", "%", "+", "-", "/", "//"})

    def __init__(self, layout: str, budget: Budget) -> None:
        self.budget = budget
        super().__init__(
            loader=DictLoader({BASE: layout}),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            finalize=_text_of,
        )
        self.globals.clear()
        self.tests = {name: self.tests[name] for name in (*_TESTS, *_MORE_TESTS)}
        allowed: dict[str, Callable[..., Any]] = {
            **{name: self.filters[name] for name in _BUILT_IN},
            **FILTERS,
        }
        charged: dict[str, Callable[..., Any]] = {
            name: self._charged(name, one) for name, one in allowed.items()
        }
        self.filters = charged | {_TURNS: self._turn, _BLOCK: self._enter, _READ: self._read}

    def is_safe_callable(self, obj: Any) -> bool:
        """Tell whether a template may call this: a block, or get and items of a mapping."""
        if isinstance(obj, BlockReference):
            return True
        owner = getattr(obj, "__self__", None)
        return isinstance(owner, Mapping) and getattr(obj, "__name__", "") in {"get", "items"}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> NoReturn:  # noqa: ARG002 - Jinja's
        """Refuse arithmetic: a letter says what the rules have computed."""
        raise SecurityError(operator)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _check(tree)
        self._count_in(tree)
        return tree

    def _count_in(self, tree: nodes.Template) -> None:
        """Write into the template what each loop, block and comparison costs."""
        for loop in list(tree.find_all(nodes.For)):
            loop.iter = _charge(loop.iter, _TURNS, _size(loop))
        for block in list(tree.find_all(nodes.Block)):
            price = _charge(nodes.Const(0), _BLOCK, _size(block))
            block.body.insert(0, nodes.ExprStmt(price, lineno=block.lineno))
        for compared in list(tree.find_all(nodes.Compare)):
            compared.expr = _charge(compared.expr, _READ)
            for operand in compared.ops:
                operand.expr = _charge(operand.expr, _READ)
        for part in list(tree.find_all(nodes.Getitem)):
            if isinstance(part.arg, nodes.Slice):
                part.node = _charge(part.node, _READ)
        for test in list(tree.find_all(nodes.Test)):
            test.args = [_charge(one, _READ) for one in test.args]

    def _charged(self, name: str, one: Callable[..., Any]) -> Callable[..., Any]:
        """Return the filter, at the price of what goes in and what comes out."""

        def charged(*values: Any, **named: Any) -> Any:
            for value in (*values, *named.values()):
                if isinstance(value, Undefined) and name != "default":
                    str(value)  # says which name is missing
                self.budget.read(value)
            return self.budget.read(one(*values, **named))

        # What wants the context or the environment first says so by a mark on the function.
        charged.__dict__.update(getattr(one, "__dict__", {}))
        return charged

    # The context is asked for so that Jinja does not compute these once and for all as it compiles.
    @pass_context
    def _turn(self, context: Context, values: Iterable[Any], work: int) -> Iterator[Any]:  # noqa: ARG002
        return self.budget.turns(values, work)

    @pass_context
    def _enter(self, context: Context, value: int, work: int) -> int:  # noqa: ARG002
        self.budget.spend(work)
        return value

    @pass_context
    def _read(self, context: Context, value: Any) -> Any:  # noqa: ARG002
        return self.budget.read(value)


def _charge(node: nodes.Node, name: str, work: int | None = None) -> nodes.Filter:
    price: list[nodes.Expr] = [] if work is None else [nodes.Const(work)]
    return nodes.Filter(node, name, price, [], None, None, lineno=node.lineno)


def _size(of: nodes.Node) -> int:
    """Return how many parts this one does itself: those of a loop or block inside pay for themselves."""
    total = 1
    for child in of.iter_child_nodes():
        total += 1 if isinstance(child, nodes.For | nodes.Block) else _size(child)
    return total


def _check(tree: nodes.Template) -> None:
    """Refuse what no letter needs."""
    parts = list(tree.find_all(nodes.Node))
    if len(parts) > MAX_NODES:
        raise LetterRejected("Mallen har för många delar. Dela upp den.")
    for part in parts:
        if isinstance(part, _REFUSED) or (isinstance(part, nodes.Assign) and _keeps_copies(part)):
            raise LetterRejected(NOT_ALLOWED, part.lineno)
        if isinstance(part, nodes.Extends) and not _is_base(part.template):
            raise LetterRejected(NOT_ALLOWED, part.lineno)
        if isinstance(part, nodes.Const) and isinstance(part.value, str) and len(part.value) > MAX_CONSTANT:
            raise LetterRejected(f"En text i ett uttryck är längre än {MAX_CONSTANT} tecken.", part.lineno)


def _is_base(template: nodes.Expr) -> bool:
    return isinstance(template, nodes.Const) and template.value == BASE


def _keeps_copies(kept: nodes.Assign) -> bool:
    """Tell whether a list that holds other values is given a name; one of plain texts does no harm."""
    lists = kept.node.find_all((nodes.List, nodes.Tuple, nodes.Dict))
    own = [kept.node] if isinstance(kept.node, nodes.List | nodes.Tuple | nodes.Dict) else []
    return any(next(one.find_all(nodes.Name), None) for one in [*own, *lists])


def _text_of(value: Any) -> Any:
    """Let out a text, a number or a day; what holds other values is written item by item."""
    if isinstance(value, list | tuple | set | frozenset | Mapping):
        raise SecurityError("list")
    return value
