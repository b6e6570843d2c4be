"""What begins with a word or a brace: if, for, some, every, function, contexts, and the names they bind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from server.feel import nodes as n
from server.feel.lexer import Kind, normalize_name
from server.feel.naming import NameTable
from server.feel.operators import Operators
from server.feel.typeparser import parse_type


class Keywords(Operators):
    """The parts that bind names."""

    # --- keywords

    def _if(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        condition = self._expression()
        cursor.expect("then")
        then = self._expression()
        cursor.expect("else")
        return n.If(pos, condition, then, self._expression())

    def _for(self) -> n.Node:
        pos = self.cursor.next().start
        with self._scope(("partial",)):
            iterators = self._iterators()
            self.cursor.expect("return")
            return n.For(pos, iterators, self._expression())

    def _quantified(self) -> n.Node:
        token = self.cursor.next()
        with self._scope(()):
            iterators = self._iterators()
            self.cursor.expect("satisfies")
            return n.Quantified(token.start, token.text == "every", iterators, self._expression())

    def _iterators(self) -> tuple[n.Iterator, ...]:
        iterators = [self._iterator()]
        while self.cursor.take(","):
            iterators.append(self._iterator())
        return tuple(iterators)

    def _iterator(self) -> n.Iterator:
        cursor = self.cursor
        if cursor.token.kind is not Kind.WORD or cursor.at_keyword():
            raise cursor.error("Här väntades ett variabelnamn")
        pos, name = cursor.token.start, cursor.joined_words()
        cursor.expect("in")
        source = self._expression()
        end = self._expression() if cursor.take("..") else None
        self._bind(name)
        return n.Iterator(pos, name, source, end)

    def _function(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        cursor.expect("(")
        names: list[str] = []
        types: list[n.TypeNode | None] = []
        while not cursor.at(")"):
            name = cursor.name_before_colon()
            types.append(None if name is None else parse_type(cursor, self.types))
            names.append(name if name is not None else self._parameter())
            if not cursor.take(","):
                break
        cursor.expect(")")
        external = cursor.take("external")
        with self._scope(names):
            body = self._expression()
        return n.FunctionNode(pos, tuple(names), tuple(types), body, external)

    def _parameter(self) -> str:
        if self.cursor.token.kind is not Kind.WORD:
            raise self.cursor.unexpected()
        return self.cursor.joined_words()

    # --- names in scope

    @contextmanager
    def _scope(self, names: Iterable[str]) -> Iterator[None]:
        self.names.append(NameTable(names))
        self._bound.append(frozenset(map(normalize_name, names)))
        yield
        self.names.pop()
        self._bound.pop()

    def _bind(self, name: str) -> None:
        self.names[-1].add(name)
        self._bound[-1] |= {normalize_name(name)}

    def _context(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        entries: list[tuple[str, n.Node]] = []
        with self._scope(()):
            while not cursor.at("}"):
                name = self._key()
                entries.append((name, self._expression()))
                self._bind(name)
                if not cursor.take(","):
                    break
        cursor.expect("}")
        return n.ContextNode(pos, tuple(entries))

    def _key(self) -> str:
        cursor = self.cursor
        if cursor.token.kind is Kind.STRING:
            name = cursor.next().text
            cursor.expect(":")
            return name
        named = cursor.name_before_colon()
        if named is None:
            raise cursor.error("Här väntades ett namn följt av ”:”")
        self.own_members.add(named)
        return named
