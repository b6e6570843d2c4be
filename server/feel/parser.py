"""Tokens to a syntax tree: a Pratt parser written by hand, with the names in scope at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from server.feel import nodes as n
from server.feel.builtins import BUILTINS, MULTIWORD_NAMES
from server.feel.lexer import Kind, normalize_name
from server.feel.naming import RESERVED, Cursor, NameTable
from server.feel.typeparser import parse_type
from server.feel.values import CONTEXT

MAX_NESTING = 60
MAX_CHAIN = 200

_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_BINARY = {"or": 1, "and": 2, **dict.fromkeys(_COMPARISONS, 3), "+": 4, "-": 4, "*": 5, "/": 5, "**": 6}
_COMPARISON_LEVEL, _ADDITIVE_LEVEL = 3, 4
_BUILTIN_TABLE = NameTable(MULTIWORD_NAMES)
_STARTS_EXPRESSION = frozenset({"(", "[", "{", "@", "-"})


class Parser:
    """One parse: `names` are in scope, `members` may follow a dot, `types` are the custom types."""

    def __init__(
        self, source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
    ) -> None:
        self.cursor = Cursor(source)
        self.names = [NameTable(names)]
        self.declared = frozenset(map(normalize_name, names))
        self.members = NameTable(members)
        self.types = NameTable(types)
        self.free: set[str] = set()
        self._bound: list[frozenset[str]] = []
        self._nesting = 0
        self._filters = 0

    # --- wholes

    def whole_expression(self) -> n.Node:
        """Parse all of the source as one expression."""
        node = self._expression()
        self._expect_end()
        return node

    def whole_unary_tests(self) -> n.UnaryTestsNode:
        """Parse all of the source as a cell: empty or `-`, tests, or `not(tests)`."""
        cursor = self.cursor
        if cursor.token.kind is Kind.END:
            return n.UnaryTestsNode(0, ())
        if cursor.at("-") and cursor.peek().kind is Kind.END:
            cursor.next()
            return n.UnaryTestsNode(0, ())
        negated = self._is_wholly_negated()
        if negated:
            cursor.index += 2
        tests = self._tests()
        if negated:
            cursor.expect(")")
        self._expect_end()
        return n.UnaryTestsNode(0, tests, negated)

    def _is_wholly_negated(self) -> bool:
        tokens = self.cursor.tokens
        if not (self.cursor.at("not") and tokens[1].text == "(" and tokens[1].kind is Kind.SYMBOL):
            return False
        depth = 0
        for i, token in enumerate(tokens[1:], 1):
            if token.kind is not Kind.SYMBOL:
                continue
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            if depth == 0:
                return i == len(tokens) - 2
        return False

    def _expect_end(self) -> None:
        if self.cursor.token.kind is not Kind.END:
            raise self.cursor.unexpected()

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
            return n.Compare(token.start, token.text, self._binary(_ADDITIVE_LEVEL))
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
        low = self._binary(_ADDITIVE_LEVEL)
        self.cursor.expect("and")
        return n.Between(pos, left, low, self._binary(_ADDITIVE_LEVEL))

    def _in(self, left: n.Node) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        if not cursor.at("("):
            token = cursor.token
            test = self._test() if token.text in _COMPARISONS else self._binary(_ADDITIVE_LEVEL)
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
        found = cursor.known_name(self.members.starting_with(cursor.token.text))
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

    # --- primaries

    def _primary(self) -> n.Node:
        token = self.cursor.token
        if token.kind is Kind.NUMBER:
            self.cursor.next()
            return n.Literal(token.start, CONTEXT.create_decimal(token.text))
        if token.kind is Kind.STRING:
            self.cursor.next()
            return n.Literal(token.start, token.text)
        if token.kind is Kind.WORD:
            return self._word()
        match token.text if token.kind is Kind.SYMBOL else "":
            case "(":
                return self._parenthesis()
            case "[":
                return self._list_or_range()
            case "]":
                self.cursor.next()
                start = self._binary(_ADDITIVE_LEVEL)
                self.cursor.expect("..")
                return self._range_end(token.start, start, False)
            case "{":
                return self._context()
            case "@":
                return self._at_literal()
        raise self.cursor.unexpected()

    def _word(self) -> n.Node:
        cursor, token = self.cursor, self.cursor.token
        known = self._known_here()
        if known is not None and (cursor.index + 1 < known[1] or not cursor.at_keyword()):
            return self._name_node(token.start, self._extended(*known))
        match token.text:
            case "true" | "false" | "null":
                cursor.next()
                return n.Literal(token.start, {"true": True, "false": False, "null": None}[token.text])
            case "if":
                return self._if()
            case "for":
                return self._for()
            case "some" | "every":
                return self._quantified()
            case "function" if cursor.peek().text == "(":
                return self._function()
        if cursor.at_keyword():
            raise cursor.unexpected()
        if token.text == "?":
            cursor.next()
            return n.Name(token.start, "?")
        return self._name_node(token.start, cursor.joined_words())

    def _known_here(self) -> tuple[str, int] | None:
        cursor, word = self.cursor, self.cursor.token.text
        best: tuple[str, int] | None = None
        for table in self.names:
            found = cursor.known_name(table.starting_with(word))
            if found and (best is None or found[1] > best[1]):
                best = found
        builtin = cursor.known_name(_BUILTIN_TABLE.starting_with(word))
        if builtin and cursor.tokens[builtin[1]].text == "(" and (best is None or builtin[1] > best[1]):
            best = builtin
        return best

    def _extended(self, name: str, after: int) -> str:
        """Step past the name, and join words that follow it: they can only belong to it."""
        cursor = self.cursor
        cursor.index = after
        if cursor.token.kind is Kind.WORD and not cursor.at_keyword() and not cursor.at("?"):
            return f"{name} {cursor.joined_words()}"
        return name

    def _name_node(self, pos: int, name: str) -> n.Node:
        is_bound = any(name in frame for frame in self._bound)
        is_call = name in BUILTINS and name not in self.declared and self.cursor.at("(")
        if not is_bound and not is_call and (not self._filters or name in self.declared) and name != "item":
            self.free.add(name)
        return n.Name(pos, name)

    def _parenthesis(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        with self._nested():
            node = self._test()
        if cursor.take(".."):
            return self._range_end(pos, node, False)
        cursor.expect(")")
        return node

    def _list_or_range(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        if cursor.take("]"):
            return n.ListNode(pos, ())
        items = [self._expression_or_test()]
        if cursor.take(".."):
            return self._range_end(pos, items[0], True)
        while cursor.take(","):
            items.append(self._expression_or_test())
        cursor.expect("]")
        return n.ListNode(pos, tuple(items))

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

    def _at_literal(self) -> n.Node:
        pos = self.cursor.next().start
        token = self.cursor.token
        if token.kind is not Kind.STRING:
            raise self.cursor.error("Efter @ väntas en text inom citattecken")
        self.cursor.next()
        return n.AtLiteral(pos, token.text)

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
        self.members.add(named)
        return named

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


def parse_expression(
    source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
) -> tuple[n.Node, frozenset[str]]:
    """Return the tree of an expression and the free names in it."""
    parser = Parser(source, names, members, types)
    return parser.whole_expression(), frozenset(parser.free)


def parse_unary_tests(
    source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
) -> tuple[n.UnaryTestsNode, frozenset[str]]:
    """Return the tree of a cell and the free names in it."""
    parser = Parser(source, names, members, types)
    return parser.whole_unary_tests(), frozenset(parser.free - {"?"})
