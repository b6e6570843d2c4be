"""The operators of FEEL and what may follow a value: comparisons, arithmetic, paths, filters, calls."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from server.feel import nodes as n
from server.feel.lexer import Kind, normalize_name
from server.feel.naming import RESERVED, Cursor, NameTable
from server.feel.typeparser import parse_type

MAX_NESTING = 60
MAX_CHAIN = 200

_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_BINARY = {"or": 1, "and": 2, **dict.fromkeys(_COMPARISONS, 3), "+": 4, "-": 4, "*": 5, "/": 5, "**": 6}
_COMPARISON_LEVEL = 3
ADDITIVE_LEVEL = 4
_STARTS_EXPRESSION = frozenset({"(", "[", "{", "@", "-"})


@functools.lru_cache(maxsize=128)
def _shared_table(names: tuple[str, ...]) -> NameTable:
    """Return the table of the names; one file compiles many texts with the same names. Never added to."""
    return NameTable(names)


@functools.lru_cache(maxsize=128)
def _declared(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(normalize_name, names))


class Operators:
    """One parse: `names` are in scope, `members` may follow a dot, `types` are the custom types."""

    def __init__(
        self, source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
    ) -> None:
        self.cursor = Cursor(source)
        known = tuple(names)
        self.names = [_shared_table(known)]
        self.declared = _declared(known)
        self.members = _shared_table(tuple(sorted(members)))
        self.own_members = NameTable(())
        self.types = _shared_table(tuple(types))
        self.free: set[str] = set()
        self._bound: list[frozenset[str]] = []
        self._nesting = 0
        self._filters = 0

    def _primary(self) -> n.Node:
        raise NotImplementedError

    def _tests(self) -> tuple[n.Node, ...]:
        tests = [self._test()]
        while self.cursor.take(","):
            tests.append(self._test())
        return tuple(tests)

    def _test(self) -> n.Node:
        """Parse a comparison without its left side, or an expression."""
        token = self.cursor.token
        if token.kind is Kind.SYMBOL and token.text in _COMPARISONS:
            self.cursor.next()
            return n.Compare(token.start, token.text, self._binary(ADDITIVE_LEVEL))
        return self._expression()

    # --- operators

    def _expression(self) -> n.Node:
        with self._nested():
            return self._binary(1)

    @contextmanager
    def _nested(self) -> Iterator[None]:
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise self.cursor.error(f"Uttrycket är nästlat i mer än {MAX_NESTING} nivåer")
        yield
        self._nesting -= 1

    def _binary(self, level: int) -> n.Node:
        cursor = self.cursor
        left = self._unary()
        for _ in range(MAX_CHAIN):
            token = cursor.token
            if token.kind is Kind.WORD and token.text in ("between", "in") and level <= _COMPARISON_LEVEL:
                left = self._between(left) if token.text == "between" else self._in(left)
                continue
            strength = _BINARY.get(token.text) if token.kind in (Kind.SYMBOL, Kind.WORD) else None
            if strength is None or strength < level:
                return left
            cursor.next()
            left = n.Binary(token.start, token.text, left, self._binary(strength + 1))
        raise cursor.error(f"Uttrycket har mer än {MAX_CHAIN} led i rad")

    def _between(self, left: n.Node) -> n.Node:
        pos = self.cursor.next().start
        low = self._binary(ADDITIVE_LEVEL)
        self.cursor.expect("and")
        return n.Between(pos, left, low, self._binary(ADDITIVE_LEVEL))

    def _in(self, left: n.Node) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        if not cursor.at("("):
            token = cursor.token
            test = self._test() if token.text in _COMPARISONS else self._binary(ADDITIVE_LEVEL)
            return n.In(pos, left, (test,))
        open_pos = cursor.next().start
        with self._nested():
            first = self._test()
            if cursor.take(".."):
                return n.In(pos, left, (self._postfix(self._range_end(open_pos, first, False)),))
            tests = [first]
            while cursor.take(","):
                tests.append(self._test())
            cursor.expect(")")
        return n.In(pos, left, tuple(tests))

    def _unary(self) -> n.Node:
        token = self.cursor.token
        if self.cursor.take("-"):
            with self._nested():
                return n.Unary(token.start, self._unary())
        return self._postfix(self._primary())

    # --- postfix

    def _postfix(self, node: n.Node, in_range_end: bool = False) -> n.Node:
        cursor = self.cursor
        for _ in range(MAX_CHAIN):
            token = cursor.token
            if cursor.at("."):
                cursor.next()
                node = n.Path(token.start, node, self._member())
            elif cursor.at("["):
                if in_range_end and not self._filter_follows():
                    return node
                node = self._filter(node)
            elif cursor.at("("):
                node = self._invocation(node)
            elif cursor.at("instance") and cursor.peek().text == "of":
                cursor.index += 2
                node = n.InstanceOf(token.start, node, parse_type(cursor, self.types))
            else:
                return node
        raise cursor.error(f"Uttrycket har mer än {MAX_CHAIN} led i rad")

    def _filter_follows(self) -> bool:
        """Tell whether `[` after a range end opens a filter and does not close the range."""
        token = self.cursor.peek()
        if token.kind is Kind.WORD:
            return token.text not in RESERVED or token.text in (
                "true",
                "false",
                "null",
                "if",
                "some",
                "every",
            )
        return token.kind in (Kind.NUMBER, Kind.STRING) or token.text in _STARTS_EXPRESSION

    def _member(self) -> str:
        cursor = self.cursor
        if cursor.token.kind is not Kind.WORD:
            raise cursor.unexpected()
        word = cursor.token.text
        found = cursor.known_name(self.members.starting_with(word))
        found = found or cursor.known_name(self.own_members.starting_with(word))
        if found is None:
            return cursor.joined_words()
        return self._extended(*found)

    def _filter(self, node: n.Node) -> n.Node:
        pos = self.cursor.next().start
        self._filters += 1
        condition = self._expression()
        self._filters -= 1
        self.cursor.expect("]")
        return n.Filter(pos, node, condition)

    def _invocation(self, function: n.Node) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        args: list[n.Node] = []
        names: list[str] = []
        while not cursor.at(")"):
            name = cursor.name_before_colon()
            if name is not None:
                names.append(name)
            args.append(self._expression_or_test())
            if not cursor.take(","):
                break
        cursor.expect(")")
        if names and len(names) != len(args):
            raise cursor.error("Ange namn på alla argument eller inget", pos)
        return n.Invocation(pos, function, tuple(args), tuple(names))

    def _expression_or_test(self) -> n.Node:
        with self._nested():
            return self._test()

    def _range_end(self, pos: int, start: n.Node, start_included: bool) -> n.Node:
        cursor = self.cursor
        end = self._range_end_value()
        if cursor.at("]") or cursor.at(")") or cursor.at("["):
            return n.RangeNode(pos, start, end, start_included, cursor.next().text == "]")
        raise cursor.error("Intervallet ska sluta med ”]”, ”)” eller ”[”")

    def _range_end_value(self) -> n.Node:
        cursor = self.cursor
        if cursor.at("-"):
            pos = cursor.next().start
            return n.Unary(pos, self._range_end_value())
        left = self._postfix(self._primary(), in_range_end=True)
        while cursor.token.kind is Kind.SYMBOL and cursor.token.text in ("+", "-", "*", "/"):
            token = cursor.next()
            right = self._postfix(self._primary(), in_range_end=True)
            left = n.Binary(token.start, token.text, left, right)
        return left

    def _extended(self, name: str, after: int) -> str:
        """Step past the name, and join words that follow it: they can only belong to it."""
        cursor = self.cursor
        cursor.index = after
        if cursor.token.kind is Kind.WORD and not cursor.at_keyword() and not cursor.at("?"):
            return f"{name} {cursor.joined_words()}"
        return name
