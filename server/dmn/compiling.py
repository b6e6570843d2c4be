"""The texts of one file to code, with every error placed in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from server.dmn.itemtypes import TypeTable
from server.dmn.reader import Reader
from server.dmn.table import Table
from server.feel import FeelSyntaxError, Value, compile_expression
from server.feel import nodes as n
from server.feel.compiler import Compiler
from server.feel.scope import Scope

Code = Callable[[Scope], Value]

_CLOCK = frozenset({"now", "today"})


@dataclass(frozen=True, slots=True)
class Owner:
    """The decision or knowledge model that a logic belongs to."""

    id: str
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What compiling in one file needs, and what it finds."""

    reader: Reader
    types: TypeTable
    members: frozenset[str]
    tables: dict[str, Table] = field(default_factory=dict)
    reads_clock: set[str] = field(default_factory=set)

    def code(
        self, element: etree._Element, names: tuple[str, ...], *, place: str = "", owner: str = ""
    ) -> Code:
        """Return the code of an element's text."""
        text = self.reader.text(element)
        if not text:
            raise self.reader.reject(element, f"Uttrycket är tomt{' i ' + place if place else ''}")
        with self.located(element, place):
            expression = compile_expression(text, names=names, members=self.members, types=self.types)
        self.remember_names(owner or self._owner_of(element), expression.node)
        return expression.code

    def constant(self, node: n.Node, source: str) -> Code:
        """Return the code of a node without names."""
        return Compiler(source, {}, frozenset()).compile(node)

    @contextmanager
    def located(self, element: etree._Element, place: str) -> Iterator[None]:
        """Give the place in the file to any syntax error."""
        try:
            yield
        except FeelSyntaxError as error:
            raise self.reader.reject(
                element, f"{place[:1].upper()}{place[1:]}: {error}" if place else str(error)
            ) from None

    def remember_names(self, owner: str, node: Any) -> None:
        """Note that an owner reads the clock."""
        if owner not in self.reads_clock and _mentions(node, _CLOCK):
            self.reads_clock.add(owner)

    def _owner_of(self, element: etree._Element) -> str:
        while element.getparent() is not None and element.getparent() is not self.reader.root:
            element = element.getparent()  # type: ignore[assignment]
        return str(element.get("id") or "")


def _mentions(node: Any, functions: frozenset[str]) -> bool:
    if (
        isinstance(node, n.Invocation)
        and isinstance(node.function, n.Name)
        and node.function.name in functions
    ):
        return True
    if isinstance(node, n.Node):
        return any(_mentions(getattr(node, name), functions) for name in node.__dataclass_fields__)
    if isinstance(node, tuple):
        return any(_mentions(part, functions) for part in node)
    return False


__all__ = ["Code", "Mapping", "Owner", "Sources"]
