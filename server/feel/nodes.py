"""The syntax tree. Every node knows the character where it begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Node:
    """Any part of an expression; `pos` is left out of equality so that trees compare by meaning."""

    pos: int = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Literal(Node):
    """A number, string, boolean or null."""

    value: Decimal | str | bool | None


@dataclass(frozen=True, slots=True)
class AtLiteral(Node):
    """`@"2026-07-01"`."""

    text: str


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A name, blanks and all."""

    name: str


@dataclass(frozen=True, slots=True)
class Unary(Node):
    """Arithmetic negation."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """`+ - * / ** = != < <= > >= and or`."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Between(Node):
    """`x between a and b`."""

    value: Node
    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class In(Node):
    """`x in test` or `x in (test, test)`."""

    value: Node
    tests: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Compare(Node):
    """A unary test with an operator, as `>= 18`; as a value it is a range."""

    op: str
    operand: Node


@dataclass(frozen=True, slots=True)
class RangeNode(Node):
    """`[a..b]` with open or closed ends."""

    start: Node
    end: Node
    start_included: bool
    end_included: bool


@dataclass(frozen=True, slots=True)
class ListNode(Node):
    """`[a, b]`."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ContextNode(Node):
    """`{a: 1, b: a + 1}`."""

    entries: tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class Path(Node):
    """`value.name`."""

    value: Node
    name: str


@dataclass(frozen=True, slots=True)
class Filter(Node):
    """`value[condition]`."""

    value: Node
    condition: Node


@dataclass(frozen=True, slots=True)
class Invocation(Node):
    """`f(a, b)` or `f(x: a)`: `names` is empty for positional arguments."""

    function: Node
    args: tuple[Node, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeNode(Node):
    """A type: a name with its arguments; `fields` names those of a context."""

    name: str
    args: tuple[TypeNode, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InstanceOf(Node):
    """`x instance of T`."""

    value: Node
    type: TypeNode


@dataclass(frozen=True, slots=True)
class If(Node):
    """`if c then a else b`."""

    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Iterator(Node):
    """`x in list` or, with `end`, `x in a..b`."""

    name: str
    source: Node
    end: Node | None


@dataclass(frozen=True, slots=True)
class For(Node):
    """`for x in a, y in b return e`."""

    iterators: tuple[Iterator, ...]
    body: Node


@dataclass(frozen=True, slots=True)
class Quantified(Node):
    """`some` or `every`."""

    every: bool
    iterators: tuple[Iterator, ...]
    condition: Node


@dataclass(frozen=True, slots=True)
class FunctionNode(Node):
    """`function(a, b: number) body`; `external` refuses to run."""

    parameters: tuple[str, ...]
    types: tuple[TypeNode | None, ...]
    body: Node
    external: bool = False


@dataclass(frozen=True, slots=True)
class UnaryTestsNode(Node):
    """A cell: `-` (no tests and not negated), `a, b` or `not(a, b)`."""

    tests: tuple[Node, ...]
    negated: bool = False
